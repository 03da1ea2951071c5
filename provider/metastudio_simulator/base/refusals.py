"""Refusals: the error answers of the service."""

from collections.abc import Mapping
from typing import Any

from .assumptions import INVALID_CREDENTIALS_STATUS

MESSAGE_LIMIT = 256


class Refusal(Exception):
    """An error answer: its status, code and text."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(f"{status} {code} {message}")
        self.status, self.code = status, code
        self.message = message if len(message) <= MESSAGE_LIMIT else message[: MESSAGE_LIMIT - 1] + "…"
        self.headers = dict(headers or {})

    def body(self) -> dict[str, Any]:
        return {"error_code": self.code, "error_msg": self.message}


class IamRefusal(Refusal):
    """An error answer in the form of IAM."""

    def __init__(self, status: int, title: str, message: str) -> None:
        super().__init__(status, title, message)

    def body(self) -> dict[str, Any]:
        return {"error": {"code": self.status, "message": self.message, "title": self.code}}


def invalid(text: str) -> Refusal:
    """The refusal of a parameter or property that is not allowed; `text` begins with its name."""
    return Refusal(400, "MSS.00000003", f"Invalid parameter: {text}")


def unauthorized(text: str) -> Refusal:
    """The refusal of the gateway for wrong credentials."""
    return Refusal(INVALID_CREDENTIALS_STATUS, "APIGW.0301", f"Incorrect IAM authentication information: {text}")


def foreign(file: str) -> Refusal:
    """The refusal of an id that another file of the simulator made than `file`.

    It must not read as "not found": a client would take the object for gone, and make it again.
    """
    ways = "Set metastudio:simulator to that file; if it is gone, use `pulumi state delete` or a new stack."
    text = f"this id was made by another simulator file. {ways} In use is "
    room = MESSAGE_LIMIT - len(text)
    shown = file if len(file) <= room else f"…{file[1 - room :]}"  # of a long path the end says more
    return Refusal(400, "SIMULATOR.OTHER_FILE", text + shown)
