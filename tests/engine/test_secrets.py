"""Secrets planted in every secret property and setting are found in no output, log, state, error or journal."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import CUT
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.registry import resource

from .canaries import planted, settings
from .harness import Declared, Door, Engine, Reference, Simulator, SimulatorFile, SimulatorServer, Stack
from .harness.simulators import PROJECT_ID
from .test_bad_input import lines

ECHO = "came back:"


def found(secrets: Mapping[str, str], texts: Mapping[str, str]) -> list[str]:
    """Which secret, or most of it, can be read in which text."""
    return [
        f"{name} in {place}"
        for place, text in texts.items()
        for name, secret in secrets.items()
        if secret in text or f"{secret[:-2]}{CUT}" in text
    ]


def files(*folders: Path) -> dict[str, str]:
    """Every file below the folders."""
    return {
        str(file): file.read_bytes().decode(errors="replace")
        for folder in folders
        for file in folder.rglob("*")
        if file.is_file()
    }


def changed(declared: list[Declared], text: str) -> list[Declared]:
    """The same objects with another text in every plain property that is required; with longer secrets where there is
    none."""
    return [Declared(one.name, one.token, _changed(one.inputs, text)) for one in declared]


def _changed(inputs: Mapping[str, Any], text: str) -> dict[str, Any]:
    plain = {name: _reworded(value, text) for name, value in inputs.items()}
    return plain if plain != inputs else {name: _longer(value, text[-1]) for name, value in inputs.items()}


def _reworded(value: Any, text: str) -> Any:
    if isinstance(value, Mapping):
        return {name: text if inner == "x" else inner for name, inner in value.items()}
    return text if value == "x" else value


def _longer(value: Any, end: str) -> Any:
    if isinstance(value, Mapping):
        return {name: _longer(inner, end) for name, inner in value.items()}
    return f"{value}{end}" if isinstance(value, str) and "canary" in value else value


def broken(simulator: Simulator, verb: str, declared: Declared) -> None:
    """The service refuses, and repeats in its text all the secrets that it was told about an object."""
    said = f"{ECHO} {' '.join(texts_of(declared.inputs, 'canary'))}"
    simulator.fault(verb, f"/v1/{PROJECT_ID}/.*", "before", "status", times=100, status=400, message=said)


def texts_of(value: Any, part: str) -> list[str]:
    """Every text in a value that has this part."""
    if isinstance(value, Mapping):
        return [text for inner in value.values() for text in texts_of(inner, part)]
    if isinstance(value, list):
        return [text for inner in value for text in texts_of(inner, part)]
    return [value] if isinstance(value, str) and part in value else []


BESIDE = {
    "metastudio:userName": "somebody",
    "metastudio:domainName": "somewhere",
    "metastudio:idpId": "their-provider",
}
"""What secret settings need beside them."""


@pytest.fixture
def stack(engine: Engine, tmp_path: Path, simulator_file: SimulatorFile, door: Door) -> Stack:
    declared, _ = planted()
    simulator_file.options(live_jobs="immediate", tts_jobs="immediate")
    stack = engine.stack(tmp_path / "stack", door.program(declared))
    given = {
        **BESIDE,
        "metastudio:maxRetries": 0,
        "metastudio:allowWhileLive": True,  # the rooms have livestreams, and are changed
    }
    stack.configure({**simulator_file.configuration, **given}, settings())
    return stack


def test_there_are_secrets_to_be_found() -> None:
    _, secrets = planted()
    assert len(secrets) == len(set(secrets.values())) >= 5
    assert len(settings()) >= 5


def test_no_secret_is_shown_or_kept_in_clear(
    engine: Engine, stack: Stack, simulator_file: SimulatorFile, door: Door
) -> None:
    declared, of_properties = planted()
    secrets = {**of_properties, **settings()}
    shown: dict[str, str] = {}

    shown["preview --diff"] = stack.preview("--diff", json=False, check=True).text
    shown["up"] = stack.up("--diff", json=False, check=True).text
    assert engine.folder.joinpath("pulumi", "metastudio").exists(), "there is no journal to be searched"
    state = str(stack.state(secrets=True))
    assert found(of_properties, {"state": state}) == [f"{name} in state" for name in of_properties], (
        "it is kept, though"
    )
    shown |= files(stack.backend(), engine.folder)

    stack.write(door.program(changed(declared, "y")))
    shown["preview --json"] = stack.preview(check=True).text
    shown["preview --diff of an update"] = stack.preview("--diff", json=False, check=True).text
    shown["refresh"] = stack.refresh("--diff", json=False, check=True).text
    shown["up --json"] = stack.up(check=True).text

    urns = {name: str(row["urn"]) for name, row in stack.resources().items()}
    for one in (one for one in declared if texts_of(one.inputs, "canary")):
        # Nobody can be asked about an act.
        asks = () if isinstance(resource(one.token), Act) else (("GET", stack.refresh, ()),)
        for verbs, command, more in (("PUT POST", stack.up, ("--target-dependents",)), *asks):
            news = changed(declared, f"broken{verbs[:2]}")
            stack.write(door.program(news))
            for verb in verbs.split():
                # A refresh knows what was declared at the last update, an update what is declared now.
                told = changed(declared, "y") if verb == "GET" else news
                broken(simulator_file, verb, told[declared.index(one)])
            failed = command("--target", urns[one.name], *more)
            assert any(ECHO in line for line in lines(failed)), str(failed)
            shown[f"a failing {verbs} of {one.name}"] = failed.text
            simulator_file.forget_faults()

    shown["export"] = stack.run("stack", "export", check=True).text
    shown["output"] = stack.run("stack", "--show-urns", check=True).text
    shown |= files(stack.backend(), engine.folder)
    assert found(secrets, shown) == []


def test_no_secret_is_shown_when_an_input_is_wrong(stack: Stack, door: Door) -> None:
    declared, of_properties = planted()
    for one in declared:
        alone = {name: "x" if isinstance(value, Reference) else value for name, value in one.inputs.items()}
        inputs = {name: {"wrong": value} if isinstance(value, list) else value for name, value in alone.items()}
        if inputs == alone:
            continue
        stack.write(door.program([Declared(one.name, one.token, inputs)]))
        failed = stack.up()
        assert failed.returncode != 0
        # Lines with a number are those of the program, which the YAML host shows where it does not fit the schema.
        told = [line for text in lines(failed) for line in text.splitlines() if not re.match(r"\s*\d+: ", line)]
        shown = {"lines": "\n".join(told), **files(stack.backend())}
        assert found({**of_properties, **settings()}, shown) == [], str(failed)


def test_no_secret_is_shown_when_the_credentials_are_refused(
    engine: Engine, tmp_path: Path, simulator_http: SimulatorServer, door: Door
) -> None:
    declared, of_properties = planted()
    for number, left_out in enumerate((None, "metastudio:authToken")):
        stack = engine.stack(tmp_path / f"stack{number}", door.program(declared))
        plain = {name: value for name, value in simulator_http.configuration.items() if name not in settings()}
        given = {name: value for name, value in settings().items() if name != left_out}
        stack.configure({**plain, **BESIDE}, given)
        failed = stack.up()
        assert failed.returncode != 0
        assert "HTTP 401" in failed.text, str(failed)
        everything = {"up": failed.text, "export": stack.run("stack", "export").text, **files(stack.backend())}
        assert found({**of_properties, **settings()}, everything) == []


def test_no_secret_is_in_a_log_but_the_engines_own(
    engine: Engine, tmp_path: Path, simulator_file: SimulatorFile, door: Door
) -> None:
    """At the highest level, which only who looks for a mistake of the engine asks for, the engine writes every value of
    its protocol in clear, secret or not, whatever a provider does. All other lines hold none, the provider's too."""
    declared, of_properties = planted()
    simulator_file.options(live_jobs="immediate", tts_jobs="immediate")
    stack = engine.stack(tmp_path / "stack", door.program(declared))
    stack.configure({**simulator_file.configuration, **BESIDE}, settings())
    logged = stack.up("--logtostderr", "--logflow", "-v=9", json=False)
    assert logged.returncode == 0, str(logged)[-3000:]
    of_the_engine = [line for line in logged.text.splitlines() if "arshaling property for RPC[" in line]
    others = [line for line in logged.text.splitlines() if line not in set(of_the_engine)]
    assert len(others) > 100
    assert found({**of_properties, **settings()}, {"log": "\n".join(others)}) == []
