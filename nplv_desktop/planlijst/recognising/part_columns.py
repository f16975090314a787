"""Columns that count what other columns count already: parts ("waarvan"), totals of classes, net beside gross."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from nplv_desktop.domain.figures.derived import AFFORDABLE_KEYS, TENURE_KEYS, TYPE_KEYS
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    IGNORED,
    NET,
    PART_OF_WHOLE,
    RENT_ANY,
    RENT_REST,
    SALE_ANY,
    SALE_REST,
)
from nplv_desktop.planlijst.recognising.layout import ColumnProposal

_RENT = ("social_rent_corporation", "social_rent_other", "mid_rent", "high_rent")
_SALE = ("affordable_sale", "high_sale")
_SAMPLE = 400


def with_parts_told(sheet: Sheet, header_row: int, columns: Iterable[ColumnProposal]) -> list[ColumnProposal]:
    """The columns with those set aside that would count dwellings twice, each with the reason."""
    found = _without_parts(list(columns))
    rows = sheet.rows[header_row : header_row + _SAMPLE]
    for whole, rest, classes in ((RENT_ANY, RENT_REST, _RENT), (SALE_ANY, SALE_REST, _SALE)):
        found = _totals_of_classes(found, rows, whole, rest, classes)
    keys = {column.key for column in found}
    made = []
    for column in found:
        if column.key == NET and ("dwellings" in keys or any(known.years for known in found)):
            column = replace(column, key=IGNORED, why="saldo van nieuwbouw en sloop")
        elif column.key == AFFORDABLE_ANY and keys & set(AFFORDABLE_KEYS):
            column = replace(column, key=IGNORED, why="totaal van betaalbare klassen")
        made.append(column)
    return made


def _without_parts(columns: list[ColumnProposal]) -> list[ColumnProposal]:
    """Sets aside a column "waarvan …" right behind the class that it is a part of."""
    made: list[ColumnProposal] = []
    whole: ColumnProposal | None = None
    for column in columns:
        if not PART_OF_WHOLE.match(column.header):
            whole = column
        elif whole is not None and _is_part(whole.key, column.key):
            column = replace(column, key=IGNORED, why=f"deel van “{whole.header}”")
        made.append(column)
    return made


def _is_part(whole: str, part: str) -> bool:
    if whole == "demolished" or (whole.startswith(("start_", "delivered_", "year_")) and part == IGNORED):
        return True
    if whole in TYPE_KEYS:
        return part not in TENURE_KEYS
    if whole in TENURE_KEYS or whole == AFFORDABLE_ANY:
        # A class within a class; "waarvan eengezins" divides the whole list anew.
        return whole != AFFORDABLE_ANY and (
            part in TENURE_KEYS or part in (RENT_ANY, SALE_ANY, "developer", "dwellings", IGNORED)
        )
    return False


def _totals_of_classes(
    columns: list[ColumnProposal], rows: Sequence[Sequence[object]], whole: str, rest: str, classes: tuple[str, ...]
) -> list[ColumnProposal]:
    """Takes "Huur" beside its classes for their total where that is what the numbers say."""
    wholes = [column for column in columns if column.key == whole]
    parts = [column for column in columns if column.key in classes]
    number = next((column for column in columns if column.key == "dwellings"), None)
    if len(wholes) != 1 or not parts:
        return columns
    place = wholes[0].column - 1
    others = [
        c.column - 1 for c in columns if (c.key in TENURE_KEYS or c.key in (RENT_ANY, SALE_ANY)) and c is not wholes[0]
    ]
    pairs = [
        (
            _number(row[place]),
            sum(_number(row[part.column - 1]) for part in parts),
            sum(_number(row[other]) for other in others),
            _number(row[number.column - 1]) if number else 0.0,
        )
        for row in rows
    ]
    filled = [pair for pair in pairs if pair[0] or pair[1]]
    if not filled or any(total < part for total, part, _, _ in filled) or not any(part for _, part, _, _ in filled):
        return columns
    if all(total == part for total, part, _, _ in filled):
        key, why = IGNORED, "totaal van de klassen ernaast"
    elif PART_OF_WHOLE.match(parts[0].header) or (
        number and any(total + other > all_ > 0 for total, _, other, all_ in filled)
    ):
        key, why = rest, ""
    else:
        return columns
    return [replace(column, key=key, why=why) if column is wholes[0] else column for column in columns]


def _number(value: object) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0
