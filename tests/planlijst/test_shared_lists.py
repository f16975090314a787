"""The real lists of the client, where they stand beside the project; our own lists of each kind always run."""

from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from nplv_desktop.planlijst.making.list_import import read_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.recognising.answers import Answers, Use
from nplv_desktop.planlijst.recognising.proposing import propose

SHARED = Path(__file__).parent.parent.parent.parent / "shared" / "planlijsten"
pytestmark = pytest.mark.skipif(
    not SHARED.is_dir(), reason="../shared/planlijsten is not beside the project; tests/planlijst/lists.py is used"
)


def read(name, answers=None):
    file = read_list(SHARED / name)
    return read_plans(file, propose(file), answers or Answers(), read_at=datetime(2026, 1, 2))


def test_inventory_equals_sums_straight_from_its_cells():
    reading = read("eib-2021-dordrecht-nieuwegein.xlsx")
    book = openpyxl.load_workbook(SHARED / "eib-2021-dordrecht-nieuwegein.xlsx", read_only=True)

    assert [(sheet.layout.sheet, len(sheet.plans)) for sheet in reading.readings] == [
        ("Dordrecht", 123),
        ("Nieuwegein", 13),
    ]
    for sheet in reading.readings:
        head, *rows = book[sheet.layout.sheet].iter_rows(values_only=True)
        column = {name: place for place, name in enumerate(head)}

        def total(*names, rows=rows, column=column):
            return sum(
                max(0, row[column[name]]) if name != "Sloop" else -row[column[name]] for row in rows for name in names
            )

        def own(*keys, sheet=sheet):
            return sum(read.plan.count(key) for read in sheet.plans for key in keys)

        assert own("dwellings") == total("Aantalrest")
        assert own("demolished") == total("Sloop")
        assert own("single_family") == total("WTYPGGB")
        assert own("multi_family") == total("WTYPAPP")
        assert own("tenure_unknown") == total("HUUR", "KOOP", "HRKPONB")
        assert own(*(f"delivered_{year}" for year in range(2020, 2025))) == total("OP202024")
        assert own(*(f"delivered_{year}" for year in range(2025, 2030))) == total("Op202529")
        assert [read.plan.get("plan_id") for read in sheet.plans] == [str(row[0]) for row in rows]
        assert all(
            read.plan.get("planning_status") == row[column["Planstatus"]].split()[0]
            for read, row in zip(sheet.plans, rows, strict=True)
        )
    cells = {(finding.sheet, finding.code, finding.cell) for finding in reading.findings}
    assert {("Nieuwegein", "unreadable", "P5"), ("Nieuwegein", "type-sum", "O5")} <= cells


def test_corporation_tables_of_heerlen():
    reading = read("corporaties-heerlen-2024.xlsx")
    by_sheet = {sheet.layout.sheet: sheet for sheet in reading.readings}

    assert [len(sheet.plans) for sheet in reading.readings] == [9, 3, 11]
    assert by_sheet["1.1 Nieuwbouw"].dwellings == 147 + 25 + 24 + 108 + 20 + 24 + 65 + 13 + 20
    assert by_sheet["1.2 Sloop"].demolished == 72 + 167
    unknown = by_sheet["1.2 Sloop"].plans[0].plan
    assert unknown.get("demolished") is None
    assert unknown.get("dwellings") is None
    messages: dict[tuple[str, str], str] = {}
    for finding in reading.findings:
        messages[(finding.sheet, finding.cell)] = messages.get((finding.sheet, finding.cell), "") + finding.message
    assert "137 ≠ 147" in messages[("1.1 Nieuwbouw", "E4")]
    assert "dubbel" in messages[("1.3 Renovatie", "A12")]
    assert "dubbel" in messages[("1.3 Renovatie", "A14")]
    assert ("1.3 Renovatie", "B13") in messages
    assert "245" in messages[("1.3 Renovatie", "B16")]
    assert "276" in messages[("1.3 Renovatie", "B16")]
    assert reading.use == Use.YEAR_SHEET
    assert reading.derived.pure_nplv is None
    derived = read("corporaties-heerlen-2024.xlsx", Answers(use=Use.PROGRAMME)).derived
    assert derived.pure_nplv.total == 446
    assert derived.demolished == 239
    assert {"BAT 3", "88 BAT-0 59 BAT-2"} <= {plan.get("accessibility_class") for plan in reading.plans}
