"""Get a real Pulumi engine: one on PATH, the official download, or a build from Go modules, in this order.

Prints the folder with `pulumi` and its language hosts, and links it as `.engine` into the working tree. What was
fetched or built is kept in the user's cache, so the second call takes a moment.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from . import build, cache, check, official
from .recipe import ROOT, VERSION, key
from .say import NoWay, say

LINK = ROOT / ".engine"


def on_path() -> Path:
    """Way 1: an engine that is installed already."""
    found = shutil.which("pulumi")
    if found is None:
        raise NoWay("there is no pulumi on PATH")
    check.version(Path(found))
    beside = Path(found).resolve().parent  # Pulumi looks beside its own file too, wherever the name on PATH leads
    check.hosts(os.pathsep.join([str(beside), os.environ.get("PATH", "")]))
    folder = Path(found).absolute().parent
    return folder.resolve() if folder == LINK else folder


def _made(way: str, fill: Callable[[Path], None]) -> Callable[[], Path]:
    return lambda: cache.kept(key(way)) or cache.make(key(way), fill)


WAYS: Mapping[str, Callable[[], Path]] = {
    "path": on_path,
    "official": _made("official", official.fill),
    "build": _made("build", build.fill),
}


def find(only: str | None = None, ways: Mapping[str, Callable[[], Path]] = WAYS) -> Path:
    """The first way that works; NoWay with the reasons of all when none does."""
    reasons: list[str] = []
    for way in _order(only):
        if reasons and not cache.kept(key(way)):
            say(reasons[-1])  # what follows may take minutes: tell why it must be
        try:
            return ways[way]()
        except NoWay as problem:
            reasons.append(f"{way}: {problem}")
    raise NoWay(
        f"no Pulumi {VERSION} or newer here. Do one of three things: install Pulumi with its Python and YAML hosts and "
        f"put it on PATH; open the network to get.pulumi.com; or put Go on PATH, with a module proxy it can reach. "
        f"Tried: {'; '.join(reasons)}"
    )


def _order(only: str | None) -> list[str]:
    if only:
        return [only]
    # An engine in the cache comes before asking a host that did not answer the last time either.
    return sorted(WAYS, key=lambda way: 0 if way == "path" else 1 if cache.kept(key(way)) else 2)


def dotnet() -> Path:
    """The folder with the generators for .NET, built when it is first asked for; NoWay where that cannot be."""
    name = f"{key('build')}-dotnet"
    return cache.kept(name) or cache.make(name, build.fill_dotnet)


def main(arguments: list[str] | None = None) -> int:
    """The command: prints the folder; exit code 1 and one sentence when there is no way."""
    parser = argparse.ArgumentParser(prog="tools/engine/install", description=__doc__)
    parser.add_argument("--way", choices=WAYS, help="try this way only")
    parser.add_argument("--dotnet", action="store_true", help="build the generators for .NET instead")
    chosen = parser.parse_args(arguments)
    try:
        if chosen.dotnet:
            print(dotnet())
            return 0
        bin_folder = find(chosen.way)
    except NoWay as problem:
        say(str(problem))
        return 1
    except KeyboardInterrupt:
        say("stopped; what was compiled so far is not lost")
        return 130
    if LINK.resolve() != bin_folder.resolve():
        cache.link(bin_folder, LINK)
    print(bin_folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
