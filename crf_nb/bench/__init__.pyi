from .store import STORE_FORMAT, FOLDERS, make_id, read_json, describe_differences, Store
from .experiment import (
    EXPERIMENT_KEYS, CLIP_KEYS, PROMPT_MAKERS, JUDGE_METRICS, METRIC_NAMES, ESTIMATE_DEFAULTS, STEERING_DEFAULTS,
    PRESETS, VIDEO_SUFFIXES, read_experiment, check_experiment, BenchClip, load_celebv_table, load_published_prompts,
    editor_settings, build_editor, method_labels, Unit, Experiment
)
from .worker import open_store, Worker, StoreWriteError, Outcome
from .report import (
    ZERO_COST, Progress, StoreMonitor, format_duration, format_progress, build_unit_table, build_result_table,
    write_report
)
from .estimate import (
    CountingBackbone, load_counting_backbone, count_frame_evaluations, EstimateRow, estimate_cost,
    format_estimate_table
)
from .published import (
    PUBLISHED_MODEL, PUBLISHED_KEYS, detect_method, load_published_config, build_published_experiment,
    load_published_questions, export_published_layout
)
from .run import ENGINES, run_local, run_on_ray, crf_bench
