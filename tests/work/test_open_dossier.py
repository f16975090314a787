"""A command opens a dossier for what it does: only what changes it keeps others out."""

import pytest

from nplv_desktop.work.errors import DossierError
from nplv_desktop.work.freeze import next_round
from nplv_desktop.work.new_dossier import make_dossier
from nplv_desktop.work.open_dossier import is_open_elsewhere, read_dossier, to_change, to_note, to_read

NAME = "Heerlen Noord"


@pytest.fixture
def dossier(tmp_path, reference):
    path = tmp_path / "dossier.nplv"
    make_dossier(path, reference)
    return path


def test_what_is_open_in_a_window_can_be_read_and_noted_in_but_not_changed(dossier, reference, heerlen):
    window = read_dossier(dossier)
    assert window.lock is not None and is_open_elsewhere(dossier)

    with to_read(dossier) as reading:
        assert len(reading.programme.areas) == len(reference.profiles)
    with to_note(dossier) as noting:
        noting.keep(next_round(heerlen, (), "bod", ""))
    with pytest.raises(DossierError, match="is geopend door"), to_change(dossier):
        pass

    window.lock.release()
    assert not is_open_elsewhere(dossier)


def test_what_a_command_changes_is_kept_at_once_and_the_dossier_is_free_afterwards(dossier, heerlen):
    with to_change(dossier) as changing:
        changing.change(changing.programme.taking_in(heerlen), "Gebied overgenomen")
        assert changing.programme.area(NAME) == heerlen

    assert not is_open_elsewhere(dossier)
    with to_read(dossier) as reading:
        assert reading.programme.area(NAME) == heerlen


def test_a_round_is_numbered_after_those_the_area_has(heerlen):
    first = next_round(heerlen, (), "bod", "").frozen
    second = next_round(heerlen, (first,), "tegenbod", "na schorsing").frozen

    assert (first.number, second.number) == (1, 2)
    assert second.state == heerlen and second.is_sound


def test_a_command_that_only_reads_cannot_change(dossier, heerlen):
    with to_read(dossier) as reading, pytest.raises(DossierError):
        reading.change(reading.programme.taking_in(heerlen), "Gebied overgenomen")

    with to_read(dossier) as reading:
        assert reading.programme.area(NAME).is_empty
