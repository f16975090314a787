"""Reads the columns of a sheet that hold texts: names, statuses, kinds, bottlenecks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from nplv_desktop.domain.area.plan import PlanValue, clean_text
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight
from nplv_desktop.planlijst.interpreting.values_read import Values
from nplv_desktop.planlijst.reading.cell_items import split_items
from nplv_desktop.planlijst.reading.cell_values import (
    Reading,
    is_error,
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
from nplv_desktop.planlijst.recognising.layout import ColumnProposal

_READERS: dict[str, Callable[[CellValue], Reading]] = {
    "in_area": read_in_area,
    "planning_status": read_status,
    "kind": read_kind,
    "plan_type": read_plan_type,
    "previous_subsidy": read_subsidy,
}
_MOST_ALIKE = 25
_SHORT = 1_000
#: Texts of which several columns, or several parts, are kept together.
_ADDED_UP = ("remarks", "district", "previous_subsidy", "bottlenecks")


def read_texts(sheet: Sheet, column: ColumnProposal, values: Values, *, as_is: bool) -> None:
    """The texts of a column; `as_is` where they are our own and stand as they are."""
    place, key = column.column - 1, column.key
    if key == "year_sheets":
        for row, cells in values.cells.items():
            years = re.findall(r"(?<!\d)20\d\d(?!\d)", text_of(sheet.rows[row - 1][place]))
            if years:
                cells[key] = tuple(dict.fromkeys(years))
        return
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
