"""A new system is its tag in the contract, a folder in `resources/` and one in the simulator, and nothing else.

A copy of the repository gets a small invented system, `radio`, from the folder `new_system` beside this file.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
MATERIAL = Path(__file__).with_name("new_system")

PARTS = ("provider", "tools", "contract", "docs", "tests", "schema.json", "pyproject.toml", ".importlinter")
"""What of the repository the generator, the checks and the laws need."""

SYSTEM = {
    Path("provider/metastudio_provider/resources/radio"): MATERIAL / "resources",
    Path("provider/metastudio_simulator/radio"): MATERIAL / "simulator",
}

LEFT_OUT = shutil.ignore_patterns("__pycache__", ".*_cache", "new_system")


class Copy:
    """A copy of the repository."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.changed: set[Path] = set()
        """What `make schema` and the system made different."""
        for name in PARTS:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, folder / name, ignore=LEFT_OUT)
            else:
                shutil.copy(ROOT / name, folder / name)

    def add_system(self) -> None:
        """Add the three things that a system is."""
        for place, material in SYSTEM.items():
            shutil.copytree(material, self.folder / place)
        path = self.folder / "contract" / "metastudio.openapi.json"
        contract = json.loads(path.read_text(encoding="utf-8"))
        more = json.loads((MATERIAL / "contract.json").read_text(encoding="utf-8"))
        contract["tags"] += more["tags"]
        contract["paths"] |= more["paths"]
        contract["components"]["schemas"] |= more["schemas"]
        path.write_text(json.dumps(contract), encoding="utf-8")

    def run(self, *command: str | Path) -> str:
        """What a Python program prints that runs in the copy."""
        environment = {**os.environ, "PYTHONPATH": f"{self.folder / 'provider'}{os.pathsep}{self.folder}"}
        done = subprocess.run(
            [sys.executable, *command],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def changes(self) -> set[Path]:
        """Every file that is not as in the repository."""
        found = set()
        for name in PARTS:
            for path in sorted([self.folder / name, *(self.folder / name).rglob("*")]):
                original = ROOT / path.relative_to(self.folder)
                made = path.is_file() and "__pycache__" not in path.parts
                if made and not (original.is_file() and path.read_bytes() == original.read_bytes()):
                    found.add(path.relative_to(self.folder))
        return found


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Copy:
    """A copy with the system, after `make schema`."""
    made = Copy(tmp_path_factory.mktemp("repository"))
    made.add_system()
    made.run("-m", "tools.generate")
    made.changed = made.changes()
    return made


def test_nothing_else_is_touched(copy: Copy) -> None:
    """What changed beside the three things is generated, and nothing of it touches another system."""
    by_hand = {path for path in copy.changed if path.parent in SYSTEM and path.name != "typed.pyi"}
    assert {path.name for path in by_hand} == {"__init__.py", "functions.py", "jingle.py", "jingles.py"}
    package = Path("provider/metastudio_provider")
    assert copy.changed - by_hand == {
        Path("contract/metastudio.openapi.json"),
        package / "radio.py",
        package / "radio.pyi",
        package / "resources/radio/typed.pyi",
        package / "wire/operations.py",
        package / "wire/radio.py",
        Path("provider/metastudio_simulator/base/contract.json"),
        Path("docs/functions.md"),
        Path("docs/resources/radio-jingle.md"),
        Path("docs/what-can-be-lost.md"),
        Path("schema.json"),
    }
    before = json.loads((ROOT / "schema.json").read_text(encoding="utf-8"))
    after = json.loads((copy.folder / "schema.json").read_text(encoding="utf-8"))
    for part in ("resources", "functions", "types"):
        assert before[part].items() <= after[part].items()
        assert {token.split(":")[1] for token in after[part].keys() - before[part].keys()} == {"radio"}


def test_the_checks_know_it(copy: Copy) -> None:
    copy.run("-m", "tools.generate", "--check")
    assert " kept, 0 broken" in copy.run(Path(sys.executable).with_name("lint-imports"), "--no-cache")
    covered = copy.run("-m", "tools.coverage").splitlines()
    assert [line.split()[-2] for line in covered if "_jingle" in line] == ["100.0"] * 5


def test_it_lives_through_every_door_and_keeps_the_laws(copy: Copy) -> None:
    shutil.copy(MATERIAL / "life.py", copy.folder / "tests" / "conformance" / "test_jingle.py")
    chosen = ("-k", "jingle or Jingle", "tests/conformance")
    ran = copy.run("-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", *chosen)
    assert int(ran.split(" passed")[0].split()[-1]) > 20
