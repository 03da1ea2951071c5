"""Acts on several assets, transfers, and models made of photos."""

from pathlib import Path
from typing import Any

import pytest
from metastudio_provider.errors import Refused, Unfinished
from metastudio_provider.lifecycle.lifecycle import ResourceState

from .studio import Library

ACTION, TRANSFER = "metastudio:asset:AssetAction", "metastudio:asset:AssetTransfer"
MODELING = "metastudio:asset:PictureModelingJob"
PARTNER = "f" * 32


def avatar(library: Library) -> str:
    """A trained avatar of the library, which another tenant gave."""
    place = f"projects/{library.project_id}/asset-transfers"
    offered = library.control("POST", place, {"asset_name": "Lin", "asset_type": "HUMAN_MODEL_2D"})
    library.ask("POST", f"digital-assets-action/transfers/{offered['job_id']}/accept", {})
    return str(offered["asset_id"])


def state(library: Library, id: str) -> str:
    return str(library.ask("GET", f"digital-assets/{id}")["asset_state"])


def test_an_act_is_carried_out_on_every_asset(library: Library) -> None:
    tea = library.make()
    library.create(ACTION, action="UNACTIVE", asset_ids=[tea.id])
    assert state(library, tea.id) == "UNACTIVED"


def test_what_was_done_in_part_is_said_and_not_repeated(library: Library) -> None:
    tea = library.make()
    with pytest.raises(Unfinished, match=r"UNACTIVE failed: none: MSS.10001001 Asset not found. For the other assets"):
        library.create(ACTION, action="UNACTIVE", asset_ids=[tea.id, "none"])
    with pytest.raises(Refused, match=r"UNACTIVE failed: none: MSS.10001001 Asset not found."):
        library.create(ACTION, action="UNACTIVE", asset_ids=["none"])


def test_a_trained_avatar_is_not_among_what_is_deleted_without_a_word(library: Library) -> None:
    tea, lin = library.make(), avatar(library)
    with pytest.raises(Refused, match=f"Of the assets, a training made {lin}"):
        library.create(ACTION, action="DELETE", asset_ids=[tea.id, lin])
    assert state(library, tea.id) == "ACTIVED"
    library.create(ACTION, action="DELETE", asset_ids=[tea.id, lin], allow_delete=True)
    assert state(library, lin) == "DELETING"


def offered(library: Library, **more: Any) -> ResourceState:
    return library.create(TRANSFER, asset_ids=[library.make().id], dest_project_id=PARTNER, **more)


def test_an_open_transfer_is_begun_once_and_cancelled_by_its_deletion(library: Library) -> None:
    made = offered(library, memo="for you")
    assert made.state["state"] == "PROCESSING"
    with pytest.raises(Refused, match="is open already, so no other one was begun"):
        library.create(TRANSFER, asset_ids=made.state["asset_ids"], dest_project_id="e" * 32)
    library.delete(TRANSFER, made)
    found = library.read(TRANSFER, made)
    assert found.state["state"] == "CANCEL"
    library.diff(TRANSFER, found)
    assert library.warnings == [f"The transfer {made.id} was cancelled. Another one is made by `pulumi up --replace`."]


def test_a_transfer_may_stay_open(library: Library) -> None:
    made = offered(library, keep_open=True)
    library.delete(TRANSFER, made)
    assert library.read(TRANSFER, made).state["state"] == "PROCESSING"


def test_a_lost_transfer_is_found_again(library: Library) -> None:
    library.fault("POST", "/transfers$", "after", "reset")
    made = offered(library)
    jobs = library.ask("GET", "digital-assets-action/transfers", role="SENDER")["jobs"]
    assert [job["job_id"] for job in jobs] == [made.id]


def test_a_model_is_made_of_a_photo_and_waited_for(library: Library) -> None:
    photo = Path(library.folder, "lin.png")
    size = (640).to_bytes(4, "big") * 2
    photo.write_bytes(b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big") + b"IHDR" + size)
    given = {"name": "Lin", "style_id": "system_female_001"}
    made = library.declare(MODELING, {**given, "picture_file": str(photo), "wait_for": "DONE"})
    assert made.state["state"] == "SUCCEED"
    assert made.state["model_asset_id"]
    assert any("PROCESSING since" in line for line in library.reports)
    photo.write_bytes(photo.read_bytes() + b"another")
    inputs = library.checked(MODELING, {**made.inputs, "file_hashes": None})
    changes = library.lifecycle.diff(
        MODELING, "urn:lin", made.id, made.state, made.inputs, inputs, library.call()
    ).changes
    assert [(change.path, change.replace) for change in changes] == [(("file_hashes", "picture_file"), True)]
    with pytest.raises(Refused, match="There is no photo"):
        library.declare(MODELING, given)
    library.options(picture_modeling_result="FAILED")
    with pytest.raises(Unfinished, match="Lin: the job is in state FAILED"):
        library.declare(MODELING, {**given, "picture_url": "https://example.com/lin.png", "wait_for": "DONE"})
