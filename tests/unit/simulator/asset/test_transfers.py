"""Transfers between tenants: what each side may do, and what becomes of the assets."""

import pytest
from metastudio_simulator import DEFAULT_PROJECT_ID

from ..conftest import PROJECT
from .conftest import ASSETS, code

TRANSFERS = f"{PROJECT}/digital-assets-action/transfers"
OTHER = "f" * 32
INVALID = (400, "MSS.00000003")
WRONG_STATE = (400, "MSS.20020001")


def start(client, *assets, **more):
    body = {"asset_ids": [*assets], "dest_project_id": OTHER, **more}
    return client.post(TRANSFERS, json=body)


def offered(client, kind="IMAGE", **more):
    """An offer of the other tenant: the ids of job and asset."""
    body = {"asset_name": "Gift", "asset_type": kind, **more}
    made = client.post(f"/_simulator/projects/{DEFAULT_PROJECT_ID}/asset-transfers", json=body).json()
    return made["job_id"], made["asset_id"]


def act(client, job, action, **body):
    return client.post(f"{TRANSFERS}/{job}/{action}", json=body)


def shown(client, job):
    return client.get(f"{TRANSFERS}/{job}").json()


def other_side(client, job, state, reason=None):
    return client.post(f"/_simulator/asset-transfers/{job}/state", json={"state": state, "reason": reason})


def test_an_asset_is_given_away(library, client):
    asset = library.ready()
    job = start(client, asset, memo="for you", auto_accept=True).json()["job_id"]
    row = shown(client, job)
    assert (row["state"], row["src_project_id"], row["dest_project_id"]) == ("PROCESSING", DEFAULT_PROJECT_ID, OTHER)
    assert [item["asset_id"] for item in row["transfer_assets"]] == [asset]
    assert (row["memo"], row["is_need_billing"], "auto_accept" in row) == ("for you", False, False)
    assert code(start(client, asset)) == WRONG_STATE
    for action in ("accept", "reject", "accept_confirm"):
        assert code(act(client, job, action)) == INVALID
    assert other_side(client, job, "ACCEPT").status_code == 200
    assert shown(client, job)["state"] == "ACCEPT"
    assert code(client.get(f"{ASSETS}/{asset}")) == (400, "MSS.10001001")
    assert code(act(client, job, "cancel")) == WRONG_STATE
    assert other_side(client, job, "REJECT").status_code == 400


@pytest.mark.parametrize("state", ["REJECT", "FAIL"])
def test_an_asset_that_is_not_taken_stays(library, client, state):
    asset = library.ready()
    job = start(client, asset).json()["job_id"]
    other_side(client, job, state, "no, thanks")
    row = shown(client, job)
    assert (row["state"], row["reason"], "error_info" in row) == (state, "no, thanks", state == "FAIL")
    assert library.state(asset) == "ACTIVED"


def test_the_sender_cancels(library, client):
    job = start(client, library.ready()).json()["job_id"]
    assert act(client, job, "cancel").json() == {}
    assert shown(client, job)["state"] == "CANCEL"


def test_an_unanswered_transfer_fails(library, client, clock):
    job = start(client, library.ready()).json()["job_id"]
    clock.now += 7 * 24 * 3600 - 1
    assert shown(client, job)["state"] == "PROCESSING"
    clock.now += 1
    row = shown(client, job)
    assert (row["state"], row["finish_time"]) == ("FAIL", row["expire_time"])


def test_an_asset_that_is_deleted_meanwhile_lets_the_transfer_fail(library, client):
    asset = library.ready()
    job = start(client, asset).json()["job_id"]
    client.delete(f"{ASSETS}/{asset}")
    other_side(client, job, "ACCEPT")
    assert shown(client, job)["state"] == "FAIL"


