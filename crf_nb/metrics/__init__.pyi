from .video import FRAMEWISE, psnr, ssim, curves, lpips, motion_alignment, frechet, I3D, fvd, Dover
from .image import FrameEmbedder, DINO, CLIP, Aesthetic
from .causal import (
    MINILM, shown, read_answer, Effectiveness, intervention, effectiveness, minilm, similarity, leaks, Minimality,
    minimality, kept_factors
)
from .cases import (
    PIXEL_METRICS, LOWER_IS_BETTER, Case, judged, measure, interval, by_clip, summary, figure, table, missing,
    compare, accuracy, heat_map, trade_off
)
