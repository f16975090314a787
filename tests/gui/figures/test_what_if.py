"""Wat als: scenarios beside what was agreed, by fields and sliders, with a goal, and taking one over."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from nplv_desktop.store.dossier import Dossier


def plain(text):
    return text.replace("\u00a0", " ")


@pytest.fixture
def trying(person):
    """Somebody who clicked "Wat als…" in the totals at Heerlen Noord."""
    person.click(person.window.ui.totalsPanel.what_if_button)
    return person


def card(person):
    return person.window.pages.page("stimulus").ui.whatIf


def type_into(person, key, text):
    field = card(person).line(key).field
    field.setFocus()
    person.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    person.press(Qt.Key.Key_Delete)
    person.type(text)
    person.press(Qt.Key.Key_Tab)


def answer(wanted):
    def click():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        next(button for button in box.buttons() if button.text() == wanted).click()

    QTimer.singleShot(0, click)


def test_the_totals_lead_to_a_first_scenario_with_the_cursor_in_it(trying):
    assert trying.window.pages.key == "stimulus"
    assert [scenario.name for scenario in trying.session.area.scenarios] == ["Scenario 1"]
    assert trying.focused is card(trying).line("pure_nplv.affordable").field


def test_a_scenario_shows_both_bands_and_leaves_the_agreement_alone(trying):
    type_into(trying, "pure_nplv.affordable", "1825")

    page = trying.window.pages.page("stimulus")
    assert plain(page.ui.scenarioLow.text()) == "scenario € 5.500.000"
    assert plain(page.ui.scenarioHigh.text()) == "€ 8.300.000 scenario"
    assert "scenario van € 5.500.000 tot € 8.300.000" in plain(page.ui.gauge.accessibleName())
    assert plain(page.ui.bandHigh.text()) == "€ 8.000.000"
    assert trying.total == "€ 19,6 – 22,3 mln"
    assert plain(card(trying).ui.resultValue.text()) == "€ 19.800.000 – € 22.600.000"
    assert plain(card(trying).ui.resultChange.text()) == "▲ € 300.000"


def test_a_slider_does_the_same_as_its_field(trying):
    line = card(trying).line("previously_subsidised")
    line.slider.setFocus()
    trying.press(Qt.Key.Key_Left)

    assert trying.session.area.scenarios[0].previously_subsidised == 361
    assert line.field.text() == "361"
    trying.press(Qt.Key.Key_Right)
    assert trying.session.area.scenarios[0].previously_subsidised == 362
    assert line.difference.text() == ""


def test_amounts_of_rows_and_rules_can_be_tried_out(trying):
    type_into(trying, "orv.0", "8 mln")
    assert plain(card(trying).ui.resultValue.text()) == "€ 20.100.000 – € 22.800.000"

    type_into(trying, "orv.0", "")
    assert trying.session.area.scenarios[0].orv_measures is None
    trying.click(card(trying).ui.rulesButton)
    type_into(trying, "correction", "100")
    assert card(trying).figures.band.middle == 1413 * 7000
    assert not card(trying).ui.takeButton.isEnabled()


def test_taking_over_asks_and_is_one_step_that_can_be_undone(trying):
    agreed = trying.session.area
    type_into(trying, "pure_nplv.affordable", "1825")
    type_into(trying, "capacity.0", "4 mln")
    before = trying.session.area
    answer("Overnemen")
    trying.click(card(trying).ui.takeButton)

    assert trying.session.area.housing.pure_nplv.affordable == 1825
    assert trying.session.figures.capacity.incl == 4_000_000
    assert plain(trying.total) == "€ 19,5 – 22,3 mln"
    trying.window.undo_action.trigger()
    assert trying.session.area == before
    assert agreed.housing == before.housing


def test_the_goal_says_how_many_dwellings_and_fills_them_in(trying):
    ui = card(trying).ui
    ui.goalField.setFocus()
    trying.type("6 mln")

    assert ui.goalAnswer.text() == "Minstens 1.941 betaalbare woningen, 166 meer dan afgesproken."
    trying.click(ui.goalButton)
    assert trying.session.area.scenarios[0].pure_nplv.affordable == 1941
    assert plain(trying.window.pages.page("stimulus").ui.scenarioLow.text()) == "scenario € 6.000.000"


def test_scenarios_have_names_stay_in_the_file_and_can_be_removed(trying, qtbot):
    ui = card(trying).ui
    ui.nameField.setFocus()
    trying.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    trying.type("Poort van Noord")
    trying.click(ui.newButton)

    names = [ui.chooser.itemText(place) for place in range(ui.chooser.count())]
    assert names == ["Poort van Noord", "Scenario 1"]
    qtbot.waitUntil(lambda: trying.window.dossier.writer.is_saved)
    with Dossier.open(trying.window.dossier.path, read_only=True) as dossier:
        assert dossier.read().area("Heerlen Noord").scenarios == trying.session.area.scenarios
    trying.click(ui.deleteButton)
    assert [scenario.name for scenario in trying.session.area.scenarios] == ["Poort van Noord"]
    trying.window.undo_action.trigger()
    assert len(trying.session.area.scenarios) == 2


def test_more_affordable_than_dwellings_cannot_be_taken_over_and_says_why(trying):
    type_into(trying, "pure_nplv.affordable", "3000")

    assert "meer betaalbare woningen dan woningen" in card(trying).ui.problemLabel.text()
    assert not card(trying).ui.takeButton.isEnabled()


def test_every_lever_can_be_reached_with_tab(trying):
    seen = [trying.focused]
    for _ in range(40):
        trying.press(Qt.Key.Key_Tab)
        if trying.focused is card(trying).ui.goalField:
            break
        seen.append(trying.focused)

    fields = [card(trying).line(key).field for key in ("large_scale_part.total", "orv.0", "orv.1", "capacity.0")]
    places = [seen.index(field) for field in fields]
    assert places == sorted(places)
