from .backbone import (
    EMBEDDED_FOLDER, MIRRORS, DEFAULT_EDIT_SETTINGS, Backbone, load_edit_settings, ddim_step,
    classifier_free_guidance
)
from .attention import (
    attend, SelfAttention, self_attention, injected_layers, injected_block, installed, Injection, InjectedAttention,
    injecting, pooled, pooled_norms, pooling
)
