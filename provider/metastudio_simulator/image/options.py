"""Options of avatar training."""

from typing import Final

from ..base.options import Option, choice
from .states import MODES

OPTIONS: Final[dict[str, Option]] = {"training": choice(*MODES)}
