"""Holds the totals that a list states against the sum of its own rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkippedRow, SkipReason, Weight
from nplv_desktop.planlijst.making.sheet_reading import ReadPlan
from nplv_desktop.planlijst.reading.cell_values import read_count
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.layout import Layout


def told_totals(
    sheet: Sheet, layout: Layout, plans: Sequence[ReadPlan], skipped: Sequence[SkippedRow]
) -> Iterator[ListFinding]:
    """A finding for each total of dwellings that differs from the rows above it, whole or since the last total."""
    totals = sorted(left.row for left in skipped if left.reason == SkipReason.TOTAL)
    if not totals:
        return
    for key, what in (("dwellings", "woningen"), ("demolished", "te slopen woningen")):
        column = layout.column_of(key)
        if column is None:
            continue
        numbers: dict[int, int] = {}
        for read in plans:
            cell = sheet.cell(read.row, column.column)
            value = read_count(cell, may_be_negative=True).value
            if isinstance(value, int):
                numbers[read.row] = value
        start = layout.header_row
        for row in totals:
            cell = sheet.cell(row, column.column)
            stated = read_count(cell, may_be_negative=True).value
            whole = sum(number for at, number in numbers.items() if at < row)
            part = sum(number for at, number in numbers.items() if start < at < row)
            start = row
            # A total may stand above its rows.
            if row < min(numbers, default=0):
                whole = sum(numbers.values())
            if isinstance(stated, int) and stated not in (whole, part):
                message = f"Het totaal noemt {grouped(stated)} {what}; de rijen zijn samen {grouped(whole)}."
                yield ListFinding(Weight.ATTENTION, "total-differs", sheet.name, row, column.column, message)
