"""Hypothesis strategies for the inputs of every resource, derived from the declarations: no resource is named here."""

import copy
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path as File
from typing import Any

from hypothesis import strategies as st
from metastudio_provider.framework.act import Act
from metastudio_provider.framework.local_files import local_files
from metastudio_provider.framework.resource import Resource
from metastudio_provider.lifecycle.lifecycle import Lifecycle
from metastudio_provider.values.model import UNKNOWN
from metastudio_provider.values.shape import Field, Shape
from metastudio_provider.values.shape import Path as Place

TEXT = st.text(alphabet="aZ09 -_.今晚茶🙂\"\\<>'", max_size=12)

RECORDINGS = File(__file__).parent / "recordings.zip"
"""A package of twenty sentences."""

RECORDING = RECORDINGS.with_name("recording.zip")
"""A package of one recording."""

RECORDED = 3
"""Sentences that are recorded for a task that is to be confirmed."""

PICTURE = str(File(__file__).with_name("material") / "tea-house.png")

MEANT: Mapping[str, st.SearchStrategy[Any]] = {
    # Values with a form that no limit tells; by the name of the property, or by type and name.
    "background_color_config": st.sampled_from(["#000000", "#A1b2C3"]),
    "font_color": st.sampled_from(["#FFFFFF", "#0a0B0c"]),
    "stroke_color": st.sampled_from(["#FFFFFF", "#0a0B0c"]),
    "output_urls": st.sampled_from(["rtmp://push.example.com/live", "rtmps://push.example.com/live/b"]),
    "live_event_type_callback_url": st.just("https://example.com/events?token=1"),
    "live_id": st.text(alphabet="azAZ09_-", min_size=1, max_size=8),
    "expire_time": st.just("2031-01-02T03:04:05Z"),
    "value": st.sampled_from(["1", "20", "30.5"]),
    "url": st.sampled_from(["https://example.com/products", "https://example.com/b?token=1"]),
    "content": st.just('{"user": {"userId": "7"}, "content": "hello"}'),
    "VideoConfig.bitrate": st.integers(1000, 8000),
    "VideoConfig.width": st.just(1080),
    "VideoConfig.height": st.just(1920),
    "ProductCoverInfo.asset_id": st.just("cover"),  # empty, the service chooses a picture itself
    "AvatarTrainingCommandInputs.command": st.just("CONFIRM_ANSWER"),  # in every state, and again
    "AssetActionInputs.action": st.just("DELETE"),  # in every state, and again
    "TransferAssetReq.transfer_type": st.just("TRANSFER_OUT"),
    "AssetTransferInputs.transfer_type": st.just("TRANSFER_OUT"),
    "AssetTransferInputs.dest_project_id": st.sampled_from(["e" * 32, "f" * 32]),
    "PictureModelingInputs.style_id": st.just("system_female_001"),
    "picture_url": st.just("https://example.com/lin.png"),
    "notify_url": st.just("https://example.com/done"),
    "AssetInputs.asset_type": st.just("IMAGE"),
    "AssetInputs.main_file": st.just(PICTURE),
    "ActionTagInfo.file_name": st.just("wave.mp4"),
    "ActionTagInfo.tag": st.just("wave"),
    "force_delete": st.just(False),  # what is not in the recycle bin is gone
    "operation_time": st.just("2031-01-02T03:04:05Z"),
    "AssetSharedConfig.shared_type": st.just("SHARED"),
    "SpeechInputs.voice_asset_id": st.sampled_from(["voice-1", "voice_2"]),
    "ShortVoiceTaskInputs.recording": st.just(str(RECORDING)),
    "RecordingConfirmationInputs.sentences": st.integers(0, RECORDED - 1),
    "VoiceTrainingTaskInputs.create_type": st.just("PACKAGE"),  # sentences are not confirmed without files
    "CreateLivePlatformReq.name": st.text(alphabet="azAZ09今晚茶", min_size=1, max_size=8),
}

ALWAYS = {"AssetInputs.main_file", "PictureModelingInputs.picture_url"}
"""Properties without which an object can be declared, and comes to nothing."""

EMPTY = {"BatchConfirmLiveCommandsReq.command_ids"}
"""Lists of ids of which there are none."""


@cache  # a strategy is validated when it is first drawn from, which takes longer than all the drawing of a test
def inputs_of(resource: Resource, *, everything: bool = False) -> st.SearchStrategy[dict[str, Any]]:
    """Inputs of a resource, each optional property there or not; with `everything` all of them are.

    Paths of local files are left out, unless they are required or a file is meant for them: they are tested with real
    files.
    """
    marks, shape = resource.marks, resource.input_shape
    named = {file.name for file in local_files(resource.inputs) if f"{shape.model}.{file.name}" not in MEANT}
    files = {name for name in named if not shape.fields[name].required}
    kept = {name: field for name, field in shape.fields.items() if name not in files | set(marks.computed_inputs)}
    top = Shape("object", shape.model, "", kept)
    full = _object(top, everything=True)
    partial = _object(top, everything=False)

    @st.composite
    def drawn(draw: st.DrawFn) -> dict[str, Any]:
        value = draw(full if everything else partial)
        return repaired(resource, value, lambda name: draw(full)[name])

    return drawn()


def naming(resource: Resource, name: str, value: Any) -> Any:
    """The value of an input that names another object: some inputs name several."""
    return [value] if resource.input_shape.fields[name].shape.kind == "list" else value


