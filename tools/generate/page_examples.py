"""The example of a resource as a whole Pulumi.yaml, with the resources it refers to: what a page shows, runs."""

import re

from metastudio_provider.framework import registry

RESOURCES = {"room": "metastudio:live:Room", "onAir": "metastudio:live:LivestreamTask"}
"""The resources that have another name in examples than their noun."""

REFERENCE = re.compile(r"\$\{(\w+)([.}])")


def whole_example(token: str) -> str:
    """The text of a Pulumi.yaml that declares one resource."""
    tokens = {**{_noun(token): token for token in registry.resources()}, **RESOURCES}
    name = next((name for name, other in RESOURCES.items() if other == token), _noun(token))
    parts = {name: registry.resource(token).example}
    settings: list[str] = []
    pending = [parts[name]]
    while pending:
        for found, more in REFERENCE.findall(pending.pop()):
            if more == "}":
                settings.append(found)
            elif found not in parts:
                parts[found] = registry.resource(tokens[found]).example
                pending.append(parts[found])
    lines = ["name: example", "runtime: yaml"]
    if settings:
        lines += [
            "config:",
            *(line for key in settings for line in (f"  {key}:", "    type: string", "    secret: true")),
        ]
    lines += ["resources:"]
    for part in reversed(parts):
        lines += [f"  {part}:", *(f"    {line}" for line in parts[part].strip().splitlines())]
    return "\n".join(lines)


def _noun(token: str) -> str:
    noun = token.rpartition(":")[2]
    return noun[0].lower() + noun[1:]


def program(text: str) -> str:
    """The text of a Pulumi.yaml without the project's name and runtime: what a program in another language has too."""
    return text.removeprefix("name: example\nruntime: yaml\n") + "\n"
