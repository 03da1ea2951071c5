"""The httpx client: its connections, and what it adds to each request."""

import os
from collections.abc import Callable, Mapping
from http.cookiejar import CookieJar
from typing import TYPE_CHECKING, Any

import httpx

from ..errors import ConfigurationError
from . import sizes, waits
from .logs import hold_back

if TYPE_CHECKING:
    import ssl

DIRECT = ("all://localhost", "all://127.0.0.1", "all://[::1]")
"""Addresses of this machine. No proxy of the environment reaches them."""


_ENCODINGS = {"Accept-Encoding": sizes.ENCODINGS}


class _NoCookies(CookieJar):
    """No cookies: no request may depend on the answer to another one. So none is parsed."""

    def extract_cookies(self, response: Any, request: Any) -> None:
        """Leave them."""


def connect(
    transport: httpx.BaseTransport | None, most: int, user_agent: str, largest: int = sizes.LARGEST
) -> httpx.Client:
    """A client with at most `most` connections, over `transport`, else over the network and the environment's proxies.

    `largest` are the bytes of an answer that are read.

    Raises ConfigurationError when the environment names a proxy or certificates that cannot be used.
    """
    hold_back()
    try:
        client = httpx.Client(
            transport=transport,
            # One context for all proxies: to load the certificates takes longer than a request.
            verify=_certificates() if transport is None else True,
            mounts=dict.fromkeys(DIRECT) if transport is None else None,
            limits=httpx.Limits(max_connections=most, max_keepalive_connections=most),
            headers={"User-Agent": user_agent, **_ENCODINGS},
            cookies=_NoCookies(),
            event_hooks=_hooks(largest),
        )
        return _watched(client, transport)
    except OSError:
        text = (
            "The certificates that the environment names (SSL_CERT_FILE, SSL_CERT_DIR or REQUESTS_CA_BUNDLE) cannot be "
            "loaded."
        )
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


def _certificates(environment: Mapping[str, str] = os.environ) -> "ssl.SSLContext":
    """The authorities that are trusted: those of httpx's own variables, else those of REQUESTS_CA_BUNDLE.

    The official SDK for Python reads the last one, a file or a folder, and httpx does not.
    """
    bundle = environment.get("REQUESTS_CA_BUNDLE")
    if not bundle or environment.get("SSL_CERT_FILE") or environment.get("SSL_CERT_DIR"):
        return httpx.create_ssl_context()
    import ssl

    folder = os.path.isdir(bundle)
    return ssl.create_default_context(cafile=None if folder else bundle, capath=bundle if folder else None)


def _hooks(largest: int) -> dict[str, list[Callable[[Any], None]]]:
    return {"request": [waits.start], "response": [sizes.limit(largest)]}


def _watched(client: httpx.Client, transport: httpx.BaseTransport | None) -> httpx.Client:
    if transport is None:
        from .connections import watch

        watch(client)
    return client
