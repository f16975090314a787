"""Rounds in the window: freeze, see what moved since, hold side by side, go back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from nplv_desktop.gui.window.freezing import FreezeDialog
from nplv_desktop.office.package import read_package
from nplv_desktop.office.word.word_reading import blocks_in
from nplv_desktop.store.dossier import Dossier


def freeze(person, label, note=""):
    """Clicks "Vastleggen…", types a name and a note and confirms with Enter."""

    def fill_in():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, FreezeDialog)
        person.qtbot.keyClicks(dialog.ui.labelField, label)
        person.qtbot.keyClicks(dialog.ui.noteField, note)
        person.qtbot.keyClick(dialog.ui.labelField, Qt.Key.Key_Return)

    page = person.go_to("rounds")
    QTimer.singleShot(0, fill_in)
    person.click(page.ui.freezeButton)
    person.window.activateWindow()
    person.qtbot.waitUntil(lambda: person.window.isActiveWindow())
    return page


def compared(person, page, before, after):
    page.comparison = None
    page.compare(before, after)
    person.qtbot.waitUntil(lambda: page.comparison is not None)
    return page.comparison


@pytest.fixture
def change_homes(person):
    def change(affordable):
        page = person.go_to("stimulus")
        person.fill(page.ui.pureAffordable, affordable)

    return change


def test_a_frozen_round_stands_in_the_list_the_head_and_the_file(person, qtbot):
    page = freeze(person, "bod van de gemeente", "na schorsing")

    model = page.ui.roundsTable.model()
    texts = [model.index(0, column).data() for column in range(4)]
    assert texts[:2] == ["1", "bod van de gemeente"]
    assert texts[3].replace("\u00a0", " ") == "€ 19,6 – 22,3 mln"
    assert "na schorsing" in page.ui.noteLabel.text()
    assert "ronde 1" in person.window.ui.statusPill.text()
    qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved)
    with Dossier.open(person.window.dossier.path, read_only=True) as dossier:
        (kept,) = dossier.rounds()
    assert kept == person.session.last_round


def test_the_totals_say_what_moved_since_the_last_round(person, change_homes):
    freeze(person, "")
    change_homes("1475")

    panel = person.window.ui.totalsPanel
    assert panel.since_text.replace("\u00a0", " ") == "▼ € 1,7 mln sinds ronde 1"
    assert panel.row("dwellings").mark == "▼ 300"
    assert panel.row("orv").mark == ""
    person.window.undo_action.trigger()
    assert panel.since_text == "gelijk aan ronde 1"


def test_two_rounds_or_one_with_now_stand_side_by_side(person, change_homes):
    freeze(person, "eerste")
    change_homes("1475")
    page = freeze(person, "tweede")
    change_homes("1500")
    person.go_to("rounds")

    between = {figure.key: figure for figure in compared(person, page, 1, 2).figures}
    with_now = {figure.key: figure for figure in compared(person, page, 1, 0).figures}

    assert between["affordable"].difference == "▼ 300"
    assert with_now["affordable"].difference == "▼ 275"
    model = page.ui.figuresTable.model()
    shown = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert ["Betaalbare woningen", "1.775", "1.500", "▼ 275"] in shown
    person.click(page.ui.onlyDifferent)
    assert all(row[3] != "=" for row in _rows(page.ui.figuresTable))


def _rows(table):
    model = table.model()
    return [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]


def test_the_comparison_with_now_follows_what_is_typed(person):
    page = freeze(person, "")
    compared(person, page, 1, 0)
    person.session.edit("Gebied", lambda area: replace(area, texts=replace(area.texts, area="Heel anders")))

    person.qtbot.waitUntil(lambda: bool(page.comparison.texts))
    assert "nieuw: Heel anders" in page.ui.textsView.accessibleDescription()


def test_restoring_a_round_is_one_step_that_can_be_undone(person, change_homes, monkeypatch):
    agreed = person.session.area
    freeze(person, "bod")
    change_homes("1000")
    changed = person.session.area
    page = person.go_to("rounds")

    def agree():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.defaultButton().click()

    QTimer.singleShot(0, agree)
    person.click(page.ui.restoreButton)

    assert person.session.area == agreed
    assert person.session.undo_stack.undoText() == "Ronde 1 terugzetten"
    person.window.undo_action.trigger()
    assert person.session.area == changed


def test_a_round_keeps_what_was_frozen_whatever_happens_after(person, change_homes):
    freeze(person, "bod")
    frozen = person.session.last_round
    change_homes("7")

    assert frozen.state.housing.pure_nplv.affordable == 1775
    assert person.session.last_round == frozen


def test_rounds_belong_to_their_area(person):
    freeze(person, "bod")
    person.session.select_area("Breda Noord")

    page = person.window.pages.page("rounds")
    assert page.ui.emptyCard.isVisibleTo(page)
    assert "ronde" not in person.window.ui.statusPill.text()
    assert person.window.ui.totalsPanel.since_text == ""


def test_what_cannot_be_read_is_mended_before_a_round(person, monkeypatch):
    told = []
    monkeypatch.setattr("nplv_desktop.gui.application.commands.tell", lambda parent, text: told.append(text))
    stimulus = person.go_to("stimulus")
    person.fill(stimulus.ui.pureAffordable, "veel")
    page = person.go_to("rounds")
    person.click(page.ui.freezeButton)

    assert "Herstel eerst" in told[0]
    assert person.session.rounds == ()


def test_a_copy_of_the_dossier_has_the_rounds_too(person, qtbot, tmp_path):
    freeze(person, "bod")
    target = tmp_path / "kopie.nplv"
    from nplv_desktop.gui.application.commands import Commands

    person.window.findChild(Commands).save_copy(target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: "Kopie bewaard" in person.window.ui.resultBar.text)

    with Dossier.open(target, read_only=True) as copy:
        assert len(copy.rounds()) == 1


def test_two_states_become_a_word_file_with_tracked_changes(person, change_homes, monkeypatch, tmp_path):
    freeze(person, "bod")
    page = person.go_to("rounds")
    compared(person, page, 1, 0)
    assert not page.ui.changesButton.isEnabled()
    change_homes("1475")
    person.go_to("rounds")
    compared(person, page, 1, 0)
    target = tmp_path / "wijzigingen.docx"
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: asked.append(Path(given[2]).name) or (str(target), "")
    )

    person.click(page.ui.changesButton)
    bar = person.window.ui.resultBar
    person.qtbot.waitUntil(lambda: "Gemaakt" in bar.text, timeout=20_000)

    assert asked == ["Wijzigingen Heerlen Noord (ronde 1 naar nu).docx"]
    changes = [change for block in blocks_in(read_package(target)) for change in block.changes]
    assert {change.author for change in changes} == {"NPLV Desktop, nu"}
    assert any("775" in change.text and not change.inserted for change in changes)
    assert any("475" in change.text and change.inserted for change in changes)


def test_a_paragraph_after_a_change_stays_a_paragraph(person):
    person.session.edit("Gebied", lambda area: replace(area, texts=replace(area.texts, area="Eerste.\n\nTweede.")))
    page = freeze(person, "")
    person.session.edit("Gebied", lambda area: replace(area, texts=replace(area.texts, area="Eerste zin.\n\nTweede.")))

    compared(person, page, 1, 0)

    assert "zin.\n\nTweede." in page.ui.textsView.toPlainText()
