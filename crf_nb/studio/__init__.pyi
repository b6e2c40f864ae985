from .display import STYLE, mark_changes, judgement_html, cost_text, iteration_html, error_message
from .session import BackgroundTask, RunSettings, Session, run_advice
from .widgets import VariableButtons, TimelineEntry, labelled_field, NameOrObject
from .panel import VLM_SUGGESTIONS, NO_CLIP, STOP_REASONS, Studio
