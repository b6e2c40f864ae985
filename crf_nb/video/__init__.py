"Clips: read, sample, resize, save, show and compare them."
from .video import Video, fit_size, grid
