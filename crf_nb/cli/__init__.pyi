from .options import (
    OPTION_NAMES, DTYPES, PRECISION, ATTENTION, SIZE, OFFLOAD, option_message, is_out_of_memory, failure_message,
    exit_status, exit_on_error, find_local_modules, read_settings, check_device, torch_dtype, parse_frame_size,
    check_size, quiet_libraries, printable, check_text
)
from .clips import (
    BUILT_IN_GRAPHS, DEFAULT_CLIP_SEED, DRAWN_SIZE, REGIONS, load_graph, graph_record, InputClip, is_drawable,
    read_interventions, check_region, find_region, unrealistic_models
)
from .results import (
    MAX_COMPARISON_FRAMES, MAX_COMPARISON_SIZE, RESULT_NAMES, check_results_folder, write_run, format_unusable,
    format_verdict, comparison_columns, result_record, library_versions, run_record, format_cost, print_summary,
    STOP_REASONS, error_of_stop_reason, format_stop_reason, format_clip
)
from .safeguards import check_vlm, UnfinishedWork, keep_unfinished
from .commands import VIDEO, SETTING, MAX_SEED, VIDEOS, FACTUALS, EditJob, crf_steer, crf_edit, crf_prepare
from .world import (
    VIDEO_FORMATS, COLUMNS, CARD, ENCODINGS, FORMAT_VERSION, SETTING_NAMES, clip_name, do_label,
    intervention_record, clip_counterfactuals, clip_record, write_lossless_mp4, write_masks, read_masks, video_path,
    write_clip, dataset_card, world_record, read_world_record, crf_world
)
from .leaderboard import (
    RESULT_SUFFIXES, OTHER_VIDEO_SUFFIXES, UNTOUCHED, CEILING, LEADERBOARD_VERSION, World, find_result, world_case,
    WorldResults, find_world_results, leaderboard_record
)
from .evaluate import METRICS, published_clip_paths, find_results, limit_embedded_vlm, crf_eval
