"""`metastudio:asset:AssetTransfer`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ...errors import Refused
from ...framework.identity import Identity
from ...framework.lost import FoundByName
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...values.convert import has_unknown
from ...values.diff import Change
from ...wire import asset, operations
from ...wire.operation import Operation
from .act_models import AssetTransferInputs

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedTransfer: TypeAlias = Managed[typed.AssetTransferInputs, typed.AssetTransferState]

OPEN = "PROCESSING"
"""The receiver has not decided yet."""

EVERY = {"role": "ALL", "state": "PROCESSING,ACCEPT,REJECT,CANCEL,FAIL"}
DIRECTIONS = ("TRANSFER_OUT", "TRANSFER_BACK")
"""The filters that find every transfer: by itself the list has received ones alone that are open."""

REQUEST = ("transfer_type", "asset_ids", "dest_project_id", "memo", "is_need_billing")
NOT_SHOWN = ("auto_accept", "auto_active", "transfer_job_id")


class FoundAmongTransfers(FoundByName):
    """A transfer has no name. It is looked for among those that were sent to the same project."""

    def check(self, resource: Resource) -> None:
        """Nothing: the receiver stands for a name."""

    def names(self, resource: Resource) -> set[str]:
        """The receiver, and the assets."""
        return {"dest_project_id", "asset_ids"}

    def key(self, resource: Resource, inputs: Mapping[str, Any]) -> str:
        """The receiver."""
        return str(inputs.get("dest_project_id"))

    def listed(self, resource: Resource, api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The transfers that this project has sent."""
        return resource.list_items(api, {"role": "SENDER"})

    def candidates(self, resource: Resource, api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Those to the same receiver, with the time of their start as that of their creation."""
        for item in self.listed(resource, api, inputs):
            if item.get("dest_project_id") == inputs["dest_project_id"]:
                yield {**item, "create_time": item.get("start_time")}


class AssetTransfer(Resource["typed.AssetTransferInputs", "typed.AssetTransferState"]):
    """A hand-over of assets to another tenant, or a return of assets that were received. The receiver accepts or turns
    it down. A change makes another transfer: the service changes none.
    Deleting it cancels a transfer that is still open; one that ended stays as it ended. Giving away is for
    administrators and for tenants on the service's allow list."""

    token = "metastudio:asset:AssetTransfer"
    inputs = AssetTransferInputs
    report = asset.ShowTransferAssetJobResponse
    identity = Identity("job_id")
    lost = FoundAmongTransfers()
    creating = operations.transfer_asset
    showing = operations.show_transfer_asset_job
    deleting = operations.execute_transfer_asset_action
    listing = operations.list_transfer_asset_jobs
    query = asset.ListTransferAssetJobsQuery
    delete_before_replace = True

    marks = Marks(
        replace=(*REQUEST, *NOT_SHOWN),
        unordered=("asset_ids",),
        unreported=(*NOT_SHOWN, "keep_open"),
        references={"asset_ids": ("metastudio:asset:Asset", "asset_id")},
    )
    risks = Risks(
        create=Risk("The assets are offered to the receiver. Refused while the same transfer is open.", refused=True),
        replace=Risk("Refused while the first transfer is open; after that another one begins.", refused=True),
        rename=Risk("Refused while the first transfer is open.", refused=True),
        delete=Risk("An open transfer is cancelled. What was accepted stays with the receiver."),
        retained=True,
    )
    example = """\
type: metastudio:asset:AssetTransfer
properties:
  assetIds: ["${asset.assetId}"]
  destProjectId: 0f1e2d3c4b5a69788796a5b4c3d2e1f0
  memo: Pictures of the tea house
"""

    def guard_create(self, api: "Api", inputs: Mapping[str, Any]) -> None:
        """Raise Refused while a transfer of one of the assets is open: the receiver would be asked twice."""
        ids = inputs["asset_ids"]
        if has_unknown(ids):
            return
        way = inputs.get("transfer_type") or DIRECTIONS[0]
        for item in self.list_items(api, {"role": "SENDER", "state": OPEN, "transfer_type": way}):
            offered = set(_assets(item)) & set(ids)
            if item.get("state") == OPEN and offered:
                raise Refused(
                    f"The transfer {item['job_id']} of {', '.join(sorted(offered))} is open already, so no other one "
                    "was begun. Give a renamed resource its old name with `aliases`; import the transfer; or cancel it."
                )

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """An answer as a report, with the ids of its assets."""
        report = super().report_from(answer, operation, path)
        return {**report, "asset_ids": _assets(report)} if _assets(report) else report

    def concerns(self, state: Mapping[str, Any], api: "Api | None" = None) -> str | None:
        """A transfer that did not come to its end stays so."""
        if state.get("state") not in ("REJECT", "FAIL", "CANCEL"):
            return None
        return f"The transfer {state.get('job_id')} {_ended(state)}. Another one is made by `pulumi up --replace`."

    def update(self, api: "Api", it: "ManagedTransfer", changes: Sequence[Change]) -> dict[str, Any]:
        """Nothing: of a transfer only `keep_open` can change, which steers its deletion."""
        return self.show(api, it.id)

    def delete(self, api: "Api", it: "ManagedTransfer") -> None:
        """Cancel the transfer if it is still open, and is not to stay so."""
        if it.state.get("keep_open"):
            return
        if self.show(api, it.id).get("state") == OPEN:
            api.request(self.deleting, path={**self.identity.path_of(it.id), "action": "cancel"}, body={})

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Every transfer that matches, those that ended too."""
        given = query.get("transfer_type")
        for direction in [given] if given else DIRECTIONS:
            yield from super().list_items(api, {**EVERY, **query, "transfer_type": direction})

    def label(self, item: Mapping[str, Any]) -> str:
        """What a list calls a transfer."""
        return str(item.get("memo") or item.get("dest_project_id", ""))


def _assets(report: Mapping[str, Any]) -> list[str]:
    return [str(one["asset_id"]) for one in report.get("transfer_assets") or () if one.get("asset_id")]


def _ended(report: Mapping[str, Any]) -> str:
    words = {"REJECT": "was turned down", "FAIL": "failed", "CANCEL": "was cancelled"}
    state, error = str(report.get("state")), report.get("error_info") or {}
    why = str(report.get("reason") or error.get("error_msg") or "").rstrip(".")
    return f"{words.get(state, f'is in state {state}')}{f': {why}' if why else ''}"
