"""Every kind of list that municipalities send is read, and nothing in it is guessed."""

from dataclasses import replace
from datetime import datetime

import pytest

from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.planlijst.interpreting.list_findings import SkipReason
from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.recognising.answers import Answers, Use
from nplv_desktop.planlijst.recognising.proposing import propose
from tests.planlijst import lists
from tests.planlijst.binary_workbook import binary_workbook
from tests.planlijst.test_round_trip import through_libreoffice

MOMENT = datetime(2026, 1, 2, 3, 4)


def read(path, answers=None):
    file = read_list(path)
    return read_plans(file, propose(file), answers or Answers(), read_at=MOMENT)


def told(reading):
    return {(finding.code, finding.cell) for finding in reading.findings}


def skipped(sheet):
    return {left.row: left.reason for left in sheet.skipped if left.reason != SkipReason.BLANK}


def test_inventory_with_negative_demolition_and_periods_of_delivery(tmp_path):
    reading = read(lists.inventory(tmp_path / "lijst.xlsx"))

    sheet = reading.readings[0]
    assert (len(sheet.plans), sheet.dwellings, sheet.demolished) == (4, 187, 80)
    assert [plan.get("planning_status") for plan in reading.plans] == ["1A", "3", "4B", "2A"]
    first = reading.plans[0]
    # 49 dwellings delivered in 2025–2029, started two years earlier, what does not divide in the last years.
    assert [first.get(f"delivered_{year}") for year in range(2025, 2030)] == [9, 10, 10, 10, 10]
    assert [first.get(f"start_{year}") for year in range(2025, 2030)] == [10, 10, 10, 0, 0]
    # Rent without a price class is no affordable rent.
    assert first.get("tenure_unknown") == 49
    assert reading.derived.affordable == 0


def test_years_of_start_need_no_shift(tmp_path):
    rows = [["Plannaam", "Aantal", 2025, 2026, "na 2029"], ["Poort", 30, 10, 15, 5]]
    reading = read(lists.workbook(tmp_path / "l.xlsx", {"A": rows}), Answers(years_are="start"))

    plan = reading.plans[0]
    assert [plan.get(f"start_{year}") for year in (2025, 2026, 2027)] == [10, 15, 0]
    assert plan.get("start_later") == 5
    assert plan.get("delivered_2025") is None
    assert reading.source.shift is None
    assert {question.key for question in reading.questions} >= {"years_are", "in_area", "previous_subsidy"}


def test_shift_moves_deliveries_to_starts_and_is_asked(tmp_path):
    rows = [["Plannaam", "Aantal", "Oplevering 2027", "Oplevering 2031"], ["Poort", 30, 10, 20]]
    path = lists.workbook(tmp_path / "l.xlsx", {"A": rows})

    assert read(path, Answers(shift=1)).derived.starts == (0, 10, 0, 0, 0)
    later = read(path, Answers(shift=2))
    assert later.derived.starts == (10, 0, 0, 0, 20)
    assert any(question.key == "shift" and question.answer == "2 jaar" for question in later.questions)


def test_corporation_tables_keep_what_is_no_new_home_out_of_the_task(tmp_path):
    reading = read(lists.corporations(tmp_path / "lijst.xlsx"), Answers(use=Use.PROGRAMME))

    by_sheet = {sheet.layout.sheet: sheet for sheet in reading.readings}
    assert [by_sheet[name].layout.kind for name in by_sheet] == ["nieuwbouw", "sloop", "renovatie"]
    assert by_sheet["1.1 Nieuwbouw"].dwellings == 60 + 65 + 101
    assert by_sheet["1.2 Sloop"].demolished == 72
    derived = reading.derived
    assert derived.pure_nplv == DwellingCount(226, 40 + 15 + 101)
    assert derived.demolished == 72
    assert derived.net == 226 - 72
    unknown = next(plan for plan in reading.plans if plan.get("name") == "Molenweg")
    assert unknown.get("dwellings") is None
    found = told(reading)
    assert ("tenure-sum", "E4") in found
    assert {("double", "A4"), ("double", "A7")} <= found
    assert ("part-of-other", "B6") in found
    assert ("total-differs", "B9") in found
    assert skipped(by_sheet["1.3 Renovatie"])[9] == SkipReason.TOTAL
    kept = reading.plans[0]
    assert kept.get("developer") == "De Voorzorg"
    assert kept.get("accessibility_class") == "40 BAT-0 20 BAT-2"
    assert kept.text("rent_class").startswith("30 1e aftop")


