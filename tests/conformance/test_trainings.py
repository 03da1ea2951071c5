"""The law of every training task: no second training and no loss of what was trained, unless the stack says so.

No test here names a task: a new declaration takes part as soon as it is in the registry.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.errors import Refused
from metastudio_provider.framework.local_files import FILE_HASHES, local_files
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.registry import resource
from metastudio_provider.framework.training import TrainingTask
from metastudio_provider.framework.training_guards import refuse_deletion
from metastudio_provider.framework.training_plan import ALLOW_DELETE, ALLOW_REPLACE, STEERING
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.shape import shape_of

from tests.inputs import inputs_of
from tests.lives import LAWS, TOKENS

TASKS = [token for token in TOKENS if isinstance(resource(token), TrainingTask)]
ODD = ["", "NEVER_HEARD_OF", None, 7]
WORDS: list[dict[str, Any]] = [{}, {ALLOW_REPLACE: False}, {ALLOW_REPLACE: True}, {ALLOW_DELETE: True}]
ID = "0123456789abcdef0123456789abcdef"


def task_of(token: str) -> TrainingTask[Any, Any]:
    return cast("TrainingTask[Any, Any]", resource(token))


def states_of(task: TrainingTask[Any, Any]) -> list[Any]:
    """Every state of the contract, those that the provider knows, and odd ones."""
    named = shape_of(task.report).fields["state"].shape.enum
    return [*sorted({*map(str, named), *task.states.known}), *ODD]


def hashed(task: TrainingTask[Any, Any], letter: str) -> dict[str, Any]:
    """Hashes of all files, of one content."""
    digest = letter * 64
    return {file.name: {"0": digest} if file.several else digest for file in local_files(task.inputs)}


@pytest.fixture
def lifecycle(tmp_path: Path) -> Iterator[Lifecycle]:
    made = Lifecycle(Settings.resolve({"simulator": ":memory:"}, {}), journal_dir=tmp_path)
    yield made
    made.close()


def test_there_are_training_tasks() -> None:
    assert "metastudio:image:AvatarTrainingTask" in TASKS


@pytest.mark.parametrize("token", TASKS)
@settings(LAWS, max_examples=2, phases=[Phase.generate])  # whatever is drawn, all its changes are tried
@given(data=st.data())
def test_no_change_of_any_input_replaces_a_task_silently(lifecycle: Lifecycle, token: str, data: st.DataObject) -> None:
    task = task_of(token)
    old, other = (data.draw(inputs_of(task, everything=True)) for _ in range(2))
    for inputs, letter in ((old, "a"), (other, "b")):
        for word in (ALLOW_REPLACE, ALLOW_DELETE):
            inputs.pop(word, None)
        inputs[FILE_HASHES] = hashed(task, letter)
    changes: list[dict[str, Any]] = [{name: other[name]} for name in old if name in other]
    changes += [{name: None} for name in old if not task.input_shape.fields[name].required]
    changes += [{name: UNKNOWN} for name in old if name != FILE_HASHES]
    changes += [{FILE_HASHES: {**old[FILE_HASHES], name: other[FILE_HASHES][name]}} for name in old[FILE_HASHES]]
    for now in states_of(task):
        known = task.marks.reportable(old)
        state = {**known, FILE_HASHES: old[FILE_HASHES], task.identity.own: ID, "state": now}
        for change in changes:
            for word in WORDS[: 1 if len(change) != 1 else None]:
                declared = {name: value for name, value in {**old, **change, **word}.items() if value is not None}
                it = Managed(ID, declared, old, state)
                try:
                    planned = lifecycle.diff(token, f"urn:{ID}", ID, state, old, declared, Call())
                except Refused:
                    continue
                replaced = {str(one.path[0]) for one in planned.changes if one.replace}
                if replaced:
                    said = word.get(ALLOW_REPLACE) is True and now in task.states.known
                    assert said or task.is_worthless(it), f"{change} in state {now} replaces the task silently"
                    assert not replaced & {*STEERING, ALLOW_REPLACE}


@pytest.mark.parametrize("token", TASKS)
def test_what_is_worthless_was_never_submitted(token: str) -> None:
    task = task_of(token)
    for now in states_of(task):
        if task.is_worthless(Managed(ID, {}, {}, {task.identity.own: ID, "state": now})):
            assert now in task.states.waiting


@pytest.mark.parametrize("token", TASKS)
def test_no_task_that_trained_something_is_deleted_silently(token: str) -> None:
    task = task_of(token)
    for now in states_of(task):
        report = {task.identity.own: ID, "state": now}
        for word in WORDS:
            allowed = bool(word.get(ALLOW_DELETE) or word.get(ALLOW_REPLACE))
            for seen in (now, *sorted(task.states.waiting)):
                it = Managed(ID, {}, {}, {**report, "state": seen, **word})
                try:
                    refuse_deletion(task, it, report)
                except Refused:
                    continue
                assert now in task.states.deletable
                assert now in task.states.untrained or allowed
