"""Commands and event reports: once on create, once more after a change of triggers, never twice by accident."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import COMMAND, REPORT, ROOM, Studio, planned

TEXT: dict[str, Any] = {"command": "INSERT_PLAY_SCRIPT", "play_text": {"text_config": {"text": "A gift for everyone."}}}
EVENT = {"type": 1, "content": '{"user": {"userId": "7"}, "content": "how much is it"}'}


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


@pytest.fixture
def task(studio: Studio) -> ResourceState:
    made = studio.task(studio.room())
    studio.calls()
    return made


def where(task: ResourceState) -> dict[str, Any]:
    return {"room_id": task.state["room_id"], "job_id": task.state["job_id"]}


def commands(studio: Studio, task: ResourceState) -> list[str]:
    """What the task was commanded since it is on air, without what only asks."""
    return [row["command"] for row in studio.job(task)["commands"] if not row["command"].startswith("GET_")]


def sent(studio: Studio) -> int:
    return sum(call.startswith("POST") for call in studio.calls())


def test_a_command_is_sent_on_create_and_again_by_triggers_only(studio: Studio, task: ResourceState) -> None:
    made = studio.create(COMMAND, **where(task), **TEXT, triggers={"round": "1"})
    assert commands(studio, task) == ["INSERT_PLAY_SCRIPT"]
    assert made.id.startswith(f"{task.id}/")
    assert made.state["command_id"]
    assert sent(studio) == 1
    read = studio.read(COMMAND, made)
    assert read.state == made.state
    assert planned(studio.diff(COMMAND, read)) == []
    other = {"text_config": {"text": "No gifts."}}
    assert planned(studio.diff(COMMAND, read, play_text=other)) == [("play_text.text_config.text", "update", False)]
    assert studio.warnings == [
        "The change of `play_text` is kept, but the command is sent again only when `triggers` change."
    ]
    kept = studio.update(COMMAND, read, play_text=other)
    assert kept.state["play_text"] == other
    assert kept.state["command_id"] == made.state["command_id"]
    assert planned(studio.diff(COMMAND, kept, triggers={"round": "2"})) == [("triggers.round", "update", True)]
    assert planned(studio.diff(COMMAND, kept, job_id="another")) == [("job_id", "update", True)]
    studio.delete(COMMAND, kept)
    assert studio.calls() == []


LATE = [{"script_name": "Late", "shoot_scripts": [{"sequence_no": 1, "text_config": {"text": "Nearly over."}}]}]
EVERY: list[tuple[dict[str, Any], dict[str, Any]]] = [
    (TEXT, {"text_config": {"text": "A gift for everyone."}}),
    (
        {
            "command": "INSERT_PLAY_AUDIO",
            "play_audio": {"audio_url": "https://example.com/a.mp3", "play_type": "APPEND"},
        },
        {"audio_url": "https://example.com/a.mp3", "play_type": "APPEND"},
    ),
    (
        {"command": "REWRITE_PLAY_SCRIPT", "scene_scripts": LATE},
        {"scene_scripts": LATE},
    ),
    (
        {"command": "REWRITE_INTERACTION_RULES", "interaction_rules": [{"rule_name": "price", "event_type": 1}]},
        {"interaction_rules": [{"rule_name": "price", "event_type": 1}]},
    ),
    (
        {"command": "REFRESH_OUTPUT_URL", "output_urls": ["rtmp://push.example.com/c"], "stream_keys": ["c"]},
        {"output_urls": ["rtmp://push.example.com/c"], "stream_keys": ["c"]},
    ),
    ({"command": "RESET_EXIT_CONFIG", "live_exit_config": {"max_live_duration": 3}}, {"max_live_duration": 3}),
    ({"command": "CLEAN_UP_INSERT_COMMAND"}, {}),
]
"""Every command as it is declared, and the parameters that the service gets of it."""


@pytest.mark.parametrize(("inputs", "parameters"), EVERY, ids=[row["command"] for row, _ in EVERY])
def test_every_command_reaches_the_task_in_the_form_of_the_wire(
    studio: Studio, task: ResourceState, inputs: dict[str, Any], parameters: dict[str, Any]
) -> None:
    made = studio.create(COMMAND, **where(task), **inputs)
    (sent,) = (row for row in studio.job(task)["commands"] if not row["command"].startswith("GET_"))
    assert sent["command"] == inputs["command"]
    assert _part(sent["params"], parameters), sent
    assert planned(studio.diff(COMMAND, made)) == []


def _part(whole: Any, part: Any) -> bool:
    """Whether everything of the part is in the whole."""
    if isinstance(part, dict):
        return all(name in whole and _part(whole[name], inner) for name, inner in part.items())
    if isinstance(part, list):
        return len(whole) == len(part) and all(_part(*pair) for pair in zip(whole, part, strict=True))
    return bool(whole == part)


@pytest.mark.parametrize("action", ["confirm", "reject"])
def test_rewrites_that_wait_are_confirmed(studio: Studio, action: str) -> None:
    room = studio.room()
    studio.control("PUT", "options", {"manual_confirmation": True})
    version = {"script_version": room.state["script_version"], "action": "confirm"}
    studio.ask("POST", f"smart-live-rooms/{room.id}/confirm", version)
    task = studio.task(room)
    studio.create(COMMAND, **where(task), command="REWRITE_PLAY_SCRIPT", scene_scripts=LATE)
    waiting = studio.lifecycle.invoke(
        "metastudio:live:getScriptCommands", {"job_id": task.state["job_id"]}, studio.call()
    )
    assert [row["scene_scripts"][0]["script_name"] for row in waiting["scripts_commands"]] == ["Late"]
    decision = {"command": "REWRITE_PLAY_SCRIPT", "action": action}
    studio.create(COMMAND, **where(task), command="CONFIRM_COMMANDS", confirmation=decision)
    scenes = [scene["script_name"] for scene in studio.job(task)["config"]["scene_scripts"]]
    assert scenes == (["Late"] if action == "confirm" else ["Welcome"])


@pytest.mark.parametrize(("when", "kind"), [("after", "reset"), ("before", "reset"), ("body", "reset")])
def test_a_command_whose_answer_was_lost_is_not_sent_again(
    studio: Studio, task: ResourceState, when: str, kind: str
) -> None:
    rule = {"method": "POST", "path": "command$", "when": when, "kind": kind, "times": 1}
    studio.control("POST", "faults", rule)
    with pytest.raises(Unfinished, match="is not repeated; change `triggers` to do it again") as caught:
        studio.create(COMMAND, **where(task), **TEXT)
    assert caught.value.id.startswith(f"{task.id}/")
    assert sent(studio) == 1
    kept = ResourceState(caught.value.id, {**where(task), **TEXT}, caught.value.state)
    read = studio.read(COMMAND, kept)
    assert planned(studio.diff(COMMAND, read)) == []


def test_an_act_that_is_done_again_when_its_provider_is_killed_is_not_done_a_third_time(
    studio: Studio, task: ResourceState
) -> None:
    """While it is replaced, the engine speaks of the act of before."""
    first = studio.create(COMMAND, name="gift", **where(task), **TEXT, triggers={"round": "1"})
    studio.lifecycle.read(COMMAND, "urn:gift", first.id, first.inputs, first.state, studio.call())
    studio.create(COMMAND, name="gift", **where(task), **TEXT, triggers={"round": "2"})  # the engine never hears of it
    studio.again()
    studio.lifecycle.read(COMMAND, "urn:gift", first.id, first.inputs, first.state, studio.call())
    studio.create(COMMAND, name="gift", **where(task), **TEXT, triggers={"round": "2"})
    assert commands(studio, task) == ["INSERT_PLAY_SCRIPT"] * 2


def test_an_act_whose_provider_was_killed_is_not_done_twice(studio: Studio, task: ResourceState) -> None:
    studio.create(COMMAND, name="gift", **where(task), **TEXT)
    studio.again()
    studio.create(COMMAND, name="gift", **where(task), **TEXT)
    assert commands(studio, task) == ["INSERT_PLAY_SCRIPT"]
    studio.again()
    studio.create(COMMAND, name="gift", **where(task), **TEXT, triggers={"round": "2"})
    assert commands(studio, task) == ["INSERT_PLAY_SCRIPT"] * 2


def test_an_act_that_was_cut_off_before_its_answer_is_not_done_in_the_next_run(
    studio: Studio, task: ResourceState
) -> None:
    from metastudio_provider.lifecycle.journal import Entry, Journal

    inputs = {**where(task), **TEXT}
    Journal(studio.folder / "creates").write(Entry("urn:gift", str(task.state["project_id"]), 1.0, inputs))
    with pytest.raises(Unfinished, match=r"was interrupted\. Whether the service did it is not known"):
        studio.create(COMMAND, name="gift", **inputs)
    assert commands(studio, task) == []


def test_a_command_to_a_task_that_is_over_is_an_error_without_state(studio: Studio, task: ResourceState) -> None:
    studio.end(task, "SUCCEED")
    with pytest.raises(Refused, match="on air: start another one by a change of the `triggers` of its task"):
        studio.create(COMMAND, **where(task), **TEXT)


@pytest.mark.parametrize(
    ("inputs", "told"),
    [
        ({"command": "INSERT_PLAY_SCRIPT"}, "`play_text` is required for the command INSERT_PLAY_SCRIPT."),
        (
            {**TEXT, "live_exit_config": {"max_live_duration": 1}},
            "`live_exit_config` is no parameter of the command INSERT_PLAY_SCRIPT.",
        ),
        ({"command": "CONFIRM_COMMANDS", "confirmation": {"action": "confirm"}}, "`confirmation.command` is required."),
        (
            {"command": "REFRESH_OUTPUT_URL", "output_urls": ["http://push"]},
            "`output_urls[0]` must be an RTMP address that starts with rtmp:// or rtmps://.",
        ),
    ],
)
def test_parameters_fit_the_command(studio: Studio, inputs: dict[str, Any], told: str) -> None:
    from metastudio_provider.values.shape import Shape, spell_path

    found = studio.lifecycle.check(COMMAND, {"room_id": "r", "job_id": "j", **inputs}).problems
    texts = [f"`{spell_path(it.path, Shape('any'), pulumi=False)}` {it.text}" for it in found]
    assert texts == [told]


def test_events_hit_a_rule_once_and_once_more_after_a_trigger(studio: Studio) -> None:
    tag = {"tag": "content", "match": "REGEX", "value": "how much"}
    rule = {
        "rule_name": "price",
        "event_type": 1,
        "hit_condition": {"relation": "OR", "tags": [tag]},
        "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["Half of it."]},
    }
    task = studio.task(studio.room(interaction_rules=[rule]))
    made = studio.create(REPORT, **where(task), events=[EVENT], refresh_url=True)
    assert studio.job(task)["events"] == {"1": 1}
    assert made.state["live_event_report_url"]
    assert planned(studio.diff(REPORT, studio.read(REPORT, made))) == []
    found = studio.lifecycle.invoke("metastudio:live:getInsertCommands", where(task), studio.call())
    assert [row["params"]["text_config"]["text"] for row in found["insert_commands"]] == ["Half of it."]
    again = studio.diff(REPORT, made, triggers={"at": "2"})
    assert [replace for _, _, replace in planned(again)] == [True]
    studio.create(REPORT, **where(task), events=[EVENT, EVENT], triggers={"at": "2"})
    assert studio.job(task)["events"] == {"1": 3}


def test_a_payload_that_is_no_object_is_told(studio: Studio) -> None:
    (problem,) = studio.lifecycle.check(
        REPORT, {"room_id": "r", "job_id": "j", "events": [EVENT, {"type": 3, "content": "[]"}]}
    ).problems
    assert (problem.path, problem.text) == (("events", 1, "content"), "must be a JSON object as text.")


@pytest.mark.parametrize("token", [COMMAND, REPORT])
def test_an_act_cannot_be_imported_or_listed(studio: Studio, token: str) -> None:
    with pytest.raises(Refused, match="cannot be imported: it is an act"):
        studio.lifecycle.read(token, "urn:x", "a/b/c", None, None, studio.call())
    assert list(studio.lifecycle.list(token, {}, studio.call())) == []


def test_functions_ask_a_running_task_and_a_room(studio: Studio, task: ResourceState) -> None:
    def ask(name: str, **arguments: Any) -> dict[str, Any]:
        return studio.lifecycle.invoke(f"metastudio:live:{name}", arguments, studio.call())

    room_id = task.state["room_id"]
    assert ask("getLivestreamTask", **where(task))["state"] == "PROCESSING"
    assert ask("getLivestreamTasks", room_name="spring", state="PROCESSING")["count"] == 1
    assert ask("getLivestreamTasks", room_name="autumn") == {"count": 0, "smart_live_jobs": []}
    assert ask("getRoomLivestreamTasks", room_id=room_id, state="FAILED") == {"count": 0, "smart_live_jobs": []}
    assert ask("getRoomLivestreamTasks", room_id=room_id, sort_dir="desc")["count"] == 1
    assert ask("getPlayingScripts", **where(task))["scene_scripts"][0]["script_name"] == "Welcome"
    assert ask("getLivestreamTaskConfiguration", **where(task))["room_name"] == "Spring sale"
    assert ask("getWarnings", room_id=room_id)["live_warning_info"]
    assert ask("getInsertCommands", **where(task)) == {"count": 0, "insert_commands": []}
    assert ask("getRuleCommands", job_id=task.state["job_id"]) == {"count": 0, "rule_commands": []}
    assert studio.lifecycle.list(ROOM, {}, studio.call())
