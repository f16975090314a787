"""Sheets that hold one plan each, with categories down and years across: together they are one list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY
from nplv_desktop.planlijst.reading.cell_values import is_blank
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import match_name
from nplv_desktop.planlijst.recognising.recognition import recognise
from nplv_desktop.planlijst.recognising.year_columns import parse_year_column

NAME = "Plannen"
_COUNTED = {
    "social_rent_corporation": "Sociale huur",
    "social_rent_other": "Sociale huur overig",
    "mid_rent": "Middenhuur",
    "affordable_sale": "Betaalbare koop",
    "high_rent": "Dure huur",
    "high_sale": "Dure koop",
    "tenure_unknown": "Onbekend",
}
_TYPES = {"single_family": "Eengezins", "multi_family": "Meergezins"}
_FACTS = {
    "plan_id",
    "name",
    "municipality",
    "town",
    "district",
    "kind",
    "plan_type",
    "planning_status",
    "developer",
    "remarks",
    "in_area",
}
_TALL = 120


@dataclass
class _OnePlan:
    """One sheet as one row: header → value, with the cell each came from."""

    values: dict[str, CellValue] = field(default_factory=dict)
    places: dict[str, tuple[str, int, int]] = field(default_factory=dict)

    def put(self, header: str, value: CellValue, place: tuple[str, int, int]) -> None:
        self.values.setdefault(header, value)
        self.places.setdefault(header, place)


def with_plan_sheets_joined(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets of a list, those of one plan each put together as one list in front."""
    plans: list[_OnePlan] = []
    others: list[Sheet] = []
    for sheet in sheets:
        plan = _one_plan(sheet) if len(sheet.rows) <= _TALL and not recognise(sheet).holds_plans else None
        if plan is None:
            others.append(sheet)
        else:
            plans.append(plan)
    return (_list_of(plans), *others) if plans else tuple(sheets)


def _list_of(plans: list[_OnePlan]) -> Sheet:
    headers = list(dict.fromkeys(header for plan in plans for header in plan.values))
    rows: list[list[CellValue]] = [list(headers)]
    places: dict[tuple[int, int], tuple[str, int, int]] = {}
    for number, plan in enumerate(plans, start=2):
        rows.append([plan.values.get(header) for header in headers])
        for column, header in enumerate(headers, start=1):
            if header in plan.places:
                places[(number, column)] = plan.places[header]
        places[(number, 0)] = next(iter(plan.places.values()))
    return Sheet(NAME, rows, places=places)


def _one_plan(sheet: Sheet) -> _OnePlan | None:
    found = _year_row(sheet)
    if found is None:
        return None
    year_row, years = found
    first = min(years)
    plan = _OnePlan()
    _facts(sheet, year_row, plan)
    counted = 0
    for number in range(year_row + 1, len(sheet.rows) + 1):
        label = next((text_of(cell).strip() for cell in sheet.rows[number - 1][: first - 1] if not is_blank(cell)), "")
        name = _category(label)
        if not name:
            continue
        for column, header in years.items():
            value = sheet.cell(number, column)
            if not is_blank(value):
                plan.put(f"{name} {header}", value, (sheet.name, number, column))
                counted += 1
    if not counted:
        return None
    if "Plannaam" not in plan.values:
        title = next(
            (text_of(row[0]).strip() for row in sheet.rows[: year_row - 1] if row and not is_blank(row[0])), ""
        )
        generic = match_name(title) is not None or not title
        plan.put("Plannaam", sheet.name if generic else title, (sheet.name, 1, 1))
    return plan


def _year_row(sheet: Sheet) -> tuple[int, dict[int, str]] | None:
    """The row with years across and the header of each year's column."""
    for number, row in enumerate(sheet.rows[:40], start=1):
        years: dict[int, str] = {}
        for column, cell in enumerate(row, start=1):
            text = text_of(cell).strip()
            parsed = parse_year_column(text) if 4 <= len(text) <= 30 else None
            if column > 1 and parsed and parsed[0].years and parsed[0].tenure is None:
                years[column] = text
        if len(years) >= 2:
            return number, years
    return None


def _category(label: str) -> str:
    """What a row counts, in words that the columns' own parser knows; "" for totals and anything else."""
    known = match_name(label)
    if known is None:
        return ""
    if known[0] in _COUNTED:
        return _COUNTED[known[0]]
    if known[0] in _TYPES:
        return _TYPES[known[0]]
    return "Sloop" if known[0] == "demolished" else ""


def _facts(sheet: Sheet, year_row: int, plan: _OnePlan) -> None:
    """Pairs of a label and the value to its right, above the years."""
    for number in range(1, year_row):
        row = sheet.rows[number - 1]
        for column, cell in enumerate(row[:-1], start=1):
            label = text_of(cell).strip().rstrip(":")
            known = match_name(label) if label and not is_blank(cell) else None
            if known is None or known[0] not in _FACTS or known[1] < 0.75:
                continue
            for right in range(column + 1, min(column + 4, sheet.width) + 1):
                value = sheet.cell(number, right)
                if not is_blank(value):
                    plan.put(COLUMN_BY_KEY[known[0]].header, value, (sheet.name, number, right))
                    break
