"""Which version of the plugin runs: a line for `pulumi up --debug`, and a warning where Pulumi knows it as another."""

import sys
from collections.abc import Sequence

from .. import __version__
from ..engine.log import EngineLog
from ..engine.protocol import provider_pb2 as pb
from .servicer import Context, Servicer

INSTALLED_AS = "--installed-as="
"""The argument by which a starter of `metastudio install` says for which version it was written."""


class VersionedServicer(Servicer):
    """The servicer of a process that Pulumi started: it says its version when it is configured.

    Not when the process starts: most processes are only asked for the schema.
    """

    def Configure(self, request: pb.ConfigureRequest, context: Context) -> pb.ConfigureResponse:
        """Store the settings for the first call that needs them."""
        say_version(self._log, sys.argv[1:])
        return super().Configure(request, context)


def say_version(log: EngineLog, arguments: Sequence[str], version: str = __version__) -> None:
    """Say to the engine which version runs, and whether that is the one that was installed."""
    log.debug(f"metastudio {version} runs in {sys.prefix}")
    for argument in arguments:
        installed = argument.removeprefix(INSTALLED_AS)
        if installed not in (argument, version):
            log.warn(
                f"Pulumi knows this plugin as metastudio {installed}, and its environment {sys.prefix} has {version} "
                "now: run `metastudio install` there, and make the SDK of a TypeScript, Go or C# program again."
            )
