"""Texts that a program gets where it takes an output of Pulumi for its value, as in Python's `f"{room.id}"`.

The SDKs only warn of it. Their text would go to the service, and an avatar would speak it.
"""

import re
from urllib.parse import unquote

PYTHON = "`pulumi.Output.concat`, `pulumi.Output.format` or `.apply`"
NODE_AND_DOTNET = "`pulumi.interpolate`, `Output.Format` or `.apply`"
GO = "`pulumi.Sprintf` or `ApplyT`"

SENTENCES = {
    "callingstronanoutput": PYTHON,
    "callingtostringonanoutput": NODE_AND_DOTNET,
    "callingtojsononanoutput": NODE_AND_DOTNET,
}
"""How the SDKs begin their sentence, without spaces and punctuation: programs put it into JSON, URLs and slugs."""

OBJECTS = (
    # A representation in Python, which also a list, a dictionary and a resource have in a text.
    (r"<(?:pulumi|metastudio)[\w.]{0,200} object at 0x[0-9a-fA-F]", PYTHON),
    (r"\{(?:OutputState:)?0x[0-9a-f]{8,16}\}|\*internal\.OutputState=", GO),
)


def mistaken_output(text: str) -> str | None:
    """What is wrong with a text that stands for an output, as the end of a sentence; None for any other text."""
    way_out = _way_out(text)
    if way_out is None:
        return None
    return (
        "the text that Pulumi shows in place of an output's value; pass the output itself, or build a text with "
        f"{way_out}."
    )


def _way_out(text: str) -> str | None:
    if "output" in text.lower():
        letters = re.sub(r"[\W_]+", "", unquote(text).lower())
        for sentence, way_out in SENTENCES.items():
            if sentence in letters:
                return way_out
    return next((way_out for shown, way_out in OBJECTS if re.search(shown, text)), None)
