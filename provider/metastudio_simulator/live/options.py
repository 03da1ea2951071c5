"""Options of livestreaming."""

from typing import Final

from ..base.job_states import MODES
from ..base.options import Option, choice, number

OPTIONS: Final[dict[str, Option]] = {
    "manual_confirmation": choice(False, True),
    "live_jobs": choice(*MODES),
    "live_start_seconds": number(10),
    "live_stop_seconds": number(0),
    "max_running_jobs": number(20),
    "user_config_put": choice("replace", "merge"),
}
