"""Pre-signed upload addresses, as the object storage behind the service serves them.

Of a body size and MD5 are stored, and of some content types what the simulator sees in it (contents.py).
"""

import base64
import hashlib
import json
from html import escape
from typing import Any, NamedTuple

from .messages import Answer, Request
from .refusals import Refusal
from .store import Transaction

IN_MEMORY = 1 << 20
"""Bytes of a file to look at that are kept in memory; a larger one is on disk meanwhile."""


class UploadRefused(Exception):
    """An error answer of the object storage: XML, not the service's JSON."""

    def __init__(self, status: int, code: str, message: str) -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code, message

    def answer(self) -> Answer:
        text = f"<Error><Code>{self.code}</Code><Message>{escape(self.message)}</Message></Error>"
        return Answer(self.status, text.encode(), {"Content-Type": "application/xml"})


class Received(NamedTuple):
    """What is stored of a body."""

    size: int
    digest: bytes
    facts: dict[str, Any] | None


class File(NamedTuple):
    """One stored part of a file."""

    part: int
    size: int
    etag: str
    facts: dict[str, Any] | None


def receive(request: Request) -> Received:
    """Read the body of an upload to its end."""
    import tempfile  # needed by uploads only, and every start of the simulator counts

    from . import contents

    if request.method != "PUT":
        raise UploadRefused(405, "MethodNotAllowed", "An upload address takes PUT only.")
    digest, size = hashlib.md5(usedforsecurity=False), 0
    content_type = request.headers.get("content-type", "")
    looked_at = content_type in contents.LOOKED_AT
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as file:
        try:
            for piece in request.chunks():
                digest.update(piece)
                size += len(piece)
                if looked_at:
                    file.write(piece)
        except Refusal as refusal:
            if refusal.status != 400:
                raise
            raise UploadRefused(400, "IncompleteBody", "The body is shorter than its Content-Length.") from None
        file.seek(0)
        return Received(size, digest.digest(), contents.look(content_type, file, size) if looked_at else None)


def store(tx: Transaction, request: Request, received: Received, now: float) -> Answer:
    """Check the address and store the file; the address cannot be used again."""
    signature = request.parameter("Signature") or ""
    found = tx.execute(
        "SELECT path, owner, name, part, content_type, expires, used FROM addresses WHERE signature = ?", (signature,)
    ).fetchone()
    if found is None or found[0] != request.path:
        raise UploadRefused(403, "SignatureDoesNotMatch", "The signature of the address is not valid.")
    _, owner, name, part, content_type, expires, used = found
    if used:
        raise UploadRefused(403, "AccessDenied", "The address was used already.")
    if expires <= now:
        raise UploadRefused(403, "AccessDenied", "The address has expired.")
    if request.headers.get("content-type", "") != content_type:
        raise UploadRefused(403, "SignatureDoesNotMatch", f"The Content-Type must be {content_type}.")
    claimed = request.headers.get("content-md5")
    if claimed is not None and claimed != base64.b64encode(received.digest).decode():
        raise UploadRefused(400, "BadDigest", "The Content-MD5 is not that of the body.")
    etag = received.digest.hex()
    row = (owner, name, part, received.size, etag, json.dumps(received.facts))
    tx.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", row)
    tx.execute("UPDATE addresses SET used = 1 WHERE signature = ?", (signature,))
    return Answer(200, None, {"ETag": f'"{etag}"'})


def files(tx: Transaction, owner: str, name: str) -> list[File]:
    """The stored parts of a file, in order."""
    query = "SELECT part, size, etag, facts FROM files WHERE owner = ? AND name = ? ORDER BY part"
    rows = tx.execute(query, (owner, name))
    return [File(part, size, etag, json.loads(facts)) for part, size, etag, facts in rows]


def names(tx: Transaction, owner: str) -> set[str]:
    """The names of the files of which an object has at least one part."""
    return {row[0] for row in tx.execute("SELECT DISTINCT name FROM files WHERE owner = ?", (owner,))}


def forget(tx: Transaction, owner: str, name: str | None = None) -> None:
    """Delete the files of one name of an object; without a name, all its files and upload addresses."""
    if name is not None:
        tx.execute("DELETE FROM files WHERE owner = ? AND name = ?", (owner, name))
        return
    tx.execute("DELETE FROM files WHERE owner = ?", (owner,))
    tx.execute("DELETE FROM addresses WHERE owner = ?", (owner,))
