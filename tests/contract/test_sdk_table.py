"""The table of operations at the end of a run."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
OTHERS = ("tests/[!c]*/*", "test_l*", "test_sch*")


def test_a_run_by_workers_ends_with_the_operations_that_the_sdk_called() -> None:
    """Asked for the folder of all tests, as `make test` is: of a file that is named, the controller loads more."""
    arguments = ["-n", "1", "-p", "no:cacheprovider", "-k", "defaults_of_a_rule", "tests"]
    skipped = [f"--ignore-glob=*/{other}" for other in OTHERS]
    command = [sys.executable, "-m", "pytest", *arguments, *skipped]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout
    _, found, table = run.stdout.partition("operations called by the official SDK (successes, failures)")
    assert found, run.stdout
    assert "create_interaction_rule_group" in table
