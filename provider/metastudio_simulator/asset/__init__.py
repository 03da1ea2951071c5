"""Digital assets with their files."""

from ..base.system import System
from . import assets, files, options
from .library import ASSETS

SYSTEM = System(handlers=(assets, files), options=options.OPTIONS, jobs=(ASSETS,))
