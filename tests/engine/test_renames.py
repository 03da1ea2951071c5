"""Renames and forced replacements, of which no diff knows: nothing doubles a show, or costs an avatar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import pytest
from metastudio_provider.framework.registry import resource, resources

from ..recordings import recorded_online
from .assets import asset, modeling, paint, sharing, transfer
from .broadcast import ON_AIR, ROOM, START, STOP, chat, gift, on_air, room, tasks
from .catalogue import decision, settings, shop, tea
from .conftest import MakeStack
from .harness import PLUGIN_YAML, Declared, Door, Reference, Result, SimulatorFile, Stack, assert_no_change
from .objects import KINDS, LIBRARY, TASK, declared, write_media
from .spoken import NAMES, names, speech, switch, word

Way = Callable[[Stack, Door, Declared, list[Declared]], list[Result]]


def urn(door: Door, resource: Declared) -> str:
    return f"urn:pulumi:dev::test::{door.type(resource.token)}::{resource.name}"


def renamed(resource: Declared, **options: object) -> Declared:
    return Declared("another", resource.token, resource.inputs, options)


def by_rename(stack: Stack, door: Door, resource: Declared, rest: list[Declared]) -> list[Result]:
    """Another key for the resource. The host of dynamic resources asks nothing in a preview."""
    stack.write(door.program([*rest, renamed(resource)]))
    return [stack.preview(), stack.up()] if door.plugin else [stack.up()]


def by_target(stack: Stack, door: Door, resource: Declared, rest: list[Declared]) -> list[Result]:
    """`pulumi up --target-replace`."""
    stack.write(door.program([*rest, resource]))
    return [stack.run("up", "--yes", "--skip-preview", "--target-replace", urn(door, resource))]


def by_taint(stack: Stack, door: Door, resource: Declared, rest: list[Declared]) -> list[Result]:
    """`pulumi state taint`."""
    stack.write(door.program([*rest, resource]))
    stack.run("state", "taint", "--yes", urn(door, resource), check=True)
    done = stack.up()
    stack.run("state", "untaint", "--yes", urn(door, resource), check=True)
    return [done]


WAYS = {"rename": by_rename, "target-replace": by_target, "taint": by_taint}


@pytest.mark.parametrize("way", WAYS)
def test_a_livestream_on_air_gets_no_second_one(
    way: str, door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator_file.options(live_jobs="immediate")
    task = on_air()
    stack = stacks(simulator_file, [room(), task], door)
    stack.up(check=True)
    simulator_file.forget_requests()
    for done in WAYS[way](stack, door, task, [room()]):
        assert done.returncode != 0, str(done)
        assert "A second livestream of it was not started, and the first was not touched." in done.text
    assert simulator_file.writes() == []
    (only,) = tasks(simulator_file)
    assert only["state"] == "PROCESSING"

    stack.write(door.program([room(), renamed(task, aliases=[urn(door, task)])]))
    stack.up(check=True)
    assert simulator_file.writes() == []
    assert stack.ids()["another"] == f"{only['room_id']}/{only['job_id']}"
    assert_no_change(stack.preview())


def test_a_forced_replacement_stops_first_where_the_stack_says_so(
    door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator_file.options(live_jobs="immediate")
    task = on_air()
    stack = stacks(simulator_file, [room(), task], door)
    stack.up(check=True)
    simulator_file.forget_requests()
    allowed = Declared(ON_AIR, task.token, {**task.inputs, "allow_while_live": True})
    (done,) = by_target(stack, door, allowed, [room()])
    assert done.returncode == 0, str(done)
    assert simulator_file.writes()[:2] == [STOP, START]
    assert sorted(one["state"] for one in tasks(simulator_file)) == ["PROCESSING", "SUCCEED"]
    assert_no_change(stack.preview())


@pytest.mark.parametrize("way", WAYS)
def test_a_trained_avatar_is_neither_trained_again_nor_deleted(
    way: str, door: Door, simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    task = declared(TASK)
    stack = stacks(simulator_file, [task], door)
    write_media(stack)
    stack.up(check=True)
    trained = stack.ids()[TASK]
    simulator_file.set_training(trained, "JOB_SUCCESS")
    simulator_file.forget_requests()
    for done in WAYS[way](stack, door, task, []):
        assert done.returncode != 0, str(done)
        assert "A second training costs again, so it was not started." in done.text
    assert simulator_file.writes() == []

    stack.write(door.program([]))
    done = stack.up()
    assert done.returncode != 0, str(done)
    assert "deleting it deletes the avatar, which cannot be had back. Nothing was deleted." in done.text
    assert KINDS[TASK].only(simulator_file)["job_id"] == trained
    stack.write(door.program([declared(TASK, allow_delete=True)]))
    assert stack.up(check=True).ops == {TASK: "update"}
    assert stack.destroy(check=True).ops == {TASK: "delete"}
    assert KINDS[TASK].objects(simulator_file) == []


def test_the_preview_of_a_deletion_says_that_it_ends_a_livestream(
    simulator_file: SimulatorFile, stacks: MakeStack
) -> None:
    simulator_file.options(live_jobs="immediate")
    stack = stacks(simulator_file, [room(), on_air()])
    stack.up(check=True)
    stack.write(PLUGIN_YAML.program([room()]))
    planned = stack.preview()
    assert planned.ops == {ON_AIR: "delete"}
    assert "The livestream of Spring sale is stopped when this resource is deleted: task " in planned.text


@dataclass(frozen=True)
class Case:
    """A resource in the situation in which it has most to lose; `around` is what it needs."""

    subject: Declared
    around: Sequence[Declared] = ()
    begin: Callable[[SimulatorFile, Stack], object] = lambda _simulator, _stack: None
    """What happens after the first `up`."""


def go_live(simulator: SimulatorFile, stack: Stack) -> object:
    return simulator.post(f"smart-live-rooms/{stack.ids()[ROOM]}/smart-live-jobs", {})


def train(simulator: SimulatorFile, stack: Stack) -> object:
    simulator.set_training(stack.ids()[TASK], "JOB_SUCCESS")


def comment() -> Declared:
    inputs = {
        "job_id": Reference(TASK, "job_id"),
        "command": "CONFIRM_ANSWER",
        "comment_data": {"comment_message": "The lips move too late."},
        "triggers": {"round": "1"},
    }
    return Declared("comment", "metastudio:image:AvatarTrainingCommand", inputs)


def voice() -> Declared:
    inputs = {"edition": "BASIC", "voice_name": "Lin", "training_data": "media/recordings.zip"}
    return Declared("voice", "metastudio:voice:VoiceTrainingTask", inputs)


def take_over_an_avatar(simulator: SimulatorFile, stack: Stack) -> None:
    """The stack manages a trained avatar, which another tenant gave, in the place of its picture."""
    place = f"projects/{simulator.project_id}/asset-transfers"
    offered = simulator.control("POST", place, {"asset_name": "Lin", "asset_type": "HUMAN_MODEL_2D"})
    simulator.post(f"digital-assets-action/transfers/{offered['job_id']}/accept", {})
    stack.run("state", "delete", "--yes", urn(PLUGIN_YAML, asset()), check=True)
    given = ("--yes", "--protect=false", "--generate-code=false")
    stack.run("import", *given, asset().token, asset().name, offered["asset_id"], check=True)


def somebody_elses_rule(simulator: SimulatorFile, stack: Stack) -> object:
    rule = {"type": "ALIAS", "key": "TGY", "value": "Tieguanyin", "group_id": stack.ids()[NAMES]}
    return simulator.post("ttsc/vocabulary-configs", rule)


def checked_recording() -> Declared:
    inputs = {"job_type": "VOICE_ASSESS", "recording": "media/recording.zip"}
    return Declared("check", "metastudio:voice:ShortVoiceTask", inputs)


CONFIRMATION = "metastudio:voice:RecordingConfirmation"


CASES = {
    "metastudio:asset:AssetAction": Case(sharing(), [asset()]),
    "metastudio:asset:AssetTransfer": Case(transfer(), [asset()]),
    "metastudio:asset:PictureModelingJob": Case(modeling()),
    "metastudio:asset:Asset": Case(asset(main_file=None), begin=take_over_an_avatar),
    "metastudio:live:Room": Case(room(), begin=go_live),
    "metastudio:live:InteractionRuleLibrary": Case(declared(LIBRARY)),
    "metastudio:live:LivestreamTask": Case(on_air(), [room()]),
    "metastudio:live:LiveCommand": Case(gift(), [room(), on_air()]),
    "metastudio:live:LiveEventReport": Case(chat(), [room(), on_air()]),
    "metastudio:live:Product": Case(tea()),
    "metastudio:live:Platform": Case(shop("OurShop")),
    "metastudio:live:UserConfig": Case(settings(6)),
    "metastudio:live:RoomConfirmation": Case(decision(), [room()]),
    "metastudio:tts:Speech": Case(speech()),
    "metastudio:tts:TenantConfig": Case(switch()),
    "metastudio:tts:Vocabulary": Case(word(), [names()]),
    "metastudio:tts:VocabularyGroup": Case(names(), begin=somebody_elses_rule),
    "metastudio:image:AvatarTrainingCommand": Case(comment(), [declared(TASK)]),
    "metastudio:image:AvatarTrainingTask": Case(declared(TASK), begin=train),
    "metastudio:voice:RecordingConfirmation": Case(Declared("confirmed", CONFIRMATION, {"sentences": [0, 1]})),
    "metastudio:voice:ShortVoiceTask": Case(checked_recording()),
    "metastudio:voice:VoiceTrainingTask": Case(voice()),
}


@pytest.mark.parametrize("token", resources())
def test_every_row_of_the_table_is_as_it_says(token: str, simulator_file: SimulatorFile, stacks: MakeStack) -> None:
    """What `docs/what-can-be-lost.md` says of a forced replacement, a rename and a deletion."""
    case, risks = CASES[token], resource(token).risks
    if token == CONFIRMATION:
        subject = replace(case.subject, inputs={**case.subject.inputs, "job_id": recorded_online(simulator_file)})
        case = replace(case, subject=subject)
    confirmed = token.endswith("Confirmation")
    immediate = {
        "live_jobs": "immediate",
        "voice_training": "immediate",
        "tts_jobs": "immediate",
        "asset_review": "immediate",
    }
    simulator_file.options(**immediate, manual_confirmation=confirmed, avatar_allow_list=True)
    stack = stacks(simulator_file, [*case.around, case.subject])
    write_media(stack)
    paint(stack, "in spring")
    stack.up(check=True)
    case.begin(simulator_file, stack)
    (replaced,) = by_target(stack, PLUGIN_YAML, case.subject, list(case.around))
    *_, done = by_rename(stack, PLUGIN_YAML, case.subject, list(case.around))
    stack.write(PLUGIN_YAML.program(case.around))
    for risk, result in ((risks.replace, replaced), (risks.rename, done), (risks.delete, stack.up())):
        assert (result.returncode != 0) == bool(risk.word or risk.refused), f"{risk}: {result}"
