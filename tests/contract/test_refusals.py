"""Every rule of every request body, broken alone: the simulator refuses it and names the property."""

import copy
import re

import httpx
import pytest
from metastudio_simulator import DEFAULT_PROJECT_ID, Simulator

from .full_body import REFERENCE, contract, full

SCHEMAS = contract()["components"]["schemas"]
ROOMS = "/smart-live-rooms"
GROUPS = "/smart-live-interaction-rule-groups"
JOBS = "/digital-human-training-manage/user/jobs"
PRODUCTS = "/products"
ASSETS = "/digital-assets"
PLATFORMS = "/live-platforms/platforms"
VOICE = "/voice-training-manage/user"
VOICE_JOBS = f"{VOICE}/jobs"
LIVE_JOB = f"{ROOMS}/{{id}}/smart-live-jobs/j"

BODIES = [
    ("POST", ROOMS, "CreateSmartLiveRoomReq"),
    ("PUT", f"{ROOMS}/{{id}}", "CreateSmartLiveRoomReq"),
    ("POST", f"{ROOMS}/{{id}}/confirm", "ConfirmSmarLiveRoomReq"),
    ("POST", GROUPS, "InteractionRuleGroup"),
    ("PUT", f"{GROUPS}/{{id}}", "InteractionRuleGroup"),
    ("POST", f"{GROUPS}/{{id}}/rules", "CreateInteractionRuleReq"),
    ("PUT", f"{GROUPS}/{{id}}/rules/r", "CreateInteractionRuleReq"),
    ("POST", f"{ROOMS}/{{id}}/smart-live-jobs", "StartSmartLiveReq"),
    ("POST", f"{LIVE_JOB}/command", "ControlSmartLiveReq"),
    ("POST", f"{LIVE_JOB}/batch-commands-confirm", "BatchConfirmLiveCommandsReq"),
    ("POST", f"{LIVE_JOB}/live-event-report", "ReportLiveEventReq"),
    ("PUT", "/smart-live-configs/user-config", "UpdateSmartLiveUserConfigReq"),
    ("POST", PRODUCTS, "CreateProductRequestBody"),
    ("PUT", f"{PRODUCTS}/{{id}}", "UpdateProductRequestBody"),
    ("POST", f"{PRODUCTS}/{{id}}/assets", "ProductAssetReleation"),
    ("POST", PLATFORMS, "CreateLivePlatformReq"),
    ("PUT", f"{PLATFORMS}/{{id}}", "UpdateLivePlatformReq"),
    ("POST", JOBS, "Create2dModelTrainingJobReq"),
    ("PUT", f"{JOBS}/{{id}}", "Update2dModelTrainingJobReq"),
    ("POST", f"{JOBS}/{{id}}/command", "Execute2dModelTrainingCommandByUserReq"),
    ("POST", ASSETS, "CreateDigitalAssetRequestBody"),
    ("PUT", f"{ASSETS}/a", "UpdateDigitalAssetRequestBody"),
    ("POST", f"{ASSETS}/summarys", "ListAssetSummarysReq"),
    ("POST", f"{ASSETS}/batch-action", "BatchAssetActionReq"),
    ("POST", f"{ASSETS}-by-replication-info", "ReplicationAssetInfo"),
    ("POST", f"{ASSETS}-action/transfers", "TransferAssetReq"),
    ("POST", f"{ASSETS}-action/transfers/j/reject", "TransJobRejectBody"),
    ("POST", "/files", "FilesCreateReq"),
    ("POST", "/large-files", "LargeFilesCreateReq"),
    ("POST", "/files/f/complete", "ConfirmFileUploadRequestBody"),
    ("POST", "/digital-human/stylized/picture-modelings-by-url", "PictureModelingByUrlReq"),
    *(
        ("POST", f"{VOICE}/{edition}-jobs", "CreateTrainingJobReq")
        for edition in ("basic", "middle", "advance", "third-party")
    ),
    ("POST", f"{VOICE_JOBS}/{{id}}", "CommitJobReq"),
    ("PUT", f"{VOICE}/batch", "SetJobBatchNameReq"),
    ("POST", f"{VOICE}/short-jobs", "CreateShortJobReq"),
    ("POST", "/ttsc/vocabulary-configs", "SaveTtscVocabularyConfigsRequestBody"),
    ("DELETE", "/ttsc/vocabulary-configs", "DeleteTtscVocabularyConfigsRequestBody"),
    ("PUT", "/ttsc/vocabulary-configs/v", "SaveTtscVocabularyConfigsRequestBody"),
    ("POST", "/ttsc/vocabulary-groups", "SaveTtscVocabularyGroupsRequestBody"),
    ("PUT", "/ttsc/vocabulary-groups/g", "SaveTtscVocabularyGroupsRequestBody"),
    ("PUT", "/ttsc/group-assets/g", "SetTtscGroupAssetsRequestBody"),
    ("PUT", "/ttsc/tenant-configs", "SaveTtscTenantConfigsRequestBody"),
    ("POST", "/ttsc/async-jobs", "CreateAsyncTtsJobRequestBody"),
    ("POST", "/ttsc/audition", "CreateTtsAuditionRequestBody"),
]
WRONG_TYPES = {"string": 1, "integer": "1", "number": "1", "boolean": "true", "array": {}, "object": []}


