"""The typing stubs: they say what the modules have at run time, accept whole programs and reject wrong ones."""

import ast
import itertools
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, get_args, get_type_hints

import metastudio_provider
import pytest
from metastudio_provider import common, live
from metastudio_provider.dynamic.classes import inputs_of
from metastudio_provider.dynamic.types import objects_of
from metastudio_provider.framework import registry
from metastudio_provider.values.shape import Field

FOLDER = Path(metastudio_provider.__file__).parent

SCHEMA: dict[str, Any] = json.loads((FOLDER.parents[1] / "schema.json").read_text(encoding="utf-8"))

NAMES = (*registry.systems(), registry.COMMON)

MODULES: dict[str, ModuleType] = {name: getattr(metastudio_provider, name) for name in NAMES}

GOOD = '''
import pulumi
from metastudio_provider import common, image, live

library = live.InteractionRuleLibrary(
    "talk",
    group_name="Talk",
    interaction_rules=[
        {
            "rule_name": "Price",
            "event_type": 1,
            "hit_condition": {"relation": "OR", "tags": [{"tag": "content", "match": "REGEX", "value": "price"}]},
            "trigger": {"reply_mode": "SYSTEM_REPLY", "reply_texts": ["Half price", pulumi.Output.from_input("today")]},
        }
    ],
)


def scene(name: str, match: live.HitConditionTagMatch = "EQUAL") -> live.LiveVideoScriptInfo:
    """Types of nested properties in annotations."""
    paragraph: live.LiveShootScriptItem = {"sequence_no": 1, "text_config": {"text": library.group_id}}
    picture: common.LayerConfig = {"layer_type": "IMAGE", "image_config": {"image_url": "https://example.com/a.png"}}
    return {"script_name": name + match, "shoot_scripts": [paragraph], "layer_config": [picture]}


def tea(rules: live.RoomInteractionRules, scenes: live.RoomSceneScripts = None) -> live.Room:
    """What an input takes has a name: outputs, lists and lists of outputs go through a function."""
    return live.Room("tea", room_name="Tea", interaction_rules=rules, scene_scripts=scenes)


tea(library.room_rules, [scene("c")])
tea([{"rule_name": "Price"}])
tea(pulumi.Output.from_input([{"rule_name": "Price"}]))
scenes = [scene(name) for name in ("a", "b")]
room = live.Room(
    "sale",
    pulumi.ResourceOptions(protect=True),
    room_name="Sale",
    room_type="NORMAL",
    scene_scripts=scenes,
    interaction_rules=library.room_rules,
    play_policy={"repeat_count": -1, "auto_play_script": True},
    stream_keys=[pulumi.Output.secret("key")],
    room_description=None,
)
copy = live.Room(
    "copy",
    opts=pulumi.ResourceOptions(parent=room),
    room_name=room.room_name,
    room_description=room.room_description,
    scene_scripts=room.scene_scripts,
    video_config=room.video_config.apply(lambda config: config),
)
first: pulumi.Output[str] = room.scene_scripts.apply(lambda found: found[0]["script_name"] if found else "")
task = image.AvatarTrainingTask("lin", name="Lin", training_video="lin.mp4", tags=["tea"], wait_for="REVIEWED")
state: pulumi.Output[str | None] = task.asset_id
room_id: pulumi.Output[str] = room.room_id
'''

