"""What the formatting of a workbook says about its numbers is seen in files of any size and told."""

from datetime import datetime

import openpyxl
import xlsxwriter

from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.proposing import propose

HEAD = ["Plannaam", "Wijk", "Aantal woningen", "Sociale huur", "Dure koop", "Start bouw"]
ROWS = [["Poort", "Noord", 40, 10, 30, 2026], ["Groeve", "Zuid", 61, 40, 21, 2027]]


def made(path, change=lambda book, sheet: None, rows=ROWS):
    book = xlsxwriter.Workbook(str(path))
    sheet = book.add_worksheet("Lijst")
    for number, row in enumerate([HEAD, *rows]):
        sheet.write_row(number, 0, row)
    change(book, sheet)
    book.close()
    return path


def read(path, **options):
    file = read_list(path)
    return read_plans(file, propose(file, **options), Answers(), read_at=datetime(2026, 1, 2))


def messages(reading):
    return "\n".join(finding.message for finding in reading.findings if finding.weight == "attention")


def test_a_hidden_column_counts_only_when_it_is_asked_for(tmp_path):
    path = made(tmp_path / "l.xlsx", lambda book, sheet: sheet.set_column(3, 3, None, None, {"hidden": True}))

    reading = read(path)
    assert [plan.get("social_rent_corporation") for plan in reading.plans] == [None, None]
    assert "D “Sociale huur” (verborgen; samen 50)" in messages(reading)
    asked = read(path, hidden_columns=True)
    assert [plan.get("social_rent_corporation") for plan in asked.plans] == [10, 40]


def test_a_very_hidden_sheet_is_told_and_not_added(tmp_path):
    def change(book, sheet):
        old = book.add_worksheet("Oud")
        for number, row in enumerate([HEAD, ["Poort", "Noord", 20, 5, 15, 2025]]):
            old.write_row(number, 0, row)
        old.very_hidden()

    reading = read(made(tmp_path / "l.xlsx", change))
    assert reading.derived.dwellings == 101
    assert "Blad “Oud” is niet gelezen. Het blad is verborgen" in messages(reading)
    asked = read(tmp_path / "l.xlsx", hidden_sheets=True)
    assert len(asked.plans) == 3


def test_a_formula_without_a_result_is_unknown_and_told(tmp_path):
    book = openpyxl.Workbook()
    for row in [HEAD, *ROWS]:
        book.active.append(row)
    book.active["C2"] = "=D2+E2"
    book.save(tmp_path / "l.xlsx")

    reading = read(tmp_path / "l.xlsx")
    assert [plan.get("dwellings") for plan in reading.plans] == [None, 61]
    assert "1 formule zonder berekende waarde (rij 2)" in messages(reading)


def test_zeros_of_formulas_that_were_never_calculated_are_no_zeros(tmp_path):
    reading = read(made(tmp_path / "l.xlsx", lambda book, sheet: sheet.write_formula("C2", "=D2+E2", None, 0)))

    assert reading.plans[0].get("dwellings") is None
    assert "formule zonder berekende waarde" in messages(reading)


def test_shares_shown_in_per_cent_become_numbers(tmp_path):
    def change(book, sheet):
        share = book.add_format({"num_format": "0%"})
        sheet.write_number("D2", 0.25, share)
        sheet.write_number("E2", 0.75, share)

    reading = read(made(tmp_path / "l.xlsx", change))
    first = reading.plans[0]
    assert (first.get("social_rent_corporation"), first.get("high_sale")) == (10, 30)


def test_a_styled_cell_in_the_last_row_of_the_sheet_counts_for_nothing(tmp_path):
    reading = read(
        made(tmp_path / "l.xlsx", lambda book, sheet: sheet.write_blank(1_048_575, 0, None, book.add_format()))
    )

    assert reading.derived.dwellings == 101
