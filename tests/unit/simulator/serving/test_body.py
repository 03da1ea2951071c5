"""The body of a request, in whatever pieces it arrives."""

import h11
import pytest
from metastudio_simulator.base.refusals import Refusal
from metastudio_simulator.serving.body import Body
from metastudio_simulator.serving.head import environ_of

from .raw_requests import CHUNK, CHUNKED, JSON, ROOM, ask


@pytest.fixture(params=[1, 2, 3, 7, 1000])
def body(request):
    """Bodies of a client that sends so many bytes at once."""

    def make(sent, framing=CHUNKED):
        wire = h11.Connection(h11.SERVER)
        wire.receive_data(ask("POST / HTTP/1.1", JSON, framing))
        head = wire.next_event()
        assert isinstance(head, h11.Request)
        pieces = iter([sent[start : start + request.param] for start in range(0, len(sent), request.param)])
        return Body(wire, lambda: wire.receive_data(next(pieces, b"")), environ_of(head))

    return make


def test_chunks_in_pieces(body):
    sent = b"5\r\n" + ROOM[:5] + b"\r\nc;name=value\r\n" + ROOM[5:] + b"\r\n0\r\nX-Sum: 1\r\n\r\n"
    assert body(sent).read() == ROOM
    assert body(CHUNK + b"0\r\n\r\n").skip() is True


def test_a_length_in_pieces(body):
    whole = body(ROOM, "Content-Length: 17")
    assert (whole.read(1), whole.read(), whole.read(), whole.read(5)) == (ROOM[:1], ROOM[1:], b"", b"")


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        (b"11\n", 400),
        (b"11;name=value\n", 400),
        (CHUNK + b"0\n", 400),
        (CHUNK + b"0;name\n", 400),
        (b"11\r\n" + ROOM + b"\n0\r\n\r\n", 400),
        (CHUNK + b"FFFFFFFFFF", 413),
        (CHUNK + b"-1\r\n", 400),
        (CHUNK, 400),
        (b"", 400),
    ],
)
def test_broken_chunks_are_refused_as_soon_as_they_can_be(body, sent, status):
    broken = body(sent)
    with pytest.raises(Refusal) as caught:
        broken.read()
    assert caught.value.status == status
    assert broken.is_last
    assert broken.skip() is False
