"""The contract has the operations, types, fields and field types of the installed SDK; a new SDK version shows here."""

import inspect
import re
from functools import cache

import huaweicloudsdkmetastudio.v1 as sdk
import pytest

from .full_body import REFERENCE, contract

CLIENT = sdk.MetaStudioClient
SUFFIX = "_http_info"
SCHEMAS = contract()["components"]["schemas"]
TYPES = {"string": "str", "integer": "int", "boolean": "bool", "number": "float", "object": "object"}

JSON_ALTHOUGH_THE_SDK_SAYS_MULTIPART = {
    # The SDK gives them no form fields: it sends their body as JSON under a multipart header.
    "import_resource",
    "create_document",
    "update_document",
}

OPERATIONS = {
    operation["operationId"]: (method.upper(), path, operation)
    for path, item in contract()["paths"].items()
    for method, operation in item.items()
}
MODELS = {name for name in dir(sdk) if hasattr(getattr(sdk, name), "openapi_types")}


@cache
def call_of(operation):
    """What the SDK sends for an operation whose request has every attribute set, and the class of that request."""
    request = getattr(sdk, f"{camel(operation)}Request")
    filled = request.__new__(request)
    for attribute in request.attribute_map:
        setattr(filled, f"_{attribute}", attribute)
    return getattr(CLIENT, f"_{operation}{SUFFIX}")(filled), request


def camel(operation):
    return "".join(word[0].upper() + word[1:] for word in operation.split("_"))


def type_of(schema):
    """A schema in the SDK's words."""
    if "$ref" in schema:
        return schema["$ref"].removeprefix(REFERENCE)
    if schema["type"] == "array":
        return f"list[{type_of(schema['items'])}]"
    return "file" if schema.get("format") == "binary" else TYPES[schema["type"]]


def content(message):
    """Media type and schema of a body, None for none."""
    return next(((kind, entry["schema"]) for kind, entry in message.get("content", {}).items()), None)


def test_the_contract_has_the_operations_of_the_sdk():
    assert OPERATIONS.keys() == {name[1 : -len(SUFFIX)] for name in dir(CLIENT) if name.endswith(SUFFIX)}
    assert len(OPERATIONS) == 299


@pytest.mark.parametrize("operation", sorted(OPERATIONS))
def test_an_operation(operation):
    method, path, stated = OPERATIONS[operation]
    call, request = call_of(operation)
    assert (method, path) == (call["method"], call["resource_path"])
    parameters = {(entry["in"], entry["name"]): type_of(entry["schema"]) for entry in stated["parameters"]}
    parameters.pop(("path", "project_id"), None)  # the SDK takes it from the credentials
    content_type = call["header_params"].pop("Content-Type")
    sent = [("path", name) for name in call["path_params"]] + [("query", name) for name, _ in call["query_params"]]
    sent += [("header", name) for name in call["header_params"]]
    types = {name: request.openapi_types[attribute] for attribute, name in request.attribute_map.items()}
    assert parameters == {(place, name): types[name] for place, name in sent}

    body = content(stated.get("requestBody", {}))
    assert (type_of(body[1]) if body else None) == request.openapi_types.get("body")
    if body and operation not in JSON_ALTHOUGH_THE_SDK_SAYS_MULTIPART:
        assert body[0] == content_type

    [answer] = stated["responses"].values()
    assert set(answer.get("headers", {})) == set(call["response_headers"])
    described = content(answer)
    fields = set(getattr(sdk, call["response_type"]).attribute_map.values()) - {"X-Request-Id"}
    assert type_of(described[1]) == call["response_type"] if described else not fields


def test_the_multipart_exceptions_are_still_needed():
    for operation in JSON_ALTHOUGH_THE_SDK_SAYS_MULTIPART:
        call, _ = call_of(operation)
        assert call["post_params"] == {}


def test_the_contract_has_the_types_of_the_sdk():
    """All but requests, which are parameters in the contract, and answers without a body."""
    requests = {f"{camel(operation)}Request" for operation in OPERATIONS}
    empty = {name for name in MODELS if not set(getattr(sdk, name).attribute_map.values()) - {"X-Request-Id"}}
    answers = {call_of(operation)[0]["response_type"] for operation in OPERATIONS}
    assert SCHEMAS.keys() == MODELS - requests - (empty & answers)
    assert len(SCHEMAS) == 596


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_a_type(name):
    model, schema = getattr(sdk, name), SCHEMAS[name]
    if "properties" not in schema:
        values = {value for key, value in vars(model).items() if key.isupper() and isinstance(value, str)}
        assert set(schema["enum"]) == values
        return
    types = {wire: model.openapi_types[attribute] for attribute, wire in model.attribute_map.items()}
    types.pop("X-Request-Id", None)
    assert {wire: type_of(entry) for wire, entry in schema["properties"].items()} == types
    # A required argument is set without asking whether it was given.
    always = re.findall(r"^        self\.(\w+) = \w+$", inspect.getsource(model.__init__), re.MULTILINE)
    required = {model.attribute_map[attribute] for attribute in always if attribute in model.attribute_map}
    assert set(schema.get("required", [])) == required
