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
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError


@dataclass(frozen=True)
class Entry:
    """One create under way: `started` in seconds of the epoch, `id` once the service gave one."""

    urn: str
    scope: str
    started: float
    inputs: Mapping[str, Any]
    id: str | None = None


NAMES = tuple(field.name for field in fields(Entry))


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

    def _path(self, urn: str, scope: str) -> str:
        name = hashlib.sha256(f"{scope}\n{urn}".encode()).hexdigest()[:32]
        return os.path.join(self.folder, f"{name}.json")

    def write(self, entry: Entry) -> None:
        """Put the entry on disk, replacing an earlier one, before anything is sent.

        Raises ConfigurationError where that is not possible.
        """
        path = self._path(entry.urn, entry.scope)
        draft = f"{path}.{os.getpid()}.tmp"
        text = json.dumps({name: getattr(entry, name) for name in NAMES}, ensure_ascii=False)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(draft, "w", encoding="utf-8", opener=_private) as stream:
                stream.write(f"{text}\n")
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(draft, path)
        except OSError as error:
            raise self._unusable("written", error) from error

    def made(self, urn: str, scope: str, id: str) -> None:
        """Add the id that the service gave to the entry of its create.

        The line is not synced to disk. It outlives the process. If the machine loses it, the object is looked up.
        """
        with (
            contextlib.suppress(OSError),  # the object is there, and its id is on its way to the engine
            open(self._path(urn, scope), "a", encoding="utf-8", opener=_private) as stream,
        ):
            stream.write(f"{json.dumps({'id': id})}\n")

    def find(self, urn: str, scope: str) -> Entry | None:
        """The create of this declared object whose outcome is not known.

        Raises ConfigurationError when that cannot be read.
        """
        try:
            text = Path(self._path(urn, scope)).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._unusable("read", error) from error
        first, *more = text.split("\n")
        with contextlib.suppress(ValueError, TypeError):  # torn: it was not on disk yet, so nothing was sent
            entry = Entry(**json.loads(first))
            for line in more:
                with contextlib.suppress(ValueError, TypeError, KeyError):
                    entry = replace(entry, id=json.loads(line)["id"])
            return entry
        return None

    def forget(self, urn: str, scope: str, id: str | None = None) -> None:
        """The outcome is known to the engine; with an `id`, only if it is that of this object's create."""
        path = self._path(urn, scope)
        # Asked on every call about an object, where removing nothing would lock the folder.
        if not os.path.exists(path):
            return
        if id is not None:
            entry = self.find(urn, scope)
            if entry is not None and entry.id != id:
                return
        with contextlib.suppress(OSError):
            os.unlink(path)

    def _unusable(self, what: str, error: OSError) -> ConfigurationError:
        why = error.strerror or type(error).__name__
        return ConfigurationError(
            f"`journal`: {self.folder} cannot be {what} ({why}). Without the journal of creates under way nothing is "
            "created; set it to a folder that can be used.",
            "journal",
        )


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
