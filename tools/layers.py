"""The layers of `.importlinter`: in them `<systems>` stands for the public module of every system.

A system brings its public module without an edit of that file. Every other new module is placed there on purpose.
"""

from collections.abc import Iterator
from typing import Any

from importlinter import ContractCheck
from importlinter.contracts.layers import Layer, LayersContract, ModuleTail

SYSTEMS = "<systems>"
HOME = "metastudio_provider.resources"


class SystemLayers(LayersContract):
    """The layers contract of import-linter, with the systems filled in."""

    type_name = "system_layers"

    def check(self, graph: Any, verbose: bool) -> ContractCheck:
        """Check the layers; the systems are the packages in `resources`."""
        systems = sorted(module.rpartition(".")[2] for module in graph.find_children(HOME))
        self.layers = [Layer(set(filled(layer, systems)), layer.is_independent) for layer in self.layers]
        return super().check(graph, verbose)


def filled(layer: Layer, systems: list[str]) -> Iterator[ModuleTail]:
    """The modules of a layer."""
    for tail in layer.module_tails:
        yield from map(ModuleTail, systems) if tail.name == SYSTEMS else [tail]
