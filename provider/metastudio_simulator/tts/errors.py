"""The errors of speech synthesis: nine-digit codes, the id of the request in the body, and perhaps the status 200."""

import secrets
from typing import Final

from ..base.refusals import Refusal
from ..base.store import Document

PLACE: Final = "/ttsc/"
"""The part of a path that all operations of this system have."""

FAILURE, INTERNAL, INVALID = "MSS.000000001", "MSS.000000002", "MSS.000000003"

NINE_DIGITS: Final = {
    "MSS.00000002": INVALID,
    "MSS.00000003": INVALID,
    "MSS.10000002": INVALID,
    "MSS.00000004": INTERNAL,
}
"""The codes of the other systems, and what this one says instead. The gateway speaks for itself."""


def failure(text: str) -> Refusal:
    """The refusal of what cannot be done now."""
    return Refusal(400, FAILURE, text)


def answer(refusal: Refusal, settings: Document) -> tuple[int, Document, dict[str, str]]:
    """Status, body and headers of a refusal. ERRORS_MAY_SUCCEED."""
    code = NINE_DIGITS.get(refusal.code, refusal.code)
    id = secrets.token_hex(16)
    body = {"error_code": code, "error_msg": refusal.message, "request_id": id}
    own = code.startswith("MSS.00000000")
    status = 200 if own and settings["tts_errors"] == "success" else refusal.status
    return status, body, {"X-Request-Id": id, **refusal.headers}
