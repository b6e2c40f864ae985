from .ddim import (
    MIN_COSINE, add_noise, predict_clean_latents, ddim_step, velocity_to_noise, noise_to_velocity,
    invert_velocity_step, classifier_free_guidance
)
from .schedule import (
    PREDICTION_TYPES, MIN_ALPHA_CUMPROD, make_ddim_scheduler, sampling_timesteps, next_timestep, alpha_cumprod,
    inversion_timesteps, inversion_step
)
from .checkpoint import (
    EMBEDDED_FOLDER, MIRRORS, PARTS_WITH_WEIGHTS, LOADING_OPTIONS, resolve_model, check_pipeline_index,
    check_unet_config, check_parts, find_variant, load_folder, check_single_file, load_single_file, add_lora,
    load_pipeline, default_device, weights_digest, offload_parts, DEFAULT_EDIT_SETTINGS, merge_edit_settings,
    load_edit_settings
)
from .attention_backend import ATTENTION_BACKENDS, choose_attention, attention_backend, dot_product_attention
from .backbone import (
    FIRST_STEP_PASSES, INVERSIONS, Backbone, check_finite_result
)
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
from .pipelines import (
    check_packages, read_class_name, fits_text_encoder, LoadedPipeline, check_pipeline_options, place_pipeline,
    load_diffusers_pipeline
)
from .flow_backbone import FLOW_BACKBONES, FlowBackbone, SD3Backbone, WanBackbone, load_flow_backbone
