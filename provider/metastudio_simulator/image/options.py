"""Options of avatar training."""

from typing import Final

from ..base.job_states import MODES
from ..base.options import Option, choice, integer_or_null, number
from .states import FAILURES

OPTIONS: Final[dict[str, Option]] = {
    "training": choice(*MODES),
    "avatar_training_fails": choice(None, *FAILURES),
    "avatar_allow_list": choice(False, True),
    "avatar_quota": integer_or_null(),
    "max_avatar_trainings": number(100),
}
