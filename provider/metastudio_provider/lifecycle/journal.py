"""The create journal: what was about to be created, on disk before it is sent.

The engine keeps nothing of a create that did not answer, not even that it was tried. A create whose process died after
the service acted would be made a second time by the next `up`; with its entry here the next create of the same declared
object looks first. An entry holds no secret. It ends with the first sign that the engine knows the outcome.
"""

import contextlib
import hashlib
import json
import math
import os
import shlex
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from ..errors import ConfigurationError


@dataclass(frozen=True)
class Entry:
    """One create under way."""

    urn: str
    scope: str
    started: float
    """By this machine's clock, in seconds of the epoch."""
    inputs: Mapping[str, Any]
    owner: str = ""
    """Whose state the object belongs to: the same declared object of another backend is another object."""
    service_started: float | None = None
    """By the service's clock, where the service says its time."""
    before: tuple[str, ...] | None = None
    """Ids of objects that were there before, or that another declaration has. None where nobody noted them."""
    asked: tuple[str, ...] = ()
    """Ids of the objects that were named to the user, because any of them could be the one."""
    id: str | None = None
    """The id, once the service gave one."""
    noted: Mapping[str, Any] | None = None
    """Outputs of the object that the next run needs. Upload addresses are among them, each of use once, for a day."""

    @property
    def key(self) -> str:
        """The name of its file, without the extension."""
        return f"{_digest(self.scope, self.urn, length=16)}-{_digest(self.owner, length=8)}"


def _texts(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(text, str) for text in value)


