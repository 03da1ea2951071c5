"""Check, Diff, Create, Read, Update and Delete through a real server and client."""

from collections.abc import Callable
from typing import Any

import grpc
import pytest
from google.protobuf.struct_pb2 import Struct
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.lifecycle.lifecycle import Checked, Diff, ResourceState
from metastudio_provider.plugin.values import ASSET, SECRET, SIGNATURE, receive, send
from metastudio_provider.values.diff import Change
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.validation import Problem

from .conftest import ROOM, URN, Plugin, room

START = Callable[..., Plugin]


WIRE_ROOM = {"room_name": "sale", "scene_scripts": [{"script_name": "s"}], "play_policy": {"repeat_count": 1}}


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
            ("", "sceneScripts[0].scriptName must be the path of a file as text, not an asset.")
        ]

    def test_unknown_values_reach_the_core_and_come_back(self, plugin: Plugin) -> None:
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

    def test_old_inputs_that_were_not_sent_are_unknown_to_the_core(self, plugin: Plugin) -> None:
        plugin.rpc.Diff(pb.DiffRequest(id="r1", urn=URN, type=ROOM, olds=send({}), news=send(room())))
        assert plugin.lifecycle.last("diff")["old_inputs"] is None


class TestCreate:
    def test_create(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room())))
        assert answer.id == "r1"
        assert receive(answer.properties).values == room(roomId="r1")
        assert answer.refresh_before_update
        asked = plugin.lifecycle.last("create")
        assert (asked["urn"], asked["inputs"], asked["preview"]) == (URN, WIRE_ROOM, False)
        assert asked["call"].deadline is None

    def test_preview(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room()), preview=True))
        assert answer.id == ""
        assert receive(answer.properties).values == room(roomId=UNKNOWN)

    def test_secrets_stay_secret(self, plugin: Plugin) -> None:
        inputs = room(roomDescription="canary-one", privData="plain")
        made = {
            "room_name": "sale",
            "room_description": "canary-one",
            "stream_keys": ["k"],
            "cover_url": "x canary-one",
        }
        plugin.lifecycle.answers["create"] = lambda **asked: ResourceState("r1", asked["inputs"], made)
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(inputs, {"roomDescription"})))
        received = receive(answer.properties)
        # the input that was secret, what the schema says, and an output in which the secret turns up again
        assert received.secrets == {"roomDescription", "streamKeys", "coverUrl"}
        assert received.values["roomDescription"] == "canary-one"

    def test_what_the_user_marked_is_not_written_down(self, plugin: Plugin) -> None:
        inputs = Struct()
        deep = {SIGNATURE: SECRET, "value": "hush-hush"}
        inputs.update({"roomName": "sale", "sceneScripts": [{"scriptName": deep}]})
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=inputs))
        assert plugin.lifecycle.last("create")["private"] == {"scene_scripts"}

    @pytest.mark.parametrize("setting", ["never", "always"])
    @pytest.mark.parametrize("supported", [True, False])
    def test_refresh_before_update_follows_the_setting(self, start: START, setting: str, supported: bool) -> None:
        plugin = start(supports_refresh_before_update=supported).configure(simulator=":memory:", refresh=setting)
        answer = plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room())))
        assert answer.refresh_before_update is (supported and setting == "always")

    def test_custom_timeouts_become_the_deadline(self, plugin: Plugin) -> None:
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=ROOM, properties=send(room()), timeout=120))
        call = plugin.lifecycle.last("create")["call"]
        assert 110 < call.deadline - call.now() <= 120

    def test_without_custom_timeouts_the_resource_decides(self, plugin: Plugin) -> None:
        task = "metastudio:image:AvatarTrainingTask"
        plugin.rpc.Create(pb.CreateRequest(urn=URN, type=task, properties=send({"name": "a"})))
        call = plugin.lifecycle.last("create")["call"]
        assert 21590 < call.deadline - call.now() <= 21600


