"""Which operations of the service the official SDK has called in this run, as a table at its end.

With several workers (`pytest -n`) each sends what it saw to the one that prints. That one collects no tests and never
loads tests/contract/conftest.py, so these hooks are a plugin of all tests.
"""

from typing import Any

import pytest

OUTCOMES: dict[str, list[int]] = {}
"""How often each operation was called: with success, and with a failure."""


def called(operation: str, *, succeeded: bool) -> None:
    """Count one call."""
    OUTCOMES.setdefault(operation, [0, 0])[0 if succeeded else 1] += 1


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker hands its counts over."""
    output: dict[str, Any] | None = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["sdk_calls"] = OUTCOMES


@pytest.hookimpl(optionalhook=True)  # it is there with xdist only
def pytest_testnodedown(node: Any) -> None:
    """Add the counts of a worker; one that crashed has none."""
    for operation, counts in getattr(node, "workeroutput", {}).get("sdk_calls", {}).items():
        sums = OUTCOMES.setdefault(operation, [0, 0])
        sums[:] = [before + more for before, more in zip(sums, counts, strict=True)]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the table."""
    if OUTCOMES:
        terminalreporter.section("operations called by the official SDK (successes, failures)")
        for operation, (successes, failures) in sorted(OUTCOMES.items()):
            terminalreporter.write_line(f"{operation:<45} {successes:>5} {failures:>5}")
