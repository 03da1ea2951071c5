"""Pre-signed upload addresses, as the object storage behind the service serves them.

Of a body size and MD5 are stored, and of some content types what the simulator sees in it (contents.py). It is read
piece by piece, and no piece is kept.
"""

import base64
import binascii
import hashlib
import json
import secrets
from html import escape
from typing import Any, Final, NamedTuple

from .addresses import UPLOADS
from .messages import Answer, Request
from .refusals import Refusal
from .store import Transaction

IN_MEMORY: Final = 1 << 20
"""Bytes of a file to look at that are kept in memory; a larger one is on disk meanwhile."""

CODES: Final = {
    403: "AccessDenied",
    404: "NoSuchBucket",
    408: "RequestTimeout",
    409: "OperationAborted",
    429: "TooManyRequests",
    500: "InternalError",
    503: "ServiceUnavailable",
}
"""The code that the object storage has for a status, where nothing else is said."""

WRONG_SIGNATURE: Final = (
    "The request signature we calculated does not match the signature you provided. Check your key and signing method."
)


class UploadRefused(Exception):
    """An error answer of the object storage: XML, not the service's JSON."""

    def __init__(self, status: int, code: str | None, message: str) -> None:
        super().__init__(code)
        self.status, self.code, self.message = status, code or CODES.get(status, f"Status{status}"), message

    def answer(self) -> Answer:
        request_id = secrets.token_hex(16).upper()
        fields = {"Code": self.code, "Message": self.message, "RequestId": request_id, "HostId": "simulator"}
        inner = "".join(f"<{name}>{escape(text, quote=False)}</{name}>" for name, text in fields.items())
        text = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Error>{inner}</Error>'
        headers = {"Content-Type": "application/xml", "x-obs-request-id": request_id}
        return Answer(self.status, text.encode(), headers)


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


def is_upload(path: str) -> bool:
    """Whether the object storage answers a path."""
    return path.startswith(UPLOADS)


def receive(request: Request, damaged: bool = False) -> Received:
    """Read the body of an upload to its end. Of one that is damaged on its way, the first byte arrives changed."""
    import tempfile  # needed by uploads only, and every start of the simulator counts

    from . import contents

    digest, size = hashlib.md5(usedforsecurity=False), 0
    content_type = request.headers.get("content-type", "")
    looked_at = content_type in contents.LOOKED_AT
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as file:
        try:
            for piece in request.chunks():
                arrived = bytes([piece[0] ^ 1]) + piece[1:] if damaged and not size else piece
                digest.update(arrived)
                size += len(piece)
                if looked_at:
                    file.write(arrived)
        except Refusal as refusal:
            if refusal.status != 400:
                raise
            text = "You did not provide the number of bytes specified by the Content-Length HTTP header."
            raise UploadRefused(400, "IncompleteBody", text) from None
        file.seek(0)
        return Received(size, digest.digest(), contents.look(content_type, file, size) if looked_at else None)


def store(tx: Transaction, request: Request, received: Received, now: float) -> Answer:
    """Check the address and store the file; the address cannot be used again. ADDRESSES_WORK_ONCE."""
    signature = request.parameter("Signature") or ""
    row = tx.execute(
        "SELECT path, owner, name, part, content_type, content_md5, expires, used FROM addresses WHERE signature = ?",
        (signature,),
    ).fetchone()
    if row is None or row[0] != request.path or request.method != "PUT":
        raise UploadRefused(403, "SignatureDoesNotMatch", WRONG_SIGNATURE)
    _, owner, name, part, content_type, content_md5, expires, used = row
    if used:
        raise UploadRefused(403, "AccessDenied", "The address was used already.")
    if expires <= now:
        raise UploadRefused(403, "AccessDenied", "Request has expired")
    claimed = request.headers.get("content-md5")
    if request.headers.get("content-type", "") != content_type or (content_md5 and claimed != content_md5):
        raise UploadRefused(403, "SignatureDoesNotMatch", WRONG_SIGNATURE)
    if claimed is not None and _digest(claimed) != received.digest:
        raise UploadRefused(400, "BadDigest", "The Content-MD5 you specified did not match what we received.")
    etag = received.digest.hex()
    stored = (owner, name, part, received.size, etag, json.dumps(received.facts))
    tx.execute("INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?, ?)", stored)
    tx.execute("UPDATE addresses SET used = 1 WHERE signature = ?", (signature,))
    return Answer(200, None, {"ETag": f'"{etag}"', "x-obs-request-id": secrets.token_hex(16).upper()})


def _digest(claimed: str) -> bytes:
    """The MD5 that a Content-MD5 says."""
    try:
        digest = base64.b64decode(claimed, validate=True)
    except binascii.Error:
        digest = b""
    if len(digest) != hashlib.md5(usedforsecurity=False).digest_size:
        raise UploadRefused(400, "InvalidDigest", "The Content-MD5 you specified was an invalid.")
    return digest


def files(tx: Transaction, owner: str, name: str) -> list[File]:
    """The stored parts of a file, in order."""
    query = "SELECT part, size, etag, facts FROM files WHERE owner = ? AND name = ? ORDER BY part"
    rows = tx.execute(query, (owner, name))
    return [File(part, size, etag, json.loads(facts)) for part, size, etag, facts in rows]


def by_name(tx: Transaction, owner: str) -> dict[str, File]:
    """The files of an object that have one part, by their names."""
    rows = tx.execute("SELECT name, size, etag, facts FROM files WHERE owner = ? AND part = 1", (owner,))
    return {name: File(1, size, etag, json.loads(facts)) for name, size, etag, facts in rows}


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
