"""Voice training jobs of every edition, and short voice jobs."""

from ..base.system import System
from . import control, jobs, options, states

SYSTEM = System(handlers=(jobs,), options=options.OPTIONS, control=control.REQUESTS, jobs=(states.JOBS,))
