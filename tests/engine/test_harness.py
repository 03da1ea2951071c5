"""The harness itself, with programs that need no provider of ours: what it says must be what the engine did."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest

from .harness import Engine, Program, Simulator, Stack, assert_no_change, processes, python, sdks, yaml

DYNAMIC = '''
import os

import pulumi
from pulumi.dynamic import CreateResult, DiffResult, ReadResult, Resource, ResourceProvider, UpdateResult


class Files(ResourceProvider):
    """Keeps a text in a file of the program's folder."""

    def create(self, props):
        if props["text"] == "bad":
            raise ValueError("no bad texts")
        if props["text"] == "slow":
            open("waiting", "w").close()
            os.read(os.open("never", os.O_RDONLY), 1)
        open("object", "w").write(props["text"])
        return CreateResult("object", {"text": props["text"]})

    def diff(self, id, olds, news):
        return DiffResult(changes=olds["text"] != news["text"])

    def update(self, id, olds, news):
        open("object", "w").write(news["text"])
        return UpdateResult({"text": news["text"]})

    def read(self, id, props):
        if not os.path.exists("object"):
            return ReadResult("", {})
        return ReadResult(id, {**props, "text": open("object").read()})

    def delete(self, id, props):
        os.remove("object")


class File(Resource):
    def __init__(self, name, text):
        super().__init__(Files(), name, {"text": text})


File("file", pulumi.Config().require("text"))
pulumi.export("greeting", pulumi.Config("elsewhere").require_secret("greeting"))
'''

MakeStack = Callable[[Program], Stack]


@pytest.fixture
def make(engine: Engine, tmp_path: Path) -> MakeStack:
    return lambda program: engine.stack(tmp_path / "stack", program)


@pytest.fixture
def stack(make: MakeStack) -> Stack:
    stack = make(python(DYNAMIC))
    stack.configure({"test:text": "one"}, {"elsewhere:greeting": "hello"})
    return stack


def test_a_yaml_program_runs(make: MakeStack) -> None:
    stack = make(yaml(outputs={"answer": "${pulumi.project}", "list": [1, {"two": True}]}))
    done = stack.up(check=True)
    assert [step.op for step in done.steps] == ["create"]
    assert stack.outputs() == {"answer": "test", "list": [1, {"two": True}]}


def test_a_program_with_an_error_is_told_in_the_result(make: MakeStack) -> None:
    done = make(yaml(outputs={"answer": "${nothing}"})).up()
    assert done.returncode != 0
    assert any("nothing" in error for error in done.errors), str(done)


def test_life_of_a_dynamic_resource(stack: Stack) -> None:
    assert stack.up(check=True).step("file").op == "create"
    assert stack.outputs() == {"greeting": "hello"}
    assert stack.resources()["file"]["outputs"]["text"] == "one"
    assert_no_change(stack.preview())
    assert_no_change(stack.refresh())

    stack.configure({"test:text": "two"})
    assert stack.preview(check=True).step("file").op == "update"
    assert stack.up(check=True).step("file").inputs["text"] == "two"

    (stack.folder / "object").write_text("drifted")
    drift = stack.refresh(check=True)
    assert [(step.name, step.op) for step in drift.changes] == [("file", "update")]
    assert drift.step("file").outputs["text"] == "drifted"

    (stack.folder / "object").unlink()
    assert [step.op for step in stack.refresh(check=True).changes] == ["delete"]
    assert [step.op for step in stack.up(check=True).changes] == ["create"]
    assert [step.op for step in stack.destroy(check=True).changes] == ["delete"]
    assert stack.resources() == {}


def test_no_change_is_not_claimed_when_there_is_one(stack: Stack) -> None:
    with pytest.raises(AssertionError):
        assert_no_change(stack.preview())


def test_failures_are_steps_and_errors(stack: Stack) -> None:
    stack.configure({"test:text": "bad"})
    done = stack.up()
    assert done.returncode != 0
    assert done.step("file").failed
    assert any("no bad texts" in error for error in done.errors), str(done)
    assert "no bad texts" in stack.up(json=False).text


def test_secrets_are_secret_and_the_home_is_ours(stack: Stack, engine: Engine) -> None:
    assert "hello" not in (stack.folder / "Pulumi.dev.yaml").read_text()
    stack.up(check=True)
    assert not list((engine.folder / "home").iterdir()), "a command wrote into its home"


def test_sdks_are_generated_and_problems_told(engine: Engine, tmp_path: Path) -> None:
    thing = {"inputProperties": {"size": {"type": "integer"}}, "properties": {"size": {"type": "integer"}}}
    schema = tmp_path / "schema.json"
    schema.write_text(json.dumps({"name": "tiny", "version": "0.1.0", "resources": {"tiny:index:Thing": thing}}))
    sdks.generate(engine, schema, tmp_path, ["python", "nodejs", "go"])
    assert "size" in (tmp_path / "python" / "pulumi_tiny" / "thing.py").read_text()
    assert "size" in (tmp_path / "nodejs" / "thing.ts").read_text()
    assert "Size" in (tmp_path / "go" / "tiny" / "thing.go").read_text()

    thing["properties"]["size"] = {"$ref": "#/types/tiny:index:Gone"}
    schema.write_text(json.dumps({"name": "tiny", "version": "0.1.0", "resources": {"tiny:index:Thing": thing}}))
    with pytest.raises(AssertionError, match="Gone"):
        sdks.generate(engine, schema, tmp_path, ["python"])


def test_a_running_command_loses_its_provider(stack: Stack) -> None:
    os.mkfifo(stack.folder / "never")
    stack.configure({"test:text": "slow"})
    running = stack.start("up")
    running.until(lambda: (stack.folder / "waiting").exists())
    assert len(running.providers()) == 1
    running.kill_providers()
    done = running.wait()
    assert done.returncode != 0
    assert "file" not in stack.resources()


def test_a_running_command_is_killed(stack: Stack) -> None:
    os.mkfifo(stack.folder / "never")
    stack.configure({"test:text": "slow"})
    running = stack.start("up")
    running.until(lambda: (stack.folder / "waiting").exists())
    providers = running.providers()
    running.kill()
    assert running.wait().returncode == -9
    assert [operation["type"] for operation in stack.state()["pending_operations"]] == ["creating"]
    assert set(providers) <= set(processes.commands()), "providers of Pulumi's own outlive their engine"
    stack.close()
    assert not set(providers) & set(processes.commands())


@pytest.mark.parametrize("fixture", ["simulator_file", "simulator_http"])
def test_both_simulators_have_one_interface(request: pytest.FixtureRequest, fixture: str) -> None:
    simulator: Simulator = request.getfixturevalue(fixture)
    assert simulator.requests() == []
    assert simulator.get("smart-live-rooms")["count"] == 0
    assert [str(call).rpartition("/")[2] for call in simulator.requests()] == ["smart-live-rooms 200"]
    simulator.fault("GET", "smart-live-rooms", "before", "status", status=503)
    assert len(simulator.faults()) == 1
    with pytest.raises(AssertionError, match="503"):
        simulator.get("smart-live-rooms")
    assert simulator.faults() == []
    simulator.fault("GET", "smart-live-rooms", "before", "reset")
    with pytest.raises((httpx.TransportError, ConnectionError)):
        simulator.get("smart-live-rooms")
    simulator.advance(60)
    assert simulator.options(not_found_status=400)["not_found_status"] == 400
    simulator.reset()
    assert simulator.requests() == []
