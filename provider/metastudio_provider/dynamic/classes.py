"""The resource classes that programs use, made from the registry."""

import re
from typing import Any

import pulumi
from pulumi.dynamic import Resource as DynamicResource
from pulumi.dynamic.dynamic import PROVIDER_KEY, serialize_provider

from ..engine.ignore_changes import EVERY, misspelled, steps
from ..framework import registry
from ..framework.resource import Resource
from ..values.sentences import closest_field, meant_instead
from ..values.shape import Field, Shape, spell_path, walk
from .old_inputs import DECLARED
from .provider import DynamicProvider
from .values import asset_problems, plain

PAGE = "docs/dynamic-resources.md"

STACK = "pulumi:pulumi:Stack"

UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}


def inputs_of(resource: Resource) -> dict[str, Field]:
    """The inputs that a program may declare, required ones first."""
    computed, fields = resource.marks.computed_inputs, resource.input_shape.declarable
    declared = {name: field for name, field in fields.items() if name not in computed}
    return dict(sorted(declared.items(), key=lambda entry: not entry[1].required))


def resource_class(token: str) -> type[DynamicResource]:
    """The class of a resource: a constructor that takes its inputs by keyword, and every property as an attribute."""
    resource = registry.resource(token)
    _, system, noun = token.split(":")
    accepted = inputs_of(resource)

    def __init__(
        self: DynamicResource, resource_name: str, /, opts: pulumi.ResourceOptions | None = None, **inputs: Any
    ) -> None:
        for name in inputs:
            if name not in accepted:
                raise TypeError(_not_an_input(f"{system}.{noun}", name, resource))
        for problem in asset_problems(inputs):
            raise TypeError(
                f"{system}.{noun}: {spell_path(problem.path, resource.state_shape, pulumi=False)} {problem.text}"
            )
        _refuse_adoption(f"{system}.{noun}", resource_name, opts)
        # The SDK is to resolve these properties.
        properties: dict[str, Any] = dict.fromkeys([*resource.state_shape.fields, DECLARED])
        for name, value in inputs.items():
            secret = name in resource.input_shape.secrets and value is not None
            properties[name] = pulumi.Output.secret(value) if secret else value
        timeouts, ignored = timeouts_of(opts), ignored_of(f'{system}.{noun} "{resource_name}"', resource, opts)
        properties[PROVIDER_KEY] = urn_of(type(self), resource_name, opts).apply(
            lambda urn: serialize_provider(DynamicProvider(token, urn, timeouts, ignored))
        )
        secrets = pulumi.ResourceOptions(additional_secret_outputs=sorted(resource.state_shape.secrets))
        merged = pulumi.ResourceOptions.merge(opts, secrets)
        merged.ignore_changes = list(ignored) or None
        # The constructor of the SDK's class in between wants the provider, and so its URN, before parents have one.
        pulumi.CustomResource.__init__(self, type_of(type(self)), resource_name, properties, merged)

    members: dict[str, Any] = {name: _attribute(field) for name, field in resource.state_shape.fields.items()}
    members |= {"__init__": __init__, "__doc__": resource.description, "__module__": f"metastudio_provider.{system}"}
    made = type(noun, (DynamicResource,), members, module=f"metastudio/{system}", name=noun)
    __init__.__qualname__ = f"{noun}.__init__"
    return made


def _attribute(field: Field) -> property:
    """A property of the object as an Output. The protocol has only floats: whole numbers become int again."""
    numbers = any(kind in ("integer", "number", "any") for kind in _kinds(field.shape))

    def read(self: DynamicResource) -> Any:
        output = self.__dict__[field.name]
        if pulumi.runtime.is_dry_run():
            output = _or_missing(output, self.__dict__[DECLARED])
        return output.apply(plain) if numbers else output

    return property(read, doc=field.description)


