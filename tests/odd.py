"""Values that no honest service reports, for states and texts that a door has to hand on all the same."""

from functools import reduce
from typing import Any

from hypothesis import strategies as st
from metastudio_provider.framework.resource import Resource

TEXT = st.text(st.characters(exclude_categories=()), max_size=20)
"""Any text, with half characters too, as JSON's `\\ud83d` makes them."""


def nested(value: Any, levels: int, key: str | None) -> Any:
    """The value inside so many lists, or objects with one `key`."""
    return reduce(lambda inner, _: [inner] if key is None else {key: inner}, range(levels), value)


SCALAR = (
    st.none()
    | st.booleans()
    | TEXT
    | st.integers()
    | st.integers(min_value=10**300, max_value=10**320)
    | st.floats()
    | st.binary(max_size=4)  # only a mistake of the provider's own brings these two
    | st.just({1, 2})
)
DEEP = st.builds(nested, SCALAR, st.sampled_from([20, 29, 30, 31, 60, 2000]), st.sampled_from([None, "key"]))
VALUE = st.recursive(
    SCALAR | DEEP,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT | st.integers(), inner, max_size=3),
    max_leaves=8,
)


def state_of(resource: Resource) -> st.SearchStrategy[dict[str, Any]]:
    """States of a resource in which any property may hold anything."""
    return st.dictionaries(st.sampled_from(sorted(resource.state_shape.fields)) | TEXT, VALUE, max_size=6)
