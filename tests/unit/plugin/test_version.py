"""What is said of the version that runs."""

import sys

import pytest
from metastudio_provider.plugin.version import say_version


class Log:
    def __init__(self) -> None:
        self.said: list[tuple[str, str]] = []

    def debug(self, text: str) -> None:
        self.said.append(("debug", text))

    def warn(self, text: str) -> None:
        self.said.append(("warn", text))


RUNS = ("debug", f"metastudio 0.2.0 runs in {sys.prefix}")


@pytest.mark.parametrize("arguments", [[], ["127.0.0.1:1"], ["127.0.0.1:1", "--installed-as=0.2.0"]])
def test_the_version_is_said_for_those_who_ask(arguments: list[str]) -> None:
    log = Log()
    say_version(log, arguments, "0.2.0")  # type: ignore[arg-type]
    assert log.said == [RUNS]


def test_a_starter_of_another_version_is_a_warning() -> None:
    log = Log()
    say_version(log, ["127.0.0.1:1", "--installed-as=0.1.0"], "0.2.0")  # type: ignore[arg-type]
    assert log.said == [
        RUNS,
        (
            "warn",
            f"Pulumi knows this plugin as metastudio 0.1.0, and its environment {sys.prefix} has 0.2.0 now: run "
            "`metastudio install` there, and make the SDK of a TypeScript, Go or C# program again.",
        ),
    ]