def _or_missing(output: pulumi.Output[Any], declared: pulumi.Output[Any]) -> pulumi.Output[Any]:
    """An output that is None where an object that stays as it is does not have it, or not yet.

    In a preview the SDK takes it for unknown, and whatever is made of it seems to change. Where the engine has what was
    `declared`, it has the whole state of the last run, and what that lacks is not there.
    """

    async def known() -> bool:
        return await output.is_known() or (await declared.is_known() and await declared.future() is not None)

    return pulumi.Output(output.resources(), output.future(), known(), output.is_secret())


def _kinds(shape: Shape) -> set[str]:
    shape = shape.innermost
    below = (field.shape for _, field in walk(shape))
    return {shape.kind, *(inner.item.kind if inner.item else inner.kind for inner in below)}


def type_of(class_: type[DynamicResource]) -> str:
    """The engine's type of the resources of a class."""
    return f"pulumi-python:{class_._resource_type_name}"


def urn_of(class_: type[DynamicResource], name: str, opts: pulumi.ResourceOptions | None) -> pulumi.Output[str]:
    """The URN that the engine will give to the resource.

    The SDK knows no ancestors beyond the parent. They are in the parent's URN, once the engine has registered it.
    """
    parent = opts.parent if opts is not None else None
    # The bare text: a resource that takes an output of its component would wait for all that is in the component.
    above: Any = "" if parent is None else parent.urn.future()
    place, type_ = f"urn:pulumi:{pulumi.get_stack()}::{pulumi.get_project()}", type_of(class_)
    return pulumi.Output.from_input(above).apply(lambda urn: f"{place}::{_below(urn)}{type_}::{name}")


def _below(parent: str | None) -> str:
    """The types of all parents but the stack, as a URN has them before the type of the resource."""
    types = f"{parent.split('::', 3)[2]}$" if parent else ""
    return types.removeprefix(f"{STACK}$")


def timeouts_of(opts: pulumi.ResourceOptions | None) -> tuple[tuple[str, float], ...]:
    """The customTimeouts in seconds; the host does not pass them on."""
    given: Any = (opts.custom_timeouts if opts is not None else None) or {}
    found = []
    for verb in ("create", "delete", "read", "update"):
        text = given.get(verb) if isinstance(given, dict) else getattr(given, verb, None)
        if text:
            found.append((verb, seconds(str(text))))
    return tuple(found)


def ignored_of(owner: str, resource: Resource, opts: pulumi.ResourceOptions | None) -> tuple[str, ...]:
    """The paths of ignoreChanges. All inputs replace `*`, with which the engine would keep the old provider as well."""
    found: list[str] = []
    for text in (opts.ignore_changes if opts is not None else None) or ():
        path = steps(text)
        wrong = misspelled(path, resource.input_shape) if path else None
        if wrong is not None:
            raise ValueError(f"{owner}: ignore_changes names `{wrong[0]}`; write `{wrong[1]}`, as in the declaration.")
        if path == (EVERY,):
            found += [*inputs_of(resource), *resource.marks.computed_inputs]
        else:
            found.append(text)
    return tuple(dict.fromkeys(found))


def seconds(text: str) -> float:
    """A duration as the engine writes it (`1h30m`, `90s`) in seconds; raises ValueError for anything else."""
    parts = re.findall(r"(\d+(?:\.\d*)?|\.\d+)(ms|us|µs|ns|h|m|s)", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise ValueError(f'"{text}" is no duration; write it like 90s, 10m or 1h30m.')
    return sum(float(number) * UNITS[unit] for number, unit in parts)


def _refuse_adoption(owner: str, name: str, opts: pulumi.ResourceOptions | None) -> None:
    if opts is not None and (opts.id is not None or opts.import_ is not None):
        raise ValueError(
            f'{owner} "{name}": dynamic resources cannot be imported or read by id; the plugin can, see {PAGE}.'
        )


def _not_an_input(owner: str, name: str, resource: Resource) -> str:
    if name in resource.state_shape.fields:
        return f"{owner} takes no `{name}`: it is an output, set by the service or worked out by the provider."
    return f"{owner} takes no `{name}`{meant_instead(closest_field(name, inputs_of(resource).values()))}"
