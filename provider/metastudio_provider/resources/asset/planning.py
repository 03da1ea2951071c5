"""What an update of an asset will do, and what it refuses."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from ...errors import Refused
from ...framework.local_files import FILE_HASHES, DeclaredFile, by_key, declared_files
from ...framework.managed import Managed
from ...values.diff import Change
from ...values.model import UNKNOWN
from .files import LARGEST, MAIN, handed_in, is_there, records
from .models import FILES
from .states import ACTIVE, BINNED, CREATING, FAILED, INACTIVE, PRODUCTS, is_trained, state_of

STATE = Change(("asset_state",), "update")
"""What an earlier run, or somebody else, left undone: a wait for a review, an asset in the recycle bin."""


def planned(it: Managed, changes: Sequence[Change]) -> list[Change]:
    """The changes as they can be made. Raises Refused for a replacement that the stack does not allow."""
    found = [_replacing(it, change) for change in changes if not _is_idle(it, change)]
    kept = not (it.inputs.get("allow_replace") or state_of(it.state) == FAILED)
    if kept and it.inputs.get("asset_type") is not UNKNOWN and any(change.replace for change in found):
        raise _refusal("the type of the asset")
    if kept and any(_exchanges(it, change) for change in found) and _is_large(it):
        raise _refusal(f"the content of a `{MAIN}` of more than 5 GiB")
    if state_of(it.state) == BINNED or _waits(it):
        found.append(STATE)
    return found


def refuse_deletion(it: Managed, report: Mapping[str, Any]) -> None:
    """Raise Refused for a trained avatar or voice that the stack does not give up.

    A word that is new in the stack counts for a replacement. For any other deletion it must be in the state.
    """
    if is_trained(report, it.state) and not said(it, "allow_delete"):
        raise Refused(
            f"The asset {it.id} is a trained {PRODUCTS[report['asset_type']]}: once it left the recycle bin it cannot "
            "be had back. Nothing was deleted. Set `allow_delete` and run `pulumi up` before; or keep the asset and "
            "forget it with `pulumi state delete`."
        )


def said(it: Managed, word: str) -> bool:
    """Whether the stack has given this word for a deletion."""
    return bool(it.state.get(word) or it.inputs.get(word))


def _is_idle(it: Managed, change: Change) -> bool:
    """Whether nothing can be done about a change now: the main file stays, and a state of the service's own too."""
    if change.path[0] == "active":
        return it.inputs.get("active") is not UNKNOWN and state_of(it.state) not in (ACTIVE, INACTIVE, BINNED)
    if change.path[0] != FILE_HASHES or change.kind != "delete" or it.inputs.get(MAIN) is UNKNOWN:
        return False
    gone = by_key(it.state.get(FILE_HASHES)).keys() - by_key(it.inputs.get(FILE_HASHES)).keys()
    return change.path[1:] == (MAIN,) or (len(change.path) == 1 and gone == {MAIN})


def _replacing(it: Managed, change: Change) -> Change:
    """The change, marked as one that replaces the asset if it is that of the main file, and the stack allows that."""
    replaces = it.inputs.get("allow_replace") or state_of(it.state) == FAILED
    return replace(change, replace=True) if replaces and _exchanges(it, change) else change


def _exchanges(it: Managed, change: Change) -> bool:
    """Whether a change is that of the content of a main file which the service has, or did not take."""
    if change.path[:2] != (FILE_HASHES, MAIN) and change.path != (FILE_HASHES,):
        return False
    declared, wanted = _main(it), by_key(it.inputs.get(FILE_HASHES)).get(MAIN)
    if declared is None or wanted == by_key(it.state.get(FILE_HASHES)).get(MAIN):
        return False
    if handed_in(records(it.state, MAIN)) is None:
        return state_of(it.state) == FAILED
    return not is_there(it.state, declared)


def _main(it: Managed) -> DeclaredFile | None:
    return next((one for one in declared_files(FILES, it.inputs) if one.key == MAIN), None)


def _is_large(it: Managed) -> bool:
    declared = _main(it)
    return declared is not None and declared.path.is_file() and declared.path.stat().st_size > LARGEST


def _refusal(what: str) -> Refused:
    return Refused(
        f"{what[:1].upper()}{what[1:]} cannot be changed in place. Set `allow_replace` to make a new asset with "
        "another id and delete this one, or take the change back."
    )


def _waits(it: Managed) -> bool:
    """Whether the asset is in review, and an earlier run did not wait for its end."""
    uploaded = MAIN in by_key(it.state.get(FILE_HASHES))
    return uploaded and state_of(it.state) == CREATING and it.inputs.get("wait_for_review") is not False
