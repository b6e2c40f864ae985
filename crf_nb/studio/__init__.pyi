from .display import (
    STYLE, MAX_COLUMNS, STOP_REASONS, mark_changes, judgement_html, cost_text, frames_html, iteration_html,
    error_message, end_message, scripts_html
)
from .session import NEEDS, BackgroundTask, RunSettings, Session, run_advice, describe_needs
from .script import SCRIPT, check_names, command_text, python_text
from .runs import RECORD_NAME, StoredRun, new_run_folder, store_run, load_run, list_runs, store_upload
from .widgets import (
    MAX_UPLOAD, FILE_TYPES, OTHER, VariableButtons, GraphButtons, TimelineEntry, Comparison, FileArea, RunMenu,
    StatusLine, labelled_field, NameOrObject
)
from .fields import MODELS, VLMS, ZERO, RunFields
from .panel import NO_CLIP, Studio
