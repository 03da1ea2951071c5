"""`metastudio:asset:Asset`."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ...errors import Conflict, OutcomeUnknown
from ...framework.calls import gone
from ...framework.identity import Identity
from ...framework.local_files import FILE_HASHES, declared_files, file_problems, hashes
from ...framework.lost import FoundByName
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import Resource
from ...framework.risks import Risk, Risks
from ...framework.waiting import Condition, wait_or_unfinished
from ...values.convert import to_wire
from ...values.diff import Change
from ...values.shape import shape_of
from ...values.validation import Problem
from ...wire import asset, operations
from ...wire.operation import Operation
from .checks import file_rules, rules
from .files import CATEGORIES, IN_REVIEW, Files, failure_of, known_hashes
from .models import FILES, AssetInputs, AssetReport
from .planning import planned, refuse_deletion, said
from .states import ACTIVE, BINNED, CREATING, FAILED, GONE, INACTIVE, state_of

if TYPE_CHECKING:
    from ...api.client import Api
    from ...call import Call
    from ...settings.model import Settings
    from . import typed

    ManagedAsset: TypeAlias = Managed[typed.AssetInputs, typed.AssetState]

STEERING = ("wait_for_review", "allow_replace", "force_delete", "allow_delete")
"""Inputs that say what the provider may do, or for how long it waits."""

NOT_SHOWN = ("review_config", "shared_config", "is_need_generate_cover")
"""Inputs that the service takes and never shows."""


class FoundInLibrary(FoundByName):
    """The asset is looked for by its name and type, among those that were not there before.

    Names may repeat.
    """

    def listed(self, resource: Resource, api: "Api", inputs: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The assets of this type: the filter by name is fuzzy, and how is not stated."""
        return resource.list_items(api, {"asset_type": inputs["asset_type"]} if "asset_type" in inputs else {})


