"""Signatures: the vectors computed with the official signer, and what is refused."""

import io
from datetime import UTC, datetime
from urllib.parse import quote, urlencode

import pytest
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.base.auth import ALGORITHM, sign
from metastudio_simulator.base.messages import Request

ACCESS_KEY, SECRET_KEY = "TESTAK00000000000001", "TestSecretKey0000000000000000000000000001"
DATE = "20260102T030405Z"
HOST = "metastudio.cn-north-4.myhuaweicloud.com"
AGENT = {"Content-Type": "application/json", "User-Agent": "huaweicloud-usdk-python/3.0"}
PROJECT = f"/v1/{DEFAULT_PROJECT_ID}"
ROOMS = f"{PROJECT}/smart-live-rooms"


def request_of(method, path, query="", headers=None, body=b""):
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path.encode().decode("latin-1"),
        "QUERY_STRING": query,
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    for name, value in (headers or {}).items():
        key = name.upper().replace("-", "_")
        environ[key if key == "CONTENT_TYPE" else f"HTTP_{key}"] = value
    return Request.of(environ)


VECTORS = {
    "get with repeated and unicode values": (
        "GET",
        f"{PROJECT}/digital-human-videos",
        urlencode(
            [
                ("offset", "0"),
                ("limit", "10"),
                ("asset_name", "数字人 a+b"),
                ("job_ids", "22222222-bbbb"),
                ("job_ids", "11111111-aaaa"),
                ("state", "WAITING,PROCESSING"),
                ("empty", ""),
                ("flag", "true"),
            ],
            quote_via=quote,
        ),
        {**AGENT, "Host": HOST, "X-App-UserId": " app-user-1 ", "X-Project-Id": DEFAULT_PROJECT_ID},
        b"",
        "1fc8117c3d385b276c96cccd8f314af703959e0bd43b20906c89045c1ac27629",
        "d7fdd3ede8444e7ee8738222530298330b38e559bdfa1c365db85ef16e960bd3",
    ),
    "get with a list": (
        "GET",
        f"{PROJECT}/digital-human-videos",
        "job_ids=22222222-bbbb&job_ids=11111111-aaaa",
        {"Host": HOST},
        b"",
        "030d1542233bb45bed98743b5ff0adf42eee2571c508e4c80517cae746b3b9b4",
        "c0737e14c371093c556d062f71ae411b1f6d3daa35eb838dd7ca2b0a44ee0001",
    ),
    "post with a security token": (
        "POST",
        f"{PROJECT}/digital-human-video-scripts",
        "",
        {**AGENT, "Host": HOST, "X-Project-Id": DEFAULT_PROJECT_ID, "X-Security-Token": "STOKEN-example/+="},
        rb'{"script_name": "\u5267\u672c 1", "voice_config": {"voice_asset_id": "a1", "speed": 100}}',
        "7663d64e907d62a1979f73243d4c7f95a32d346cf0e6b6c793404e5229fa134e",
        "42442501797675e6e60615cdb1cf629efc3e924ca63c030dfaa2b9e5ae870e2e",
    ),
    "put with an encoded slash and raw utf-8": (
        "PUT",
        f"{PROJECT}/digital-human-video-scripts/a b/c~d",
        "",
        {"Content-Type": "application/json", "Host": "127.0.0.1:8443"},
        '{"script_name":"剧本 1"}'.encode(),
        "f8a4c0a0a87d47f2824c9b210e3e94b181256a3a3bc8e51d45e5649cae7ef2f1",
        "c0c27e8adeb3128b3e970ef5abf5059862a846e3b3f9cee21498eb837df50892",
    ),
    "iam": (
        "GET",
        "/v3/projects",
        "name=cn-north-4",
        {"Host": "iam.cn-north-4.myhuaweicloud.com"},
        b"",
        "e92db4612b298261b54ae977c3128cc3b2c056466377f811e25bca85ad9eb77b",
        "e7963a18b5e2799a1b7758e1b103f1f99bf43aaa90492d8d4f5a451f77464ebd",
    ),
}


