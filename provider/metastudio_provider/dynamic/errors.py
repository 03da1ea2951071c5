"""Errors as the user of a dynamic resource sees them: the last line of a traceback, which the host prints."""

from typing import TYPE_CHECKING

from ..engine.texts import internal_error, one_line
from ..errors import ApiError, ConfigurationError, MetaStudioError, NotSent, Refused
from ..settings.model import Settings
from ..values.shape import spell_text

if TYPE_CHECKING:
    from ..secrecy import Secrets

SETTINGS = Settings.model_fields.keys() - {"allow_while_live"}
"""Names of settings that no property of a resource has."""


class Error(Exception):
    """The one exception that leaves the door; its text is a single line."""


Error.__module__ = "metastudio"  # the traceback ends with `metastudio.Error: <sentence>`


def sentence(error: Exception, secrets: "Secrets") -> str:
    """An exception as one line without secrets."""
    text = one_line(secrets.mask(str(error)))
    if isinstance(error, ConfigurationError):
        text = spell_text(text)  # settings are written in camelCase: `metastudio:maxRetries`
    elif isinstance(error, ApiError | NotSent | Refused):
        text = spell_text(text, only=SETTINGS)  # what they advise is a change of settings
    elif not isinstance(error, MetaStudioError):
        text = secrets.mask(internal_error(error))
    return text
