"""Bodies of the kind multipart/form-data: fields of text, and files.

email.parser would read every line of a file, and look into files that are messages themselves. So the parts are
separated here, and the standard library reads their headers.
"""

import re
from email.parser import HeaderParser
from email.policy import HTTP
from typing import Any

Field = tuple[str, str | bytes]
"""The name of a field and its value: a text, or the content of a file."""


def fields(content_type: str, body: bytes) -> list[Field]:
    """The fields of a form in their order. Raises ValueError when the body is none."""
    delimiter = b"\r\n--" + _parameters("Content-Type", f"Content-Type: {content_type}").get("boundary", "").encode()
    inside, closed, _ = (b"\r\n" + body).partition(delimiter + b"--")
    if not closed:
        raise ValueError("the form does not end with its boundary")
    _, *parts = re.split(re.escape(delimiter) + rb"[ \t]*\r\n", inside)
    return [_field(part) for part in parts]


def _field(part: bytes) -> Field:
    head, _, content = part.partition(b"\r\n\r\n")
    parameters = _parameters("Content-Disposition", head.decode())
    if "name" not in parameters:
        raise ValueError("a part of the form has no name")
    return parameters["name"], content if "filename" in parameters else content.decode()


def _parameters(name: str, headers: str) -> dict[str, str]:
    """The parameters of one of some headers."""
    header: Any = HeaderParser(policy=HTTP).parsestr(headers).get(name)
    return {} if header is None else dict(header.params)
