"""Makes plans of a sheet: rows told apart, cells read, blocks joined, everything explained by findings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, Plan, PlanOrigin, PlanValue
from nplv_desktop.planlijst.interpreting.columns_read import read_columns
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight
from nplv_desktop.planlijst.interpreting.prepared_rows import (
    Hardness,
    filled_down,
    leave_out_others,
    take_heading_years,
)
from nplv_desktop.planlijst.interpreting.row_kinds import RowReader
from nplv_desktop.planlijst.interpreting.values_read import Values
from nplv_desktop.planlijst.interpreting.year_sheet_cells import with_year
from nplv_desktop.planlijst.interpreting.years_read import YearsReader
from nplv_desktop.planlijst.making.blocks import Joined, join_blocks
from nplv_desktop.planlijst.making.descriptions import Descriptions
from nplv_desktop.planlijst.making.likeness import duplicates, parts_of_others
from nplv_desktop.planlijst.making.plan_notes import column_for, plan_issues
from nplv_desktop.planlijst.making.sheet_notes import about_cells, about_columns, about_rows
from nplv_desktop.planlijst.making.sheet_reading import ReadPlan, SheetReading
from nplv_desktop.planlijst.making.totals_told import told_totals
from nplv_desktop.planlijst.making.years_told import YearsSeen
from nplv_desktop.planlijst.reading.collecting import without_collecting
from nplv_desktop.planlijst.reading.planlijst_errors import ReadingCancelledError
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.aliases import IGNORED
from nplv_desktop.planlijst.recognising.answers import Answers, Use
from nplv_desktop.planlijst.recognising.layout import Layout

_ORDER = {column.key: number for number, column in enumerate(ALL_PLAN_COLUMNS)}


def read_sheet(
    sheet: Sheet,
    layout: Layout,
    answers: Answers,
    *,
    read_on: date,
    left_out: frozenset[int] = frozenset(),
    municipality: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> SheetReading:
    """The plans of a sheet with a layout and answers; `left_out` rows are not taken in.

    `read_on` is the day up to which a planning status counts as reached; plans of another municipality than
    `municipality` are left out where that is given.

    Nothing is guessed: what cannot be read stays empty, is kept as text in the plan's origin and told as a finding.
    """
    with without_collecting():
        return _read_sheet(sheet, layout, answers, left_out, cancelled, read_on, municipality)


def _read_sheet(
    sheet: Sheet,
    layout: Layout,
    answers: Answers,
    left_out: frozenset[int],
    cancelled: Callable[[], bool],
    read_on: date,
    municipality: str,
) -> SheetReading:
    sheet = filled_down(sheet, layout)
    told = RowReader(sheet, layout).tell_apart(
        hidden=answers.hidden_rows, struck=answers.struck_rows, left_out=left_out
    )
    if municipality and not answers.other_municipalities:
        leave_out_others(sheet, layout, told, municipality)
    rows, skipped = told.plans, told.skipped
    if cancelled():
        raise ReadingCancelledError("Inlezen afgebroken; er is niets gewijzigd.")
    values = read_columns(sheet, layout, rows, read_on=read_on)
    findings = [*told.findings, *about_rows(sheet, layout, skipped), *about_columns(sheet, layout, rows)]
    findings += values.findings
    findings += about_cells(sheet, layout, values)
    serves_year = answers.use in (Use.YEAR_SHEET, Use.BOTH)
    years, is_own = YearsReader(layout, answers), layout.is_own
    seen, hardness = YearsSeen(sheet, layout), Hardness(sheet)
    findings += take_heading_years(sheet, layout, told, values)
    described = Descriptions(sheet, layout, values, answers)
    for row in rows:
        cells = values.cells[row]
        had_number = "dwellings" in cells
        unknown, open_years = years.add(values.years[row], cells), 0
        if not had_number and "dwellings" in cells and row in values.blank_numbers:
            seen.completed.append(row)
        if row in values.spans:
            open_years = years.place_all(values.spans[row], cells)
        if values.years[row]:
            seen.note_columns(row, values.years[row], cells.get("dwellings"))
            hardness.take(row, cells, values.years[row])
        if unknown or row in values.spans:
            seen.note(row, unknown, open_years, values.spans.get(row, {}))
        if row in values.status_days:
            cells.setdefault("planning_status", values.status_days[row][1])
        if not is_own:
            _take_kind(cells, layout)
        if values.texts[row] or serves_year:
            findings += described.take(row, cells, values.texts[row])
        if serves_year and not is_own:
            with_year(cells, answers.year or read_on.year)
        if "name" not in cells and "plan_id" in cells:
            cells["name"] = ""
    findings += [*seen.findings(), *described.findings(), *hardness.findings()]
    if cancelled():
        raise ReadingCancelledError("Inlezen afgebroken; er is niets gewijzigd.")
    joined = Joined(values.cells) if is_own else join_blocks(values.cells, sheet.name, always=layout.blocks)
    skipped += joined.skipped
    findings += joined.findings
    places = [_ORDER.get(column.key, -1) for column in layout.columns if column.key != IGNORED]
    # Cells were read column by column: in our own layout they have the right order already.
    in_order = is_own and places == sorted(places)
    plans = tuple(_plan(sheet, row, cells, values, answers, in_order) for row, cells in joined.cells.items())
    findings += plan_issues(sheet, layout, plans, values)
    if is_own and sheet.hidden_rows:
        message = "Rijen die door een filter verborgen zijn, zijn ook gelezen."
        findings.append(ListFinding(Weight.INFORMATION, "filtered-rows", sheet.name, 0, 0, message))
    findings += duplicates(sheet.name, column_for(layout, "name"), plans)
    findings += parts_of_others(sheet, layout, plans)
    findings += told_totals(sheet, layout, plans, skipped)
    skipped.sort(key=lambda left: left.row)
    findings.sort(
        key=lambda finding: (finding.weight != Weight.BLOCKING, finding.weight != Weight.ATTENTION, finding.row)
    )
    return SheetReading(layout, plans, tuple(skipped), tuple(findings))


def _take_kind(cells: dict[str, PlanValue], layout: Layout) -> None:
    """The kind that the sheet is about, and dwellings of a demolition list as dwellings to be demolished."""
    if layout.kind is not None:
        cells.setdefault("kind", layout.kind)
    if cells.get("kind") == "sloop" and "dwellings" in cells and "demolished" not in cells:
        cells["demolished"] = cells.pop("dwellings")


def _plan(
    sheet: Sheet, row: int, cells: dict[str, PlanValue], values: Values, answers: Answers, in_order: bool
) -> ReadPlan:
    """The plan of a row. What was answered for it counts as typed, so that it outlives a newer version of the list."""
    made = tuple(cells.items()) if in_order else tuple([(key, cells[key]) for key in sorted(cells, key=_place)])
    origin = PlanOrigin(sheet.name, row, made, tuple(values.unread.get(row, ())))
    answered = {"in_area": answers.in_area, "previous_subsidy": answers.previous_subsidy}
    fill = {key: value for key, value in answered.items() if value is not None and key not in cells}
    plan = Plan(made, origin)
    return ReadPlan(row, plan.having(fill) if fill else plan)


_place = _ORDER.__getitem__


def corrected(sheet: Sheet, cells: dict[tuple[int, int], str]) -> Sheet:
    """The sheet with cells mended by the user: (row, column) → text."""
    if not cells:
        return sheet
    rows = list(sheet.rows)
    for row in {row for row, _ in cells}:
        rows[row - 1] = list(rows[row - 1])
    for (row, column), text in cells.items():
        if 0 < row <= len(rows) and 0 < column <= sheet.width:
            rows[row - 1][column - 1] = text.strip() or None
    errors = {place: text for place, text in sheet.errors.items() if place not in cells}
    return replace(sheet, rows=rows, errors=errors)