@pytest.mark.parametrize("name", VECTORS)
def test_vectors(name):
    method, path, query, headers, body, digest, signature = VECTORS[name]
    request = request_of(method, path, query, {**headers, "X-Sdk-Date": DATE}, body)
    names = sorted(key.lower() for key in (*headers, "X-Sdk-Date"))
    assert sign(request, names, DATE, SECRET_KEY) == (digest, signature)


@pytest.fixture
def signed(simulate, connect):
    """Send a request signed with the keys; everything about the signature can be changed."""
    client = connect(simulate(access_key=ACCESS_KEY, secret_key=SECRET_KEY))

    def send(
        method="GET",
        path=ROOMS,
        query="",
        body=b"",
        *,
        access_key=ACCESS_KEY,
        secret_key=SECRET_KEY,
        date=DATE,
        unsigned=(),
        sent_body=None,
        sent_query=None,
        **changed,
    ):
        headers = {"Host": "metastudio.simulator.invalid", "X-Sdk-Date": date, "X-Project-Id": DEFAULT_PROJECT_ID}
        headers |= {"Content-Type": "application/json"} if body else {}
        headers |= {name.replace("_", "-"): value for name, value in changed.items()}
        headers = {name: value for name, value in headers.items() if value is not None}
        names = sorted(name.lower() for name in headers if name not in unsigned)
        _, signature = sign(request_of(method, path, query, headers, body), names, date, secret_key)
        text = f"{ALGORITHM} Access={access_key}, SignedHeaders={';'.join(names)}, Signature={signature}"
        url = f"{path}?{query if sent_query is None else sent_query}"
        content = body if sent_body is None else sent_body
        return client.request(method, url, content=content, headers={"Authorization": text, **headers})

    send.client = client
    return send


def test_a_right_signature_is_accepted(signed):
    assert signed().status_code == 200
    assert signed(query="room_name=%E7%9B%B4%20%2B&limit=5").status_code == 200
    assert signed("POST", body='{"room_name": "剧本"}'.encode()).status_code == 200
    assert signed("POST", body=b'{"room_name": "a"}', X_Sdk_Content_Sha256="UNSIGNED-PAYLOAD").status_code == 200


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"secret_key": "wrong"}, "verify aksk signature fail"),
        ({"access_key": "WRONG"}, "Get secretKey failed,err:ak not exist"),
        ({"sent_query": "limit=6", "query": "limit=5"}, "verify aksk signature fail"),
        (
            {"method": "POST", "body": b'{"room_name": "a"}', "sent_body": b'{"room_name": "b"}'},
            "verify aksk signature fail",
        ),
        ({"unsigned": ("Host",)}, None),
        ({"unsigned": ("Host", "X-Project-Id")}, None),
        ({"unsigned": ("X-Sdk-Date",)}, "x-sdk-date must be signed"),
        ({"date": "20260102T024905Z"}, None),
        ({"date": "20260102T024904Z"}, "the request's date differs too much from now"),
        ({"date": "20260102T031906Z"}, "the request's date differs too much from now"),
        ({"date": "yesterday"}, "X-Sdk-Date is not like 20260102T030405Z"),
        ({"X_Project_Id": None}, "X-Project-Id is missing, or not the project of the URL"),
        ({"X_Project_Id": "f" * 32}, "X-Project-Id is missing, or not the project of the URL"),
    ],
)
def test_signatures_that_are_refused(signed, change, text):
    answer = signed(**change)
    if text is None:
        assert answer.status_code == 200
    else:
        assert answer.status_code == 401
        assert answer.json() == {
            "error_code": "APIGW.0301",
            "error_msg": f"Incorrect IAM authentication information: {text}",
        }
    rooms = signed().json()
    assert rooms["count"] == 0


def test_a_header_of_another_form_is_refused(signed):
    for header in ("Bearer x", "SDK-HMAC-SM3 Access=a, SignedHeaders=host, Signature=" + "0" * 64):
        assert signed.client.get(ROOMS, headers={"Authorization": header}).status_code == 401
    assert signed.client.get(ROOMS).status_code == 401


