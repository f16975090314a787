"""Changes the rooms `domain`, `checks` and `store` in small ways and tells which changes no test notices.

python packaging/draw_mutants.py [--number 300] [--seed 1] [--at-least 85] [--only PATTERN]

Draws from all mutants of the three rooms together, so that a large module weighs as much as its code does. A mutant
that no test reaches, or whose tests do not end in time, counts as alive. Ends with 1 below the floor.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import random
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "mutants"
#: pytest's exit codes that mean that a test noticed: failed tests, or an error while they ran.
_NOTICED = (1, 3)
#: Naming one mutant makes mutmut write all of them.
_ANY = "nplv_desktop.domain.dutch.money.x_cents_of__mutmut_1"


def _mutmut(*arguments: str) -> None:
    command = [sys.executable, "-m", "mutmut", "run", *arguments]
    # The tests run on a copy of the program, beside which no tools are installed.
    validator = ROOT / ".tools" / "node_modules" / ".bin" / "ooxml-validator"
    known = {"NPLV_OOXML_VALIDATOR": str(validator), **os.environ}
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True, env=known)
    if done.returncode:
        print(done.stdout.replace("\r", "\n")[-4000:], done.stderr[-4000:], file=sys.stderr)
        raise SystemExit("mutmut stopped; what it said stands above.")


def _outcomes() -> dict[str, int | None]:
    """The exit code of the tests for each mutant; None where it was not tried."""
    found: dict[str, int | None] = {}
    for path in sorted(FOLDER.rglob("*.meta")):
        found.update(json.loads(path.read_text("utf-8"))["exit_code_by_key"])
    return found


def main() -> int:
    """Draws, runs and reports."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--number", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--at-least", type=int, default=85)
    options.add_argument("--only", default="*")
    wanted = options.parse_args()
    _mutmut(_ANY)
    names = sorted(name for name in _outcomes() if fnmatch.fnmatch(name, wanted.only))
    if not names:
        print("No mutants were made; run `python -m mutmut run` to see why.")
        return 2
    drawn = sorted(random.Random(wanted.seed).sample(names, min(wanted.number, len(names))))
    _mutmut(*drawn)
    outcomes = _outcomes()
    alive = [name for name in drawn if outcomes.get(name) not in _NOTICED]
    for name in drawn:
        print("alive  " if name in alive else "killed ", name, "" if name not in alive else outcomes.get(name))
    killed = len(drawn) - len(alive)
    share = 100 * killed / len(drawn)
    print(f"{killed} of {len(drawn)} drawn from {len(names)} mutants were noticed by a test: {share:.1f} %")
    return 0 if share >= wanted.at_least else 1


if __name__ == "__main__":
    sys.exit(main())
