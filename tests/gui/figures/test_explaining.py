"""Any figure opens a card that says how it came about, leads to where its numbers came from, and what moved it last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from nplv_desktop.gui.figures.explanation_card import ExplanationCard, FigureButton


def plain(text):
    return text.replace("\u00a0", " ")


def opened(person, widget):
    """Opens a figure with the space bar."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    person.qtbot.keyClick(widget, Qt.Key.Key_Space)
    card = widget.findChild(ExplanationCard)
    assert card is not None and card.isVisible()
    return card


def test_the_large_total_opens_to_its_parts(person):
    panel = person.window.ui.totalsPanel
    card = opened(person, panel.findChild(FigureButton))

    text = plain(card.accessibleDescription())
    assert "Opslag ORV: € 10.000.000 (ORV)" in text
    assert "In deze sessie niet gewijzigd." in text
    card.close()


@pytest.mark.parametrize("page", ["stimulus", "orv", "capacity"])
def test_every_figure_on_a_page_opens(person, page):
    shown = person.go_to(page)
    buttons = [button for button in shown.findChildren(FigureButton) if button.isVisible()]
    assert buttons
    for button in buttons:
        card = opened(person, button)
        assert card.accessibleDescription()
        card.close()


def test_a_line_leads_to_its_field(person):
    card = opened(person, person.window.ui.totalsPanel.row("orv"))
    link = next(link for link in card.findChildren(QPushButton) if link.text().startswith("ORV rij 2"))
    person.click(link)

    assert person.window.pages.key == "orv"
    table = person.window.pages.page("orv").table
    assert table.currentIndex().row() == 1


def test_the_card_says_what_moved_the_figure_last_and_what_it_was(person):
    stimulus = person.go_to("stimulus")
    person.fill(stimulus.ui.pureAffordable, "1475")
    orv = person.go_to("orv")
    assert orv is not None

    text = plain(opened(person, person.window.ui.totalsPanel.row("dwellings")).accessibleDescription())
    QApplication.activePopupWidget().close()
    untouched = plain(opened(person, person.window.ui.totalsPanel.row("orv")).accessibleDescription())
    QApplication.activePopupWidget().close()

    assert "door “Betaalbaar puur NPLV”; was 2.352 · 1.775." in text
    assert "In deze sessie niet gewijzigd." in untouched


def test_the_card_stays_inside_the_screen(person):
    screen = person.window.screen().availableGeometry()
    for key in ("orv", "woontop", "per_dwelling"):
        card = opened(person, person.window.ui.totalsPanel.row(key))
        assert screen.contains(card.geometry())
        card.close()


def test_escape_closes_the_card(person):
    card = opened(person, person.window.ui.totalsPanel.row("orv"))
    person.qtbot.keyClick(card, Qt.Key.Key_Escape)

    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize(("page", "table"), [("orv", "orvTable"), ("capacity", "capacityTable"), ("wbi", "wbiTable")])
def test_the_sum_of_a_table_opens_too(person, page, table):
    rows = getattr(person.go_to(page).ui, table)
    last = rows.model().rowCount() - 1
    place = rows.visualRect(rows.model().index(last, 0)).center()
    person.qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

    card = rows.viewport().findChild(ExplanationCard)
    assert "Totaal" in card.accessibleDescription()
    card.close()
