"Clips: read, sample, resize, save, show and compare them."
from .video import Video, select_frames, has_even_rate, parse_size, round_size, fit_frame
from .writing import FRAME_SUFFIXES, gif_delays, encode_gif, is_frame_file
from .timing import MAX_JUMP, ClipReader, parse_json_object, parse_clip_info, frame_times, choose_rate, end_time
from .colour import (
    SDR_WHITE, HDR_PEAK, TRANSFERS, GAMUTS, blend_on_white, apply_display_matrix, square_pixel_size, pq_encode,
    pq_decode, hlg_decode, compress_luminance, convert_to_bt709, FrameConverter
)
from .decoding import (
    IMAGE_CODECS, INDEXED_FORMATS, MAX_SKIPPED, HIDING_CODECS, InexactIndexError, open_file, video_streams,
    StreamIndex, scan_packets, check_complete, is_restart, has_exact_index, PacketDecoder, IndexedReader,
    SequentialReader, open_video
)
from .images import image_pixels, check_image_file, open_image, is_image, open_folder
from .reading import open_clip
from .comparison import make_video_grid
