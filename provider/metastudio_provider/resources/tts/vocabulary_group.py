"""`metastudio:tts:VocabularyGroup`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ...engine.texts import first_of
from ...errors import Refused
from ...framework.calls import items_of
from ...framework.identity import Identity
from ...framework.listed import Listed
from ...framework.lost import FoundByName
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.risks import Risk, Risks
from ...values.diff import Change
from ...wire import operations, tts
from .models import VocabularyGroupInputs

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedGroup: TypeAlias = Managed[typed.VocabularyGroupInputs, typed.VocabularyGroupState]

ANEW = "A new group with another id, in which the rules of the stack are made again; the old group is deleted."
WHILE_FULL = "while it holds rules that the stack does not declare"

NAMED = 5
"""Words that a refusal names."""

RULES = operations.list_ttsc_vocabulary_configs


class VocabularyGroup(Listed["typed.VocabularyGroupInputs", "typed.VocabularyGroupState"]):
    """A vocabulary group: a list of pronunciation rules, and the voices that use it. The rules are resources of their
    own (`Vocabulary`). Voices that are not declared stay as they are."""

    token = "metastudio:tts:VocabularyGroup"
    inputs = VocabularyGroupInputs
    report = tts.TtscGroupAssetsConfig
    identity = Identity("group_id", answered="id")
    name_property = "group_name"
    lost = FoundByName(later=("asset_ids",))
    creating = operations.create_ttsc_vocabulary_groups
    showing = operations.list_ttsc_vocabulary_groups
    updating = operations.update_ttsc_vocabulary_groups
    deleting = operations.delete_ttsc_vocabulary_groups
    listing = operations.list_ttsc_vocabulary_groups
    query = tts.ListTtscVocabularyGroupsQuery
    marks = Marks(
        unordered=("asset_ids",),
        unreported=("force_destroy",),
    )
    risks = Risks(
        create=Risk("A group; several may have one name."),
        replace=Risk(f"{ANEW} Refused {WHILE_FULL}.", "force_destroy"),
        rename=Risk(f"{ANEW} Refused {WHILE_FULL}.", "force_destroy"),
        delete=Risk(f"The group is deleted. Refused {WHILE_FULL}.", "force_destroy"),
    )
    example = """\
type: metastudio:tts:VocabularyGroup
properties:
  groupName: Product names
  assetIds: [6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d]
"""

    def lookups(self, api: "Api", id: str, known: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """The group alone, then all."""
        yield {"group_id": id}
        yield {}

    def body(self, inputs: Mapping[str, Any]) -> dict[str, Any]:
        """The name: the voices have a call of their own."""
        return {"group_name": inputs["group_name"]}

    def after_create(self, api: "Api", it: "ManagedGroup", answer: Mapping[str, Any]) -> dict[str, Any]:
        """Set the voices of a new group. One that an interrupted run made is brought up to date by an update."""
        if answer and it.inputs.get("asset_ids"):
            self._set_voices(api, it)
        return {}

    def update(self, api: "Api", it: "ManagedGroup", changes: Sequence[Change]) -> dict[str, Any]:
        """Rename the group, or set its voices, or both."""
        changed = {change.path[0] for change in changes}
        if "asset_ids" in changed:
            self._set_voices(api, it)
        if "group_name" in changed:
            return super().update(api, it, changes)
        return self.show(api, it.id)

    def delete(self, api: "Api", it: "ManagedGroup") -> None:
        """Delete the group. Raises Refused while it holds rules, unless `force_destroy` is set: then they go first.

        What becomes of the rules of a deleted group is not stated. They may be lost, or hold for all voices.
        """
        query = {"group_id": it.id}
        rules = [
            rule
            for rule in api.pages(RULES, items_of(RULES), query=query, identity="id")
            if rule.get("group_id") == it.id
        ]
        ids = [rule["id"] for rule in rules]
        if ids and not (it.inputs or it.state).get("force_destroy"):
            words = first_of([f'"{rule.get("key")}"' for rule in rules], NAMED)
            raise Refused(
                f"Vocabulary group {it.id} still holds pronunciation rules that are no part of this deletion: "
                f"{words}. Nothing was deleted: delete them first, or set `force_destroy` and run `pulumi up` before."
            )
        if ids:
            api.request(operations.delete_ttsc_vocabulary_configs, body={"id": ids})
        super().delete(api, it)

    def _set_voices(self, api: "Api", it: "ManagedGroup") -> None:
        voices = {"asset_ids": list(it.inputs.get("asset_ids") or [])}
        api.request(operations.set_ttsc_group_assets, path=self.identity.path_of(it.id), body=voices)
