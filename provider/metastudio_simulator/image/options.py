"""Options of avatar training."""

from typing import Final

from ..base.job_states import MODES
from ..base.options import Option, choice

OPTIONS: Final[dict[str, Option]] = {"training": choice(*MODES)}
