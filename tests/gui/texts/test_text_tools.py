"""Figures that follow in a text, finding and replacing over all texts, and spelling."""

from dataclasses import replace

import pytest
from docx import Document
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QMenu

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.gui.texts.figure_chip import OBJECT
from nplv_desktop.gui.texts.spell_check import spell_check

CONTROL = Qt.KeyboardModifier.ControlModifier


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def page(person):
    """Somebody on the page of texts, with a short first text."""
    text = "Er komen woningen bij.\n\nDe **wijk** en de wijkraad."
    person.session.edit("Tekst", lambda area: replace(area, texts=replace(area.texts, area=text)))
    page = person.go_to("texts")
    page.ui.areaEditor.setFocus()
    page.person = person
    return page


def put_cursor(editor, position):
    cursor = editor.textCursor()
    cursor.setPosition(position)
    editor.setTextCursor(cursor)


def insert_figure(page, name):
    page.ui.toolbar._bar._offer_figures()
    menu = page.ui.toolbar._bar._figure_menu
    next(action for action in menu.actions() if action.data() == name).trigger()
    menu.close()


# -- figures ----------------------------------------------------------------------------------------------------------


def test_a_figure_is_chosen_from_a_list_that_shows_what_it_is_now(page):
    page.ui.toolbar._bar._offer_figures()
    menu = page.ui.toolbar._bar._figure_menu
    texts = [plain(action.text()) for action in menu.actions()]
    menu.close()

    assert "Woningen\t2.352" in texts
    assert "ORV, incl. btw\t€ 10.000.000" in texts


def test_a_figure_in_a_text_follows_what_is_typed_elsewhere(page):
    person, editor = page.person, page.ui.areaEditor
    put_cursor(editor, len("Er komen "))
    insert_figure(page, "woningen")

    assert person.session.area.texts.area.startswith("Er komen {woningen}woningen bij.")
    assert editor.toPlainText().startswith(f"Er komen {OBJECT}woningen")
    before = editor.grab().toImage()
    person.fill(person.go_to("stimulus").ui.pureTotal, "2400")
    person.go_to("texts")
    assert editor._chips.values["woningen"] == "2.400"
    assert editor.grab().toImage() != before
    assert "Woningen" in editor.accessibleDescription()


def test_a_figure_is_one_character_for_the_cursor_and_goes_with_backspace(page):
    editor = page.ui.areaEditor
    put_cursor(editor, len("Er komen "))
    insert_figure(page, "woningen")
    page.person.type(" ")
    page.person.press(Qt.Key.Key_Left)
    page.person.press(Qt.Key.Key_Backspace)

    assert page.person.session.area.texts.area.startswith("Er komen  woningen bij.")


def test_what_is_typed_after_a_figure_is_text(page):
    editor = page.ui.areaEditor
    put_cursor(editor, len("Er komen "))
    insert_figure(page, "betaalbaar")
    page.person.type(" mooie ")

    assert page.person.session.area.texts.area.startswith("Er komen {betaalbaar} mooie woningen bij.")


def test_a_name_typed_in_braces_becomes_the_figure(page):
    put_cursor(page.ui.areaEditor, len("Er komen "))
    page.person.type("{orv} ")

    assert page.ui.areaEditor.toPlainText().startswith(f"Er komen {OBJECT} woningen")
    assert page.person.session.area.texts.area.startswith("Er komen {orv} woningen")


