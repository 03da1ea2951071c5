"""The httpx client: its connections, and what it adds to each request."""

from collections.abc import Callable
from http.cookiejar import CookieJar
from typing import Any

import httpx

from ..errors import ConfigurationError
from . import sizes, waits
from .logs import hold_back

DIRECT = ("all://localhost", "all://127.0.0.1", "all://[::1]")
"""Addresses of this machine. No proxy of the environment reaches them."""


_ENCODINGS = {"Accept-Encoding": sizes.ENCODINGS}


class _NoCookies(CookieJar):
    """No cookies: no request may depend on the answer to another one. So none is parsed."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Leave them."""


def connect(transport: httpx.BaseTransport | None, most: int, user_agent: str) -> httpx.Client:
    """A client with at most `most` connections, over `transport`, else over the network and the environment's proxies.

    Raises ConfigurationError when the environment names a proxy or certificates that cannot be used.
    """
    hold_back()
    try:
        client = httpx.Client(
            transport=transport,
            # One context for all proxies: to load the certificates takes longer than a request.
            verify=httpx.create_ssl_context() if transport is None else True,
            mounts=dict.fromkeys(DIRECT) if transport is None else None,
            limits=httpx.Limits(max_connections=most, max_keepalive_connections=most),
            headers={"User-Agent": user_agent, **_ENCODINGS},
            cookies=_NoCookies(),
            event_hooks=_hooks(sizes.LARGEST),
        )
        return _watched(client, transport)
    except OSError:
        text = "The certificates that SSL_CERT_FILE or SSL_CERT_DIR of the environment names cannot be loaded."
    except (ValueError, httpx.InvalidURL, ImportError):
        text = "A proxy that the environment names (HTTPS_PROXY, HTTP_PROXY or ALL_PROXY) cannot be used."
    raise ConfigurationError(text)  # without its cause: the address of a proxy may hold a password


def connect_directly(transport: httpx.BaseTransport | None, timeout: float) -> httpx.Client:
    """A client for an address that belongs to this machine: no proxy of the environment may stand between.

    Each request may take `timeout` seconds.
    """
    client = httpx.Client(
        transport=transport,
        trust_env=False,
        timeout=timeout,
        headers=_ENCODINGS,
        cookies=_NoCookies(),
        event_hooks=_hooks(sizes.SMALL),
    )
    return _watched(client, transport)


def _hooks(largest: int) -> dict[str, list[Callable[[Any], None]]]:
    return {"request": [waits.start], "response": [sizes.limit(largest)]}


def _watched(client: httpx.Client, transport: httpx.BaseTransport | None) -> httpx.Client:
    if transport is None:
        from .connections import watch

        watch(client)
    return client
