"""A file that cannot grow: one sentence, everything that was saved is there, and work goes on where there is room."""

import resource
import subprocess
import sys
from dataclasses import replace
from datetime import datetime

import pytest

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.agreement.agreement_proof import prove_agreement
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.package import read_package
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.work.export import ExportError, export_documents
from tests.reliability.kills import ROOT, prepare
from tests.reliability.worker import NAME, number_of, with_number

#: Bytes that still fit.
ROOM = 150_000


@pytest.fixture
def programme(reference):
    return example_programme(reference)


def until_full(mode, path, room):
    """Runs a program for which no file may pass a size, until it is refused: last number saved, and what it said."""
    limit = path.stat().st_size + room

    def full():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    made = subprocess.run(
        [sys.executable, "-m", "tests.reliability.worker", mode, str(path), "1"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        preexec_fn=full,
    )
    saved = [int(line.split()[1]) for line in made.stdout.splitlines() if line.startswith("saved")]
    return max(saved, default=0), made.stderr.strip().splitlines()[-1]


def test_a_file_that_may_not_grow_is_one_sentence_and_loses_nothing(tmp_path):
    path = prepare("back up", tmp_path)

    saved, said = until_full("back up", path, ROOM)

    assert said.startswith("nplv_desktop.store.dossier_errors.") and said.endswith("."), said
    with Dossier.open(path) as dossier:
        programme = dossier.read()
        assert number_of(programme) == saved > 0
        area = programme.area(NAME)
        after = programme.with_area(with_number(area, saved + 1))
        dossier.apply(programme, after, "Verder")
        assert number_of(dossier.read()) == saved + 1
    assert list(tmp_path.rglob(".nplv-*")) == []


def test_a_full_disk_says_so_and_work_goes_on_once_there_is_room(programme, tmp_path):
    path = tmp_path / "dossier.nplv"
    Dossier.create(path, programme).close()
    area = programme.area(NAME)
    plans = tuple(plan_of({"plan_id": str(place), "name": "Plan", "dwellings": 10}) for place in range(3000))
    after = programme.with_area(replace(area, planlijst=plans))

    with Dossier.open(path) as dossier:
        # SQLite then answers as it does where the disk has no room left.
        (pages,) = dossier._db.conn.execute("PRAGMA page_count").fetchone()
        dossier._db.conn.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(DossierError, match="de schijf is vol; maak ruimte vrij"):
            dossier.apply(programme, after, "Planlijst")
        assert dossier.read() == programme
        dossier._db.conn.execute("PRAGMA max_page_count = 1000000")
        dossier.apply(programme, after, "Planlijst")
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == after


def test_a_document_that_does_not_fit_leaves_the_earlier_one(heerlen, reference, tmp_path):
    def make(area):
        return export_documents(
            area, reference, tmp_path, kinds={AGREEMENT}, final=False, made_on=datetime(2026, 11, 21)
        )

    (made,) = make(heerlen)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
    try:
        with pytest.raises(ExportError) as refusal:
            make(replace(heerlen, capacity=()))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert "\n" not in str(refusal.value)
    assert prove_agreement(read_package(made), heerlen, totals(heerlen, reference)) == []
    assert [path.name for path in tmp_path.iterdir()] == [made.name]


@pytest.mark.parametrize("folder", ["een map met spaties", "Überlingen – cañón ß", "d" * 200 + "/" + "e" * 120])
def test_a_dossier_may_lie_in_any_folder(folder, tmp_path, programme):
    place = tmp_path / folder
    place.mkdir(parents=True)
    path = place / "Woontop 2025 (kopie) 'é'.nplv"

    with Dossier.create(path, programme) as dossier:
        dossier.keep_backup()
    with Dossier.open(path) as dossier:
        assert dossier.read() == programme


def test_a_file_that_vanished_is_one_sentence(tmp_path):
    with pytest.raises(DossierError) as refusal:
        Dossier.open(tmp_path / "weg" / "dossier.nplv")

    assert "dossier.nplv" in str(refusal.value) and "\n" not in str(refusal.value)
