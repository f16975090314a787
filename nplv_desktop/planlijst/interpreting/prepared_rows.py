"""Rows as they are meant: names that were merged over phases, and plans of another municipality set aside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from nplv_desktop.domain.area.plan import PlanValue
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkippedRow, SkipReason, Weight, told_of_rows
from nplv_desktop.planlijst.interpreting.row_kinds import RowsToldApart
from nplv_desktop.planlijst.interpreting.values_read import Values
from nplv_desktop.planlijst.reading.sheets import Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import (
    DELIVERY_DATE,
    HARD_PART,
    IGNORED,
    SOFT_PART,
    START_DATE,
    YEAR_DATE,
    squeezed,
)
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


_HEADING_YEAR = re.compile(
    r"\s*(?:(start|start bouw|startbouw|aanvang|bouw)|(oplevering|opgeleverd|realisatie|gereed)|jaar|planning)?"
    r"\s*(?:in|jaar|:|-|–)?\s*(20[1-5]\d)\s*:?\s*",
    re.IGNORECASE,
)


def take_heading_years(sheet: Sheet, layout: Layout, told: RowsToldApart, values: Values) -> list[ListFinding]:
    """The year that stands only in a heading above rows ("Start in 2026"), for a list without any other year."""
    if layout.is_own or any(c.years or c.key in (START_DATE, DELIVERY_DATE, YEAR_DATE) for c in layout.columns):
        return []
    heads = {
        left.row: match
        for left in told.skipped
        if left.reason in (SkipReason.TITLE, SkipReason.HEADING) and (match := _HEADING_YEAR.fullmatch(left.text))
    }
    if not heads:
        return []
    found: list[int] = []
    for row in told.plans:
        above = [head for head in heads if head < row]
        if above:
            match = heads[max(above)]
            year = int(match.group(3))
            key = START_DATE if match.group(1) else DELIVERY_DATE if match.group(2) else YEAR_DATE
            values.spans.setdefault(row, {})[key] = (year, year)
            found.append(row)
    message = "Het jaar is uit de tussenkop erboven genomen: {rows}."
    return [told_of_rows(Weight.ATTENTION, "heading-year", sheet.name, found, message)] if found else []


class Hardness:
    """Plans whose hard and soft dwellings stand in two columns: a plan of one of them has that status."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet.name
        self._mixed: list[int] = []

    def take(self, row: int, cells: dict[str, PlanValue], counts: Mapping[str, int]) -> None:
        """Gives a row the status that its hard and soft dwellings say."""
        hard, soft = counts.get(HARD_PART, 0), counts.get(SOFT_PART, 0)
        if not (hard or soft) or "planning_status" in cells:
            return
        if hard and soft:
            self._mixed.append(row)
        else:
            cells["planning_status"] = "hard" if hard else "zacht"

    def findings(self) -> list[ListFinding]:
        """The plans that are partly hard and partly soft: their status stays open."""
        if not self._mixed:
            return []
        message = (
            "Deels hard en deels zacht (harde en zachte planvoorraad); de status van het plan blijft onbekend: {rows}."
        )
        return [told_of_rows(Weight.ATTENTION, "hard-and-soft", self._sheet, self._mixed, message)]


def _town(text: str) -> str:
    found = squeezed(text)
    for front in ("gemeente", "gem"):
        found = found.removeprefix(front)
    return "denhaag" if found in ("sgravenhage", "gravenhage") else found


_MUNICIPALITY = re.compile(r"\bgemeente\s+((?:'s-)?[A-Z][\w'’-]+(?:(?: aan| op| en| de| den)*\s+[A-Z][\w'’-]+)*)")


def about_municipality(name: str, sheets: Iterable[tuple[Sheet, Layout]], municipality: str) -> list[ListFinding]:
    """A word where a list without a column of municipalities names another one than the area's in its title."""
    findings = []
    for sheet, layout in sheets:
        if not municipality or layout.is_own or layout.column_of("municipality") is not None:
            continue
        above = [
            text_of(cell)
            for row in sheet.rows[: max(0, layout.header_row - 1)]
            for cell in row
            if isinstance(cell, str)
        ]
        for text in (*above, sheet.name, name):
            match = _MUNICIPALITY.search(text)
            if match and _town(match.group(1)) != _town(municipality):
                message = (
                    f"De lijst noemt gemeente {match.group(1)} (“{text[:80]}”); het gebied ligt in {municipality}. "
                    "Horen deze plannen bij dit gebied?"
                )
                findings.append(ListFinding(Weight.ATTENTION, "municipality-named", sheet.name, 0, 0, message))
                break
    return findings
