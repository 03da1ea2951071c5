"""The doubles look like what they stand for."""

import inspect

import pytest
from metastudio_provider.lifecycle.lifecycle import Lifecycle

from tests.doubles import FakeLifecycle

METHODS = [name for name in vars(FakeLifecycle) if not name.startswith("_") and hasattr(Lifecycle, name)]


@pytest.mark.parametrize("name", METHODS)
def test_the_fake_lifecycle_is_called_as_the_real_one(name: str) -> None:
    def asked(owner: type) -> list[tuple[str, object, bool]]:
        given = inspect.signature(getattr(owner, name)).parameters.values()
        return [(one.name, one.kind, one.default is one.empty) for one in given]

    assert asked(FakeLifecycle) == asked(Lifecycle)


def test_it_answers_all_that_a_door_asks() -> None:
    assert {"check", "diff", "create", "read", "update", "delete", "list", "invoke", "answers_received"} <= set(METHODS)
