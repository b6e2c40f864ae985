from .source import DiskTensor, Source
from .feature_cache import FeatureCache, free_memory
from .windows import split_evenly, overlapping_windows, keyframe_windows, weight_frames
from .local_blend import blend_locally, region_mask, restrict_to_region, source_region
from .base import Editor, check_finite
from .memory import VAE_FACTOR, UNET_FACTOR, estimate_memory, memory_note
from .black_box import RowCounter, count_rows, BlackBox
from .clip_grid import ClipGrid
from .pipeline import INSTRUCTION, PipelineEditor, to_images
from .video_pipelines import (
    WanVideoToVideo, WanVACE, LucyEdit, CogVideoXVideoToVideo, LTXVideoToVideo, AnimateDiffVideoToVideo, FluxKontext
)
from .pnp import PnP
from .optical_flow import (
    FLOW_ESTIMATORS, dis, farneback, raft, get_flow_estimator, warp, consistency_mask, is_scene_cut, OpticalFlow,
    estimate_flow, flow_to_colours, plot_flow_arrows, warp_error
)
from .trajectories import TrajectoryTracker, track_trajectories, trajectory_neighbours, window_neighbours
from .tokenflow import (
    published_keyframe_weights, nearest_keyframe_weights, sample_keyframes, TokenFlowState, nearest_tokens,
    TokenFlowAttention, tokenflow_processors, TokenFlow
)
from .flatten import (
    FlattenState, trajectory_attention, FlattenAttention, flatten_attention_layers, flatten_feature_blocks,
    install_flatten, attention_level_sizes, published_trajectory_table, Flatten
)
from .inflation import (
    ATTENDED_FRAMES, FrameCount, attended_frames, FrameAttention, trained_layers, temporal_attention, Inflation,
    inflate
)
from .tuneavideo import VARIANT_DEFAULTS, video_digest, TuneAVideo
from .flow import (
    ddim_level, flow_level, noisy_latents, shift_latents, step_offset, measure_change, make_mask, smooth_over_frames,
    MATCH_TOLERANCE, neighbour_flows, flows_from, match_weight, smooth_along_motion, restore_residual
)
from .flowedit import GUIDANCE_GROWTH, THRESHOLD_GROWTH, FlowEdit, ReferenceAttention, FlowAlign
from .flow_matching import FlowMatching, FlowMatchingEdit, FlowMatchingAlign
from .registry import (
    EDITORS, check_editor_name, editor_class, register_editor, setting_names, check_settings, make_editor,
    load_backbone, check_editor, current_settings
)
from .catalogue import EDITOR_NOTES, EditorNote, editor_table, format_editor_list
