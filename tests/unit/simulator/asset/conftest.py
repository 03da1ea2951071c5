"""An asset library in a simulator, with short ways to fill it."""

import base64
import hashlib
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from ..conftest import PROJECT

ASSETS, FILES = f"{PROJECT}/digital-assets", f"{PROJECT}/files"
PNG = b"\x89PNG a picture"


class Library:
    """The assets of a simulator."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def create(self, name: str = "Sunset", kind: str = "IMAGE", **more: Any) -> str:
        answer = self.client.post(ASSETS, json={"asset_name": name, "asset_type": kind, **more})
        assert answer.status_code == 200, answer.text
        return str(answer.json()["asset_id"])

    def announce(self, asset: str, content: bytes = PNG, **more: Any) -> dict[str, Any]:
        """A new file of an asset: its id and its upload address."""
        answer = self.client.post(FILES, json=announced(asset, content, **more))
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def put(self, url: str, content: bytes = PNG, kind: str = "image/png") -> httpx.Response:
        return self.client.put(url, content=content, headers={"Content-Type": kind, "Content-MD5": md5(content)})

    def confirm(self, file_id: str, state: str = "CREATED") -> httpx.Response:
        return self.client.post(f"{FILES}/{file_id}/complete", json={"state": state})

    def upload(self, asset: str, content: bytes = PNG, kind: str = "image/png", **more: Any) -> str:
        """A confirmed file of an asset."""
        made = self.announce(asset, content, **more)
        assert self.put(made["upload_url"], content, kind).status_code == 200
        assert self.confirm(made["file_id"]).status_code == 200
        return str(made["file_id"])

    def ready(self, name: str = "Sunset", **more: Any) -> str:
        """An active picture."""
        self.options(asset_review="immediate")
        asset = self.create(name, **more)
        self.upload(asset)
        assert self.state(asset) == "ACTIVED"
        return asset

    def show(self, asset: str) -> dict[str, Any]:
        answer = self.client.get(f"{ASSETS}/{asset}")
        assert answer.status_code == 200, answer.text
        shown: dict[str, Any] = answer.json()
        return shown

    def state(self, asset: str) -> str:
        return str(self.show(asset)["asset_state"])

    def update(self, asset: str, **body: Any) -> httpx.Response:
        return self.client.put(f"{ASSETS}/{asset}", json=body)

    def options(self, **values: Any) -> None:
        assert self.client.put("/_simulator/options", json=values).status_code == 200


def announced(asset: str, content: bytes = PNG, **more: Any) -> dict[str, Any]:
    return {
        "asset_id": asset,
        "file_name": "main.png",
        "file_md5": md5(content),
        "file_size": len(content),
        "file_type": "png",
        "asset_file_category": "MAIN",
        **more,
    }


def md5(content: bytes) -> str:
    return base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and error code of a refusal."""
    return answer.status_code, answer.json()["error_code"]


@pytest.fixture
def library(client: httpx.Client) -> Library:
    return Library(client)


@pytest.fixture
def refused() -> Callable[[httpx.Response], tuple[int, str]]:
    return code
