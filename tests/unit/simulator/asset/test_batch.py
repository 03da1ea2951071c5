"""One action on many assets."""

import json

import pytest

from .conftest import ASSETS, code

SHARING = json.dumps({"allowed_project_ids": ["p"]})


def run(library, action, *assets, **more):
    return library.client.post(f"{ASSETS}/batch-action", json={"action": action, "asset_ids": [*assets], **more})


@pytest.mark.parametrize(
    ("action", "before", "after"),
    [
        ("DELETE", "ACTIVED", "DELETING"),
        ("RESTORE", "DELETING", "ACTIVED"),
        ("UNACTIVE", "ACTIVED", "UNACTIVED"),
        ("ACTIVE", "UNACTIVED", "ACTIVED"),
    ],
)
def test_each_asset_has_its_own_outcome(library, action, before, after):
    asset = library.ready()
    if before != "ACTIVED":
        run(library, "DELETE" if before == "DELETING" else "UNACTIVE", asset)
    new = library.create("new")
    done, *failed = run(library, action, asset, "x", "y", *([] if action == "DELETE" else [new])).json()["results"]
    assert done == {"ret_status": "SUCCESS", "asset_ids": [asset]}
    assert failed[0] == {
        "ret_status": "FAILED",
        "asset_ids": ["x", "y"],
        "error_info": {"error_code": "MSS.10001001", "error_msg": "Asset not found"},
    }
    assert [row["error_info"]["error_code"] for row in failed[1:]] == ["MSS.20020001"] * (action != "DELETE")
    assert library.state(asset) == after


def test_deletion_for_good(library):
    asset = library.ready()
    assert run(library, "DELETE_FORCE", asset, asset).json()["results"] == [
        {"ret_status": "SUCCESS", "asset_ids": [asset]}
    ]
    assert code(library.client.get(f"{ASSETS}/{asset}")) == (400, "MSS.10001001")


def test_sharing(library):
    asset = library.ready()
    shared = {"role": "SHARER"}
    run(library, "SHARE", asset, params=SHARING)
    assert library.client.get(ASSETS, params=shared).json()["count"] == 1
    run(library, "UNSHARE", asset)
    assert library.client.get(ASSETS, params=shared).json()["count"] == 0


@pytest.mark.parametrize("more", [{}, {"params": "x"}, {"params": "[]"}, {"params": "{}"}])
def test_sharing_needs_to_know_with_whom(library, more):
    assert code(run(library, "SHARE", library.ready(), **more)) == (400, "MSS.00000003")
