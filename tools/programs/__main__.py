"""Convert the YAML examples into the other languages, with an engine built here: `python -m tools.programs`."""

import shutil
import sys
import tempfile
from pathlib import Path

from tools.engine.main import LINK
from tools.engine.recipe import ROOT
from tools.engine.say import NoWay
from tools.sdks.compilers import Failed

from .convert import convert
from .kept import CONVERTED, HEAL
from .sources import EXAMPLES, sources


def main() -> int:
    """The command; exit code 1 when a program cannot be converted."""
    with tempfile.TemporaryDirectory(prefix="metastudio-programs-") as name:
        folder = Path(name)
        try:
            convert(dict(sources()), folder, LINK.resolve())
        except (Failed, NoWay) as problem:
            print(problem)
            return 1
        shutil.rmtree(CONVERTED, ignore_errors=True)
        CONVERTED.mkdir()
        for file in sorted(folder.iterdir()):
            shutil.copy(file, CONVERTED)
        for target, (program, ending) in EXAMPLES.items():
            shutil.copy(folder / f"{program}.{ending}", ROOT / target)
    print(f"{HEAL}: {len(list(CONVERTED.iterdir()))} files; `make schema` takes them into schema.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
