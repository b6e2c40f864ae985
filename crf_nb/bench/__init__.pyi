from .store import FORMAT, FOLDERS, unit_id, differing, atomic_write_text, Store
from .experiment import (
    KEYS, CLIPS, MAKERS, JUDGE_METRICS, METRICS, ESTIMATE, PRESETS, read_experiment, checked, BenchClip,
    celebv_table, read_json, published_prompts, own_settings, editor_of, Unit, Experiment, labels
)
from .worker import open_store, Worker, StoreFailed
from .report import NOTHING, Tally, clock, line, unit_table, result_table, write_report
from .estimate import counting, evaluations, estimate, lines
from .published import FORMATS, MODEL, recognised, published_config, published_experiment, published_questions, lay_out
from .run import ENGINES, alone, on_ray, crf_bench
