"""Uploads to pre-signed addresses: parts of one file in parallel, streamed from disk.

The addresses are secrets: whoever has one may upload. They carry their own signature, so credentials are not sent.
"""

import dataclasses
import hashlib
import itertools
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from pathlib import Path

from ..call import Call
from ..errors import ApiError, OutcomeUnknown, Refused, Throttled
from ..wire.operation import Operation
from .bodies import content
from .exchange import Exchange, Request
from .redact import safe_url

CHUNK = 256 * 1024
"""Bytes of a part that are in memory at once."""

PARALLEL = 8
"""Parts of one file that are sent at once. More of them seldom help."""

PUT_FILE = Operation("upload", "PUT", "")

USED_UP = "The address for the upload has expired, or was used already: each works once."

ENCRYPTED = ("x-obs-server-side-encryption", "x-amz-server-side-encryption")
"""Headers of an answer whose entity tag is not the MD5 of what was stored."""

_LOOK = 0.2
"""Seconds between looks at a cancel and at the progress."""

_QUIET = 1.0
"""Seconds between two lines of progress, at the least."""

_MD5 = re.compile("[0-9a-f]{32}")


def slices(size: int, parts: int) -> list[tuple[int, int]]:
    """Start and length of each part of a file. The parts follow each other and are as equal as possible."""
    edges = [size * number // parts for number in range(parts + 1)]
    return [(start, end - start) for start, end in itertools.pairwise(edges)]


def progress(sent: int, size: int) -> str:
    """How much of a file is sent: `150 of 300 MiB (50 %)`."""
    power = 2 if size >= 2**20 else 1 if size >= 2**10 else 0
    percent = 100 * sent // size if size else 100
    return f"{sent >> 10 * power} of {size >> 10 * power} {('bytes', 'KiB', 'MiB')[power]} ({percent} %)"


class Upload:
    """The upload of one file. When a part fails or the call is cancelled, `stop` ends all parts."""

    def __init__(self, exchange: Exchange, call: Call, file: Path, headers: Mapping[str, str], what: str = "") -> None:
        """Every part is sent with the `headers`. `what` is the file in lines of progress; empty, its name is.

        Raises Refused when the file cannot be read.
        """
        self._exchange, self._call, self._file, self._headers = exchange, call, file, headers
        self._what = what or file.name
        self._stop = threading.Event()
        self._sent: dict[int, int] = {}
        try:
            self._size = file.stat().st_size
        except OSError as error:
            raise Refused(f"{file} cannot be read: {error.strerror}.") from error

    def run(self, urls: Sequence[str | None], parallel: int) -> list[str]:
        """Upload the n-th part to the n-th address and return the entity tags of the sent parts, in order. A part
        without an address is not sent.

        Raises Refused when the file cannot be read to its end. Raises OutcomeUnknown when a part may have been stored,
        or was stored with another content.
        Raises ApiError, NotSent, Cancelled and DeadlineExceeded.
        """
        # This thread alone reports progress. On a cancel it sets `stop`, which ends the parts.
        part_call = dataclasses.replace(self._call, cancelled=self._stop, report=lambda _: None)
        workers = max(1, min(len(urls), parallel, PARALLEL))
        pool = ThreadPoolExecutor(workers, thread_name_prefix="upload")
        try:
            places = slices(self._size, len(urls))
            self._sent = {number: size for number, (_, size) in enumerate(places) if urls[number] is None}
            futures = [
                pool.submit(self._part, part_call, number, url, *places[number])
                for number, url in enumerate(urls)
                if url is not None
            ]
            self._watch(futures)
            return [future.result() for future in futures]
        finally:
            self._stop.set()
            pool.shutdown(wait=False, cancel_futures=True)

    def _watch(self, futures: Sequence[Future[str]]) -> None:
        """Report progress and look for a cancel, until all parts are sent or one failed."""
        shown, quiet_until = "", self._call.now()
        while True:
            done, pending = wait(futures, timeout=_LOOK, return_when=FIRST_EXCEPTION)
            for future in done:
                future.result()
            now = self._call.now()
            if now >= quiet_until and (text := self._progress()) != shown:
                self._call.report(text)
                shown, quiet_until = text, now + _QUIET
            if not pending:
                return
            self._call.check()

    def _progress(self) -> str:
        return f"uploading {self._what}: {progress(sum(list(self._sent.values())), self._size)}"

    def _part(self, call: Call, number: int, url: str, start: int, size: int) -> str:
        tries = 0  # those that began to send
        digest = hashlib.md5(usedforsecurity=False)

        def pieces() -> Iterator[bytes]:
            nonlocal tries, digest
            tries += 1
            digest = hashlib.md5(usedforsecurity=False)
            for piece in self._read(call, number, start, size):
                digest.update(piece)
                yield piece

        headers = {**self._headers, "Content-Length": str(size)}
        request = Request(PUT_FILE, url, safe_url(url), headers, body=lambda: content(pieces())())
        try:
            response, _ = self._exchange.send(request, call, limited=False)
        except ApiError as error:
            if tries > 1 and 400 <= error.status < 500 and not isinstance(error, Throttled):
                # An address works once, and an earlier try may have used it.
                raise OutcomeUnknown(f"{error} An earlier try may have stored the file.") from error
            if error.status == 403:
                fields = error.method, error.path, error.status, error.code, error.message, error.request_id
                raise type(error)(*fields, USED_UP) from error
            raise
        tag = str(response.headers.get("ETag", "")).strip('"')
        if (
            _MD5.fullmatch(tag)
            and tag != digest.hexdigest()
            and not any(name in response.headers for name in ENCRYPTED)
        ):
            raise OutcomeUnknown(f"{request}: what was stored is not what was sent: its MD5 is another one.")
        return tag

    def _read(self, call: Call, number: int, start: int, size: int) -> Iterator[bytes]:
        left = size
        self._sent[number] = 0
        try:
            with self._file.open("rb") as stream:
                stream.seek(start)
                while left:
                    call.check()
                    chunk = stream.read(min(CHUNK, left))
                    if not chunk:
                        raise Refused(f"{self._file} became shorter while it was uploaded.")
                    left -= len(chunk)
                    self._sent[number] = size - left
                    yield chunk
        except OSError as error:
            raise Refused(f"{self._file} cannot be read: {error.strerror}.") from error
