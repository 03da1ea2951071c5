"""Everything that is generated from the contract and the declarations; `python -m tools.generate [--check]`."""
