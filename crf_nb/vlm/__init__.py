"Vision-language models that judge a video and rewrite its prompt."
import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