class Asset(Resource["typed.AssetInputs", "typed.AssetState"]):
    """An asset of the library: a picture, a video, music, a slide deck or another file that rooms, products and videos
    use by its id. Creating it uploads its local files and waits until they have passed the service's review. Deleting
    it moves it to the recycle bin; an asset that somebody else moved there is restored by the next update. Trained
    avatars and voices are assets too: import them."""

    token = "metastudio:asset:Asset"
    inputs = AssetInputs
    report = AssetReport
    identity = Identity("asset_id")
    name_property = "asset_name"
    lost = FoundInLibrary(later=("active",))
    creating = operations.create_digital_asset
    showing = operations.show_asset
    updating = operations.update_digital_asset
    deleting = operations.delete_asset
    listing = operations.list_assets
    query = asset.ListAssetsQuery
    timeouts = {"create": 2 * 3600, "update": 2 * 3600}

    marks = Marks(
        replace=("asset_type",),
        unordered=("tags", "supported_service", "auto_operation_config"),
        unreported=(*CATEGORIES, FILE_HASHES, *NOT_SHOWN, *STEERING),
        not_compared=(*CATEGORIES, "is_need_generate_cover", "wait_for_review", "allow_replace"),
        computed_inputs=(FILE_HASHES,),
    )
    risks = Risks(
        create=Risk("An asset; several may have one name. Its files are uploaded."),
        replace=Risk(
            "A new asset with another id. The old one moves to the recycle bin, or is deleted for good with "
            "`force_delete`. A trained avatar or voice is not deleted.",
            "allow_delete",
        ),
        rename=Risk("As a replacement.", "allow_delete"),
        delete=Risk(
            "The asset moves to the recycle bin, where it can be restored for 7 days; with `force_delete` it is "
            "deleted for good. Refused for a trained avatar or voice.",
            "allow_delete",
        ),
        retained=True,
    )
    example = """\
type: metastudio:asset:Asset
properties:
  assetName: Tea house
  assetType: IMAGE
  mainFile: ./media/tea-house.png
  tags: [background, tea]
  systemProperties: {backgroundImg: "Yes"}
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of an asset, and files that cannot be uploaded."""
        yield from file_problems(FILES, inputs)
        yield from file_rules(inputs, list(declared_files(FILES, inputs)))
        yield from rules(inputs)

    def computed(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The hashes of the local files."""
        found = hashes(FILES, inputs)
        return {FILE_HASHES: found} if found else {}

    def plan(self, it: Managed, changes: list[Change], settings: "Settings", call: "Call") -> list[Change]:
        """The changes as they can be made; an asset in the recycle bin is restored, a review is waited for."""
        return planned(it, changes)

    def concerns(self, state: Mapping[str, Any], api: "Api | None" = None) -> str | None:
        """An asset that failed stays so, whatever is as declared."""
        if state_of(state) != FAILED:
            return None
        why = failure_of(state)
        return (
            f"The service did not take the asset{f': {why}' if why else ''}. Another `main_file` makes a new asset of "
            "it."
        )

    # Values on their way to the service and back.

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The body of a create."""
        sent = {name: value for name, value in inputs.items() if name != "system_properties"}
        body: dict[str, Any] = to_wire(sent, shape_of(asset.CreateDigitalAssetRequestBody))
        properties = properties_changed(inputs.get("system_properties") or {}, {}, {})
        return {**body, "system_properties": properties} if properties else body

    def report_from(self, answer: Mapping[str, Any], operation: Operation, path: Mapping[str, str]) -> dict[str, Any]:
        """An answer as a report: system properties by their keys, and `active` by the state.

        Raises NotFound for an asset in state DELETED.
        """
        listed = answer.get("system_properties") or ()
        properties = {one["key"].lower(): one.get("value") for one in listed if one.get("key")}
        report = super().report_from({**answer, "system_properties": properties or None}, operation, path)
        if state_of(report) == GONE:
            raise gone(operation, path, GONE, "the files of the asset are deleted")
        if state_of(report) in (ACTIVE, INACTIVE):
            report["active"] = state_of(report) == ACTIVE
        return report

    # The verbs.

    def after_create(self, api: "Api", it: "ManagedAsset", answer: Mapping[str, Any]) -> dict[str, Any]:
        """Upload the files, wait for their review, then see to it that the asset is as active as declared."""
        return self._finish(api, it, {} if answer else self.show(api, it.id))

    def read(self, api: "Api", it: "ManagedAsset") -> dict[str, Any]:
        """The asset as it is, in the recycle bin too: were it gone for Pulumi, the next run would make a second one."""
        report = self.show(api, it.id)
        if it.known and state_of(report) == BINNED:
            name = report.get("asset_name", it.id)
            api.call.warn(
                f"The asset {name} was moved to the recycle bin outside Pulumi. The next `pulumi up` restores it; take "
                "it out of the program to leave it there."
            )
        return {**report, FILE_HASHES: known_hashes(it, report)} if FILE_HASHES in it.state else report

    def update(self, api: "Api", it: "ManagedAsset", changes: Sequence[Change]) -> dict[str, Any]:
        """Restore the asset if it is in the recycle bin, write what changed, then the files."""
        report = self.show(api, it.id)
        if state_of(report) == BINNED:
            api.request(operations.restore_asset, path=self.identity.path_of(it.id))
            report = self.show(api, it.id)
        if {str(change.path[0]) for change in changes} - {*STEERING, FILE_HASHES, "asset_state", "active"}:
            report = self._write(api, it, report)
        extra = self._finish(api, it, report)
        return {**self.show(api, it.id), **extra}

    def delete(self, api: "Api", it: "ManagedAsset") -> None:
        """Move the asset to the recycle bin, or delete it for good where the stack says so.

        What a second deletion does to an asset in the bin is not stated, so none is sent.
        """
        report, forced = self.show(api, it.id), said(it, "force_delete")
        refuse_deletion(it, report)
        if forced:
            self._discard(api, it, mode="force")
        elif state_of(report) != BINNED:
            try:
                self._discard(api, it)
            except OutcomeUnknown:
                if state_of(self.show(api, it.id)) != BINNED:
                    raise

    def list_items(self, api: "Api", query: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """The assets that match a query; deleted ones only when it asks for their state."""
        for item in super().list_items(api, query):
            if query.get("asset_state") or state_of(item) not in (BINNED, GONE):
                yield item

    # Pieces of the verbs.

    def _finish(self, api: "Api", it: "ManagedAsset", report: Mapping[str, Any]) -> dict[str, Any]:
        """Upload what is left, wait, activate; returns the output that no report has."""
        files = Files(self, api, it, report)
        files.run()
        if files.declared and it.inputs.get("wait_for_review") is not False:
            report = self._wait(api, it, files)
            files.end(report)
        wanted = it.inputs.get("active")
        if wanted is not None:
            report = report or self.show(api, it.id)
            if state_of(report) in (ACTIVE, INACTIVE) and report["active"] != wanted:
                self._write(api, it, report)
        return files.outputs

    def _write(self, api: "Api", it: "ManagedAsset", report: Mapping[str, Any]) -> dict[str, Any]:
        """Write the asset, on top of what is there now."""
        path = {"project_id": api.project_id, **self.identity.path_of(it.id)}
        whole = self.put_body(replace(it, state=cast(Any, {**it.state, **report})))
        own = {name: it.inputs[name] for name in NOT_SHOWN if it.inputs.get(name) is not None}  # type: ignore[literal-required]
        if it.old_inputs.get("shared_config") and "shared_config" not in own:
            own["shared_config"] = {"shared_type": "PRIVATE"}
        sent = {
            name: value for name, value in {**whole, **own}.items() if name not in ("asset_type", "system_properties")
        }
        body: dict[str, Any] = to_wire(sent, shape_of(asset.UpdateDigitalAssetRequestBody))
        names = it.inputs.get("system_properties"), it.old_inputs.get("system_properties")
        wanted, old, reported = (dict(one or {}) for one in (*names, report.get("system_properties")))
        changed = properties_changed(wanted, old, reported)
        if changed:
            body["system_properties"] = changed
        active = it.inputs.get("active")
        if active is not None and state_of(report) in (ACTIVE, INACTIVE):
            body["asset_state"] = ACTIVE if active else INACTIVE
        return self.report_from(api.request(self.updating, path=path, body=body), self.updating, path)

    def _discard(self, api: "Api", it: "ManagedAsset", **query: str) -> None:
        """Delete the asset by one call. An active asset that the service does not delete is made inactive first, as the
        console asks for."""
        path = self.identity.path_of(it.id)
        try:
            api.request(self.deleting, path=path, query=query, once=True)
        except Conflict:
            api.request(self.updating, path=path, body={"asset_state": INACTIVE})
            api.request(self.deleting, path=path, query=query, once=True)

    def _wait(self, api: "Api", it: "ManagedAsset", files: Files) -> Mapping[str, Any]:
        """Wait until the review of the files is over. Every other end leaves as Unfinished."""
        name = it.inputs["asset_name"]

        def in_review(report: Mapping[str, Any]) -> list[str]:
            under_way = [f"`{key}` ({state})" for key, state in files.states(report) if state in IN_REVIEW]
            return under_way or ([f"the asset ({CREATING})"] if state_of(report) == CREATING else [])

        def failure(report: Mapping[str, Any]) -> str | None:
            failed = [key for key, state in files.states(report) if state == "FAILED"]
            if state_of(report) != FAILED and not failed:
                return None
            what = f"`{failed[0]}`" if failed else "the asset"
            why = failure_of(report)
            return f"the review did not pass {what}{f': {why}' if why else ''}. Change the file and run again."

        return wait_or_unfinished(
            lambda: self.show(api, it.id),
            Condition(
                lambda report: not in_review(report) and failure(report) is None,
                lambda report: (
                    f"{name}: in review since {report.get('update_time', 'its upload')}: "
                    + ", ".join(in_review(report))
                ),
                failure,
            ),
            api.call,
            id=it.id,
            kept=files.outputs,
            ended=lambda error: f"waiting for the review of {name} ended: {error} The review goes on.",
        )


def properties_changed(
    wanted: Mapping[str, Any], old: Mapping[str, Any], reported: Mapping[str, Any]
) -> list[dict[str, Any]]:
    """The changes that lead from the reported system properties to the wanted ones. A key that was never declared stays
    as it is."""
    removed = [name for name in old if old[name] is not None and wanted.get(name) is None and name in reported]
    added = [(name, value) for name, value in wanted.items() if value is not None and reported.get(name) != value]
    return [
        *({"action": "DELETE", "key": name.upper(), "value": reported[name]} for name in removed),
        *({"action": "ADD", "key": name.upper(), "value": value} for name, value in added),
    ]
