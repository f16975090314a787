"""What people do to our own workbook before it comes back: sort, filter, add rows and columns."""

from datetime import datetime

import openpyxl
import pytest

from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.proposing import propose
from nplv_desktop.planlijst.writing.own_layout import write_plans

MOMENT = datetime(2026, 1, 2, 3, 4)
PLANS = [
    plan_of({"plan_id": "003", "name": "Groeve", "dwellings": 30, "planning_status": "3", "bottlenecks": ("stikstof", "geluid; weg")}),
    plan_of({"plan_id": "001", "name": "Poort", "dwellings": 10, "in_area": "ja", "start_2026": 10}),
    plan_of({"plan_id": "002", "name": "Totaal anders", "dwellings": 20, "kind": "sloop", "demolished": 5}),
]  # fmt: skip


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "planlijst.xlsx"
    write_plans(PLANS, path, title="Heerlen", made_on=MOMENT)
    return path


def read(path):
    file = read_list(path)
    return read_plans(file, propose(file), Answers(), read_at=MOMENT)


def test_the_workbook_is_a_table_with_lists_frozen_head_and_a_guide(workbook):
    book = openpyxl.load_workbook(workbook)
    sheet = book["Planlijst"]
    assert sheet.tables["Planlijst"].ref.startswith("A1:")
    assert sheet.freeze_panes == "C2"
    assert sheet["A2"].number_format == "@"
    assert sheet["A2"].value == "003"
    kinds = {validation.type for validation in sheet.data_validations.dataValidation}
    assert kinds == {"list", "whole"}
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.print_title_rows == "$1:$1"
    assert book["Toelichting"]["A1"].value == "Planlijst Heerlen"
    explained = {row[0].value for row in book["Toelichting"].iter_rows(min_row=6)}
    assert {cell.value for cell in sheet[1]} <= explained


def test_sorted_filtered_and_extended_list_comes_back_whole(workbook):
    book = openpyxl.load_workbook(workbook)
    sheet = book["Planlijst"]
    assert sheet.cell(sheet.max_row, 2).value == "Totaal"
    sheet.delete_rows(sheet.max_row)
    rows = sorted(([cell.value for cell in row] for row in sheet.iter_rows(min_row=2)), key=lambda row: row[0])
    for number, row in enumerate(rows, start=2):
        for place, value in enumerate(row, start=1):
            sheet.cell(number, place).value = value
            sheet.cell(number, place).data_type = "s" if isinstance(value, str) else sheet.cell(number, place).data_type
    sheet.row_dimensions[3].hidden = True  # as a filter leaves it
    sheet.insert_rows(1)
    sheet["A1"] = "Ingevuld door de gemeente op 3 maart"
    last = sheet.max_column + 1
    sheet.cell(2, last).value = "Interne opmerking"
    sheet.cell(3, last).value = "niet voor het rijk"
    sheet.cell(6, 1).value = "004"
    sheet.cell(6, 2).value = "Nieuw plan"
    sheet.cell(8, 2).value = "Totaal"
    sheet.tables.clear()
    book.save(workbook)

    reading = read(workbook)

    by_id = {plan.get("plan_id"): plan for plan in reading.plans}
    assert [plan.get("plan_id") for plan in reading.plans][:4] == ["001", "002", "003", "004"]
    for plan in PLANS:
        assert by_id[plan.get("plan_id")].cells == plan.cells
    assert by_id["004"].cells == (("plan_id", "004"), ("name", "Nieuw plan"))


def test_a_total_row_of_the_table_is_no_plan(workbook):
    book = openpyxl.load_workbook(workbook)
    sheet = book["Planlijst"]
    place = [cell.value for cell in sheet[1]].index("Aantal woningen (bruto)") + 1
    sheet.cell(5, 2).value = "Totaal"
    sheet.cell(5, place).value = 60
    book.save(workbook)

    reading = read(workbook)

    assert [plan.cells for plan in reading.plans] == [plan.cells for plan in PLANS]


def test_the_annex_itself_comes_back_as_a_planlijst(tmp_path, reference):
    from nplv_desktop.documents.annex.annex import annex_bytes
    from nplv_desktop.domain.area.area import Area
    from nplv_desktop.domain.figures.totals import totals

    area = Area("Heerlen Noord", planlijst=tuple(PLANS))
    path = tmp_path / "bijlage.xlsx"
    path.write_bytes(annex_bytes(area, totals(area, reference), reference, final=False, made_on=MOMENT))

    reading = read(path)

    assert [sheet.layout.sheet for sheet in reading.readings] == ["Planlijst"]
    assert [plan.get("name") for plan in reading.plans] == [plan.get("name") for plan in PLANS]
    assert [plan.get("dwellings") for plan in reading.plans] == [plan.get("dwellings") for plan in PLANS]
