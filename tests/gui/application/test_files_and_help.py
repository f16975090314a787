"""Files and first minutes: open elsewhere, backups, files dropped on the window, the tour, the manual."""

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton

from nplv_desktop.gui.pages.documents.changes_dialog import ChangesDialog
from nplv_desktop.gui.window.manual_window import ManualWindow
from nplv_desktop.gui.window.tour import Tour
from nplv_desktop.store.area_file_on_disk import write_area_file
from nplv_desktop.store.backups import backups_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.work.open_dossier import read_dossier
from tests.store.test_lock import HOLD


@pytest.fixture
def elsewhere(tmp_path, reference):
    """A dossier that another program has open, and that program."""
    path = tmp_path / "elders.nplv"
    Dossier.create(path, example_programme(reference)).close()
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline().strip() == "DossierLock"
    yield path, process
    process.kill()
    process.wait()
    process.stdin.close()
    process.stdout.close()


def link(widget, text):
    return next(button for button in widget.findChildren(QPushButton) if button.text() == text)


def test_a_dossier_that_is_open_elsewhere_is_read_only_until_it_comes_free(desk, qtbot, elsewhere, monkeypatch):
    monkeypatch.setattr("nplv_desktop.gui.window.open_elsewhere.WATCH", 50)
    path, program = elsewhere
    desk.open_file(path)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.isVisible(), timeout=10_000)
    window = desk.window

    assert window.session.read_only
    assert "geopend door" in window.ui.statusLine.state_text
    assert "sinds" in window.ui.resultBar.text
    program.kill()
    program.wait()
    qtbot.waitUntil(lambda: "is vrij" in window.ui.resultBar.text, timeout=10_000)
    qtbot.mouseClick(link(window.ui.resultBar, "Openen om te wijzigen"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.window is not window, timeout=10_000)
    assert not desk.window.session.read_only


def test_a_window_that_closes_lets_others_open_the_dossier(person, desk):
    path = person.window.dossier.path
    assert read_dossier(path).read_only
    person.window.close()

    content = read_dossier(path)
    assert not content.read_only
    content.lock.release()


def test_opening_the_dossier_that_is_open_already_changes_nothing(person, desk):
    window = desk.window
    desk.open_file(person.window.dossier.path)

    assert desk.window is window
    assert not window.session.read_only


def test_the_state_before_the_first_change_is_kept_and_can_be_opened_beside(person, desk, qtbot):
    before = person.session.programme
    path = person.window.dossier.path
    person.fill(person.go_to("stimulus").ui.pureAffordable, "1000")
    qtbot.waitUntil(lambda: person.window.dossier.writer.is_saved and len(backups_of(path)) == 1)
    commands = desk._commands
    commands._backups.aboutToShow.emit()
    qtbot.waitUntil(lambda: commands._backups.actions()[0].isEnabled())
    action = commands._backups.actions()[0]
    assert action.text()[2] == "-"
    action.trigger()
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.dossier.path != path, timeout=10_000)

    assert "teruggezet" in desk.window.dossier.path.name
    assert desk.window.session.programme == before
    assert path.exists()
    assert len(backups_of(path)) == 1


