"""Programs as files of a project folder."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml as pyyaml  # type: ignore[import-untyped]

ROOT = Path(__file__).resolve().parents[3]
PROJECT = "test"
"""Name of every project that is not an example."""


@dataclass(frozen=True)
class Program:
    """Files by name, or a folder that is copied; `project` is the name in Pulumi.yaml."""

    project: str
    texts: Mapping[str, str | bytes] = field(default_factory=dict)
    folder: Path | None = None

    def write(self, target: Path) -> None:
        """Put the program into a folder; what is there with another name stays."""
        target.mkdir(parents=True, exist_ok=True)
        if self.folder is not None:
            unwanted = shutil.ignore_patterns("__pycache__", "*.sqlite*", ".venv", "node_modules")
            shutil.copytree(self.folder, target, dirs_exist_ok=True, ignore=unwanted)
        for name, text in self.texts.items():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(text.encode() if isinstance(text, str) else text)


def yaml(resources: Mapping[str, Any] | None = None, **rest: Any) -> Program:
    """A YAML program; `rest` are its other sections: variables, outputs, config."""
    program = {"name": PROJECT, "runtime": "yaml", **rest}
    if resources:
        program["resources"] = dict(resources)
    return Program(PROJECT, {"Pulumi.yaml": pyyaml.safe_dump(program, allow_unicode=True, sort_keys=False)})


def python(source: str, **data: Any) -> Program:
    """A Python program; each of `data` becomes a JSON file beside it, `resources=...` for example resources.json."""
    texts = {"Pulumi.yaml": pyyaml.safe_dump({"name": PROJECT, "runtime": "python"}), "__main__.py": source}
    texts |= {f"{name}.json": json.dumps(value, ensure_ascii=False, indent=1) for name, value in data.items()}
    return Program(PROJECT, texts)


def example(name: str) -> Program:
    """A folder of examples/."""
    folder = ROOT / "examples" / name
    return Program(pyyaml.safe_load((folder / "Pulumi.yaml").read_text(encoding="utf-8"))["name"], folder=folder)
