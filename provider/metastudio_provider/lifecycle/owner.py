"""Whose state an object belongs to, as far as a provider can know it.

The engine names no backend and no organisation. The plugin knows the id of its provider resource, which is in the
state, and so in one stack of one backend. The dynamic door knows no more than where the Pulumi CLI keeps its states:
organisations of one Pulumi Cloud are not told apart there.
"""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

URL = re.compile(r"^backend:\s*\n(?:[ \t]+.*\n)*?[ \t]+url:[ \t]*(\S+)", re.MULTILINE)
"""The backend in a Pulumi.yaml."""


def backend(environment: Mapping[str, str] = os.environ, folder: Path | None = None) -> str:
    """The backend as the Pulumi CLI chooses it: its address as a digest, because it may hold a password.

    It is the variable, else the project's setting, else the last login. `folder` is inside of the project.
    """
    url = environment.get("PULUMI_BACKEND_URL") or _of_project(folder or Path.cwd()) or _of_login(environment)
    return hashlib.sha256(url.encode(errors="surrogatepass")).hexdigest()[:16] if url else ""


def _of_project(folder: Path) -> str:
    for place in (folder, *folder.parents):
        for name in ("Pulumi.yaml", "Pulumi.yml"):
            try:
                found = URL.search((place / name).read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            return found[1].strip("\"'") if found else ""
    return ""


def _of_login(environment: Mapping[str, str]) -> str:
    home = environment.get("PULUMI_CREDENTIALS_PATH") or environment.get("PULUMI_HOME")
    try:
        place = Path(home) if home else Path.home() / ".pulumi"
        current = json.loads((place / "credentials.json").read_text(encoding="utf-8"))["current"]
    except (OSError, ValueError, RuntimeError, LookupError, TypeError):
        return ""
    return current if isinstance(current, str) else ""
