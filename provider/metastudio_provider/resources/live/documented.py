"""Rules that the service's documents state in words: about paragraphs, pictures, backgrounds and sharing.

What the documents forbid is a problem, for what is declared anew: what an object has already, the service took. Where
they only advise against it, and whether the service refuses it is not stated, it is advice.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...values.model import UNKNOWN
from ...values.shape import Path
from ...values.validation import Problem

TAG = re.compile(r"<[^<>]*>")
"""A tag of SSML."""

LONGEST_SPEECH = 10_000
"""Characters of a paragraph without tags."""
PLAIN_BELOW, SSML_BELOW = 2_000, 3_000
"""A paragraph of a live room is to stay below these."""
ROOM_BELOW = 300_000
"""All paragraphs of a room together are to stay below this."""

PICTURES = ((1920, 1080), (1080, 1920))
BITRATES = range(1000, 8001)
NO_EFFECT = (
    "is_enable_super_resolution",
    "is_end_at_first_frame",
    "output_external_url",
    "is_vocabulary_config_enable",
)
"""Properties of a picture that are for video production only."""

STACKED_VIDEOS = 3


def paragraph_problems(scene: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """Numbers of paragraphs that repeat, layers for paragraphs that are not there, paragraphs that are too long."""
    numbers: dict[Any, int] = {}
    paragraphs = _mappings(scene.get("shoot_scripts"))
    for index, paragraph in paragraphs:
        here, number = (*path, "shoot_scripts", index), paragraph.get("sequence_no")
        if isinstance(number, int) and number in numbers:
            first = f"`shoot_scripts[{numbers[number]}]`"
            yield Problem(
                (*here, "sequence_no"),
                f"is {number}, as that of {first}: each paragraph needs its own.",
                documented=True,
            )
        numbers.setdefault(number, index)
        yield from _speech(paragraph.get("text_config"), (*here, "text_config", "text"))
    layers = _mappings(scene.get("layer_config"))
    all_known = isinstance(scene.get("shoot_scripts"), list) and not {None, UNKNOWN} & numbers.keys()
    for index, layer in layers if all_known and len(paragraphs) == len(scene["shoot_scripts"]) else ():
        number = layer.get("sequence_no")
        if isinstance(number, int) and number not in numbers:
            where = (*path, "layer_config", index, "sequence_no")
            yield Problem(
                where, f"names no paragraph of the scene: none of its `shoot_scripts` has {number}.", documented=True
            )
    videos = [layer for _, layer in layers if layer.get("layer_type") == "VIDEO"]
    if len(videos) > STACKED_VIDEOS:
        text = f"has {len(videos)} videos; the service's documents allow {STACKED_VIDEOS} above each other."
        yield Problem((*path, "layer_config"), text, advice=True)
    for index, layer in layers:
        rotation = layer.get("rotation")
        if layer.get("layer_type") == "VIDEO" and isinstance(rotation, Mapping) and rotation.get("angle"):
            where = (*path, "layer_config", index, "rotation")
            yield Problem(where, "has no effect: a video cannot be rotated.", advice=True)


def _speech(config: Any, path: Path) -> Iterator[Problem]:
    text = config.get("text") if isinstance(config, Mapping) else None
    if not isinstance(text, str):
        return
    spoken = len(TAG.sub("", text)) if "<" in text else len(text)
    below, kind = (SSML_BELOW, " of SSML") if "<speak" in text else (PLAIN_BELOW, "")
    if spoken > LONGEST_SPEECH:
        yield Problem(
            path, f"must have at most {LONGEST_SPEECH} characters beside tags, this one has {spoken}.", documented=True
        )
    elif len(text) >= below:
        what = f"has {len(text)} characters; a paragraph{kind} in a live room is to have fewer than {below}."
        yield Problem(path, what, advice=True)


def room_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """The length of all paragraphs together, backgrounds that leave a gap, and sharing that has no effect."""
    scenes = _mappings(inputs.get("scene_scripts"))
    texts = [
        config["text"]
        for _, scene in scenes
        for _, paragraph in _mappings(scene.get("shoot_scripts"))
        if isinstance(config := paragraph.get("text_config"), Mapping) and isinstance(config.get("text"), str)
    ]
    if (total := sum(map(len, texts))) >= ROOM_BELOW:
        what = f"have {total} characters together; those of a room are to have fewer than {ROOM_BELOW}."
        yield Problem(("scene_scripts",), what, advice=True)
    canvas = _canvas(inputs)
    for index, scene in scenes:
        for number, background in _mappings(scene.get("background_config")):
            path = ("scene_scripts", index, "background_config", number, "background_image_config")
            yield from _gaps(background.get("background_image_config"), canvas, path)
    shared = inputs.get("shared_config")
    if isinstance(shared, Mapping) and shared.get("shared_type") in ("PRIVATE", "PUBLIC"):
        for name in ("shared_state", "expire_time", "allowed_project_ids"):
            if shared.get(name):
                what = f"is for `shared_type` SHARED only, this one is {shared['shared_type']}."
                yield Problem(("shared_config", name), what, documented=True)


def video_problems(inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """A picture that a livestream cannot have."""
    video = inputs.get("video_config")
    if not isinstance(video, Mapping):
        return
    path = ("video_config",)
    width, height = video.get("width"), video.get("height")
    if isinstance(width, int) and isinstance(height, int) and (width, height) not in PICTURES:
        text = "must be 1920 with a `height` of 1080, or 1080 with one of 1920, in a livestream"
        yield Problem((*path, "width"), f"{text}; not {width} with {height}.", documented=True)
    bitrate, codec = video.get("bitrate"), video.get("codec")
    if isinstance(bitrate, int) and bitrate not in BITRATES:
        text = f"must be from {BITRATES[0]} to {BITRATES[-1]} in a livestream, not {bitrate}."
        yield Problem((*path, "bitrate"), text, documented=True)
    if isinstance(codec, str) and codec != "H264":
        yield Problem((*path, "codec"), f"must be H264 in a livestream, not {codec}.", documented=True)
    if video.get("is_subtitle_enable") is True:
        text = "is not supported in livestreams yet, says the service's documentation."
        yield Problem((*path, "is_subtitle_enable"), text, advice=True)
    for name in NO_EFFECT:
        if video.get(name):
            yield Problem((*path, name), "has no effect in a livestream: it is for videos.", advice=True)
    for name in ("dx", "dy"):
        if isinstance(video.get(name), int) and video.get("clip_mode", "RESIZE") == "RESIZE":
            yield Problem((*path, name), "has no effect without `clip_mode` CROP.", advice=True)


def event_problems(rule: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """A rule about the avatar's own text looks at the text."""
    condition = rule.get("hit_condition")
    if rule.get("event_type") != 10 or not isinstance(condition, Mapping) or condition.get("relation") == "RESERVED":
        return
    for index, tag in _mappings(condition.get("tags")):
        if isinstance(tag.get("tag"), str) and tag["tag"] != "content":
            where = (*path, "hit_condition", "tags", index, "tag")
            yield Problem(where, f'must be "content" for an `event_type` of 10, not "{tag["tag"]}".', documented=True)


