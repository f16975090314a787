from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.annex.annex import annex_bytes
from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.dossier import Dossier

MADE_ON = datetime(2026, 11, 21, 12)
CONTROL = Qt.KeyboardModifier.ControlModifier


def choose_area(person, name):
    window = person.window
    person.click(window.ui.areaSelector)
    popup = window.ui.areaSelector.findChild(type(window), "") or person.qtbot
    from nplv_desktop.gui.fields.area_selector import AreaList

    popup = window.ui.areaSelector.findChild(AreaList)
    person.qtbot.keyClicks(popup.filter, name[:8])
    person.qtbot.keyClick(popup.filter, Qt.Key.Key_Return)
    assert person.session.area.name == name


def enter_parties(person, area):
    page = person.go_to("parties").ui
    agreement = area.agreement
    for field, text in (
        (page.subjectField, agreement.subject),
        (page.dateField, "24-6-2025"),
        (page.placeField, agreement.place),
        (page.ministerNameField, agreement.minister.name),
        (page.ministerTitleField, agreement.minister.title),
        (page.municipalityField, area.municipality),
        (page.programmeField, area.programme),
        (page.allianceField, area.alliance),
        (page.mayorNameField, agreement.mayor.name),
        (page.mayorTitleField, agreement.mayor.title),
        (page.mayorCapacityField, agreement.mayor.capacity),
    ):
        person.fill(field, text)


def enter_stimulus(person):
    page = person.go_to("stimulus").ui
    person.click(page.pureTotal)
    for number in ("1.256", "681", "0", "0"):
        person.press(Qt.Key.Key_A, CONTROL)
        person.type(number)
        person.press(Qt.Key.Key_Tab)
    person.fill(page.subsidisedField, "204")


def click_cell(person, table, row, column):
    place = table.visualRect(table.model().index(row, column)).center()
    person.qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def type_cells(person, texts):
    """Types one row from the current cell on; "" leaves a cell as it is."""
    for text in texts:
        if text:
            person.type(text)
        person.press(Qt.Key.Key_Tab)


def enter_orv(person):
    table = person.go_to("orv").ui.orvTable
    click_cell(person, table, 0, 0)
    type_cells(person, ["Tekort herinrichting openbare ruimte renovatiedeel Zuidbuurt", "O", "21", "5034111", ""])
    type_cells(person, ["Jongeren talent ontwikkelcentrum", "V", "ge", "861.987", ""])
    type_cells(person, ["Ontmoetingsplek/huiskamer van de buurt", "V", "ge", "369850", ""])


def enter_capacity(person):
    table = person.go_to("capacity").ui.capacityTable
    click_cell(person, table, 0, 0)
    type_cells(person, ["Extra capaciteit projectleiding uitvoering", "2", "5", "130.000", "21"])
    click_cell(person, table, 1, 0)
    type_cells(person, ["Extra capaciteit handhaving woonoverlast, intern", "2", "5", "110 duizend", ""])


def enter_texts(person, area):
    page = person.go_to("texts").ui
    for editor, lines in (
        (page.areaEditor, area.texts.area),
        (page.housingProgrammeEditor, area.texts.housing_programme),
        (page.interventionsEditor, area.texts.interventions),
    ):
        write(person, editor, lines)
    page = person.go_to("annex").ui
    person.fill(page.careSuitableField, "64")
    person.fill(page.careClusteredField, "157")
    page.pilotBox.setFocus()
    person.press(Qt.Key.Key_Space)
    write(person, page.sustainabilityEditor, area.texts.annex_sustainability)


def write(person, editor, markdown):
    """Types a text as a person would: bold with Ctrl+B, a list by its dashes, Enter between paragraphs."""
    editor.setFocus()
    in_list = False
    for number, line in enumerate(line for line in markdown.split("\n") if line):
        if number:
            person.press(Qt.Key.Key_Return)
        if line.startswith("- "):
            line = line if not in_list else line[2:]
            in_list = True
        for part, text in enumerate(line.split("**")):
            if part:
                person.press(Qt.Key.Key_B, CONTROL)
            person.type(text)


def test_vlaardingen_westwijk_entered_by_hand_gives_the_same_documents_as_its_area_file(
    beginner, vlaardingen, reference
):
    person, imported = beginner, vlaardingen
    choose_area(person, "Vlaardingen Westwijk")
    enter_parties(person, imported)
    enter_stimulus(person)
    assert person.window.ui.totalsPanel.row("orv").value.replace("\u00a0", " ") == "€ 0"
    enter_orv(person)
    enter_capacity(person)
    enter_texts(person, imported)

    typed = person.session.area
    # An area file may also name what is empty ("wbi": []); that says nothing.
    imported = replace(imported, stated_blank=())
    assert typed == imported
    assert person.total == "€ 11,5 – 12,4 mln"
    for made in (agreement_bytes, annex_bytes):
        documents = [
            made(area, totals(area, reference), reference, final=True, made_on=MADE_ON) for area in (typed, imported)
        ]
        assert documents[0] == documents[1]

    assert person.window.dossier.writer.finish()
    with Dossier.open(person.window.dossier.path, read_only=True) as dossier:
        assert dossier.read().area("Vlaardingen Westwijk") == typed


def test_an_emptied_affordable_count_is_not_entered_and_not_nought(person):
    page = person.go_to("stimulus").ui
    before = person.session.area.housing.pure_nplv
    assert before.total and before.affordable

    person.click(page.pureAffordable)
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Backspace)
    person.press(Qt.Key.Key_Tab)

    assert person.session.area.housing.pure_nplv is None
    assert page.pureAffordable.text() == ""
    assert page.pureTotal.text().replace(".", "") == str(before.total)
    assert "telt pas mee als ook betaalbaar is ingevuld" in page.homesSource.text()

    person.fill(page.pureTotal, "2.000")
    assert person.session.area.housing.pure_nplv is None
    person.fill(page.pureAffordable, "1.500")
    assert person.session.area.housing.pure_nplv == DwellingCount(2000, 1500)
    assert "telt pas mee" not in page.homesSource.text()


def test_undoing_an_emptied_count_brings_both_back(person):
    page = person.go_to("stimulus").ui
    before = person.session.area.housing.pure_nplv

    person.click(page.pureTotal)
    person.press(Qt.Key.Key_A, CONTROL)
    person.press(Qt.Key.Key_Delete)
    assert person.session.area.housing.pure_nplv is None
    person.session.undo_stack.undo()

    assert person.session.area.housing.pure_nplv == before
    assert page.pureTotal.text().replace(".", "") == str(before.total)
    person.fill(page.pureAffordable, "7")
    assert person.session.area.housing.pure_nplv == DwellingCount(before.total, 7)
