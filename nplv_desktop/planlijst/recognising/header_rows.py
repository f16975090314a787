"""Finds the header of a list: one row or several, with the headings of groups above it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from nplv_desktop.planlijst.reading.cell_values import is_blank, read_status
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import (
    DELIVERY_DATE,
    IGNORED,
    START_DATE,
    STATUS_SINCE,
    YEAR_DATE,
    match_name,
    squeezed,
)
from nplv_desktop.planlijst.recognising.layout import COUNT_KEYS
from nplv_desktop.planlijst.recognising.year_columns import column_of_key, parse_year_column
from nplv_desktop.planlijst.recognising.year_texts import year_typed_as_date

_LOOKED_AT = 40
_MOST_HEADINGS = 4
_LONGEST_NAME = 80
#: What a row of names is worth at least to be taken for a header.
_LEAST_SCORE = 1.5
_DEMOLITION = re.compile(
    r"\b(sloop|slopen|te slopen|onttrekking(?:en)?|gesloopt|amoveren|te amoveren)\b", re.IGNORECASE
)
_ONE_YEAR = frozenset({START_DATE, DELIVERY_DATE, YEAR_DATE})
_PLAIN_COUNT = frozenset({"aantal", "aantalwoningen", "woningen", "totaal", "bruto", "aantallen", "won", "wo"})


def header_text(cell: CellValue) -> str:
    """A header as one line; a year that was typed into a cell with the look of a date is that year."""
    if isinstance(cell, date):
        year = year_typed_as_date(cell)
        if year is not None:
            return str(year)
    text = text_of(cell)
    # A word that was broken off at the end of a line, and marks that nobody sees.
    text = re.sub(r"[\u00ad\u200b\u200c\u200d\ufeff]", "", text)
    text = re.sub(r"(?<=[a-z])-\s*[\r\n]+\s*(?=[a-z])", "", text)
    return " ".join(text.split())


def find_header_row(sheet: Sheet, after: int = 0, *, by_shape: bool = True) -> int:
    """The row below `after` whose cells are most like names of columns; 0 where there is none.

    `by_shape` takes a row of texts above rows with numbers where no name of a column is known.
    """
    best, best_score = 0, _LEAST_SCORE
    for number in range(after + 1, min(len(sheet.rows), after + _LOOKED_AT) + 1):
        if number in sheet.hidden_rows and len(sheet.hidden_rows) < number:
            continue
        score = header_score(sheet.rows[number - 1])
        if score > best_score + 1e-9:
            best, best_score = number, score
    if best:
        return _lowest_header(sheet, best)
    return 0 if after or not by_shape else _header_by_shape(sheet)


def header_score(row: Sequence[CellValue]) -> float:
    """How much a row is like a row of column names."""
    keys: dict[str, float] = {}
    filled = matched = 0
    for cell in row:
        if is_blank(cell):
            continue
        filled += 1
        text = header_text(cell)
        if not (isinstance(cell, str) and len(text) <= _LONGEST_NAME) and not parse_year_column(text):
            continue
        found = match_header(text)
        if found and found[0] != IGNORED:
            matched += 1
            keys[found[0]] = max(keys.get(found[0], 0), found[1])
    if filled < 2 or len(keys) < 2 or all(key in _ONE_YEAR or column_of_key(key) for key in keys):
        return 0
    score = sum(keys.values()) * (0.5 + 0.5 * matched / filled)
    return score + 0.5 if "name" in keys else score


def is_header(row: Sequence[CellValue]) -> bool:
    """Whether a row further down is a header of its own: names of columns, one of them of plans, and no numbers."""
    for cell in row:
        if isinstance(cell, int | float) and not 2010 <= cell <= 2050:
            return False
    texts = [cell for cell in row if isinstance(cell, str) and 2 < len(cell) <= _LONGEST_NAME]
    if len(texts) < 2:
        return False
    keys = {found[0] for text in texts if (found := match_name(header_text(text))) and found[1] >= 0.7}
    if not keys & {"name", "plan_id"}:
        found = match_name(header_text(texts[0]))  # "Complex" alone is not certain, as the first of several names it is
        if not found or found[0] != "name" or len(keys) < 2:
            return False
    return bool(keys & (COUNT_KEYS | {YEAR_DATE})) and header_score(row) > _LEAST_SCORE


def _lowest_header(sheet: Sheet, row: int) -> int:
    """The last row of a header of several rows: names of columns under a heading, and nothing but texts."""
    while row < min(len(sheet.rows), _LOOKED_AT + row):
        upper, lower = sheet.rows[row - 1], sheet.rows[row]
        filled = [place for place, cell in enumerate(lower) if not is_blank(cell)]
        if len(filled) < 2 or not all(isinstance(lower[place], str) or _is_year(lower[place]) for place in filled):
            return row
        # Names stand where the upper row is empty or a heading; where it has a name of its own, nothing does.
        levels = headings(sheet, row + 1)
        found = [match_header(header_text(lower[place]), levels[place]) for place in filled]
        matches = [match for match in found if match and match[0] != IGNORED]
        named = next(
            (n for n, cell in enumerate(upper) if (m := match_header(header_text(cell))) and m[0] == "name"), None
        )
        if len(matches) < max(2, len(filled) // 2) or named is None or not is_blank(lower[named]):
            return row
        row += 1
    return row


def _is_year(cell: CellValue) -> bool:
    return parse_year_column(header_text(cell)) is not None


def _header_by_shape(sheet: Sheet) -> int:
    """A row of texts above rows with numbers, where no name of a column is known."""
    for number, row in enumerate(sheet.rows[:_LOOKED_AT], start=1):
        filled = [cell for cell in row if not is_blank(cell)]
        if len(filled) < 3 or not all(isinstance(cell, str) for cell in filled):
            continue
        below = sheet.rows[number : number + 5]
        if sum(any(isinstance(cell, int | float) for cell in later) for later in below) >= max(1, len(below) - 1):
            return number
    return 0


def headings(sheet: Sheet, header_row: int) -> list[tuple[str, ...]]:
    """For each column the headings of its groups above the header, the nearest first.

    A heading holds for the cells it was merged over; one that was not merged holds up to the next heading in its row
    or above it.
    """
    levels: list[list[str]] = [[] for _ in range(sheet.width)]
    spans = {(top, left): right for top, left, _, right in sheet.merged if top < header_row}
    ends: set[int] = set()
    for number in range(max(1, header_row - _MOST_HEADINGS), header_row):
        row = sheet.rows[number - 1]
        if sum(not is_blank(cell) for cell in row) < 2 and not any(
            top == number and right - left + 1 < 0.75 * sheet.width for (top, left), right in spans.items()
        ):
            continue  # a title
        carried, until = "", 0
        for place in range(sheet.width):
            if not is_blank(row[place]):
                carried = header_text(row[place])
                until = spans.get((number, place + 1), place + 60)
                ends.add(place)
            elif place in ends or place + 1 > until:
                carried = ""
            if carried:
                levels[place].insert(0, carried)
    return [tuple(found) for found in levels]


def name_above(sheet: Sheet, header_row: int, place: int) -> str:
    """The name of a column whose header spans two rows: what stands right above an empty header cell."""
    for number in range(header_row - 1, max(0, header_row - 4), -1):
        row = sheet.rows[number - 1]
        if sum(not is_blank(cell) for cell in row) < 2:
            break
        text = header_text(row[place])
        if text:
            return text
    return ""


def match_header(text: str, above: Sequence[str] = ()) -> tuple[str, float] | None:
    """What a header means under the headings of its groups, and how certain that is; None for nothing known."""
    known = match_name(text)
    if known and known[1] == 1.0:
        return known
    if known is None and (status := _status_named(text)):
        return f"{STATUS_SINCE}{status}", 0.7
    is_demolition = any(_DEMOLITION.search(heading) and "nieuwbouw" not in heading.lower() for heading in above[:2])
    if is_demolition and squeezed(text) in _PLAIN_COUNT:
        return "demolished", 0.85
    years = parse_year_column(text, " ".join(reversed(above)))
    if years and (known is None or years[1] >= known[1]):
        return years[0].key, years[1]
    if is_demolition and known and known[0] != "demolished" and (known[0] in COUNT_KEYS or known[0] in _ONE_YEAR):
        return IGNORED, 0.6
    best = known
    for heading in above[:2] if known is None or known[1] < 0.7 or known[0] == "affordable_any" else ():
        for both in (f"{heading} {text}", f"{text} {heading}"):
            found = match_name(both)
            if found and found[0] != IGNORED and (best is known or best is None or found[1] * 0.9 > best[1]):
                best = found[0], round(found[1] * 0.9, 2)
    return best


def _status_named(header: str) -> str | None:
    """The planning status that a header is the name of ("1A. Onherroepelijk"); its column then holds days."""
    read = read_status(header) if re.match(r"^\s*[1245] ?\.? ?[abcABC]\b|^\s*3[ .]", header) else None
    return str(read.value) if read is not None and read.value else None
