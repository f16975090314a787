"""Finds the columns of a sheet, by names and by content, and says how certain each is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from itertools import islice, pairwise

from nplv_desktop.planlijst.reading.cell_values import (
    is_blank,
    is_unknown,
    kind_in,
    read_count,
    read_status,
    share_in,
)
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, column_letter, text_of
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    DELIVERY_DATE,
    HARD_PART,
    IGNORED,
    NET,
    PRICE_TEXT,
    SHARE_OF,
    SOFT_PART,
    START_DATE,
    STATUS_SINCE,
    TYPE_TEXT,
    YEAR_DATE,
    squeezed,
)
from nplv_desktop.planlijst.recognising.header_rows import (
    find_header_row,
    header_text,
    headings,
    match_header,
    name_above,
)
from nplv_desktop.planlijst.recognising.layout import (
    COUNT_KEYS,
    LEAST_CERTAINTY,
    ColumnProposal,
    Layout,
    is_own_header,
    judged,
)
from nplv_desktop.planlijst.recognising.part_columns import with_parts_told
from nplv_desktop.planlijst.recognising.year_columns import column_of_key
from nplv_desktop.planlijst.recognising.year_texts import span_in

_SAMPLE = 60
_ONE_YEAR = (DELIVERY_DATE, START_DATE, YEAR_DATE)


def recognise(sheet: Sheet, header_row: int | None = None, *, hidden_columns: bool = False) -> Layout:
    """How a sheet is best read; `header_row` where the user pointed at it, `hidden_columns` takes those in too."""
    if not any(not is_blank(cell) for row in sheet.rows for cell in row):
        return Layout(sheet.name, 0, (), reason="Het blad is leeg.")
    row = header_row if header_row is not None else find_header_row(sheet)
    title = _title(sheet, row)
    columns = _columns(sheet, row, frozenset() if hidden_columns else sheet.hidden_columns)
    if Layout(sheet.name, row, columns).is_own:
        columns = tuple(column if is_own_header(column) else replace(column, key=IGNORED) for column in columns)
    name = next((column.header for column in columns if column.key == "name"), "")
    kind = kind_in(title) or kind_in(sheet.name) or kind_in(name)
    return judged(Layout(sheet.name, row, columns, kind, title))


def _title(sheet: Sheet, header_row: int) -> str:
    for row in sheet.rows[: max(0, header_row - 1)]:
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        if len(texts) == 1:
            return texts[0].strip()
    return ""


def _columns(sheet: Sheet, header_row: int, hidden: frozenset[int]) -> tuple[ColumnProposal, ...]:
    above = headings(sheet, header_row)
    names = sheet.rows[header_row - 1] if header_row else [None] * sheet.width
    rows = sheet.rows[header_row : header_row + 4_000]
    found: list[ColumnProposal] = []
    group = ""
    short_years = _short_years([header_text(name) for name in names])
    for place in range(sheet.width):
        header = header_text(names[place]) or name_above(sheet, header_row, place)
        values = list(
            islice((row[place] for row in rows if not is_blank(row[place]) and row[place] != names[place]), _SAMPLE)
        )
        if not header and not values:
            continue
        match = match_header(header, above[place]) if header else None
        key, certainty = match or (IGNORED, 0.0)
        if place in short_years:
            key, certainty = f"year_{short_years[place]}", 0.8
        if squeezed(header) == "onbekend":
            key, certainty = _unknown_of(group, above[place])
        key, certainty = _by_content(key, certainty, values)
        if key in ("single_family", "multi_family"):
            group = "type"
        elif key in COUNT_KEYS:
            group = "tenure"
        why = ""
        if place + 1 in hidden:
            key, certainty, why = IGNORED, 0.0, "verborgen"
        samples = tuple(text_of(value)[:60] for value in values[:3])
        shown = header or f"Kolom {column_letter(place + 1)}"
        found.append(ColumnProposal(place + 1, shown, key, certainty, samples, why))
    told = with_parts_told(sheet, header_row, _one_each(_with_guesses(sheet, header_row, found)))
    return tuple(_unique_headers(told))


def _unknown_of(group: str, above: tuple[str, ...]) -> tuple[str, float]:
    """What a column "Onbekend" counts: what its group is about."""
    over = " ".join(above[:2]).lower()
    if re.search(r"type|gezins", over):
        return "type_unknown", 0.85
    if re.search(r"prijs|huur|koop|segment|eigendom|financ", over):
        return "tenure_unknown", 0.85
    if over and not re.search(r"woning|programma|aantal", over):
        return IGNORED, 0.6
    return ("type_unknown", 0.8) if group == "type" else ("tenure_unknown", 0.8)


def _short_years(headers: list[str]) -> dict[int, int]:
    """Columns headed by years of two digits that follow on each other: '25, '26, 27."""
    found = {
        place: 2000 + int(match.group(1))
        for place, header in enumerate(headers)
        if (match := re.fullmatch(r"['’‘`]?([2-4]\d)", header))
    }
    places = sorted(found)
    follow = sum(found[later] == found[before] + 1 and later == before + 1 for before, later in pairwise(places))
    return found if len(found) >= 2 and follow == len(found) - 1 else {}


def _by_content(key: str, certainty: float, values: list[CellValue]) -> tuple[str, float]:
    """Holds a name against what stands under it."""
    if key == IGNORED or not values:
        return key, certainty
    known = [value for value in values if not is_unknown(value)]
    if key.startswith(SHARE_OF):
        return key, certainty
    if key == "planning_status" and certainty < 1.0:
        share = sum(read_status(value).value is not None for value in known) / max(1, len(known))
        if share < 0.2 and certainty < 0.9:
            return "project_phase", 0.6
        return key, round(min(1.0, certainty * (0.6 + 0.4 * share)), 2)
    if (key in COUNT_KEYS or column_of_key(key)) and certainty < 1.0:
        if certainty < 0.9 and known and _are_years(known):
            return IGNORED, 0.3
        readable = sum(_is_number(value) for value in known) / max(1, len(known))
        if readable < 0.3 and known:
            in_words = {
                TYPE_TEXT: ("single_family", "multi_family"),
                PRICE_TEXT: ("mid_rent", "social_rent_corporation"),
            }
            for other, keys in in_words.items():
                if key in keys:
                    return other, 0.6
            return (IGNORED, 0.0) if certainty < 0.9 else (key, 0.5)
        return key, round(certainty * (0.6 + 0.4 * readable), 2)
    if key in _ONE_YEAR or key.startswith(STATUS_SINCE):
        found = sum(isinstance(value, date) or span_in(text_of(value)) is not None for value in known)
        return (key, round(certainty * found / max(1, len(known)), 2)) if found >= 0.5 * len(known) else (IGNORED, 0.0)
    if key in ("name", "district", "town", "developer") and certainty < 1.0:
        texts = sum(isinstance(value, str) and not value.replace(".", "").isdigit() for value in values) / len(values)
        return (key, round(certainty * (0.4 + 0.6 * texts), 2)) if texts > 0.3 else (IGNORED, 0.0)
    return key, certainty


def _is_number(value: CellValue) -> bool:
    return (
        share_in(value) is not None
        or not read_count(value, may_be_negative=True).is_problem
        or (isinstance(value, float) and 0 < value < 1_000_000)
    )


def _are_years(values: list[CellValue]) -> bool:
    """Whether numbers are years rather than counts: all of them from 2010 up to and including 2050, and several."""
    numbers = [value for value in values if isinstance(value, int | float)]
    return len(numbers) >= 2 and len(numbers) == len(values) and all(2010 <= number <= 2050 for number in numbers)


def _with_guesses(sheet: Sheet, header_row: int, found: list[ColumnProposal]) -> list[ColumnProposal]:
    """Takes columns by content alone where no header says which hold the names and the numbers of dwellings."""
    keys = {column.key for column in found if column.certainty >= LEAST_CERTAINTY}
    rows = sheet.rows[header_row : header_row + 400]
    free = [column for column in found if column.key == IGNORED and column.certainty == 0 and not column.why]
    guessed: dict[int, tuple[str, float]] = {}
    if "name" not in keys and not any(column.key == "name" for column in found):
        best = max(free, key=lambda column: _distinct_texts(rows, column.column), default=None)
        if best and _distinct_texts(rows, best.column) >= 2:
            guessed[best.column] = ("name", LEAST_CERTAINTY)
    if "planning_status" not in keys:
        for column in free:
            values = [row[column.column - 1] for row in rows if not is_blank(row[column.column - 1])][:_SAMPLE]
            codes = sum(bool(re.match(r"^\s*[1245] ?[ABCabc]\b|^\s*3(\s|$)", text_of(value))) for value in values)
            if column.column not in guessed and len(values) >= 2 and codes >= 0.8 * len(values):
                guessed[column.column] = ("planning_status", 0.7)
                break
    if not keys & COUNT_KEYS and not any(column.years for column in found):
        best = max(free, key=lambda column: _sum(rows, column.column), default=None)
        if best and best.column not in guessed and _sum(rows, best.column) > 0:
            guessed[best.column] = ("dwellings", LEAST_CERTAINTY)
    return [
        replace(column, key=guessed[column.column][0], certainty=guessed[column.column][1])
        if column.column in guessed
        else column
        for column in found
    ]


def _distinct_texts(rows: list[list[CellValue]], column: int) -> int:
    texts = {
        cell for row in rows if isinstance(cell := row[column - 1], str) and cell.strip() and not cell.strip().isdigit()
    }
    return len(texts)


def _sum(rows: list[list[CellValue]], column: int) -> int:
    numbers = [row[column - 1] for row in rows if not is_blank(row[column - 1])]
    counts = [
        int(n)
        for n in numbers
        if isinstance(n, int | float) and not isinstance(n, bool) and 0 <= n < 20_000 and n == int(n)
    ]
    if _are_years(list(numbers)):
        return 0
    return sum(counts) if counts and len(counts) >= 0.6 * len(numbers) else 0


#: Columns of which a list can have several that belong together; of all others the most certain one is taken.
_SEVERAL = COUNT_KEYS - {"dwellings", AFFORDABLE_ANY, NET, HARD_PART, SOFT_PART} | {
    "remarks",
    "bottlenecks",
    "district",
    "previous_subsidy",
    IGNORED,
}


def _one_each(found: Iterable[ColumnProposal]) -> list[ColumnProposal]:
    columns = list(found)
    best: dict[str, ColumnProposal] = {}
    for column in columns:
        if column.key not in best or column.certainty > best[column.key].certainty:
            best[column.key] = column
    made = []
    for column in columns:
        several = column.key in _SEVERAL or (column_of_key(column.key) is not None)
        certain = max(best[column.key].certainty, 0.0)
        if column is best[column.key] or (several and column.certainty >= certain - 0.25):
            weak = column.certainty < LEAST_CERTAINTY
            made.append(replace(column, key=IGNORED) if weak and column.key != IGNORED else column)
        else:
            why = (
                f"ook een aantal woningen; “{best[column.key].header}” telt"
                if column.key == "dwellings"
                else column.why
            )
            made.append(replace(column, key=IGNORED, certainty=round(column.certainty * 0.5, 2), why=why))
    return made


def _unique_headers(columns: list[ColumnProposal]) -> list[ColumnProposal]:
    seen: set[str] = set()
    made = []
    for column in columns:
        header = column.header if column.header not in seen else f"{column.header} ({column.letter})"
        seen.add(header)
        made.append(replace(column, header=header))
    return made
