"""The states of an asset, and what each of them allows."""

from collections.abc import Mapping
from typing import Any

from ...framework.local_files import FILE_HASHES, by_key
from .files import MAIN

ACTIVE, INACTIVE = "ACTIVED", "UNACTIVED"
"""States that a stack can ask for."""

CREATING, FAILED = "CREATING", "FAILED"
"""There is no usable main file: it is not uploaded or in review, or its review failed."""

BINNED = "DELETING"
"""The asset is in the recycle bin. It can be restored, so it does not count as gone."""

GONE = "DELETED"
"""The files are deleted, and nothing brings them back."""

TRAINED = ("HUMAN_MODEL_2D", "VOICE_MODEL")
"""Types of assets that come from a training."""

PRODUCTS = {"HUMAN_MODEL_2D": "avatar", "VOICE_MODEL": "voice"}


def state_of(report: Mapping[str, Any]) -> str:
    """The state in a report. Empty where there is none."""
    return str(report.get("asset_state") or "")


def is_trained(report: Mapping[str, Any], state: Mapping[str, Any]) -> bool:
    """Whether a training made the asset: it is a model, and the stack did not upload it."""
    uploaded = MAIN in by_key(state.get(FILE_HASHES))
    return report.get("asset_type") in TRAINED and state_of(report) not in (CREATING, FAILED) and not uploaded