def test_national_workbook_with_stacked_headers_and_blocks_of_one_project(tmp_path):
    reading = read(lists.national(tmp_path / "lijst.xlsx"))

    sheet = reading.readings[0]
    assert (sheet.layout.sheet, sheet.layout.header_row) == ("Data", 5)
    assert [plan.get("plan_id") for plan in reading.plans] == ["007", "008"]
    station = reading.plans[0]
    assert (station.get("dwellings"), station.get("demolished"), station.get("mid_rent")) == (100, 5, 40)
    assert skipped(sheet)[7] == SkipReason.MERGED
    assert station.get("delivered_2027") == 40
    assert reading.other_sheets[0][0] == "Toelichting"


def test_provincial_export_joins_its_second_sheet_and_asks_for_numbered_classes(tmp_path):
    path = lists.provincial(tmp_path / "lijst.xlsx")
    reading = read(path)

    harbour, dike = reading.plans
    assert (harbour.get("dwellings"), harbour.get("multi_family"), harbour.get("tenure_unknown")) == (50, 50, 50)
    assert (dike.get("single_family"), dike.get("type_unknown")) == (12, 3)
    assert harbour.get("delivered_2026") == 30
    assert any(question.key == "price_classes" for question in reading.questions)
    answered = read(path, Answers(price_classes={"koop1": "affordable_sale", "huur1": "social_rent_corporation"}))
    assert answered.plans[0].get("affordable_sale") == 30
    assert answered.plans[0].get("social_rent_corporation") == 20


def test_one_sheet_per_plan_with_years_across(tmp_path):
    reading = read(lists.one_per_sheet(tmp_path / "lijst.xlsx"))

    first, second = reading.plans
    assert (first.get("name"), first.get("municipality"), first.get("planning_status")) == (
        "Scheldekade",
        "Vlissingen",
        "2A",
    )
    assert (first.get("dwellings"), first.get("social_rent_corporation"), first.get("demolished")) == (16, 10, 2)
    assert (second.get("dwellings"), second.get("delivered_2028")) == (28, 7)
    assert second.origin is not None
    assert second.origin.sheet == "Plan 2"


def test_what_is_no_plan_is_told_and_not_counted(tmp_path):
    reading = read(lists.messy(tmp_path / "lijst.xlsx"))

    sheet = reading.readings[0]
    assert [plan.get("plan_id") for plan in reading.plans] == ["001", "002", "004", "006", "007"]
    assert skipped(sheet) == {
        1: SkipReason.TITLE,
        3: SkipReason.HEADER,
        4: SkipReason.HEADING,
        7: SkipReason.HIDDEN,
        8: SkipReason.TOTAL,
        9: SkipReason.REPEATED_HEADER,
        11: SkipReason.STRUCK,
        12: SkipReason.NO_NAME,
        16: SkipReason.TOTAL,
        17: SkipReason.HEADING,
    }
    by_id = {plan.get("plan_id"): plan for plan in reading.plans}
    assert by_id["002"].get("dwellings") == 40
    assert by_id["002"].get("demolished") == 12
    assert by_id["002"].get("planning_status") == "1A"
    assert by_id["004"].get("dwellings") == 1234
    assert by_id["006"].get("dwellings") is None
    assert by_id["007"].origin.unread == (("planning_status", "misschien"), ("dwellings", "40-50"))
    assert {
        ("hidden-rows", "rij 7"),
        ("struck-rows", "rij 11"),
        ("doubtful", "D6"),
        ("tenure-sum", "F10"),
        ("no-name", "B12"),
        ("unreadable", "D13"),
        ("unreadable", "D14"),
        ("total-differs", "D16"),
    } <= told(reading)