def test_an_offered_asset_is_accepted_and_returned(library, client):
    job, asset = offered(client)
    assert code(client.get(f"{ASSETS}/{asset}")) == (400, "MSS.10001001")
    assert code(act(client, job, "cancel")) == INVALID
    assert code(act(client, job, "accept_confirm")) == WRONG_STATE
    answer = act(client, job, "accept").json()
    assert answer == {"accept_respone": {"is_need_billing": False, "required_resources": []}}
    assert library.state(asset) == "UNACTIVED"
    back = {"transfer_type": "TRANSFER_BACK", "transfer_job_id": job}
    other = library.ready("mine")
    assert code(start(client, other, **back)) == INVALID
    assert code(start(client, asset, **{**back, "dest_project_id": "e" * 32})) == INVALID
    assert code(start(client, asset, transfer_type="TRANSFER_BACK")) == INVALID
    returned = start(client, asset, **back).json()["job_id"]
    assert shown(client, returned)["transfer_type"] == "TRANSFER_BACK"
    assert code(start(client, asset, **{**back, "transfer_job_id": returned})) == WRONG_STATE
    other_side(client, returned, "ACCEPT")
    assert code(client.get(f"{ASSETS}/{asset}")) == (400, "MSS.10001001")


@pytest.mark.parametrize(("kind", "resource"), [("VOICE_MODEL", "VOICE_BASIC"), ("IMAGE", None)])
def test_a_charged_transfer_is_confirmed(library, client, kind, resource):
    job, asset = offered(client, kind, is_need_billing=True)
    answer = act(client, job, "accept").json()["accept_respone"]
    assert answer["is_need_billing"]
    assert [row["resource_type"] for row in answer["required_resources"]] == [resource] * (resource is not None)
    assert shown(client, job)["state"] == "PROCESSING"
    assert act(client, job, "accept_confirm").status_code == 200
    assert shown(client, job)["state"] == "ACCEPT"
    assert library.state(asset) == "UNACTIVED"


def test_an_offer_is_turned_down(client):
    job, _ = offered(client)
    act(client, job, "reject", reason="not mine")
    assert (shown(client, job)["state"], shown(client, job)["reason"]) == ("REJECT", "not mine")


def test_who_may_not_transfer_what(library, client):
    asset = library.ready()
    assert code(start(client)) == INVALID
    assert code(start(client, asset, dest_project_id=DEFAULT_PROJECT_ID)) == INVALID
    assert code(start(client, "unknown")) == (400, "MSS.10001001")
    assert code(start(client, library.create("new"))) == WRONG_STATE
    library.options(may_transfer_out=False)
    assert code(start(client, asset)) == INVALID
    for answer in (client.get(f"{TRANSFERS}/x"), act(client, "x", "accept")):
        assert code(answer) == (400, "MSS.10001002")


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({}, "c"),
        ({"role": "SENDER"}, "a"),
        ({"role": "ALL"}, "ca"),
        ({"role": "ALL", "limit": 1, "offset": 1}, "a"),
        ({"role": "ALL", "state": "REJECT,PROCESSING"}, "cba"),
        ({"role": "ALL", "state": ""}, "cba"),
        ({"role": "ALL", "transfer_type": "TRANSFER_BACK"}, ""),
    ],
)
def test_list(library, client, query, names):
    jobs = {start(client, library.ready()).json()["job_id"]: "a"}
    jobs[offered(client)[0]] = "b"
    act(client, [*jobs][1], "reject")
    jobs[offered(client)[0]] = "c"
    answer = client.get(TRANSFERS, params=query).json()
    assert "".join(jobs[row["job_id"]] for row in answer["jobs"]) == names
    assert answer["count"] == (2 if "limit" in query else len(names))


@pytest.mark.parametrize("body", [{}, {"asset_name": "a", "asset_type": "x"}, {"asset_name": "a", "more": 1}])
def test_an_offer_must_be_one(client, body):
    place = f"/_simulator/projects/{DEFAULT_PROJECT_ID}/asset-transfers"
    assert client.post(place, json=body).status_code == 400


def test_a_shared_asset_is_seen_and_not_changed(library, client):
    body = {"asset_name": "Ours", "asset_type": "IMAGE"}
    asset = client.post(f"/_simulator/projects/{DEFAULT_PROJECT_ID}/shared-assets", json=body).json()["asset_id"]
    assert library.show(asset)["asset_name"] == "Ours"
    found = client.get(ASSETS, params={"role": "SHAREE"}).json()["assets"]
    assert [row["asset_id"] for row in found] == [asset]
    assert client.get(ASSETS).json()["count"] == 0
    assert code(library.update(asset, asset_name="Mine")) == (400, "MSS.10001001")
