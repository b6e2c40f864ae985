from .ddim import add_noise, predict_clean_latents, ddim_step, velocity_to_noise, classifier_free_guidance
from .backbone import EMBEDDED_FOLDER, MIRRORS, DEFAULT_EDIT_SETTINGS, INVERSIONS, Backbone, load_edit_settings
from .attention import (
    attend, SelfAttention, self_attention_layers, pnp_attention_layers, pnp_feature_block, install_processors,
    Injection, InjectedAttention, check_layers, install_injection, pooled_group_norm, pooled_norm_layers,
    pooled_norm_hooks
)
from .training import (
    HALF_PRECISION, MOMENTS, Checkpoint, rank_and_world_size, mean_over_processes, step_generator, warmup_cosine,
    Training, no_longer_falls, denoising_loss, gradient_checkpointing
)
from .tiny_pipelines import (
    TINY_PIPELINES, load_tokenizer, make_t5, make_clip, make_image_vae, make_wan, make_wan_video_to_video,
    make_wan_vace, make_lucy_edit, make_cogvideox, make_ltx, make_animatediff, make_sd3, make_flux_kontext,
    make_tiny_pipeline
)
from .pipelines import check_packages, read_class_name, LoadedPipeline, load_pipeline
from .flow_backbone import FLOW_BACKBONES, FlowBackbone, SD3Backbone, WanBackbone, load_flow_backbone
