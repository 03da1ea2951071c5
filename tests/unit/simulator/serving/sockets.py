"""What goes over a socket, and what comes back."""

import http.client
import io
import socket
from typing import NamedTuple
from urllib.parse import urlsplit


class Answered(NamedTuple):
    """One answer of a server."""

    status: int
    headers: http.client.HTTPMessage
    body: bytes


class Received(io.BytesIO):
    """What came over a socket, for http.client to read."""

    def makefile(self, *_: object) -> "Received":
        return self

    def close(self) -> None:
        """Stay open: the next answer is behind this one."""


def connected(url: str) -> socket.socket:
    place = urlsplit(url)
    return socket.create_connection((place.hostname, place.port), timeout=20)


def exchange(url: str, sent: bytes, *, ends: bool = False, method: str = "GET") -> list[Answered]:
    """All answers until the server ends the connection. `ends`: the client says that nothing more comes."""
    with connected(url) as client:
        client.sendall(sent)
        if ends:
            client.shutdown(socket.SHUT_WR)
        return rest(client, method)


def rest(client: socket.socket, method: str = "GET") -> list[Answered]:
    """All that still comes; `method` is that of the first request."""
    pieces = []
    while piece := client.recv(65536):
        pieces.append(piece)
    received, found = Received(b"".join(pieces)), []
    while received.tell() < len(received.getbuffer()):
        answer = http.client.HTTPResponse(received, method="GET" if found else method)
        answer.begin()
        found.append(Answered(answer.status, answer.headers, answer.read()))
    return found
