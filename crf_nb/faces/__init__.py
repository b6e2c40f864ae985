"The embedded world of drawn faces: scenes with known counterfactuals, a small diffusion model and a judge."
import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
