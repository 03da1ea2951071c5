"""Bodies of requests: JSON, and forms (multipart/form-data) whose files are streamed from disk.

A body is opened anew for each try: a file is read from its beginning then.
"""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager, nullcontext
from pathlib import Path
from typing import Any

from ..call import Call
from ..errors import Refused

Body = Callable[[], AbstractContextManager[dict[str, Any]]]
"""Gives what httpx takes for a body (`content`, `files`), for the time of one try."""


def content(value: Any) -> Body:
    """A body that httpx takes as it is."""
    return lambda: nullcontext({"content": value})


def json_body(value: Any) -> Body:
    """A value as JSON; None is no body. ASCII, as the official SDK sends it: it survives every gateway."""
    return content(b"" if value is None else json.dumps(value, separators=(",", ":"), allow_nan=False).encode("ascii"))


def form(fields: Mapping[str, Any], call: Call) -> Body:
    """The fields of a form. A `Path` is a file, a list is one field for each item, None leaves a field out.

    Opening the body raises Refused when a file cannot be read.
    """

    @contextmanager
    def opened() -> Iterator[dict[str, Any]]:
        with ExitStack() as stack:
            parts: list[tuple[str, Any]] = []
            for name, value in fields.items():
                for item in value if isinstance(value, (list, tuple)) else [value]:
                    if isinstance(item, Path):
                        file = _File(item, call)
                        stack.callback(file.close)
                        parts.append((name, (item.name, file)))
                    elif item is not None:
                        parts.append((name, (None, _text(item))))
            yield {"files": parts}

    return opened


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, separators=(",", ":"), allow_nan=False)


class _File:
    """A file as httpx reads it, as many bytes as it had when it was opened. A cancel ends the reading."""

    def __init__(self, path: Path, call: Call) -> None:
        self._path, self._call = path, call
        try:
            self._stream = path.open("rb")
            self._size = self._left = os.fstat(self._stream.fileno()).st_size
        except OSError as error:
            raise Refused(f"{path} cannot be read: {error.strerror}.") from error

    def read(self, size: int) -> bytes:
        """The next bytes, none at the end."""
        self._call.check()
        try:
            chunk = self._stream.read(min(size, self._left))
        except OSError as error:
            raise Refused(f"{self._path} cannot be read: {error.strerror}.") from error
        if self._left and not chunk:
            raise Refused(f"{self._path} became shorter while it was sent.")
        self._left -= len(chunk)
        return chunk

    def tell(self) -> int:
        """How many bytes were read."""
        return self._size - self._left

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, from the beginning or from the end."""
        place = offset + (self._size if whence == os.SEEK_END else 0)
        self._stream.seek(place)
        self._left = self._size - place
        return place

    def close(self) -> None:
        """Close the file."""
        self._stream.close()
