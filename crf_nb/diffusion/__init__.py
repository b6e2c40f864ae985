"Latent-diffusion models: encoding, DDIM inversion, sampling, attention processors, training."
import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
