"""Rows as they are meant: names that were merged over phases, and plans of another municipality set aside."""

from __future__ import annotations

from dataclasses import replace

from nplv_desktop.planlijst.making.list_findings import SkippedRow, SkipReason
from nplv_desktop.planlijst.making.row_kinds import RowsToldApart
from nplv_desktop.planlijst.reading.sheets import Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import IGNORED, squeezed
from nplv_desktop.planlijst.recognising.layout import COUNT_KEYS, Layout
from nplv_desktop.planlijst.recognising.year_columns import column_of_key


def filled_down(sheet: Sheet, layout: Layout) -> Sheet:
    """The sheet with texts that were merged over several rows in each of them; a number counts once, in the first."""
    texts = {
        column.column
        for column in layout.columns
        if column.key != IGNORED and column.key not in COUNT_KEYS and column_of_key(column.key) is None
    }
    spans = [
        span
        for span in sheet.merged
        if span[2] > span[0] > layout.header_row and span[1] == span[3] and span[1] in texts
    ]
    if not spans or layout.is_own:
        return sheet
    rows = list(sheet.rows)
    for top, column, bottom, _ in spans:
        value = sheet.cell(top, column)
        if value in (None, ""):
            continue
        for number in range(top + 1, min(bottom, len(rows)) + 1):
            # A row without anything else stays empty.
            if any(cell not in (None, "") for cell in rows[number - 1]):
                row = list(rows[number - 1])
                row[column - 1] = value
                rows[number - 1] = row
    return replace(sheet, rows=rows)


def leave_out_others(sheet: Sheet, layout: Layout, told: RowsToldApart, municipality: str) -> None:
    """Sets plans of another municipality aside; where none is of this one, the list is meant to be read as it is."""
    column = layout.column_of("municipality")
    if column is None or layout.is_own:
        return
    wanted = _town(municipality)
    others = [
        row
        for row in told.plans
        if (said := _town(text_of(sheet.rows[row - 1][column.column - 1]))) and said not in (wanted, "onbekend")
    ]
    if not others:
        return
    gone = set(others)
    told.plans = [row for row in told.plans if row not in gone]
    told.skipped += [
        SkippedRow(row, SkipReason.OTHER_MUNICIPALITY, text_of(sheet.rows[row - 1][column.column - 1])[:60])
        for row in others
    ]


def _town(text: str) -> str:
    found = squeezed(text)
    for front in ("gemeente", "gem"):
        found = found.removeprefix(front)
    return "denhaag" if found in ("sgravenhage", "gravenhage") else found
