"Clips: read, sample, resize, save, show and compare them."
from .video import Video, select_frames, parse_size, round_size, fit_frame
from .writing import gif_delays, encode_gif, is_frame_file
from .reading import ClipReader, open_clip
from .comparison import make_video_grid
