"""The settings of the tenant: rows of a key and a value. Today there is one key, the switch of the common rules."""

from collections.abc import Sequence
from typing import Final, TypeVar

from ..base.call import Call, operation
from ..base.refusals import invalid
from ..base.store import Document

KIND: Final = "tts_setting"
SWITCH: Final = "vocabulary"

Row = TypeVar("Row")


@operation("save_ttsc_tenant_configs")
def save(call: Call) -> None:
    """SWITCH_IS_A_ROW."""
    key, value = call.body["key"], call.body["value"]
    if key != SWITCH or value.lower() not in ("true", "false"):
        raise invalid(f"the only key is {SWITCH}, with the value true or false")
    old = call.tx.get(KIND, call.project, key)
    row = {"id": old["id"] if old else call.new_id(), "key": key, "value": value.lower()}
    if call.body.get("id", row["id"]) != row["id"]:
        raise invalid("id is not that of the setting")
    (call.tx.replace if old else call.tx.insert)(KIND, call.project, key, row, row)


@operation("show_vocabulary_switch_configs")
def show(call: Call) -> Document:
    """SWITCH_IS_A_TEXT."""
    rows = [row for row in call.tx.summaries(KIND, call.project) if call.query.get("key") in (None, row["key"])]
    return {"count": len(rows), "data": last_page(call, rows)}


def last_page(call: Call, rows: Sequence[Row]) -> Sequence[Row]:
    """The page of a request; past the end it is the last page (stated)."""
    offset, limit = call.query["offset"], call.query["limit"]
    start = offset if offset < len(rows) else max(0, len(rows) - 1) // limit * limit
    return rows[start : start + limit]
