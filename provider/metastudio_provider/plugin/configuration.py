"""The provider's own settings: CheckConfig, DiffConfig, and what Configure was given."""

from collections.abc import Mapping

from google.protobuf.struct_pb2 import Struct

from ..errors import ConfigurationError
from ..settings import Settings, problems
from ..shape import camel_name, secret_names, shape_of, snake, spell_text
from .hush import Hush
from .protocol import provider_pb2 as pb
from .values import Received, receive, send

ENGINE_KEYS = ("version", "pluginDownloadURL")
"""What the engine itself keeps among the settings of a provider."""


def settings_of(configuration: Struct, environment: Mapping[str, str], hush: Hush) -> Settings:
    """The settings of a configuration; raises ConfigurationError when they cannot work. Talks to nobody."""
    settings = Settings.resolve(_given(_received(configuration, hush)), environment)
    hush.learn(str(getattr(settings, name) or "") for name in secret_names(shape_of(Settings)))
    return settings


def check_config(request: pb.CheckRequest, environment: Mapping[str, str], hush: Hush) -> pb.CheckResponse:
    """Every setting that cannot work, with one sentence each. The settings come back with the secret ones marked."""
    received = _received(request.news, hush)
    found = [(path[0], f"`{path[0]}` {text}.") for path, text in received.problems]
    found += [(camel_name(name), spell_text(sentence)) for name, sentence in problems(_given(received))]
    if not found:
        try:
            Settings.resolve(_given(received), environment)
        except ConfigurationError as error:
            found = [(camel_name(error.setting or ""), spell_text(str(error)))]
    secret = {camel_name(name) for name in secret_names(shape_of(Settings))}
    return pb.CheckResponse(
        inputs=send(received.values, secret | received.secrets),
        failures=[pb.CheckFailure(property=str(name), reason=hush(reason)) for name, reason in found],
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


def _received(configuration: Struct, hush: Hush) -> Received:
    received = receive(configuration)
    hush.learn(received.secret_texts)
    secret = {camel_name(name) for name in secret_names(shape_of(Settings))}
    hush.learn(str(value) for name, value in received.values.items() if name in secret)
    return received


def _given(received: Received) -> dict[str, object]:
    given: dict[str, object] = snake(received.values, shape_of(Settings))
    return {name: value for name, value in given.items() if name not in ENGINE_KEYS and not name.startswith("__")}
