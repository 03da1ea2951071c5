"""A read that fails says so: only the service's own word that an object does not exist is "gone".

No test here names a resource: a new declaration is covered as soon as it is in the registry.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.drivers import Driver, Failed, doors
from tests.lives import LAWS, OBJECTS, checked, drawn, world

Answer = Callable[[httpx.Response], httpx.Response]
"""What arrives in the place of the service's answer."""


def error(status: int, code: str) -> Answer:
    return lambda _: httpx.Response(status, json={"error_code": code, "error_msg": "not found"})


def page(status: int) -> Answer:
    return lambda _: httpx.Response(status, html="<html><title>404 Not Found</title></html>")


def reset(_: httpx.Response) -> httpx.Response:
    raise httpx.ReadError("[Errno 104] Connection reset by peer")


def cut(answer: httpx.Response) -> httpx.Response:
    """The connection ends inside the answer."""

    class Half(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield answer.content[: len(answer.content) // 2]
            raise httpx.RemoteProtocolError("peer closed connection without sending complete message body")

    return httpx.Response(answer.status_code, headers=answer.headers, stream=Half())


def shortened(answer: httpx.Response) -> httpx.Response:
    """Half of the answer, as if it were all."""
    return httpx.Response(answer.status_code, content=answer.content[: len(answer.content) // 2])


FAILURES: dict[str, Answer] = {
    "wrong credentials": error(401, "APIGW.0301"),
    "not allowed": error(403, "MSS.00000005"),
    "internal error": error(500, "MSS.00000004"),
    "unavailable": error(503, "APIGW.0106"),
    "the gateway knows no such API": error(404, "APIGW.0101"),
    "a page of the gateway": page(404),
    "a page of a proxy": page(200),
    "not found with a foreign code": error(404, "OTHER.404"),
    "not found with a code about a value": error(404, "MSS.00000003"),
    "not found with a code that nobody knows": error(404, "MSS.99999999"),
    "a request that is wrong": error(400, "MSS.00000003"),
    "a request that is wrong with a foreign code": error(400, "OTHER.400"),
    "no answer": reset,
    "half an answer": cut,
    "half an answer that looks whole": shortened,
    "too many calls": error(429, "APIGW.0308"),  # the last, because the provider calls more slowly from then on
}


class Between(httpx.BaseTransport):
    """Lets everything through, but for reads while there is a failure."""

    def __init__(self) -> None:
        self.failure: Answer | None = None

    def __call__(self, way: httpx.BaseTransport) -> "Between":
        self.way = way
        return self

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.way.handle_request(request)
        if self.failure is None or request.method != "GET":
            return answer
        answer.read()
        return self.failure(answer)


@doors
@pytest.mark.parametrize("token", OBJECTS)
@settings(LAWS, max_examples=1)
@given(data=st.data())
def test_a_read_that_fails_never_loses_state(
    tmp_path: Path, door: type[Driver], token: str, data: st.DataObject
) -> None:
    between = Between()
    with world(tmp_path, between) as service:
        provider = service.provider(door, max_retries=0)
        declared = checked(provider, token, drawn(provider, token, data))
        made = provider.create(declared)
        for name, failure in FAILURES.items():
            between.failure = failure
            with pytest.raises(Failed):
                pytest.fail(f"{name}: {provider.read(made)}")
            if provider.imports:
                with pytest.raises(Failed):
                    pytest.fail(f"{name}: {provider.import_(token, made.id)}")
            between.failure = None
            read = provider.read(made)
            assert read is not None, name
            assert not provider.diff(read, declared).changes
