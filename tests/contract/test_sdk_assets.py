"""Every operation of the asset system by the official SDK over HTTP: served, once in success and once refused."""

import base64
import hashlib
import struct

import pytest
from huaweicloudsdkcore.exceptions.exceptions import ClientRequestException
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.asset.photos import PNG
from metastudio_simulator.base.call import HANDLERS

from .asset_cases import CASES, FILE, PICTURE, PICTURE_MD5, asset_operations, filled
from .full_body import differences, full, wire

NOT_SHOWN = {"review_config", "shared_config", "is_need_generate_cover", "system_properties"}


def test_no_operation_of_the_asset_system_is_left_out():
    operations = asset_operations()
    assert len(operations) == 23
    assert operations.keys() - HANDLERS.keys() == set()
    assert operations.keys() == CASES.keys()


def test_the_successes_use_every_property_and_parameter():
    """Bodies are whole at the top, and no query parameter is left out."""
    for name, operation in asset_operations().items():
        body, parameters = CASES[name].right()
        keys = {entry["name"] for entry in operation["parameters"] if entry["in"] in ("query", "path")}
        assert keys - {"project_id"} == parameters.keys(), name
        for content in operation.get("requestBody", {}).get("content", {}).values():
            if isinstance(body, dict):  # else it is an answer of the service
                assert full(content["schema"]["$ref"].rpartition("/")[2]).keys() - body.keys() == set(), name


@pytest.fixture
def put(control):
    """Upload a file as the documents say."""

    def put(url, content=PICTURE, content_type="image/png"):
        md5 = base64.b64encode(hashlib.md5(content, usedforsecurity=False).digest()).decode()
        return control.put(url, content=content, headers={"Content-Type": content_type, "Content-MD5": md5})

    return put


@pytest.fixture
def create(service):
    return lambda name, kind="IMAGE": service("create_digital_asset", {"asset_name": name, "asset_type": kind}).asset_id


@pytest.fixture
def upload(service, put):
    """A confirmed main file of an asset."""

    def upload(asset):
        made = service("create_file", {**FILE, "asset_id": asset})
        assert put(made.upload_url).status_code == 200
        service("confirm_file_upload", {"state": "CREATED"}, file_id=made.file_id)

    return upload


@pytest.fixture
def world(service, control, put, create, upload, tmp_path):
    """One object of each kind, and the files of a photo and of none."""
    control.put("/options", json={"asset_review": "immediate"})
    found = {"asset": create("active"), "binned": create("binned"), "new": create("new"), "film": create("f", "VIDEO")}
    upload(found["asset"])
    service("delete_asset", asset_id=found["binned"])
    for name in ("announced", "uploaded"):
        made = service("create_file", {**FILE, "asset_id": create(name)})
        found[name] = made.file_id
    assert put(made.upload_url).status_code == 200
    gift = {"asset_name": "gift", "asset_type": "IMAGE"}
    found["offer"] = control.post(f"/projects/{DEFAULT_PROJECT_ID}/asset-transfers", json=gift).json()["job_id"]
    found["information"] = wire(service("show_asset_replication_info", asset_id=found["asset"]))
    by_url = {"name": "Max", "style_id": "system_male_001", "picture_url": "https://example.com/max.png"}
    found["modeling"] = service("create_picture_modeling_by_url_job", by_url).job_id
    for name, content in (("photo", PNG + struct.pack(">I4sII", 13, b"IHDR", 100, 50)), ("no photo", b"text")):
        (tmp_path / f"{name}.png").write_bytes(content)
        found[name] = tmp_path / f"{name}.png"
    return found


@pytest.mark.parametrize("operation", sorted(CASES))
def test_success_and_failure(service, world, operation):
    case = CASES[operation]
    body, parameters = filled([*case.wrong()], world)
    with pytest.raises(ClientRequestException) as caught:
        service(operation, body, **parameters)
    assert (caught.value.status_code, caught.value.error_code) == (400, case.code)
    body, parameters = filled([*case.right()], world)
    answer = service(operation, body, **parameters)
    assert answer.status_code == 200