def test_hidden_and_struck_rows_count_when_asked(tmp_path):
    reading = read(lists.messy(tmp_path / "lijst.xlsx"), Answers(hidden_rows=True, struck_rows=True))

    assert {"003", "005"} <= {plan.get("plan_id") for plan in reading.plans}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_text_files_of_any_delimiter_and_encoding(tmp_path, delimiter, encoding):
    path = tmp_path / "lijst.csv"
    rows = [
        ["Plannaam", "Gemeente", "Aantal woningen"],
        ["Coöperatie één", "Súdwest", "1.234"],
        ["Zuid", "Fryslân", "12"],
    ]
    path.write_text("\r\n".join(delimiter.join(row) for row in rows), encoding=encoding, newline="")

    reading = read(path)

    assert [plan.get("dwellings") for plan in reading.plans] == [1234, 12]
    assert reading.plans[0].get("name") == "Coöperatie één"


def test_columns_without_a_known_name_are_proposed_and_not_taken_unasked(tmp_path):
    rows = [["Waar", "Hoeveel", "Stand"], ["Poort", 20, "1A"], ["Groeve", 30, "3"], ["Hofje", 4, "2B"]]
    file = read_list(lists.workbook(tmp_path / "l.xlsx", {"A": rows}))
    (proposal,) = propose(file)

    assert "niet zeker" in proposal.why_not
    columns = {column.header: column for column in proposal.layout.columns}
    assert (columns["Waar"].key, columns["Hoeveel"].key) == ("name", "dwellings")
    assert columns["Stand"].key == "planning_status"
    confirmed = replace(
        proposal, why_not="", layout=proposal.layout.with_mapping({"Waar": "name", "Hoeveel": "dwellings"})
    )
    reading = read_plans(file, (confirmed,), Answers(), read_at=datetime(2026, 1, 2))
    assert [(plan.get("name"), plan.get("dwellings")) for plan in reading.plans] == [
        ("Poort", 20),
        ("Groeve", 30),
        ("Hofje", 4),
    ]


def test_leading_zeros_of_an_id_stay(tmp_path):
    rows = [["Plan-id", "Plannaam", "Aantal"], ["0042", "Poort", 2]]
    assert read(lists.workbook(tmp_path / "l.xlsx", {"A": rows})).plans[0].get("plan_id") == "0042"


@pytest.mark.parametrize("kind", ["xls", "ods"])
def test_old_excel_and_opendocument_files_read_the_same(tmp_path, kind):
    path = lists.inventory(tmp_path / "lijst.xlsx")
    reading = read(through_libreoffice(path, kind, tmp_path))

    assert [plan.cells for plan in reading.plans] == [plan.cells for plan in read(path).plans]


def test_a_binary_workbook_reads_the_same(tmp_path):
    rows = [
        ["Plannaam", "Planstatus", "Aantal woningen", "Sloop", "Startjaar"],
        ["Poort aan de Vecht", "1A Onherroepelijk", 40, 4, 2026],
        ["Groeve", "3", 20, None, 2027],
    ]
    sheets = {"Toelichting": [["Peildatum 1 januari 2026"]], "Plannen": rows}
    reading = read(binary_workbook(tmp_path / "lijst.xlsb", sheets))

    assert [plan.cells for plan in reading.plans] == [
        plan.cells for plan in read(lists.workbook(tmp_path / "lijst.xlsx", sheets)).plans
    ]
    assert (reading.derived.dwellings, reading.derived.demolished) == (60, 4)


@pytest.mark.parametrize("kind", ["xls", "xlsb"])
def test_a_kind_of_file_that_hides_what_is_hidden_says_so(tmp_path, kind):
    rows = [["Plannaam", "Aantal"], ["Poort", 2]]
    if kind == "xlsb":
        path = binary_workbook(tmp_path / "lijst.xlsb", {"A": rows})
    else:
        path = through_libreoffice(lists.workbook(tmp_path / "lijst.xlsx", {"A": rows}), kind, tmp_path)

    first = read(path).findings[0]
    assert first.code == "file-note"
    assert f".{kind}-bestand" in first.message
    assert "verborgen of doorgehaald" in first.message
    assert ("file-note", "") not in told(read(lists.workbook(tmp_path / "lijst.xlsx", {"A": rows})))


