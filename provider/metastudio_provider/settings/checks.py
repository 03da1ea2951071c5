"""Rules for the values of settings, as pydantic runs them. Each raises ValueError with what a value must be."""

import re
from urllib.parse import urlsplit

REGIONS = ("cn-north-4", "cn-east-3", "ap-southeast-3")
"""Regions that are documented to offer MetaStudio; another one may be given, the service grows."""


def region(value: str) -> str:
    if not re.fullmatch(r"[a-z]{2}(-[a-z]+)+-\d+", value):
        raise ValueError(f"must be the id of a region, such as {REGIONS[0]}")
    return value


def project(value: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]+", value):
        raise ValueError("must be made of letters, digits, - and _")
    return value


def address(value: str) -> str:
    """Add `https://` where the scheme is missing, as Terraform's provider does."""
    text = (value if "://" in value else f"https://{value}").rstrip("/")
    try:
        parts = urlsplit(text)
        good = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
        (parts.hostname or "").encode("idna").decode("idna")  # as the look-up of the name will: a label can be wrong
    except ValueError:
        good = False
    if not good or not text.isascii() or any(character.isspace() for character in text):
        raise ValueError("must be an address such as https://metastudio.cn-north-4.myhuaweicloud.com")
    if "?" in text or "#" in text or "@" in parts.netloc:
        raise ValueError("must be an address without user, query and fragment")
    return text


def iam_address(value: str) -> str:
    return address(value).removesuffix("/v3")  # Terraform's HW_AUTH_URL ends with it


def cloud(value: str) -> str:
    if not re.fullmatch(r"[a-z0-9-]+(\.[a-z0-9-]+)+", value):
        raise ValueError("must be the domain of a cloud, such as myhuaweicloud.com")
    return value


def header(value: str) -> str:
    if not value.isascii() or not value.isprintable():
        raise ValueError("must be made of ASCII characters without line breaks: it travels in a header")
    return value
