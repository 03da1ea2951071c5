"""Downloads of files that a program names by their addresses: to disk piece by piece, without any credentials."""

from pathlib import Path

import httpx

from ..call import Call
from ..errors import Refused
from . import network, waits
from .exchange import BUSY
from .redact import safe_url
from .retry import Failure, Kind, Retry

LARGEST = 5 * 2**30
"""Bytes of a file: what object storage takes as one upload."""

REDIRECTS = 5

LONGEST = 1800.0
"""Seconds of a download, where the deadline of its call is not earlier."""


def download(
    address: str, target: Path, call: Call, retry: Retry, transport: httpx.BaseTransport | None = None
) -> None:
    """Download an address into a file. `transport` replaces the network in tests.

    Raises Refused with the reason where that fails, Cancelled and DeadlineExceeded.
    """
    with network.connect(transport, 1, "metastudio-provider", largest=LARGEST) as http:
        retry.run(call, True, lambda: _attempt(http, address, target, call))


def _attempt(http: httpx.Client, address: str, target: Path, call: Call) -> None:
    shown, seconds = safe_url(address), call.left(LONGEST)
    timeout = httpx.Timeout(seconds, connect=min(seconds, waits.CONNECT_TIMEOUT))
    try:
        url = httpx.URL(address)
        with waits.waiting_for(call, 0.0):
            for _ in range(REDIRECTS + 1):
                # Bytes as they are stored: what is unpacked has another hash.
                headers = {"Accept-Encoding": "identity"}
                request = http.build_request("GET", url, headers=headers, timeout=timeout)
                # No credentials, nor those that the address itself holds.
                response = http.send(request, auth=httpx.Auth(), stream=True)
                try:
                    if response.next_request is None:
                        _save(response, target, shown, call)
                        return
                    url = _next(url, response.next_request.url, shown)
                finally:
                    response.close()
    except httpx.RequestError as error:
        call.check()
        raise _failed(Kind.BROKEN, shown, str(error).strip(" .") or type(error).__name__) from error
    except (httpx.InvalidURL, UnicodeError) as error:
        raise _failed(Kind.FINAL, shown, "it is no address that could be reached") from error
    except OSError as error:
        raise _failed(Kind.FINAL, shown, f"{target} cannot be written: {error.strerror}") from error
    raise _failed(Kind.FINAL, shown, f"it leads to more than {REDIRECTS} other addresses")


def _next(now: httpx.URL, following: httpx.URL, shown: str) -> httpx.URL:
    """Where an answer leads to. A secured address must not lead to one that everybody can change."""
    if following.scheme not in ("https", now.scheme):
        raise _failed(Kind.FINAL, shown, f"it leads to an address of {following.scheme}")
    return following


def _save(response: httpx.Response, target: Path, shown: str, call: Call) -> None:
    if not response.is_success:
        kind = Kind.BUSY if response.status_code in BUSY else Kind.FINAL
        raise _failed(kind, shown, f"the answer is HTTP {response.status_code}")
    with target.open("wb") as file:
        for piece in response.iter_bytes():
            call.check()
            file.write(piece)


def _failed(kind: Kind, shown: str, why: str) -> Failure:
    return Failure(kind, Refused(f"{shown} cannot be downloaded: {why}."))
