"""What a change of each input of a training task leads to, by the state of the task: asked of its own plan."""

from collections.abc import Mapping
from typing import Any

from metastudio_provider.call import Call
from metastudio_provider.errors import Refused
from metastudio_provider.framework.local_files import FILE_HASHES
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.training import TrainingTask
from metastudio_provider.framework.training_plan import STEERING
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.diff import Change

from .markdown import table

TEXT = """\
What a change of an input leads to, by the state of the task. A task is never replaced silently once it was submitted.

- *update*: the change is made in place, and the task goes on.
- *resubmit*: the change is written, changed files are uploaded again, and the task is submitted again.
- *replace*: a new task is made and this one deleted. It was never submitted, so nothing is lost.
- *refuse*: nothing is changed. `allowReplace` lets a new task be trained, and deletes this one with what it trained.
- *keep*: nothing follows from the change alone.

Of a local file, another content is a change, another path is none. In a state that the provider does not know, every
change but that of an *update* in all states is refused, with `allowReplace` too."""


ONLY_SUBMITTED = """\
The service takes changes with a submission only. With `submit` false, a change that is not of a file replaces a task
that was not submitted, and is refused after a failed review."""


def training_table(task: TrainingTask) -> str:
    """The section of a page."""
    states = task.states
    (*_, trained) = states.stages.values()
    columns = {
        "not submitted": states.waiting,
        "review failed": states.changeable - states.waiting,
        "other": states.known - states.waiting - states.changeable - trained,
        "trained": trained,
    }
    names = [name for name in task.input_shape.declarable if name not in task.marks.computed_inputs]
    rows = [
        [f"`{task.input_shape.fields[name].camel}`", *(_outcome(task, name, group) for group in columns.values())]
        for name in names
    ]
    named = {title: ", ".join(f"`{state}`" for state in sorted(group)) for title, group in columns.items()}
    named["other"] = "every other state that the provider knows, in review, in training and after a failed training"
    text = f"{TEXT} {ONLY_SUBMITTED}" if task.changes_with_submission else TEXT
    return "\n\n".join(
        [text, table(["input", *columns], rows), "\n".join(f"- {title}: {listed}" for title, listed in named.items())]
    )


def _outcome(task: TrainingTask, name: str, states: frozenset[str]) -> str:
    """What follows in all of these states. Raises ValueError where they differ: then the columns are wrong."""
    found = {_in_state(task, name, state) for state in states}
    if len(found) != 1:
        raise ValueError(f"{task.noun}.{name}: {', '.join(sorted(found))} in {', '.join(sorted(states))}")
    return found.pop()


def _in_state(task: TrainingTask, name: str, state: str) -> str:
    """What follows in one state, for a task with files that is to be submitted."""
    file = name in {one.name for one in task.files}
    if name in task.marks.not_compared and not file:
        return "keep"
    inputs = {task.material[0]: "file", FILE_HASHES: {name: "new"}}
    before: Mapping[str, Any] = {
        "state": state,
        task.material[0]: "file",
        FILE_HASHES: {name: "old" if file else "new"},
    }
    change = Change((FILE_HASHES, name) if file else (name,), "update")
    settings = Settings.resolve({"simulator": ":memory:"}, {})
    try:
        plan = task.plan(Managed("id", inputs, inputs, before), [change], settings, Call())
    except Refused:
        return "refuse"
    if any(one.replace for one in plan):
        return "replace"
    alone = name in (*STEERING, *task.aside)
    return "update" if alone or state in task.states.waiting else "resubmit"
