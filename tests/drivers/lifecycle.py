"""The lifecycle itself, without a door."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from metastudio_provider.call import Call
from metastudio_provider.errors import MetaStudioError, Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .driver import NAME, Declared, Driver, Failed, Managed, Plan, urn


@contextmanager
def failing(token: str = "", urn: str = "", inputs: Any = None) -> Iterator[None]:
    try:
        yield
    except Unfinished as error:
        kept = Managed(token, urn, error.id, inputs, error.state)
        raise Failed(str(error), kept=kept) from error
    except MetaStudioError as error:
        raise Failed(str(error), refused=isinstance(error, Refused)) from error


class LifecycleDriver(Driver):
    door = "lifecycle"

    def _call(self) -> Call:
        return Call(warn=self.log.warnings.append)

    def check(
        self, token: str, inputs: Mapping[str, Any], managed: Managed | None = None, *, name: str = NAME
    ) -> Declared:
        found = urn(token, name)
        checked = self.lifecycle.check(token, inputs, managed.inputs if managed else None)
        self.lifecycle.advise(token, found, checked, self._call(), old_inputs=managed.inputs if managed else None)
        return Declared(token, found, checked.inputs, [problem.text for problem in checked.problems])

    def redeclare(self, managed: Managed) -> Declared:
        checked = self.lifecycle.check(managed.token, managed.inputs, managed.inputs)
        return Declared(managed.token, managed.urn, checked.inputs, [problem.text for problem in checked.problems])

    def preview(self, declared: Declared) -> None:
        with failing():
            made = self.lifecycle.create(declared.token, declared.urn, declared.inputs, self._call(), preview=True)
        assert made.id == ""

    def create(self, declared: Declared) -> Managed:
        with failing(declared.token, declared.urn, declared.inputs):
            made = self.lifecycle.create(declared.token, declared.urn, declared.inputs, self._call())
        return _managed(declared.token, declared.urn, made)

    def diff(self, managed: Managed, declared: Declared) -> Plan:
        with failing():
            found = self.lifecycle.diff(
                managed.token, managed.urn, managed.id, managed.outputs, managed.inputs, declared.inputs, self._call()
            )
        return Plan(bool(found.changes), any(change.replace for change in found.changes))

    def preview_update(self, managed: Managed, declared: Declared) -> Plan:
        plan = self.diff(managed, declared)
        if plan.changes:
            values = (managed.outputs, managed.inputs, declared.inputs)
            self.lifecycle.update(managed.token, managed.urn, managed.id, *values, self._call(), preview=True)
        return plan

    def update(self, managed: Managed, declared: Declared) -> Managed:
        with failing(managed.token, managed.urn, declared.inputs):
            done = self.lifecycle.update(
                managed.token, managed.urn, managed.id, managed.outputs, managed.inputs, declared.inputs, self._call()
            )
        return _managed(managed.token, managed.urn, done)

    def read(self, managed: Managed) -> Managed | None:
        with failing(managed.token, managed.urn, managed.inputs):
            found = self.lifecycle.read(
                managed.token, managed.urn, managed.id, managed.inputs, managed.outputs, self._call()
            )
        return found and _managed(managed.token, managed.urn, found)

    def import_(self, token: str, id: str, *, name: str = NAME) -> Managed:
        with failing():
            found = self.lifecycle.read(token, urn(token, name), id, None, None, self._call())
        if found is None:
            raise Failed(f"there is no {token} {id}")
        return _managed(token, urn(token, name), found)

    def delete(self, managed: Managed) -> None:
        with failing():
            self.lifecycle.delete(managed.token, managed.urn, managed.id, managed.outputs, self._call())

    def output(self, managed: Managed, name: str) -> Any:
        return managed.outputs[name]


def _managed(token: str, urn: str, found: ResourceState) -> Managed:
    return Managed(token, urn, found.id, found.inputs, found.state)
