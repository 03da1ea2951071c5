"""A proxy between the provider and the service is named where it does not work."""

import socket
from collections.abc import Mapping

import httpx
import pytest
from metastudio_provider.api.exchange import Exchange, Request
from metastudio_provider.api.limiter import Limiter
from metastudio_provider.api.proxies import Proxy, proxy_of
from metastudio_provider.api.retry import Retry
from metastudio_provider.errors import NotSent
from metastudio_provider.secrecy import Secrets

from .world import SHOW, Clock

SERVICE = "https://metastudio.cn-north-4.myhuaweicloud.com/v1"


@pytest.mark.parametrize(
    ("url", "proxies", "wanted"),
    [
        (SERVICE, {"https": "http://user:password@proxy.example.com:3128"}, "proxy.example.com:3128 (HTTPS_PROXY)"),
        (SERVICE, {"all": "proxy:3128"}, "proxy:3128 (ALL_PROXY)"),
        (SERVICE, {"http": "http://proxy:3128"}, None),
        ("http://studio.example.com", {"http": "http://proxy"}, "proxy (HTTP_PROXY)"),
        ("http://localhost:8080", {"http": "http://proxy"}, None),
        (SERVICE, {}, None),
    ],
)
def test_the_proxy_of_a_request(url: str, proxies: Mapping[str, str], wanted: str | None) -> None:
    found = proxy_of(httpx.URL(url), proxies=lambda: proxies, bypassed=lambda _: False)
    assert (found and str(found)) == (wanted and f"the proxy {wanted}")
    assert proxy_of(httpx.URL(url), proxies=lambda: proxies, bypassed=lambda _: True) is None


def failing(error: Exception, url: str = SERVICE, proxy: Proxy | None = None) -> str:
    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    clock = Clock()
    exchange = Exchange(
        lambda: httpx.Client(transport=httpx.MockTransport(fail)),
        Limiter(max_concurrency=1, requests_per_second=None, documented=False, now=clock.now),
        Retry(0, lambda: 1.0),
        Secrets(),
        timeout=1.0,
        now=clock.now,
        clock=clock.utc,
        proxy=lambda _: proxy,
    )
    with pytest.raises(NotSent) as caught:
        exchange.json(Request(SHOW, url, "/v1/rooms", {}), clock.call())
    return str(caught.value)


def no_name() -> httpx.ConnectError:
    error = httpx.ConnectError("[Errno -2] Name or service not known")
    error.__cause__ = socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return error


PROXY = Proxy("HTTPS_PROXY", "proxy.example.com:3128")


def test_a_dead_proxy_is_named() -> None:
    text = failing(httpx.ConnectError("[Errno 111] Connection refused"), proxy=PROXY)
    assert "through the proxy proxy.example.com:3128 (HTTPS_PROXY): Connection refused." in text


def test_a_mistyped_proxy_is_what_to_check() -> None:
    assert failing(no_name(), proxy=PROXY).endswith("its name cannot be looked up. Check HTTPS_PROXY.")


def test_what_names_the_host_is_what_to_check() -> None:
    assert failing(no_name()).endswith("Check `region` and `endpoint`.")
    iam = failing(no_name(), "https://iam.example.com/v3/projects?name=x")
    assert iam.endswith("Check `iam_endpoint`, or `region` where that is not set.")