def _time(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


FITS: Mapping[str, Callable[[Any], bool]] = {
    "urn": lambda value: isinstance(value, str),
    "scope": lambda value: isinstance(value, str),
    "started": _time,
    "inputs": lambda value: isinstance(value, dict),
    "owner": lambda value: isinstance(value, str),
    "service_started": lambda value: value is None or _time(value),
    "before": lambda value: value is None or _texts(value),
    "asked": _texts,
    "id": lambda value: value is None or isinstance(value, str),
    "noted": lambda value: value is None or isinstance(value, dict),
}
"""What each property of an entry must be: the files lie in a folder that others may write to."""

NAMES = tuple(field.name for field in fields(Entry))
NEEDED = ("urn", "scope", "started", "inputs")


def default_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Beside what Pulumi itself keeps for the user. None where the user has no home."""
    try:
        home = Path(environment.get("PULUMI_HOME") or Path.home() / ".pulumi")
    except RuntimeError:
        return None
    return home / "metastudio" / "creates"


def folder_of(setting: str) -> Path:
    """The folder that the setting names. Raises ConfigurationError for the home of an unknown user."""
    try:
        return Path(setting).expanduser()
    except RuntimeError as error:
        raise ConfigurationError(f"`journal`: {setting} names the home of a user who has none.", "journal") from error


class Journal:
    """A folder with one small file for each create under way, named by the declared object, the project and the owner.

    The engine locks a stack while it updates it, so that one declared object is created by one process at a time.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder

    @property
    def folder(self) -> Path:
        """The folder. Raises ConfigurationError where there is none."""
        if self._folder is None:
            raise ConfigurationError(
                "`journal`: there is no home folder for the journal of creates under way, without which nothing is "
                "created; set it to a folder that can be used, or set PULUMI_HOME.",
                "journal",
            )
        return self._folder

    def write(self, entry: Entry) -> None:
        """Put the entry on disk, replacing an earlier one of its own, before anything is sent.

        Raises ConfigurationError where that is not possible.
        """
        path = self.path(entry.key)
        draft = f"{path}.{os.getpid()}.tmp"
        text = json.dumps({name: getattr(entry, name) for name in NAMES})
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            with open(draft, "w", encoding="utf-8", opener=_private) as stream:
                stream.write(f"{text}\n")
                stream.flush()
                os.fsync(stream.fileno())
            os.replace(draft, path)
        except (OSError, ValueError) as error:
            with contextlib.suppress(OSError, ValueError):
                os.unlink(draft)
            raise _unusable(f"{self.folder} cannot be written", error) from error

    def add(self, key: str, **more: Any) -> None:
        """Say more of a create whose entry there is: above all the id that the service gave.

        The line is not synced to disk. It outlives the process. If the machine loses it, the object is looked up.
        """
        with (
            contextlib.suppress(OSError),  # the object is there, and its id is on its way to the engine
            os.fdopen(os.open(self.path(key), os.O_WRONLY | os.O_APPEND), "a", encoding="utf-8") as stream,
        ):
            stream.write(f"{json.dumps(more)}\n")

    def ask(self, entry: Entry) -> None:
        """Keep which objects were named to the user: the answer is given to the journal (`metastudio resolve`).

        The entry of another machine has no file here. It gets one.
        """
        with contextlib.suppress(ConfigurationError):  # the question itself is more important
            kept = self.find(entry.key)
            if kept is None:
                self.write(entry)
            elif kept.asked != entry.asked:
                self.add(entry.key, asked=entry.asked)

    def exclude(self, key: str, ids: Collection[str]) -> None:
        """These objects belong to others, so the create whose outcome is unknown made none of them."""
        with contextlib.suppress(ConfigurationError):
            entry = self.find(key)
            if entry is not None and entry.id is None:
                self.add(key, before=sorted({*(entry.before or ()), *ids}), asked=[])

    def find(self, key: str) -> Entry | None:
        """The create whose outcome is not known, by the key of its entry.

        Raises ConfigurationError when that cannot be read. An entry is on disk as a whole before anything is sent, so
        a torn file is none of the provider's, and says nothing.
        """
        path = self.path(key)
        try:
            text = Path(path).read_text(encoding="utf-8")
            first, *more = text.split("\n")
            found = Entry(**_known(json.loads(first), NEEDED))
            if found.key != key:
                raise ValueError("it is the entry of another object")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _unusable(f"{path} cannot be read", error) from error
        except (ValueError, TypeError, RecursionError) as error:
            raise ConfigurationError(
                f"`journal`: {path} is no entry of the journal of creates under way. Look whether the object was "
                "created, then delete the file.",
                "journal",
            ) from error
        for line in more:
            with contextlib.suppress(ValueError, TypeError, RecursionError):  # the end of it may be lost
                found = replace(found, **_known(json.loads(line), ()))
        return found

    def of_others(self, entry: Entry) -> Iterator[Entry]:
        """The creates of the same declared object by other owners. Raises what `find` raises."""
        own = entry.key
        for key in self._keys(f"{own.partition('-')[0]}-"):
            found = self.find(key) if key != own else None
            if found is not None:
                yield found

    def of_owner(self, owner: str) -> Iterator[Entry]:
        """The creates of an owner whose ends the engine does not know yet."""
        for key in self._keys() if self._folder else ():
            with contextlib.suppress(ConfigurationError):  # a bad file blocks its own object only
                found = self.find(key)
                if found is not None and found.owner == owner:
                    yield found

    def made_beside(self, key: str) -> Iterator[str]:
        """The ids of objects that other creates made whose ends the engine does not know yet."""
        for other in self._keys():
            with contextlib.suppress(ConfigurationError):  # a bad file blocks its own object only
                found = self.find(other) if other != key else None
                if found is not None and found.id is not None:
                    yield found.id

    def forget(self, key: str, id: str | None = None) -> None:
        """The outcome is known to the engine; with an `id`, only if the create made it, or may have made it."""
        if self._folder is None:
            return
        path = self.path(key)
        # Asked on every call about an object, where removing nothing would lock the folder.
        if not os.path.exists(path):
            return
        if id is not None:
            try:
                entry = self.find(key)
            except ConfigurationError:
                return  # the next create says so
            if entry is not None and entry.id != id and id not in entry.asked:
                return
        with contextlib.suppress(OSError):
            os.unlink(path)

    def all_keys(self) -> list[str]:
        """The keys of every create under way, of whichever stack."""
        return self._keys()

    def _keys(self, beginning: str = "") -> list[str]:
        """The keys of the entries whose names begin so. A create of a large stack finds one of many here."""
        try:
            names = os.listdir(self.folder)
        except (FileNotFoundError, NotADirectoryError):
            return []
        wanted = [name for name in names if name.startswith(beginning)]
        return sorted(key for key, extension in map(os.path.splitext, wanted) if extension == ".json")

    def command(self, key: str) -> str:
        """What the user runs to say which object a create made; its id comes last."""
        folder = "" if self._folder == default_folder() else f" --journal {shlex.quote(str(self.folder))}"
        return f"metastudio resolve{folder} {key}"

    def path(self, key: str) -> str:
        """The file of an entry."""
        return os.path.join(self.folder, f"{key}.json")


def _digest(*parts: str, length: int) -> str:
    return hashlib.sha256("\n".join(parts).encode(errors="surrogatepass")).hexdigest()[:length]


def _known(line: Any, needed: Collection[str]) -> dict[str, Any]:
    """What a line of a file says of an entry. Raises ValueError for what cannot be meant."""
    if not isinstance(line, dict) or not set(needed) <= line.keys() <= set(NAMES):
        raise ValueError("it is no entry")
    for name, value in line.items():
        if not FITS[name](value):
            raise ValueError(f"{name} is of another type")
    return {name: tuple(value) if isinstance(value, list) else value for name, value in line.items()}


def _unusable(what: str, error: Exception) -> ConfigurationError:
    why = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return ConfigurationError(
        f"`journal`: {what} ({why}). Without the journal of creates under way nothing is created; set it to a folder "
        "that can be used.",
        "journal",
    )


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
