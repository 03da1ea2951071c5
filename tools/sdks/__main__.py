"""Write SDKs into sdks/, one folder for each language: `python -m tools.sdks [--out FOLDER] [LANGUAGE ...]`.

They carry the plugin's version, and are compiled where their tools are on PATH. A line for each says what there is.
"""

import argparse
import shutil
import sys
from pathlib import Path

from tools.engine.main import LINK
from tools.engine.recipe import ROOT
from tools.engine.say import NoWay

from .compilers import COMPILERS, Failed
from .generators import LANGUAGES
from .make import make

JAVA = (
    "java    not made: its generator comes with an official Pulumi only, which makes it with `pulumi package add` "
    "(docs/sdks.md)"
)


def main(arguments: list[str] | None = None, engine: Path = LINK) -> int:
    """The command; exit code 1 when an SDK cannot be generated or does not compile."""
    parser = argparse.ArgumentParser(prog="python -m tools.sdks", description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "sdks")
    parser.add_argument("languages", nargs="*", default=LANGUAGES, metavar="LANGUAGE", help=", ".join(LANGUAGES))
    chosen = parser.parse_args(arguments)
    if unknown := sorted(set(chosen.languages) - set(LANGUAGES)):
        parser.error(f"no such language: {', '.join(unknown)}; there are {', '.join(LANGUAGES)}")
    code = 0
    for language in chosen.languages:
        try:
            made = make(language, engine.resolve())
        except (Failed, NoWay) as problem:
            print(f"{language:8}{problem}")
            code = 1
            continue
        target = chosen.out / language
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(made, target)
        print(f"{language:8}{target}: {_state(language)}", flush=True)
    if tuple(chosen.languages) == LANGUAGES:
        print(JAVA)
    return code


def _state(language: str) -> str:
    if missing := COMPILERS[language].missing():
        return f"generated; not compiled, as there is no {' and no '.join(missing)} on PATH"
    return "generated and compiled"


if __name__ == "__main__":
    sys.exit(main())
