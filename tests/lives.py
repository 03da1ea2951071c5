"""A service of its own for each example of a law, providers that work on it, and objects there: none is named here."""

import itertools
import re
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from metastudio_provider.call import Call
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.registry import resource, resources
from metastudio_provider.framework.resource import Resource
from metastudio_provider.framework.service_job import Job
from metastudio_provider.framework.training import TrainingTask
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.lifecycle.looking import Patience
from metastudio_provider.settings.model import Settings
from metastudio_provider.wire import operations
from metastudio_provider.wire.operation import Operation

from tests.drivers import Declared, Driver, Managed
from tests.inputs import RECORDED, RECORDINGS, inputs_of, naming
from tests.studio import Between, Service

TOKENS = sorted(resources())
ACTS = [token for token in TOKENS if isinstance(resource(token), Act)]
OBJECTS = [token for token in TOKENS if hasattr(resource(token), "listing") and token not in ACTS]
"""What the service has a list of."""
CHANGEABLE = [token for token in TOKENS if token in ACTS or token in OBJECTS]
"""What can change in place."""
IMPORTED = [token for token in OBJECTS if not isinstance(resource(token), Job)]
LAWS = settings(
    max_examples=10,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.large_base_example],
)

REJECTED = {"metastudio:image:AvatarTrainingTask": "AUTO_VERIFY_FAILED"}
"""State of the service's own in which an object can be changed, where it cannot be from the start."""


def record(lifecycle: Lifecycle, id: str) -> None:
    """Somebody records sentences of a voice online."""
    api, path = lifecycle.api(Call()), {"job_id": id}
    urls = api.request(operations.show_job_uploading_address, path=path)["segment_url"]
    with TemporaryDirectory() as folder, zipfile.ZipFile(RECORDINGS) as archive:
        for index in range(RECORDED):
            for name, suffix, kind in (("audio", "wav", "audio/wav"), ("txt", "txt", "text/plain")):
                file = Path(archive.extract(f"{index}.{suffix}", folder))
                with file.open("a", encoding="utf-8") as stream:
                    stream.write(f" take {next(TAKES)}" if suffix == "txt" else "")
                api.upload([urls[f"{name}_uploading_url"][index]], file, content_type=kind)


CONFIRMATION = "metastudio:voice:RecordingConfirmation"

GIVEN = {CONFIRMATION: {"edition": "BASIC", "create_type": "SEGMENT", "submit": False, "wait_for": None}}
"""What a resource needs of the object that it names, by its token."""

PREPARED = {CONFIRMATION: record}
"""What happens to that object first."""

AT_ONCE = Patience(pauses=(), settles=0.0)
"""A lost create is looked for once in each run: what appears later is for the next one."""

FOLDERS, TAKES = itertools.count(), itertools.count()


class World(Service):
    """A service in memory: nothing takes time, and the account may give every command.

    `between` may stand in front of it.
    """

    def __init__(self, folder: Path, between: Between) -> None:
        super().__init__()
        self._journal, self._between = folder / f"creates{next(FOLDERS)}", between(self.transport)
        self._providers: list[Driver] = []
        names = ("live_jobs", "tts_jobs", "voice_training", "asset_review", "picture_modeling")
        self.options(**dict.fromkeys(names, "immediate"), avatar_allow_list=True)

    def provider(self, driver: type[Driver], **settings: object) -> Driver:
        """Another provider process: it knows what the service and the create journal tell."""
        resolved = Settings.resolve({"simulator": ":memory:", **settings}, {})
        lifecycle = Lifecycle(
            resolved, transport=self._between, journal_dir=self._journal, now=self.time, patience=AT_ONCE
        )
        provider = driver(lifecycle)
        self._providers.append(provider)
        return provider

    def lose(self, operation: Operation, **fault: Any) -> None:
        """The next call of the operation goes wrong."""
        path = re.sub(r"\{\w+\}", "[^/]+", operation.path) + "$"
        self.fault(operation.method, path, **fault)

    def close(self) -> None:
        for provider in self._providers:
            provider.close()
        super().close()


@contextmanager
def world(folder: Path, between: Between = lambda way: way) -> Iterator[World]:
    """A service of its own for each example: some objects exist once in a project."""
    made = World(folder, between)
    try:
        yield made
    finally:
        made.close()


def renamable(kind: Resource) -> bool:
    """Whether there is a name that can change in place, beside other things that somebody else may set."""
    if isinstance(kind, TrainingTask) and kind.changes_with_submission:
        return False  # that needs files: the unit tests of the task have some
    return bool(kind.name_property) and kind.name_property not in {*kind.marks.references, *kind.marks.replace}


def drawn(
    provider: Driver, token: str, data: st.DataObject, *, everything: bool = False, given: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Inputs for a program; `given` are those that name other objects, which are made if they are not given."""
    needed = needs(provider, token, data) if given is None else given
    return {**data.draw(inputs_of(resource(token), everything=everything)), **needed}


def needs(provider: Driver, token: str, data: st.DataObject, found: dict[str, Managed] | None = None) -> dict[str, Any]:
    """The inputs that name other objects, which are made for them; `found` are those made already."""
    found = {} if found is None else found
    values = {}
    for name, (other, output) in resource(token).marks.references.items():
        if other not in found:
            inputs = {**data.draw(inputs_of(resource(other))), **needs(provider, other, data, found)}
            inputs |= GIVEN.get(token, {})
            found[other] = provider.create(provider.check(other, inputs, name=other.rpartition(":")[2]))
            if token in PREPARED:
                PREPARED[token](provider.lifecycle, found[other].id)
        values[name] = naming(resource(token), name, provider.output(found[other], output))
    return values


def checked(provider: Driver, token: str, inputs: dict[str, Any], managed: Managed | None = None) -> Declared:
    """What a program declares, in which nothing is wrong."""
    declared = provider.check(token, inputs, managed)
    assert declared.problems == []
    return declared


def made_changeable(world: World, provider: Driver, made: Managed) -> Managed:
    """The object in a state in which the service takes changes."""
    if made.token not in REJECTED:
        return made
    world.set_training(made.id, REJECTED[made.token], "blurred")
    found = provider.read(made)
    assert found is not None
    return found
