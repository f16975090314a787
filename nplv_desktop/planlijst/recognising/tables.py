"""Several tables on one sheet, below or beside each other, and tables that lie on their side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from nplv_desktop.planlijst.reading.cell_values import is_blank, read_count
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet
from nplv_desktop.planlijst.recognising.aliases import IGNORED, match_name, squeezed
from nplv_desktop.planlijst.recognising.header_rows import find_header_row, header_score, header_text, is_header

_MOST_TABLES = 20
_MOST_TURNED = 80


def tables_of(sheet: Sheet) -> tuple[Sheet, ...]:
    """The tables of a sheet as sheets of their own, each cell where it was; the sheet itself where there is one."""
    turned = _turned(sheet)
    if turned is not None:
        return (turned,)
    header = find_header_row(sheet)
    if not header:
        return (sheet,)
    beside = _beside(sheet, header)
    if len(beside) > 1:
        parts = [_cut(sheet, 1, len(sheet.rows), first, last) for first, last in beside]
        return tuple(
            replace(table, name=_name(sheet.name, number))
            for number, table in enumerate((below for part in parts for below in _below(part)), start=1)
        )
    return tuple(_below(sheet))


def _name(sheet: str, number: int) -> str:
    return sheet if number == 1 else f"{sheet} · tabel {number}"


def _below(sheet: Sheet) -> Iterator[Sheet]:
    """The tables below each other that have another header than the first."""
    header = find_header_row(sheet)
    starts = [1]
    current = _shape(sheet, header)
    for number in range(header + 1, len(sheet.rows) + 1) if header else ():
        row = sheet.rows[number - 1]
        if not is_header(row) or len(starts) >= _MOST_TABLES:
            continue
        shape = _shape(sheet, number)
        # A header that only lacks names of the first one is the same.
        if any(name and name != first for name, first in zip(shape, current, strict=True)):
            starts.append(_with_title(sheet, number))
            current = shape
    if len(starts) == 1:
        yield sheet
        return
    for table, (first, after) in enumerate(zip(starts, [*starts[1:], len(sheet.rows) + 1], strict=True), start=1):
        part = _cut(sheet, first, after - 1, 1, sheet.width)
        yield replace(part, name=_name(sheet.name, table))


def _with_title(sheet: Sheet, header: int) -> int:
    """The row where a table begins: its header, or the title right above it."""
    above = sheet.rows[header - 2] if header > 1 else []
    return header - 1 if sum(not is_blank(cell) for cell in above) == 1 else header


def _shape(sheet: Sheet, row: int) -> tuple[str, ...]:
    return tuple(squeezed(header_text(cell)) for cell in sheet.rows[row - 1]) if row else ()


def _cut(sheet: Sheet, top: int, bottom: int, left: int, right: int) -> Sheet:
    """The sheet with nothing outside these rows and columns; what is left stays in its place."""
    empty: list[CellValue] = [None] * sheet.width
    rows: list[list[CellValue]] = []
    for number, row in enumerate(sheet.rows, start=1):
        if not top <= number <= bottom:
            rows.append(empty)
        elif left == 1 and right >= sheet.width:
            rows.append(row)
        else:
            rows.append([cell if left <= place <= right else None for place, cell in enumerate(row, start=1)])
    return replace(sheet, rows=rows)


def _beside(sheet: Sheet, header: int) -> list[tuple[int, int]]:
    """First and last column of each table beside another: an empty column, then the names of plans again."""
    row = sheet.rows[header - 1]
    names = [
        place
        for place, cell in enumerate(row, start=1)
        if isinstance(cell, str) and (found := match_name(header_text(cell))) and found[0] == "name" and found[1] >= 0.8
    ]
    starts = [1]
    for place in names[1:]:
        if place <= 2:
            continue
        start = place
        while start > 1 and not is_blank(row[start - 2]):
            start -= 1
        empty = start > 1 and all(is_blank(r[start - 2]) for r in sheet.rows[header - 1 : header + 50])
        if empty and header_score(row[start - 1 :]) > 1:
            starts.append(start)
    ends = [start - 1 for start in starts[1:]]
    return list(zip(starts, [*ends, sheet.width], strict=True))


def _known(row: Sequence[CellValue]) -> frozenset[str]:
    found = (match_name(header_text(cell)) for cell in row if isinstance(cell, str))
    return frozenset(match[0] for match in found if match and match[1] >= 0.6 and match[0] != IGNORED)


def _turned(sheet: Sheet) -> Sheet | None:
    """A list with its plans across and its columns down, turned upright; None for any other."""
    if len(sheet.rows) > _MOST_TURNED or sheet.width < 3:
        return None
    header = find_header_row(sheet, by_shape=False)
    across_keys = _known(sheet.rows[header - 1]) if header else frozenset()
    first = next((n for n, row in enumerate(sheet.rows) if not is_blank(row[0])), None)
    if first is None:
        return None
    labels = [header_text(row[0]) for row in sheet.rows]
    known = {found[0] for label in labels if label and (found := match_name(label)) and found[1] >= 0.7}
    name_at = next(
        (n for n, label in enumerate(labels) if (found := match_name(label)) and found[0] in ("name", "plan_id")), None
    )
    if header and len(known - {IGNORED}) <= len(across_keys) + 1:
        return None
    if name_at is None or len(known - {IGNORED}) < 3 or "dwellings" not in known:
        return None
    numbered = next(n for n, label in enumerate(labels) if (found := match_name(label)) and found[0] == "dwellings")
    counts = [cell for cell in sheet.rows[numbered][1:] if not is_blank(cell)]
    if not counts or not all(isinstance(read_count(cell).value, int) for cell in counts):
        return None
    across = [place for place in range(1, sheet.width) if not is_blank(sheet.rows[name_at][place])]
    if len(across) < 2:
        return None
    kept = [n for n, label in enumerate(labels) if label]
    rows: list[list[CellValue]] = [[labels[n] for n in kept]]
    places: dict[tuple[int, int], tuple[str, int, int]] = {}
    for number, place in enumerate(across, start=2):
        rows.append([sheet.rows[n][place] for n in kept])
        places[(number, 0)] = (sheet.name, name_at + 1, place + 1)
        places.update({(number, column): (sheet.name, n + 1, place + 1) for column, n in enumerate(kept, start=1)})
    return Sheet(sheet.name, rows, is_hidden=sheet.is_hidden, places=places)
