"""Pairs of things that people do at once: each ends as it would alone, and nothing is lost without a word."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.annex import ANNEX
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.gui.application import planlijst_commands
from nplv_desktop.gui.look import messages
from nplv_desktop.gui.session import dossier_writer
from nplv_desktop.gui.window.freezing import FreezeDialog
from nplv_desktop.gui.wizard.planlijst_wizard import REPORT
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.lock import DossierLock, Holder, take_lock
from nplv_desktop.work import export
from nplv_desktop.work.open_dossier import read_dossier
from tests.gui.late import Gate
from tests.planlijst import lists
from tests.reliability.faults import held_by_a_slow_network


@pytest.fixture
def slow_export(monkeypatch):
    gate = Gate(export.export_documents)
    monkeypatch.setattr(export, "export_documents", gate)
    yield gate
    gate.open()


def exports_in(path):
    with Dossier.open(path, read_only=True) as dossier:
        return {row["file_name"] for row in dossier.exports()}


def rename(person, text):
    person.session.edit("Gemeente", lambda area: replace(area, municipality=text))


def test_a_window_that_is_closed_while_documents_are_made_goes_after_them_and_they_are_recorded(
    person, desk, qtbot, slow_export, tmp_path
):
    window, path = person.window, person.window.dossier.path
    desk._commands.export_to(tmp_path / "uit", final=False)
    qtbot.waitUntil(lambda: slow_export.waiting == 1)
    window.close()
    qtbot.wait(300)
    assert window.isVisible() and isinstance(take_lock(path), Holder)
    rename(person, "Nog getypt")

    with qtbot.waitSignal(window.closed, timeout=20_000):
        slow_export.open()
    made = {file.name for file in (tmp_path / "uit").iterdir()}
    assert len(made) == 2 and exports_in(path) == made
    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == person.session.programme


def test_a_window_that_waits_for_documents_can_be_told_to_stop_them(person, desk, qtbot, slow_export, tmp_path):
    window = person.window
    desk._commands.export_to(tmp_path / "uit", final=False)
    qtbot.waitUntil(lambda: slow_export.waiting == 1)
    window.close()
    (stop,) = [notice._stop for notice in window.ui.resultBar.notices if notice._stop.isVisible()]
    person.click(stop)
    with qtbot.waitSignal(window.closed, timeout=20_000):
        slow_export.open()

    assert not list((tmp_path / "uit").iterdir())


def test_two_exports_at_once_each_have_their_documents_and_their_record(person, desk, qtbot, slow_export, tmp_path):
    desk._commands.export_to(tmp_path / "een", final=False, kinds=(AGREEMENT,))
    qtbot.waitUntil(lambda: slow_export.waiting == 1)
    desk._commands.export_to(tmp_path / "twee", final=False, kinds=(ANNEX,))
    qtbot.waitUntil(lambda: slow_export.waiting == 2)
    slow_export.let_through(1)
    bar = person.window.ui.resultBar
    qtbot.waitUntil(lambda: bar.notices[1].text.startswith("Gemaakt: Bijlage"), timeout=20_000)
    assert bar.notices[0].is_busy
    slow_export.let_through(0)
    qtbot.waitUntil(lambda: bar.notices[0].text.startswith("Gemaakt: Bestuurlijke afspraak"), timeout=20_000)

    qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    assert len(exports_in(person.window.dossier.path)) == 2


def test_what_is_not_saved_stays_said_whatever_else_is_said(person, desk, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.05)
    monkeypatch.setattr(messages, "ask", lambda *given: True)
    bar, line, path = person.window.ui.resultBar, person.window.ui.statusLine, person.window.dossier.path
    rename(person, "Een")
    qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    path.rename(tmp_path / "weg")
    rename(person, "Twee")
    qtbot.waitUntil(lambda: bar.unsaved_text.startswith("Niet opgeslagen. "))

    for number in range(3):
        desk._commands.write_area(tmp_path / f"gebied {number}.json")
        qtbot.waitUntil(lambda number=number: bar.text == f"Heerlen Noord bewaard als “gebied {number}.json”.")
        assert bar.unsaved_text.startswith("Niet opgeslagen. ") and bar._unsaved.isVisible()
        assert line.state_text == "▲ Niet opgeslagen"
        bar.notices[-1]._cross.click()
        assert bar.isVisible() and bar._unsaved.isVisible()
    shutil.copy(tmp_path / "weg", path)

    qtbot.waitUntil(lambda: bar.unsaved_text == "" and bar.text == "Alles is weer opgeslagen.")
    assert line.state_text.startswith("● Opgeslagen")


def test_a_round_is_called_frozen_when_it_is_in_the_file(person, desk, qtbot, monkeypatch):
    monkeypatch.setattr(dossier_writer, "RETRY_SECONDS", 0.05)
    monkeypatch.setattr(FreezeDialog, "exec", lambda dialog: FreezeDialog.DialogCode.Accepted)
    bar, line, path = person.window.ui.resultBar, person.window.ui.statusLine, person.window.dossier.path
    with held_by_a_slow_network(path):
        desk._commands.freeze()
        qtbot.wait(300)
        assert bar.text == "Ronde 1 vastleggen…"
        assert not line.state_text.startswith("● Opgeslagen")
    qtbot.waitUntil(lambda: bar.text == "Vastgelegd: ronde 1.", timeout=20_000)

    with Dossier.open(path, read_only=True) as dossier:
        assert len(dossier.rounds()) == 1


# -- the wizard ------------------------------------------------------------------------------------------------------


def at_the_report(desk, qtbot, path):
    desk._commands.planlijst.import_list(path)
    wizard = desk._commands.planlijst.wizard
    qtbot.waitUntil(lambda: wizard.draft.file is not None and not wizard.is_busy, timeout=20_000)
    while wizard.step < REPORT:
        qtbot.waitUntil(lambda: wizard.ui.nextButton.isEnabled(), timeout=20_000)
        wizard.ui.nextButton.click()
    qtbot.waitUntil(lambda: wizard.ui.nextButton.isEnabled(), timeout=20_000)
    return wizard


@pytest.fixture
def own_memory(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


def test_a_step_taken_back_while_the_wizard_stands_open_stays_taken_back(person, desk, qtbot, tmp_path, own_memory):
    session = person.session
    before = session.area.alliance
    session.edit("Alliantie", lambda area: replace(area, alliance="Getypt"))
    wizard = at_the_report(desk, qtbot, lists.inventory(tmp_path / "lijst.xlsx"))
    session.undo_stack.undo()
    wizard.ui.nextButton.click()
    qtbot.waitUntil(lambda: bool(session.area.planlijst), timeout=20_000)

    assert session.area.alliance == before
    session.undo_stack.undo()
    assert session.area.planlijst == () and session.area.alliance == before


def test_a_planlijst_that_changed_while_the_wizard_stood_open_is_not_written_over(
    person, desk, qtbot, tmp_path, own_memory, monkeypatch
):
    said = []
    monkeypatch.setattr(planlijst_commands, "tell", lambda parent, text: said.append(text))
    session = person.session
    wizard = at_the_report(desk, qtbot, lists.inventory(tmp_path / "lijst.xlsx"))
    plan = plan_of({"plan_id": "1", "name": "Getypt", "dwellings": 10})
    session.edit("Plan", lambda area: replace(area, planlijst=(plan,)))
    wizard.ui.nextButton.click()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)

    assert "intussen gewijzigd" in said[0]
    assert session.area.planlijst == (plan,)


def test_what_the_wizard_gives_goes_to_its_own_area(person, desk, qtbot, tmp_path, own_memory):
    wizard = at_the_report(desk, qtbot, lists.inventory(tmp_path / "lijst.xlsx"))
    person.session.select_area("Breda Noord")
    wizard.ui.nextButton.click()
    qtbot.waitUntil(lambda: bool(person.session.programme.area("Heerlen Noord").planlijst), timeout=20_000)

    assert person.session.area.name == "Heerlen Noord"
    assert person.session.programme.area("Breda Noord").planlijst == ()


# -- windows ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def others(person, tmp_path):
    made = tmp_path / "een.nplv", tmp_path / "twee.nplv"
    open_one = person.window.dossier.path
    for path in made:
        shutil.copy(open_one, path)
    return made


def test_of_two_dossiers_asked_for_while_a_slow_disk_keeps_the_window_the_last_one_comes(person, desk, qtbot, others):
    path = person.window.dossier.path
    with held_by_a_slow_network(path):
        rename(person, "Getypt")
        for other in others:
            assert desk.show_dossier(read_dossier(other)) is None
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.dossier.path == others[1], timeout=20_000)
    qtbot.wait(300)

    assert desk.window.dossier.path == others[1] and desk.window.isVisible()
    lock = take_lock(others[0])
    assert isinstance(lock, DossierLock)
    lock.release()


def test_a_dossier_that_waited_for_a_window_that_stays_after_all_does_not_come_later(
    person, desk, qtbot, others, monkeypatch, tmp_path
):
    monkeypatch.setattr(messages, "ask", lambda *given: False)
    window, path = person.window, person.window.dossier.path
    rename(person, "Een")
    qtbot.waitUntil(lambda: window.dossier.writer.is_saved)
    path.rename(tmp_path / "weg")
    rename(person, "Twee")
    qtbot.waitUntil(lambda: bool(window.ui.resultBar.unsaved_text))
    assert desk.show_dossier(read_dossier(others[0])) is None
    lock = take_lock(others[0])
    assert isinstance(lock, DossierLock)
    lock.release()
    (tmp_path / "weg").rename(path)
    rename(person, "Drie")
    qtbot.waitUntil(lambda: window.dossier.writer.is_saved, timeout=20_000)
    with qtbot.waitSignal(window.closed):
        window.close()
    qtbot.wait(200)

    assert desk.window is None


def test_two_windows_on_one_dossier_the_second_reads_along_and_writes_nothing(person, qtbot, theme, reference):
    from nplv_desktop.gui.application.desk import Desk

    path = person.window.dossier.path
    second = Desk(theme, reference)
    second.open_file(path)
    qtbot.waitUntil(lambda: second.window is not None and second.window.isVisible(), timeout=10_000)
    assert second.window.session.read_only
    second.window.session.edit("Gemeente", lambda area: replace(area, municipality="Tweede"))
    rename(person, "Eerste")
    qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)

    with Dossier.open(path, read_only=True) as dossier:
        assert dossier.read() == person.session.programme
    with qtbot.waitSignal(second.window.closed):
        second.window.close()
    assert isinstance(take_lock(path), Holder)
