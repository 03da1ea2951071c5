"""The models of finished trainings are assets."""

from ..conftest import PROJECT
from .conftest import ASSETS

VOICES = f"{PROJECT}/voice-training-manage/user"
JOBS = f"{PROJECT}/digital-human-training-manage/user/jobs"


def test_a_trained_avatar_is_an_asset_and_outlives_its_task(library):
    client = library.client
    job = client.post(JOBS, json={"name": "Mia"}).json()["job_id"]
    assert client.get(ASSETS).json()["count"] == 0
    for state in ("JOB_SUCCESS", "TRAINING", "JOB_SUCCESS"):
        client.post(f"/_simulator/jobs/{job}/state", json={"state": state})
    asset = client.get(f"{JOBS}/{job}").json()["asset_id"]
    assert client.delete(f"{JOBS}/{job}").status_code == 200
    [found] = client.get(ASSETS, params={"asset_type": "HUMAN_MODEL_2D"}).json()["assets"]
    assert found == library.show(asset)
    assert (found["asset_name"], found["asset_state"], found["files"]) == ("Mia", "ACTIVED", [])
    assert found["asset_extra_meta"]["human_model_2d_meta"]["model_resolution"] == "1080P"
    assert found["asset_extra_meta"]["human_model_2d_meta"]["model_version"] == "V3_2"
    assert library.update(asset, asset_name="Mia the first").status_code == 200


def test_a_trained_voice_is_an_asset(library):
    client = library.client
    body = {"sex": "FEMALE", "language": "CN", "voice_name": "Mia"}
    job = client.post(f"{VOICES}/basic-jobs", json=body).json()["job_id"]
    client.post(f"/_simulator/voice-jobs/{job}/state", json={"state": "SUCCEED"})
    asset = client.get(f"{VOICES}/jobs/{job}").json()["asset_id"]
    [found] = client.get(ASSETS, params={"sex": "FEMALE", "voice_provider": "HUAWEI_METASTUDIO"}).json()["assets"]
    assert (found["asset_id"], found["asset_name"], found["asset_state"]) == (asset, "Mia", "ACTIVED")
