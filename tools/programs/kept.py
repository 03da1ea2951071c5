"""What is kept of each converted program: its YAML, and the same in each language."""

from pathlib import Path

CONVERTED = Path(__file__).resolve().parent / "converted"
ENDINGS = {"typescript": "ts", "python": "py", "go": "go", "csharp": "cs"}
"""The languages by their names in Markdown, with the endings of their files."""

HEAL = "make programs"


def converted(name: str, text: str) -> dict[str, str]:
    """The program of this YAML by language; none before the first conversion, and where another text was converted."""
    if not (CONVERTED / f"{name}.yaml").exists() or is_stale(name, text):
        return {}
    files = {language: CONVERTED / f"{name}.{ending}" for language, ending in ENDINGS.items()}
    return {language: file.read_text(encoding="utf-8") for language, file in files.items()}


def is_stale(name: str, text: str) -> bool:
    """Whether what is kept was converted from another text."""
    kept = CONVERTED / f"{name}.yaml"
    return kept.exists() and kept.read_text(encoding="utf-8") != text
