"""Rules across the properties of a scene."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...values.model import UNKNOWN
from ...values.shape import Path
from ...values.validation import Problem
from .checks import layer_problems


def scene_problems(scene: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """Everything that contradicts itself in one scene."""
    for index, paragraph in enumerate(_items(scene, "shoot_scripts")):
        here = (*path, "shoot_scripts", index)
        text, audio = paragraph.get("text_config"), paragraph.get("audio_config")
        if text is not None and audio is not None:
            yield Problem(here, "has both `text_config` and `audio_config`; a paragraph is spoken from one of them.")
        elif text is None and audio is None:
            yield Problem(here, "needs `text_config` or `audio_config`; a paragraph is spoken from one of them.")
        if isinstance(audio, Mapping) and not audio.get("asset_id") and not audio.get("audio_url"):
            yield Problem((*here, "audio_config"), "needs `asset_id` or `audio_url`.")
    for index, layer in enumerate(_items(scene, "layer_config")):
        yield from layer_problems(layer, (*path, "layer_config", index))
    for index, background in enumerate(_items(scene, "background_config")):
        here = (*path, "background_config", index)
        kind = background.get("background_type")
        picture = background.get("background_config") or background.get("background_asset_id")
        if kind == "IMAGE" and not picture:
            yield Problem(here, "needs `background_config` or `background_asset_id` for a background of type IMAGE.")
        if kind == "COLOR" and not background.get("background_color_config"):
            yield Problem(here, "needs `background_color_config` for a background of type COLOR.")


def _items(owner: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """The items of a list as far as they are objects; an unknown item is an empty one that breaks no rule by name."""
    value = owner.get(name)
    items = value if isinstance(value, list) else []
    return [item if isinstance(item, Mapping) else {"text_config": UNKNOWN} for item in items]
