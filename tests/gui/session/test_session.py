from dataclasses import replace

import pytest

from nplv_desktop.domain.area.area import DwellingCount, Housing
from nplv_desktop.gui.session import session as session_module
from nplv_desktop.gui.session.dossier_writer import DossierWriter
from nplv_desktop.gui.session.session import Session
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import example_programme


@pytest.fixture
def programme(reference):
    return example_programme(reference)


@pytest.fixture
def session(qtbot, programme, reference):
    made = Session(programme, reference)
    made.select_area("Heerlen Noord")
    return made


def rename(session, place, key=None):
    session.edit("Plaats", lambda area: replace(area, agreement=replace(area.agreement, place=place)), key=key)


def test_every_edit_tells_the_views_once_when_the_session_holds_it(session, qtbot):
    told = []
    session.changed.connect(lambda: told.append(session.area.agreement.place))

    rename(session, "Den Haag")
    session.undo_stack.undo()

    assert told == ["Den Haag", "Utrecht"]


def test_edit_that_changes_nothing_is_no_step(session):
    rename(session, "Utrecht")

    assert not session.undo_stack.canUndo()


def test_totals_and_findings_follow_each_edit(session):
    session.edit("Woningen", lambda area: replace(area, housing=Housing(pure_nplv=DwellingCount(10, 20))))

    assert session.figures.housing.total == DwellingCount(10, 20)
    assert "affordable-above-total" in {finding.code for finding in session.findings}


def test_undo_goes_back_over_areas_and_shows_the_area_concerned(session, programme):
    rename(session, "Den Haag")
    session.select_area("Vlaardingen Westwijk")
    rename(session, "Vlaardingen")
    session.undo_stack.undo()
    session.undo_stack.undo()

    assert session.programme == programme
    assert session.area.name == "Heerlen Noord"

    session.undo_stack.redo()
    assert session.area.agreement.place == "Den Haag"


def test_typing_in_one_field_is_one_step(session, programme):
    for text in ("D", "De", "Den", "Den Haag"):
        rename(session, text, key="agreement.place")
    session.undo_stack.undo()

    assert session.programme == programme
    assert not session.undo_stack.canUndo()


def test_typing_after_a_pause_is_a_step_of_its_own(session, monkeypatch):
    moment = [100.0]
    monkeypatch.setattr(session_module.time, "monotonic", lambda: moment[0])
    rename(session, "Den", key="agreement.place")
    moment[0] += session_module.MERGE_SECONDS + 1
    rename(session, "Den Haag", key="agreement.place")
    session.undo_stack.undo()

    assert session.area.agreement.place == "Den"


def test_typing_back_to_the_old_value_leaves_no_step(session):
    rename(session, "Utrecht2", key="agreement.place")
    rename(session, "Utrecht", key="agreement.place")

    assert not session.undo_stack.canUndo()


def test_read_only_session_refuses_edits(qtbot, programme, reference):
    session = Session(programme, reference, read_only=True)
    rename(session, "Den Haag")

    assert session.programme == programme


# -- keeping it ------------------------------------------------------------------------------------------------------


@pytest.fixture
def path(tmp_path, programme):
    path = tmp_path / "Woontop.nplv"
    Dossier.create(path, programme).close()
    return path


def test_each_edit_is_in_the_file_without_a_save_button(qtbot, path, programme, reference):
    writer = DossierWriter(lambda revision: Dossier.open(path, revision=revision), programme)
    session = Session(programme, reference, writer)
    with qtbot.waitSignal(writer.saved):
        rename(session, "Den Haag")

    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == session.programme
    assert writer.finish()


def test_hundred_quick_edits_all_end_up_in_the_file(qtbot, path, programme, reference):
    writer = DossierWriter(lambda revision: Dossier.open(path, revision=revision), programme)
    session = Session(programme, reference, writer)
    for number in range(100):
        rename(session, f"Plaats {number}")
    assert writer.finish()

    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == session.programme


def test_what_the_disk_refuses_is_said_and_written_later(qtbot, path, programme, reference, monkeypatch):
    monkeypatch.setattr("nplv_desktop.gui.session.dossier_writer.RETRY_SECONDS", 0.05)
    away = path.with_suffix(".weg")
    path.rename(away)
    writer = DossierWriter(lambda revision: Dossier.open(path, revision=revision), programme)
    session = Session(programme, reference, writer)
    with qtbot.waitSignal(writer.failed) as failure:
        rename(session, "Den Haag")
    assert "niet gevonden" in failure.args[0]
    assert not writer.is_saved

    with qtbot.waitSignal(writer.saved):
        away.rename(path)
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == session.programme
    assert writer.finish()


def test_closing_says_so_when_something_could_not_be_written(qtbot, path, programme, reference):
    path.unlink()
    writer = DossierWriter(lambda revision: Dossier.open(path, revision=revision), programme)
    rename(Session(programme, reference, writer), "Den Haag")

    assert not writer.finish()


def test_after_a_close_that_was_called_off_everything_is_kept_again(qtbot, path, programme, reference):
    with Dossier.open(path, read_only=True) as dossier:
        revision = dossier.revision
    writer = DossierWriter(lambda revision: Dossier.open(path, revision=revision), programme, revision)
    session = Session(programme, reference, writer)
    rename(session, "Den Haag")
    assert writer.finish()
    rename(session, "Heerlen")
    writer.resume()
    qtbot.waitUntil(lambda: writer.is_saved)
    assert writer.finish()
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == session.programme


def test_what_another_program_wrote_meanwhile_is_never_overwritten(qtbot, path, programme, reference):
    with Dossier.open(path) as other:
        revision = other.revision
        other.apply(programme, programme.with_area(replace(programme.areas[0], municipality="Elders")), "Elders")
    writer = DossierWriter(lambda revision: Dossier.open(path, revision=revision), programme, revision)
    with qtbot.waitSignal(writer.failed) as failure:
        rename(Session(programme, reference, writer), "Den Haag")
    assert "ander programma" in failure.args[0]
    assert not writer.finish()
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read().areas[0].municipality == "Elders"
