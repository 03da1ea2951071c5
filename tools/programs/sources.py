"""The YAML programs that are converted."""

from collections.abc import Iterator

from metastudio_provider.framework import registry

from tools.engine.recipe import ROOT
from tools.generate.page_examples import program, whole_example
from tools.generate.pages import slug

EXAMPLES = {
    "examples/typescript/index.ts": ("rule-library", "ts"),
    "examples/go/main.go": ("rule-library", "go"),
    "examples/csharp/Program.cs": ("whole-room", "cs"),
}
"""Programs of examples: which converted program each is, as it is."""

WHOLE = {"rule-library": "02-rule-library", "whole-room": "01-live-room"}
"""YAML examples that are converted as a whole, by the name of the program."""

NOT_IN_CSHARP = ("rule-library",)
"""Programs in which an output with objects is an input: C# has other types for the two, and does not compile it."""


def sources() -> Iterator[tuple[str, str]]:
    """Each program by its name."""
    for token in registry.resources():
        yield slug(token), program(whole_example(token))
    for name, folder in WHOLE.items():
        text = (ROOT / "examples" / folder / "Pulumi.yaml").read_text(encoding="utf-8")
        yield name, text[text.index("resources:\n") :]  # its config says only that it runs on the simulator
