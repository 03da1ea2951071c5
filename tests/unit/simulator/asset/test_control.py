"""What operators and reviewers do with assets and files."""

import pytest

from .conftest import ASSETS, code


def put(library, kind, id, state, reason=None):
    body = {"state": state, **({"reason": reason} if reason else {})}
    return library.client.post(f"/_simulator/{kind}/{id}/state", json=body)


def test_a_frozen_asset_hides_its_files(library):
    asset = library.ready()
    assert put(library, "assets", asset, "BLOCK", "a complaint").status_code == 200
    shown = library.show(asset)
    assert (shown["asset_state"], shown["reason"], shown["block_reason_code"]) == (
        "BLOCK",
        "a complaint",
        "BLOCK_BY_OPERATOR",
    )
    assert "download_url" not in shown["files"][0]
    assert code(library.update(asset, asset_name="b")) == (400, "MSS.20020001")
    put(library, "assets", asset, "ACTIVED")
    assert library.show(asset).keys().isdisjoint({"reason", "block_reason_code"})


def test_an_asset_can_be_lost(library):
    asset = library.ready()
    assert put(library, "assets", asset, "DELETED").status_code == 200
    assert code(library.client.get(f"{ASSETS}/{asset}")) == (400, "MSS.10001001")
    assert put(library, "assets", asset, "ACTIVED").status_code == 404


@pytest.mark.parametrize(
    ("state", "of_asset"), [("CREATED", "ACTIVED"), ("FAILED", "FAILED"), ("REVIEW", "CREATING"), ("BLOCK", "CREATING")]
)
def test_a_reviewer_decides_about_a_file(library, state, of_asset):
    asset = library.create()
    file_id = library.upload(asset)
    assert put(library, "asset-files", file_id, state, "look").status_code == 200
    shown = library.show(asset)
    assert (shown["files"][0]["state"], shown["asset_state"]) == (state, of_asset)
    assert shown.get("fail_type") == ("MANUAL_REVIEW_REJECT" if state == "FAILED" else None)
    assert put(library, "asset-files", file_id, "x").status_code == 400
