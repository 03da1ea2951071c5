"""The text of the package's schema, as it was generated into the distribution."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
PLACES = (
    PACKAGE / "schema.json",  # an installed wheel
    PACKAGE.parent.parent / "schema.json",  # a source checkout
)


def schema_text(places: tuple[Path, ...] = PLACES) -> str:
    """The schema, unchanged, so that `pulumi package get-schema` shows the very file; FileNotFoundError without it."""
    for place in places:
        if place.is_file():
            return place.read_text(encoding="utf-8")
    raise FileNotFoundError(f"The file schema.json is missing in {PACKAGE}; install the provider again.")
