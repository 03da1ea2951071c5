"""What is logged: one debug line for a request, by logger `metastudio`; nothing of it is secret.

httpx would log whole addresses, pre-signed ones included, and httpcore all headers, tokens included: both are held
back.
"""

import logging

from .redact import safe_url

logger = logging.getLogger("metastudio")


def _without_queries(record: logging.LogRecord) -> bool:
    """httpx gives the address as an argument of its message."""
    if isinstance(record.args, tuple):
        record.args = tuple(safe_url(arg) if "://" in str(arg) else arg for arg in record.args)
    return True


def _warnings_only(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def hold_back() -> None:
    """Make the loggers of the HTTP libraries safe, whatever level somebody sets for them. Done once, harmless twice."""
    logging.getLogger("httpx").addFilter(_without_queries)
    for name in ("httpcore.connection", "httpcore.http11", "httpcore.proxy", "httpcore.socks"):
        logging.getLogger(name).addFilter(_warnings_only)
