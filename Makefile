# Everything runs in .venv, made from requirements.lock; nothing but Python 3.11 or newer is needed for that.
PYTHON := .venv/bin/python
BIN := .venv/bin
WORKERS ?= 3

.DEFAULT_GOAL := help
.PHONY: help demo test check bench schema docs programs format engine sdks lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z ]+:.*## / { n = split($$1, names, " "); for (i = 1; i <= n; i++) \
		printf "  make %-8s %s\n", names[i], $$2 }' $(MAKEFILE_LIST)

demo: .venv/ready engine ## a live show on the simulator: create, no change, edit, drift, destroy
	@$(PYTHON) tools/demo

test: .venv/ready engine ## all tests; WORKERS=1 for one at a time, ARGS='-k text' to choose
	$(PYTHON) -m pytest -n $(WORKERS) --dist worksteal $(ARGS)

check: .venv/ready ## lint, format, types, layers, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTHON) -m tools.generate --check

bench: .venv/ready engine ## calls counted, 1,000 rooms beside a no-op provider, start-up
	@$(PYTHON) -m benchmarks

schema docs: .venv/ready ## write every generated file: models, schema.json, stubs, docs pages
	$(PYTHON) -m tools.generate

programs: .venv/ready engine ## convert the YAML examples into the other languages; then make schema
	@$(PYTHON) -m tools.programs

format: .venv/ready ## let ruff put imports and layout right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

engine: ## a real pulumi in .engine: found, downloaded or built (6 to 10 minutes, once)
	@tools/engine/install >/dev/null

sdks: .venv/ready engine ## SDKs for TypeScript, Go, C# and Python in sdks/: generated, compiled where their tools are
	@$(PYTHON) -m tools.sdks

lock: ## resolve the dependencies of pyproject.toml anew into requirements.lock
	tools/lock

clean: ## remove what the targets above made here (the engine stays in the user's cache)
	rm -rf .venv .engine sdks .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# The environment is made anew only when what it holds has changed.
.venv/ready: requirements.lock pyproject.toml tools/venv
	@tools/venv
	@touch $@
