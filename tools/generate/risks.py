"""The docs page of what the engine can lose or double, written from the declarations."""

from metastudio_provider.framework import registry
from metastudio_provider.framework.risks import Risk, Risks
from metastudio_provider.values.shape import spell_text

from .pages import slug

NOTE = "<!-- Written from the declarations by `make docs`; never edited. -->\n\n"

PAGE = """\
The engine asks the provider about a change before it makes it. It does not ask about a create, a deletion, a rename
or a replacement that is forced (`--target-replace`, `pulumi state taint`, `replacementTrigger`). So the provider
looks at each create and each deletion itself, right before it sends them. Previews refuse what will be refused, as
far as ids are known by then. The host of dynamic resources asks nothing in previews.

**Rename** a resource with its old name in `aliases`: then nothing is created and nothing is deleted.

A **word** is an input of the resource. For a deletion it counts once it was applied: set it, run `pulumi up`, then
delete. Pulumi's own `protect` guards a resource against every deletion. `retainOnDelete` leaves the object at the
service."""

STEPS = {
    "create": "create",
    "replace": "forced replacement",
    "rename": "rename without `aliases`",
    "delete": "deletion",
}


def risks_page() -> str:
    """The page."""
    parts = [f"# What can be lost\n\n{NOTE}{PAGE}"]
    for token in registry.resources():
        link = f"[{token.partition(':')[2]}](resources/{slug(token)}.md)"
        parts.append(f"## {token.rpartition(':')[2]}\n\n{link}\n\n{_table(registry.resource(token).risks)}")
    return "\n\n".join(parts) + "\n"


def _table(risks: Risks) -> str:
    rows = ["| step | what it does | word that allows it |", "| --- | --- | --- |"]
    return "\n".join([*rows, *(_row(STEPS[name], getattr(risks, name)) for name in STEPS)])


def _row(step: str, risk: Risk) -> str:
    word = f"`{risk.word}`" if risk.word else "none" if risk.refused else ""
    return spell_text(f"| {step} | {risk.text} | {word} |")
