"""`make` alone tells what can be made."""

import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def test_every_target_that_is_no_file_is_in_the_help() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert phony
    run = subprocess.run(["make", "--no-print-directory"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert re.findall(r"^  make (\w+) +\S", run.stdout, re.MULTILINE) == phony[1].split()
