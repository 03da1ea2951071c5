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
        declared, reported = inputs.get("asset_list") or [], state.get("asset_list") or []
        return _added_asset(declared, reported) or _removed_asset(declared, reported)
    return None


def _added_text(
    declared: list["typed.ProductTextInfo"], reported: list["typed.ProductTextInfo"]
) -> dict[str, Any] | None:
    """A new text at the end. A text is never removed alone: how the service recognises it is not stated."""
    keys = ("title", "text")
    if (
        len(declared) == len(reported) + 1
        and _same(declared[:-1], reported, keys)
        and not _has(reported, declared[-1], keys)
    ):
        return {"text_item": declared[-1], "action": "LINK"}
    return None


def _added_asset(declared: "Declared", reported: "Reported") -> dict[str, Any] | None:
    """A new asset at the end, where the last one leaves a place behind it."""
    if (
        len(declared) != len(reported) + 1
        or not _same(declared[:-1], reported, _compared_by(declared))
        or _has(reported, declared[-1], ("asset_id",))
    ):
        return None
    last = max((asset.get("order") or 0 for asset in reported), default=0)
    order = declared[-1].get("order")
    order = last + 1 if order is None else order
    return {"asset_item": {**declared[-1], "order": order}, "action": "LINK"} if last <= order <= LAST_PLACE else None


def _removed_asset(declared: "Declared", reported: "Reported") -> dict[str, Any] | None:
    """One asset less, which is there once."""
    for index, asset in enumerate(reported):
        rest = [*reported[:index], *reported[index + 1 :]]
        if (
            len(rest) == len(declared)
            and _same(declared, rest, _compared_by(declared))
            and not _has(rest, asset, ("asset_id",))
        ):
            item = {"asset_id": asset["asset_id"], "asset_type": asset["asset_type"]}
            return {"asset_item": item, "action": "UNLINK"}
    return None


def _compared_by(assets: "Declared") -> Sequence[str]:
    """The properties by which assets are compared: their order too, where the stack declares any."""
    return (*ASSET, "order") if any(asset.get("order") is not None for asset in assets) else ASSET


def _has(items: Sequence[Mapping[str, Any]], item: Mapping[str, Any], keys: Sequence[str]) -> bool:
    return any(_same([other], [item], keys) for other in items)


def _same(left: Sequence[Mapping[str, Any]], right: Sequence[Mapping[str, Any]], keys: Sequence[str]) -> bool:
    return [[item.get(key) or "" for key in keys] for item in left] == [
        [item.get(key) or "" for key in keys] for item in right
    ]
