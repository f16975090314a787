"""Kills a working program at a random moment and looks at what is left."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

from nplv_desktop.documents.agreement.agreement_proof import prove_agreement
from nplv_desktop.documents.annex.annex_proof import prove_annex
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.lock import DossierLock, take_lock
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.reference import load_reference
from tests.conftest import DATA
from tests.reliability.worker import NAME, number_of

ROOT = Path(__file__).parent.parent.parent
_LONGEST = {"write": 0.5, "take in": 1.2, "back up": 0.9, "export": 1.5, "migrate": 0.08}


def prepare(mode: str, folder: Path) -> Path:
    """A dossier to work on; for a migration one of an older release."""
    path = folder / "Dossier van Heerlen é.nplv"
    if mode == "migrate":
        path.write_bytes((DATA / "dossiers" / "version-1.1.nplv").read_bytes())
    elif not path.exists():
        Dossier.create(path, example_programme(load_reference())).close()
    return path


def kill_once(mode: str, path: Path, seed: int) -> int:
    """Starts a program, kills it, and asserts that nothing was lost and nothing half-written exists.

    Gives the number that stands in the dossier after it.
    """
    random_ = random.Random(seed)
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.reliability.worker", mode, str(path), str(seed)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout is not None
    first = process.stdout.readline().strip()
    assert first == "lock DossierLock", first
    # From the first change on: before that there is nothing to lose.
    said = [process.stdout.readline().strip()]
    time.sleep(random_.random() * _LONGEST[mode])
    process.kill()
    said += [line.strip() for line in process.stdout.read().splitlines()]
    process.wait()
    process.stdout.close()
    return look(mode, path, said)


def look(mode: str, path: Path, said: list[str]) -> int:
    """What must hold after a kill; gives the number in the dossier."""
    lock = take_lock(path)
    assert isinstance(lock, DossierLock), "a lock outlived its program"
    lock.release()
    with Dossier.open(path) as dossier:
        programme = dossier.read()
        rounds = dossier.rounds()
        found = dossier._db.execute("PRAGMA integrity_check").fetchone()[0]
    assert found == "ok"
    saved = [int(line.split()[1]) for line in said if line.startswith("saved ") and line.split()[1].isdigit()]
    if mode not in ("export", "migrate"):
        # A line may be cut by the kill; what was said whole is in the file.
        assert number_of(programme) >= max(saved[:-1] or [0])
    assert all(known.is_sound for known in rounds)
    kept = [int(line.split()[1]) for line in said[:-1] if line.startswith("round ")]
    assert {known.number for known in rounds} >= set(kept)
    for copy in path.parent.glob("kopie *.nplv"):
        with Dossier.open(copy, read_only=True) as dossier:
            dossier.read()
    _look_at_documents(path.parent / "uit")
    return number_of(programme)


def _look_at_documents(folder: Path) -> None:
    area = example_programme(load_reference()).area(NAME)
    assert area is not None
    figures = totals(area, load_reference())
    for file in (one for one in folder.glob("*.*") if not one.name.startswith(".")):
        try:
            prove = prove_agreement if file.suffix == ".docx" else prove_annex
            assert prove(read_package(file), area, figures) == []
        except DocumentError as error:
            raise AssertionError(f"a half-written export: {file.name}") from error
