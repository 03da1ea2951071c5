"""The provider's own settings: CheckConfig, DiffConfig, and what Configure was given."""

import json
import re
from collections.abc import Mapping
from typing import Any

from google.protobuf.struct_pb2 import Struct

from ..engine.protocol import provider_pb2 as pb
from ..errors import ConfigurationError
from ..secrecy import Secrets
from ..settings.model import Settings, problems
from ..settings.sources import CREDENTIALS
from ..values.shape import camel_name, secret_names, shape_of, snake, spell_text
from .values import Received, receive, send

ENGINE_KEYS = ("version", "pluginDownloadURL")
"""What the engine itself keeps among the settings of a provider."""

DEFAULT = re.compile(r"default(?:_\d+_\d+_\d+(?:_.+)?|_(?:https?|file|github|gitlab)_/.+)?")
"""Names of the engine's own providers: with the version's numbers (then its pre-release and build), with the address
the plugin comes from, its signs made `_`, with both, or with neither."""

SIGN_IN = (*sorted(CREDENTIALS), "domain_name", "profile", "shared_config_file")
PLACE = ("region", "endpoint", "iam_endpoint", "simulator")
"""Settings that say where the objects are. Which project they are in, every object knows itself."""

CURRENT = (*SIGN_IN, "project_id")
"""Settings that follow the stack's configuration at once. A project that was mistyped in one run would otherwise still
be used for the reads of the next, in which it is put right."""


def settings_of(request: pb.ConfigureRequest, environment: Mapping[str, str], secrets: Secrets) -> Settings:
    """The settings of a configuration; raises ConfigurationError when they cannot work. Talks to nobody."""
    given = _given(_received(request.args, secrets))
    if is_default(request):
        given = with_current_credentials(given, environment)
    settings = Settings.resolve(given, environment)
    secrets.learn(settings.secret_texts)
    return settings


def is_default(request: pb.ConfigureRequest) -> bool:
    """Whether the provider is the one the engine makes of the stack's configuration; a program may call its own
    `default_studio`."""
    return DEFAULT.fullmatch(request.name) is not None


def with_current_credentials(given: Mapping[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    """The same settings, signing in as the stack's configuration says today.

    Before a program runs, and for a destroy, the engine reads objects through the provider as the state remembers it.
    Keys that were rotated or a token that ran out since then would stop every preview, and no change of the
    configuration could heal that. The engine hands the stack's present configuration of this package to the process
    (PULUMI_CONFIG); its credentials and project are used, unless it leads to another place than the objects are in.
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
    """Every setting that cannot work, with one sentence each. The settings come back with the secret ones marked."""
    received = _received(request.news, secrets)
    found = [f"`{path[0]}` {text}" for path, text in received.problems]
    found += [sentence for _, sentence in problems(_given(received))]
    if not found:
        try:
            Settings.resolve(_given(received), environment)
        except ConfigurationError as error:
            found = [str(error)]
    secret = {camel_name(name) for name in secret_names(shape_of(Settings))}
    return pb.CheckResponse(
        inputs=send(received.values, secret | received.secrets),
        # The engine prints the value of a property that a failure names, a password too: the sentence names it itself.
        failures=[pb.CheckFailure(reason=spell_text(secrets.mask(sentence))) for sentence in found],
    )


def diff_config(request: pb.DiffRequest) -> pb.DiffResponse:
    """Which settings changed. None of them replaces anything: every object knows the project it belongs to, and is
    refused one by one where a change of the settings would lead to another."""
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
    secret = {camel_name(name) for name in secret_names(shape_of(Settings))}
    secrets.learn(value for name, value in received.values.items() if name in secret)
    return received


def _given(received: Received) -> dict[str, object]:
    given: dict[str, object] = snake(received.values, shape_of(Settings))
    return {name: value for name, value in given.items() if name not in ENGINE_KEYS and not name.startswith("__")}
