"""ignoreChanges: the plugin goes on where the engine stops putting in what others changed."""

from typing import Any

import pytest
from metastudio_provider.engine.protocol import provider_pb2 as pb
from metastudio_provider.plugin.values import receive, send

from .conftest import ROOM, URN, Plugin

TEXT = "sceneScripts[*].shootScripts[*].textConfig.text"


def scene(*texts: str) -> dict[str, Any]:
    return {"scriptName": "s", "shootScripts": [{"textConfig": {"text": text}} for text in texts]}


def room(*scenes: dict[str, Any]) -> dict[str, Any]:
    return {"roomName": "sale", "sceneScripts": list(scenes)}


def texts(inputs: dict[str, Any]) -> list[list[str]]:
    return [[shoot["text_config"]["text"] for shoot in one["shoot_scripts"]] for one in inputs["scene_scripts"]]


REPORTED = room(scene("a1 edited"), scene("b1 edited"))
DECLARED = room(scene("a1 edited", "a2"), scene("b1"))
"""As the engine sends it: it stopped at the texts of the first scene, which are more than were there."""
WANTED = [["a1 edited", "a2"], ["b1 edited"]]


def ask(plugin: Plugin, verb: str, old_inputs: dict[str, Any], ignored: str = TEXT, **secret: Any) -> Any:
    olds = send({**REPORTED, "roomId": "r1"}, **secret)
    request: Any = {"Diff": pb.DiffRequest, "Update": pb.UpdateRequest}[verb](
        id="r1",
        urn=URN,
        type=ROOM,
        olds=olds,
        old_inputs=send(old_inputs, **secret),
        news=send(DECLARED),
        ignoreChanges=[ignored],
    )
    return getattr(plugin.rpc, verb)(request)


@pytest.mark.parametrize("verb", ["Diff", "Update"])
@pytest.mark.parametrize("old_inputs", [REPORTED, DECLARED], ids=["refreshed", "as declared in the last run"])
def test_ignored_values_behind_a_longer_list_stay(plugin: Plugin, verb: str, old_inputs: dict[str, Any]) -> None:
    ask(plugin, verb, old_inputs)
    assert texts(plugin.lifecycle.last(verb.lower())["inputs"]) == WANTED


def test_nothing_is_put_where_no_path_leads(plugin: Plugin) -> None:
    ask(plugin, "Diff", REPORTED, "sceneScripts[*].shootScripts[*].title")
    assert texts(plugin.lifecycle.last("diff")["inputs"]) == [["a1 edited", "a2"], ["b1"]]


def test_a_secret_that_is_put_in_stays_secret(plugin: Plugin) -> None:
    answer = ask(plugin, "Update", REPORTED, secrets={"sceneScripts"})
    assert receive(answer.properties).secrets == {"sceneScripts"}
