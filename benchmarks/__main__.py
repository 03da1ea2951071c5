"""`make bench`: calls counted, many objects beside a no-op provider, start-up beside its floor, memory of an upload."""

import argparse
import os
import platform
import sys
import tempfile
from pathlib import Path

from tests.engine.harness import Engine

from .calls import calls
from .inside import inside
from .many import many, over_http
from .startup import startup
from .uploads import uploads


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--only", choices=("calls", "inside", "many", "http", "startup", "uploads"), help="one part alone"
    )
    parser.add_argument("--count", type=int, default=1000, help="how many objects (1000)")
    parser.add_argument("--size", type=int, default=300, help="MiB of the file that is uploaded (300)")
    parser.add_argument("--runs", type=int, default=3, help="lives of the objects; starts are measured 5 times that")
    parser.add_argument("--no-http", action="store_true", help="leave the simulator over HTTP out")
    options = parser.parse_args()
    print(f"Python {platform.python_version()}, {os.cpu_count()} processors, {platform.machine()}\n")
    if options.only in (None, "inside"):
        print(inside(options.count), flush=True)
    with tempfile.TemporaryDirectory(prefix="metastudio-bench-") as folder:
        engine = Engine(Path(folder))
        if options.only in (None, "calls"):
            print(calls(engine, Path(folder)), flush=True)
        if options.only in (None, "startup"):
            print(startup(options.runs * 5, engine.environment), flush=True)
        if options.only in (None, "uploads"):
            print(uploads(Path(folder), engine.environment, options.size), flush=True)
        if options.only in (None, "many"):
            print(many(engine, Path(folder), options.count, options.runs, _say), flush=True)
        if options.only == "http" or (options.only is None and not options.no_http):
            print(over_http(engine, Path(folder), options.count), flush=True)


def _say(text: str) -> None:
    print(f"... {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
