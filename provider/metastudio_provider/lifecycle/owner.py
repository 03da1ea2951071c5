"""Whose state an object belongs to, as far as a provider can know it.

The engine names no backend and no organisation. A backend of one's own (a folder, a bucket, a database) has no
organisations: its address, with the stack and the project in the URN, says it all. In the Pulumi Cloud the plugin knows
the id of its provider resource, which is in the state, and so in one stack of one organisation. The dynamic door is not
told that id: there, organisations are not told apart.
"""

import hashlib
import json
import os
import re
from collections.abc import Mapping
from pathlib import Path

from ..engine.project import project_file

URL = re.compile(r"^backend:\s*\n(?:[ \t]+.*\n)*?[ \t]+url:[ \t]*(\S+)", re.MULTILINE)
"""The backend in a Pulumi.yaml."""

URL_JSON = re.compile(r'"backend"\s*:\s*\{[^{}]*?"url"\s*:\s*"([^"]*)"')
"""The backend in a Pulumi.json."""

SHARED = ("http://", "https://")
"""Beginnings of addresses of backends with organisations."""


def owner_of(provider: str = "", environment: Mapping[str, str] = os.environ, folder: Path | None = None) -> str:
    """The owner of what is created now. `provider` is the id of the provider resource, `folder` is in the project."""
    folder = folder or _here()
    url = backend_of(environment, folder)
    if provider and (not url or url.startswith(SHARED)):
        return provider
    if url.startswith("file://") and url[7:8] not in ("/", "~"):
        url = f"file://{folder / url[7:]}"  # another one for each project
    # A digest, because the address may hold a password.
    return hashlib.sha256(url.encode(errors="surrogatepass")).hexdigest()[:16] if url else ""


def backend_of(environment: Mapping[str, str], folder: Path) -> str:
    """The address of the backend, as Pulumi finds it; empty where none is chosen. It may hold a password."""
    return environment.get("PULUMI_BACKEND_URL") or _of_project(folder) or _of_login(environment)


def _here() -> Path:
    try:
        return Path.cwd()
    except OSError:  # it was deleted
        return Path(os.sep)


def _of_project(folder: Path) -> str:
    try:
        name, text = project_file(folder)
        found = (URL_JSON if name.endswith(".json") else URL).search(text)
    except (OSError, ValueError):
        return ""
    return found[1].strip("\"'") if found else ""


def _of_login(environment: Mapping[str, str]) -> str:
    home = environment.get("PULUMI_CREDENTIALS_PATH") or environment.get("PULUMI_HOME")
    try:
        place = Path(home) if home else Path.home() / ".pulumi"
        current = json.loads((place / "credentials.json").read_text(encoding="utf-8"))["current"]
    except (OSError, ValueError, RuntimeError, LookupError, TypeError):
        return ""
    return current if isinstance(current, str) else ""
