"""The settings of a stack as the dynamic host hands them over."""

import threading
from typing import Any

import pytest
from metastudio_provider.dynamic.configuration import Lifecycles, given
from metastudio_provider.errors import ConfigurationError
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.shape import camel_name
from pulumi.dynamic.config import Config

from tests.doubles import FakeEngine, FakeLifecycle


def config(**settings: str) -> Config:
    return Config({f"metastudio:{name}": value for name, value in settings.items()}, "shop")


def lifecycles_of_settings(**environment: str) -> Any:
    """Lifecycles that are their settings."""
    make: Any = lambda settings: settings  # noqa: E731
    return Lifecycles(make, environment)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_read_in_pulumis_spelling(name: str) -> None:
    assert given(config(**{camel_name(name): "x"})) == {name: "x"}


def test_other_settings_of_the_stack_are_left_alone() -> None:
    assert given(Config({"shop:region": "x", "metastudio:region": "y", "aws:region": "z"}, "shop")) == {"region": "y"}


def test_a_mistyped_setting_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="`regoin` is not a setting of the provider; did you mean `region`"):
        lifecycles_of_settings().open(config(regoin="x"))


def test_texts_become_what_the_settings_are() -> None:
    given = config(simulator=":memory:", maxRetries="3", requestTimeout="2.5")
    found = lifecycles_of_settings().open(given)
    assert (found.max_retries, found.request_timeout) == (3, 2.5)


def test_the_environment_counts_too() -> None:
    assert lifecycles_of_settings(HW_MAX_RETRIES="9").open(config(simulator=":memory:")).max_retries == 9


def test_there_is_one_lifecycle_for_each_configuration() -> None:
    made: list[Settings] = []

    def make(settings: Settings) -> Any:
        made.append(settings)
        return settings

    lifecycles = Lifecycles(make, {})
    threads = [
        threading.Thread(target=lifecycles.open, args=(config(simulator=":memory:", projectId=str(number % 2)),))
        for number in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(str(settings.project_id) for settings in made) == ["0", "1"]


class TestEnd:
    def lifecycles(self) -> tuple[Lifecycles, FakeLifecycle]:
        made = FakeLifecycle()
        make: Any = lambda _: made  # noqa: E731
        lifecycles = Lifecycles(make, {})
        lifecycles.open(config(simulator=":memory:"))
        return lifecycles, made

    def test_the_engine_has_every_answer(self) -> None:
        lifecycles, made = self.lifecycles()
        with lifecycles.running():
            pass
        lifecycles.end()
        assert made.verbs() == ["answers_received"]

    def test_a_call_that_still_runs_answers_nobody(self) -> None:
        lifecycles, made = self.lifecycles()
        with lifecycles.running():
            lifecycles.end()
        assert made.verbs() == []
        assert lifecycles.cancelled.is_set()

    def test_a_journal_that_cannot_be_written_fails_nothing(self) -> None:
        lifecycles, made = self.lifecycles()
        made.answers["answers_received"] = RuntimeError("no home")
        lifecycles.end()


def test_what_is_missing_for_the_service_is_said_once() -> None:
    engine = FakeEngine()
    make: Any = lambda settings: settings  # noqa: E731
    lifecycles = Lifecycles(make, {}, engine.log())
    for _ in range(3):
        lifecycles.open(config(region="cn-north-4"))
    ((severity, text, urn),) = engine.said
    assert (severity, urn) == ("WARNING", "")
    assert text.startswith("No credentials: set `accessKey` and `secretKey`")
