"""The proxy through which a request goes, as the environment names it. httpx does not tell it."""

import urllib.request
from collections.abc import Callable, Mapping
from typing import NamedTuple

import httpx

from .redact import host

HERE = frozenset({"localhost", "127.0.0.1", "::1"})
"""Hosts of this machine: no proxy of the environment reaches them (`network.DIRECT`)."""


class Proxy(NamedTuple):
    """A proxy. `address` is its host and port, without a password."""

    variable: str
    address: str

    def __str__(self) -> str:
        return f"the proxy {self.address} ({self.variable})"


def proxy_of(
    url: httpx.URL,
    *,
    proxies: Callable[[], Mapping[str, str]] = urllib.request.getproxies,
    bypassed: Callable[[str], object] = urllib.request.proxy_bypass,
) -> Proxy | None:
    """The proxy of a request, None where it goes directly."""
    if url.host in HERE:
        return None
    named = proxies()
    for scheme in (url.scheme, "all"):
        if address := named.get(scheme):
            variable = f"{scheme.upper()}_PROXY"
            return (
                None
                if bypassed(url.host)
                else Proxy(variable, host(address if "://" in address else f"http://{address}"))
            )
    return None