def test_hidden_and_struck_rows_of_an_opendocument_sheet_are_told(tmp_path):
    path = lists.messy(tmp_path / "lijst.xlsx")
    reading = read(through_libreoffice(path, "ods", tmp_path))

    assert {"hidden-rows", "struck-rows"} <= {code for code, _ in told(reading)}
    assert skipped(reading.readings[0]) == skipped(read(path).readings[0])
    assert ("file-note", "") not in told(reading)


def test_provincial_export_with_a_row_for_each_year(tmp_path):
    path = lists.provincial_rows_by_year(tmp_path / "lijst.xlsx")
    reading = read(path, Answers(price_classes={"huur1": "social_rent_corporation"}))

    first, second = reading.plans
    assert (first.get("name"), first.get("developer"), first.get("planning_status")) == ("Presikhaven", "Portaal", "2A")
    assert first.get("bottlenecks") == ("stikstof", "netcongestie")
    assert (first.get("dwellings"), first.get("demolished")) == (70, 30)
    assert (first.get("multi_family"), first.get("single_family")) == (60, 10)
    assert (first.get("social_rent_corporation"), first.get("tenure_unknown")) == (60, 10)
    assert (first.get("delivered_2027"), first.get("delivered_2028")) == (50, 20)
    assert (second.get("dwellings"), second.get("delivered_2030"), second.get("type_unknown")) == (25, 25, 25)


def test_one_year_of_start_and_delivery_for_each_plan(tmp_path):
    reading = read(lists.one_year_per_plan(tmp_path / "lijst.xlsx"))

    poort, groeve, hofje, later, ooit = reading.plans
    assert (poort.get("start_2026"), poort.get("delivered_2028")) == (20, 20)
    assert (groeve.get("start_2026"), groeve.get("start_2027"), groeve.get("delivered_2029")) == (15, 15, 30)
    assert (hofje.get("start_2028"), hofje.get("delivered_2030")) == (10, 10)
    assert later.get("start_later") == 5
    assert ooit.get("start_2026") is None
    assert ("unreadable", "E6") in told(reading)


def test_a_status_with_a_day_for_each_status_is_the_last_one_reached(tmp_path):
    from datetime import date

    rows = [
        [
            "Identificatie nr",
            "Naam",
            "Mutatie soort",
            "Aantal",
            "4B. Optie",
            "3. In voorbereiding",
            "1A. Onherroepelijk",
        ],
        [1, "Poort", "Bouw", 20, date(2020, 1, 1), date(2022, 5, 1), date(2024, 3, 1)],
        [1, "Poort", "Sloop", 8, None, None, None],
        [2, "Groeve", "Bouw", 30, date(2020, 1, 1), None, None],
    ]
    import openpyxl

    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(tmp_path / "l.xlsx")
    reading = read(tmp_path / "l.xlsx")

    first = reading.plans[0]
    assert (first.get("name"), first.get("planning_status")) == ("Poort", "1A")
    assert reading.plans[-1].get("planning_status") == "4B"
    assert (reading.derived.dwellings, reading.derived.demolished) == (50, 8)


def test_a_header_of_two_rows_gives_each_column_its_name(tmp_path):
    rows = [
        ["Plan", "Gemeente", "Aantal woningen", "Prijsklassen", None, None, "Opmerkingen"],
        [None, None, None, "Sociale huur", "Middenhuur", "Dure koop", None],
        ["Poort", "Delft", 30, 10, 15, 5, "bij het park"],
        ["Groeve", "Delft", 20, 5, 5, 10, None],
    ]
    reading = read(lists.workbook(tmp_path / "l.xlsx", {"A": rows}))

    assert [plan.get("name") for plan in reading.plans] == ["Poort", "Groeve"]
    first = reading.plans[0]
    assert (first.get("municipality"), first.get("dwellings"), first.get("remarks")) == ("Delft", 30, "bij het park")
    assert (first.get("social_rent_corporation"), first.get("mid_rent"), first.get("high_sale")) == (10, 15, 5)


