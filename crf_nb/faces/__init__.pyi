from .pen import spline, mirror, ellipse, blend_colors, darken, Pen
from .person import SKIN_COLORS, HAIR_COLORS, SHIRT_COLORS, BACKGROUND_COLORS, IRIS_COLORS, Factors, Pose, DrawnPerson
from .drawing import (
    BACKGROUND_LAYER, MOVING_LAYER, BODY_LAYER, HEAD_LAYER, EYE_LAYER, IRIS_LAYER, MOUTH_LAYER, LAYER_EDGE,
    draw_frame
)
from .scene import FACES_GRAPH, Scene
from .judge import (
    LABELS, true_labels, encode_one_hot, draw_judge_data, Judge, resized_batches, save_network, load_network,
    augment_geometry, augment_colors, jpeg_compress, make_training_batch, train_judge, loss_curves
)
from .factor_judge import (
    CHANGES, MIN_CHANGED_PIXELS, count_changed_pixels, draw_changed_frame, draw_factor_data, FactorJudge,
    make_pair_batch, train_factor_judge
)
from .embedded_vlm import SKIN_TONES, EmbeddedVLM, explicitness_level
from .model import (
    FIRST_TRAINING_SEED, OMITTED_SHARE, TERSE_SHARE, WRONG_SHARE, EMPTY_SHARE, OPTIMIZER_SETTINGS, build_vae,
    build_unet, build_scheduler, build_tokenizer, build_text_encoder, render_frames, write_caption,
    compute_contrast_weights, vae_loss, widen_vae, compute_snr_weights, draw_timesteps, encode_and_scale,
    compute_balancing_weights, unet_loss, train_embedded, save_pipeline
)
from .factor_words import (
    IRIS_NAMES, FACTOR_VALUES, NAMED_SHARES, WITHOUT_FACTORS_SHARE, ONLY_FACTORS_SHARE, SHUFFLED_SHARE, PEAK_RATE,
    factor_phrase, name_factors, factor_vocabulary, nameable_factors, write_factor_caption, grow_tokenizer,
    GrownEmbedding, grow_text_encoder, merge_embeddings, FactorProbe, probe_loss, text_encoder_loss, pooled_loss,
    draw_noisy_timesteps, factor_unet_loss, relative_rate, constant_then_linear, encode_frames, teach_factors
)
from .decoder import decoder_loss, refine_decoder
