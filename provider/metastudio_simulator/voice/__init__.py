"""Voice training jobs of every edition, and short voice jobs."""

from ..base.system import System
from . import control, jobs, options, quotas, segments, short_jobs, states

SYSTEM = System(
    handlers=(jobs, segments, quotas, short_jobs),
    options=options.OPTIONS,
    control=control.REQUESTS,
    jobs=(states.JOBS, short_jobs.JOBS),
)
