"""The signature: the documented vectors, and the official signer on generated requests."""

from hashlib import sha256
from typing import Any
from urllib.parse import quote

import httpx
import pytest
from huaweicloudsdkcore.auth.credentials import BasicCredentials
from huaweicloudsdkcore.sdk_request import SdkRequest
from huaweicloudsdkcore.signer.signer import Signer
from hypothesis import example, given, settings
from hypothesis import strategies as st
from metastudio_provider.api import address
from metastudio_provider.api.auth import KeyAuth
from metastudio_provider.api.credentials import Keys
from metastudio_provider.api.signing import CONTENT_HASH, authorization, canonical_request

from .world import PROJECT, START

AK, SK = "TESTAK00000000000001", "TestSecretKey0000000000000000000000000001"
DATE = "20260102T030405Z"
HOST = "metastudio.cn-north-4.myhuaweicloud.com"
SDK_HEADERS = {"Content-Type": "application/json", "User-Agent": "huaweicloud-usdk-python/3.0"}
SCRIPT = b'{"script_name": "\\u5267\\u672c 1", "voice_config": {"voice_asset_id": "a1", "speed": 100}}'

VECTORS = [
    pytest.param(
        "GET",
        f"/v1/{PROJECT}/digital-human-videos",
        {
            "offset": 0,
            "limit": 10,
            "asset_name": "数字人 a+b",
            "job_ids": ["22222222-bbbb", "11111111-aaaa"],
            "state": "WAITING,PROCESSING",
            "empty": "",
            "flag": True,
        },
        {**SDK_HEADERS, "Host": HOST, "X-App-UserId": " app-user-1 ", "X-Project-Id": PROJECT},
        b"",
        "1fc8117c3d385b276c96cccd8f314af703959e0bd43b20906c89045c1ac27629",
        "d7fdd3ede8444e7ee8738222530298330b38e559bdfa1c365db85ef16e960bd3",
        id="1-repeated-and-unicode-query",
    ),
    pytest.param(
        "GET",
        f"/v1/{PROJECT}/digital-human-videos",
        {"job_ids": ["22222222-bbbb", "11111111-aaaa"]},
        {"Host": HOST},
        b"",
        "030d1542233bb45bed98743b5ff0adf42eee2571c508e4c80517cae746b3b9b4",
        "c0737e14c371093c556d062f71ae411b1f6d3daa35eb838dd7ca2b0a44ee0001",
        id="1b-one-list",
    ),
    pytest.param(
        "POST",
        f"/v1/{PROJECT}/digital-human-video-scripts",
        {},
        {**SDK_HEADERS, "Host": HOST, "X-Project-Id": PROJECT, "X-Security-Token": "STOKEN-example/+="},
        SCRIPT,
        "7663d64e907d62a1979f73243d4c7f95a32d346cf0e6b6c793404e5229fa134e",
        "42442501797675e6e60615cdb1cf629efc3e924ca63c030dfaa2b9e5ae870e2e",
        id="2-body-and-security-token",
    ),
    pytest.param(
        "PUT",
        f"/v1/{PROJECT}/digital-human-video-scripts/a%20b%2Fc~d",
        {},
        {"Content-Type": "application/json", "Host": "127.0.0.1:8443"},
        '{"script_name":"剧本 1"}'.encode(),
        "f8a4c0a0a87d47f2824c9b210e3e94b181256a3a3bc8e51d45e5649cae7ef2f1",
        "c0c27e8adeb3128b3e970ef5abf5059862a846e3b3f9cee21498eb837df50892",
        id="3-encoded-slash-and-raw-utf8",
    ),
    pytest.param(
        "GET",
        "/v3/projects",
        {"name": "cn-north-4"},
        {"Host": "iam.cn-north-4.myhuaweicloud.com"},
        b"",
        "e92db4612b298261b54ae977c3128cc3b2c056466377f811e25bca85ad9eb77b",
        "e7963a18b5e2799a1b7758e1b103f1f99bf43aaa90492d8d4f5a451f77464ebd",
        id="4-projects",
    ),
]


