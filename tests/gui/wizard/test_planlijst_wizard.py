"""A planlijst goes through the whole wizard as people do it: choose, correct, fill in, mend, take over."""

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QComboBox

from nplv_desktop.domain.area.area import HousingSource
from nplv_desktop.gui.wizard.planlijst_wizard import ANSWERS, COLUMNS, FILE, REPORT, SHEET, PlanlijstWizard
from nplv_desktop.gui.wizard.wizard_columns_step import KEY_COLUMN
from nplv_desktop.planlijst.interpreting.list_findings import Weight
from tests.gui.conftest import Person
from tests.planlijst import hostile, lists

SHARED = Path(__file__).parent.parent.parent.parent.parent / "shared" / "planlijsten"
AREA = "Zaandam Oost"


@pytest.fixture(autouse=True)
def own_memory(tmp_path, monkeypatch):
    """Remembered layouts stand in a folder of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def reader(beginner: Person) -> Person:
    beginner.session.select_area(AREA)
    beginner.window.pages.show_page("planlijst")
    return beginner


def settle(reader: Person, wizard: PlanlijstWizard) -> None:
    reader.qtbot.waitUntil(lambda: not wizard.is_busy, timeout=20_000)


def open_wizard(reader: Person, path: Path) -> PlanlijstWizard:
    page = reader.window.pages.page("planlijst")
    button = page.ui.importButton if page.ui.importButton.isVisible() else page.ui.newVersionButton
    reader.click(button)
    (wizard,) = [one for one in reader.window.findChildren(PlanlijstWizard) if one.isVisible()]
    # A file dropped on the first step, as from a folder or a mail.
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    # Qt itself delivers drops only from a real drag.
    wizard.file_step.dropEvent(drop)
    settle(reader, wizard)
    return wizard


def go_on(reader: Person, wizard: PlanlijstWizard, step: int) -> None:
    while wizard.step < step:
        others = wizard.answers_step.ui.othersBox
        if wizard.step == ANSWERS and others.isVisible() and not others.isChecked():
            # The lists of these tests are of other towns than the area.
            others.setChecked(True)
            settle(reader, wizard)
        assert wizard.ui.nextButton.isEnabled(), wizard.ui.problemLabel.text()
        reader.click(wizard.ui.nextButton)
        settle(reader, wizard)


def take_over(reader: Person, wizard: PlanlijstWizard) -> None:
    go_on(reader, wizard, REPORT)
    steps = reader.session.undo_stack.index()
    reader.click(wizard.ui.nextButton)
    reader.qtbot.waitUntil(lambda: reader.session.undo_stack.index() > steps, timeout=20_000)


def select_plans(wizard: PlanlijstWizard, *rows: int) -> None:
    view = wizard.answers_step.ui.plans
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    view.selectionModel().clearSelection()
    for row in rows:
        view.selectionModel().select(view.model().index(row, 0), flags)


def test_inventory_from_file_to_figures_in_one_undo_step(reader, tmp_path):
    wizard = open_wizard(reader, lists.inventory(tmp_path / "lijst.xlsx"))
    assert wizard.step == SHEET
    go_on(reader, wizard, ANSWERS)
    wizard.answers_step.ui.othersBox.setChecked(True)  # the list is of another town
    settle(reader, wizard)
    # Two of the four plans lie in the area, one of them was subsidised before.
    reader.click(wizard.answers_step.ui.selectButton)
    wizard.answers_step.ui.areaField.setCurrentText("nee")
    reader.click(wizard.answers_step.ui.areaButton)
    select_plans(wizard, 0, 1)
    wizard.answers_step.ui.areaField.setCurrentText("ja")
    reader.click(wizard.answers_step.ui.areaButton)
    select_plans(wizard, 0)
    wizard.answers_step.ui.subsidyField.setCurrentText("Wbi 10")
    reader.click(wizard.answers_step.ui.subsidyButton)
    wizard.answers_step.ui.shiftField.setValue(1)
    settle(reader, wizard)
    assert reader.session.area.planlijst == ()
    take_over(reader, wizard)

    area = reader.session.area
    assert [plan.get("in_area") for plan in area.planlijst] == ["ja", "ja", "nee", "nee"]
    assert area.planlijst[0].get("previous_subsidy") == "Wbi 10"
    assert area.planlijst_source.shift == 1
    assert area.housing.source == HousingSource.PLANLIJST
    # 49 and 10 dwellings delivered in 2025–2029, the first fifth of them started in 2024.
    starts = sum(plan.count(f"start_{year}") for plan in area.planlijst[:2] for year in range(2025, 2030))
    assert reader.session.figures.housing.total.total == starts
    assert reader.session.undo_stack.count() == 1
    reader.window.undo_action.trigger()
    assert reader.session.area.planlijst == ()


def test_a_column_is_corrected_and_remembered_for_the_next_list(reader, tmp_path):
    rows = [["Naam", "Hoeveel", "Bouwjaar"], ["Poort", 20, 2026], ["Groeve", 30, 2027]]
    path = lists.workbook(tmp_path / "eigen.xlsx", {"Blad": rows})
    wizard = open_wizard(reader, path)
    go_on(reader, wizard, COLUMNS)
    step = wizard.columns_step
    place = next(n for n, column in enumerate(step.columns.columns) if column.header == "Hoeveel")
    view = step.ui.columns
    index = step.columns.index(place, KEY_COLUMN)
    reader.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    box = view.findChild(QComboBox)
    assert box is not None
    box.setCurrentIndex(box.findData("mid_rent"))
    box.activated.emit(box.currentIndex())
    settle(reader, wizard)
    assert wizard.draft.reading.plans[0].get("mid_rent") == 20
    take_over(reader, wizard)

    again = open_wizard(reader, path)
    column = next(c for c in again.draft.proposals[0].layout.columns if c.header == "Hoeveel")
    assert (column.key, column.certainty) == ("mid_rent", 1.0)
    again.reject()


def test_a_cell_is_mended_and_a_row_left_out_in_the_report(reader, tmp_path):
    wizard = open_wizard(reader, lists.messy(tmp_path / "lijst.xlsx"))
    go_on(reader, wizard, REPORT)
    step = wizard.report_step

    def choose(cell: str) -> None:
        row = next(n for n in range(step.findings.rowCount()) if step.findings.row(n).cell == cell)
        place = step.findings_view.visualRect(step.findings.index(row, 3)).center()
        reader.qtbot.mouseClick(step.findings_view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    choose("D14")
    assert step.ui.mendField.text() == "40-50"
    step.ui.mendField.setFocus()
    step.ui.mendField.selectAll()
    reader.qtbot.keyClicks(step.ui.mendField, "45")
    reader.click(step.ui.mendButton)
    settle(reader, wizard)
    choose("B12")
    step.ui.mendField.selectAll()
    reader.qtbot.keyClicks(step.ui.mendField, "Vergeten plan")
    reader.click(step.ui.mendButton)
    settle(reader, wizard)
    choose("D13")
    reader.click(step.ui.leaveOutButton)
    settle(reader, wizard)
    take_over(reader, wizard)

    plans = {plan.get("name"): plan for plan in reader.session.area.planlijst}
    assert plans["Bandbreedte"].get("dwellings") == 45
    assert plans["Vergeten plan"].get("dwellings") == 7
    assert "Kapotte cel" not in plans


def test_rows_to_be_corrected_go_to_a_workbook_with_the_reason_at_each_cell(reader, tmp_path):
    wizard = open_wizard(reader, lists.messy(tmp_path / "lijst.xlsx"))
    go_on(reader, wizard, REPORT)
    wizard.write_bad_rows(tmp_path / "terug.xlsx")
    settle(reader, wizard)

    sheet = openpyxl.load_workbook(tmp_path / "terug.xlsx")["Lijst"]
    rows = {row[0].value: row for row in sheet.iter_rows(min_row=2)}
    assert "40-50" in [cell.value for cell in rows[14]]
    assert "bandbreedte" in rows[14][1].value
    reasons = [cell.comment.text for cell in rows[14] if cell.comment]
    assert any("bandbreedte" in text for text in reasons)
    wizard.reject()


def test_hidden_rows_are_told_and_count_when_ticked(reader, tmp_path):
    wizard = open_wizard(reader, lists.messy(tmp_path / "lijst.xlsx"))
    assert wizard.sheet_step.ui.hiddenBox.isVisible()
    reader.tick(wizard.sheet_step.ui.hiddenBox)
    take_over(reader, wizard)

    assert "Verborgen plan" in {plan.get("name") for plan in reader.session.area.planlijst}


def test_another_header_row_gives_other_columns(reader, tmp_path):
    rows = [["Lijst van juni"], ["A", "B"], ["Plannaam", "Aantal woningen"], ["Poort", 20], ["Groeve", 30]]
    wizard = open_wizard(reader, lists.workbook(tmp_path / "l.xlsx", {"Blad": rows}))
    assert wizard.sheet_step.ui.headerField.value() == 3
    wizard.sheet_step.ui.headerField.setValue(2)
    assert wizard.draft.proposals[0].layout.header_row == 2
    wizard.sheet_step.ui.headerField.setValue(3)
    take_over(reader, wizard)

    assert [plan.get("dwellings") for plan in reader.session.area.planlijst] == [20, 30]


def test_numbered_price_classes_are_asked_and_counted(reader, tmp_path):
    wizard = open_wizard(reader, lists.provincial(tmp_path / "lijst.xlsx"))
    go_on(reader, wizard, ANSWERS)
    boxes = {box.accessibleName(): box for box in wizard.answers_step.ui.prices.findChildren(QComboBox)}
    box = boxes["koop1 betekent"]
    box.setCurrentIndex(box.findData("affordable_sale"))
    settle(reader, wizard)
    take_over(reader, wizard)

    assert reader.session.area.planlijst[0].get("affordable_sale") == 30


def test_a_newer_version_is_accepted_per_row_and_keeps_what_was_typed(reader, tmp_path):
    rows = [["Plan-id", "Plannaam", "Aantal woningen"], ["1", "Poort", 10], ["2", "Groeve", 20], ["3", "Hofje", 30]]
    take_over(reader, open_wizard(reader, lists.workbook(tmp_path / "v1.xlsx", {"A": rows})))
    page = reader.window.pages.page("planlijst")
    page.plans.fill([0], "in_area", "ja")
    newer = [rows[0], ["1", "Poort", 12], ["3", "Hofje", 33], ["4", "Dijk", 5]]
    wizard = open_wizard(reader, lists.workbook(tmp_path / "v2.xlsx", {"A": newer}))
    go_on(reader, wizard, REPORT)
    step = wizard.report_step
    assert step.ui.tabs.isTabVisible(2)
    names = [step.differences.row(n).name for n in range(step.differences.rowCount())]
    assert sorted(names) == ["Dijk", "Groeve", "Hofje", "Poort"]
    step.ui.tabs.setCurrentIndex(2)
    index = step.differences.index(names.index("Hofje"), 0)
    step.differences.setData(index, Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    take_over(reader, wizard)

    plans = {plan.get("name"): plan for plan in reader.session.area.planlijst}
    assert {name: plan.get("dwellings") for name, plan in plans.items()} == {"Poort": 12, "Hofje": 30, "Dijk": 5}
    assert plans["Poort"].get("in_area") == "ja"


@pytest.mark.parametrize(
    "make", [hostile.truncated, hostile.renamed_pdf, hostile.encrypted], ids=lambda make: make.__name__
)
def test_a_file_that_cannot_be_read_gives_one_sentence_and_leaves_everything(reader, tmp_path, make):
    wizard = open_wizard(reader, make(tmp_path))

    assert wizard.step == FILE
    assert wizard.ui.problemLabel.isVisible()
    assert wizard.ui.problemLabel.text().count(".xlsx") >= 1
    assert not wizard.ui.nextButton.isEnabled()
    wizard.reject()
    assert reader.session.area.planlijst == ()


def test_values_of_a_file_with_macros_can_be_read_on_request(reader, tmp_path):
    wizard = open_wizard(reader, hostile.with_macro(tmp_path))
    assert wizard.step == FILE
    reader.click(wizard.file_step.ui.valuesButton)
    settle(reader, wizard)
    take_over(reader, wizard)

    assert len(reader.session.area.planlijst) == 4


def test_leaving_the_wizard_changes_nothing(reader, tmp_path):
    wizard = open_wizard(reader, lists.inventory(tmp_path / "lijst.xlsx"))
    go_on(reader, wizard, REPORT)
    reader.click(wizard.ui.cancelButton)

    assert reader.session.area.planlijst == ()
    assert reader.session.undo_stack.count() == 0


SHARED_LISTS = pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared/planlijsten is not beside the project; tests/planlijst/lists.py is used"
)


@SHARED_LISTS
def test_the_clients_inventory_goes_through_the_whole_wizard(reader):
    wizard = open_wizard(reader, SHARED / "eib-2021-dordrecht-nieuwegein.xlsx")
    go_on(reader, wizard, REPORT)
    messages = [finding.message for finding in wizard.draft.reading.findings if finding.weight == Weight.ATTENTION]
    assert any("452 ≠ 352" in message for message in messages)
    take_over(reader, wizard)

    assert len(reader.session.area.planlijst) == 136


@SHARED_LISTS
def test_the_clients_corporation_tables_go_through_the_whole_wizard(reader):
    wizard = open_wizard(reader, SHARED / "corporaties-heerlen-2024.xlsx")
    go_on(reader, wizard, ANSWERS)
    field = wizard.answers_step.ui.useField
    assert field.currentText() == "jaarschijf"
    assert wizard.answers_step.ui.yearField.value() == 2024
    field.setCurrentIndex(field.findText("woningbouwprogramma"))
    settle(reader, wizard)
    go_on(reader, wizard, REPORT)
    assert "opgave nu 0 (betaalbaar 0) → daarna 446" in wizard.report_step.ui.summaryLabel.text()
    shown = "\n".join(wizard.report_step.findings.row(n).message for n in range(wizard.report_step.findings.rowCount()))
    for words in ("137 ≠ 147", "245", "van de 25", "Saffierflat"):
        assert words in shown
    take_over(reader, wizard)

    assert reader.session.figures.housing.total.total == 446
    page = reader.window.pages.page("planlijst")
    assert page.ui.reviewValue.text() == "2"


def test_a_year_sheets_projects_leave_the_task_alone(reader, tmp_path):
    wizard = open_wizard(reader, lists.corporations(tmp_path / "corporaties.xlsx"))
    go_on(reader, wizard, REPORT)
    assert "opgave nu 0 (betaalbaar 0), blijft gelijk" in wizard.report_step.ui.summaryLabel.text()
    take_over(reader, wizard)

    assert reader.session.area.housing.source != HousingSource.PLANLIJST
    assert {plan.get("year_sheets") for plan in reader.session.area.planlijst} == {("2024",)}


def test_plans_of_a_neighbour_stand_unticked_until_they_are_asked_for(reader, tmp_path):
    town = reader.session.reference.profile(reader.session.area.name).municipality
    rows = [
        ["Plannaam", "Gemeente", "Aantal woningen", "Start bouw"],
        ["Poort", town, 20, 2026],
        ["Groeve", "Landgraaf", 30, 2027],
    ]
    wizard = open_wizard(reader, lists.workbook(tmp_path / "regio.xlsx", {"Blad": rows}))
    go_on(reader, wizard, ANSWERS)
    assert [plan.get("name") for plan in wizard.draft.plans] == ["Poort"]
    box = wizard.answers_step.ui.othersBox
    assert box.isVisible()
    box.setChecked(True)
    settle(reader, wizard)
    assert [plan.get("name") for plan in wizard.draft.plans] == ["Poort", "Groeve"]
    wizard.reject()
