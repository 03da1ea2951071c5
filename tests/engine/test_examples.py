"""Every example runs as its README says, on the simulator inside the provider."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml  # type: ignore[import-untyped]

from ..cloud import AGENCY, PROVIDER, running
from . import test_languages
from .harness import Engine, SimulatorFile, Stack, Step, assert_no_change, example
from .harness.files import ROOT
from .harness.stack import run

FOLDER = ROOT / "examples"
README_LINES = 15


@pytest.fixture
def start(engine: Engine, tmp_path: Path) -> Callable[[str], Stack]:
    """A stack of an example, in a copy of its folder."""
    return lambda name: engine.stack(tmp_path / "stack", example(name))


def edit(stack: Stack, file: str, old: str, new: str) -> None:
    """Change one piece of text of the program."""
    path = stack.folder / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    path.write_text(text.replace(old, new), encoding="utf-8")


def change_of_inputs(step: Step) -> list[str]:
    """The leaves whose declared value differs: dynamic resources tell the engine no more than that something does, so
    it compares old and new inputs itself."""
    return list(_differences(step.old.get("inputs"), step.inputs, ""))


def _differences(old: Any, new: Any, path: str) -> Iterator[str]:
    if isinstance(old, dict) and isinstance(new, dict):
        for name in sorted({*old, *new} - {"__provider"}):
            yield from _differences(old.get(name), new.get(name), f"{path}.{name}".lstrip("."))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, (before, after) in enumerate(zip(old, new, strict=True)):
            yield from _differences(before, after, f"{path}[{index}]")
    elif old != new:
        yield path


def create_and_look(stack: Stack, created: int) -> None:
    """Create everything and look twice: what every README promises."""
    done = stack.up(check=True)
    assert [step.op for step in done.changes] == ["create"] * created, str(done)
    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())


def destroy(stack: Stack) -> None:
    stack.destroy(check=True)
    assert stack.resources() == {}


def test_01_live_room(start: Callable[[str], Stack]) -> None:
    stack = start("01-live-room")
    create_and_look(stack, 1)
    outputs = stack.outputs()
    assert outputs["state"] == "ENABLE"
    assert stack.resources()["room"]["id"] == outputs["roomId"]
    edit(stack, "Pulumi.yaml", "half price until midnight", "half price until noon")
    shown = stack.preview(check=True)
    assert shown.step("room").diff == {"sceneScripts[0].shootScripts[1].textConfig.text": "update"}, str(shown)
    destroy(stack)


def test_02_rule_library(start: Callable[[str], Stack]) -> None:
    stack = start("02-rule-library")
    create_and_look(stack, 3)
    edit(stack, "Pulumi.yaml", "Half of what the label says, for everybody.", "Half of it!")
    shown = stack.preview(check=True)
    assert shown.step("shopTalk").diff == {"interactionRules[0].trigger.replyTexts[1]": "update"}, str(shown)
    stack.up(check=True)
    for room in ("teaRoom", "cupRoom"):
        rules = stack.resources(secrets=True)[room]["outputs"]["interactionRules"]
        assert "Half of it!" in str(rules), f"{room} did not follow"
    assert_no_change(stack.preview())
    file = stack.folder / "Pulumi.yaml"
    program = yaml.safe_load(file.read_text(encoding="utf-8"))
    del program["resources"]["shopTalk"]["properties"]["interactionRules"][0]
    file.write_text(yaml.safe_dump(program, sort_keys=False), encoding="utf-8")
    assert stack.preview(check=True).step("shopTalk").diff == {"interactionRules[0]": "delete"}
    destroy(stack)


def test_03_live_commerce(start: Callable[[str], Stack]) -> None:
    stack = start("03-live-commerce")
    create_and_look(stack, 3)
    assert stack.outputs()["training_state"] == "AUTO_VERIFYING"
    edit(stack, "show.py", "喉咙是暖的，回甘能留住十分钟", "喉咙是暖的，回甘能留住半小时")
    shown = stack.preview(check=True)
    assert [(step.name, step.op) for step in shown.changes] == [("tea-show", "update")], str(shown)
    assert change_of_inputs(shown.step("tea-show")) == ["scene_scripts[2].shoot_scripts[2].text_config.text"], str(
        shown
    )
    stack.up(check=True)
    assert_no_change(stack.preview())
    service = SimulatorFile(stack.folder / "metastudio.sqlite")
    service.advance(120)  # the automatic review, which a deletion waits for, is over
    service.close()
    destroy(stack)


def test_04_import_existing(start: Callable[[str], Stack], engine: Engine) -> None:
    stack = start("04-import-existing")
    made = run([str(engine.python), "make_room.py"], stack.folder, stack.environment)
    assert made.returncode == 0, str(made)
    id = made.stdout.strip()
    imported = stack.run("import", "metastudio:live:Room", "show", id, "--yes", "--protect=false", check=True)
    assert "Made by hand in the console" in imported.stdout, "the generated program does not show the room"
    assert_no_change(stack.preview())
    assert stack.resources()["show"]["id"] == id
    destroy(stack)


def test_05_go_live(start: Callable[[str], Stack]) -> None:
    stack = start("05-go-live")
    service = SimulatorFile(stack.folder / "metastudio.sqlite")
    service.options(live_jobs="immediate")  # the example takes its time, as a livestream does
    service.close()
    create_and_look(stack, 4)
    outputs = stack.outputs()
    assert outputs["state"] == "PROCESSING"
    reply = outputs["queue"][-1]  # what was inserted before it may have been said already
    assert reply["params"]["text_config"]["text"] == "Everything is half price today!"
    stack.run("config", "set", "round", "2", check=True)
    assert {step.name for step in stack.up(check=True).changes} == {"gift", "chat"}
    assert stack.outputs()["queue"][-1]["commandId"] != reply["commandId"], "nothing was reported again"
    destroy(stack)


NAMES = sorted(path.parent.name for path in FOLDER.glob("*/Pulumi.yaml"))


@pytest.mark.parametrize("name", NAMES)
def test_every_example_is_described_and_tested(name: str) -> None:
    tests = {*globals(), *vars(test_languages)}
    assert f"test_{name.replace('-', '_')}" in tests, f"{name} has no test here"
    lines = (FOLDER / name / "README.md").read_text(encoding="utf-8").splitlines()
    assert len(lines) <= README_LINES, f"the README of {name} is no page to be read in a minute"
    commands = re.findall(r"^pulumi (\S+)", "\n".join(lines), re.MULTILINE)
    assert {"stack", "preview"} <= set(commands), f"the README of {name} does not tell how to run it"
    program = yaml.safe_load((FOLDER / name / "Pulumi.yaml").read_text(encoding="utf-8"))
    assert program["config"]["metastudio:simulator"], f"{name} would need an account"


def test_every_folder_is_an_example() -> None:
    assert sorted(path.name for path in FOLDER.iterdir() if path.is_dir()) == NAMES


def test_06_catalogue(start: Callable[[str], Stack]) -> None:
    """The example runs as its README says: another price is told by the product and by the avatar."""
    stack = start("06-catalogue")
    done = stack.up(check=True)
    assert {step.op for step in done.changes} == {"create"}
    assert len(done.changes) == 6
    assert_no_change(stack.preview())
    shown = stack.outputs()
    assert set(shown["products"]) == {"longjing", "rougui", "pu-erh"}
    teas = stack.folder / "teas.py"
    text = teas.read_text(encoding="utf-8")
    assert text.count("268") == 1
    teas.write_text(text.replace("268", "248"), encoding="utf-8")
    done = stack.up(check=True)
    assert {step.name: step.op for step in done.changes} == {"rougui": "update", "tasting": "update"}
    made = stack.resources(secrets=True)
    assert made["rougui"]["outputs"]["text_list"][1]["text"] == "248 yuan"
    spoken = made["tasting"]["outputs"]["scene_scripts"][1]["shoot_scripts"][0]
    assert spoken["relation_product"]["product_id"] == shown["products"]["rougui"]
    assert "248 yuan" in spoken["text_config"]["text"]
    assert_no_change(stack.preview())
    stack.destroy(check=True)
    assert stack.resources() == {}


def test_07_train_a_voice(start: Callable[[str], Stack], engine: Engine) -> None:
    """The example runs as its README says: the review finds the slip of the tongue, and passes once it is corrected."""
    stack = start("07-train-a-voice")

    def tomorrow() -> dict[str, Any]:
        assert_no_change(stack.preview())
        passed = run([str(engine.python), "tomorrow.py"], stack.folder, stack.environment)
        assert passed.returncode == 0, str(passed)
        assert_no_change(stack.run("up", "--yes", "--skip-preview", "--refresh", "--json", check=True))
        return stack.outputs()

    stack.up(check=True)
    assert stack.outputs()["state"] == "SYSTEM_AUDITING"
    failed = tomorrow()
    assert failed["state"] == "AUDIT_FAILED"
    (found,) = failed["review"]["system_audit_result"]["errors"]
    assert found["error_message"] == "7.wav does not say 7.txt"
    edit(stack, "script.py", 'SPOKEN = {7: "This cake of tea is older than most of our guests."}', "SPOKEN = {}")
    assert [(step.name, step.op) for step in stack.up(check=True).changes] == [("host", "update")]
    trained = tomorrow()
    assert trained["state"] == "SUCCEED"
    assert trained["voice"]
    assert_no_change(stack.preview())
    refused = stack.destroy()
    assert "deleting it deletes the voice, which cannot be had back" in refused.text


def test_08_train_an_avatar(start: Callable[[str], Stack], engine: Engine) -> None:
    """The example runs as its README says: a reviewer rejects the avatar once, then it is trained."""
    stack = start("08-train-an-avatar")

    def later(*words: str) -> dict[str, Any]:
        assert_no_change(stack.preview())
        passed = run([str(engine.python), "later.py", *words], stack.folder, stack.environment)
        assert passed.returncode == 0, str(passed)
        assert_no_change(stack.run("up", "--yes", "--skip-preview", "--refresh", "--json", check=True))
        return stack.outputs()

    stack.up(check=True)
    assert stack.outputs()["status"] == "in automatic review"
    assert later("reject")["status"] == "rejected by a reviewer"
    edit(stack, "Pulumi.yaml", "tags: [tea, shop]", "tags: [tea, shop, spring]")
    assert [(step.name, step.op) for step in stack.up(check=True).changes] == [("host", "update")]
    trained = later()
    assert (trained["state"], trained["status"]) == ("JOB_SUCCESS", "trained")
    assert trained["avatar"]
    program = stack.folder / "Pulumi.yaml"
    text = program.read_text(encoding="utf-8")
    program.write_text(re.sub(r"^  # (forget:|  .*)$", r"  \1", text, flags=re.MULTILINE), encoding="utf-8")
    assert [(step.name, step.op) for step in stack.up(check=True).changes] == [("forget", "create")]
    assert_no_change(stack.preview())
    assert "deleting it deletes the avatar, which cannot be had back" in stack.destroy().text


def test_10_from_training_to_show(start: Callable[[str], Stack], engine: Engine) -> None:
    """The example runs as its README says: no preview sees a change before there is one, and one `up` brings all."""
    stack = start("10-from-training-to-show")
    made = stack.up(check=True)
    assert [step.op for step in made.changes] == ["create"] * 3, str(made)
    assert made.text.count("`asset_id` has no value yet") == 2
    for quiet in (stack.preview(), stack.preview("--refresh")):
        assert_no_change(quiet)
    service = SimulatorFile(stack.folder / "metastudio.sqlite")
    before = service.get(f"smart-live-rooms/{stack.outputs()['room']}")["scene_scripts"][0]
    assert not {"model_asset_id", "voice_config"} & before.keys()
    passed = run([str(engine.python), "later.py"], stack.folder, stack.environment)
    assert passed.returncode == 0, str(passed)
    done = stack.run("up", "--yes", "--skip-preview", "--refresh", "--json", check=True)
    assert [(step.name, step.op) for step in done.changes] == [("tasting", "update")], str(done)
    outputs, made_now = stack.outputs(), stack.resources(secrets=True)
    assert (outputs["speaker"], outputs["host"]) == ("SUCCEED", "trained")
    after = service.get(f"smart-live-rooms/{outputs['room']}")["scene_scripts"][0]
    assert after["model_asset_id"] == made_now["host"]["outputs"]["asset_id"]
    assert after["voice_config"]["voice_asset_id"] == made_now["speaker"]["outputs"]["asset_id"]
    assert_no_change(stack.preview())
    service.close()


def test_09_asset_library(start: Callable[[str], Stack]) -> None:
    """Another colour exchanges one picture; destroying moves the assets to the recycle bin."""
    stack = start("09-asset-library")
    service = SimulatorFile(stack.folder / "metastudio.sqlite")
    service.options(asset_review="immediate")
    create_and_look(stack, 4)
    shown = stack.outputs()
    assert shown["menu"] == "UNACTIVED"
    (shared,) = service.ask("GET", "digital-assets", role="SHARER")["assets"]
    assert shared["asset_id"] == shown["backgrounds"]["autumn"]
    edit(stack, "media.py", "(180, 220, 170)", "(170, 210, 160)")
    done = stack.up(check=True)
    assert {step.name: step.op for step in done.changes} == {"spring": "update"}
    assert stack.outputs()["backgrounds"] == shown["backgrounds"]
    assert_no_change(stack.preview())
    destroy(stack)
    assert {one["asset_state"] for one in service.ask("GET", "digital-assets")["assets"]} == {"DELETING"}
    service.close()


def test_12_pronunciation(start: Callable[[str], Stack]) -> None:
    """One line of the file is one rule: another value changes that rule, and what is spoken with it."""
    stack = start("12-pronunciation")
    service = SimulatorFile(stack.folder / "metastudio.sqlite")
    service.options(tts_jobs="immediate")
    create_and_look(stack, 7)
    assert stack.outputs()["rules"] == 5
    service.ask("POST", "ttsc/vocabulary-configs", {"type": "ALIAS", "key": "TGY", "value": "of another person"})
    edit(stack, "rules.csv", "ALIAS,TGY,Tieguanyin\n", "ALIAS,TGY,Iron Goddess\n")
    edit(stack, "rules.csv", "PHONETIC_SYMBOL,tea,tiː\n", "")
    done = stack.up(check=True)
    changed = {step.name: step.op for step in done.changes}
    assert changed == {"alias-TGY": "update", "phonetic_symbol-tea": "delete", "welcome": "delete-replaced"}, str(done)
    assert_no_change(stack.preview())
    destroy(stack)
    left = service.ask("GET", "ttsc/vocabulary-configs")
    assert [rule["value"] for rule in left["data"]] == ["of another person"]
    service.close()


def test_13_ci_credentials(start: Callable[[str], Stack], tmp_path: Path) -> None:
    """On the simulator inside the provider, then over HTTP with the keys of an OIDC token, as a CI job has it."""
    stack = start("13-ci-credentials")
    create_and_look(stack, 1)
    destroy(stack)
    edit(
        stack,
        "Pulumi.yaml",
        "metastudio:simulator:\n    value: metastudio.sqlite",
        "metastudio:region:\n    value: cn-north-4",
    )
    (tmp_path / "token").write_text("simulator", encoding="utf-8")
    with running(tmp_path) as cloud:
        stack.environment |= cloud.variables | {
            "HUAWEICLOUD_OIDC_PROVIDER_URN": PROVIDER,
            "HUAWEICLOUD_OIDC_AGENCY_URN": AGENCY,
            "HUAWEICLOUD_OIDC_TOKEN_FILE": str(tmp_path / "token"),
        }
        create_and_look(stack, 1)
        destroy(stack)
        assert cloud.asked("/v5/agencies/assume-with-oidc") > 0
        assert "ST-" not in stack.run("stack", "export", check=True).stdout
