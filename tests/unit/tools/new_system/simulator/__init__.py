"""Jingles."""

from ..base.job_states import CLOCK, IMMEDIATE, READS
from ..base.options import choice
from ..base.system import System
from . import jingles

SYSTEM = System(
    handlers=(jingles,),
    options={"jingles": choice(IMMEDIATE, CLOCK, READS)},
    jobs=(jingles.JOBS,),
)
