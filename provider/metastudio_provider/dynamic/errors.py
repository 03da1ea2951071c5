"""Errors as the user of a dynamic resource sees them: the last line of a traceback that the host prints around them."""

from collections.abc import Iterable

from ..errors import ApiError, ConfigurationError, MetaStudioError, Refused
from ..secrecy import masked
from ..settings.model import Settings
from ..values.shape import spell_text

SETTINGS = Settings.model_fields.keys() - {"allow_while_live"}
"""Settings by names that no property of a resource has."""


class Error(Exception):
    """The one exception that leaves the door; its text is a single line."""


Error.__module__ = "metastudio"  # the traceback ends with `metastudio.Error: <sentence>`


def sentence(error: Exception, secrets: Iterable[str] = ()) -> str:
    """An exception as one line, in which none of the secrets can be read."""
    text = " ".join(str(error).split())
    if isinstance(error, ConfigurationError):
        text = spell_text(text)  # settings are written in camelCase: `metastudio:maxRetries`
    elif isinstance(error, ApiError | Refused):
        text = spell_text(text, only=SETTINGS)  # what they advise is a change of settings
    elif not isinstance(error, MetaStudioError):
        text = f"internal error in the metastudio provider: {type(error).__name__}: {text or 'no text'}, please report"
    return masked(text, secrets)
