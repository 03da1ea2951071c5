"""schema.json: the Pulumi package schema, derived from the registry's declarations and the contract's texts."""

import ast
import inspect
import json
from collections.abc import Mapping
from typing import Any

from metastudio_provider.dynamic.classes import inputs_of
from metastudio_provider.framework import registry
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.function import Function
from metastudio_provider.framework.resource import Resource
from metastudio_provider.framework.service_job import Job
from metastudio_provider.settings.model import Settings
from metastudio_provider.values.shape import Field, shape_of, spell_text

from ..programs.kept import converted
from .page_examples import program, whole_example
from .pages import slug
from .schema_types import Types, property_spec, required_names

DESCRIPTION = (
    "Huawei Cloud MetaStudio as code: live rooms with virtual avatars, interaction rule libraries and avatar training "
    "tasks, diffed against what the service reports."
)

GO = "github.com/pulumi/pulumi-metastudio/sdk/go"
"""The Go module. It is published nowhere and found by `replace`. As with the npm scope @pulumi, nobody but Pulumi could
publish one of this name."""

LANGUAGE = {
    "nodejs": {"packageName": "@pulumi/metastudio", "respectSchemaVersion": True},
    "python": {"packageName": "pulumi_metastudio", "respectSchemaVersion": True, "pyproject": {"enabled": True}},
    "go": {
        "importBasePath": f"{GO}/metastudio",
        "modulePath": GO,
        "respectSchemaVersion": True,
        "generateResourceContainerTypes": False,
    },
    "csharp": {"respectSchemaVersion": True, "namespaces": {"metastudio": "MetaStudio"}},
}
"""What Pulumi's generators of SDKs are told: names, and that the version is the schema's."""


