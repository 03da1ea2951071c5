"""The create journal: what was about to be created, on disk before it is sent.

The engine keeps nothing of a create that did not answer, not even that it was tried. A create whose process died after
the service acted would be made a second time by the next `up`; with its entry here the next create of the same declared
object looks first. An entry holds no secret. It ends with the first sign that the engine knows the outcome.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Entry:
    """One create under way: `started` in seconds of the epoch, `id` once the service gave one."""

    urn: str
    scope: str
    started: float
    inputs: Mapping[str, Any]
    id: str | None = None


def default_folder(environment: Mapping[str, str] = os.environ) -> Path:
    """Beside what Pulumi itself keeps for the user."""
    home = environment.get("PULUMI_HOME") or str(Path.home() / ".pulumi")
    return Path(home) / "metastudio" / "creates"


class Journal:
    """A folder with one small file for each create under way, named by the declared object and the project.

    The engine locks a stack while it updates it, so that one declared object is created by one process at a time.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def _path(self, urn: str, scope: str) -> Path:
        name = hashlib.sha256(f"{scope}\n{urn}".encode()).hexdigest()[:32]
        return self.folder / f"{name}.json"

    def write(self, entry: Entry) -> None:
        """Put the entry on disk, replacing an earlier one, before anything is sent."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path = self._path(entry.urn, entry.scope)
        draft = path.with_suffix(f".{os.getpid()}.tmp")
        with open(draft, "w", encoding="utf-8", opener=lambda name, flags: os.open(name, flags, 0o600)) as stream:
            json.dump(asdict(entry), stream, ensure_ascii=False)
            stream.flush()
            os.fsync(stream.fileno())
        draft.replace(path)

    def find(self, urn: str, scope: str) -> Entry | None:
        """The create of this declared object that nobody knows the end of."""
        with contextlib.suppress(FileNotFoundError, ValueError, TypeError):
            return Entry(**json.loads(self._path(urn, scope).read_text(encoding="utf-8")))
        return None

    def forget(self, urn: str, scope: str) -> None:
        """The outcome is known to the engine."""
        self._path(urn, scope).unlink(missing_ok=True)
