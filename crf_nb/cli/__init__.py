"The commands crf_steer, crf_edit, crf_prepare and crf_eval."
import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
