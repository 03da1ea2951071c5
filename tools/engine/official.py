"""Way 2: the official download, if its host answers. A closed network says no within seconds."""

import http.client
import shutil
import tarfile
import threading
import urllib.error
import urllib.request
from pathlib import Path
from typing import IO, Any

from . import check
from .recipe import VERSION, machine
from .say import NoWay, Progress, say

ANSWER_WITHIN = 5.0
"""Seconds for the name, the connection and the first line of the answer together."""

SILENT_AT_MOST = 20.0
"""Seconds without a byte, once the download runs."""


def address() -> str:
    """Where the archive with the engine and all its language hosts is."""
    system, kind = machine()
    return f"https://get.pulumi.com/releases/sdk/pulumi-v{VERSION}-{system}-{kind}.tar.gz"


def fill(bin_folder: Path, url: str | None = None, within: float = ANSWER_WITHIN) -> None:
    """Download, unpack and try it; `within` seconds there must be an answer."""
    url = url or address()
    archive = bin_folder.parent / "archive"
    with _open(url, within) as answer, archive.open("wb") as file:
        say(f"downloading {url}")
        _receive(answer, file)
    try:
        with tarfile.open(archive) as files:
            for member in files:
                if (content := files.extractfile(member)) is not None:
                    target = bin_folder / Path(member.name).name  # flat: the archive has one folder, `pulumi/`
                    with content, target.open("wb") as file:
                        shutil.copyfileobj(content, file)
                    target.chmod(0o755)
    except tarfile.TarError as problem:
        raise NoWay(f"{url} is no archive: {problem}") from problem
    archive.unlink()
    check.works(bin_folder)


def _open(url: str, within: float) -> Any:
    """The answer to a request; NoWay when there is none in time. Looking up a name cannot be interrupted, so a thread
    that may be left behind does it."""
    result: list[Any] = []

    def ask() -> None:
        try:
            result.append(urllib.request.urlopen(url, timeout=SILENT_AT_MOST))
        except (OSError, http.client.HTTPException) as problem:
            if isinstance(problem, urllib.error.HTTPError):
                problem.close()
            result.append(problem)

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(within)
    if not result:
        raise NoWay(f"no answer from {url} within {within:g} seconds")
    answer = result[0]
    if isinstance(answer, Exception):
        reason = answer.reason if isinstance(answer, urllib.error.URLError) else answer
        raise NoWay(f"no download from {url}: {reason}")
    return answer


def _receive(answer: Any, file: IO[bytes]) -> None:
    total = int(answer.headers.get("Content-Length") or 0)
    progress, size = Progress(), 0
    try:
        while part := answer.read(1 << 20):
            file.write(part)
            size += len(part)
            progress.show(f"downloaded {size >> 20} of {total >> 20} MB" if total else f"downloaded {size >> 20} MB")
    except (OSError, http.client.HTTPException) as problem:
        raise NoWay(f"the download broke off: {problem}") from problem
    finally:
        progress.done()
    if size < total:
        raise NoWay(f"the download broke off after {size} of {total} bytes")
