"""The provider's own settings: CheckConfig, DiffConfig, and the settings of a Configure."""

import json
import re
from collections.abc import Mapping
from typing import Any

from google.protobuf.struct_pb2 import Struct

from ..engine.protocol import provider_pb2 as pb
from ..errors import ConfigurationError
from ..secrecy import Secrets
from ..settings.model import Settings, problems
from ..settings.ways import AGENCY, CREDENTIALS
from ..values.shape import camel_name, shape_of, snake, spell_text
from .values import Received, receive, send

ENGINE_KEYS = ("version", "pluginDownloadURL")
"""What the engine itself puts among the settings of a provider."""

DEFAULT = re.compile(r"default(?:_\d+_\d+_\d+(?:_.+)?|_(?:https?|file|github|gitlab)_/.+)?")
"""Names of the engine's own providers. A name may have the version's numbers, pre-release and build; and the address
that the plugin comes from, with `_` for its signs."""

SIGN_IN = (
    *sorted(CREDENTIALS | AGENCY),
    "session_name",
    "session_duration",
    "domain_name",
    "profile",
    "shared_config_file",
)
PLACE = ("region", "cloud", "endpoint", "iam_endpoint", "simulator")
"""Settings that say where the objects are. The project is not among them: it is in the state of every object."""

CURRENT = (*SIGN_IN, "project_id", "refresh", "allow_while_live")
"""Settings that follow the stack's configuration at once. Otherwise the next run would still read with a mistyped
project that the user has corrected, or although it is not to read any more."""


def settings_of(request: pb.ConfigureRequest, environment: Mapping[str, str], secrets: Secrets) -> Settings:
    """The settings of a configuration; raises ConfigurationError when they cannot work. Sends no request."""
    given = _given(_received(request.args, secrets))
    if is_default(request):
        given = with_current_settings(given, environment)
    settings = Settings.resolve(given, environment)
    secrets.learn(settings.secret_texts)
    return settings


def is_default(request: pb.ConfigureRequest) -> bool:
    """Whether the engine made the provider of the stack's configuration. A program may name its own provider
    `default_studio`."""
    return DEFAULT.fullmatch(request.name) is not None


def with_current_settings(given: Mapping[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    """The same settings with those of the stack's present configuration that count at once.

    Before a program runs, and for a destroy, the engine reads objects with the settings that are in the state. Keys
    that were rotated since then, or a token that ran out, would stop every preview, and no change of the configuration
    could help. The engine hands the stack's present configuration of this package to the process (PULUMI_CONFIG). Its
    CURRENT settings are used, unless its place is another one than that of the objects.
    """
    try:
        stack = json.loads(environment["PULUMI_CONFIG"])
        current = snake({str(name): value for name, value in stack.items()}, shape_of(Settings))
    except (KeyError, ValueError, AttributeError):
        return dict(given)
    if any(current.get(name) != given.get(name) for name in PLACE):
        return dict(given)
    kept = {name: value for name, value in given.items() if name not in CURRENT}
    return kept | {name: current[name] for name in CURRENT if name in current}


def check_config(request: pb.CheckRequest, environment: Mapping[str, str], secrets: Secrets) -> pb.CheckResponse:
    """Answer with one sentence for each setting that cannot work, and with the secret settings marked."""
    received = _received(request.news, secrets)
    found = [f"`{path[0]}` {text}" for path, text in received.problems]
    found += [sentence for _, sentence in problems(_given(received))]
    if not found:
        try:
            Settings.resolve(_given(received), environment)
        except ConfigurationError as error:
            found = [str(error)]
    secret = {camel_name(name) for name in shape_of(Settings).secrets}
    return pb.CheckResponse(
        inputs=send(received.values, secret | received.secrets),
        # The engine prints the value of a property that a failure names, a password too: only the sentence names it.
        failures=[pb.CheckFailure(reason=spell_text(secrets.mask(sentence))) for sentence in found],
    )


def diff_config(request: pb.DiffRequest) -> pb.DiffResponse:
    """Name the settings that changed. No change replaces resources: the state of each has its project, and a call that
    would lead to another project is refused."""
    old = receive(request.old_inputs if request.HasField("old_inputs") else request.olds).values
    new = receive(request.news).values
    changed = [name for name in sorted(old.keys() | new.keys()) if old.get(name) != new.get(name)]
    return pb.DiffResponse(
        changes=pb.DiffResponse.DIFF_SOME if changed else pb.DiffResponse.DIFF_NONE,
        diffs=changed,
    )


def _received(configuration: Struct, secrets: Secrets) -> Received:
    received = receive(configuration)
    secrets.learn([*received.secret_texts, *received.numbers])
    secret = {camel_name(name) for name in shape_of(Settings).secrets}
    secrets.learn(value for name, value in received.values.items() if name in secret)
    return received


def _given(received: Received) -> dict[str, object]:
    given: dict[str, object] = snake(received.values, shape_of(Settings))
    return {name: value for name, value in given.items() if name not in ENGINE_KEYS and not name.startswith("__")}
