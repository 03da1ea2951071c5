"""When a change of a product is one asset or text more or less, which the service takes alone."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from ...values.diff import Change

if TYPE_CHECKING:
    from . import typed

    Declared: TypeAlias = list[typed.ProductMediaInfo]
    Reported: TypeAlias = list[typed.ProductMediaDetailInfo]

ASSET = ("asset_id", "asset_type")

LAST_PLACE = 300
"""The highest `order` there is."""


def link(
    inputs: "typed.ProductInputs", state: "typed.ProductState", changes: Sequence[Change]
) -> dict[str, Any] | None:
    """The body that adds or removes one item, or None when that is not the whole change."""
    touched = {str(change.path[0]) for change in changes}
    if touched == {"text_list"}:
        return _added_text(inputs.get("text_list") or [], state.get("text_list") or [])
    if touched == {"asset_list"}:
        want, have = inputs.get("asset_list") or [], state.get("asset_list") or []
        return _added_asset(want, have) or _removed_asset(want, have)
    return None


def _added_text(want: list["typed.ProductTextInfo"], have: list["typed.ProductTextInfo"]) -> dict[str, Any] | None:
    """A new text at the end. A text is never removed alone: what tells it from others is not stated."""
    keys = ("title", "text")
    if len(want) == len(have) + 1 and _same(want[:-1], have, keys) and not _has(have, want[-1], keys):
        return {"text_item": want[-1], "action": "LINK"}
    return None


def _added_asset(want: "Declared", have: "Reported") -> dict[str, Any] | None:
    """A new asset at the end, where there is a place left behind the last one."""
    if len(want) != len(have) + 1 or not _same(want[:-1], have, _told(want)) or _has(have, want[-1], ("asset_id",)):
        return None
    last = max((asset.get("order") or 0 for asset in have), default=0)
    order = want[-1].get("order", last + 1)
    return {"asset_item": {**want[-1], "order": order}, "action": "LINK"} if last <= order <= LAST_PLACE else None


def _removed_asset(want: "Declared", have: "Reported") -> dict[str, Any] | None:
    """One asset less, which is there once."""
    for index, asset in enumerate(have):
        rest = [*have[:index], *have[index + 1 :]]
        if len(rest) == len(want) and _same(want, rest, _told(want)) and not _has(rest, asset, ("asset_id",)):
            told = {"asset_id": asset["asset_id"], "asset_type": asset["asset_type"]}
            return {"asset_item": told, "action": "UNLINK"}
    return None


def _told(assets: "Declared") -> Sequence[str]:
    """What tells assets apart: their order too, where the stack declares any."""
    return (*ASSET, "order") if any("order" in asset for asset in assets) else ASSET


def _has(items: Sequence[Mapping[str, Any]], item: Mapping[str, Any], keys: Sequence[str]) -> bool:
    return any(_same([other], [item], keys) for other in items)


def _same(left: Sequence[Mapping[str, Any]], right: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> bool:
    return [[item.get(key) or "" for key in keys] for item in left] == [
        [item.get(key) or "" for key in keys] for item in right
    ]
