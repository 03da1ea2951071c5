"""This command records what the code of its checkout writes: `python -m tests.golden.record NAME`; see README.md."""

import argparse
import json
import shutil
import sys
import tempfile
import time
from pathlib import Path

import yaml as pyyaml  # type: ignore[import-untyped]

from ..engine.harness import PLUGIN_YAML, Door, Engine, Program, SimulatorFile, assert_no_change
from ..engine.harness.files import PROJECT, ROOT
from ..media import media
from .show import MEDIA, declared
from .stored import DOORS, HERE, SERVICE, Golden, machine_words, service_text, spread, state_text

CONFIGURATION = {"metastudio:simulator": {"value": SERVICE}}
OPTIONS = {
    "training": "immediate",
    "avatar_allow_list": True,
    "live_jobs": "immediate",
    "manual_confirmation": True,
}
"""Nothing moves by itself later: a task is trained and a livestream is on air at once."""


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("name", help="the release, which is the name of the new folder")
    name = arguments.parse_args().name
    if missing := undeclared():
        sys.exit(f"show.py declares no {', '.join(sorted(missing))}")
    if (HERE / name).exists():
        sys.exit(f"{HERE / name} is there already; recordings are never written over")
    with tempfile.TemporaryDirectory() as folder:
        engine = Engine(Path(folder) / "engine")
        try:
            finished = [(Golden(name, door), record(door, engine, Path(folder) / door.name)) for door in DOORS]
        finally:
            engine.close()
        for golden, made in finished:
            shutil.copytree(made, golden.folder)
            print(f"{golden.folder.relative_to(ROOT)} is written", file=sys.stderr)


def undeclared() -> set[str]:
    """The result has the schema's resources and properties that nothing declares, also those inside of objects."""
    schema = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    program = pyyaml.safe_load(PLUGIN_YAML.program(declared()).texts["Pulumi.yaml"])
    left = [(it["type"], schema["resources"][it["type"]], it["properties"]) for it in program["resources"].values()]
    wanted, found = set(schema["resources"]), set()
    while left:
        token, shape, value = left.pop()
        properties = shape.get("inputProperties") or shape.get("properties") or {}
        wanted |= {f"{token}.{name}" for name in properties}
        found |= {token, *(f"{token}.{name}" for name in value)}
        for name in value.keys() & properties.keys():
            inner, items = properties[name], [value[name]]
            while inner.get("type") == "array":
                inner, items = inner["items"], [one for many in items if isinstance(many, list) for one in many]
            below = inner.get("$ref", "").removeprefix("#/types/")
            if below in schema["types"]:
                left += [(below, schema["types"][below], one) for one in items if isinstance(one, dict)]
    return wanted - found


def record(door: Door, engine: Engine, folder: Path) -> Path:
    """Everything is declared on a new service; the folder that is returned has the program and what came of it."""
    made = folder / "made"
    stack = engine.stack(folder, Program(PROJECT, folder=written(door, made / "program")))
    simulator = SimulatorFile(stack.folder / SERVICE)
    try:
        simulator.options(**OPTIONS)
        stack.up(check=True)
        exported, now = stack.run("stack", "export", check=True).json, time.time()
        assert_no_change(stack.preview())
        texts = {"state.json": state_text(exported), "service.sql": service_text(simulator.file, now)}
    finally:
        simulator.close()
    for name, text in texts.items():
        assert not machine_words(text), (name, machine_words(text))
        (made / name).write_text(text, encoding="utf-8")
    return made


def written(door: Door, folder: Path) -> Path:
    """A project folder holds the program of its door, the configuration inside it and the local files beside it."""
    door.program(declared()).write(folder)
    project = folder / "Pulumi.yaml"
    settings = pyyaml.safe_load(project.read_text(encoding="utf-8"))
    with project.open("w", encoding="utf-8") as file:
        ordered = {"name": "", "runtime": "", "config": CONFIGURATION, **settings}
        pyyaml.safe_dump(ordered, file, allow_unicode=True, sort_keys=False, default_flow_style=None, width=120)
    data = folder / "resources.json"
    if data.exists():
        data.write_text(spread(json.loads(data.read_text(encoding="utf-8")), depth=5), encoding="utf-8")
    (folder / "media").mkdir()
    for name in MEDIA:
        (folder / "media" / name).write_bytes(media(name, f"This line stands for {name}."))
    return folder


if __name__ == "__main__":
    main()
