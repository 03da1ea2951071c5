"""Which program generates an SDK: gensdk of an engine that was built here, else an installed Pulumi."""

from pathlib import Path

from tools.engine.main import dotnet

LANGUAGES = ("nodejs", "go", "python", "dotnet")
"""Languages that both can generate. Java's generator comes with an installed Pulumi only."""


def command(bin_folder: Path, schema: Path, folder: Path, language: str) -> list[str]:
    """The command that writes the SDK of a language to folder/<language>."""
    gensdk = bin_folder / "gensdk"
    if not gensdk.exists():
        pulumi = [str(bin_folder / "pulumi"), "--non-interactive", "package", "gen-sdk", str(schema)]
        return [*pulumi, "--language", language, "--out", str(folder)]
    if language == "dotnet":
        gensdk = dotnet() / "gensdk-dotnet"
    return [str(gensdk), str(schema), str(folder), language]
