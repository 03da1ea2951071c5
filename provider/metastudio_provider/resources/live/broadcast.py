"""Rules across the properties that a room and a start of it share: push target, orientation, callback."""

from collections.abc import Iterator, Mapping
from typing import Any

from ...errors import Refused
from ...values.model import UNKNOWN
from ...values.validation import Problem

SIGNED = ("MSS_A", "MSS_A_HEAD")
"""Ways to authenticate a callback that need a key."""


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
    """The service derives the orientation from the resolution; another one could never be reached."""
    video, declared = inputs.get("video_config"), inputs.get("view_mode")
    if not isinstance(video, Mapping) or not isinstance(declared, str):
        return
    width, height = video.get("width"), video.get("height")
    if isinstance(width, int) and isinstance(height, int):
        derived = "LANDSCAPE" if width > height else "VERTICAL"
        if declared != derived:
            yield Problem(("view_mode",), f"contradicts `video_config`: {width} x {height} is {derived}.")


def keyless(callback: Any) -> bool:
    """Whether the service hides the key of a callback: it is signed, so there is one."""
    return isinstance(callback, Mapping) and callback.get("auth_type") in SIGNED and not callback.get("key")


def refuse_lost_key(inputs: Mapping[str, Any]) -> None:
    """Raise Refused where a write of all properties would lose the key of a callback that somebody else set."""
    if keyless(inputs.get("live_event_callback_config")):
        raise Refused(
            "The service does not tell the key of the event callback, which would be lost: declare "
            "`live_event_callback_config` with its `key`. Nothing was changed."
        )


def callback_problems(callback: Any) -> Iterator[Problem]:
    """A callback goes to an https address, and a signed one has a key."""
    if not isinstance(callback, Mapping):
        return
    path = ("live_event_callback_config",)
    if keyless(callback):
        yield Problem((*path, "key"), f"is required when `auth_type` is {callback['auth_type']}.")
    url = callback.get("live_event_type_callback_url")
    if isinstance(url, str) and url and not url.startswith("https://"):
        yield Problem((*path, "live_event_type_callback_url"), "must be an address that starts with https://.")
