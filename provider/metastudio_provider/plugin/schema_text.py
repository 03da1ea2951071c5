"""The package's schema as the plugin serves it: the generated file, and the version of this distribution."""

from pathlib import Path

from .. import __version__

PACKAGE = Path(__file__).resolve().parent.parent
PLACES = (
    PACKAGE / "schema.json",  # an installed wheel
    PACKAGE.parent.parent / "schema.json",  # a source checkout
)


def schema_text(places: tuple[Path, ...] = PLACES) -> str:
    """The schema with `version`: language hosts make no SDK without it. Raises FileNotFoundError without the file.

    The file itself has no version, so that a release changes it only where the package changes.
    """
    import json  # every start of the plugin imports this module, and few ask for the schema

    for place in places:
        if place.is_file():
            schema = json.loads(place.read_text(encoding="utf-8"))
            return json.dumps({**schema, "version": __version__}, ensure_ascii=False, indent=2)
    raise FileNotFoundError(f"The file schema.json is missing in {PACKAGE}; install the provider again.")
