"""Check and Diff through a real server and client."""

from collections.abc import Callable
from typing import Any

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.lifecycle.lifecycle import Checked, Diff
from metastudio_provider.plugin.values import ASSET, SECRET, SIGNATURE, receive, send
from metastudio_provider.values.diff import Change
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.validation import Problem

from .conftest import ROOM, URN, WIRE_ROOM, Plugin, room

START = Callable[..., Plugin]


class TestCheck:
    def test_inputs_get_the_names_of_the_wire_and_come_back_in_pulumis(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send(room())))
        assert plugin.lifecycle.last("check")["inputs"] == WIRE_ROOM
        assert plugin.lifecycle.last("check")["old_inputs"] is None
        assert receive(answer.inputs).values == room()

    def test_the_type_is_read_from_the_urn_where_an_engine_does_not_send_it(self, plugin: Plugin) -> None:
        urn = f"urn:pulumi:dev::shop::my:component:Show${ROOM}::sale"
        plugin.rpc.Check(pb.CheckRequest(urn=urn, news=send(room()), olds=send(room())))
        assert plugin.lifecycle.last("check")["token"] == ROOM
        assert plugin.lifecycle.last("check")["old_inputs"] == WIRE_ROOM

    def test_problems_name_the_property_path_in_pulumis_spelling(self, plugin: Plugin) -> None:
        path = ("scene_scripts", 0, "shoot_scripts", 2, "text_config", "text")
        problems = [Problem(path, "excludes `audio_drive_config`."), Problem((), "is odd.")]
        plugin.lifecycle.answers["check"] = lambda **asked: Checked(asked["inputs"], problems)
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send(room())))
        assert [(failure.property, failure.reason) for failure in answer.failures] == [
            ("", "sceneScripts[0].shootScripts[2].textConfig.text excludes `audioDriveConfig`."),
            ("", "is odd."),
        ], "the engine would print the value of a property that is named aside"

    def test_an_asset_is_a_problem_of_its_property(self, plugin: Plugin) -> None:
        asset = Struct()
        asset.update({"roomName": "sale", "sceneScripts": [{"scriptName": {SIGNATURE: ASSET, "path": "x"}}]})
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=asset))
        assert [(failure.property, failure.reason) for failure in answer.failures] == [
            ("", "sceneScripts[0].scriptName cannot be an asset: only a property that holds a local file takes one.")
        ]

    def test_unknown_values_reach_the_lifecycle_and_come_back(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send({"roomName": UNKNOWN})))
        assert plugin.lifecycle.last("check")["inputs"] == {"room_name": UNKNOWN}
        assert receive(answer.inputs).values == {"roomName": UNKNOWN}

    def test_secrets_come_back_as_secrets_of_the_whole_property(self, plugin: Plugin) -> None:
        news = Struct()
        deep = {SIGNATURE: SECRET, "value": "hush-hush"}
        news.update({"roomName": "sale", "sceneScripts": [{"scriptName": deep}], "streamKeys": ["declared-secret"]})
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=news))
        assert plugin.lifecycle.last("check")["inputs"]["scene_scripts"] == [{"script_name": "hush-hush"}]
        assert receive(answer.inputs).secrets == {"sceneScripts", "streamKeys"}

    def test_no_secret_in_a_reason_marked_by_the_user_or_by_the_schema(self, plugin: Plugin) -> None:
        problems = [Problem(("room_name",), 'must be short, not "canary-one" or "canary-two".')]
        plugin.lifecycle.answers["check"] = lambda **asked: Checked(asked["inputs"], problems)
        news = send(room(roomDescription="canary-one", streamKeys=["canary-two"]), {"roomDescription"})
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=news))
        assert answer.failures[0].reason == 'roomName must be short, not "[secret]" or "[secret]".'

    def test_no_part_of_a_long_secret_in_a_reason_that_shows_its_beginning(self, plugin: Plugin) -> None:
        long = "canary" * 20
        problems = [Problem(("room_name",), f'must be short, not "{long[:57]}....')]
        plugin.lifecycle.answers["check"] = lambda **asked: Checked(asked["inputs"], problems)
        news = send(room(roomDescription=long), {"roomDescription"})
        answer = plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=news))
        assert answer.failures[0].reason == 'roomName must be short, not "[secret]....'

    def test_a_type_that_does_not_exist_is_named(self, plugin: Plugin) -> None:
        with pytest.raises(grpc.RpcError) as caught:
            plugin.rpc.Check(pb.CheckRequest(urn=URN, type="metastudio:live:Rom", news=send({})))
        assert caught.value.details().startswith("metastudio:live:Rom is no resource of the metastudio provider")