class TestRead:
    def test_refresh(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = lambda **asked: ResourceState(
            "r1", asked["inputs"], {**asked["state"], "room_state": "x"}
        )
        request = pb.ReadRequest(
            id="r1", urn=URN, type=ROOM, inputs=send(room(), {"roomName"}), properties=send(room(roomId="r1"))
        )
        answer = plugin.rpc.Read(request)
        assert (answer.id, answer.refresh_before_update) == ("r1", True)
        assert receive(answer.inputs).values == room()
        assert receive(answer.inputs).secrets == receive(answer.properties).secrets == {"roomName"}
        assert receive(answer.properties).values == room(roomId="r1", roomState="x")
        assert plugin.lifecycle.last("read")["inputs"] == WIRE_ROOM
        assert plugin.lifecycle.last("read")["state"] == {**WIRE_ROOM, "room_id": "r1"}

    def test_an_id_that_was_settled_replaces_the_provisional_one(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = ResourceState("r1", {}, {"room_id": "r1"})
        request = pb.ReadRequest(id="unresolved:x", urn=URN, type=ROOM, inputs=send(room()), properties=send({}))
        assert plugin.rpc.Read(request).id == "r1"
        assert plugin.lifecycle.last("read")["state"] == {}

    def test_gone_is_an_empty_id(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = None
        request = pb.ReadRequest(id="r1", urn=URN, type=ROOM, inputs=send(room()), properties=send(room()))
        assert plugin.rpc.Read(request) == pb.ReadResponse()

    def test_import(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = ResourceState(
            "r1", {"room_name": "sale"}, {"room_name": "sale", "stream_keys": ["k"]}
        )
        answer = plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM))
        assert (plugin.lifecycle.last("read")["inputs"], plugin.lifecycle.last("read")["state"]) == (None, None)
        assert receive(answer.inputs).values == {"roomName": "sale"}
        assert receive(answer.properties).secrets == {"streamKeys"}

    def test_import_of_what_does_not_exist_says_so(self, plugin: Plugin) -> None:
        plugin.lifecycle.answers["read"] = None
        with pytest.raises(grpc.RpcError) as caught:
            plugin.rpc.Read(pb.ReadRequest(id="r1", urn=URN, type=ROOM, properties=Struct()))
        assert caught.value.details() == 'There is no live:Room with the id "r1".'


class TestUpdate:
    def request(self, **more: Any) -> pb.UpdateRequest:
        asked = {
            "olds": send(room(roomId="r1")),
            "old_inputs": send(room()),
            "news": send(room(roomName="new"), {"roomName"}),
        }
        return pb.UpdateRequest(id="r1", urn=URN, type=ROOM, **asked, **more)

    def test_update(self, plugin: Plugin) -> None:
        answer = plugin.rpc.Update(self.request(timeout=60))
        assert receive(answer.properties).values == room(roomName="new", roomId="r1")
        assert receive(answer.properties).secrets == {"roomName"}
        assert answer.refresh_before_update
        asked = plugin.lifecycle.last("update")
        assert (asked["id"], asked["old_inputs"], asked["preview"]) == ("r1", WIRE_ROOM, False)
        assert asked["inputs"] == {**WIRE_ROOM, "room_name": "new"}
        assert 50 < asked["call"].deadline - asked["call"].now() <= 60

    def test_preview(self, plugin: Plugin) -> None:
        plugin.rpc.Update(self.request(preview=True))
        assert plugin.lifecycle.last("update")["preview"] is True


class TestDelete:
    def test_delete(self, plugin: Plugin) -> None:
        plugin.rpc.Delete(pb.DeleteRequest(id="r1", urn=URN, type=ROOM, properties=send(room(roomId="r1")), timeout=9))
        asked = plugin.lifecycle.last("delete")
        assert (asked["id"], asked["state"]) == ("r1", {**WIRE_ROOM, "room_id": "r1"})
        assert 0 < asked["call"].deadline - asked["call"].now() <= 9


def test_a_core_is_made_once(start: START) -> None:
    made: list[Any] = []
    plugin = start().configure(simulator=":memory:")
    for _ in range(3):
        plugin.rpc.Check(pb.CheckRequest(urn=URN, type=ROOM, news=send(room())))
        made.append(plugin.lifecycle.settings)
    assert made[0] is made[1] is made[2]
