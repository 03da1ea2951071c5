"""Bodies of the kind multipart/form-data, from a small contract of their own to the handler."""

import json

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from metastudio_simulator import DEFAULT_PROJECT_ID
from metastudio_simulator.app import App
from metastudio_simulator.base.auth import Identity
from metastudio_simulator.base.contract import Contract
from metastudio_simulator.base.forms import fields
from metastudio_simulator.base.store import Store
from metastudio_simulator.base.system import System

from tools.generate.simulator import simulator_contract

from ..conftest import HOST

PHOTOS = f"/v1/{DEFAULT_PROJECT_ID}/photos"
OPENAPI = {
    "openapi": "3.1.0",
    "info": {},
    "paths": {
        "/v1/{project_id}/photos": {
            "post": {
                "operationId": "create_photo",
                "tags": ["live"],
                "parameters": [{"name": "project_id", "in": "path", "required": True, "schema": {"type": "string"}}],
                "requestBody": {
                    "content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/CreatePhoto"}}}
                },
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "object"}}}}},
            }
        }
    },
    "components": {
        "schemas": {
            "CreatePhoto": {
                "type": "object",
                "required": ["file", "name"],
                "properties": {
                    "file": {"type": "string", "format": "binary", "maxLength": 1000},
                    "name": {"$ref": "#/components/schemas/Name"},
                    "width": {"type": "integer", "maximum": 3840},
                    "public": {"type": "boolean"},
                    "tags": {"type": "array", "items": {"type": "string"}, "maxItems": 2},
                },
            },
            "Name": {"type": "string", "minLength": 1, "maxLength": 8},
        }
    },
}
PHOTO = ('照片 "1".jpg', b"\xff\xd8\r\n--x\r\n\r\n\x00\n", "image/jpeg")


@pytest.fixture
def photos():
    """A client of a service whose one operation takes a form, and the bodies that its handler got."""
    received = []
    contract = Contract(json.loads(simulator_contract(OPENAPI)))
    identity = Identity(None, None, DEFAULT_PROJECT_ID, "cn-north-4", True, lambda: 0.0)

    def create(call):
        received.append(call.body)
        return {}

    store = Store(":memory:", {"deliver_callbacks": False})
    app = App(store, identity, False, System(), {"create_photo": create}, lambda: contract)
    with httpx.Client(transport=httpx.WSGITransport(app=app), base_url=HOST) as client:
        yield client, received
    store.close()


def test_a_form_reaches_the_handler_with_types_and_files(photos):
    client, received = photos
    data = {"name": "照片", "width": "640", "public": "true", "tags": ["a", "b"]}
    assert client.post(PHOTOS, data=data, files={"file": PHOTO}).status_code == 200
    assert received == [{"name": "照片", "width": 640, "public": True, "tags": ["a", "b"], "file": PHOTO[1]}]


@pytest.mark.parametrize(
    ("data", "files", "text"),
    [
        ({"name": "a"}, [], "file is required"),
        ({}, [("file", PHOTO)], "name is required"),
        ({"name": "a" * 9}, [("file", PHOTO)], "name must have 8 characters or fewer"),
        ({"name": "a"}, [("file", ("a", b"x" * 1001))], "file must have 1000 characters or fewer"),
        ({"name": "a", "file": "x"}, [], "file must be a file"),
        ({}, [("file", PHOTO), ("name", ("a", b"x"))], "name must be a text, not a file"),
        ({"name": "a", "colour": "red"}, [("file", PHOTO)], "colour is not known"),
        ({"name": "a"}, [("file", PHOTO), ("other", PHOTO)], "other is not known"),
        ({"name": "a"}, [("file", PHOTO), ("name", (None, "b"))], "name is given twice"),
        ({"name": "a", "width": "wide"}, [("file", PHOTO)], "width must be an integer"),
        ({"name": "a", "width": "4000"}, [("file", PHOTO)], "width must be 3840 or less"),
        (
            {"name": "a", "tags": "a"},
            [("file", PHOTO), ("tags", (None, "b")), ("tags", (None, "c"))],
            "tags must have 2 items or fewer",
        ),
    ],
)
def test_what_the_contract_does_not_allow_is_refused(photos, data, files, text):
    client, received = photos
    texts = [(name, (None, value)) for name, value in data.items()]  # with texts alone httpx would not send a form
    answer = client.post(PHOTOS, files=[*texts, *files])
    assert (answer.status_code, answer.json()["error_msg"]) == (400, f"Invalid parameter: {text}")
    assert received == []


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("application/json", b"{}"),
        ("multipart/form-data", b"--x\r\n\r\n--x--"),
        ("multipart/form-data; boundary=x", b""),
        ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'),
        ("multipart/form-data; boundary=x", b"--x\r\n\r\nnameless\r\n--x--"),
        ("multipart/form-data; boundary=x", b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n\xff\r\n--x--'),
    ],
)
def test_bodies_that_are_no_form_are_refused(photos, content_type, body):
    client, received = photos
    answer = client.post(PHOTOS, content=body, headers={"Content-Type": content_type})
    assert (answer.status_code, answer.json()["error_code"], received) == (400, "MSS.10000002", [])


@given(
    texts=st.dictionaries(st.text("abc_", min_size=1), st.text()),
    files=st.dictionaries(
        st.text("def-", min_size=1), st.tuples(st.text('a"文.', min_size=1), st.binary()), min_size=1
    ),
    kind=st.sampled_from(["image/jpeg", "text/plain", "message/rfc822", "multipart/mixed; boundary=y"]),
)
def test_every_form_is_read_as_it_was_sent(texts, files, kind):
    parts = {name: (filename, content, kind) for name, (filename, content) in files.items()}
    request = httpx.Request("POST", HOST, data=texts, files=parts)
    sent = {**texts, **{name: content for name, (_, content) in files.items()}}
    assert dict(fields(request.headers["Content-Type"], request.read())) == sent