def test_an_advanced_clock_does_not_end_signatures(signed):
    signed.client.post("/_simulator/clock", json={"advance": 86400})
    assert signed().status_code == 200


def test_a_security_token_is_needed_when_the_keys_are_temporary(signed):
    signed.client.put("/_simulator/options", json={"security_token": "temporary"})
    assert signed().status_code == 401
    assert signed(X_Security_Token="other").status_code == 401
    assert signed(X_Security_Token="temporary", unsigned=("X-Security-Token",)).status_code == 200
    assert signed(X_Security_Token="temporary").status_code == 200


USER = {"name": "simulator", "password": "simulator", "domain": {"name": "simulator"}}


def login(client, user=USER, scope=None, query=""):
    identity = {"methods": ["password"], "password": {"user": user}}
    body = {"auth": {"identity": identity, "scope": scope or {"project": {"name": "cn-north-4"}}}}
    return client.post(f"/v3/auth/tokens{query}", json=body)


@pytest.fixture
def untrusted(simulate, connect):
    return connect(simulate(access_key=ACCESS_KEY, secret_key=SECRET_KEY))


def test_a_token(untrusted):
    answer = login(untrusted, query="?nocatalog=true")
    assert answer.status_code == 201
    about = answer.json()["token"]
    assert about["project"]["id"] == DEFAULT_PROJECT_ID
    assert about["expires_at"] == "2026-01-03T03:04:05.000000Z"
    assert "catalog" not in about
    headers = {"X-Auth-Token": answer.headers["X-Subject-Token"]}
    assert untrusted.get(ROOMS, headers=headers).status_code == 200
    other = untrusted.get(f"/v1/{'f' * 32}/smart-live-rooms", headers=headers)
    assert (other.status_code, other.json()["error_code"]) == (400, "MSS.00010009")
    wrong = untrusted.get(ROOMS, headers={"X-Auth-Token": "wrong"})
    assert (wrong.status_code, wrong.json()["error_code"]) == (401, "APIGW.0301")


def test_a_token_lives_24_hours_of_the_simulated_clock(untrusted):
    headers = {"X-Auth-Token": login(untrusted).headers["X-Subject-Token"]}
    untrusted.post("/_simulator/clock", json={"advance": 24 * 3600 - 1})
    assert untrusted.get(ROOMS, headers=headers).status_code == 200
    untrusted.post("/_simulator/clock", json={"advance": 1})
    answer = untrusted.get(ROOMS, headers=headers)
    assert (answer.status_code, "must be updated" in answer.json()["error_msg"]) == (401, True)


def test_logins_that_are_refused(untrusted):
    wrong = login(untrusted, {**USER, "password": "wrong"})
    assert (wrong.status_code, wrong.json()["error"]["title"]) == (401, "Unauthorized")
    assert login(untrusted, scope={"project": {"name": "cn-east-3"}}).status_code == 401
    assert untrusted.post("/v3/auth/tokens", json={"auth": {}}).json()["error"]["code"] == 400
    assert untrusted.get("/v3/auth/nothing").status_code == 404
    domain = login(untrusted, scope={"domain": {"name": "simulator"}})
    assert domain.status_code == 201
    answer = untrusted.get(ROOMS, headers={"X-Auth-Token": domain.headers["X-Subject-Token"]})
    assert (answer.status_code, answer.json()["error_code"]) == (400, "MSS.00010008")


def test_the_user_can_be_another_one(untrusted):
    untrusted.put("/_simulator/options", json={"iam_password": "secret"})
    assert login(untrusted).status_code == 401
    assert login(untrusted, {**USER, "password": "secret"}).status_code == 201


def test_projects_by_name(signed):
    def projects(name):
        return signed(path="/v3/projects", query=f"name={name}", X_Project_Id=None).json()["projects"]

    assert [project["id"] for project in projects("cn-north-4")] == [DEFAULT_PROJECT_ID]
    assert projects("cn-east-3") == []
    assert signed.client.get("/v3/projects").status_code == 401


def test_the_date_of_these_tests_is_the_clock_of_these_tests(clock):
    assert datetime.strptime(DATE, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).timestamp() == clock.now
