"""Digital assets with their files."""

from ..base.system import System
from . import assets, files, listing, options
from .library import ASSETS

SYSTEM = System(handlers=(assets, files, listing), options=options.OPTIONS, jobs=(ASSETS,))
