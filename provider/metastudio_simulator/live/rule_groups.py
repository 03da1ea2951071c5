"""Interaction rule groups (libraries) with their rules."""

from ..base.call import Call, operation
from ..base.contract import contract
from ..base.refusals import Refusal
from ..base.store import Document
from .assumptions import MAX_GROUPS, QUOTA_EXCEEDED, RULE_GROUP_NOT_FOUND, RULE_NOT_FOUND

KIND = "rule_group"
SUMMARY = ("group_id", "group_name", "create_time", "update_time")
SERVER_SIDE = ("rule_index", "enabled", "review_config", "rule_id", "create_time")
"""Properties that are not in the body of a single rule; an update of the rule leaves them as they are."""


@operation("create_interaction_rule_group")
def create_group(call: Call) -> Document:
    if call.tx.count(KIND, call.project) >= MAX_GROUPS:
        raise Refusal(400, QUOTA_EXCEEDED, "insufficient resource quota")
    group_id = call.new_id()
    group = _stored(call, group_id, old=None)
    call.tx.insert(KIND, call.project, group_id, group, _summary(group))
    return {"group_id": group_id}


@operation("show_interaction_rule_group")
def show_group(call: Call) -> Document:
    return _find(call)


@operation("update_interaction_rule_group")
def update_group(call: Call) -> Document:
    group = _stored(call, call.path["group_id"], _find(call))
    _save(call, group)
    return group


@operation("delete_interaction_rule_group")
def delete_group(call: Call) -> None:
    if not call.tx.delete(KIND, call.project, call.path["group_id"]):
        call.not_found(RULE_GROUP_NOT_FOUND)


@operation("list_interaction_rule_groups_summary")
@operation("list_interaction_rule_groups")
def list_groups(call: Call) -> Document:
    """Both lists answer the same, because the full one no longer returns the rules."""
    created = call.period("create_since", "create_until")

    def wanted(group: Document) -> bool:
        return call.matches("group_name", group["group_name"]) and created.covers(group["create_time"])

    filtered = call.query.get("group_name") or created != (None, None)
    count, groups = call.newest_page(KIND, wanted if filtered else None)
    return {"count": count, "interaction_rule_groups": groups}


@operation("create_interaction_rule")
def create_rule(call: Call) -> Document:
    group = _find(call)
    rule = _rule(call, call.body)
    group["interaction_rules"].append(rule)
    _touch(call, group)
    return rule


@operation("update_interaction_rule")
def update_rule(call: Call) -> Document:
    group = _find(call)
    place = _place(call, group)
    old = group["interaction_rules"][place]
    rule = _rule(call, call.body) | {name: old[name] for name in SERVER_SIDE if name in old}
    group["interaction_rules"][place] = rule
    _touch(call, group)
    return rule


@operation("delete_interaction_rule")
def delete_rule(call: Call) -> None:
    group = _find(call)
    del group["interaction_rules"][_place(call, group)]
    _touch(call, group)


def _find(call: Call) -> Document:
    return call.found(KIND, call.path["group_id"], RULE_GROUP_NOT_FOUND)


def _place(call: Call, group: Document) -> int:
    ids = [rule["rule_id"] for rule in group["interaction_rules"]]
    if call.path["rule_id"] not in ids:
        call.not_found(RULE_NOT_FOUND)
    return ids.index(call.path["rule_id"])


def _stored(call: Call, group_id: str, old: Document | None) -> Document:
    """The group that a create or an update makes, with a new rule_id for each rule. PUT_REPLACES, RULE_IDS_REISSUED."""
    indexes = {rule["rule_index"] for rule in (old or {}).get("interaction_rules", [])}
    rules = []
    for sent in call.body.get("interaction_rules", []):
        index = sent.get("rule_index")
        rules.append(_rule(call, sent, index if index in indexes else None))
        indexes.discard(index)
    return {
        "group_id": group_id,
        "group_name": call.body["group_name"],
        "interaction_rules": rules,
        "create_time": (old or {}).get("create_time", call.stamp),
        "update_time": call.stamp,
    }


def _rule(call: Call, sent: Document, index: str | None = None) -> Document:
    rule = contract().fill("InteractionRuleInfo", sent)
    return rule | {
        "rule_index": index or call.new_id(),
        "rule_id": call.new_id(),
        "create_time": call.stamp,
        "update_time": call.stamp,
    }


def _touch(call: Call, group: Document) -> None:
    """RULE_CHANGE_RENEWS_GROUP."""
    group["update_time"] = call.stamp
    _save(call, group)


def _save(call: Call, group: Document) -> None:
    call.tx.replace(KIND, call.project, group["group_id"], group, _summary(group))


def _summary(group: Document) -> Document:
    return {name: group[name] for name in SUMMARY}
