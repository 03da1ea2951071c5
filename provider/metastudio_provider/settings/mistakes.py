"""What is wrong with settings, in one sentence each."""

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from ..values.model import Model
from ..values.output_texts import mistaken_output
from ..values.sentences import closest, meant_instead, sentence
from ..values.shape import shape_of
from .ways import PARTNERS


def mistakes(
    model: type[Model], found: dict[str, Any], unknown: frozenset[str], origin: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """What is wrong with these settings of the model, as (setting, sentence).

    `origin` names the place of each setting that is not from the configuration.
    """
    shape = shape_of(model)
    texts = ((name, mistaken_output(value)) for name, value in found.items() if isinstance(value, str))
    mistaken = {name: text for name, text in texts if text is not None}
    for name, text in mistaken.items():
        yield name, f"{_subject(name, origin)} holds {text}"
    try:
        model.model_validate(found, strict=False)
    except ValidationError as error:
        for entry in error.errors(include_url=False):
            name = str(entry["loc"][0])
            if entry["type"] == "extra_forbidden":
                yield name, _not_a_setting(name, model)
            elif name not in mistaken:  # without the value, which may be secret: an address can hold a password
                yield name, f"{_subject(name, origin)} {sentence(entry, shape)}"
    for name in sorted(unknown - model.model_fields.keys()):
        yield name, _not_a_setting(name, model)
    have = found.keys() | unknown
    for name, needs in PARTNERS:
        if name in have and not have & set(needs):
            partners = " or ".join(f"`{other}`" for other in needs)
            yield name, f"{_subject(name, origin)} needs {partners} beside it, from the same place."
    if "simulator" in have and "endpoint" in have:
        yield "simulator", "`simulator` and `endpoint` exclude each other: one of the two services can be used."


def _subject(name: str, origin: Mapping[str, str]) -> str:
    return f"`{name}` ({origin[name]})" if name in origin else f"`{name}`"


def _not_a_setting(name: str, model: type[Model]) -> str:
    return f"`{name}` is not a setting of the provider{meant_instead(closest(name, model.model_fields))}"
