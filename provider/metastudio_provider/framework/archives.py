"""Zip archives of folders and files. The same files make the same bytes, on every machine and at every time."""

import os
import stat
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

from ..call import Call
from ..errors import Refused

CHUNK = 1024 * 1024

EARLIEST = (1980, 1, 1, 0, 0, 0)
"""The time of every file in an archive: the first one that a zip can hold."""


def files_in(folder: Path) -> Iterator[tuple[str, Path]]:
    """Every file below a folder with its name in an archive, in the order of the names."""
    found = [Path(where, name) for where, _, names in os.walk(folder) for name in names]
    yield from sorted((path.relative_to(folder).as_posix(), path) for path in found if path.is_file())


def write_zip(target: Path, files: Mapping[str, Path], call: Call) -> None:
    """Write an archive of files by their names in it. Nothing is compressed: that would differ between machines.

    Raises Refused for a file that cannot be read, and for a name that leads out of the archive.
    """
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, path in sorted(files.items()):
            parts = PurePosixPath(name).parts
            if not parts or name.startswith("/") or ".." in parts:
                raise Refused(f'"{name}" is no name of a file inside an archive.')
            entry = zipfile.ZipInfo(name, EARLIEST)
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            entry.create_system = 3  # the same on every system
            try:
                with path.open("rb") as source:
                    entry.file_size = os.fstat(source.fileno()).st_size
                    with archive.open(entry, "w") as sink:
                        while chunk := source.read(CHUNK):
                            call.check()
                            sink.write(chunk)
            except OSError as error:
                raise Refused(f"{path} cannot be read: {error.strerror}.") from error
