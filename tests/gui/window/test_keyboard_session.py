"""A whole meeting by keyboard alone: from the start window to documents ready to sign, for Heerlen Noord."""

import re
from dataclasses import replace

from docx import Document
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.gui.fields.area_selector import AreaList
from nplv_desktop.gui.pages.pages import ENTRIES
from tests.gui.conftest import Person

CONTROL = Qt.KeyboardModifier.ControlModifier


def plain(text):
    return text.replace("\u00a0", " ")


def answer_file_dialog(qtbot, text):
    """Pastes a path into the file dialog that is about to open, and confirms it."""

    def type_in():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, type_in)
            return
        field = dialog.findChild(QLineEdit)
        field.setFocus()
        qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
        # Pasted: the dialog completes what is typed slowly.
        QApplication.clipboard().setText(text)
        qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
        qtbot.keyClick(field, Qt.Key.Key_Return)

    QTimer.singleShot(0, type_in)


def tab_to(person, wanted):
    """Presses Tab until a control has the focus; tables are left with Ctrl+Tab."""
    for _ in range(200):
        if person.focused is wanted:
            return
        before = person.focused
        person.press(Qt.Key.Key_Tab)
        if person.focused is before:
            person.press(Qt.Key.Key_Tab, CONTROL)
    raise AssertionError(f"{wanted.objectName()} cannot be reached")


def fill(person, field, text):
    tab_to(person, field)
    person.press(Qt.Key.Key_A, CONTROL)
    person.type(text)


def turn_to(person, number):
    person.qtbot.keyClick(person.window, getattr(Qt.Key, f"Key_{number}"), CONTROL)
    return person.window.pages.page(person.window.pages.key)


def next_page(person):
    person.qtbot.keyClick(person.window, Qt.Key.Key_PageDown, CONTROL)
    return person.window.pages.page(person.window.pages.key)


def write(person, editor, markdown):
    """Types a text: lists by their marks, bold with Ctrl+B, italic with Ctrl+I."""
    tab_to(person, editor)
    in_list = False
    for number, line in enumerate(line for line in markdown.split("\n") if line):
        if number:
            person.press(Qt.Key.Key_Return)
        marker = re.match(r"- |\d+\. ", line)
        if marker and in_list:
            line = line[marker.end() :]
        in_list = bool(marker)
        for piece in re.split(r"(\*\*|\*)", line):
            if piece in ("**", "*"):
                person.press(Qt.Key.Key_B if piece == "**" else Qt.Key.Key_I, CONTROL)
            else:
                person.type(piece)


def type_row(person, texts):
    for text in texts:
        if text:
            person.type(text)
        person.press(Qt.Key.Key_Tab)


def enter_parties(person, area):
    page = turn_to(person, 2)
    agreement = area.agreement
    for name, text in (
        ("subjectField", agreement.subject),
        ("dateField", "24-6-2025"),
        ("placeField", agreement.place),
        ("ministerNameField", agreement.minister.name),
        ("ministerTitleField", agreement.minister.title),
        ("municipalityField", area.municipality),
        ("programmeField", area.programme),
        ("allianceField", area.alliance),
        ("mayorNameField", agreement.mayor.name),
        ("mayorTitleField", agreement.mayor.title),
        ("mayorCapacityField", agreement.mayor.capacity),
    ):
        fill(person, getattr(page.ui, name), text)


def enter_amounts(person):
    stimulus = turn_to(person, 4)
    fill(person, stimulus.ui.pureTotal, "2352")
    fill(person, stimulus.ui.pureAffordable, "1.775")
    fill(person, stimulus.ui.subsidisedField, "362")
    orv = turn_to(person, 5)
    tab_to(person, orv.table)
    type_row(person, ["Collectieve maatschappelijke voorzieningen", "V", "af", "6719008", "7,5 mln"])
    type_row(person, ["Bovenplanse openbare ruimte", "O", "af", "2.066.115", "2500000"])
    capacity = turn_to(person, 6)
    tab_to(person, capacity.table)
    type_row(person, ["Extra benodigde capaciteit", "", "", "", "geen", "", "4,3 mln"])


def enter_texts(person, texts):
    page = turn_to(person, 8)
    write(person, page.ui.areaEditor, texts.area)
    write(person, page.ui.housingProgrammeEditor, texts.housing_programme)
    write(person, page.ui.interventionsEditor, texts.interventions)
    page = turn_to(person, 9)
    fill(person, page.ui.careSuitableField, "384")
    fill(person, page.ui.careClusteredField, "104")
    tab_to(person, page.ui.pilotBox)
    person.press(Qt.Key.Key_Space)
    write(person, page.ui.sustainabilityEditor, texts.annex_sustainability)
    write(person, page.ui.legalInstrumentsEditor, texts.annex_legal_instruments)


def open_new_dossier(desk, qtbot, path):
    desk.show_start()
    desk.start.activateWindow()
    qtbot.waitUntil(lambda: desk.start.isActiveWindow())
    answer_file_dialog(qtbot, str(path))
    qtbot.keyClick(desk.start, Qt.Key.Key_N, CONTROL)
    qtbot.waitUntil(lambda: desk.window is not None and desk.window.isVisible(), timeout=15_000)
    window = desk.window
    window.resize(1366, 768)
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow())
    return Person(qtbot, window)


def test_heerlen_noord_from_start_window_to_signed_ready_export_by_keyboard_alone(
    desk, qtbot, tmp_path, heerlen, reference
):
    person = open_new_dossier(desk, qtbot, tmp_path / "overleg.nplv")
    window = person.window
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    areas = window.ui.areaSelector.findChild(AreaList)
    qtbot.keyClicks(areas.filter, "heerlen")
    qtbot.keyClick(areas.filter, Qt.Key.Key_Return)
    assert person.session.area.name == "Heerlen Noord"

    enter_parties(person, heerlen)
    enter_amounts(person)
    enter_texts(person, heerlen.texts)

    wanted = replace(heerlen, stated_blank=(), housing=person.session.area.housing)
    assert person.session.area == wanted
    assert person.session.figures == totals(heerlen, reference)
    assert person.total == "€ 19,6 – 22,3 mln"
    for _ in ENTRIES:
        if window.pages.key != "check":
            check = next_page(person)
    assert window.pages.key == "check"
    assert "Klaar om te ondertekenen" in check.ui.verdictLabel.text()
    tab_to(person, check.ui.finalButton)
    folder = tmp_path / "ter tafel"
    folder.mkdir()
    answer_file_dialog(qtbot, str(folder))
    person.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Gemaakt" in window.ui.resultBar.text, timeout=30_000)

    made = sorted(path.name for path in folder.iterdir())
    assert made == [
        "Bestuurlijke afspraak Heerlen Noord (ter ondertekening).docx",
        "Bijlage Heerlen Noord (ter ondertekening).xlsx",
    ]
    document = Document(folder / made[0])
    cells = {plain(cell.text) for table in document.tables for row in table.rows for cell in row.cells}
    assert {"2.352", "1.775", "€ 7.500.000", "€ 10.000.000", "€ 4.300.000"} <= cells
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow())
    qtbot.keyClick(window, Qt.Key.Key_F5)
    assert window.presentation is not None
    qtbot.keyClick(window.presentation, Qt.Key.Key_Escape)
    assert window.presentation is None