BAD = [
    'live.Room("a", room_nam="x")',
    'live.Room("a")',
    'live.Room("a", room_name=3)',
    'live.Room("a", room_name="x", room_id="y")',
    'live.Room("a", room_name="x", room_type="SPECIAL")',
    'live.Room("a", room_name="x", scene_scripts=[{"script_nam": "x", "shoot_scripts": []}])',
    'live.Room("a", room_name="x", scene_scripts=[{"script_name": "x"}])',
    'live.Room("a", room_name="x", scene_scripts=[{"script_name": "x", "shoot_scripts": [{"sequence_no": "1"}]}])',
    'live.Room("a", room_name="x", play_policy={"repeat_count": "many"})',
    'live.Room("a", room_name="x", interaction_rules=live.InteractionRuleLibrary("b", group_name="c").group_name)',
    'live.InteractionRuleLibrary("a", group_name="x", interaction_rules=[{"trigger": {"reply_mode": "NOTHING"}}])',
    'image.AvatarTrainingTask("a", name="x", file_hashes={})',
    'image.AvatarTrainingTask("a", name="x", training_video=pulumi.FileArchive("x"))',
    'print(live.Room("a", room_name="x").room_nam)',
    "scene: live.LiveVideoScriptInfo = {}",
    "live.get_room",
]


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Run mypy --strict on the text of a program; what it finds, by line."""

    def check(text: str) -> dict[int, str]:
        folder = tmp_path_factory.mktemp("program")
        (folder / "program.py").write_text(text, encoding="utf-8")
        cache = tmp_path_factory.getbasetemp() / "mypy"
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", f"--cache-dir={cache}", "program.py"]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        assert not done.stderr
        lines = re.findall(r"^program\.py:(\d+): error: (.*)$", done.stdout, re.MULTILINE)
        return {int(number): text for number, text in lines}

    return check


def test_a_whole_program_is_accepted(types: Any) -> None:
    assert types(GOOD) == {}


def test_every_mistake_is_rejected(types: Any) -> None:
    program = "import pulumi\nfrom metastudio_provider import image, live\n" + "\n".join(BAD) + "\n"
    found = types(program)
    assert [BAD[line] for line in range(len(BAD)) if line + 3 not in found] == []


def stub_of(module: ModuleType) -> ast.Module:
    name = module.__name__.rpartition(".")[2]
    return ast.parse((FOLDER / f"{name}.pyi").read_text(encoding="utf-8"))


def annotated(body: list[ast.stmt]) -> dict[str, str]:
    """The annotated names of a body with their annotations."""
    found = [node for node in body if isinstance(node, ast.AnnAssign)]
    return {ast.unparse(node.target): ast.unparse(node.annotation) for node in found}


def classes(module: ModuleType) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in stub_of(module).body if isinstance(node, ast.ClassDef)}


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES.keys())
def test_the_stub_names_what_is_there_at_run_time(module: ModuleType) -> None:
    body = stub_of(module).body
    helpers = [
        alias.asname for node in body if isinstance(node, ast.ImportFrom) for alias in node.names if alias.asname
    ]
    assert {*classes(module), *annotated(body), *helpers} == set(dir(module))
    assert all(getattr(module, name) is not None for name in dir(module))


@pytest.mark.parametrize("module", MODULES.values(), ids=MODULES.keys())
def test_nested_types_have_the_same_members_in_the_stub_and_at_run_time(module: ModuleType) -> None:
    for name, node in classes(module).items():
        members = annotated(node.body)
        if members:
            made = getattr(module, name)
            assert set(made.__annotations__) == set(members), name
            assert made.__required_keys__ == {key for key, text in members.items() if "[Required[" in text}, name


def test_a_shared_type_is_the_same_wherever_it_is_held() -> None:
    assert get_args(get_type_hints(live.LiveVideoScriptInfoOutput)["layer_config"]) == (common.LayerConfigOutput,)


def test_nested_types_work_in_annotations_at_run_time() -> None:
    def scene(match: live.HitConditionTagMatch) -> live.LiveVideoScriptInfo:
        return {"script_name": match, "shoot_scripts": []}

    hints = get_type_hints(scene)
    assert hints["return"] is live.LiveVideoScriptInfo
    assert "REGEX" in get_args(hints["match"])
    assert scene("REGEX")["script_name"] == "REGEX"


@pytest.mark.parametrize("token", registry.resources())
def test_every_property_is_described(token: str) -> None:
    _, system, noun = token.split(":")
    node = classes(MODULES[system])[noun]
    documented = {item.name for item in node.body if isinstance(item, ast.FunctionDef) and ast.get_docstring(item)}
    assert documented == {"__init__", "get", *registry.resource(token).state_shape.fields}


LIMITS = r"At most [\d.]+(?: \w+)*\.|-?[\d.]+ to [\d.]+\.|The service's default is `[^`]+`\."


def limits(text: str | None) -> set[str]:
    """The sentences of a description that say a limit or a default."""
    return set(re.findall(LIMITS, " ".join((text or "").split())))


def docstrings(body: list[ast.stmt]) -> dict[str, str]:
    """The texts below the annotated names of a body."""
    pairs = itertools.pairwise(body)
    return {
        ast.unparse(name.target): str(text.value.value)
        for name, text in pairs
        if isinstance(name, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant)
    }


def test_limits_and_defaults_stand_where_the_pages_have_them() -> None:
    checked = 0
    for token, spec in SCHEMA["types"].items():
        _, system, name = token.split(":")
        if name not in classes(MODULES.get(system, common)) or "properties" not in spec:
            continue
        said = docstrings(classes(MODULES[system])[name].body)
        for field in registry_fields(system, name):
            wanted = limits(spec["properties"].get(field.camel, {}).get("description"))
            assert wanted <= limits(said[field.name]), f"{token}.{field.camel}"
            checked += len(wanted)
    for token, spec in SCHEMA["resources"].items():
        _, system, noun = token.split(":")
        (init,) = [node for node in classes(MODULES[system])[noun].body if getattr(node, "name", "") == "__init__"]
        assert isinstance(init, ast.FunctionDef)
        parameters = re.split(r":param (\w+): ", " ".join((ast.get_docstring(init) or "").split()))[1:]
        said = dict(zip(parameters[::2], parameters[1::2], strict=True))
        for field in inputs_of(registry.resource(token)).values():
            wanted = limits(spec["inputProperties"][field.camel]["description"])
            assert wanted <= limits(said[field.name]), f"{token}.{field.camel}"
            checked += len(wanted)
    assert checked > 150


def registry_fields(system: str, name: str) -> list[Field]:
    nested = objects_of(system).get(name)
    return list(nested.fields) if nested else []


def test_the_meaning_of_every_value_stands_below_its_enum() -> None:
    checked = 0
    for token, spec in SCHEMA["types"].items():
        _, system, name = token.split(":")
        if "enum" in spec and name in (said := docstrings(stub_of(MODULES.get(system, common)).body)):
            text = " ".join(said[name].split())
            for entry in spec["enum"]:
                start = re.split(r"[`.;]", entry["description"])[0].strip()
                assert f"`{entry['value']}`: {start}" in text, f"{token}: {entry['value']}"
                checked += 1
    assert checked > 80


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("get_room", "has no get_room: functions need the plugin, see docs/dynamic-resources.md."),
        ("getRooms", "has no getRooms: functions need the plugin, see docs/dynamic-resources.md."),
        ("Rom", "has no Rom; did you mean Room?"),
        ("LayerConfig", "has no LayerConfig: several systems share it, as metastudio_provider.common.LayerConfig."),
    ],
)
def test_a_name_that_does_not_exist_is_one_sentence(name: str, text: str) -> None:
    with pytest.raises(AttributeError) as raised:
        getattr(live, name)
    assert str(raised.value).endswith(text)
