"""What both doors say in the same words, and what makes a text fit to be sent to the engine."""

from collections.abc import Sequence

from ..errors import CUT, MetaStudioError

LONGEST = 8_000
"""Characters of a text that is sent: what the service answers may be quoted in it, and a header carries an error."""


def sendable(text: str) -> str:
    """The text without half characters (surrogates), for which the protocol has no form."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def one_line(text: object) -> str:
    """A text, or that of an error, on one line and fit to be sent."""
    line = sendable(" ".join(str(text).split()))
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}{CUT}"


def internal_error(error: Exception) -> str:
    """The sentence for a mistake of the provider's own."""
    text = one_line(error) or "no further text"
    return f"internal error in the metastudio provider: {type(error).__name__}: {text}, please report"


def why(error: Exception) -> str:
    """The reason that an error gives: its own text, or the sentence for a mistake of the provider's own."""
    return str(error) if isinstance(error, MetaStudioError) else internal_error(error)


def simulator_notice(simulator: str) -> str:
    """What is said once where the provider works on the simulator."""
    return f"MetaStudio is simulated in {simulator}: nothing happens at Huawei Cloud."


def first_of(names: Sequence[str], most: int) -> str:
    """The first names, and how many there are beside them: `a, b and 3 more`."""
    more = f" and {len(names) - most} more" if len(names) > most else ""
    return f"{', '.join(names[:most])}{more}"


def no_asset(what: str) -> str:
    """Why an `asset` or `archive` of Pulumi's is refused where a property takes none."""
    return f"cannot be an {what}: only a property that holds a local file takes one."


def no_object(token: str, id: str) -> str:
    """Why an object that the user names by its id cannot be taken."""
    return f'There is no {token.partition(":")[2]} with the id "{id}".'
