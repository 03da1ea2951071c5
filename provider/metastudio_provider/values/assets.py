"""Assets and archives of Pulumi's, as a program gives them in the place of a file's path."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Asset:
    """An asset, or an `archive`. It is what one of these says: the `path` of a local file or folder, the `uri` of a
    remote one, a `text`, or what is `inside` an archive, by its name there."""

    archive: bool = False
    path: str | None = None
    uri: str | None = None
    text: str | None = None
    inside: "Mapping[str, Asset] | None" = None
