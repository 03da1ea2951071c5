"""Answers as reports: which request an error names, and what counts as gone."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from metastudio_provider.call import Call
from metastudio_provider.errors import MetaStudioError
from metastudio_provider.framework.managed import Managed
from metastudio_provider.framework.registry import resource
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.settings.model import Settings

ROOM = resource("metastudio:live:Room")
PRODUCT = resource("metastudio:live:Product")
ROOMS = "/v1/p1/smart-live-rooms"


def api(folder: Path, answer: dict[str, Any]) -> Any:
    """A service that gives the same answer to everything."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    settings = Settings.resolve({"simulator": ":memory:", "project_id": "p1"}, {})
    return Lifecycle(settings, transport=transport, journal_dir=folder).api(Call())


def test_an_error_names_the_request_that_was_made(tmp_path: Path) -> None:
    service, room = api(tmp_path, {"room_name": "Sale"}), Managed("r1", {"room_name": "Sale"})
    with pytest.raises(MetaStudioError, match=rf"^GET {ROOMS}/r1: the answer names no room_id\.$"):
        ROOM.show(service, "r1")
    with pytest.raises(MetaStudioError, match=rf"^PUT {ROOMS}/r1: the answer names no room_id\.$"):
        super(type(ROOM), ROOM).update(service, room, [])
    with pytest.raises(MetaStudioError, match=rf"^POST {ROOMS}: the answer names no room_id\.$"):
        ROOM.create(service, room.inputs)


def test_what_is_shown_and_counts_as_gone_names_the_request_too(tmp_path: Path) -> None:
    service = api(tmp_path, {"product_id": "a", "state": "DELETED"})
    with pytest.raises(
        MetaStudioError, match=r"^GET /v1/p1/products/a: DELETED the product is deleted \(HTTP 200\)\.$"
    ):
        PRODUCT.show(service, "a")
