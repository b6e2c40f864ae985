from .options import (
    OPTION_NAMES, DTYPES, option_message, exit_on_error, find_local_modules, read_settings, check_device,
    torch_dtype, quiet_libraries, printable, check_text
)
from .clips import (
    BUILT_IN_GRAPHS, DEFAULT_CLIP_SEED, DRAWN_SIZE, load_graph, graph_record, InputClip, is_drawable,
    unrealistic_models
)
from .results import (
    MAX_COMPARISON_FRAMES, MAX_COMPARISON_SIZE, RESULT_NAMES, check_results_folder, write_run, format_verdict,
    comparison_columns, result_record, library_versions, run_record, format_cost, print_summary
)
from .safeguards import check_vlm, UnfinishedWork, keep_unfinished
from .commands import (
    VIDEO, PRECISION, SETTING, MAX_SEED, VIDEOS, FACTUALS, EditJob, read_interventions, crf_steer, crf_edit,
    crf_prepare
)
from .evaluate import METRICS, published_clip_paths, find_results, limit_embedded_vlm, crf_eval
