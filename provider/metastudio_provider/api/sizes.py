"""How much of an answer is read. What an answer says of itself is no limit: a gzip of 1 MB may hold 1 GB.

| answer | limit | why |
|---|---|---|
| of a success | 16 MiB | a room that speaks for a whole day without a break has 1.5 MB of text |
| of an error | 64 KiB; the rest is not read | those of the service have less than 1 KB |
| keys of a cloud server | 64 KiB | they have 3 KB |

The bytes on the wire count, and so do those that they are unpacked to.
"""

import zlib
from collections.abc import Callable, Iterator

import httpx

from .redact import LOOKED_AT

LARGEST = 16 * 2**20
"""Bytes of an answer."""

SMALL = 4 * LOOKED_AT
"""Bytes of an answer of which only the beginning is shown. A character has four at the most."""

ENCODINGS = "gzip"
"""What the service may encode its answers with."""

_PIECE = 64 * 1024
_KNOWN = {"gzip", "x-gzip", "deflate"}
_CHARSETS = {"iso-8859-1", "windows-1252", "gbk", "gb2312", "gb18030", "big5"}
"""Charsets of proxies' pages, beside UTF-8. Python knows others that take quadratic time, and some that are no text."""


class Oversized(httpx.DecodingError):
    """An answer is larger than any answer of the service."""


def limit(largest: int) -> Callable[[httpx.Response], None]:
    """The hook of httpx that sees each answer before its body is read. Reading the body raises Oversized or
    DecodingError, unless it is that of an error: such a body is cut."""

    def limited(response: httpx.Response) -> None:
        if response.is_stream_consumed:
            return  # its body is there already
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = _Limited(response, response.stream, largest)
        response.headers.pop("Content-Encoding", None)  # the stream unpacks it
        response.encoding = _charset(response.headers.get("Content-Type", ""))

    return limited


def _charset(content_type: str) -> str:
    name = content_type.lower().partition("charset=")[2].partition(";")[0].strip(" \t\"'")
    return name if name in _CHARSETS else "utf-8"


class _Limited(httpx.SyncByteStream):
    """The body of an answer, unpacked, up to its limit."""

    def __init__(self, response: httpx.Response, stream: httpx.SyncByteStream, largest: int) -> None:
        self._stream, self._request = stream, response.request
        self._cuts = not response.is_success
        self._largest = min(largest, SMALL) if self._cuts else largest
        self._encoding = response.headers.get("Content-Encoding", "identity").strip().lower()

    def __iter__(self) -> Iterator[bytes]:
        yield from self._up_to_limit(self._unpacked(self._up_to_limit(self._stream)))

    def _up_to_limit(self, pieces: Iterator[bytes] | httpx.SyncByteStream) -> Iterator[bytes]:
        left = self._largest
        for piece in pieces:
            yield piece[:left]
            if len(piece) > left:
                if self._cuts:
                    return
                size = f"{self._largest // 1024} KiB" if self._largest < 2**20 else f"{self._largest // 2**20} MiB"
                raise Oversized(f"it is larger than {size}", request=self._request)
            left -= len(piece)

    def _unpacked(self, pieces: Iterator[bytes]) -> Iterator[bytes]:
        if self._encoding == "identity":
            yield from pieces
            return
        unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)  # by their beginning: gzip or deflate
        some = False
        for piece in pieces:
            some = some or bool(piece)
            if self._encoding not in _KNOWN:
                raise httpx.DecodingError("its encoding was not asked for", request=self._request)
            try:
                while piece and not unpack.eof:
                    yield unpack.decompress(piece, _PIECE)
                    piece = unpack.unconsumed_tail
            except zlib.error as error:
                raise httpx.DecodingError("it cannot be unpacked", request=self._request) from error
        yield unpack.flush(_PIECE)
        if some and not unpack.eof and not self._cuts:  # the checksum at its end is missing as well
            raise httpx.DecodingError("it ends too early", request=self._request)

    def close(self) -> None:
        self._stream.close()
