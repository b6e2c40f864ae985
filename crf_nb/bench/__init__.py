"Benchmarks: grids of independent units in a folder that survives interruptions."
import lazy_loader

__getattr__, __dir__, __all__ = lazy_loader.attach_stub(__name__, __file__)
