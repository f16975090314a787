"""Reads the cells of the columns of a sheet into values by key, column by column."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from operator import ne
from typing import Any

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, ColumnType, PlanValue
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight
from nplv_desktop.planlijst.interpreting.shares import (
    bare_key,
    can_be_share,
    numbers_of_shares,
    share_columns,
    share_of_cell,
)
from nplv_desktop.planlijst.interpreting.texts_read import read_texts
from nplv_desktop.planlijst.interpreting.values_read import Values, tell_cell
from nplv_desktop.planlijst.reading.cell_values import (
    Reading,
    is_unknown,
    read_count,
    share_in,
)
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    DELIVERY_DATE,
    HARD_PART,
    IGNORED,
    NET,
    PRICE_TEXT,
    PROVINCE,
    RENT_ANY,
    RENT_REST,
    SALE_ANY,
    SALE_REST,
    SHARE_OF,
    SOFT_PART,
    START_DATE,
    STATUS_SINCE,
    TYPE_TEXT,
    YEAR_DATE,
)
from nplv_desktop.planlijst.recognising.layout import ColumnProposal, Layout
from nplv_desktop.planlijst.recognising.year_texts import span_in, year_typed_as_date

#: Texts that tell how the numbers are meant; they are kept with the plan's remarks.
DESCRIPTIONS = {PRICE_TEXT: "Prijsklasse", TYPE_TEXT: "Woningtype"}
#: Counts that are no column of a plan by themselves.
_BESIDE = frozenset({RENT_ANY, SALE_ANY, RENT_REST, SALE_REST, AFFORDABLE_ANY, NET, HARD_PART, SOFT_PART})
_UNITS = (
    (re.compile(r"[x×*]\s?1[.\s]?000\b|\bduizendtallen\b|\bin duizenden\b|\bper 1[.\s]?000\b", re.IGNORECASE), 1000),
    (re.compile(r"[x×*]\s?100\b|\bhonderdtallen\b|\bin honderden\b", re.IGNORECASE), 100),
    (re.compile(r"[x×*]\s?10\b|\btientallen\b", re.IGNORECASE), 10),
)
_PLAIN_KINDS = {float, str, type(None)}


def read_columns(sheet: Sheet, layout: Layout, rows: list[int], *, read_on: date) -> Values:
    """Every cell of every column that was taken for something; `read_on` is the day up to which a status is reached."""
    values = Values(sheet, rows)
    own = layout.is_own
    shares = frozenset() if own else share_columns(sheet, layout, rows)
    keys = Counter(column.key for column in layout.columns)
    for column in layout.columns:
        if column.key in (IGNORED, PROVINCE):
            continue
        years = None if own else column.years
        is_only = keys[column.key] == 1
        if column.key.startswith(SHARE_OF) or column.column in shares:
            _read_shares(sheet, column, values, as_part=column.column in shares)
        elif years is not None:
            _read_counts(
                sheet, layout, column, values, values.years, may_be_negative=years.is_demolition, is_only=is_only
            )
        elif column.key == NET:
            _read_net(sheet, column, values)
        elif column.key in _BESIDE:
            _read_counts(sheet, layout, column, values, values.years, may_be_negative=False, is_only=is_only)
        elif column.key in (START_DATE, DELIVERY_DATE, YEAR_DATE):
            _read_spans(sheet, column, values)
        elif column.key.startswith(STATUS_SINCE):
            _read_status_days(sheet, column, values, read_on)
        elif column.key in DESCRIPTIONS:
            for row in rows:
                cell = sheet.rows[row - 1][column.column - 1]
                if cell not in (None, ""):
                    values.texts[row][column.key] = " ".join(text_of(cell).split())
        elif COLUMN_BY_KEY[column.key].type == ColumnType.COUNT:
            _read_counts(
                sheet, layout, column, values, values.cells, may_be_negative=column.key == "demolished", is_only=is_only
            )
        else:
            read_texts(sheet, column, values, as_is=own)
    values.findings += numbers_of_shares(values.shares, values.cells, sheet.name, values.share_headers)
    return values


def _read_shares(sheet: Sheet, column: ColumnProposal, values: Values, *, as_part: bool) -> None:
    key = bare_key(column.key)
    values.share_headers.append(column.header)
    for row in values.cells:
        cell = sheet.rows[row - 1][column.column - 1]
        if cell in (None, "") or is_unknown(cell):
            continue
        share = share_of_cell(cell, in_header=column.key.startswith(SHARE_OF), as_part=as_part)
        if share is None:
            tell_cell(values, sheet, row, column, Reading(None, f"“{text_of(cell)}” is geen aandeel", is_problem=True))
            values.unread.setdefault(row, []).append((key, text_of(cell)[:1000]))
        else:
            values.shares.add(row, key, share)


def _read_net(sheet: Sheet, column: ColumnProposal, values: Values) -> None:
    """A balance of new and demolished dwellings: less than nothing is demolition."""
    for row, cells in values.cells.items():
        cell = sheet.rows[row - 1][column.column - 1]
        read = read_count(cell, may_be_negative=True)
        if read.is_problem:
            tell_cell(values, sheet, row, column, read)
        if not isinstance(read.value, int):
            continue
        if text_of(cell).strip()[:1] in ("-", "−", "–", "("):
            values.negative_net.append(row)
            cells.setdefault("demolished", read.value)
        else:
            values.years[row][column.key] = read.value


def _read_spans(sheet: Sheet, column: ColumnProposal, values: Values) -> None:
    """The one year, date or span of years in which all dwellings of a row start or are delivered."""
    for row in values.cells:
        cell = sheet.rows[row - 1][column.column - 1]
        if cell in (None, "") or is_unknown(cell):
            continue
        span = _span_of(cell)
        if span is None:
            read = Reading(None, f"“{text_of(cell)}” is geen jaar", is_problem=True)
            tell_cell(values, sheet, row, column, read)
            values.unread.setdefault(row, []).append((column.key, text_of(cell)[:1000]))
        else:
            values.spans.setdefault(row, {})[column.key] = span


def _span_of(cell: CellValue) -> tuple[int, int] | None:
    """The years in a cell: a date, a year that looks like a date, a year in two digits, or words."""
    if isinstance(cell, date):
        year = year_typed_as_date(cell) or cell.year
        return year, year
    if isinstance(cell, int | float) and not isinstance(cell, bool) and 20 <= cell <= 50 and cell == int(cell):
        return 2000 + int(cell), 2000 + int(cell)
    return span_in(text_of(cell))


def _read_status_days(sheet: Sheet, column: ColumnProposal, values: Values, read_on: date) -> None:
    """The status of a plan is the one it reached last; a day to come is a plan, not a status."""
    status = column.key.removeprefix(STATUS_SINCE)
    for row in values.cells:
        cell = sheet.rows[row - 1][column.column - 1]
        if isinstance(cell, str) and (day := re.fullmatch(r"(\d{1,2})[-/](\d{1,2})[-/](20\d\d)", cell.strip())):
            cell = _day(int(day.group(3)), int(day.group(2)), int(day.group(1)))
        if isinstance(cell, date) and cell <= read_on and cell >= values.status_days.get(row, (date.min, ""))[0]:
            values.status_days[row] = (cell, status)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read_counts(
    sheet: Sheet,
    layout: Layout,
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
    times = _times(column, layout)
    missing = {row for row, at in sheet.uncalculated if at == column.column} if sheet.uncalculated else ()
    # Columns that were taken for the same are added up, cell by cell.
    if (
        is_only
        and times == 1
        and not missing
        and not sheet.shares
        and _read_whole_numbers(values.column(place), key, target.values())
    ):
        return
    for row, cells in target.items():
        cell = grid[row - 1][place]
        if row in missing:
            values.uncalculated.setdefault(column.header, []).append(row)
            values.unread.setdefault(row, []).append((key, "formule zonder berekende waarde"))
            continue
        if cell is None or cell == "":
            if key == "dwellings":
                values.blank_numbers.add(row)
            continue
        if can_be_share(key) and ((row, column.column) in sheet.shares or share_in(cell) is not None):
            share = share_of_cell(cell, in_header=False, as_part=True)
            if share is not None:
                values.shares.add(row, key, share)
                values.share_headers.append(column.header)
                continue
        if times != 1 and isinstance(cell, int | float):
            cell = float(Decimal(str(cell)) * times)
        number = int(cell) if type(cell) is float and 0.0 <= cell <= LARGEST_COUNT else None
        if number is None or number != cell:
            read = read_count(cell, may_be_negative=may_be_negative)
            if read.is_problem or read.is_doubtful:
                tell_cell(values, sheet, row, column, read)
            if read.is_problem or read.is_doubtful:
                values.unread.setdefault(row, []).append((key, text_of(cell)[:1000]))
            if read.value is None:
                values.unknown.setdefault(row, {})[key] = text_of(cell)[:100]
                continue
            number = int(read.value)
            turned += isinstance(cell, int | float) and cell < 0
        cells[key] = number + cells[key] if key in cells else number  # type: ignore[operator]
    if times != 1:
        message = f"{column.header}: de getallen zijn met {times} vermenigvuldigd, zoals de kop of titel zegt."
        values.findings.append(ListFinding(Weight.ATTENTION, "times", sheet.name, 0, column.column, message))
    if turned:
        what = "1 negatief aantal is" if turned == 1 else f"{turned} negatieve aantallen zijn"
        message = f"{column.header}: {what} gelezen als aantal te slopen woningen."
        values.findings.append(
            ListFinding(Weight.INFORMATION, "negative-demolition", sheet.name, 0, column.column, message)
        )


def _times(column: ColumnProposal, layout: Layout) -> int:
    """By what the numbers of a column are to be multiplied: 10, 100 or 1.000 as its header or the title says."""
    title = layout.title
    for text in (column.header, "" if re.search(r"€|euro|bedrag", title, re.IGNORECASE) else title):
        for pattern, times in _UNITS:
            if pattern.search(text):
                return times
    return 1


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
