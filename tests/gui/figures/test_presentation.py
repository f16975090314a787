"""The presentation shows the figures large, follows every key and ends with Esc."""

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QSize, Qt

from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime


@pytest.fixture
def presenting(person):
    person.qtbot.keyClick(person.window, Qt.Key.Key_F5)
    made = person.window.presentation
    assert made is not None
    yield person
    if person.window.presentation is not None:
        person.window.presentation.close()


def shown(person):
    return person.window.presentation.accessibleName().replace("\u00a0", " ")


def test_f5_shows_the_area_with_its_total_and_sums(presenting):
    view = presenting.window.presentation

    assert view.isVisible()
    assert shown(presenting) == "Heerlen Noord, totaal € 19,6 – 22,3 mln"
    labels = [label for label, _, _ in view.blocks(presenting.session.figures)]
    assert labels == ["Stimulans", "ORV", "Capaciteit", "Woningen"]
    assert "2.352" in view.accessibleDescription()


def test_it_follows_what_is_typed_in_the_window_and_says_what_changed(presenting):
    view = presenting.window.presentation
    stimulus = presenting.window.pages.page("stimulus")
    presenting.window.pages.show_page("stimulus")
    before = view.grab().toImage()
    presenting.window.activateWindow()
    presenting.qtbot.waitUntil(lambda: presenting.window.isActiveWindow())
    presenting.fill(stimulus.ui.pureAffordable, "1000")

    presenting.qtbot.waitUntil(lambda: "€ 19,6 – 22,3 mln" not in shown(presenting))
    assert view.news.startswith("▼")
    assert "puur NPLV betaalbaar: 1.775 → 1.000" in view.news
    assert view.grab().toImage() != before
    presenting.window.undo_action.trigger()
    presenting.qtbot.waitUntil(lambda: shown(presenting).endswith("€ 19,6 – 22,3 mln"))


def test_one_change_of_a_row_is_told_with_both_amounts(presenting):
    session = presenting.session

    def dearer(area):
        first = area.orv_measures[0]
        rows = (
            replace(first, amount=EnteredAmount(VatRegime.NONE, incl=Decimal("2500000.00"))),
            *area.orv_measures[1:],
        )
        return replace(area, orv_measures=rows)

    session.edit("Bedrag ORV rij 1", dearer)
    presenting.qtbot.waitUntil(lambda: "ORV rij 1" in presenting.window.presentation.news)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_esc_and_f5_end_it(presenting, key):
    presenting.qtbot.keyClick(presenting.window.presentation, key)

    assert presenting.window.presentation is None
    assert presenting.window.isVisible()


def test_nothing_is_cut_off_at_any_screen(presenting):
    view = presenting.window.presentation
    for size in (QSize(1280, 720), QSize(1920, 1080), QSize(1024, 768), QSize(3840, 2160)):
        view.resize(size)
        assert not view.grab().isNull()


def test_the_button_beside_the_totals_starts_it_and_closing_the_window_ends_it(person):
    from PySide6.QtWidgets import QPushButton

    buttons = person.window.ui.totalsPanel.findChildren(QPushButton)
    person.click(next(button for button in buttons if "Presenteren" in button.text()))
    view = person.window.presentation
    assert view.isVisible()
    person.window.close()
    assert person.window.presentation is None
