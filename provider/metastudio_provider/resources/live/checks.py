"""Rules across properties: of scenes, interaction rules, push targets, orientation and callbacks."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import Refused
from ...values.model import UNKNOWN
from ...values.shape import Path
from ...values.validation import Problem
from .documented import event_problems, paragraph_problems

SIGNED = ("MSS_A", "MSS_A_HEAD")
"""Ways to authenticate a callback that need a key."""

FOREIGN_REGEX = re.compile(r"\\[pP]\{\w+\}|\\[hHRXK]")
"""Classes that Python does not have and other dialects have. Which dialect the service speaks is not stated."""


def scene_problems(scenes: Any, path: Path) -> Iterator[Problem]:
    """Every contradiction in a scene."""
    for index, scene in enumerate(scenes if isinstance(scenes, list) else ()):
        if isinstance(scene, Mapping):
            yield from _in_scene(scene, (*path, index))
            yield from paragraph_problems(scene, (*path, index))


def _in_scene(scene: Mapping[str, Any], path: Path) -> Iterator[Problem]:
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
        yield from _in_layer(layer, (*path, "layer_config", index))
    for index, background in enumerate(_items(scene, "background_config")):
        here = (*path, "background_config", index)
        kind = background.get("background_type")
        picture = background.get("background_config") or background.get("background_asset_id")
        if kind == "IMAGE" and not picture:
            yield Problem(here, "needs `background_config` or `background_asset_id` for a background of type IMAGE.")
        if kind == "COLOR" and not background.get("background_color_config"):
            yield Problem(here, "needs `background_color_config` for a background of type COLOR.")


def _items(owner: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """The items of a list. An unknown item becomes one that breaks no rule."""
    value = owner.get(name)
    items = value if isinstance(value, list) else []
    return [item if isinstance(item, Mapping) else {"text_config": UNKNOWN} for item in items]


def rule_problems(rules: Any, path: Path) -> Iterator[Problem]:
    """Every rule that could never work."""
    for index, rule in enumerate(rules if isinstance(rules, list) else ()):
        if not isinstance(rule, Mapping):
            continue
        here = (*path, index)
        yield from event_problems(rule, here)
        condition = rule.get("hit_condition")
        if isinstance(condition, Mapping):
            tags = condition.get("tags")
            for number, tag in enumerate(tags if isinstance(tags, list) else ()):
                if isinstance(tag, Mapping):
                    yield from _in_tag(tag, (*here, "hit_condition", "tags", number, "value"))
        trigger = rule.get("trigger")
        if isinstance(trigger, Mapping):
            yield from _in_trigger(trigger, (*here, "trigger"))


def _in_tag(tag: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    match, value = tag.get("match"), tag.get("value")
    if not isinstance(match, str) or value is UNKNOWN:
        return
    if value is None:
        yield Problem(path, f"is required for the match {match}.")
    elif match == "REGEX":
        try:
            re.compile(FOREIGN_REGEX.sub("x", value))
        except re.error as error:
            yield Problem(path, f'is no valid regular expression: {error.msg} at position {error.pos} of "{value}".')
    elif match.startswith("MATH_"):
        try:
            float(value)
        except ValueError:
            yield Problem(path, f'must be a number for the match {match}, not "{value}".')


def _in_trigger(trigger: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    mode = trigger.get("reply_mode")
    if mode == "INTELLIGENT_REPLY" and not trigger.get("robot_id"):
        yield Problem((*path, "robot_id"), "is required when `reply_mode` is INTELLIGENT_REPLY.")
    if mode == "SHOW_LAYER" and not (trigger.get("layer_config") or trigger.get("extra_layer_config")):
        yield Problem((*path, "layer_config"), "is required when `reply_mode` is SHOW_LAYER.")
    for name in ("layer_config", "extra_layer_config"):
        layer = trigger.get(name)
        if isinstance(layer, Mapping):
            yield from _in_layer(layer, (*path, name))


def _in_layer(layer: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """The details of a layer must be those of its type."""
    kind = layer.get("layer_type")
    if not isinstance(kind, str):
        return
    for other in ("image", "video", "text"):
        if layer.get(f"{other}_config") is not None and other.upper() != kind:
            yield Problem((*path, f"{other}_config"), f"does not fit a layer of type {kind}.")


def push_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """The push target is RTMP, with a key for each address."""
    urls, keys = inputs.get("output_urls"), inputs.get("stream_keys")
    for index, url in enumerate(urls if isinstance(urls, list) else ()):
        if isinstance(url, str) and not url.startswith(("rtmp://", "rtmps://")):
            # The address may carry a token: it is not shown.
            yield Problem(("output_urls", index), "must be an RTMP address that starts with rtmp:// or rtmps://.")
    if isinstance(keys, list) and keys and urls is not UNKNOWN and len(urls or ()) != len(keys):
        yield Problem(("stream_keys",), "must have one key for each address in `output_urls`.")


def orientation_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """The service derives the orientation from the resolution, so no other one can be reached."""
    video, declared = inputs.get("video_config"), inputs.get("view_mode")
    if not isinstance(video, Mapping) or not isinstance(declared, str):
        return
    width, height = video.get("width"), video.get("height")
    if isinstance(width, int) and isinstance(height, int):
        derived = "LANDSCAPE" if width > height else "VERTICAL"
        if declared != derived:
            yield Problem(("view_mode",), f"contradicts `video_config`: {width} x {height} is {derived}.")


def _key_is_hidden(callback: Any) -> bool:
    """Whether a callback is signed, so that there is a key, and the service does not show it."""
    return isinstance(callback, Mapping) and callback.get("auth_type") in SIGNED and not callback.get("key")


def refuse_lost_key(inputs: Mapping[str, Any]) -> None:
    """Raise Refused where a write of all properties would lose the key of a callback that somebody else set."""
    if _key_is_hidden(inputs.get("live_event_callback_config")):
        raise Refused(
            "The service does not tell the key of the event callback, which would be lost: declare "
            "`live_event_callback_config` with its `key`. Nothing was changed."
        )


def callback_problems(callback: Any) -> Iterator[Problem]:
    """A callback goes to an https address, and a signed one has a key."""
    if not isinstance(callback, Mapping):
        return
    path = ("live_event_callback_config",)
    if _key_is_hidden(callback):
        yield Problem((*path, "key"), f"is required when `auth_type` is {callback['auth_type']}.")
    url = callback.get("live_event_type_callback_url")
    if isinstance(url, str) and url and not url.startswith("https://"):
        yield Problem((*path, "live_event_type_callback_url"), "must be an address that starts with https://.")
