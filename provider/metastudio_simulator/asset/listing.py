"""The list of assets with its filters, and summaries of some assets."""

from collections.abc import Callable
from typing import Any, Final

from ..base.call import Call, operation
from ..base.refusals import invalid
from ..base.store import Document
from .library import foreign_assets, own_assets, shown, summary
from .sharing import is_shared

Wanted = Callable[[Document], bool]
Filter = Callable[[Call, Any], Wanted]


@operation("list_assets")
def list_assets(call: Call) -> Document:
    """EVERYBODY_SEES_ALL."""
    tests = [make(call, call.query[name]) for name, make in FILTERS.items() if call.query.get(name) not in (None, "")]
    created = call.period("start_time", "end_time")
    found = [
        asset
        for asset in _source(call)
        if created.covers(asset["shown"]["create_time"]) and all(test(asset) for test in tests)
    ]
    _sort(call, found)
    return {"count": len(found), "assets": [shown(call, asset) for asset in call.page(found)]}


@operation("list_asset_summary")
def list_summaries(call: Call) -> Document:
    """UNKNOWN_IDS_ARE_LEFT_OUT."""
    there = {asset["id"]: asset for asset in [*own_assets(call), *foreign_assets(call)]}
    ids = dict.fromkeys(call.body["asset_ids"])
    return {"asset_list": [summary(call, there[asset_id]) for asset_id in ids if asset_id in there]}


def _source(call: Call) -> list[Document]:
    """The assets among which a list looks. NO_SYSTEM_ASSETS."""
    if call.query.get("role") == "SHAREE":
        return foreign_assets(call)
    return [] if call.query["asset_source"] == "SYSTEM" else own_assets(call)


def _sort(call: Call, assets: list[Document]) -> None:
    """By time of creation, unless another key is named; of equal asset_order the newest comes first (stated)."""
    key, downwards = call.query.get("sort_key"), call.query["sort_dir"] == "desc"
    if key == "update_time":
        assets.sort(key=lambda asset: str(asset["shown"]["update_time"]))
    elif key == "asset_order":
        if not downwards:
            assets.reverse()
        assets.sort(key=lambda asset: int(asset["shown"].get("asset_order", 0)))
    if downwards:
        assets.reverse()


def _detail(kind: str, name: str) -> Callable[[Document], Any]:
    return lambda asset: asset["shown"].get("asset_extra_meta", {}).get(kind, {}).get(name)


def _words(value: str) -> list[str]:
    return [word.strip() for word in value.split(",") if word.strip()]


def _exactly(value: Callable[[Document], Any]) -> Filter:
    """The value is the one of the filter."""
    return lambda _call, wanted: lambda asset: value(asset) == wanted


def _flag(value: Callable[[Document], Any]) -> Filter:
    """What an asset does not say of itself is false."""
    return lambda _call, wanted: lambda asset: bool(value(asset)) == wanted


def _one_of(value: Callable[[Document], Any]) -> Filter:
    return lambda _call, words: lambda asset: value(asset) in _words(words)


def _shown(name: str) -> Callable[[Document], Any]:
    return lambda asset: asset["shown"].get(name)


def _like(call: Call, name: str, text: str, wanted: str) -> bool:
    """Whether a text is what a filter looks for: contains it, or equals it where that is asked for."""
    exact = name in call.query.get("accurate_query_field", ())
    return text == wanted if exact else wanted.lower() in text.lower()


def _name(call: Call, wanted: str) -> Wanted:
    return lambda asset: _like(call, "name", asset["shown"]["asset_name"], wanted)


def _tag(call: Call, wanted: str) -> Wanted:
    """TAGS_ARE_UNITED."""
    many = all if call.query.get("tag_combination_type") == "INTERSECTION" else any

    def has(asset: Document) -> bool:
        tags = asset["shown"].get("tags", [])
        return many(any(_like(call, "tag", tag, word) for tag in tags) for word in _words(wanted))

    return has


def _properties(_call: Call, wanted: str) -> Wanted:
    """ALL_PROPERTIES_MATCH."""
    pairs = [tuple(word.split(":", 1)) for word in _words(wanted)]
    if any(len(pair) != 2 for pair in pairs):
        raise invalid("system_property must be like KEY:VALUE,KEY:VALUE")
    return lambda asset: set(pairs) <= {(row["key"], row["value"]) for row in _system_properties(asset)}


def _system_properties(asset: Document) -> list[Document]:
    rows: list[Document] = asset["shown"].get("system_properties", [])
    return rows


def _style(call: Call, wanted: str) -> Wanted:
    return _properties(call, f"STYLE_ID:{wanted}")


def _provider(_call: Call, wanted: str) -> Wanted:
    """The service's own voices name no provider."""
    provider = _detail("voice_model_meta", "external_voice_meta")
    kind = _shown("asset_type")
    return lambda asset: (
        kind(asset) == "VOICE_MODEL" and (provider(asset) or {}).get("provider", "HUAWEI_METASTUDIO") == wanted
    )


def _role(call: Call, role: str) -> Wanted:
    return lambda asset: role == "SHAREE" or is_shared(asset, call.stamp)


def _devices(asset: Document) -> list[str]:
    return _detail("human_model_2d_meta", "device_names")(asset) or []


FILTERS: Final[dict[str, Filter]] = {
    "name": _name,
    "tag": _tag,
    "asset_type": _one_of(_shown("asset_type")),
    "asset_state": _one_of(_shown("asset_state")),
    "asset_id": lambda _call, ids: lambda asset: asset["id"] in ids,
    "app_user_id": _exactly(_shown("app_user_id")),
    "style_id": _style,
    "system_property": _properties,
    "supported_service": lambda _call, wanted: lambda asset: wanted in asset["shown"].get("supported_service", []),
    "role": _role,
    "sex": _one_of(_detail("voice_model_meta", "sex")),
    "language": _one_of(_detail("voice_model_meta", "language")),
    "is_realtime_voice": _flag(_detail("voice_model_meta", "is_realtime_voice")),
    "voice_provider": _provider,
    "action_editable": _flag(_detail("human_model_2d_meta", "is_action_editable")),
    "is_with_action_library": _flag(_detail("human_model_2d_meta", "is_with_action_library")),
    "is_movable": _flag(_detail("human_model_2d_meta", "is_movable")),  # nothing says so of itself
    "human_model_2d_version": _one_of(_detail("human_model_2d_meta", "model_version")),
    "include_device_name": lambda _call, wanted: lambda asset: wanted in _devices(asset),
    "exclude_device_name": lambda _call, wanted: lambda asset: wanted not in _devices(asset),
}
"""The filters by parameter; an empty text filters nothing."""
