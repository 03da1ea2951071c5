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
from ..values.shape import Field, Shape, walk
from .old_inputs import DECLARED
from .program import Mistake, named, sendable_value
from .provider import DynamicProvider
from .values import plain

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

    owner, example = f"{system}.{noun}", next(iter(accepted))

    def __init__(
        self: DynamicResource,
        resource_name: str,
        /,
        *given: Any,
        opts: pulumi.ResourceOptions | None = None,
        **inputs: Any,
    ) -> None:
        options = named(owner, resource_name, given, opts, example)
        for name in inputs:
            if name not in accepted:
                raise Mistake(f'{owner} "{resource_name}" takes no {_not_an_input(name, resource)}')
        _refuse_adoption(owner, resource_name, options)
        _declare(self, resource, resource_name, options, inputs)

    def get(
        cls: type[DynamicResource],
        resource_name: str,
        id: pulumi.Input[str],
        /,
        *given: Any,
        opts: pulumi.ResourceOptions | None = None,
    ) -> DynamicResource:
        """An object that the stack does not manage, as the service reports it."""
        options = named(owner, resource_name, given, opts, example)
        _refuse_adoption(owner, resource_name, options)
        if id is None or (isinstance(id, str) and not id.strip()):
            raise Mistake(f'{owner}.get("{resource_name}", ...) needs the id of an object.')
        made = cls.__new__(cls)
        _declare(
            made, resource, resource_name, pulumi.ResourceOptions.merge(options, pulumi.ResourceOptions(id=id)), {}
        )
        return made

    members: dict[str, Any] = {name: _attribute(field) for name, field in resource.state_shape.fields.items()}
    members |= {
        "__init__": __init__,
        "get": classmethod(get),
        "__doc__": resource.description,
        "__module__": f"metastudio_provider.{system}",
    }
    made = type(noun, (DynamicResource,), members, module=f"metastudio/{system}", name=noun)
    __init__.__qualname__, get.__qualname__ = f"{noun}.__init__", f"{noun}.get"
    return made


def _declare(
    self: DynamicResource,
    resource: Resource,
    name: str,
    opts: pulumi.ResourceOptions | None,
    inputs: dict[str, Any],
) -> None:
    """Tell the engine of a resource, which then has every property as an attribute."""
    token, owner = resource.token, f'{type(self).__module__.rpartition(".")[2]}.{type(self).__name__} "{name}"'
    # The SDK is to resolve these properties.
    properties: dict[str, Any] = dict.fromkeys([*resource.state_shape.fields, DECLARED])
    for property_, given in inputs.items():
        value = sendable_value(given)
        secret = property_ in resource.input_shape.secrets and value is not None
        properties[property_] = pulumi.Output.secret(value) if secret else value
    timeouts, ignored = timeouts_of(opts), ignored_of(owner, resource, opts)
    properties[PROVIDER_KEY] = urn_of(type(self), name, opts).apply(
        lambda urn: serialize_provider(DynamicProvider(token, urn, timeouts, ignored))
    )
    secrets = pulumi.ResourceOptions(additional_secret_outputs=sorted(resource.state_shape.secrets))
    merged = pulumi.ResourceOptions.merge(opts, secrets)
    merged.ignore_changes = list(ignored) or None
    # The constructor of the SDK's class in between wants the provider, and so its URN, before parents have one.
    pulumi.CustomResource.__init__(self, type_of(type(self)), name, properties, merged)


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
            raise Mistake(f"{owner}: ignore_changes names `{wrong[0]}`; write `{wrong[1]}`, as in the declaration.")
        if path == (EVERY,):
            found += [*inputs_of(resource), *resource.marks.computed_inputs]
        else:
            found.append(text)
    return tuple(dict.fromkeys(found))


def seconds(text: str) -> float:
    """A duration as the engine writes it (`1h30m`, `90s`) in seconds; raises Mistake for anything else."""
    parts = re.findall(r"(\d+(?:\.\d*)?|\.\d+)(ms|us|µs|ns|h|m|s)", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise Mistake(f'"{text}" is no duration; write it like 90s, 10m or 1h30m.')
    return sum(float(number) * UNITS[unit] for number, unit in parts)


def _refuse_adoption(owner: str, name: str, opts: pulumi.ResourceOptions | None) -> None:
    if opts is not None and (opts.id is not None or opts.import_ is not None):
        raise Mistake(
            f'{owner} "{name}": dynamic resources cannot be imported; the plugin can, see {PAGE}. To read an object '
            f'without managing it, write `{owner}.get("{name}", id)`.'
        )


def _not_an_input(name: str, resource: Resource) -> str:
    if name in resource.state_shape.fields:
        return f"`{name}`: it is an output, set by the service or worked out by the provider."
    return f"`{name}`{meant_instead(closest_field(name, inputs_of(resource).values()))}"