def schema_of(schema):
    return SCHEMAS[schema["$ref"].removeprefix(REFERENCE)] if "$ref" in schema else schema


def violations(schema, value, path=()):
    """Pairs of a path and a value that alone makes a valid document invalid there; Ellipsis stands for nothing."""
    schema = schema_of(schema)
    yield path, WRONG_TYPES[schema["type"]]
    yield path, None
    if "enum" in schema:
        yield path, type(schema["enum"][0])("unknown") if schema["type"] == "string" else -99
    elif schema.get("minLength"):
        yield path, ""
    if "maxLength" in schema and "enum" not in schema:
        yield path, "x" * (schema["maxLength"] + 1)
    if "pattern" in schema:
        yield path, "?!"
    if "minimum" in schema:
        yield path, schema["minimum"] - 1
    if "maximum" in schema:
        yield path, schema["maximum"] + 1
    if schema["type"] in ("integer", "boolean"):
        yield path, 1.5
    if schema["type"] == "array":
        if "maxItems" in schema:
            yield path, value * (schema["maxItems"] + 1)
        if schema.get("uniqueItems"):
            yield path, [value[0], value[0]]
        if value:
            yield from violations(schema["items"], value[0], (*path, 0))
    if "properties" in schema:
        yield (*path, "unknown_property"), "x"
        for name, entry in schema["properties"].items():
            if name in schema.get("required", []):
                yield (*path, name), ...
            if name in value:
                yield from violations(entry, value[name], (*path, name))


def broken(body, path, wrong):
    body = copy.deepcopy(body)
    place = body
    for step in path[:-1]:
        place = place[step]
    if wrong is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = wrong
    return body