def repaired(resource: Resource, value: dict[str, Any], another: Callable[[str], Any]) -> dict[str, Any]:
    """The value without the parts that break a rule across properties: what the resource itself finds wrong goes, and
    a top-level property that it misses comes from `another` value."""
    value = copy.deepcopy(value)
    brought: set[str] = set()
    for _ in range(200):
        found = [problem for problem in resource.problems(value) if not problem.advice]
        if not found:
            return value
        path, top = found[0].path, str(found[0].path[0])
        if isinstance(resource, Act) and not _has(value, path) and top not in brought:
            value[top] = another(top)
            brought.add(top)
        else:
            _drop(value, path, {name for name, field in resource.input_shape.fields.items() if field.required})
    raise AssertionError(f"still wrong after 200 repairs: {found}")


def _has(value: Any, path: Place) -> bool:
    for step in path:
        if isinstance(value, dict) and step not in value:
            return False
        value = value[step]
    return True


def _drop(value: Any, path: Place, kept: set[str]) -> None:
    *owners, last = path
    for step in owners:
        if isinstance(value, dict) and step not in value:
            return _drop_missing(value, kept)
        value = value[step]
    if isinstance(value, dict) and last not in value:
        return _drop_missing(value, kept)
    del value[last]
    return None


def _drop_missing(owner: dict[str, Any], kept: set[str]) -> None:
    """A property is missing: take away what asks for it, one property after the other; names stay, and what is
    required."""
    owner.pop(next(name for name in reversed(owner) if not name.endswith("name") and name not in kept))


def _object(shape: Shape, *, everything: bool) -> st.SearchStrategy[dict[str, Any]]:
    fields = [field for field in shape.fields.values() if not field.read_only]
    always = {field.name for field in fields if field.required or f"{shape.model}.{field.name}" in ALWAYS or everything}
    required = {field.name: _field(field, shape, everything) for field in fields if field.name in always}
    optional = {field.name: _field(field, shape, everything) for field in fields if field.name not in required}
    return st.fixed_dictionaries(required, optional=optional)


def _field(field: Field, owner: Shape, everything: bool) -> st.SearchStrategy[Any]:
    if f"{owner.model}.{field.name}" in EMPTY:
        return st.just([])
    meant = MEANT.get(f"{owner.model}.{field.name}", MEANT.get(field.name))
    if meant is not None:
        return st.lists(meant, min_size=1, max_size=1) if field.shape.kind == "list" else meant
    return _value(field.shape, everything)


def _value(shape: Shape, everything: bool) -> st.SearchStrategy[Any]:
    if shape.kind == "object":
        return _object(shape, everything=everything)
    if shape.kind == "list":
        assert shape.item is not None
        most = 1 if everything else 2
        least = max(int(everything), int(shape.least or 0))
        return st.lists(_value(shape.item, everything), min_size=least, max_size=most, unique_by=repr)
    if shape.enum:
        return st.sampled_from(list(shape.enum))
    if shape.kind == "string":
        text = TEXT.map(lambda text: text[: int(12 if shape.most is None else shape.most)])
        return text.map(lambda text: text.ljust(int(shape.least or 0), "x"))
    if shape.kind == "integer":
        return st.integers(int(shape.least or 0), int(100 if shape.most is None else shape.most))
    if shape.kind == "number":
        return st.integers(int(shape.least or 0), int(shape.most or 1)).map(float)
    if shape.kind == "map":
        assert shape.item is not None
        return st.dictionaries(st.sampled_from("abc"), _value(shape.item, everything), min_size=1, max_size=2)
    if shape.kind == "any":
        return st.one_of(TEXT, st.integers(0, 9), st.booleans())
    assert shape.kind == "boolean", shape
    return st.booleans()


def least_of(value: dict[str, Any], shape: Shape, keys: Mapping[str, str]) -> dict[str, Any]:
    """The value without everything optional that has a place of its own: items of a list have one if they are named by
    one of their properties (`keys`: list -> property), the items of other lists stay as they are."""
    least = {}
    for name, inner in value.items():
        field = shape.fields[name]
        item = field.shape.item
        if name in keys and item is not None:
            key = keys[name]
            inner = [{key: one[key], **least_of(one, item, {})} for one in inner]
        elif field.shape.kind == "object":
            inner = least_of(inner, field.shape, {})
        if field.required or name in keys:
            least[name] = inner
    return least


def leaves(value: Any, path: Place = ()) -> list[Place]:
    """Every path in a value, containers too."""
    here = [path] if path else []
    if isinstance(value, dict):
        return here + [leaf for name, inner in value.items() for leaf in leaves(inner, (*path, name))]
    if isinstance(value, list):
        return here + [leaf for index, inner in enumerate(value) for leaf in leaves(inner, (*path, index))]
    return here


def with_unknown(value: dict[str, Any], paths: list[Place]) -> dict[str, Any]:
    """The value with UNKNOWN at each path."""
    value = copy.deepcopy(value)
    for path in sorted(paths, key=len, reverse=True):
        owner: Any = value
        for step in path[:-1]:
            owner = owner[step]
        owner[path[-1]] = UNKNOWN
    return value


def problems_of(lifecycle: Lifecycle, token: str, value: dict[str, Any]) -> list[str]:
    """The sentences of Check."""
    return [problem.text for problem in lifecycle.check(token, value).problems]
