"""Logging: the logger `metastudio` writes one debug line for each request, without anything secret.

httpx would log whole addresses, also pre-signed ones, and httpcore all headers, also tokens. Both are held back.
"""

import logging

from .redact import safe_url

logger = logging.getLogger("metastudio")


def _without_queries(record: logging.LogRecord) -> bool:
    """Cut the query off addresses, which httpx passes as arguments of its messages."""
    if isinstance(record.args, tuple):
        record.args = tuple(safe_url(arg) if "://" in str(arg) else arg for arg in record.args)
    return True


def _warnings_only(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def hold_back() -> None:
    """Make the loggers of the HTTP libraries safe at every level. A second call changes nothing."""
    logging.getLogger("httpx").addFilter(_without_queries)
    for name in ("httpcore.connection", "httpcore.http11", "httpcore.proxy", "httpcore.socks"):
        logging.getLogger(name).addFilter(_warnings_only)
