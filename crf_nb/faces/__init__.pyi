from .pen import spline, mirror, circle, transform_qkv, dark, Pose, Pen
from .drawing import (
    SKIN, HAIR, SHIRT, BACKGROUND, IRIS, BACK, BEHIND, BODY, HEAD, EYES, IRISES, MOUTH, EDGE, Factors, Look, draw
)
from .scene import WORLD, Scene
from .judge import (
    HEADS, SKIN_TONES, truth, one_hot, judge_data, Judge, shake, wear, worn_batch, train_judge, EmbeddedVLM
)
from .model import (
    FIRST, LEFT_OUT, TERSE, WRONG, EMPTY, new_vae, new_unet, new_scheduler, new_tokenizer, new_text_encoder,
    render_frames, caption, rank_and_world, mean_over_processes, Training, contrast, vae_loss, latents_of, rarity,
    unet_loss, train_embedded, save_pipeline
)
