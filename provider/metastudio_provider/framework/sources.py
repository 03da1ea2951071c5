"""Where the content of a local file comes from: a path, an address, a folder, or an asset or archive of Pulumi's.

Every source is spelled as a text, and the state keeps that text: a path, an address (https://...), or the hash of a
content that only the program has. So no content is in the state. What is no file yet becomes one for the time of a run,
in a folder of the provider's own.
"""

import base64
import hashlib
import os
import re
import shutil
import tempfile
import threading
import weakref
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

from ..call import Call
from ..engine.texts import no_asset
from ..errors import Refused
from ..values.assets import Asset
from ..values.model import UNKNOWN
from ..values.shape import Path as Place
from ..values.shape import Shape
from .archives import CHUNK, files_in, write_zip

Fetch = Callable[[str, Path, Call], None]
"""Downloads an address into a file. Raises Refused with the reason where that fails."""

REMOTE = ("https://", "http://")

GIVEN = re.compile(r"(text|archive) with SHA-256 ([0-9a-f]{64})")
"""How a text or an archive that stands in the program is spelled."""

OWN_FOLDER = re.compile(r"metastudio-files-(\d+)-\w+")
"""The names of folders for the time of a run; the number is that of the process."""


class Digests(NamedTuple):
    """The hashes of a content: SHA-256 as hexadecimal text, MD5 as the header Content-MD5 takes it."""

    sha256: str
    md5: str


class Stamp(NamedTuple):
    """What changes when a file is written: as long as it stays, the content does."""

    size: int
    modified: int
    changed: int
    inode: int


def nowhere(address: str, _target: Path, _call: Call) -> None:
    """The download of a process that has no network."""
    raise Refused(f"{address} cannot be downloaded here.")


class Sources:
    """The files of one provider, for as long as it lives. Thread-safe."""

    def __init__(self, fetch: Fetch = nowhere, parent: Path | None = None) -> None:
        """`parent` is where the provider makes a folder of its own; None is the system's place for such."""
        self._fetch, self._parent = fetch, parent
        self._lock = threading.Lock()
        self._making: dict[str, threading.Lock] = defaultdict(threading.Lock)
        self._made: dict[str, Path] = {}
        self._digests: dict[tuple[str, Stamp], Digests] = {}
        self._folder: Path | None = None

    def close(self) -> None:
        """Remove the files that were made; the next use makes them again."""
        with self._lock:
            folder, self._folder = self._folder, None
            self._made.clear()
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)

    @contextmanager
    def used_by(self, call: Call) -> Iterator[None]:
        """Inside, this thread has its files from here. A cancel of the call ends downloads and hashes."""
        token = _current.set((self, call))
        try:
            yield
        finally:
            _current.reset(token)

    def taken(self, values: Any, shape: Shape) -> tuple[Any, list[tuple[Place, str]]]:
        """Inputs with a text for each asset, and what is wrong with others, by place; they become UNKNOWN.

        Names may be Pulumi's or the wire's.
        """
        problems: list[tuple[Place, str]] = []
        return self._taken(values, shape, None, (), problems), problems

    def place(self, spelled: str, *, archives: bool) -> Path:
        """The file that a text names; `archives` says whether a folder stands for its zip. It may not exist.

        Raises Refused for what cannot be had, Cancelled and DeadlineExceeded.
        """
        if spelled.startswith(REMOTE):
            name = re.sub(r"[^\w.-]", "_", unquote(urlsplit(spelled).path).rpartition("/")[2]) or "file"
            return self._make(spelled, name, lambda target, call: self._fetch(spelled, target, call))
        if given := GIVEN.fullmatch(spelled):
            with self._lock:
                if spelled in self._made:
                    return self._made[spelled]
            raise Refused(f"The {given[1]} is not at hand: only a run of the program has it. Run `pulumi up` again.")
        path = Path(spelled)
        if not archives or not path.is_dir():
            return path
        files = dict(files_in(path))
        listing = hashlib.sha256(repr([(name, *stamp_of(file)) for name, file in files.items()]).encode()).hexdigest()
        key = f"{path.absolute()} {listing}"
        return self._make(key, f"{path.absolute().name}.zip", lambda target, call: write_zip(target, files, call))

    def digests(self, path: Path) -> Digests:
        """The hashes of a file, which is read once as long as it stays the same. Raises OSError and Cancelled."""
        stamp = stamp_of(path)
        key = str(path.absolute()), stamp
        with self._lock:
            known = self._digests.get(key)
        if known is None:
            known = _read(path, _current.get()[1])
            with self._lock:
                self._digests[key] = known
        return known

    # Inside

    def _taken(
        self, value: Any, shape: Shape, mark: Mapping[str, Any] | None, place: Place, problems: list[tuple[Place, str]]
    ) -> Any:
        if isinstance(value, Asset):
            try:
                if mark is None:
                    raise Refused(no_asset("archive" if value.archive else "asset"))
                return self._spelled(value, mark)
            except Refused as error:
                problems.append((place, str(error)))
                return UNKNOWN
        if isinstance(value, Mapping):
            found = {}
            for name, inner in value.items():
                field = shape.fields.get(name) or shape.by_camel.get(name)
                below = field.shape if field else shape.item or Shape("any")
                given = field.local_file if field else mark
                found[name] = self._taken(inner, below, given, (*place, name), problems)
            return found
        if isinstance(value, list):
            item = shape.item or Shape("any")
            return [self._taken(inner, item, mark, (*place, index), problems) for index, inner in enumerate(value)]
        return value

    def _spelled(self, asset: Asset, mark: Mapping[str, Any]) -> str:
        """The text for an asset. Raises Refused for one that the field does not take."""
        what = mark["what"]
        if asset.archive and not mark["archives"]:
            raise Refused(f"cannot be an archive: the {what} is a single file.")
        if asset.text is not None:
            if not mark["texts"]:
                raise Refused(f"cannot be a text: the {what} is a file of another kind.")
            content = asset.text.encode(errors="replace")
            spelled = f"text with SHA-256 {hashlib.sha256(content).hexdigest()}"
            self._make(spelled, f"{what.replace(' ', '-')}.txt", lambda target, _: _write(target, content))
            return spelled
        if asset.inside is not None:
            _, call = _current.get()
            files = dict(self._inside(asset.inside, ""))
            made = self._new(f"{what.replace(' ', '-')}.zip")
            write_zip(made, files, call)
            spelled = f"archive with SHA-256 {self.digests(made).sha256}"
            with self._lock:
                self._made[spelled] = made
            return spelled
        return asset.path if asset.path is not None else _address(asset.uri or "")

    def _inside(self, inside: Mapping[str, Asset], before: str) -> Iterator[tuple[str, Path]]:
        """The files of an archive of assets, by their names in it."""
        for name, asset in inside.items():
            if asset.inside is not None:
                yield from self._inside(asset.inside, f"{before}{name}/")
            elif asset.text is not None:
                made = self._new("text")
                _write(made, asset.text.encode(errors="replace"))
                yield f"{before}{name}", made
            else:
                path = self.place(asset.path if asset.path is not None else _address(asset.uri or ""), archives=False)
                if asset.archive and not path.is_dir():
                    raise Refused(f'holds an archive file as "{before}{name}"; give a folder, or the files in it.')
                if not path.exists():
                    raise Refused(f'holds a file that does not exist as "{before}{name}": "{path}".')
                if path.is_dir():
                    yield from ((f"{before}{name}/{below}", file) for below, file in files_in(path))
                else:
                    yield f"{before}{name}", path

    def _make(self, key: str, name: str, make: Callable[[Path, Call], None]) -> Path:
        """The file under a key; the first who asks makes it."""
        with self._lock:
            making = self._making[key]
        with making:
            with self._lock:
                if key in self._made:
                    return self._made[key]
            target = self._new(name)
            make(target, _current.get()[1])
            with self._lock:
                self._made[key] = target
            return target

    def _new(self, name: str) -> Path:
        """The place of a new file; its name is kept, because a service may look at it."""
        with self._lock:
            if self._folder is None:
                self._folder = _own_folder(self._parent or Path(tempfile.gettempdir()))
                # The plugin ends without an orderly end of the interpreter, so it closes; other processes need not.
                weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return Path(tempfile.mkdtemp(dir=self._folder), name)


