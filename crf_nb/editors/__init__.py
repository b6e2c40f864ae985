"Video editors: prepare a clip once, edit it under any number of prompts."
import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