@pytest.mark.parametrize("variant", [0, 1])
def test_a_full_body_comes_back_whole(service, variant):
    fixed = {"shared_config": {"shared_type": "PRIVATE"}, "asset_type": "COMMON_FILE"}  # what a tenant may send
    body = full("CreateDigitalAssetRequestBody", variant) | fixed
    asset = service("create_digital_asset", body, x_app_user_id="user-1").asset_id
    other = full("UpdateDigitalAssetRequestBody", 1 - variant) | fixed
    del other["asset_state"]
    shown = wire(service("show_asset", asset_id=asset))
    assert differences({name: value for name, value in body.items() if name not in NOT_SHOWN}, shown) == []
    assert shown["app_user_id"] == "user-1"
    updated = wire(service("update_digital_asset", other, asset_id=asset))
    assert differences({name: value for name, value in other.items() if name not in NOT_SHOWN}, updated) == []
    assert wire(service("show_asset", asset_id=asset)) == updated
    assert wire(service("list_assets"))["assets"] == [updated]


def test_the_documented_way_of_an_upload(service, control, put, create):
    asset = create("sunset")
    made = service("create_file", {**FILE, "asset_id": asset})
    assert put(made.upload_url, b"other").status_code == 403
    assert put(made.upload_url).status_code == 200
    service("confirm_file_upload", {"state": "CREATED"}, file_id=made.file_id)
    found = []
    for _ in range(2):
        shown = wire(service("show_asset", asset_id=asset))
        found.append((shown["asset_state"], shown["files"][0]["state"]))
        control.post("/clock", json={"advance": 5})
    assert found == [("CREATING", "UPLOADED"), ("ACTIVED", "CREATED")]
    assert shown["files"][0]["file_md5"] == PICTURE_MD5


def test_a_rejected_upload_and_the_way_on(service, control, create, upload):
    control.put("/options", json={"asset_review": "immediate", "asset_review_result": "MANUAL_REVIEW_REJECT"})
    rejected = create("sunset")
    upload(rejected)
    shown = wire(service("show_asset", asset_id=rejected))
    assert (shown["asset_state"], shown["fail_type"]) == ("FAILED", "MANUAL_REVIEW_REJECT")
    service("delete_asset", asset_id=rejected, mode="force")
    with pytest.raises(ClientRequestException, match=r"MSS\.10001001"):
        service("show_asset", asset_id=rejected)
    control.put("/options", json={"asset_review_result": "PASSED"})
    asset = create("sunset")
    upload(asset)
    assert service("show_asset", asset_id=asset).asset_state == "ACTIVED"


def test_the_storage_has_an_end(service, control, create):
    control.put("/options", json={"asset_storage_mib": 0})
    with pytest.raises(ClientRequestException, match=r"MSS\.10001006"):
        service("create_file", {**FILE, "asset_id": create("sunset")})


def test_an_accepted_transfer(service, world):
    [asset] = wire(service("show_transfer_asset_job", job_id=world["offer"]))["transfer_assets"]
    answer = service("execute_transfer_asset_action", {}, job_id=world["offer"], action="accept")
    assert wire(answer)["accept_respone"] == {"is_need_billing": False, "required_resources": []}
    assert service("show_asset", asset_id=asset["asset_id"]).asset_state == "UNACTIVED"
    back = {"transfer_type": "TRANSFER_BACK", "transfer_job_id": world["offer"], "asset_ids": [asset["asset_id"]]}
    job = service("transfer_asset", {**back, "dest_project_id": "f" * 32}).job_id
    service("execute_transfer_asset_action", {}, job_id=job, action="cancel")
    assert service("show_transfer_asset_job", job_id=job).state == "CANCEL"


def test_a_modelled_avatar(service, control, world):
    control.put("/options", json={"picture_modeling": "immediate"})
    job = service("show_picture_modeling_job", job_id=world["modeling"])
    assert job.state == "SUCCEED"
    assert service("show_asset", asset_id=job.model_asset_id).asset_state == "ACTIVED"
    [listed] = service("list_picture_modeling_jobs", state="SUCCEED").picture_modeling_jobs
    assert listed.job_id == world["modeling"]
