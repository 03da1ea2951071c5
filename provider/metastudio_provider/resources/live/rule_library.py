"""`metastudio:live:InteractionRuleLibrary`."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, TypeAlias

from ...errors import MetaStudioError, OutcomeUnknown, Unfinished
from ...framework.identity import Identity
from ...framework.managed import Managed
from ...framework.marks import Marks
from ...framework.resource import ProviderOutputs, Resource, output
from ...framework.risks import doubled
from ...values.convert import declarable, to_wire
from ...values.diff import Change
from ...values.diff import changes as compare
from ...values.merge import merged_items
from ...values.model import UNKNOWN
from ...values.shape import shape_of
from ...values.validation import Problem
from ...wire import live, operations
from ...wire.operation import Operation
from .checks import rule_problems

if TYPE_CHECKING:
    from ...api.client import Api
    from . import typed

    ManagedLibrary: TypeAlias = Managed[typed.InteractionRuleLibraryInputs, typed.InteractionRuleLibraryState]

SingleWrite: TypeAlias = tuple[Operation, str, Any]
"""An operation on one rule, the id of the rule (empty for a new one), and the body."""

ALONE = frozenset(shape_of(live.CreateInteractionRuleReq).fields)
"""Properties that can be written for one rule without rewriting the library."""


class LibraryOutputs(ProviderOutputs):
    """What a library gives to the rooms of the stack."""

    room_rules: Annotated[
        list[live.LiveRoomInteractionRuleInfo] | None,
        output(
            "The rules in the form `Room.interaction_rules` takes, with the library they come from. A room holds "
            "copies: its rules follow the library when the room takes them from this output."
        ),
    ] = None


class InteractionRuleLibrary(Resource["typed.InteractionRuleLibraryInputs", "typed.InteractionRuleLibraryState"]):
    """A library of interaction rules (the service calls it an interaction rule group): what the avatar does when
    viewers comment, enter, like or send gifts. Rooms hold copies of rules; give `room_rules` to a room to keep its
    copies in step."""

    token = "metastudio:live:InteractionRuleLibrary"
    inputs = live.InteractionRuleGroup
    report = live.ShowInteractionRuleGroupResponse
    outputs = LibraryOutputs
    identity = Identity("group_id")
    name_property = "group_name"
    creating = operations.create_interaction_rule_group
    showing = operations.show_interaction_rule_group
    updating = operations.update_interaction_rule_group
    deleting = operations.delete_interaction_rule_group
    listing = operations.list_interaction_rule_groups
    query = live.ListInteractionRuleGroupsQuery
    marks = Marks(
        shared_outputs=("room_rules",),
        item_keys={"interaction_rules": ("rule_name", "rule_index")},
    )
    risks = doubled("library", " Rooms hold copies of its rules, which stay.")
    example = """\
type: metastudio:live:InteractionRuleLibrary
properties:
  groupName: Shop talk
  interactionRules:
    - ruleName: Price
      eventType: 1
      hitCondition:
        relation: OR
        tags:
          - {tag: content, match: REGEX, value: price|how much}
      trigger:
        replyMode: SYSTEM_REPLY
        replyTexts: [Everything is half price today!]
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a library."""
        yield from rule_problems(inputs.get("interaction_rules"), ("interaction_rules",))

    def derived(self, report: Mapping[str, Any]) -> dict[str, Any]:
        """`room_rules`, from the rules of the library."""
        rules = report.get("interaction_rules")
        if rules is UNKNOWN:
            return {"room_rules": UNKNOWN}
        origin = {name: report[name] for name in ("group_id", "group_name") if name in report}
        shape = shape_of(live.InteractionRuleInfo)
        copies = [UNKNOWN if rule is UNKNOWN else {**declarable(rule, shape), **origin} for rule in rules or ()]
        return {"room_rules": copies}

    def show(self, api: "Api", id: str) -> dict[str, Any]:
        """The library with its rules; a library without rules reports an empty list, so that the last one can go."""
        report = super().show(api, id)
        report.setdefault("interaction_rules", [])
        return report

    def update(self, api: "Api", it: "ManagedLibrary", changes: Sequence[Change]) -> dict[str, Any]:
        """Write only the rules that changed, so that the others keep the ids the service gave them.

        The service lets one rule be written alone, but not its order, `enabled` or `review_config`: where those
        change, or the library's name, the whole library is written and the service gives new rule ids (assumed).
        """
        writes = self._single_writes(it, changes)
        if writes is None:
            super().update(api, it, changes)
            return self.show(api, it.id)
        done = 0
        try:
            for operation, rule_id, body in writes:
                path = {"group_id": it.id, "rule_id": rule_id} if rule_id else {"group_id": it.id}
                api.request(operation, path=path, body=body)
                done += 1
        except MetaStudioError as error:
            if not done and not isinstance(error, OutcomeUnknown):
                raise
            raise Unfinished(it.id, {}, [f"{done} of {len(writes)} rules were written, then: {error}"]) from error
        return self.show(api, it.id)

    def _single_writes(self, it: "ManagedLibrary", changes: Sequence[Change]) -> list[SingleWrite] | None:
        """The writes of single rules that make the change, or None when only the whole library can be written."""
        if any(change.path[0] != "interaction_rules" for change in changes):
            return None
        reported = list(it.state.get("interaction_rules") or ())
        item = shape_of(live.InteractionRuleInfo)
        key, identity = self.marks.item_keys["interaction_rules"]
        declared, old = it.inputs.get("interaction_rules") or (), it.old_inputs.get("interaction_rules") or ()
        merged = merged_items(declared, old, reported, key, identity, item)
        names = [rule.get("rule_name") for rule in reported]
        if len(set(names)) != len(names) or None in names or not all(rule.get("rule_id") for rule in reported):
            return None
        by_name = {rule["rule_name"]: rule for rule in reported}
        kept = [rule for rule in merged if rule.get("rule_name") in by_name]
        added = merged[len(kept) :]
        in_order = [name for name in names if name in {rule.get("rule_name") for rule in kept}]
        if merged[: len(kept)] != kept or [rule["rule_name"] for rule in kept] != in_order:
            return None  # an order changed: only the whole library has one
        alone = shape_of(live.CreateInteractionRuleReq)
        writes: list[SingleWrite] = []
        for rule in kept:
            there = by_name[rule["rule_name"]]
            touched = {change.path[0] for change in compare(item, rule, there, declarable(there, item))}
            if not touched <= ALONE:
                return None
            if touched:
                writes.append((operations.update_interaction_rule, str(there["rule_id"]), to_wire(rule, alone)))
        for name in names:
            if name not in in_order:
                writes.append((operations.delete_interaction_rule, str(by_name[name]["rule_id"]), None))
        for rule in added:
            if rule.get("enabled") is False or rule.get("review_config"):
                return None
            writes.append((operations.create_interaction_rule, "", to_wire(rule, alone)))
        return writes
