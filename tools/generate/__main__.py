"""Write every generated file, or with --check say which ones differ from what the contract and the code give."""

import argparse
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from metastudio_provider.framework import registry

from ..programs.kept import HEAL as CONVERT
from ..programs.kept import is_stale
from .contract import ROOT, load, titles
from .models import models, words
from .operations import operations_module
from .page_examples import program, whole_example
from .pages import pages, slug
from .public import public_module
from .risks import risks_page
from .schema import schema
from .simulator import simulator_contract

HEAL = "make schema"


def generated() -> Iterator[tuple[Path, Callable[[], str]]]:
    """Every generated file with the function that makes its text; what later ones import comes first."""
    contract = load()
    systems = titles(contract)
    package = ROOT / "provider" / "metastudio_provider"
    wire = package / "wire"
    yield wire / "__init__.py", lambda: '"""Generated from the contract: models and operations of the service."""\n'
    yield wire / "operations.py", lambda: operations_module(contract, systems)
    simulator = ROOT / "provider" / "metastudio_simulator"
    yield simulator / "base" / "contract.json", lambda: simulator_contract(contract)
    for name, text in models(contract, {system: words(system) for system in systems}).items():
        yield wire / f"{name}.py", lambda text=text: text  # type: ignore[misc]
    from .stubs import stub  # they are read off the models, which are up to date only now
    from .typed import typed

    for system in systems:
        yield package / "resources" / system / "typed.pyi", lambda system=system: typed(system)  # type: ignore[misc]

    public = {system: f"{title} as dynamic resources" for system, title in systems.items()}
    for name, title in {**public, registry.COMMON: "Types that several systems share"}.items():
        yield package / f"{name}.py", lambda name=name, title=title: public_module(name, title)  # type: ignore[misc]
        yield package / f"{name}.pyi", lambda name=name, title=title: stub(name, title)  # type: ignore[misc]
    yield ROOT / "schema.json", schema
    yield ROOT / "docs" / "what-can-be-lost.md", risks_page
    for path, text in pages(ROOT / "docs", json.loads(schema())):
        yield path, lambda text=text: text  # type: ignore[misc]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when a file is out of date")
    check = parser.parse_args().check
    stale = []
    for path, make in generated():
        text = make()
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(path.relative_to(ROOT))
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    for path in stale:
        print(f"{'out of date' if check else 'wrote'}: {path}")
    other = [token for token in registry.resources() if is_stale(slug(token), program(whole_example(token)))]
    if other:
        print(f"{', '.join(other)}: the example is another now. Heal with: {CONVERT} && {HEAL}")
    if check and stale:
        print(f"Heal with: {HEAL}")
    return 1 if check and (stale or other) else 0


if __name__ == "__main__":
    sys.exit(main())
