"""Local files, a provider and the simulator: what a test of assets works in."""

import json
from pathlib import Path
from typing import Any, cast

import httpx
from metastudio_provider.errors import Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from tests.studio import Studio

ASSET = "metastudio:asset:Asset"
PNG = b"\x89PNG\r\n\x1a\n"


class Between(httpx.BaseTransport):
    """Lets everything through; the service then shows assets with what is `shown`."""

    def __init__(self, way: httpx.BaseTransport) -> None:
        self.way = way
        self.shown: dict[str, Any] = {}

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        answer = self.way.handle_request(request)
        if not self.shown or request.method != "GET" or "/digital-assets/" not in request.url.path:
            return answer
        return httpx.Response(answer.status_code, json={**json.loads(answer.read()), **self.shown})


class Library(Studio):
    """A studio with pictures."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, Between)
        self.way = cast(Between, self.between)

    def picture(self, name: str, content: str = "tea house") -> str:
        """A picture with some content."""
        path = Path(self.folder, name)
        path.write_bytes(PNG + content.encode())
        return str(path)

    def make(self, **more: Any) -> ResourceState:
        """Create a picture that is declared as `tea`."""
        given = {"asset_name": "Tea house", "asset_type": "IMAGE", "main_file": self.picture("tea.png"), **more}
        return self.create(ASSET, name="tea", **{name: value for name, value in given.items() if value is not None})

    def kept(self, unfinished: Unfinished, **more: Any) -> ResourceState:
        """What the engine keeps of an asset that is not as declared yet."""
        given = {
            "asset_name": "Tea house",
            "asset_type": "IMAGE",
            "main_file": str(Path(self.folder, "tea.png")),
            **more,
        }
        inputs = self.checked(ASSET, {name: value for name, value in given.items() if value is not None})
        return ResourceState(unfinished.id, inputs, unfinished.state)

    def shown(self, made: ResourceState) -> dict[str, Any]:
        """The asset as the service shows it."""
        found: dict[str, Any] = self.ask("GET", f"digital-assets/{made.id}")
        return found

    def files(self, made: ResourceState) -> list[tuple[str, str, str]]:
        """Category, name and state of each file of an asset."""
        names = ("asset_file_category", "file_name", "state")
        return [(file[names[0]], file[names[1]], file[names[2]]) for file in self.shown(made).get("files", ())]

    def planned(self, made: ResourceState, **changed: Any) -> list[tuple[str, str, bool]]:
        """The plan of a change: path, kind, and whether it replaces."""
        inputs = self.checked(ASSET, _with(made, changed))
        call = self.call()
        diff = self.lifecycle.diff(ASSET, "urn:tea", made.id, made.state, made.inputs, inputs, call)
        return [(".".join(map(str, change.path)), change.kind, change.replace) for change in diff.changes]

    def change(self, made: ResourceState, **changed: Any) -> ResourceState:
        """Update an asset."""
        inputs = self.checked(ASSET, _with(made, changed))
        return self.lifecycle.update(ASSET, "urn:tea", made.id, made.state, made.inputs, inputs, self.call())

    def look(self, made: ResourceState) -> ResourceState:
        """Refresh an asset."""
        return self.read(ASSET, made)


def _with(made: ResourceState, changed: dict[str, Any]) -> dict[str, Any]:
    """What was declared, with these changes; None takes a property away. The provider works out the hashes again."""
    values = {**made.inputs, **changed, "file_hashes": None}
    return {name: value for name, value in values.items() if value is not None}
