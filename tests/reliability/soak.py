"""The long form of the reliability suite: `make soak`. Prints what was done, and ends with 1 where something failed."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.reference import load_reference
from tests.reliability.damage import damaged
from tests.reliability.everything import programme_with_everything
from tests.reliability.kills import kill_once, prepare
from tests.reliability.readers import feed, sources
from tests.reliability.worker import MODES

#: Kills in all, damaged dossiers and backups, and damaged files for each reader.
KILLS, DOSSIERS, FILES = 550, 2400, 600
_TURN = 10
_WORKERS = 3
#: Examples of `test_strange_files` in all, and how many times as many are tried here.
_STRANGE, _TIMES = 522, 8


def _kill(mode: str, seed: int) -> Counter[str]:
    with tempfile.TemporaryDirectory() as folder:
        for number in range(_TURN):
            kill_once(mode, prepare(mode, Path(folder)), seed * 1000 + number)
    return Counter({f"kills while {mode}": _TURN})


def _damage(seed: int, count: int) -> Counter[str]:
    random_ = random.Random(seed)
    programme = programme_with_everything(load_reference())
    done: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dossier.nplv"
        with Dossier.create(path, programme) as dossier:
            backup = dossier.keep_backup()
        assert backup is not None
        for file in (path, backup):
            whole = file.read_bytes()
            for _ in range(count // 2):
                file.write_bytes(damaged(whole, random_))
                try:
                    with Dossier.open(file, read_only=True) as dossier:
                        assert dossier.read() == programme, "figures changed silently"
                    done["damaged dossiers that read the same"] += 1
                except DossierError:
                    done["damaged dossiers refused"] += 1
    return done


def _feed(name: str, seed: int, count: int) -> Counter[str]:
    random_ = random.Random(f"{name}{seed}")
    done: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        path, read = sources(Path(folder))[name]
        whole = path.read_bytes()
        parts: dict[str, bytes] = {}
        if path.suffix != ".json":
            with zipfile.ZipFile(path) as package:
                parts = {entry: package.read(entry) for entry in package.namelist()}
        for number in range(count):
            if parts and number % 2:
                hit = random_.choice([entry for entry, data in parts.items() if data])
                with zipfile.ZipFile(path, "w") as package:
                    for entry, data in parts.items():
                        package.writestr(entry, damaged(data, random_) if entry == hit else data)
            else:
                path.write_bytes(damaged(whole, random_))
            done[f"damaged {name}, {'refused' if feed(path, read) else 'read'}"] += 1
    return done


def _strange() -> Counter[str]:
    """Sound files with anything in them, made by hypothesis."""
    made = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "tests/reliability/test_strange_files.py"],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "NPLV_FUZZ_TIMES": str(_TIMES)},
        capture_output=True,
        text=True,
    )
    if made.returncode:
        raise AssertionError(made.stdout)
    return Counter({"strange area files, documents, templates and lists": _STRANGE * _TIMES})


def main() -> int:
    """Runs everything with a few programs side by side."""
    began = time.monotonic()
    done: Counter[str] = Counter()
    failed = 0
    names = ("area file", "agreement", "typed agreement", "annex", "planlijst", "template", "annex template")
    with ProcessPoolExecutor(_WORKERS) as pool:
        turns = KILLS // _TURN // len(MODES)
        tasks = [pool.submit(_kill, mode, seed) for mode in MODES for seed in range(turns)]
        tasks += [pool.submit(_damage, seed, DOSSIERS // 8) for seed in range(8)]
        # A planlijst is read by a program of its own each time.
        tasks += [pool.submit(_feed, name, 7, FILES // 6 if name == "planlijst" else FILES) for name in names]
        tasks.append(pool.submit(_strange))
        for task in as_completed(tasks):
            try:
                done += task.result()
            except Exception:
                failed += 1
                traceback.print_exc()
    for what, count in sorted(done.items()):
        print(f"{count:>6}  {what}")
    kills = sum(count for what, count in done.items() if what.startswith("kills"))
    others = sum(done.values()) - kills
    print(f"{kills} kills and {others} damaged or strange files in {time.monotonic() - began:.0f} s; {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
