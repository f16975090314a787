"""A new dossier under a name that is taken: the old one is kept, or stays where it was."""

import resource
import subprocess
import sys

import pytest

from nplv_desktop.store.backups import backups_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.dossier_making import replace_dossier
from nplv_desktop.store.lock import DossierLock, take_lock
from nplv_desktop.store.new_programme import example_programme, new_programme
from tests.store.test_lock import HOLD


@pytest.fixture
def path(tmp_path, reference):
    made = tmp_path / "Woontop.nplv"
    Dossier.create(made, example_programme(reference)).close()
    return made


def programme_in(path):
    with Dossier.open(path, read_only=True) as dossier:
        return dossier.read()


def test_the_old_dossier_goes_to_the_backups(path, reference):
    replace_dossier(path, new_programme(reference))

    assert programme_in(path) == new_programme(reference)
    (backup,) = backups_of(path)
    assert programme_in(backup.path) == example_programme(reference)


def test_one_that_somebody_has_open_stays_and_it_is_said_who_has_it(path, reference):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout.readline().strip() == "DossierLock"
        content = path.read_bytes()
        with pytest.raises(DossierError, match=r"geopend door .+ sinds \d\d:\d\d"):
            replace_dossier(path, new_programme(reference))
        assert path.read_bytes() == content
    finally:
        other.kill()
        other.wait()
        other.stdin.close()
        other.stdout.close()


@pytest.mark.parametrize("room", [0, 8192])
def test_on_a_full_disk_the_old_one_is_still_there(path, reference, room):
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        with pytest.raises(DossierError) as refusal:
            replace_dossier(path, new_programme(reference))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert "\n" not in str(refusal.value)
    assert programme_in(path) == example_programme(reference)
    assert list(path.parent.rglob(".nplv-*")) == []
    lock = take_lock(path)
    assert isinstance(lock, DossierLock)
    lock.release()


def test_what_is_no_dossier_stays(tmp_path, reference):
    letter = tmp_path / "brief.nplv"
    letter.write_text("een brief")
    with pytest.raises(DossierError):
        replace_dossier(letter, new_programme(reference))

    assert letter.read_text() == "een brief"
