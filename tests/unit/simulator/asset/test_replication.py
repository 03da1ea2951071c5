"""Copies of assets in another region."""

import pytest

from ..conftest import PROJECT
from .conftest import ASSETS, Library, code

INTO = f"{PROJECT}/digital-assets-by-replication-info"
REFUSED = (400, "MSS.00000003")


def information(library, asset):
    answer = library.client.get(f"{ASSETS}/{asset}/replication-info")
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_a_copy_in_another_region(library, simulate, connect):
    library.options(asset_review="immediate")
    asset = library.create("Deck", "PPT", tags=["t"], asset_extra_meta={"ppt_meta": {"auto_analysis": True}})
    library.upload(asset, kind="application/octet-stream", file_type="pdf")
    library.show(asset)
    region_b = Library(connect(simulate()))
    assert region_b.client.post(INTO, json=information(library, asset)).status_code == 200
    [copy] = region_b.client.get(ASSETS).json()["assets"]
    original = library.show(asset)
    assert copy["asset_id"] != asset
    for name in ("asset_name", "asset_type", "tags", "asset_state"):
        assert copy[name] == original[name]
    assert len(copy["files"]) == len(original["files"]) == 4
    assert {file["file_id"] for file in copy["files"]}.isdisjoint(file["file_id"] for file in original["files"])
    pages = copy["asset_extra_meta"]["ppt_meta"]["pages"]
    assert {page["file_id"] for page in pages} <= {file["file_id"] for file in copy["files"]}


@pytest.mark.parametrize(
    "wrong", [{"asset_id": "x"}, {"asset_info": "AAAA"}, {"asset_info": "?"}, {"expire_time": 2**40}]
)
def test_information_that_was_changed_is_refused(library, wrong):
    info = information(library, library.ready())
    assert code(library.client.post(INTO, json={**info, **wrong})) == REFUSED
    assert code(library.client.post(INTO, json={})) == REFUSED


def test_information_expires(library, clock):
    info = information(library, library.ready())
    clock.now += 24 * 3600
    assert code(library.client.post(INTO, json=info)) == REFUSED


def test_only_usable_assets_are_copied(library):
    answer = library.client.get(f"{ASSETS}/{library.create()}/replication-info")
    assert code(answer) == (400, "MSS.20020001")
    assert code(library.client.get(f"{ASSETS}/x/replication-info")) == (400, "MSS.10001001")
