"""Pronunciation rules."""

from typing import Final

from ..base.call import Call, operation
from ..base.store import Document, Transaction
from . import groups
from .assumptions import UNKNOWN_GROUP, UNKNOWN_RULE
from .errors import failure

KIND: Final = "vocabulary"


@operation("create_ttsc_vocabulary_configs")
def create(call: Call) -> Document:
    id = call.new_id()
    rule = {"id": id, "create_time": call.stamp, **_stored(call, id)}
    call.tx.insert(KIND, call.project, id, rule, rule)
    return {"id": id}


@operation("save_ttsc_vocabulary_configs")
def update(call: Call) -> Document:
    """VOCABULARY_PUT_REPLACES."""
    old = call.found(KIND, call.path["vocabulary_id"], UNKNOWN_RULE)
    rule = {"id": old["id"], "create_time": old["create_time"], **_stored(call, old["id"])}
    call.tx.replace(KIND, call.project, old["id"], rule, rule)
    return {"id": old["id"]}


@operation("delete_ttsc_vocabulary_configs")
def delete(call: Call) -> None:
    """UNKNOWN_IDS_STOP_DELETION."""
    ids = call.body.get("id", [])
    for id in ids:
        call.found(KIND, id, UNKNOWN_RULE)
    for id in ids:
        call.tx.delete(KIND, call.project, id)


@operation("list_ttsc_vocabulary_configs")
def list_vocabularies(call: Call) -> Document:
    query, created = call.query, call.period("start_time", "end_time")
    group, search = query.get("group_id"), query.get("search_key")
    searched = "key" if call.option("vocabulary_search") == "word" else "value"
    of_voice = groups.ids_of_voice(call, query["asset_id"]) if query.get("asset_id") else None

    def wanted(rule: Document) -> bool:
        own = rule.get("group_id")
        listed = own == group if group else own is None or call.option("vocabulary_list") == "all"
        return (
            listed
            and query.get("type") in (None, rule["type"])
            and (not search or search.lower() in str(rule.get(searched, "")).lower())
            and (of_voice is None or own is None or own in of_voice)
            and created.covers(rule["create_time"])
        )

    count, rules = call.newest_page(KIND, wanted)
    return {"count": count, "data": rules}


def of_group(tx: Transaction, project: str, group_id: str) -> list[Document]:
    """The rules of a group."""
    return [rule for rule in tx.summaries(KIND, project) if rule.get("group_id") == group_id]


def _stored(call: Call, id: str) -> Document:
    """RULES_NEED_THEIR_GROUP."""
    sent = {name: value for name, value in call.body.items() if not (name == "group_id" and not value)}
    if "group_id" in sent:
        call.found(groups.KIND, sent["group_id"], UNKNOWN_GROUP)
    same = ("type", "key", "group_id")
    if not call.option("vocabulary_repeats"):
        for rule in call.tx.summaries(KIND, call.project):
            if rule["id"] != id and all(rule.get(name) == sent.get(name) for name in same):
                raise failure("the word has a rule of this type already")
    return {**sent, "update_time": call.stamp}
