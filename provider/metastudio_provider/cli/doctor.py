"""`metastudio doctor`: what of this machine and stack is fine, what is not, and what to type."""

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ..errors import ConfigurationError, MetaStudioError
from . import machine
from .findings import Finding, table
from .install import HOME
from .stack import Configured, configured
from .whoami import CWD, OFFLINE, STACK

if TYPE_CHECKING:
    from ..api.client import Client
    from ..settings.model import Settings

PATIENCE = 15.0
"""Seconds for a request."""

FAR = 5
"""Minutes by which a clock is off that are told."""


@click.command()
@STACK
@CWD
@OFFLINE
@HOME
def doctor(stack: str | None, folder: Path, offline: bool, home: Path) -> None:
    """Look at everything that a run needs: engine, plugin, backend, journal, simulator, connection and sign-in.

    Ends with 1 when something is wrong. Nothing is changed; the service is only read.
    """
    environment = os.environ
    findings: list[Finding] = []

    def found() -> Iterator[Finding]:
        for finding in everything(stack, folder, offline, home, environment):
            findings.append(finding)
            yield finding

    for line in table(found()):
        click.echo(line)
    wrong = sum(finding.mark == "wrong" for finding in findings)
    click.echo(f"\n{'Nothing is' if not wrong else '1 thing is' if wrong == 1 else f'{wrong} things are'} wrong.")
    if wrong:
        raise SystemExit(1)


def everything(
    stack: str | None, folder: Path, offline: bool, home: Path, environment: Mapping[str, str]
) -> Iterator[Finding]:
    """All findings, in the order in which a run meets them."""
    path = environment.get("PATH", "")
    yield from machine.engine(path)
    yield from machine.plugins(home, path, environment, folder)
    yield from machine.backend(environment, folder)
    config = configured(folder, stack)
    if config.trouble:
        yield Finding("note", "stack", f"Its configuration is left out: {config.trouble}")
    elif config.stack:
        yield Finding("ok", "stack", f"{config.stack}: its configuration can be read")
    yield from _provider(config, offline, environment)


def _provider(config: Configured, offline: bool, environment: Mapping[str, str]) -> Iterator[Finding]:
    from ..lifecycle.journal import default_folder, folder_of
    from ..settings.lacks import NO_REGION, lacking
    from ..settings.model import Settings
    from ..values.shape import spell_text
    from .signed_in import used

    try:
        settings = Settings.resolve(config.values, environment)
        entries = folder_of(settings.journal) if settings.journal else default_folder(environment)
    except ConfigurationError as error:
        yield Finding("wrong", "settings", spell_text(str(error)))
        return
    yield from machine.journal(entries)
    missing = lacking(settings)
    if NO_REGION in missing:
        yield Finding("wrong", "settings", spell_text(NO_REGION), "pulumi config set metastudio:region cn-north-4")
    for line in used(settings, config.place):
        if not line.text.startswith("none"):
            yield Finding("ok" if settings.way or not missing else "note", line.subject, spell_text(line.text))
    if not offline and NO_REGION not in missing:
        yield from _service(settings, config.place)


def _service(settings: "Settings", place: str) -> Iterator[Finding]:
    """Whether the service answers, and takes the credentials."""
    from ..api.client import Client
    from ..call import Call
    from ..values.shape import spell_text
    from ..wire.operations import list_smart_live_rooms
    from .signed_in import asked

    file = settings.simulator
    if file is not None and (file == ":memory:" or not Path(file).exists()):
        return  # a request would make it
    quick = {"max_retries": 0, "request_timeout": min(settings.request_timeout, PATIENCE)}
    client, call = Client(settings.model_copy(update=quick)), Call()
    try:
        for line in asked(client, place, call):
            yield Finding("ok", line.subject, spell_text(line.text))
        rooms = client.bind(call).request(list_smart_live_rooms, query={"limit": 1, "offset": 0})
        told = f", and has {rooms['count']} live rooms" if isinstance(rooms.get("count"), int) else ""
        yield Finding("ok", "service", f"It answers, takes these credentials{told}")
        yield from _clock(client)
    except MetaStudioError as error:
        advice = "metastudio:simulator names another file" if file is not None else ""
        yield Finding("wrong", "service", spell_text(str(error)), advice)
    finally:
        client.close()


def _clock(client: "Client") -> Iterator[Finding]:
    """Whether this machine's clock is near the service's: a signature holds for 15 minutes."""
    if (theirs := client.exchange.service_time) is None:
        return
    minutes = round(abs(theirs - time.time()) / 60)
    if minutes >= FAR:
        text = f"This machine's clock is {minutes} minutes off, and a signature holds for 15."
        yield Finding("note", "clock", text, "set the clock")
