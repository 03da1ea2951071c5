"""What is installed, and the key under which it is kept: another version or recipe is another folder."""

import hashlib
import platform
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

VERSION = "3.259.0"
"""The engine that is fetched or built, and the oldest one that is accepted on PATH."""

HOSTS = ("pulumi-language-python", "pulumi-language-yaml")
"""Language hosts without which the examples and the tests cannot run."""


def at_least(version: str) -> bool:
    """Whether `version` ("v3.260.1-alpha") is new enough."""
    numbers = version.strip().lstrip("v").split("-")[0].split("+")[0].split(".")
    try:
        return tuple(map(int, numbers)) >= tuple(map(int, VERSION.split(".")))
    except ValueError:
        return False


def machine() -> tuple[str, str]:
    """This machine as Pulumi's downloads name it, for example ("linux", "x64")."""
    names = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
    kind = platform.machine().lower()
    return platform.system().lower(), names.get(kind, kind)


def key(way: str) -> str:
    """Folder name for what `way` makes: it changes with everything that goes into it."""
    digest = hashlib.sha256()
    files = [HERE / f"{way}.py", HERE / "recipe.py"]
    if way == "build":
        # By sorted relative name, so that the same sources give the same key on every machine.
        files += sorted(path for path in (HERE / "go").rglob("*") if path.is_file())
    for file in files:
        digest.update(f"{file.relative_to(HERE).as_posix()}\0".encode() + file.read_bytes() + b"\0")
    return "-".join([VERSION, way, *machine(), digest.hexdigest()[:12]])
