"""Options of voice training."""

from typing import Final

from ..base.job_states import MODES
from ..base.options import Option, choice, number

OPTIONS: Final[dict[str, Option]] = {
    "voice_training": choice(*MODES),
    "voice_rejections": number(0),
    "voice_quota": number(100),
    "max_voice_jobs": number(20),
}