def drop(window, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(500, 300), actions, data, button, keys)
    QApplication.sendEvent(window, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(QPointF(500, 300), actions, data, button, keys)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def test_a_dropped_area_file_shows_what_changes_per_section_and_takes_what_is_ticked(
    person, qtbot, tmp_path, monkeypatch
):
    known = person.session.programme.area("Vlaardingen Westwijk")
    other = replace(
        known,
        orv_measures=known.orv_measures[:1],
        texts=replace(known.texts, area="Heel iets anders."),
        agreement=replace(known.agreement, place="Elders"),
    )
    write_area_file(other, tmp_path / "westwijk.nplv-area.json")
    shown = []

    def choose(dialog):
        tree = dialog.ui.changes
        sections = [tree.topLevelItem(number) for number in range(tree.topLevelItemCount())]
        shown.extend(section.text(0) for section in sections)
        next(section for section in sections if section.text(0).startswith("ORV")).setCheckState(
            0, Qt.CheckState.Unchecked
        )
        shown.append(dialog.ui.footLabel.text())
        return ChangesDialog.DialogCode.Accepted

    monkeypatch.setattr(ChangesDialog, "exec", choose)
    assert drop(person.window, tmp_path / "westwijk.nplv-area.json")
    qtbot.waitUntil(lambda: person.session.area.name == "Vlaardingen Westwijk", timeout=10_000)

    assert shown[0] == "Gebied en partijen · 1 veld"
    assert any(section.startswith("ORV · ") for section in shown)
    assert shown[-1] == "2 velden veranderen"
    taken = person.session.area
    assert (taken.agreement.place, taken.texts.area) == ("Elders", "Heel iets anders.")
    assert taken.orv_measures == known.orv_measures
    assert person.session.undo_stack.undoText() == "Vlaardingen Westwijk inlezen"


def test_a_dropped_planlijst_opens_the_wizard_and_other_files_are_not_taken(person, desk, tmp_path):
    (tmp_path / "lijst.csv").write_text("Plannaam;Aantal woningen\nKade;40\n")
    (tmp_path / "foto.png").write_bytes(b"x")

    assert not drop(person.window, tmp_path / "foto.png")
    assert drop(person.window, tmp_path / "lijst.csv")
    person.qtbot.waitUntil(lambda: desk._commands.planlijst.wizard is not None)
    wizard = desk._commands.planlijst.wizard
    person.qtbot.waitUntil(lambda: not wizard.is_busy, timeout=10_000)
    wizard.reject()


def test_the_tour_has_three_steps_by_keyboard_and_leaves_nothing(person, qtbot):
    person.window.show_tour()
    tour = person.window.findChild(Tour)
    seen = []
    for _ in range(3):
        assert tour.geometry().intersected(person.window.rect()) == tour.geometry()
        seen.append(tour.accessibleName())
        person.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: person.window.findChild(Tour) is None)

    assert len(set(seen)) == 3


def test_escape_ends_the_tour(person, qtbot):
    person.window.show_tour()
    person.press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: person.window.findChild(Tour) is None)


def test_the_start_window_offers_the_tour_and_the_manual(desk, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *args, **kwargs: str(tmp_path))
    desk.show_start()
    qtbot.mouseClick(desk.start.ui.manualButton, Qt.MouseButton.LeftButton)
    assert desk.manual is not None and desk.manual.isVisible()
    desk.manual.close()
    qtbot.mouseClick(desk.start.ui.tourButton, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.findChild(Tour) is not None, timeout=15_000)
    desk.window.findChild(Tour).end()


def test_the_manual_has_its_chapters_pictures_and_a_search(theme, qtbot):
    window = ManualWindow()
    qtbot.addWidget(window)
    window.show()
    titles = [window.chapters.item(number).text().strip() for number in range(window.chapters.count())]
    assert {"Beginnen", "Stimulans", "Planlijst"} <= set(titles)
    assert "￼" in window.pages.toPlainText()
    window.search.setFocus()
    qtbot.keyClicks(window.search, "btw-compensatie")
    assert not window.pages.textCursor().hasSelection() or "btw" in window.pages.textCursor().selectedText()
    window.search.clear()
    qtbot.keyClicks(window.search, "Controle")
    assert window.pages.textCursor().selectedText().casefold() == "controle"


def test_pictures_of_the_manual_come_from_its_own_folder_only(theme, qtbot):
    window = ManualWindow()
    qtbot.addWidget(window)
    kind = 2

    assert window.pages.loadResource(kind, QUrl("pictures/orv.png")) is not None
    assert window.pages.loadResource(kind, QUrl("../README.md")) is None
    assert window.pages.loadResource(kind, QUrl("/etc/hostname")) is None
