"""Local files of a resource: one mark at the field that holds the path, and everything that follows from the mark.

A field is a path (`str`), or several paths (`list[str]`, `dict[str, str]`), each of which is a file of its own. In the
place of a path there may be another source of the file: see `sources`.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from functools import cache
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import Field, create_model

from ..errors import Refused
from ..values.model import Model
from ..values.shape import Path as Place
from ..values.shape import shape_of
from ..values.validation import Problem
from . import sources
from .archives import files_in

ModelType = TypeVar("ModelType", bound=Model)

BINARY, ZIP, TEXT = "application/octet-stream", "application/zip", "text/plain"

PART_BYTES = 64 * 1024 * 1024
"""Bytes of one part of a file when the stack gives no count: large enough for few calls, small enough to retry."""

FILE_HASHES = "file_hashes"
"""The input, worked out by the provider, in which a change of content shows."""

MARK = "x-local-file"


@dataclass(frozen=True)
class LocalFile:
    """What a field says about the file whose path it holds."""

    name: str
    """The field."""
    what: str
    """The file, as the middle of a sentence."""
    address: str = ""
    """Where an answer holds the upload address or addresses, inner names after a dot. Empty: the file is sent in the
    body of a request."""
    content_type: str = BINARY
    by_suffix: Mapping[str, str] | None = None
    """Content types of files whose name ends with these suffixes, in lower case and without a dot."""
    md5: bool = False
    """Whether the service takes the file with the header Content-MD5 only."""
    parts: str = ""
    """The input that holds the number of parts. Empty: the file is uploaded as a whole."""
    stored: str = ""
    """What the service is asked for the parts that it has. Empty: it does not say."""
    confirm: str = ""
    """What the service is told once the file is uploaded. Fields of several files that share it are confirmed together,
    place by place."""
    confirm_whole: bool = True
    """Whether a file in one part is confirmed too."""
    several: bool = False
    """Whether the field holds several paths."""
    most_parts: int = 1
    form: str = ""
    """What its content must be: a key of `file_forms.FORMS`. Empty: anything."""
    archives: bool = False
    """Whether it may be a zip archive: then it may be a folder too."""
    texts: bool = False
    """Whether it may be a text that stands in the program."""

    def type_of(self, path: Path) -> str:
        """The content type with which the service takes a file."""
        return (self.by_suffix or {}).get(path.suffix.removeprefix(".").lower(), self.content_type)

    def headers(self, path: Path) -> dict[str, str]:
        """The other headers with which the service takes it."""
        return {"Content-MD5": content_md5(path)} if self.md5 else {}


@dataclass(frozen=True)
class DeclaredFile:
    """One file that a stack declares. `place` is where its path stands in the inputs, `spelled` the path there."""

    file: LocalFile
    place: Place
    spelled: str

    @property
    def path(self) -> Path:
        """The file; a relative path starts at the project folder. Raises Refused where its source fails."""
        return sources.place(self.spelled, archives=self.file.archives)

    @property
    def key(self) -> str:
        """The place as text: `cover_image`, `sentences.3`."""
        return ".".join(map(str, self.place))


def local_file(text: str, *, what: str, **mark: Any) -> Any:
    """The declaration of a field that holds the path of a local file. `mark` are the attributes of a LocalFile.

    Its content types say whether it may be an archive or a text, unless the mark does.
    """
    types = {mark.get("content_type"), *(mark.get("by_suffix") or {}).values()}
    marked = LocalFile("", what, **{"archives": ZIP in types, "texts": TEXT in types, **mark})
    also = " or a folder" if marked.archives else ""
    path = f"Path of a local file{also}, or an asset of Pulumi's; its content counts, not its name."
    return Field(
        min_length=1,
        description=f"{text} {path}",
        json_schema_extra={MARK: asdict(marked)},
    )


@cache
def local_files(model: type[Model]) -> tuple[LocalFile, ...]:
    """The files that a model declares, in the order of its fields. Raises TypeError for a mark that cannot work."""
    shape, found = shape_of(model), []
    for name, info in model.model_fields.items():
        marks = info.json_schema_extra
        if not isinstance(marks, dict) or MARK not in marks:
            continue
        mark: dict[str, Any] = dict(marks[MARK])  # type: ignore[arg-type]
        file = LocalFile(**{**mark, "name": name, "several": shape.fields[name].shape.kind in ("list", "map")})
        if file.parts:
            if file.parts not in shape.fields or file.several:
                raise TypeError(f"{model.__name__}.{name}: {file.parts!r} is no input that holds its number of parts")
            file = replace(file, most_parts=int(shape.fields[file.parts].shape.most or 1))
        elif not file.confirm_whole:
            raise TypeError(f"{model.__name__}.{name}: a file without parts is confirmed as a whole, or not at all")
        found.append(file)
    return tuple(found)


def hashes_of(model: type[Model]) -> Callable[[type[ModelType]], type[ModelType]]:
    """Give a model one hash for each file that another one declares, or one for each place of several files."""

    def filled(hashes: type[ModelType]) -> type[ModelType]:
        fields: dict[str, Any] = {}
        for file in local_files(model):
            text = f"SHA-256 of {'each of ' if file.several else ''}the {file.what}."
            kind = dict[str, str] if file.several else str
            fields[file.name] = (Annotated[kind | None, Field(description=text)], None)
        return create_model(
            hashes.__name__, __base__=hashes, __module__=hashes.__module__, __doc__=hashes.__doc__, **fields
        )

    return filled


def declared_files(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[DeclaredFile]:
    """The files that a stack declares, as far as their paths are known."""
    for file in files:
        value = inputs.get(file.name)
        places: dict[Place, Any] = {(file.name,): value}
        if isinstance(value, Mapping):
            places = {(file.name, key): path for key, path in value.items()}
        elif isinstance(value, list):
            places = {(file.name, index): path for index, path in enumerate(value)}
        for place, path in places.items():
            if isinstance(path, str):
                yield DeclaredFile(file, place, path)


def file_problems(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> Iterator[Problem]:
    """Files that cannot be uploaded."""
    for declared in declared_files(files, inputs):
        # The content of a text that ignoreChanges put back is not at hand, and not needed.
        if sources.given_digest(declared.spelled) is None and (text := _problem(declared)):
            yield Problem(declared.place, text)


def _problem(declared: DeclaredFile) -> str:
    """Why a file cannot be uploaded; empty where it can."""
    shown = declared.spelled
    try:
        path = declared.path
        if path.is_dir():
            return f'names a folder, and the {declared.file.what} is a single file: "{shown}".'
        if not path.is_file():
            return f'names no file: "{shown}" (relative paths start at the project folder).'
        if Path(shown).is_dir() and not any(files_in(Path(shown))):
            return f'names a folder without files: "{shown}".'
        with path.open("rb") as stream:
            return "" if stream.read(1) else f'names an empty file: "{shown}".'
    except Refused as error:
        return f"names a file that cannot be had: {error}"
    except OSError as error:
        return f'names a file that cannot be read: "{shown}" ({error.strerror}).'


def hashes(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> dict[str, Any]:
    """The SHA-256 of every declared file that is there, in the form of the model that `hashes_of` makes."""
    found = {}
    for declared in declared_files(files, inputs):
        if given := sources.given_digest(declared.spelled):
            found[declared.key] = given
        elif declared.path.is_file():
            found[declared.key] = digest(declared.path)
    return by_field(found)


def by_field(hashes: Mapping[str, str]) -> dict[str, Any]:
    """Hashes by key (`sentences.3`) as hashes by field (`sentences`, then `3`)."""
    found: dict[str, Any] = {}
    for key, value in hashes.items():
        name, dot, rest = key.partition(".")
        if dot:
            found.setdefault(name, {})[rest] = value
        else:
            found[name] = value
    return found


def by_key(hashes: Mapping[str, Any] | None) -> dict[str, str]:
    """Hashes by field as hashes by key; the inverse of `by_field`."""
    found: dict[str, str] = {}
    for name, value in (hashes or {}).items():
        if isinstance(value, Mapping):
            found.update({f"{name}.{rest}": inner for rest, inner in value.items()})
        else:
            found[name] = value
    return found


def addresses(files: Collection[LocalFile], answer: Mapping[str, Any]) -> dict[str, list[str]]:
    """The upload addresses in an answer, by the key of their file: one for each part."""
    found: dict[str, list[str]] = {}
    for file in (file for file in files if file.address):
        value: Any = answer
        for name in file.address.split("."):
            value = value.get(name) if isinstance(value, Mapping) else None
        if not file.several:
            places = {file.name: value}
        elif isinstance(value, Mapping):
            places = {f"{file.name}.{key}": inner for key, inner in value.items()}
        else:
            listed = value if isinstance(value, list) else []
            places = {f"{file.name}.{index}": inner for index, inner in enumerate(listed)}
        for key, inner in places.items():
            urls = inner if isinstance(inner, list) else [inner]
            if urls and all(isinstance(url, str) and url for url in urls):
                found[key] = urls
    return found


def part_counts(files: Collection[LocalFile], inputs: Mapping[str, Any]) -> dict[str, int]:
    """Into how many parts each declared file is cut, by the input that says so; unset, the provider chooses."""
    return {
        declared.file.parts: inputs.get(declared.file.parts) or part_count(declared.path, declared.file.most_parts)
        for declared in declared_files(files, inputs)
        if declared.file.parts
    }


def part_count(path: Path, most: int) -> int:
    """Into how many parts a file is cut when the stack does not say."""
    return min(most, max(1, -(-path.stat().st_size // PART_BYTES)))


def digest(path: Path) -> str:
    """The SHA-256 of a file as hexadecimal text."""
    return sources.digests(path).sha256


def content_md5(path: Path) -> str:
    """The MD5 of a file as the header Content-MD5 takes it."""
    return sources.digests(path).md5
