"""Digital assets with their files, styles, and avatars modelled from photos."""

from ..base.system import System
from . import assets, batch, control, files, listing, modeling, options, replication, styles, transfers
from .library import ASSETS

SYSTEM = System(
    handlers=(assets, files, listing, batch, transfers, replication, styles, modeling),
    options=options.OPTIONS,
    control=control.REQUESTS,
    jobs=(ASSETS, transfers.TRANSFERS, modeling.MODELINGS),
)
