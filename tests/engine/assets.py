"""A picture of the library, as programs declare it in both doors."""

from pathlib import Path
from typing import Any

from .harness import Declared, Reference, Stack

ASSET = "tea-house"
"""The name of the resource in the programs."""

TOKEN = "metastudio:asset:Asset"
SHARING = '{"allowed_project_ids": ["0f1e2d3c4b5a69788796a5b4c3d2e1f0"]}'
PNG = b"\x89PNG\r\n\x1a\n"


def asset(**changed: Any) -> Declared:
    """The picture, with some inputs changed; None leaves one out."""
    inputs = {
        "asset_name": "Tea house",
        "asset_type": "IMAGE",
        "main_file": "media/tea-house.png",
        "tags": ["tea", "background"],
        "system_properties": {"background_img": "Yes"},
        **changed,
    }
    return Declared(ASSET, TOKEN, {name: value for name, value in inputs.items() if value is not None})


def sharing() -> Declared:
    """An act on the picture."""
    ids = [Reference(ASSET, "asset_id")]
    return Declared("friends", "metastudio:asset:AssetAction", {"action": "SHARE", "asset_ids": ids, "params": SHARING})


def transfer() -> Declared:
    """The picture, offered to another tenant."""
    inputs = {"asset_ids": [Reference(ASSET, "asset_id")], "dest_project_id": "f" * 32}
    return Declared("gift", "metastudio:asset:AssetTransfer", inputs)


def modeling() -> Declared:
    """A model of a photo at an address."""
    inputs = {"name": "Lin", "style_id": "system_female_001", "picture_url": "https://example.com/lin.png"}
    return Declared("lin", "metastudio:asset:PictureModelingJob", inputs)


def paint(stack: Stack, content: str) -> None:
    """Write the picture, beside the program."""
    folder = Path(stack.folder) / "media"
    folder.mkdir(exist_ok=True)
    (folder / "tea-house.png").write_bytes(PNG + content.encode())
