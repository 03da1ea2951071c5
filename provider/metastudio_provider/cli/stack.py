"""What the stack in this folder configures for the provider, as `pulumi config` tells it."""

import json
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..engine.project import project_file
from ..settings.model import Settings
from ..values.shape import camel_name

NAMESPACE = "metastudio:"
TIMEOUT = 60.0


@dataclass(frozen=True)
class Configured:
    """The settings of a stack, without UNKNOWN ones. `trouble` says why they could not be read."""

    values: Mapping[str, Any] = field(default_factory=dict, repr=False)
    stack: str = ""
    trouble: str = ""

    @property
    def place(self) -> str:
        """Where the settings are from, in words."""
        return f"configuration of stack {self.stack}" if self.stack else "configuration"


def configured(folder: Path, stack: str | None, pulumi: str | None = None) -> Configured:
    """The settings of a stack of the project in `folder`, by default of the selected stack. No project has none."""
    try:
        if not project_file(folder)[0]:
            return Configured(trouble=f"{folder} is in no Pulumi project" if stack else "")
    except (OSError, ValueError) as error:
        return Configured(trouble=f"the project's file cannot be read: {error}")
    engine = pulumi or shutil.which("pulumi")
    if engine is None:
        return Configured(trouble="pulumi is not on PATH")
    chosen = ["--stack", stack] if stack else []
    try:
        name = stack or _run([engine, "stack", "--show-name"], folder).strip()
        text = _run([engine, "config", "--json", "--show-secrets", *chosen], folder)
        rows = json.loads(text)
        found = {key: row.get("value") for key, row in rows.items() if key.startswith(NAMESPACE)}
    except subprocess.CalledProcessError as error:
        return Configured(trouble=first_line(error.stderr))
    except (OSError, ValueError, AttributeError, subprocess.TimeoutExpired) as error:
        return Configured(trouble=f"`pulumi config` does not work: {type(error).__name__}")
    names = {camel_name(setting): setting for setting in Settings.model_fields}
    written = {key.removeprefix(NAMESPACE): value for key, value in found.items()}
    return Configured({names.get(key, key): value for key, value in written.items()}, name)


def first_line(text: str) -> str:
    """The first line of what pulumi says of an error."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[0].removeprefix("error: ") if lines else "`pulumi config` failed"


def _run(command: list[str], folder: Path) -> str:
    done = subprocess.run(
        [*command, "--non-interactive"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
        check=True,
        stdin=subprocess.DEVNULL,
    )
    return done.stdout
