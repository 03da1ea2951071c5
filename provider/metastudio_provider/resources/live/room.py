"""`metastudio:live:Room`."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...model import UNKNOWN
from ...resource import Resource
from ...shape import Path
from ...validation import Problem
from ...wire import live, operations
from .rules import layer_problems, rule_problems


class Room(Resource):
    """A live room: the lasting description of one livestream with a virtual avatar. It holds the scenes with their
    spoken paragraphs, the interaction rules, the play policy, the picture and the push target, and goes live many
    times."""

    token = "metastudio:live:Room"
    inputs = live.CreateSmartLiveRoomReq
    report = live.ShowSmartLiveRoomResponse
    identity = "room_id"
    title = "room_name"
    creating = operations.create_smart_live_room
    showing = operations.show_smart_live_room
    updating = operations.update_smart_live_room
    deleting = operations.delete_smart_live_room
    listing = operations.list_smart_live_rooms
    listed = "smart_live_rooms"
    query = live.ListSmartLiveRoomsQuery

    # Changing the kind of a room in place is not forbidden by the contract; what it does is not stated.
    replace = ("room_type",)
    unordered = (
        "live_event_callback_config.callback_event_type",
        "rtc_callback_config.rtc_callback_event_type",
        "interaction_rules.enabled_scenes",
        "shared_config.allowed_project_ids",
    )
    server_default = ("view_mode",)
    may_hide = frozenset({"stream_keys", "live_event_callback_config.key"})
    item_keys = {
        "scene_scripts": ("script_name", "script_id"),
        "interaction_rules": ("rule_name", "rule_index"),
    }
    example = """\
type: metastudio:live:Room
properties:
  roomName: Spring sale
  sceneScripts:
    - scriptName: Welcome
      shootScripts:
        - sequenceNo: 1
          textConfig:
            text: Welcome to our spring sale!
"""

    def problems(self, inputs: Mapping[str, Any]) -> Iterator[Problem]:
        """Rules across the properties of a room."""
        scenes = inputs.get("scene_scripts")
        for index, scene in enumerate(scenes if isinstance(scenes, list) else ()):
            if isinstance(scene, Mapping):
                yield from _scene_problems(scene, ("scene_scripts", index))
        yield from rule_problems(inputs.get("interaction_rules"), ("interaction_rules",))
        yield from _enabled_scene_problems(inputs)
        yield from _push_problems(inputs)
        yield from _sharing_problems(inputs)
        yield from _orientation_problems(inputs)
        yield from _callback_problems(inputs.get("live_event_callback_config"))


def _scene_problems(scene: Mapping[str, Any], path: Path) -> Iterator[Problem]:
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


def _enabled_scene_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    scenes, rules = inputs.get("scene_scripts"), inputs.get("interaction_rules")
    if not isinstance(scenes, list) or not isinstance(rules, list):
        return
    names = [scene.get("script_name") if isinstance(scene, Mapping) else UNKNOWN for scene in scenes]
    if UNKNOWN in names:
        return
    for index, rule in enumerate(rules):
        enabled = rule.get("enabled_scenes") if isinstance(rule, Mapping) else None
        for number, name in enumerate(enabled if isinstance(enabled, list) else ()):
            if name is not UNKNOWN and name not in names:
                path = ("interaction_rules", index, "enabled_scenes", number)
                yield Problem(path, f'names no scene of the room: no `script_name` is "{name}".')


def _push_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    urls, keys = inputs.get("output_urls"), inputs.get("stream_keys")
    for index, url in enumerate(urls if isinstance(urls, list) else ()):
        if isinstance(url, str) and not url.startswith(("rtmp://", "rtmps://")):
            # The address may carry a token: it is not shown.
            yield Problem(("output_urls", index), "must be an RTMP address that starts with rtmp:// or rtmps://.")
    if isinstance(keys, list) and keys and urls is not UNKNOWN and len(urls or ()) != len(keys):
        yield Problem(("stream_keys",), "must have one key for each address in `output_urls`.")


def _sharing_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    kind = inputs.get("room_type", "NORMAL")
    if inputs.get("shared_config") is not None and kind not in ("TEMPLATE", UNKNOWN):
        yield Problem(("shared_config",), f"is for rooms of `room_type` TEMPLATE only, this one is {kind}.")


def _orientation_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """The service derives the orientation from the resolution; another one could never be reached."""
    video, declared = inputs.get("video_config"), inputs.get("view_mode")
    if not isinstance(video, Mapping) or not isinstance(declared, str):
        return
    width, height = video.get("width"), video.get("height")
    if isinstance(width, int) and isinstance(height, int):
        derived = "LANDSCAPE" if width > height else "VERTICAL"
        if declared != derived:
            yield Problem(("view_mode",), f"contradicts `video_config`: {width} x {height} is {derived}.")


def _callback_problems(callback: Any) -> Iterator[Problem]:
    if not isinstance(callback, Mapping):
        return
    path = ("live_event_callback_config",)
    if callback.get("auth_type") in ("MSS_A", "MSS_A_HEAD") and not callback.get("key"):
        yield Problem((*path, "key"), f"is required when `auth_type` is {callback['auth_type']}.")
    url = callback.get("live_event_type_callback_url")
    if isinstance(url, str) and url and not url.startswith("https://"):
        yield Problem((*path, "live_event_type_callback_url"), "must be an address that starts with https://.")
