"""The locked dependencies are those that are declared."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[3]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[^\]]*\])?==([^ \\;]+)", re.MULTILINE)


def declared() -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    texts = [*project["dependencies"], *(text for extra in project["optional-dependencies"].values() for text in extra)]
    build = (ROOT / "tools" / "lock.in").read_text(encoding="utf-8").splitlines()
    texts += [line for line in build if line and not line.startswith("#")]
    return [it for it in map(Requirement, texts) if canonicalize_name(it.name) != project["name"]]


def test_every_declared_dependency_is_pinned_to_a_version_that_is_declared() -> None:
    pinned = {canonicalize_name(name): version for name, version in PINNED.findall(LOCK)}
    wrong = [
        str(it)
        for it in declared()
        if not it.specifier.contains(pinned.get(canonicalize_name(it.name), "0"), prereleases=True)
    ]
    assert declared()
    assert not wrong, f"run `make lock`: {wrong}"


def test_every_pin_has_a_hash_and_no_registry_is_named() -> None:
    pins = [line for line in LOCK.splitlines() if line and line[0].isalnum()]
    assert pins
    assert all(line.endswith("\\") for line in pins), "a pin without a hash"
    assert "://" not in LOCK
    assert "--index" not in LOCK
