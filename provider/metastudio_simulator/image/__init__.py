"""2D avatar training tasks."""

from ..base.system import System
from . import commands, control, options, states, tasks

SYSTEM = System(handlers=(tasks, commands), options=options.OPTIONS, control=control.REQUESTS, jobs=(states.JOBS,))