def schema() -> str:
    """The text of schema.json."""
    types = Types()
    declared = [registry.resource(token) for token in registry.resources()]
    for resource in declared:
        types.learn_inputs(resource.input_shape)
        types.learn_inputs(shape_of(resource.query))
        for name in resource.marks.shared_outputs:
            types.learn_shared(shape_of(resource.outputs).fields[name].shape)
    for asked in registry.functions().values():
        types.learn_inputs(asked.argument_shape)
    config = config_properties(types)
    document = {
        "name": registry.PACKAGE,
        "displayName": "MetaStudio",
        "description": DESCRIPTION,
        "keywords": ["pulumi", "metastudio", "huaweicloud", "livestream", "avatar", "category/cloud"],
        "license": "Apache-2.0",
        "meta": {"moduleFormat": "(.*)"},
        "config": {"variables": config},
        "provider": {
            "description": "The provider of the metastudio package: which project it works on, with which credentials, "
            "and how carefully.",
            "inputProperties": config,
        },
        "resources": {resource.token: resource_spec(resource, types) for resource in declared},
        "functions": {asked.token: function_spec(asked, types) for asked in registry.functions().values()},
        "language": LANGUAGE,
    }
    document["types"] = types.specs()
    return json.dumps(_without_empty(document), indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _without_empty(value: Any) -> Any:
    """The value without empty lists and objects, which the engine leaves out when it shows a schema."""
    if isinstance(value, dict):
        return {key: _without_empty(inner) for key, inner in value.items() if inner not in ({}, [])}
    return [_without_empty(inner) for inner in value] if isinstance(value, list) else value


def config_properties(types: Types) -> dict[str, Any]:
    """The provider's settings."""
    shape = shape_of(Settings)
    texts = attribute_docstrings(Settings)
    specs = {}
    for name, field in shape.fields.items():
        marks = Settings.model_fields[name].json_schema_extra or {}
        assert isinstance(marks, dict)
        variables = [str(variable) for variable in marks.get("x-env", ())]  # type: ignore[union-attr]
        spec = property_spec(field, types, "Provider", "index", inputs=True, text=texts[name])
        if variables:
            # Go code with an enum from the environment does not compile; the provider itself reads the variables too.
            # One of this machine alone may not get into the state of an explicit provider.
            if not field.shape.enum and not marks.get("x-local"):
                spec["defaultInfo"] = {"environment": variables}
            spec["description"] += f" Environment: {', '.join(f'`{variable}`' for variable in variables)}."
        specs[field.camel] = spec
    return specs


def resource_spec(resource: Resource, types: Types) -> dict[str, Any]:
    """One resource."""
    _, module, noun = resource.token.split(":")
    inputs, state = resource.input_shape, resource.state_shape
    input_specs = property_specs(
        inputs_of(resource), types, noun, module, inputs=True, secret=resource.input_shape.secrets
    )
    state_specs = property_specs(state.fields, types, noun, module, inputs=False, secret=resource.state_shape.secrets)
    for name, field in shape_of(resource.outputs).fields.items():
        if name in resource.marks.shared_outputs:
            state_specs[field.camel].update(types.reference(field.shape, noun, name, module, inputs=True))
    for name in resource.marks.replace:
        for specs in (input_specs, state_specs):
            specs[inputs.fields[name].camel]["willReplaceOnChanges"] = True
    query = shape_of(resource.query)
    always = [resource.identity.own, "project_id", *referred(resource.token)]
    return {
        "description": resource_text(resource),
        "inputProperties": input_specs,
        "requiredInputs": required_names(inputs),
        "properties": state_specs,
        "required": sorted({*required_names(inputs), *(state.fields[name].camel for name in always)}),
        "listInputs": {
            "type": "object",
            "description": query.description,
            "properties": property_specs(query.declarable, types, noun, module, inputs=True),
        },
    }


def referred(token: str) -> set[str]:
    """Outputs of a resource that other resources take as inputs. An output that may be missing is no input where the
    input is required: TypeScript and Go do not compile it."""
    declared = [registry.resource(other).marks.references for other in registry.resources()]
    return {output for marked in declared for resource, output in marked.values() if resource == token}


def resource_text(resource: Resource) -> str:
    """Description of a resource, with an example in each language and how to import one."""
    _, module, noun = resource.token.split(":")
    name = noun[0].lower() + noun[1:]
    text = program(whole_example(resource.token))
    programs = {**converted(slug(resource.token), text), "yaml": text}
    fences = "".join(f"```{language}\n{text.strip()}\n```\n" for language, text in programs.items())
    return (
        f"{spell_text(resource.description)}\n\n"
        "{{% examples %}}\n## Example Usage\n{{% example %}}\n### The smallest useful declaration\n\n"
        f"{fences}\n"
        "{{% /example %}}\n{{% /examples %}}\n\n## Import\n\n" + import_text(resource, module, noun, name)
    )


def import_text(resource: Resource, module: str, noun: str, name: str) -> str:
    """How to import one, or why that cannot be."""
    if isinstance(resource, Act):
        return "It is an act, not an object of the service: there is nothing to import, and nothing to list.\n"
    if isinstance(resource, Job):
        return (
            "It cannot be imported: the service does not show what it was made of. "
            f"`pulumi do metastudio:{module}:{noun} list` shows what there is.\n"
        )
    id = "/".join(["6a8b2c1d0e9f4a7b8c5d6e3f2a1b0c9d"] * len(resource.identity.names))
    what = spell_text(resource.identity.described)
    return (
        f"The import id is {what}; `pulumi do metastudio:{module}:{noun} list` shows the ids there are.\n\n"
        f"```sh\npulumi import metastudio:{module}:{noun} {name} {id}\n```\n"
    )


def function_spec(asked: Function, types: Types) -> dict[str, Any]:
    """One function."""
    _, module, name = asked.token.split(":")
    noun = name.removeprefix("get")
    arguments, result = asked.argument_shape, asked.result_shape
    return {
        "description": spell_text(asked.description),
        "inputs": {
            "type": "object",
            "description": f"Arguments of {name}.",
            "properties": property_specs(arguments.declarable, types, noun, module, inputs=True),
            "required": required_names(arguments),
        },
        "outputs": {
            "type": "object",
            "description": spell_text(result.description),
            "properties": property_specs(result.fields, types, noun, module, inputs=False, secret=result.secrets),
        },
    }


def property_specs(
    fields: Mapping[str, Field],
    types: Types,
    owner: str,
    module: str,
    *,
    inputs: bool,
    secret: frozenset[str] = frozenset(),
) -> dict[str, Any]:
    """Top-level properties; `secret` are those that hold a secret anywhere inside."""
    specs = {}
    for name, field in fields.items():
        spec = property_spec(field, types, owner, module, inputs=inputs)
        if name in secret:
            spec["secret"] = True
        specs[field.camel] = spec
    return specs


def attribute_docstrings(model: type[Any]) -> dict[str, str]:
    """The docstrings under the fields of a class."""
    (body,) = [node for node in ast.parse(inspect.getsource(model)).body if isinstance(node, ast.ClassDef)]
    texts = {}
    for field, text in zip(body.body, body.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            assert isinstance(field.target, ast.Name)
            texts[field.target.id] = " ".join(str(text.value.value).split())
    return texts
