"""Values to and from the wire, and what stays hidden."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from metastudio_provider.framework.registry import resource
from metastudio_provider.values.convert import (
    declarable,
    fill_masked,
    from_wire,
    to_wire,
    without_secrets,
)
from metastudio_provider.values.refresh import refreshed_inputs
from metastudio_provider.values.shape import camel, shape_of, snake

from tests.inputs import inputs_of

ROOM = resource("metastudio:live:Room")


def layer(text: str) -> dict[str, Any]:
    return {"scene_scripts": [{"layer_config": [{"layer_type": "TEXT", "text_config": {"text_context": text}}]}]}


def test_text_layers_are_base64_on_the_wire_only() -> None:
    sent = to_wire(layer("半价"), ROOM.input_shape)
    assert sent["scene_scripts"][0]["layer_config"][0]["text_config"]["text_context"] == "5Y2K5Lu3"
    assert from_wire(sent, ROOM.input_shape) == layer("半价")


def test_a_text_layer_without_base64_is_shown_as_it_is() -> None:
    assert from_wire(layer("written by hand!"), ROOM.input_shape) == layer("written by hand!")


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)  # a room is large, and a machine may be busy
@given(inputs_of(ROOM))
def test_names_and_wire_turn_back_to_the_same_value(inputs: dict[str, Any]) -> None:
    assert snake(camel(inputs, ROOM.input_shape), ROOM.input_shape) == inputs
    assert from_wire(to_wire(inputs, ROOM.input_shape), ROOM.input_shape) == inputs


@given(st.dictionaries(st.text(min_size=1), st.integers()))
def test_unknown_names_stay_as_the_user_wrote_them(value: dict[str, Any]) -> None:
    odd = {f"no such {name}": inner for name, inner in value.items()}
    assert camel(odd, ROOM.input_shape) == odd
    assert snake(odd, ROOM.input_shape) == odd


def test_nulls_are_not_sent() -> None:
    assert to_wire({"room_name": "a", "priv_data": None}, ROOM.input_shape) == {"room_name": "a"}


def test_masked_secrets_keep_what_is_known() -> None:
    known = {"stream_keys": ["s3cret"], "live_event_callback_config": {"auth_type": "MSS_A", "key": "k"}}
    masked = {"stream_keys": ["***"], "live_event_callback_config": {"auth_type": "MSS_A", "key": "******"}}
    empty = {"live_event_callback_config": {"auth_type": "MSS_A"}}
    assert fill_masked(masked, known, ROOM.input_shape, ROOM.marks.may_be_masked) == known
    assert fill_masked(empty, known, ROOM.input_shape, ROOM.marks.may_be_masked) == known


def test_a_secret_that_was_changed_elsewhere_is_seen() -> None:
    report = fill_masked({"stream_keys": ["new"]}, {"stream_keys": ["old"]}, ROOM.input_shape, ROOM.marks.may_be_masked)
    assert report == {"stream_keys": ["new"]}


def test_imported_inputs_have_nothing_that_only_the_service_sets() -> None:
    report = {
        "room_name": "a",
        "room_id": "1",
        "room_type": "NORMAL",
        "scene_scripts": [{"script_id": "x", "script_name": "One", "shoot_scripts": []}],
    }
    assert declarable(report, ROOM.input_shape) == {
        "room_name": "a",
        "scene_scripts": [{"script_name": "One", "shoot_scripts": []}],
    }


def test_a_refresh_keeps_to_what_was_declared_and_takes_lists_whole() -> None:
    report = {
        "room_name": "b",
        "room_description": "made elsewhere",
        "interaction_rules": [{"rule_name": "r", "rule_index": "1", "enabled": True}, {"rule_name": "new"}],
    }
    declared = {"room_name": "a", "interaction_rules": [{"rule_name": "r"}]}
    assert refreshed_inputs(report, declared, ROOM.input_shape) == {
        "room_name": "b",
        "interaction_rules": [{"rule_name": "r"}, {"rule_name": "new"}],
    }


def test_the_journal_gets_no_secret() -> None:
    value = {"room_name": "a", "stream_keys": ["s"], "live_event_callback_config": {"key": "k", "auth_type": "NONE"}}
    assert without_secrets(value, ROOM.input_shape) == {
        "room_name": "a",
        "live_event_callback_config": {"auth_type": "NONE"},
    }


def test_scenes_are_told_apart_by_their_names_after_a_refresh() -> None:
    """A colleague put a scene in front: what a designer gave to another one does not count as declared."""
    room = shape_of(resource("metastudio:live:Room").inputs)
    spoken = {"shoot_scripts": [{"text_config": {"text": "Hello"}}]}
    declared = {"scene_scripts": [{"script_name": "A", **spoken}, {"script_name": "B", **spoken}]}
    voiced = {"voice_config": {"voice_asset_id": "v"}}
    report = {
        "scene_scripts": [
            {"script_name": "Z", **spoken, **voiced},
            {"script_name": "B", **spoken},
            {"script_name": "A", **spoken, **voiced},
        ]
    }
    refreshed = refreshed_inputs(report, declared, room, {"scene_scripts": "script_name"})
    assert refreshed == {"scene_scripts": [{"script_name": name, **spoken} for name in "ZBA"]}