_current: ContextVar[tuple[Sources, Call]] = ContextVar("sources", default=(Sources(), Call()))


def place(spelled: str, *, archives: bool) -> Path:
    """The file that a text names, for the call of this thread: see `Sources.place`."""
    return _current.get()[0].place(spelled, archives=archives)


def digests(path: Path) -> Digests:
    """The hashes of a file, for the call of this thread: see `Sources.digests`."""
    return _current.get()[0].digests(path)


def given_digest(spelled: str) -> str | None:
    """The SHA-256 of a content that stands in the program; None for any other source."""
    found = GIVEN.fullmatch(spelled)
    return None if found is None else found[2]


def stamp_of(path: Path) -> Stamp:
    """The stamp of a file. Raises OSError."""
    found = path.stat()
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


def _read(path: Path, call: Call) -> Digests:
    sha256, md5 = hashlib.sha256(), hashlib.md5(usedforsecurity=False)
    with path.open("rb", buffering=0) as stream:
        buffer = memoryview(bytearray(CHUNK))
        while size := stream.readinto(buffer):
            call.check()
            sha256.update(buffer[:size])
            md5.update(buffer[:size])
    return Digests(sha256.hexdigest(), base64.b64encode(md5.digest()).decode())


def _address(uri: str) -> str:
    """The text for a remote asset. A file of this machine is spelled as its path."""
    if uri.startswith(REMOTE):
        return uri
    if uri.startswith("file://"):
        return unquote(urlsplit(uri).path)
    raise Refused("must have an address that begins with https://, http:// or file://.")


def _write(target: Path, content: bytes) -> None:
    target.write_bytes(content)


def _own_folder(parent: Path) -> Path:
    """A new folder for this process. Those of processes that were killed are removed."""
    for other in parent.glob("metastudio-files-*"):
        if (found := OWN_FOLDER.fullmatch(other.name)) and not _lives(int(found[1])):
            shutil.rmtree(other, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=f"metastudio-files-{os.getpid()}-", dir=parent))


def _lives(process: int) -> bool:
    """Whether there may be such a process. Only POSIX can ask for one without ending it."""
    if os.name == "posix":
        with suppress(PermissionError):
            try:
                os.kill(process, 0)
            except ProcessLookupError:
                return False
    return True