class TestDiff:
    def ask(self, plugin: Plugin, changes: list[Change], **more: Any) -> pb.DiffResponse:
        plugin.lifecycle.answers["diff"] = Diff(changes, more.pop("delete_before_replace", False))
        request = {"olds": send(room(roomId="r1")), "news": send(room()), "old_inputs": send(room()), **more}
        return plugin.rpc.Diff(pb.DiffRequest(id="r1", urn=URN, type=ROOM, **request))

    def test_a_diff_without_a_check_before_it_belongs_to_a_refresh(self, plugin: Plugin) -> None:
        inputs = send(room())
        request = pb.DiffRequest(id="r1", urn=URN, type=ROOM, olds=inputs, old_inputs=inputs, news=inputs)
        plugin.rpc.Diff(request)
        assert plugin.lifecycle.last("diff")["refresh"]
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=inputs))
        plugin.rpc.Diff(request)
        assert not plugin.lifecycle.last("diff")["refresh"]

    def test_no_change(self, plugin: Plugin) -> None:
        answer = self.ask(plugin, [])
        assert answer.changes == pb.DiffResponse.DIFF_NONE
        assert (answer.hasDetailedDiff, dict(answer.detailedDiff), list(answer.diffs)) == (True, {}, [])
        asked = plugin.lifecycle.last("diff")
        assert (asked["id"], asked["urn"]) == ("r1", URN)
        assert asked["state"] == {**WIRE_ROOM, "room_id": "r1"}
        assert asked["inputs"] == asked["old_inputs"] == WIRE_ROOM

    def test_changes_at_the_leaf(self, plugin: Plugin) -> None:
        answer = self.ask(
            plugin,
            [
                Change(("scene_scripts", 0, "shoot_scripts", 2, "text_config", "text"), "update"),
                Change(("scene_scripts", 1), "add"),
                Change(("room_description",), "delete"),
            ],
        )
        assert answer.changes == pb.DiffResponse.DIFF_SOME
        assert {path: entry.kind for path, entry in answer.detailedDiff.items()} == {
            "sceneScripts[0].shootScripts[2].textConfig.text": pb.PropertyDiff.UPDATE,
            "sceneScripts[1]": pb.PropertyDiff.ADD,
            "roomDescription": pb.PropertyDiff.DELETE,
        }
        assert list(answer.diffs) == ["sceneScripts", "roomDescription"]
        assert list(answer.replaces) == []
        assert list(answer.stables) == ["roomId"]
        assert not answer.deleteBeforeReplace

    @pytest.mark.parametrize(
        ("key", "path"),
        [
            ("run", "triggers.run"),
            ("a.b", 'triggers["a.b"]'),
            ("[", 'triggers["["]'),
            ('x["y', 'triggers["x[\\"y"]'),
            ("1", 'triggers["1"]'),
            ("a-b", 'triggers["a-b"]'),
            ("*", 'triggers["*"]'),
            ("", 'triggers[""]'),
            ("茶", 'triggers["茶"]'),
        ],
    )
    def test_the_key_of_a_map_may_be_anything(self, plugin: Plugin, key: str, path: str) -> None:
        task = "metastudio:live:LivestreamTask"
        plugin.lifecycle.answers["diff"] = Diff([Change(("triggers", key), "update")])
        answer = plugin.rpc.Diff(pb.DiffRequest(id="r1/j1", type=task, olds=send({}), news=send({})))
        assert list(answer.detailedDiff) == [path]
        assert list(answer.diffs) == ["triggers"]

    def test_replacement(self, plugin: Plugin) -> None:
        changes = [Change(("room_type",), kind, True) for kind in ("update",)] + [
            Change(("play_policy", "repeat_count"), "add", True),
            Change(("priv_data",), "delete", True),
            Change(("room_name",), "update"),
        ]
        answer = self.ask(plugin, changes, delete_before_replace=True)
        assert {path: entry.kind for path, entry in answer.detailedDiff.items()} == {
            "roomType": pb.PropertyDiff.UPDATE_REPLACE,
            "playPolicy.repeatCount": pb.PropertyDiff.ADD_REPLACE,
            "privData": pb.PropertyDiff.DELETE_REPLACE,
            "roomName": pb.PropertyDiff.UPDATE,
        }
        assert list(answer.replaces) == ["roomType", "playPolicy", "privData"]
        assert list(answer.stables) == []
        assert answer.deleteBeforeReplace

    def test_the_engine_shows_the_old_input_where_the_state_has_no_value(self, plugin: Plugin) -> None:
        changes = [Change(("room_name",), "update"), Change(("priv_data",), "update"), Change(("view_mode",), "add")]
        answer = self.ask(plugin, changes, old_inputs=send(room(privData="old")))
        assert {path: entry.inputDiff for path, entry in answer.detailedDiff.items()} == {
            "roomName": False,
            "privData": True,
            "viewMode": False,
        }

    def test_old_inputs_that_were_not_sent_are_unknown_to_the_lifecycle(self, plugin: Plugin) -> None:
        plugin.rpc.Diff(pb.DiffRequest(id="r1", urn=URN, type=ROOM, olds=send({}), news=send(room())))
        assert plugin.lifecycle.last("diff")["old_inputs"] is None
