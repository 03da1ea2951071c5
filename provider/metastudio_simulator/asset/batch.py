"""One action on many assets, each with its own outcome."""

import json
from collections.abc import Callable
from functools import partial
from typing import Final

from ..base.call import Call, operation
from ..base.refusals import Refusal, invalid
from ..base.store import Document
from .assets import activate, bring_back, discard
from .library import ASSETS, changeable, find
from .sharing import sharing
from .states import ACTIVE, INACTIVE


@operation("batch_execute_asset_action")
def execute(call: Call) -> Document:
    act, shared = ACTIONS[call.body["action"]], _sharing(call)
    done: dict[tuple[str, str] | None, list[str]] = {None: []}
    for asset_id in dict.fromkeys(call.body["asset_ids"]):
        try:
            act(call, asset_id, shared)
            done[None].append(asset_id)
        except Refusal as refusal:
            done.setdefault((refusal.code, refusal.message), []).append(asset_id)
    return {"results": [_result(error, ids) for error, ids in done.items() if ids]}


def _result(error: tuple[str, str] | None, ids: list[str]) -> Document:
    if error is None:
        return {"ret_status": "SUCCESS", "asset_ids": ids}
    return {"ret_status": "FAILED", "asset_ids": ids, "error_info": {"error_code": error[0], "error_msg": error[1]}}


def _sharing(call: Call) -> Document | None:
    """With whom the action SHARE shares. PARAMS_ARE_A_SHARING."""
    if call.body["action"] != "SHARE":
        return None
    try:
        config = json.loads(call.body.get("params", ""))
    except ValueError:
        config = None
    if not isinstance(config, dict):
        raise invalid("params must be the JSON text of a shared_config")
    return sharing({"shared_type": "SHARED", **config}, call.now, "params")


def _discard(call: Call, asset_id: str, _shared: Document | None, *, for_good: bool) -> None:
    discard(call, find(call, asset_id), for_good=for_good)


def _restore(call: Call, asset_id: str, _shared: Document | None) -> None:
    bring_back(call, find(call, asset_id))


def _activate(call: Call, asset_id: str, _shared: Document | None, *, state: str) -> None:
    asset = find(call, asset_id)
    activate(asset, state, call.now)
    ASSETS.save(call.tx, asset)


def _share(call: Call, asset_id: str, shared: Document | None) -> None:
    asset = changeable(call, asset_id)
    asset["shared"] = shared
    asset["shown"]["update_time"] = call.stamp
    ASSETS.save(call.tx, asset)


ACTIONS: Final[dict[str, Callable[[Call, str, Document | None], None]]] = {
    "DELETE": partial(_discard, for_good=False),
    "DELETE_FORCE": partial(_discard, for_good=True),
    "RESTORE": _restore,
    "ACTIVE": partial(_activate, state=ACTIVE),
    "UNACTIVE": partial(_activate, state=INACTIVE),
    "SHARE": _share,
    "UNSHARE": _share,
}