def test_figures_survive_copy_and_paste_and_other_programs_get_the_value(page):
    editor, person = page.ui.areaEditor, page.person
    put_cursor(editor, len("Er komen "))
    insert_figure(page, "woningen")
    editor.selectAll()
    person.press(Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text().startswith("Er komen 2.352woningen")
    other = page.ui.interventionsEditor
    other.setFocus()
    other.selectAll()
    person.press(Qt.Key.Key_V, CONTROL)

    assert "Er komen {woningen}woningen bij." in person.session.area.texts.interventions


def test_characters_from_elsewhere_are_not_taken_for_figures(page):
    data = QMimeData()
    data.setText("Pijl \ue101 en {orv}")
    page.ui.areaEditor.selectAll()
    page.ui.areaEditor.insertFromMimeData(data)

    assert page.person.session.area.texts.area == "Pijl  en {orv}"


def test_undo_takes_a_figure_away_again(page):
    before = page.person.session.area
    put_cursor(page.ui.areaEditor, 3)
    insert_figure(page, "orv")
    page.person.press(Qt.Key.Key_Z, CONTROL)

    assert page.person.session.area == before


def test_the_word_file_says_the_figure_in_the_style_of_the_text(page, desk, qtbot, tmp_path):
    text = "Er komen **{woningen}** woningen, voor {orv}.\n\n- {stimulans}"
    page.person.session.edit("Tekst", lambda area: replace(area, texts=replace(area.texts, area=text)))
    desk._commands.export_to(tmp_path, final=False, kinds={AGREEMENT})
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.docx"))) and "Gemaakt" in page.person.window.ui.resultBar.text)
    document = Document(next(tmp_path.glob("*.docx")))

    paragraph = next(one for one in document.paragraphs if one.text.startswith("Er komen"))
    assert plain(paragraph.text) == "Er komen 2.352 woningen, voor € 10.000.000."
    assert next(run for run in paragraph.runs if run.text == "2.352").bold
    assert any(plain(one.text) == "tussen de € 5,3 mln. en € 8,0 mln." for one in document.paragraphs)
    assert not any("{" in one.text for one in document.paragraphs)


# -- finding and replacing --------------------------------------------------------------------------------------------


@pytest.fixture
def finding(page):
    """The page with the bar open, looking for "wijk" in two texts."""
    page.person.session.edit(
        "Tekst", lambda area: replace(area, texts=replace(area.texts, interventions="De Wijk wordt groen."))
    )
    page.person.press(Qt.Key.Key_F, CONTROL)
    page.person.type("wijk")
    return page


def bar(page):
    return page.ui.toolbar.find_bar


def test_ctrl_f_finds_in_all_texts_of_the_page_and_counts(finding):
    in_programme = (finding.person.session.area.texts.housing_programme or "").casefold().count("wijk")
    assert bar(finding).count == 3 + in_programme
    assert bar(finding).ui.countLabel.text() == f"1 van {3 + in_programme}"
    finding.person.press(Qt.Key.Key_Return)
    assert bar(finding).ui.countLabel.text().startswith("2 van")
    finding.person.click(bar(finding).ui.previousButton)
    assert bar(finding).ui.countLabel.text().startswith("1 van")
    assert finding.ui.areaEditor.textCursor().selectedText() == "wijk"


def test_capitals_and_whole_words_narrow_the_search(finding):
    person = finding.person
    before = bar(finding).count
    person.click(bar(finding).ui.wordsBox)
    assert bar(finding).count < before
    person.click(bar(finding).ui.wordsBox)
    person.click(bar(finding).ui.capitalsBox)
    assert bar(finding).count == before - 1


def test_one_is_replaced_in_the_style_it_had(finding):
    bar(finding).ui.replaceField.setFocus()
    finding.person.type("buurt")
    finding.person.click(bar(finding).ui.replaceButton)

    assert finding.person.session.area.texts.area.endswith("De **buurt** en de wijkraad.")


def test_all_are_replaced_in_all_texts_as_one_step(finding):
    before, count = finding.person.session.area, bar(finding).count
    bar(finding).ui.replaceField.setFocus()
    finding.person.type("buurt")
    finding.person.click(bar(finding).ui.replaceAllButton)

    after = finding.person.session.area.texts
    assert after.area.endswith("De **buurt** en de buurtraad.")
    assert after.interventions == "De buurt wordt groen."
    assert bar(finding).ui.countLabel.text() == f"{count} vervangen"
    assert finding.person.session.undo_stack.undoText() == f"{count} keer vervangen"
    finding.person.window.undo_action.trigger()
    assert finding.person.session.area == before


def test_escape_closes_the_bar_with_the_cursor_at_the_match(finding):
    finding.person.press(Qt.Key.Key_Escape)

    assert not bar(finding).isVisible()
    assert finding.person.focused is finding.ui.areaEditor
    assert finding.ui.areaEditor.extraSelections() == []


# -- spelling ---------------------------------------------------------------------------------------------------------


def underlined(editor):
    """The words under which a line is drawn."""
    found, block = [], editor.document().begin()
    while block.isValid():
        found += [
            block.text()[part.start : part.start + part.length]
            for part in block.layout().formats()
            if part.format.underlineStyle().value
        ]
        block = block.next()
    return found


def test_wrong_words_are_marked_and_right_ones_are_not(page):
    page.ui.areaEditor.selectAll()
    page.person.type("De leefbarheid in Heerlen Noord")

    page.person.qtbot.waitUntil(lambda: underlined(page.ui.areaEditor) == ["leefbarheid"], timeout=10_000)
    assert page.person.session.area.texts.area == "De leefbarheid in Heerlen Noord"


def test_a_suggestion_takes_the_place_of_the_wrong_word(page, monkeypatch):
    editor, person = page.ui.areaEditor, page.person
    editor.selectAll()
    person.type("De leefbarheid telt")
    person.qtbot.waitUntil(lambda: bool(underlined(editor)), timeout=10_000)
    menus = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *args: menus.append(menu))
    cursor = QTextCursor(editor.document())
    cursor.setPosition(5)
    from PySide6.QtGui import QContextMenuEvent

    place = editor.cursorRect(cursor).center()
    editor.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, editor.mapToGlobal(place)))
    person.qtbot.waitUntil(
        lambda: any(action.text() == "leefbaarheid" for action in menus[0].actions()), timeout=10_000
    )
    next(action for action in menus[0].actions() if action.text() == "leefbaarheid").trigger()

    assert person.session.area.texts.area == "De leefbaarheid telt"


def test_spelling_can_be_switched_off_and_stays_off(page):
    editor = page.ui.areaEditor
    editor.selectAll()
    page.person.type("leefbarheid nu")
    page.person.qtbot.waitUntil(lambda: bool(underlined(editor)), timeout=10_000)
    page.person.press(Qt.Key.Key_F7)
    assert underlined(editor) == []
    assert not spell_check().is_on
    page.person.press(Qt.Key.Key_F7)
    assert underlined(editor) == ["leefbarheid"]


def test_undo_is_not_disturbed_by_marking(page):
    before = page.person.session.area
    page.ui.areaEditor.selectAll()
    page.person.type("leefbarheid")
    page.person.qtbot.waitUntil(lambda: bool(underlined(page.ui.areaEditor)), timeout=10_000)
    while page.person.session.area != before:
        assert page.person.session.undo_stack.canUndo()
        page.person.press(Qt.Key.Key_Z, CONTROL)