def test_a_total_above_its_rows_is_compared_and_is_no_plan(tmp_path):
    rows = [["Naam plan", "Aantal woningen"], ["TOTAAL", 70], ["Poort", 40], ["Groeve", 20]]
    reading = read(lists.workbook(tmp_path / "l.xlsx", {"A": rows}))

    assert reading.derived.dwellings == 60
    assert skipped(reading.readings[0]) == {1: SkipReason.HEADER, 2: SkipReason.TOTAL}
    assert any(cell == "B2" and "70" in finding.message for finding, cell in ((f, f.cell) for f in reading.findings))

    rows[1][1] = 60
    agreeing = read(lists.workbook(tmp_path / "m.xlsx", {"A": rows}))
    assert not [finding for finding in agreeing.findings if finding.cell == "B2"]


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("waarvan koop < € 405.000", "affordable_sale"),
        ("koop > € 405.000", "high_sale"),
        ("Koop bet.", "affordable_sale"),
        ("Mid. huur", "mid_rent"),
        ("Soc. huur", "social_rent_corporation"),
        ("koop in 2027", None),
    ],
)
def test_short_names_and_price_limits_name_a_class(tmp_path, header, key):
    rows = [["Naam plan", "Won.", header], ["Poort", 40, 12], ["Groeve", 20, 6]]
    path = lists.workbook(tmp_path / "l.xlsx", {"A": rows})
    column = propose(read_list(path))[0].layout.columns[2]

    assert (column.key == key) if key else column.key not in ("affordable_sale", "high_sale")


def test_a_share_is_a_part_of_the_homes_and_no_number_of_them(tmp_path):
    rows = [["Plan", "Sociale huur %", "Aantal"], ["Poort", "30%", 40], ["Groeve", "50%", 20]]
    reading = read(lists.workbook(tmp_path / "l.xlsx", {"A": rows}))

    assert reading.derived.dwellings == 60
    assert [plan.get("social_rent_corporation") for plan in reading.plans] == [12, 10]


def test_corporation_tables_are_proposed_for_the_year_sheet_and_leave_the_task_alone(tmp_path):
    reading = read(lists.corporations(tmp_path / "lijst.xlsx"))

    assert reading.use == Use.YEAR_SHEET
    assert "jaarschijf 2024" in next(question.answer for question in reading.questions if question.key == "use")
    assert {plan.get("year_sheets") for plan in reading.plans} == {("2024",)}
    assert reading.derived.pure_nplv is None
    kerk, markt, hofje, molen = (plan for plan in reading.plans if plan.get("kind") == "nieuwbouw")
    assert (kerk.get("number_text"), kerk.get("bat_0"), kerk.get("bat_2"), kerk.get("dwelling_type")) == (
        "60 woningen",
        40,
        20,
        "EGW",
    )
    assert (kerk.get("rent_first_cap"), kerk.get("rent_second_cap"), kerk.get("rent_mid")) == (30, 10, 15)
    assert (markt.get("number_text"), markt.get("bat_0"), markt.get("accessibility_class")) == (
        "+65 woningen",
        None,
        "BAT 0-2",
    )
    assert hofje.get("bat_3") == 101
    assert (molen.get("number_text"), molen.get("dwellings")) == ("pm", None)
    part = next(plan for plan in reading.plans if plan.text("name").startswith("Vrieheide (in"))
    assert (part.get("dwellings"), part.get("of_total")) == (6, 25)


def test_duur_beside_geliberaliseerd_is_asked(tmp_path):
    head = ["Project", "Aantal", "Prijsklasse", "Corporatie"]
    rows = [["Nieuwbouw 2025"], head, ["Hof", 20, "duur", "Weller"], ["Plein", 30, "geliberaliseerd", "Weller"]]
    path = lists.workbook(tmp_path / "l.xlsx", {"A": rows})
    reading = read(path)

    assert ("liberalised", "rij 3") in told(reading)
    assert [plan.get("high_rent") for plan in reading.plans] == [None, 30]
    answered = read(path, Answers(liberalised="social_rent_corporation"))
    assert answered.plans[0].get("social_rent_corporation") == 20
    assert ("liberalised", "rij 3") not in told(answered)
