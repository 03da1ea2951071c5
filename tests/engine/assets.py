"""A picture of the library, as programs declare it in both doors."""

from pathlib import Path
from typing import Any

from .harness import Declared, Stack

ASSET = "tea-house"
"""The name of the resource in the programs."""

TOKEN = "metastudio:asset:Asset"
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


def paint(stack: Stack, content: str) -> None:
    """Write the picture, beside the program."""
    folder = Path(stack.folder) / "media"
    folder.mkdir(exist_ok=True)
    (folder / "tea-house.png").write_bytes(PNG + content.encode())
