"""The page of the planlijst: search, filter, group, sort, edit in place and together, and the figures that follow."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QPushButton

from nplv_desktop.domain.area.area import DwellingCount, Housing, HousingSource
from nplv_desktop.domain.area.period import DEFAULT_PERIOD
from nplv_desktop.domain.area.plan import Plan, PlanOrigin, plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource, SheetSource
from nplv_desktop.gui.plans.plan_filter_dialog import PlanFilterDialog
from nplv_desktop.gui.plans.plan_rows import HARD, Group
from nplv_desktop.gui.plans.plans_edit_dialog import PlansEditDialog
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.recognising.proposing import propose
from tests.gui.conftest import Person

AREA = "Zaandam Oost"


def sent(row, **values):
    cells = plan_of(values).cells
    return Plan(cells, PlanOrigin("Blad", row, cells))


PLANS = (
    sent(
        2,
        plan_id="1",
        name="Poort van Noord",
        planning_status="2A",
        kind="nieuwbouw",
        dwellings=420,
        mid_rent=310,
        high_sale=110,
        start_2026=420,
        in_area="ja",
    ),
    sent(
        3,
        plan_id="2",
        name="Groeve",
        planning_status="3",
        kind="nieuwbouw",
        dwellings=380,
        mid_rent=260,
        high_sale=120,
        start_2027=380,
        in_area="grootschalig",
    ),
    sent(
        4,
        plan_id="3",
        name="Slakhorst",
        planning_status="1A",
        dwellings=147,
        mid_rent=137,
        start_2026=147,
        previous_subsidy="Wbi 88",
    ),
    sent(5, plan_id="4", name="Hofje", planning_status="4A", dwellings=20, start_later=20, in_area="nee"),
)
SHEETS = (SheetSource("Blad", 1, (("G", "Aantal", "dwellings"),)),)
SOURCE = PlanlijstSource("lijst.xlsx", "0" * 64, "2026-05-12T10:00:00", SHEETS, "start", None)


@pytest.fixture
def page(beginner: Person):
    beginner.session.select_area(AREA)
    beginner.session.edit(
        "Begin",
        lambda area: replace(area, planlijst=PLANS, planlijst_source=SOURCE, housing=Housing(HousingSource.PLANLIJST)),
    )
    made = beginner.go_to("planlijst")
    made.person = beginner
    return made


def names(page):
    rows = page.plans.rows
    return [rows.plans[line].get("name") for line in rows.lines if isinstance(line, int)]


def cell(page, row, key):
    place = next(n for n, column in enumerate(page.plans.columns) if column.key == key)
    return page.plans.index(row, place)


def click_cell(page, row, key):
    view = page.ui.planTable
    view.scrollTo(cell(page, row, key))
    page.person.qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(cell(page, row, key)).center()
    )


def select_rows(page, *rows):
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    selection = page.ui.planTable.selectionModel()
    selection.clearSelection()
    for row in rows:
        selection.select(page.plans.index(row, 0), flags)


def test_an_empty_page_says_what_to_do(beginner):
    page = beginner.go_to("planlijst")

    assert page.ui.importButton.isVisible()
    assert not page.ui.planTable.isVisible()
    beginner.click(page.ui.firstPlanButton)
    assert beginner.session.area.planlijst[0].get("name") == "Nieuw plan 1"
    assert page.ui.planTable.isVisible()


def test_page_says_where_the_list_came_from_and_what_it_adds_up_to(page):
    page.person.qtbot.waitUntil(lambda: "967" in page.ui.sumFigures.text())

    assert page.ui.introLabel.text() == "lijst.xlsx · blad Blad · 4 plannen · ingelezen 12 mei 2026"
    assert page.ui.hardValue.text().replace("\u00a0", " ") == "60 %"
    assert page.ui.reviewValue.text() == "1"
    assert "2026 567" in page.ui.startsChart.accessibleName()
    assert page.person.session.figures.housing.total == DwellingCount(947, 707)


def test_model_keeps_to_the_rules_of_qt(page):
    tester = QAbstractItemModelTester(page.plans, QAbstractItemModelTester.FailureReportingMode.Warning)
    page.plans.rows.group_key = "planning_status"
    page.plans.arrange()
    page.plans.show_columns(["name", "dwellings", "remarks"])
    # Four groups with one plan each; what the tester has to say fails the test as a warning of Qt.
    assert (page.plans.rowCount(), page.plans.columnCount()) == (8, 3)
    tester.deleteLater()


def test_search_filters_and_sort(page):
    page.person.fill(page.ui.searchField, "poort")
    page.person.qtbot.waitUntil(lambda: names(page) == ["Poort van Noord"])
    page.person.click(page.ui.clearFilters)
    assert len(names(page)) == 4
    page.set_filter("planning_status", frozenset({HARD}))
    assert names(page) == ["Poort van Noord", "Slakhorst"]
    assert page.ui.statusFilter.text() == "Status: hard ▾"
    assert "2 van 4 plannen" in page.ui.filterLabel.text()
    page.person.click(page.ui.clearFilters)
    head = page.ui.planTable.horizontalHeader()
    place = next(n for n, column in enumerate(page.plans.columns) if column.key == "dwellings")
    spot = QPoint(head.sectionViewportPosition(place) + 20, head.height() // 2)
    page.person.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert names(page)[0] == "Poort van Noord"
    page.person.qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert names(page)[0] == "Hofje"


def test_every_column_has_a_filter_of_its_values(page):
    dialog = PlanFilterDialog(page.plans.columns[0], page.plans.rows.values_of("name"), frozenset(), page)
    assert dialog.chosen == frozenset()
    page.person.click(dialog.ui.noneButton)
    dialog.ui.values.item(0).setCheckState(Qt.CheckState.Checked)

    assert dialog.chosen == {"Groeve"}
    dialog.deleteLater()


def test_groups_have_sums_and_can_be_closed(page):
    page.plans.rows.group_key = "in_area"
    page.plans.arrange()
    groups = [line for line in page.plans.rows.lines if isinstance(line, Group)]

    assert [group.title for group in groups] == ["grootschalig", "ja", "nee", "(leeg)"]
    assert groups[1].sums["dwellings"] == 420
    view = page.ui.planTable
    spot = view.visualRect(page.plans.index(0, 0)).center()
    page.person.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert "Groeve" not in names(page)


def test_a_cell_is_edited_in_place_and_undone(page):
    click_cell(page, 0, "dwellings")
    page.person.type("430")
    page.person.press(Qt.Key.Key_Return)

    assert page.person.session.area.planlijst[0].get("dwellings") == 430
    assert "Door u ingevuld; de lijst zegt: 420." in page.plans.data(
        cell(page, 0, "dwellings"), Qt.ItemDataRole.ToolTipRole
    )
    assert page.ui.planTable.currentIndex().row() == 1
    page.person.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.person.session.area.planlijst == PLANS


def test_what_does_not_fit_stays_in_the_cell_with_the_reason(page):
    click_cell(page, 0, "dwellings")
    page.person.type("40-50")
    page.person.press(Qt.Key.Key_Return)

    editor = page.ui.planTable.findChild(QLineEdit)
    assert editor.text() == "40-50"
    assert "heel getal" in editor.toolTip()
    assert page.person.session.area.planlijst == PLANS
    page.person.press(Qt.Key.Key_Escape)


def test_status_and_area_are_understood_as_typed(page):
    click_cell(page, 0, "planning_status")
    page.person.type("1a onherroepelijk")
    page.person.press(Qt.Key.Key_Return)
    click_cell(page, 0, "in_area")
    page.person.type("NEE")
    page.person.press(Qt.Key.Key_Return)

    plan = page.person.session.area.planlijst[0]
    assert (plan.get("planning_status"), plan.get("in_area")) == ("1A", "nee")


def test_several_plans_get_one_value_in_one_step(page):
    select_rows(page, 0, 2)
    page.person.qtbot.waitUntil(lambda: page.ui.sumLabel.text() == "Selectie: 2 plannen")
    assert "567" in page.ui.sumFigures.text()
    assert page.ui.changeButton.isVisible()
    dialog = PlansEditDialog(2, DEFAULT_PERIOD, page)
    dialog.ui.columnField.setCurrentIndex(dialog.ui.columnField.findData("in_area"))
    dialog.ui.valueField.setCurrentText("misschien")
    page.person.click(dialog.ui.acceptButton)
    assert "ja, nee of grootschalig" in dialog.ui.problemLabel.text()
    dialog.ui.valueField.setCurrentText("grootschalig")
    page.person.click(dialog.ui.acceptButton)
    assert page.plans.fill(page.ui.planTable.selected_plans, dialog.key, dialog.text)
    dialog.deleteLater()

    assert [plan.get("in_area") for plan in page.person.session.area.planlijst] == [
        "grootschalig",
        "grootschalig",
        "grootschalig",
        "nee",
    ]
    page.person.window.undo_action.trigger()
    assert page.person.session.area.planlijst == PLANS


def test_blocks_go_to_and_come_from_a_spreadsheet(page):
    click_cell(page, 0, "dwellings")
    select_rows(page, 0)
    page.person.press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Poort van Noord\t2A\tnieuwbouw\t420\t310" in QGuiApplication.clipboard().text()
    click_cell(page, 0, "planning_status")
    QGuiApplication.clipboard().setText("3\tflex\t10\n4B\tsloop\t20")
    page.person.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    first, second = page.person.session.area.planlijst[:2]
    assert (first.get("planning_status"), first.get("kind"), first.get("dwellings")) == ("3", "flex", 10)
    assert (second.get("planning_status"), second.get("kind"), second.get("dwellings")) == ("4B", "sloop", 20)


def test_a_block_that_does_not_fit_changes_nothing_and_says_why(page):
    click_cell(page, 0, "dwellings")
    QGuiApplication.clipboard().setText("10\nveel")
    page.person.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert page.person.session.area.planlijst == PLANS
    assert "veel" in page.ui.tableProblem.text()


def test_plans_are_removed_and_come_back(page):
    select_rows(page, 1, 3)
    page.ui.planTable.setFocus()
    page.person.press(Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert [plan.get("name") for plan in page.person.session.area.planlijst] == ["Poort van Noord", "Slakhorst"]
    page.person.window.undo_action.trigger()
    assert page.person.session.area.planlijst == PLANS


def test_a_derived_figure_opens_to_the_plans_behind_it(page):
    buttons = {
        button.accessibleName().split(" uit de")[0]: button
        for button in page.ui.derivedFigures.findChildren(QPushButton)
        if button.accessibleName()
    }
    page.person.click(buttons["Betaalbaar met eerdere rijksbijdrage"])

    assert names(page) == ["Slakhorst"]
    assert "telt mee in" in page.ui.filterLabel.text()


def test_an_override_keeps_the_difference_visible(page):
    stimulus = page.person.go_to("stimulus")
    page.person.fill(stimulus.ui.pureTotal, "500")
    page.person.go_to("planlijst")

    messages = [finding.message for finding in page.person.session.findings if finding.code == "planlijst-differs"]
    assert messages == ["Puur NPLV, woningen: 500 ingevuld, 67 minder dan de 567 uit de planlijst."]
    follow = [
        button
        for button in page.ui.derivedFigures.findChildren(QPushButton)
        if button.text() == "Planlijst volgen" and button.isVisible()
    ]
    page.person.click(follow[0])
    assert page.person.session.area.housing.pure_nplv is None
    assert page.person.session.figures.housing.pure_nplv.total == 567


def test_figures_can_stop_following_and_stay_as_they_are(page):
    before = page.person.session.figures.housing
    page.person.tick(page.ui.followBox)

    assert page.person.session.area.housing.source == HousingSource.MANUAL
    assert page.person.session.figures.housing == before


def test_planlijst_goes_to_a_workbook(page, desk, tmp_path):
    target = tmp_path / "uit.xlsx"
    desk._commands.planlijst.write_workbook(target)
    page.person.qtbot.waitUntil(target.exists, timeout=10_000)
    page.person.qtbot.waitUntil(lambda: "bewaard" in page.person.window.ui.resultBar.text, timeout=10_000)

    assert propose(read_list(target))[0].layout.is_own


def test_a_finding_leads_to_its_cell(page):
    finding = next(finding for finding in page.person.session.findings if finding.code == "tenure-sum")
    page.set_filter("planning_status", frozenset({"3"}))
    page.person.window.pages.show_field(finding.field)

    index = page.ui.planTable.currentIndex()
    assert page.plans.plan(index.row()).get("name") == "Slakhorst"
    assert page.plans.columns[index.column()].key == "mid_rent"
