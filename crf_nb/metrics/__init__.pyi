from .video import (
    FRAME_METRICS, check_same_shape, psnr, compare_frames, ssim, load_lpips, motion_alignment, frechet_distance,
    I3D, fvd, Dover
)
from .background import background_kept
from .identity import compare_person, person_region
from .image import FrameEmbedder, DINO, CLIP, AestheticPredictor
from .causal import (
    MINILM_MODEL, select_frames, Effectiveness, intervention_name, effectiveness, load_minilm, text_similarity,
    find_mentions, Minimality, minimality
)
from .axioms import (
    edit_function, composition, reversal, reversibility, commutativity, latent_divergence, feature_distances,
    realism, flicker, measure_axioms
)
from .cases import (
    PIXEL_METRICS, LOWER_IS_BETTER, PICKSCORE_MODEL, PICKSCORE_PROCESSOR, MODEL_METRICS, Case, load_once,
    vlm_metrics, measure, select_metrics
)
from .summary import (
    confidence_interval, clip_means, summarise, format_estimate, format_table, missing_values, compare_methods,
    accuracy_matrix, plot_accuracy, plot_trade_off
)
from .page import PAGE_CSS, results_page
