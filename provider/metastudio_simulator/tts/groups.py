"""Vocabulary groups, and the voices that use them."""

from typing import Final

from ..base.call import Call, operation
from ..base.ids import is_foreign
from ..base.refusals import foreign
from ..base.store import Document
from . import vocabularies
from .assumptions import UNKNOWN_GROUP
from .errors import failure

KIND: Final = "vocabulary_group"


@operation("create_ttsc_vocabulary_groups")
def create(call: Call) -> Document:
    group_id = call.new_id()
    group = {"group_id": group_id, **call.body, "asset_ids": []}
    call.tx.insert(KIND, call.project, group_id, group, group)
    return {"id": group_id}


@operation("list_ttsc_vocabulary_groups")
def list_groups(call: Call) -> Document:
    group_id = call.query.get("group_id")
    if group_id and is_foreign(call.tx, group_id):
        raise foreign(call.tx.file)
    count, groups = call.newest_page(KIND, lambda group: group_id in (None, "", group["group_id"]))
    return {"count": count, "data": groups}


@operation("update_ttsc_vocabulary_groups")
def rename(call: Call) -> Document:
    return _changed(call, call.body)


@operation("set_ttsc_group_assets")
def set_voices(call: Call) -> Document:
    """The whole list. VOICES_IN_ANY_GROUP."""
    return _changed(call, {"asset_ids": list(dict.fromkeys(call.body.get("asset_ids", [])))})


@operation("delete_ttsc_vocabulary_groups")
def delete(call: Call) -> None:
    """The option vocabulary_group_deletion says what becomes of the rules of the group."""
    group_id, way = _find(call)["group_id"], call.option("vocabulary_group_deletion")
    rules = vocabularies.of_group(call.tx, call.project, group_id)
    if rules and way == "refused":
        raise failure("the vocabulary group is not empty")
    for rule in rules:
        if way == "common":
            rule.pop("group_id")
            call.tx.replace(vocabularies.KIND, call.project, rule["id"], rule, rule)
        else:
            call.tx.delete(vocabularies.KIND, call.project, rule["id"])
    call.tx.delete(KIND, call.project, group_id)


def ids_of_voice(call: Call, asset_id: str) -> set[str]:
    """The groups that a voice uses."""
    groups = call.tx.summaries(KIND, call.project)
    return {group["group_id"] for group in groups if asset_id in group["asset_ids"]}


def _find(call: Call) -> Document:
    return call.found(KIND, call.path["group_id"], UNKNOWN_GROUP)


def _changed(call: Call, changes: Document) -> Document:
    group = _find(call) | changes
    call.tx.replace(KIND, call.project, group["group_id"], group, group)
    return {"id": group["group_id"]}
