"""The dynamic door: MetaStudio objects as resources of a Python program, without a plugin to install.

    program                      engine                  provider process (`python -m pulumi.dynamic`)
    live.Room(...)  classes  ->  state keeps inputs, ->  restore() -> DynamicProvider: values -> lifecycle -> values
                                 outputs and a name

What is pickled into the state is the call `restore(token, urn, timeouts, ignored)`: a name, never code, settings or
credentials. So an upgrade of the provider is no change. States of every version can be read as long as this function
stays where it is.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .provider import DynamicProvider


def restore(
    token: str,
    urn: str,
    timeouts: tuple[tuple[str, float], ...] = (),
    ignored: tuple[str, ...] = (),
    *later: Any,  # noqa: ARG001
) -> "DynamicProvider":
    """The provider of one declared resource, by its name in the state.

    `timeouts` are the user's customTimeouts as (verb, seconds), `ignored` the paths of ignoreChanges. `later` is for
    what newer versions may add to the name.
    """
    from .provider import DynamicProvider

    return DynamicProvider(token, urn, timeouts, ignored)
