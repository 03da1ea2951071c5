"""The dynamic door: MetaStudio objects as resources of a Python program, without a plugin to install.

    program                      engine                    provider process (`python -m pulumi.dynamic`)
    live.Room(...)  classes  ->  state keeps inputs,  ->   restore() -> door.Door: values -> lifecycle -> values
                                 outputs and a name

What is pickled into the state is the call `restore(token, urn, timeouts, ignored)`: a name, never code, settings or
credentials. An upgrade of the provider is therefore no change, and a state outlives every version, as long as this
function stays where it is.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .provider import Door


def restore(
    token: str,
    urn: str,
    timeouts: tuple[tuple[str, float], ...] = (),
    ignored: tuple[str, ...] = (),
    *later: Any,  # noqa: ARG001
) -> "Door":
    """The provider of one declared resource, as its name in the state tells.

    `timeouts` are the user's customTimeouts: (verb, seconds); `ignored` the paths of ignoreChanges. `later` is for what
    newer versions may add to the name.
    """
    from .provider import Door

    return Door(token, urn, timeouts, ignored)
