"""The table of operations at the end of a run."""

import os
import subprocess
import sys
from pathlib import Path

from tests import conftest

ROOT = Path(__file__).parents[2]
PLUGIN = "tests.sdk_calls"

CALLS = """
from tests.sdk_calls import called

def test_one():
    called("create_room", succeeded=True)
    called("create_room", succeeded=False)

def test_another():
    called("create_room", succeeded=True)
    called("delete_room", succeeded=True)
"""


def test_a_run_by_workers_ends_with_the_operations_that_the_sdk_called(tmp_path: Path) -> None:
    """The controller of a run by workers collects no tests: it has the hooks from the root of all tests only."""
    assert PLUGIN in conftest.pytest_plugins
    (tmp_path / "test_calls.py").write_text(CALLS)
    options = ["-p", "xdist", "-n", "2", "--dist", "load", "-p", "no:cacheprovider", "-p", PLUGIN]
    command = [sys.executable, "-m", "pytest", *options, "--rootdir", str(tmp_path), str(tmp_path)]
    few = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}  # three processes would load what none of them needs
    run = subprocess.run(command, cwd=ROOT, env=few, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout
    _, found, table = run.stdout.partition("operations called by the official SDK (successes, failures)")
    assert found, run.stdout
    rows = [line.split() for line in table.splitlines() if "_room" in line]
    assert rows == [["create_room", "2", "1"], ["delete_room", "1", "0"]]
