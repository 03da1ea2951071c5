"""The file of the Pulumi project that a provider runs for. The engine tells a provider nothing of it."""

from pathlib import Path

NAMES = ("Pulumi.yaml", "Pulumi.yml", "Pulumi.json")


def project_file(folder: Path) -> tuple[str, str]:
    """Name and text of the project's file in `folder`, or in the nearest folder above it; both empty without one.

    Raises OSError and ValueError for a file that cannot be read.
    """
    for place in (folder, *folder.parents):
        for name in NAMES:
            try:
                return name, (place / name).read_text(encoding="utf-8")
            except (FileNotFoundError, NotADirectoryError):
                continue
    return "", ""
