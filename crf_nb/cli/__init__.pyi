from .options import (
    EDITORS, VLMS, exit_on_error, scratch, together, named, vlm_factory, check_number, read_settings,
    check_settings, build, check_device, quiet_libraries, print_summary, library_versions, run_record
)
from .commands import SEED, VIDEO, VIDEOS, Clip, Job, write_run, compared, crf_steer, crf_edit, crf_prepare
from .evaluate import MODEL_METRICS, CSS, clip_places, results, wanted, page, knowing, crf_eval
