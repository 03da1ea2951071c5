"""`metastudio:asset:AssetAction`."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...errors import Refused, Unfinished
from ...framework.act import Act, act_marks
from ...framework.identity import Identity
from ...framework.marks import Marks
from ...values.convert import has_unknown, to_wire
from ...values.shape import shape_of
from ...wire import asset, operations
from .act_models import AssetActionInputs, Nothing
from .states import is_trained

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

DELETIONS = ("DELETE", "DELETE_FORCE")


class AssetAction(Act["typed.AssetActionInputs", "typed.AssetActionState"]):
    """One operation on several assets at once: move them to the recycle bin, delete or restore them, activate,
    deactivate, share them or end the sharing. It is carried out when it is created and again when `triggers`, the
    operation or the assets change, once each time. Deleting it does nothing. Assets that the stack declares as
    `Asset` have their state there."""

    token = "metastudio:asset:AssetAction"
    inputs = AssetActionInputs
    report = asset.BatchExecuteAssetActionResponse
    identity = Identity("action")
    creating = operations.batch_execute_asset_action
    query = Nothing
    marks = act_marks(AssetActionInputs, {"asset_ids": ("metastudio:asset:Asset", "asset_id")}) | Marks(
        replace=("action",)
    )
    doing = "the operation is carried out"
    example = """\
type: metastudio:asset:AssetAction
properties:
  action: UNACTIVE
  assetIds: ["${asset.assetId}"]
  triggers: {season: "2026"}
"""

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused for the deletion of a trained avatar or voice, unless `allow_delete` is set."""
        ids = inputs["asset_ids"]
        if inputs["action"] not in DELETIONS or inputs.get("allow_delete") or has_unknown(ids) or not ids:
            return
        found = api.pages(operations.list_assets, "assets", query={"asset_id": ids}, identity="asset_id")
        if trained := [one["asset_id"] for one in found if one["asset_id"] in ids and is_trained(one, {})]:
            raise Refused(
                f"Of the assets, a training made {', '.join(trained)}: once it left the recycle bin it cannot be had "
                "back. Nothing was deleted. Set `allow_delete`, or take it out of `asset_ids`."
            )

    def create(self, api: "Api", inputs: "typed.AssetActionInputs") -> tuple[str, Mapping[str, Any]]:
        """Carry out the operation. Raises Refused where it did nothing at all."""
        self.guard_create(api, inputs)
        body = to_wire(inputs, shape_of(asset.BatchAssetActionReq))
        answer = api.request(self.creating, body=body)
        id, results = self.identity.numbered(inputs), answer.get("results") or []
        if failed := [one for one in results if one.get("ret_status") == "FAILED"]:
            text = f"{inputs['action']} failed: {'; '.join(_words(failed))}."
            if len(failed) == len(results):
                raise Refused(text)
            raise Unfinished(id, {**inputs, **answer}, [f"{text} For the other assets it was done"])
        return id, answer


def _words(failed: Iterable[Mapping[str, Any]]) -> Iterable[str]:
    for one in failed:
        error = one.get("error_info") or {}
        why = " ".join(str(error[name]) for name in ("error_code", "error_msg") if error.get(name))
        yield f"{', '.join(one.get('asset_ids') or ['an asset'])}: {why.rstrip('.') or 'no reason is given'}"
