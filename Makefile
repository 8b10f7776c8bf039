# The project's commands. Each sets up .venv by itself when it is missing or out of date.
.PHONY: run tour check test journeys soak monkey bench format pins clean setup

BIN := .venv/bin
SIZES := 1920x1080 1080x1920 3840x2160 1366x768

run: setup  ## the exhibit, full screen; without a display the tour instead, with its contact sheet in tour/
	@$(BIN)/kiosk run

test: setup  ## everything that must hold before a commit
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	.ci/qmllint
	$(BIN)/kiosk check
	$(BIN)/pytest -n 2

tour: setup  ## every page at 4 sizes, in 2 languages, at 2 type sizes; the contact sheets are in tour/
	@failed=; for size in $(SIZES); do for lang in zh en; do for scale in 1.0 1.6; do \
		$(BIN)/kiosk tour --size $$size --lang $$lang --text-scale $$scale --out tour/$$size-$$lang-$$scale \
			|| failed="$$failed $$size-$$lang-$$scale"; \
	done; done; done; test -z "$$failed" || { echo "failed:$$failed"; exit 1; }

check: setup  ## the content's problems
	@$(BIN)/kiosk check

journeys: setup  ## what the fast suite leaves out: every journey in the other sizes, languages and type sizes, and long tests
	$(BIN)/pytest -n 2 -m wide

soak: setup  ## minutes of visits while memory is watched
	$(BIN)/pytest -m soak -o faulthandler_timeout=0

monkey: setup  ## minutes of random touches
	$(BIN)/pytest -m monkey -o faulthandler_timeout=0

bench: setup  ## start time and frame times; leave the machine alone meanwhile
	$(BIN)/python tests/bench/start_time.py
	$(BIN)/python tests/bench/fling.py
	$(BIN)/python tests/bench/search.py
	$(BIN)/python -m tests.bench.reload

format: setup  ## put every Python file into the house's form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

pins: setup  ## write the versions that .venv has into constraints.txt
	.ci/pins

clean:  ## remove all that these commands made
	rm -rf .venv build dist tour *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -prune -exec rm -rf {} +

setup:
	@.ci/setup
