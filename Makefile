# One command a verb. `make` alone lists them.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PYTHON ?= python3
PORT ?= 8000
STORE ?= sqlite:///relatum.db
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
RUN := $(VENV)/.installed-run
DEV := $(VENV)/.installed-dev
COMPILE := UV_CUSTOM_COMPILE_COMMAND='make lock' $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes $(UPGRADE)

.PHONY: help run test test-fast test-neo4j check format docs lock bench bench-quality fuzz neo4j vendor screenshots install dev clean

help: ## list the commands
	@sed -n 's/^\([a-z0-9-]*\):.*## /\1\t/p' Makefile | while IFS=$$'\t' read -r verb text; do printf '  make %-12s %s\n' "$$verb" "$$text"; done

run: $(RUN) ## install, ingest the examples, say what was found and serve the API (PORT=8000, STORE=sqlite:///relatum.db)
	@$(BIN)/relatum ingest examples/articles --store '$(STORE)'
	@echo; echo 'How are Tobias Renner and the Northern Front connected?  relatum connect "Tobias Renner" "Northern Front"'; echo
	@$(BIN)/relatum connect 'Tobias Renner' 'Northern Front' --store '$(STORE)'
	@echo
	@$(BIN)/relatum serve --port $(PORT) --store '$(STORE)'

test: $(DEV) ## the whole suite, with coverage; a real Neo4j where Java 17 and Maven, or Docker, are there
	$(BIN)/python -m pytest -n 2 --dist loadgroup --cov --cov-report=term --cov-fail-under=95

test-fast: $(DEV) ## what needs no model, no server and no killed process; under a minute
	$(BIN)/python -m pytest -n 2 -m 'not model and not neo4j and not faults and not browser'

test-neo4j: $(DEV) ## what needs a real Neo4j server
	RELATUM_REQUIRE_NEO4J=1 $(BIN)/python -m pytest -m neo4j

check: $(DEV) ## format, lint, types, walls between the rooms, generated docs
	$(BIN)/ruff format --check --output-format=concise
	$(BIN)/ruff check
	$(BIN)/mypy
	cd api/client && ../../$(BIN)/mypy --config-file= --strict --explicit-package-bases --cache-dir ../../.mypy_cache relatum_client
	$(BIN)/lint-imports --no-logo --no-cache
	$(BIN)/python docs/generate.py --check

format: $(DEV) ## put the code into its form
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

docs: $(DEV) ## write docs/reference and the examples of the OpenAPI document from the code
	$(BIN)/python -m tests.api.answers
	$(BIN)/python docs/generate.py

bench: $(DEV) ## speed, as ratios measured in one run
	$(BIN)/python -m benchmarks.speed

bench-quality: $(DEV) ## how good the extractor is on public data, written to docs/quality.md
	$(BIN)/python -m benchmarks.quality.report docs/quality.md

fuzz: $(DEV) ## made-up requests over the whole API on both stores, more than 10,000 a store; long
	$(BIN)/python -m tests.fuzz

neo4j: $(DEV) ## a real Neo4j with its Browser, the examples in it and the API on it; Ctrl-C stops both
	@$(BIN)/python -m tests.servers.demo --port $(PORT)

vendor: $(DEV) ## fetch the libraries of the explorer and of its tests anew, checked by hash
	$(BIN)/python -m api.explorer.vendoring api/explorer/vendor tests/browser/vendor

screenshots: $(DEV) ## draw the main states of the explorer into docs/screenshots
	$(BIN)/python -m tests.browser.screenshots docs/screenshots

lock: $(DEV) ## write the lock files for what pyproject.toml says (UPGRADE=--upgrade takes newer versions)
	$(COMPILE) --output-file requirements.lock pyproject.toml
	$(COMPILE) --constraint requirements.lock --output-file requirements-build.lock --group build
	$(COMPILE) --constraint requirements.lock --constraint requirements-build.lock --output-file requirements-dev.lock --group dev pyproject.toml

install: $(RUN) ## install the service into .venv, each package pinned by hash
dev: $(DEV) ## the same with what the tests and checks need

clean: ## remove what make made
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache build dist

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo "make: Python 3.11 or newer is needed ($(PYTHON)): apt-get install python3, or make PYTHON=/path/to/python3.11" >&2; exit 2; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo "make: Python's venv module is missing: apt-get install python3-venv" >&2; exit 2; }
	@echo "make: installing into $(VENV), about a minute the first time"
	@$(PYTHON) -m venv $(VENV)

$(RUN): requirements.lock requirements-build.lock pyproject.toml | $(BIN)/python
	@$(PIP) install --require-hashes -r requirements-build.lock
	@$(PIP) install --require-hashes -r requirements.lock
	@$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(DEV): requirements-dev.lock $(RUN)
	@$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@
