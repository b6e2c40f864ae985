from .base import (
    DiskTensor, Source, Editor, check_finite, blend_locally, overlapping_windows, FeatureCache, free_memory, PnP,
    BlackBox
)
from .optical_flow import (
    ESTIMATORS, dis, farneback, raft, estimator, warp, consistent, cut, OpticalFlow, optical_flow, flow_colours,
    flow_arrows, warp_error, Tracker, trajectories, members, neighbours
)
from .tokenflow import (
    blend_previous, blend_nearest, draw_keyframes, windows, Flow, nearest, FlowAttention, flow_layers, TokenFlow
)
from .flatten import (
    Joint, follow, FlattenAttention, borrowed_layers, borrowed_blocks, joining, level_sizes, published_table,
    Flatten
)
from .tuneavideo import (
    SEES, PUBLISHED, OURS, Together, FrameAttention, added, across, Inflation, inflating, accelerating, recomputing,
    Tuning, denoising_loss, digest, TuneAVideo
)
