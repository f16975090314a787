"""Ctrl+K finds areas, pages, fields, figures, rows, plans, texts and commands, by keyboard alone."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.gui.look.theme import DARK
from nplv_desktop.gui.window.find_box import FindBox
from nplv_desktop.gui.window.findable import FoundKind, best, findable, plain_text

CONTROL = Qt.KeyboardModifier.ControlModifier


def with_plans(person):
    plans = tuple(Plan((("name", name), ("dwellings", count))) for name, count in (("Groeve", 20), ("Slakhorst", 147)))
    person.session.edit("Planlijst", lambda area: replace(area, planlijst=plans))


def look_for(person, text):
    """Presses Ctrl+K and types; the box."""
    person.qtbot.keyClick(person.window, Qt.Key.Key_K, CONTROL)
    person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), FindBox))
    box = QApplication.activePopupWidget()
    person.qtbot.keyClicks(box.field, text)
    return box


def go_to(person, text, *, steps=0, kind=None):
    """Looks for something and takes it with Enter, after some arrows down."""
    box = look_for(person, text)
    for _ in range(steps):
        person.qtbot.keyClick(box.field, Qt.Key.Key_Down)
    if kind is not None:
        assert box.found[steps].kind == kind
    person.qtbot.keyClick(box.field, Qt.Key.Key_Return)
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not box)


def test_an_area_is_found_by_its_name_and_by_its_municipality(person):
    go_to(person, "arnhem", kind=FoundKind.AREA)
    assert person.session.area.name == "Arnhem Oost"


def test_a_page_comes_before_what_only_resembles_it(person):
    go_to(person, "teksten", kind=FoundKind.PAGE)
    assert person.window.pages.key == "texts"


def test_a_field_on_another_page_gets_the_cursor(person):
    go_to(person, "naam burgem", kind=FoundKind.FIELD)
    page = person.window.pages.page("parties")
    assert person.window.pages.key == "parties"
    person.qtbot.waitUntil(page.ui.mayorNameField.hasFocus)


def test_a_field_is_found_by_what_stands_in_it(person):
    go_to(person, "roel wever", kind=FoundKind.FIELD)
    person.qtbot.waitUntil(person.window.pages.page("parties").ui.mayorNameField.hasFocus)


def test_a_figure_opens_how_it_came_about(person):
    go_to(person, "per betaalbare", kind=FoundKind.FIGURE)
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QApplication.activePopupWidget().close()


def test_a_row_of_a_table_is_gone_to(person):
    description = person.session.area.orv_measures[1].description
    go_to(person, description, kind=FoundKind.ROW)
    page = person.window.pages.page("orv")
    assert person.window.pages.key == "orv"
    assert page.table.currentIndex().row() == 1


def test_a_plan_is_gone_to_in_the_planlijst(person):
    with_plans(person)
    go_to(person, "slakhorst", kind=FoundKind.PLAN)
    table = person.window.pages.page("planlijst").ui.planTable
    assert person.window.pages.key == "planlijst"
    assert "slakhorst" in table.currentIndex().data().casefold()


def test_a_word_in_a_text_is_selected_there(person):
    go_to(person, "woningen toe en", kind=FoundKind.TEXT)
    editor = person.window.pages.page("texts").ui.housingProgrammeEditor
    person.qtbot.waitUntil(editor.hasFocus)
    assert editor.textCursor().selectedText().casefold() == "woningen"


def test_a_command_is_carried_out(person, desk):
    go_to(person, "donker", kind=FoundKind.COMMAND)
    assert desk.theme.choice == DARK


def test_what_cannot_be_done_is_not_offered(person):
    box = look_for(person, "ongedaan")
    assert not box.found
    assert box.nothing.isVisible()
    box.close()

    go_to(person, "puur betaalbaar", kind=FoundKind.FIELD)
    person.press(Qt.Key.Key_A, CONTROL)
    person.type("1000")
    person.press(Qt.Key.Key_Tab)
    go_to(person, "ongedaan", kind=FoundKind.COMMAND)
    assert person.session.area.housing.pure_nplv.affordable == 1775


def test_escape_changes_nothing(person):
    before = person.session.programme, person.window.pages.key
    box = look_for(person, "arnhem")
    person.qtbot.keyClick(box.field, Qt.Key.Key_Escape)
    person.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert (person.session.programme, person.window.pages.key) == before


def test_each_line_is_spoken_with_what_it_is(person):
    with_plans(person)
    box = look_for(person, "slakhorst")
    spoken = box.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Slakhorst, 147 woningen")
    assert spoken.endswith("Plan")
    box.close()


WORDS = st.text("abcë Éx1", max_size=6)


@given(st.lists(WORDS, max_size=30), WORDS)
def test_what_is_found_holds_every_word_and_nothing_is_found_twice(titles, typed):
    things = [findable(FoundKind.FIELD, title, "", lambda: None) for title in titles]
    found = best(things, typed)
    words = plain_text(typed).split()

    assert all(word in thing.plain for thing in found for word in words)
    assert len({id(thing) for thing in found}) == len(found)
    if words:
        answering = [thing for thing in things if all(word in thing.plain for word in words)]
        assert len(found) == min(8, len(answering))


def test_accents_and_capitals_make_no_difference():
    thing = findable(FoundKind.PLAN, "Súdwest – Coöperatie", "", lambda: None)
    assert best([thing], "sudwest COOP") == [thing]


def test_it_opens_from_within_a_field_and_leaves_its_text(person):
    parties = person.go_to("parties")
    field = parties.ui.mayorNameField
    texts = person.window.pages.page("texts")
    for page, widget, content in (
        ("parties", field, field.text),
        ("texts", texts.ui.areaEditor, texts.ui.areaEditor.toPlainText),
    ):
        person.go_to(page)
        person.click(widget)
        person.press(Qt.Key.Key_Home, CONTROL)
        before = content()
        person.press(Qt.Key.Key_K, CONTROL)
        person.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), FindBox))
        person.qtbot.keyClick(QApplication.activePopupWidget().field, Qt.Key.Key_Escape)
        assert before
        assert content() == before
