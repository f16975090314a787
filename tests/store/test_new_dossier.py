"""A new dossier under a name that is taken: the old file is never lost, whatever goes wrong."""

import resource
import subprocess
import sys
from dataclasses import replace

import pytest

from nplv_desktop.store import dossier_making as module
from nplv_desktop.store.backups import backups_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.dossier_making import replace_dossier
from nplv_desktop.store.lock import DossierLock, take_lock
from nplv_desktop.store.new_programme import example_programme, new_programme
from tests.store.test_lock import HOLD


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Woontop 2025.nplv"


@pytest.fixture
def old(reference):
    return example_programme(reference)


@pytest.fixture
def new(reference):
    return new_programme(reference)


def content(path):
    with Dossier.open(path, read_only=True) as dossier:
        return dossier.read()


def test_a_name_that_is_free_just_gets_the_new_dossier(path, new):
    assert replace_dossier(path, new) is None

    assert content(path) == new
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize("with_second_names", [True, False])
def test_the_dossier_that_stood_there_is_the_newest_backup(path, old, new, with_second_names, monkeypatch):
    Dossier.create(path, old).close()
    if not with_second_names:

        def refuse(*_):
            raise PermissionError("a stick has none")

        monkeypatch.setattr(module.os, "link", refuse)

    kept = replace_dossier(path, new)

    assert content(path) == new
    assert [backup.path for backup in backups_of(path)] == [kept]
    assert content(kept) == old
    with Dossier.open(path) as dossier:
        dossier.apply(new, new.with_area(replace(new.areas[0], municipality="Elders")), "Gemeente")
    assert content(kept) == old


def test_a_dossier_that_somebody_has_open_is_refused_with_who_has_it(path, old, new):
    Dossier.create(path, old).close()
    before = path.read_bytes()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout.readline().strip() == "DossierLock"
        with pytest.raises(DossierError, match=r"is geopend door .+ sinds .+; sluit het daar eerst"):
            replace_dossier(path, new)
    finally:
        process.communicate("")
    assert path.read_bytes() == before
    assert backups_of(path) == []


def test_ones_own_lock_is_no_obstacle_and_stays(path, old, new):
    Dossier.create(path, old).close()
    lock = take_lock(path)
    assert isinstance(lock, DossierLock)

    replace_dossier(path, new, lock)

    assert content(path) == new
    assert not isinstance(take_lock(path), DossierLock)
    lock.release()


def test_on_a_full_disk_the_old_dossier_is_still_there_and_nothing_else(path, old, new):
    Dossier.create(path, old).close()
    before = path.read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, hard))
    try:
        with pytest.raises(DossierError) as refusal:
            replace_dossier(path, new)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert "\n" not in str(refusal.value)
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_file_of_another_program_stays_where_it_is(path, new):
    path.write_text("van iemand anders")

    with pytest.raises(DossierError, match="geen dossier"):
        replace_dossier(path, new)
    assert path.read_text() == "van iemand anders"
