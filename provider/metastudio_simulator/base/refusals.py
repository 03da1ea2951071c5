"""How the service says no."""

from collections.abc import Mapping
from typing import Any

from .assumptions import INVALID_CREDENTIALS_STATUS

MESSAGE_LIMIT = 256


class Refusal(Exception):
    """An answer that is an error: status, code and text as they go over the wire."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status, self.code = status, code
        self.message = message if len(message) <= MESSAGE_LIMIT else message[: MESSAGE_LIMIT - 1] + "…"
        self.headers = dict(headers or {})

    def body(self) -> dict[str, Any]:
        return {"error_code": self.code, "error_msg": self.message}


class IamRefusal(Refusal):
    """An error in the shape of IAM."""

    def __init__(self, status: int, title: str, message: str) -> None:
        super().__init__(status, title, message)

    def body(self) -> dict[str, Any]:
        return {"error": {"code": self.status, "message": self.message, "title": self.code}}


def invalid(text: str) -> Refusal:
    """A parameter or property that the contract or the service does not allow; `text` names it first."""
    return Refusal(400, "MSS.00000003", f"Invalid parameter: {text}")


def unauthorized(text: str) -> Refusal:
    """What the gateway answers to wrong credentials."""
    return Refusal(INVALID_CREDENTIALS_STATUS, "APIGW.0301", f"Incorrect IAM authentication information: {text}")
