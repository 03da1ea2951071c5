"""Speech synthesis: vocabularies, the tenant's switch, background jobs and auditions."""

from ..base.system import System
from . import control, errors, groups, options, settings, synthesis, vocabularies, voices
from .states import JOBS

SYSTEM = System(
    handlers=(vocabularies, groups, settings, synthesis, voices),
    options=options.OPTIONS,
    control=control.REQUESTS,
    jobs=(JOBS,),
    errors={errors.PLACE: errors.answer},
)
