"""Which requests to the control interface come from a web page of another site, and are refused.

The interface needs no credentials, so whoever reaches it may use it. A page in a browser reaches every server of its
machine: by a form, or by a name of its own that is bound to the server's address (DNS rebinding). A browser cannot hide
either: it sends the name as `Host`, and the page's site as `Origin` or `Sec-Fetch-Site`.
"""

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

from ..base.messages import Request
from ..base.refusals import Refusal

HOST = re.compile(r"(?:\[([^\[\]@/,]+)\]|([^\[\]:@/,\s]+))(?::\d+)?")
OWN_SITES = frozenset({"same-origin", "none"})
"""`Sec-Fetch-Site` of the simulator's own pages, and of an address that the user typed."""


def check(request: Request, public_url: str) -> None:
    """Refuse a request that a page of another site may have sent. `public_url` is where clients reach the server."""
    host = request.headers.get("host")
    own = {str(urlsplit(public_url).hostname), request.environ.get("SERVER_NAME", "").lower()}
    if host is not None and not _is_own(host, own):  # without a Host it is no browser
        raise _refused(f"at localhost and at its own address only, not at '{host}'")
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site")
    if (origin is not None and _place(origin) != (host or "").lower()) or (site is not None and site not in OWN_SITES):
        raise _refused(f"no page of another site ({origin or site})")


def _is_own(host: str, own: set[str]) -> bool:
    match = HOST.fullmatch(host)
    if match is None:
        return False
    name = (match[1] or match[2]).lower()
    try:
        address = ip_address(name)
    except ValueError:
        return name == "localhost" or name in own
    # A server that listens everywhere was told all addresses of its machine. No name leads a page to a bare address.
    return address.is_loopback or name in own or not own.isdisjoint({"0.0.0.0", "::"})


def _place(origin: str) -> str | None:
    """Host and port of an origin; None where it has none, as in `null`."""
    try:
        return urlsplit(origin).netloc.lower() or None
    except ValueError:
        return None


def _refused(why: str) -> Refusal:
    return Refusal(403, "SIMULATOR.OTHER_SITE", f"The control interface answers {why}.")
