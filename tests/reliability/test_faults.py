"""Sticks that are taken out, networks that go, folders one may not write in: one sentence, nothing lost."""

from __future__ import annotations

import shutil
from datetime import datetime

import pytest

from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.store.area_file_on_disk import write_area_file
from nplv_desktop.store.conflict_copies import conflict_copies
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError, ReplacedDossierError
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.round_rows import make_round
from nplv_desktop.work.copy import save_copy
from nplv_desktop.work.export import ExportError, export_documents
from tests.reliability.faults import broken_disk, ordinary_user
from tests.reliability.worker import NAME, number_of, with_number


@pytest.fixture
def programme(reference):
    return example_programme(reference)


@pytest.fixture
def path(tmp_path, programme):
    stick = tmp_path / "stick"
    stick.mkdir()
    Dossier.create(stick / "dossier.nplv", programme).close()
    return stick / "dossier.nplv"


def numbered(programme, number):
    return programme.with_area(with_number(programme.area(NAME), number))


def test_a_disk_that_gives_errors_is_one_sentence_and_the_file_stays_whole(path, programme):
    dossier = Dossier.open(path)
    with broken_disk(path):
        with pytest.raises(DossierError) as refusal:
            dossier.apply(programme, numbered(programme, 1), "Een")
        assert "dossier.nplv" in str(refusal.value) and "\n" not in str(refusal.value)
        dossier.close()

    with Dossier.open(path) as again:
        assert again.read() == programme
        again.apply(programme, numbered(programme, 1), "Een")
        assert number_of(again.read()) == 1


def test_a_stick_that_was_taken_out_is_said_and_takes_no_change(path, programme, tmp_path):
    with Dossier.open(path) as dossier:
        path.parent.rename(tmp_path / "weg")
        with pytest.raises(DossierError, match="niet bereikbaar; sluit de stick of het netwerk weer aan"):
            dossier.apply(programme, numbered(programme, 1), "Een")
        (tmp_path / "weg").rename(path.parent)
        dossier.apply(programme, numbered(programme, 1), "Een")

    with Dossier.open(path, read_only=True) as dossier:
        assert number_of(dossier.read()) == 1


def test_a_file_that_synchronisation_replaced_is_left_as_it_is(path, programme, tmp_path):
    other = tmp_path / "van elders.nplv"
    shutil.copy(path, other)
    with Dossier.open(other) as elsewhere:
        elsewhere.apply(programme, numbered(programme, 7), "Elders")
    content = other.read_bytes()

    with Dossier.open(path) as dossier:
        other.replace(path)
        with pytest.raises(ReplacedDossierError, match="Kopie bewaren"):
            dossier.apply(programme, numbered(programme, 1), "Een")
        with pytest.raises(ReplacedDossierError):
            dossier.add_round(make_round(programme.area(NAME), 1, "bod", "", "2026-11-21T10:00:00+00:00"))

    assert path.read_bytes() == content


def test_another_version_with_the_same_number_of_changes_is_told_apart(path, programme, tmp_path):
    """Two laptops made one change each from the same file: only what stands in it tells them apart."""
    shutil.copy(path, tmp_path / "elders.nplv")
    for file, number in ((path, 1), (tmp_path / "elders.nplv", 2)):
        with Dossier.open(file) as dossier:
            dossier.apply(programme, numbered(programme, number), "Een")

    with Dossier.open(path) as own, Dossier.open(tmp_path / "elders.nplv") as other:
        assert own.revision == other.revision
        own.check_holds(numbered(programme, 1))
        with pytest.raises(ReplacedDossierError):
            other.check_holds(numbered(programme, 1))


@pytest.mark.parametrize("what", ["as it was", "gone", "replaced"])
def test_a_copy_of_what_is_on_the_screen_can_always_be_made_elsewhere(path, programme, tmp_path, reference, what):
    frozen = make_round(programme.area(NAME), 1, "bod", "", "2026-11-21T10:00:00+00:00")
    shown, target = numbered(programme, 5), tmp_path / "kopie.nplv"
    with Dossier.open(path) as dossier:
        dossier.apply(programme, numbered(programme, 1), "Een")
        written = dossier.read()
        if what == "replaced":
            dossier.apply(written, numbered(programme, 9), "Elders")
    if what == "gone":
        path.unlink()

    save_copy(path, target, written, shown, [frozen], {})

    with Dossier.open(target) as copy:
        assert copy.read() == shown
        assert [known.state for known in copy.rounds()] == [frozen.state]
        assert bool(copy.history()[:-1]) == (what == "as it was")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["kopie.nplv", "stick"]


def test_a_folder_one_may_not_write_in_opens_for_reading_and_refuses_the_rest_in_one_sentence(
    programme, heerlen, reference, tmp_path
):
    def make(folder):
        return export_documents(
            heerlen, reference, folder, kinds=document_kinds(), final=False, made_on=datetime(2026, 11, 21)
        )

    make(tmp_path)  # everything that is loaded when it is first needed
    with ordinary_user() as folder:
        path = folder / "dossier.nplv"
        Dossier.create(path, programme).close()
        folder.chmod(0o555)
        with Dossier.open(path) as dossier:
            assert dossier.read_only and dossier.read() == programme
            with pytest.raises(DossierError, match="alleen-lezen"):
                dossier.apply(programme, numbered(programme, 1), "Een")
            with pytest.raises(DossierError, match="geen toegang"):
                dossier.save_copy(folder / "kopie.nplv")
        with pytest.raises(DossierError, match="geen toegang"):
            Dossier.create(folder / "nieuw.nplv", programme)
        with pytest.raises(ExportError, match="geen toegang"):
            make(folder)
        with pytest.raises(DossierError, match="geen toegang"):
            write_area_file(heerlen, folder / "gebied.nplv-area.json")
        path.chmod(0)
        with pytest.raises(DossierError, match="geen toegang"):
            Dossier.open(path)
        assert [file.name for file in folder.iterdir()] == ["dossier.nplv"]


@pytest.mark.parametrize(
    "name",
    [
        "dossier-LAPTOP-12.nplv",
        "dossier (conflicted copy 2026-11-21 101010).nplv",
        "dossier (Tegenstrijdig exemplaar van kantoor 2026-11-21).nplv",
        "dossier.sync-conflict-20261121-101010-ABCDEFG.nplv",
        "dossier (1).nplv",
    ],
)
def test_copies_of_a_synchronising_folder_are_recognised(path, name):
    shutil.copy(path, path.with_name(name))

    assert conflict_copies(path) == (path.with_name(name),)


def test_other_dossiers_and_our_own_copies_are_no_conflict(path, programme):
    for name in ("dossier (kopie).nplv", "dossier (teruggezet 2026-11-21 101010).nplv", "ander-LAPTOP.nplv"):
        shutil.copy(path, path.with_name(name))
    path.with_name("dossier-LAPTOP.nplv").write_bytes(b"geen dossier")

    assert conflict_copies(path) == ()
