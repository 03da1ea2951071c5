"""Running Pulumi's converters: YAML to its own intermediate form, and that to each language."""

from collections.abc import Mapping
from pathlib import Path

from metastudio_provider.plugin.schema_text import schema_text

from tools.engine.main import dotnet
from tools.engine.say import NoWay
from tools.sdks.compilers import run

from .sources import NOT_IN_CSHARP


def convert(programs: Mapping[str, str], folder: Path, bin_folder: Path) -> None:
    """Write <name>.yaml of each program into the folder, and <name>.ts, .py, .go and .cs beside it.

    Raises NoWay with an installed engine: its converters may be of another version and write other texts.
    """
    tool = bin_folder / "convert"
    if not tool.exists():
        raise NoWay("the engine was not built here, so that it has no `convert`")
    schema = folder / "schema.json"
    schema.write_text(schema_text(), encoding="utf-8")
    for name, text in programs.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    run([str(tool), str(schema), str(folder), *programs], folder)
    csharp = [name for name in programs if name not in NOT_IN_CSHARP]
    run([str(dotnet() / "convert-dotnet"), str(schema), str(folder), *csharp], folder)
    schema.unlink()
    for name in programs:
        (folder / f"{name}.pp").unlink()