def _canvas(inputs: Mapping[str, Any]) -> tuple[tuple[int, int], ...]:
    """The canvases that the pictures of a room may be laid on."""
    video, mode = inputs.get("video_config"), inputs.get("view_mode")
    size = (video.get("width"), video.get("height")) if isinstance(video, Mapping) else None
    if size in PICTURES:
        return (size,)
    known = {"LANDSCAPE": PICTURES[:1], "VERTICAL": PICTURES[1:]}
    return known.get(mode, PICTURES) if isinstance(mode, str) else PICTURES


def _gaps(image: Any, canvases: tuple[tuple[int, int], ...], path: Path) -> Iterator[Problem]:
    if not isinstance(image, Mapping):
        return
    values = [image.get(name) for name in ("dx", "dy", "width", "height")]
    if not all(isinstance(value, int) for value in values):
        return
    dx, dy, width, height = (int(value) for value in values if isinstance(value, int))
    if not any(dx + width >= across and dy + height >= down for across, down in canvases):
        sizes = " or ".join(f"{across} x {down}" for across, down in canvases)
        yield Problem(
            path, f"must cover the canvas of {sizes}; it reaches to {dx + width} x {dy + height}.", documented=True
        )


def _mappings(items: Any) -> list[tuple[int, Mapping[str, Any]]]:
    """The items of a list that are known, with their places."""
    found = enumerate(items) if isinstance(items, list) else ()
    return [(index, item) for index, item in found if isinstance(item, Mapping)]
