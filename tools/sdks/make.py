"""An SDK, made once for a schema and kept in the user's cache beside the engine."""

import hashlib
from pathlib import Path

from metastudio_provider.plugin.schema_text import schema_text

from tools.engine import cache
from tools.engine.recipe import HERE as ENGINE

from .compilers import COMPILERS, Failed, run
from .generators import command

HERE = Path(__file__).resolve().parent


def make(language: str, bin_folder: Path) -> Path:
    """The folder with the SDK of a language. It is compiled where the language's tools are."""
    schema = schema_text()  # with the version, which the file schema.json is without

    def fill(folder: Path) -> None:
        source = folder.parent / "schema.json"
        source.write_text(schema, encoding="utf-8")
        run(command(bin_folder, source, folder, language), folder)
        if not (folder / language).is_dir():
            raise Failed(f"the generator wrote no folder {language}")
        if not COMPILERS[language].missing():
            COMPILERS[language].compile(folder / language)

    return cache.make(_key(language, schema, bin_folder), fill) / language


def _key(language: str, schema: str, bin_folder: Path) -> str:
    """A name that changes with the schema, the generator, the compilation and the tools there are."""
    digest = hashlib.sha256(schema.encode() + str(bin_folder.resolve()).encode())
    for file in sorted([*HERE.glob("*.py"), ENGINE / "recipe.py"]):
        digest.update(file.read_bytes())
    for missing in COMPILERS[language].missing():
        digest.update(missing.encode())
    return f"sdk-{language}-{digest.hexdigest()[:12]}"
