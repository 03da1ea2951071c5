"""Livestreaming: rooms, live jobs, rule groups, products, platforms, and the settings of the tenant."""

from ..base.system import System
from . import commands, control, events, job_time, jobs, options, platforms, products, rooms, rule_groups, settings

SYSTEM = System(
    handlers=(rooms, jobs, commands, events, settings, platforms, products, rule_groups),
    options=options.OPTIONS,
    control=control.REQUESTS,
    jobs=(job_time.JOBS,),
)
