"""A second sheet that belongs to the first row by row: provincial exports keep years apart, by `parent_globalid`."""

from __future__ import annotations

from collections.abc import Sequence

from nplv_desktop.planlijst.reading.header_words import squeezed
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of

_COUNTING = ("gezins", "koop", "huur", "onbekend", "aantal", "woning", "sloop", "egw", "mgw")
_PARENT = ("parentglobalid", "parentid", "ouderid")
#: One row of the child for each year.
_YEAR = ("jaartal", "jaar", "opleverjaar", "planjaar", "jaaroplevering")
_OWN = ("globalid", "objectid", "id", "planid")


def with_parents_joined(sheets: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The sheets with each child sheet's columns added to the rows of its parent; the child itself is left out."""
    child = next((sheet for sheet in sheets if _key_column(sheet, _PARENT)), None)
    if child is None:
        return tuple(sheets)
    child_at = _key_column(child, _PARENT)
    assert child_at is not None
    references = {_id(row[child_at[1] - 1]) for row in child.rows[child_at[0] :]} - {""}
    for sheet in sheets:
        if sheet is child:
            continue
        for name in _OWN:
            own_at = _key_column(sheet, (name,))
            if own_at is None:
                continue
            ids = {_id(row[own_at[1] - 1]) for row in sheet.rows[own_at[0] :]} - {""}
            if ids & references:
                joined = _joined(sheet, own_at, child, child_at)
                return tuple(joined if other is sheet else other for other in sheets if other is not child)
    return tuple(sheets)


def _key_column(sheet: Sheet, names: tuple[str, ...]) -> tuple[int, int] | None:
    for number, row in enumerate(sheet.rows[:10], start=1):
        for column, cell in enumerate(row, start=1):
            if isinstance(cell, str) and squeezed(cell) in names:
                return number, column
    return None


def _id(value: CellValue) -> str:
    return text_of(value).strip().strip("{}").casefold()


def _joined(sheet: Sheet, own_at: tuple[int, int], child: Sheet, child_at: tuple[int, int]) -> Sheet:
    """The rows of the parent with the child's columns; several child rows of one parent are added up."""
    child, child_at = _years_as_columns(child, child_at)
    taken = [column for column in range(1, child.width + 1) if column != child_at[1]]
    children: dict[str, list[int]] = {}
    for number in range(child_at[0] + 1, len(child.rows) + 1):
        key = _id(child.cell(number, child_at[1]))
        if key:
            children.setdefault(key, []).append(number)
    rows: list[list[CellValue]] = []
    places: dict[tuple[int, int], tuple[str, int, int]] = {}
    for number, row in enumerate(sheet.rows, start=1):
        if number == own_at[0]:
            rows.append([*row, *(child.cell(child_at[0], column) for column in taken)])
            continue
        numbers = children.get(_id(row[own_at[1] - 1]), []) if number > own_at[0] else []
        extra = [_together([child.cell(at, column) for at in numbers]) for column in taken]
        rows.append([*row, *extra])
        for offset, column in enumerate(taken, start=1):
            if numbers:
                places[(number, len(row) + offset)] = (child.name, numbers[0], column)
    return Sheet(
        sheet.name,
        rows,
        is_hidden=sheet.is_hidden,
        hidden_rows=sheet.hidden_rows,
        hidden_columns=sheet.hidden_columns,
        struck=sheet.struck,
        merged=sheet.merged,
        errors=sheet.errors,
        places=places,
    )


def _years_as_columns(child: Sheet, child_at: tuple[int, int]) -> tuple[Sheet, tuple[int, int]]:
    """A child with one row a year as one with a column for each year, and where its key stands then.

    "meergezins_koop1" in the rows of 2026 becomes "meergezins_koop1 2026"; what is zero everywhere is left out. Any
    other sheet stays as it is.
    """
    head_row, key_at = child.rows[child_at[0] - 1], child_at[1] - 1
    heads = [text_of(cell).strip() for cell in head_row]
    year_at = next((n for n, head in enumerate(heads) if squeezed(head) in _YEAR), None)
    rows = child.rows[child_at[0] :]
    if year_at is None or not any(_year_of(row[year_at]) for row in rows):
        return child, child_at
    counts = [n for n, head in enumerate(heads) if n not in (year_at, key_at) and _counts(rows, n, head)]
    found = sorted({(year, n) for row in rows if (year := _year_of(row[year_at])) for n in counts if row[n]})
    made: list[list[CellValue]] = [[head_row[key_at], *(f"{heads[n]} {year}" for year, n in found)]]
    for row in rows:
        year = _year_of(row[year_at])
        made.append([row[key_at], *(row[n] if year == wanted else None for wanted, n in found)])
    return Sheet(child.name, made), (1, 1)


def _year_of(value: CellValue) -> int | None:
    text = text_of(value).strip()
    return int(text) if text.isdigit() and len(text) == 4 and 2010 <= int(text) <= 2050 else None


def _counts(rows: list[list[CellValue]], place: int, head: str) -> bool:
    """Whether a column counts dwellings: whole numbers under a name of a type, a class or demolition."""
    if "gerealiseerd" in head.lower() or not any(word in head.lower() for word in _COUNTING):
        return False
    return all(isinstance(row[place], int | float) or row[place] in (None, "") for row in rows)


def _together(values: list[CellValue]) -> CellValue:
    filled = [value for value in values if value not in (None, "")]
    if len(filled) < 2:
        return filled[0] if filled else None
    if all(isinstance(value, int | float) and not isinstance(value, bool) for value in filled):
        return sum(filled)  # type: ignore[arg-type]
    return filled[0]
