"""Options of digital assets."""

from typing import Final

from ..base.job_states import MODES
from ..base.options import Option, choice, number

PASSED, PASSED_BY_HAND = "PASSED", "PASSED_BY_HAND"
REJECTED, REJECTED_BY_HAND = "AUTOMATIC_REVIEW_REJECT", "MANUAL_REVIEW_REJECT"

BY_HAND: Final = frozenset({PASSED_BY_HAND, REJECTED_BY_HAND})
"""Results of a review that a person makes, after the automatic one has passed."""

OPTIONS: Final[dict[str, Option]] = {
    "asset_review": choice(*MODES),
    "asset_review_seconds": number(5),
    "asset_review_result": choice(PASSED, PASSED_BY_HAND, REJECTED, REJECTED_BY_HAND),
    "asset_storage_mib": number(5 * 1024),  # 5 GB are free (stated)
    "unique_asset_names": choice(False, True),
    "only_inactive_assets_change": choice(False, True),  # so the console does; of the API nothing is said
    "deleted_assets_show": choice(False, True),
}
