"""2D avatar training tasks."""

from ..base.system import System
from . import commands, control, options, tasks

SYSTEM = System(handlers=(tasks, commands), options=options.OPTIONS, control=control.REQUESTS)
