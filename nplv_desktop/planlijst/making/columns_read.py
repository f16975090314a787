"""Reads the cells of the columns of a sheet into values by key, column by column."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from operator import ne
from typing import Any

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, ColumnType, PlanValue, clean_text
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT
from nplv_desktop.planlijst.making.list_findings import ListFinding, Weight
from nplv_desktop.planlijst.reading.cell_items import split_items
from nplv_desktop.planlijst.reading.cell_values import (
    Reading,
    is_error,
    is_unknown,
    read_count,
    read_in_area,
    read_kind,
    read_own_text,
    read_percentage,
    read_plan_type,
    read_status,
    read_subsidy,
    read_text,
)
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import (
    DELIVERY_DATE,
    IGNORED,
    PRICE_TEXT,
    PROVINCE,
    RENT_ANY,
    SALE_ANY,
    START_DATE,
    STATUS_SINCE,
    TYPE_TEXT,
)
from nplv_desktop.planlijst.recognising.recognition import ColumnProposal, Layout
from nplv_desktop.planlijst.recognising.year_columns import span_in

_READERS: dict[str, Callable[[CellValue], Reading]] = {
    "in_area": read_in_area,
    "planning_status": read_status,
    "kind": read_kind,
    "plan_type": read_plan_type,
    "previous_subsidy": read_subsidy,
}
#: Texts that tell how the numbers are meant; they are kept with the plan's remarks.
DESCRIPTIONS = {PRICE_TEXT: "Prijsklasse", TYPE_TEXT: "Woningtype"}
_MOST_ALIKE = 25
_SHORT = 1_000
_PLAIN_KINDS = {float, str, type(None)}
#: Texts of which several columns, or several parts, are kept together.
_ADDED_UP = ("remarks", "district", "previous_subsidy", "bottlenecks")


class Values:
    """The values of the rows that are plans: canonical keys, and counts by year columns."""

    def __init__(self, sheet: Sheet, rows: Iterable[int]) -> None:
        self.cells: dict[int, dict[str, PlanValue]] = {row: {} for row in rows}
        self.years: dict[int, dict[str, int]] = {row: {} for row in self.cells}
        self.texts: dict[int, dict[str, str]] = {row: {} for row in self.cells}
        self.spans: dict[int, dict[str, tuple[int, int]]] = {}
        self.status_days: dict[int, tuple[date, str]] = {}
        self.unread: dict[int, list[tuple[str, str]]] = {}
        self.findings: list[ListFinding] = []
        self._columns = list(zip(*(sheet.rows[row - 1] for row in self.cells), strict=True))

    def column(self, place: int) -> tuple[CellValue, ...]:
        """The cells of a column in these rows, from the top."""
        return self._columns[place] if self._columns else ()


def read_columns(sheet: Sheet, layout: Layout, rows: list[int]) -> Values:
    """Every cell of every column that was taken for something."""
    values = Values(sheet, rows)
    own = layout.is_own
    keys = Counter(column.key for column in layout.columns)
    for column in layout.columns:
        if column.key in (IGNORED, PROVINCE):
            continue
        years = None if own else column.years
        is_only = keys[column.key] == 1
        if years is not None:
            _read_counts(sheet, column, values, values.years, may_be_negative=years.is_demolition, is_only=is_only)
        elif column.key in (RENT_ANY, SALE_ANY):
            _read_counts(sheet, column, values, values.years, may_be_negative=False, is_only=is_only)
        elif column.key in (START_DATE, DELIVERY_DATE):
            _read_spans(sheet, column, values)
        elif column.key.startswith(STATUS_SINCE):
            _read_status_days(sheet, column, values)
        elif column.key in DESCRIPTIONS:
            for row in rows:
                cell = sheet.rows[row - 1][column.column - 1]
                if cell not in (None, ""):
                    values.texts[row][column.key] = " ".join(text_of(cell).split())
        elif COLUMN_BY_KEY[column.key].type == ColumnType.COUNT:
            _read_counts(
                sheet, column, values, values.cells, may_be_negative=column.key == "demolished", is_only=is_only
            )
        else:
            _read_texts(sheet, column, values, as_is=own)
    return values


def _read_spans(sheet: Sheet, column: ColumnProposal, values: Values) -> None:
    """The one year, date or span of years in which all dwellings of a row start or are delivered."""
    for row in values.cells:
        cell = sheet.rows[row - 1][column.column - 1]
        if cell in (None, "") or is_unknown(cell):
            continue
        span = (cell.year, cell.year) if isinstance(cell, date) else span_in(text_of(cell))
        if span is None:
            read = Reading(None, f"“{text_of(cell)}” is geen jaar", is_problem=True)
            _tell(values, sheet, row, column, read)
            values.unread.setdefault(row, []).append((column.key, text_of(cell)[:1000]))
        else:
            values.spans.setdefault(row, {})[column.key] = span


def _read_status_days(sheet: Sheet, column: ColumnProposal, values: Values) -> None:
    """The status of a plan is the one it reached last."""
    status = column.key.removeprefix(STATUS_SINCE)
    for row in values.cells:
        cell = sheet.rows[row - 1][column.column - 1]
        if isinstance(cell, date) and cell >= values.status_days.get(row, (date.min, ""))[0]:
            values.status_days[row] = (cell, status)


def _read_counts(
    sheet: Sheet,
    column: ColumnProposal,
    values: Values,
    target: dict[int, dict[str, int]] | dict[int, dict[str, PlanValue]],
    *,
    may_be_negative: bool,
    is_only: bool,
) -> None:
    place, key = column.column - 1, column.key
    grid = sheet.rows
    turned = 0
    # Columns that were taken for the same are added up, cell by cell.
    if is_only and _read_whole_numbers(values.column(place), key, target.values()):
        return
    for row, cells in target.items():
        cell = grid[row - 1][place]
        if cell is None or cell == "":
            continue
        number = int(cell) if type(cell) is float and 0.0 <= cell <= LARGEST_COUNT else None
        if number is None or number != cell:
            read = read_count(cell, may_be_negative=may_be_negative)
            if read.is_problem or read.is_doubtful:
                _tell(values, sheet, row, column, read)
            if read.value is None:
                if read.is_problem:
                    values.unread.setdefault(row, []).append((key, text_of(cell)[:1000]))
                continue
            number = int(read.value)
            turned += isinstance(cell, int | float) and cell < 0
        cells[key] = number + cells[key] if key in cells else number  # type: ignore[operator]
    if turned:
        what = "1 negatief aantal is" if turned == 1 else f"{turned} negatieve aantallen zijn"
        message = f"{column.header}: {what} gelezen als aantal te slopen woningen."
        values.findings.append(
            ListFinding(Weight.INFORMATION, "negative-demolition", sheet.name, 0, column.column, message)
        )


def _read_whole_numbers(column: Sequence[CellValue], key: str, into: Iterable[dict[str, Any]]) -> bool:
    """Reads a column of nothing but whole numbers and empty cells at once; False where anything else stands in it."""
    kinds = set(map(type, column))
    if not kinds <= _PLAIN_KINDS:
        return False
    numbers: Sequence[Any] = column if kinds == {float} else [cell for cell in column if type(cell) is float]
    if numbers is not column and not set(column).difference(numbers) <= {"", None}:
        return False
    if not numbers:
        return True
    if min(numbers) < 0 or max(numbers) > LARGEST_COUNT:
        return False
    whole = list(map(int, numbers))
    if any(map(ne, whole, numbers)):
        return False
    if numbers is column:
        for cells, number in zip(into, whole, strict=True):
            cells[key] = number
    else:
        for cells, cell in zip(into, column, strict=True):
            if type(cell) is float:
                cells[key] = int(cell)
    return True


def _tell(values: Values, sheet: Sheet, row: int, column: ColumnProposal, read: Reading) -> None:
    weight = Weight.ATTENTION if read.is_problem or read.is_doubtful else Weight.INFORMATION
    code = "unreadable" if read.is_problem else "doubtful"
    note = f"{column.header}: {read.note}"
    if read.is_problem:
        note += "; de cel is leeg gelaten"
    values.findings.append(ListFinding(weight, code, sheet.name, row, column.column, f"{note}."))


def _read_texts(sheet: Sheet, column: ColumnProposal, values: Values, *, as_is: bool) -> None:
    place, key = column.column - 1, column.key
    grid = sheet.rows
    reader: Callable[[CellValue], Reading] = _READERS.get(key, read_text)
    if as_is and key != "in_area":
        reader = read_own_text
    if key == "confidence":
        numbers = [cell for row in values.cells if isinstance(cell := grid[row - 1][place], int | float)]
        reader = partial(read_percentage, as_fraction=bool(numbers) and max(numbers) <= 1 and not as_is)
    column_cells = values.column(place)
    if key not in _ADDED_UP and _read_plain_texts(column_cells, key, values, reader, as_is):
        return
    known: dict[CellValue, Reading] = {}
    told: dict[str, int] = {}
    adds = key in _ADDED_UP
    for row, cells in values.cells.items():
        cell = grid[row - 1][place]
        if cell is None or cell == "":
            continue
        read = known.get(cell)
        if read is None or type(cell) is bool:
            read = known[cell] = reader(cell) if as_is else _cleaned(reader(cell))
            if as_is and (row, column.column) in sheet.errors:
                read = Reading(None, f"{cell} is een fout in de werkmap", is_problem=True)
        if read.note:
            _tell_text(values, sheet, row, column, read, told)
            if read.is_problem:
                values.unread.setdefault(row, []).append((key, text_of(cell)[:1000]))
        value = read.value
        if value is None:
            continue
        if key == "bottlenecks" and isinstance(value, str):
            _add_bottlenecks(cells, value, as_is=as_is)
        elif adds and key in cells:
            cells[key] = f"{cells[key]}; {value}"
        else:
            cells[key] = value


def _read_plain_texts(
    column: Sequence[CellValue], key: str, values: Values, reader: Callable[[CellValue], Reading], as_is: bool
) -> bool:
    """Reads a column in which nothing needs a remark at once; False where something does."""
    if bool in set(map(type, column)):
        return False  # a truth and the number 1 would be taken for the same
    meant: dict[CellValue, PlanValue | None] = {"": None, None: None}
    for cell in set(column) - {"", None}:
        if reader is read_own_text and isinstance(cell, str) and len(cell) < _SHORT and cell.isprintable():
            if cell[0] == "#":
                return False  # an error of the spreadsheet, perhaps
            meant[cell] = cell
            continue
        read = reader(cell) if as_is else _cleaned(reader(cell))
        if read.note or (as_is and is_error(cell)):
            return False
        meant[cell] = read.value
    for cells, cell in zip(values.cells.values(), column, strict=True):
        value = meant[cell]
        if value is not None:
            cells[key] = value
    return True


def _cleaned(read: Reading) -> Reading:
    """A text as every file can hold it; an error of the spreadsheet is no text."""
    value = read.value
    if not isinstance(value, str):
        return read
    if is_error(value):
        return Reading(None, f"{value} is een fout in de werkmap", is_problem=True)
    clean = clean_text(value)
    return read if clean == value else replace(read, value=clean or None)


def _add_bottlenecks(cells: dict[str, PlanValue], value: str, *, as_is: bool) -> None:
    if as_is:
        parts = list(split_items(value))
    else:
        parts = [part.strip() for part in value.replace("\n", ";").replace(",", ";").split(";")]
    before = cells.get("bottlenecks", ())
    assert isinstance(before, tuple)
    cells["bottlenecks"] = (*before, *(part[:200] for part in parts if part))[:50]


def _tell_text(
    values: Values, sheet: Sheet, row: int, column: ColumnProposal, read: Reading, told: dict[str, int]
) -> None:
    """The same remark on the same column is told for the first rows only, and summed up by the caller."""
    told[read.note] = told.get(read.note, 0) + 1
    if told[read.note] <= _MOST_ALIKE or read.is_problem:
        weight = Weight.ATTENTION if read.is_problem or read.is_doubtful else Weight.INFORMATION
        code = "unreadable" if read.is_problem else "understood"
        note = f"{column.header}: {read.note}" + ("; de cel is leeg gelaten" if read.is_problem else "")
        values.findings.append(ListFinding(weight, code, sheet.name, row, column.column, f"{note}."))