@pytest.mark.parametrize(("method", "path", "query", "headers", "body", "digest", "signature"), VECTORS)
def test_documented_vectors(
    method: str, path: str, query: dict[str, Any], headers: dict[str, str], body: bytes, digest: str, signature: str
) -> None:
    text = address.query(query).removeprefix("?")
    signed = headers | {"X-Sdk-Date": DATE}

    canonical = canonical_request(method, path, text, signed, body)
    header = authorization(AK, SK, method, path, text, signed, body)

    assert sha256(canonical.encode()).hexdigest() == digest
    names = ";".join(sorted(name.lower() for name in signed))
    assert header == f"SDK-HMAC-SHA256 Access={AK}, SignedHeaders={names}, Signature={signature}"


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="/"), min_size=1, max_size=8).filter(
    lambda word: word not in (".", "..")
)
VALUES = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=8),
    st.integers(0, 2**31 - 1),
    st.booleans(),
    st.lists(st.text(st.characters(codec="utf-8"), max_size=4), min_size=1, max_size=3),
)
TOKENS = st.none() | st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=20)


OWN = {"x-app-userid", "x-project-id", "x-sdk-date", "x-security-token", "x-sdk-content-sha256"}
"""Headers that the provider sets itself."""

HEADERS = st.dictionaries(
    st.from_regex(r"X-[A-Za-z0-9-]{1,10}", fullmatch=True).filter(lambda name: name.lower() not in OWN),
    st.text(st.characters(min_codepoint=32, max_codepoint=126), max_size=12).map(str.strip),
    max_size=3,
).filter(lambda headers: len({name.lower() for name in headers}) == len(headers))
TYPES = st.sampled_from(["application/json", "application/json;charset=utf8", "text/plain", "multipart/form-data"])
HOSTS = st.sampled_from([HOST, "127.0.0.1:8443", "iam.ap-southeast-3.myhuaweicloud.com"])


@settings(max_examples=1000)
@given(
    method=st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
    host=HOSTS,
    ids=st.lists(WORDS, max_size=3),
    query=st.dictionaries(WORDS, VALUES, max_size=4),
    body=st.binary(max_size=40),
    content_type=TYPES,
    more=HEADERS,
    security_token=TOKENS,
    app_user=TOKENS,
)
@example(
    "GET",
    HOST,
    ["a b", "%2F", "~"],
    {"a": ["2", "10"], "b": "c&d=e+f"},
    b"",
    "application/json",
    {"X-Request-Id": "a  b", "x-b": ""},
    None,
    None,
)
def test_the_official_signer_signs_the_same(
    method: str,
    host: str,
    ids: list[str],
    query: dict[str, Any],
    body: bytes,
    content_type: str,
    more: dict[str, str],
    security_token: str | None,
    app_user: str | None,
) -> None:
    path = "/".join([f"/v1/{PROJECT}/things", *(quote(word, safe="~") for word in ids)])
    headers = {"Content-Type": content_type, **more} | ({"X-App-UserId": app_user} if app_user else {})
    request = httpx.Request(method, f"https://{host}{path}{address.query(query)}", headers=headers, content=body)
    next(KeyAuth(Keys(AK, SK, security_token), PROJECT, lambda: START).sync_auth_flow(request))

    official = SdkRequest(
        method=method,
        schema="https",
        host=host,
        resource_path=path,
        query_params=list(query.items()),
        header_params={**headers, "X-Project-Id": PROJECT, "X-Sdk-Date": DATE}
        | ({"X-Security-Token": security_token} if security_token else {}),
        body=body,
    )
    official = Signer(BasicCredentials(AK, SK, PROJECT)).sign(official)

    assert request.headers["Authorization"] == official.header_params["Authorization"]
    assert request.headers.get(CONTENT_HASH) == official.header_params.get(CONTENT_HASH)
    assert request.url.raw_path.decode() == official.uri


def test_only_headers_that_no_proxy_changes_are_signed() -> None:
    headers = {"Accept": "*/*", "Connection": "keep-alive", "User-Agent": "x", "X_Odd": "y"}
    request = httpx.Request("GET", f"https://{HOST}/v3/projects", headers=headers)
    next(KeyAuth(Keys(AK, SK), None, lambda: START).sync_auth_flow(request))
    assert "SignedHeaders=host;x-sdk-date," in request.headers["Authorization"]
    assert "X-Project-Id" not in request.headers
