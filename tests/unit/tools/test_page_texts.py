"""What generated pages make of descriptions and types."""

import pytest

from tools.generate.markdown import anchor, cell, split_values
from tools.generate.page_examples import whole_example
from tools.generate.page_types import PageTypes, Place

REFERENCE = "#/types/metastudio:live:"
SCHEMA = {
    "types": {
        "metastudio:live:Scene": {
            "description": "A scene.",
            "properties": {
                "layers": {"type": "array", "items": {"$ref": f"{REFERENCE}Layer"}, "description": "Its layers."},
                "name": {"type": "string", "description": "Its name."},
            },
            "required": ["name"],
        },
        "metastudio:live:Layer": {
            "description": "A layer.",
            "properties": {"text": {"type": "string", "description": "Its text."}},
        },
        "metastudio:live:LayerResponse": {
            "description": "A layer.",
            "properties": {
                "text": {"type": "string", "description": "Its text."},
                "layerId": {"type": "string", "description": "Its ID."},
            },
        },
    }
}
SCENES = {"type": "array", "items": {"$ref": f"{REFERENCE}Scene"}, "description": "The scenes."}
LAYER = {"$ref": f"{REFERENCE}Layer", "description": "A layer for all scenes."}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("as `<speak>` or not", "as `<speak>` or not"),
        ("a <b> c", r"a \<b> c"),
        ("`a|b` or c|d", r"`a\|b` or c\|d"),
    ],
)
def test_a_cell_shows_what_its_text_says(text, shown):
    assert cell(text) == shown


def test_values_are_taken_out_of_a_description():
    text = "State. Values: `A`: Good; really; `B`: Bad. See `c`. At most 8 characters. The service's default is `A`."
    assert split_values(text) == (
        "State. At most 8 characters. The service's default is `A`.",
        {"A": "Good; really", "B": "Bad. See `c`"},
    )
    assert split_values("No values.") == ("No values.", {})


def test_a_type_stands_below_the_property_that_holds_it_first():
    page = PageTypes(SCHEMA, {})
    table = page.properties({"scenes": SCENES, "layer": LAYER}, ["scenes"], "")
    assert [(section.heading, section.depth) for section in page.sections] == [("scenes[]", 3), ("layer", 3)]
    assert table.index("Required:") < table.index("`scenes`") < table.index("Optional:") < table.index("`layer`")
    assert "list of [Layer](#layer)" in page.sections[0].text
    assert page.sections[0].text.index("`name` *required*") < page.sections[0].text.index("`layers`")
    assert list(page.tree({"scenes": SCENES, "layer": LAYER}, [], "")) == ["- [scenes](#scenes)", "- [layer](#layer)"]


def test_a_type_of_another_page_is_linked_there():
    page = PageTypes(SCHEMA, {}, {"metastudio:live:Layer": Place("room.md", "scenes[].layers[]")})
    assert "[Layer](room.md#sceneslayers)" in page.outputs({"layer": LAYER}, "")
    assert page.sections == []


def test_what_the_service_adds_to_an_input_is_found():
    output = {"$ref": f"{REFERENCE}LayerResponse", "description": "A layer."}
    assert list(PageTypes(SCHEMA, {}).set_by_service({"layer": LAYER}, {"layer": output})) == ["layer.layerId"]


def test_a_link_is_what_github_makes_of_a_heading():
    assert anchor("scenes[].layers[]: `values` a-b_c") == "sceneslayers-values-a-b_c"


def test_an_example_is_a_whole_program_with_what_it_refers_to():
    text = whole_example("metastudio:live:LiveCommand")
    assert text.startswith("name: example\nruntime: yaml\nresources:\n  room:\n    type: metastudio:live:Room\n")
    assert text.index("  room:") < text.index("  onAir:") < text.index("  liveCommand:")
    assert "config:\n  platformKey:\n    type: string\n    secret: true\n" in whole_example("metastudio:live:Platform")