def spelled(path):
    return re.sub(r"^\.", "", "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path))


@pytest.fixture
def client():
    simulator = Simulator(":memory:", trusted=True)
    transport = httpx.WSGITransport(app=simulator.app)
    url = f"https://metastudio.simulator.invalid/v1/{DEFAULT_PROJECT_ID}"
    with httpx.Client(transport=transport, base_url=url) as client:
        yield client
    simulator.close()


@pytest.mark.parametrize(("method", "path", "name"), BODIES)
def test_every_rule_of_a_body(client, method, path, name):
    client.post(ROOMS, json={"room_name": "untouched"})
    made = {
        ROOMS: client.post(ROOMS, json={"room_name": "room"}).json()["room_id"],
        GROUPS: client.post(GROUPS, json={"group_name": "group"}).json()["group_id"],
        JOBS: client.post(JOBS, json={"name": "avatar"}).json()["job_id"],
        VOICE_JOBS: client.post(f"{VOICE}/basic-jobs", json={"voice_name": "voice"}).json()["job_id"],
        PRODUCTS: client.post(PRODUCTS, json={"name": "cup"}).json()["product_id"],
        PLATFORMS: client.post(PLATFORMS, json=full("CreateLivePlatformReq")).json()["platform_id"],
    }
    url = path.format(id=next((id for prefix, id in made.items() if path.startswith(prefix)), ""))
    body = full(name)
    cases = [case for case in violations({"$ref": REFERENCE + name}, body) if case[0]]
    assert len(cases) > 2 * len(body)
    before = [client.get(f"{prefix}/{id}").json() for prefix, id in made.items()]
    wrong = []
    code = "MSS.000000003" if path.startswith("/ttsc/") else "MSS.00000003"
    for where, value in cases:
        answer = client.request(method, url, json=broken(body, where, value))
        error = answer.json()
        expected = f"Invalid parameter: {spelled(where)} "
        refused = (answer.status_code, error.get("error_code")) == (400, code)
        if not refused or not error["error_msg"].startswith(expected):
            wrong.append((where, value, error))
    assert wrong == []
    volatile = re.compile("url$|^thumbnail$")
    after = [client.get(f"{prefix}/{id}").json() for prefix, id in made.items()]
    for old, new in zip(before, after, strict=True):
        assert {key: old[key] for key in old if not volatile.search(key)} == {
            key: new[key] for key in new if not volatile.search(key)
        }
    assert [client.get(place).json()["count"] for place in (ROOMS, PRODUCTS, "/smart-live-jobs")] == [2, 1, 0]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("limit=0", "limit must be 1 or more"),
        ("limit=101", "limit must be 100 or less"),
        ("limit=ten", "limit must be an integer"),
        ("limit=", "limit must be an integer"),
        ("limit=1&limit=2", "limit is given twice"),
        ("offset=-1", "offset must be 0 or more"),
        ("colour=red", "colour is not known"),
        ("room_name=" + "x" * 129, "room_name must have 128 characters or fewer"),
        ("start_time=yesterday", "start_time must be a time like 2026-01-02T03:04:05Z"),
        ("start_time=2026-13-02T03:04:05Z", "start_time must be a time like 2026-01-02T03:04:05Z"),
    ],
)
def test_query_parameters(client, query, text):
    answer = client.get(f"{ROOMS}?{query}")
    assert (answer.status_code, answer.json()["error_msg"]) == (400, f"Invalid parameter: {text}")


def test_other_parameters(client):
    jobs = client.get(f"{JOBS}?is_flexus=yes").json()
    assert jobs["error_msg"] == "Invalid parameter: is_flexus must be true or false"
    header = client.get(ROOMS, headers={"X-App-UserId": "x" * 257}).json()
    assert header["error_msg"] == "Invalid parameter: X-App-UserId must have 256 characters or fewer"
    path = client.get(f"{ROOMS}/{'x' * 65}").json()
    assert path["error_msg"] == "Invalid parameter: room_id must have 64 characters or fewer"


@pytest.mark.parametrize(
    ("content", "content_type", "code"),
    [
        (b"{", "application/json", "MSS.10000002"),
        (b"", "application/json", "MSS.10000002"),
        (b'{"room_name": NaN}', "application/json", "MSS.10000002"),
        (b'{"room_name": "\xff"}', "application/json", "MSS.10000002"),
        (b'{"room_name": "\\ud800"}', "application/json", "MSS.10000002"),
        (b"[" * 100_000, "application/json", "MSS.10000002"),
        (b'{"room_name": "a"}', "text/plain", "MSS.10000002"),
        (b'["room_name"]', "application/json", "MSS.00000002"),
        (b"null", "application/json", "MSS.00000002"),
    ],
)
def test_bodies_that_are_no_json_object(client, content, content_type, code):
    answer = client.post(ROOMS, content=content, headers={"Content-Type": content_type})
    assert (answer.status_code, answer.json()["error_code"]) == (400, code)


def test_a_body_that_is_too_large(client):
    content = b'{"room_name": "' + b"x" * (12 * 1024 * 1024) + b'"}'
    answer = client.post(ROOMS, content=content, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["error_code"]) == (413, "APIGW.0201")


def test_places_that_do_not_exist(client):
    assert client.get("/nothing").json()["error_code"] == "MSS.00010003"
    assert client.get(f"{ROOMS}/").json()["error_code"] == "MSS.00010003"
    assert client.patch(ROOMS).json()["error_code"] == "MSS.00010004"
    not_modelled = client.get("/digital-human-chat/active-code")
    assert (not_modelled.status_code, not_modelled.json()["error_code"]) == (501, "SIMULATOR.NOT_MODELLED")
