"""Finds the header and the columns of a sheet, by names and by content, and says how certain each is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, ColumnType
from nplv_desktop.planlijst.reading.cell_values import is_blank, is_unknown, kind_in, read_count, read_status
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, column_letter, text_of
from nplv_desktop.planlijst.recognising.aliases import (
    DELIVERY_DATE,
    IGNORED,
    PRICE_TEXT,
    RENT_ANY,
    SALE_ANY,
    START_DATE,
    STATUS_SINCE,
    TYPE_TEXT,
    match_name,
    squeezed,
)
from nplv_desktop.planlijst.recognising.year_columns import (
    UNSAID,
    YearColumn,
    column_of_key,
    parse_year_column,
    span_in,
)

_LOOKED_AT = 40
_SAMPLE = 60
#: So many canonical headers make it the program's own layout.
_OWN_COLUMNS = 25
#: Below this a column is left out unless the user takes it in.
LEAST_CERTAINTY = 0.5
_COUNT_KEYS = {key for key, column in COLUMN_BY_KEY.items() if column.type == ColumnType.COUNT} | {RENT_ANY, SALE_ANY}
_TEXT_KEYS = {"name", "municipality", "town", "district", "remarks", "developer"}


@dataclass(frozen=True, slots=True)
class ColumnProposal:
    """One column of a sheet: where it is, its header, what it is taken for ("ignore" for nothing) and how certain."""

    column: int
    header: str
    key: str
    certainty: float
    samples: tuple[str, ...] = ()

    @property
    def letter(self) -> str:
        """The column's letters in the sheet."""
        return column_letter(self.column)

    @property
    def years(self) -> YearColumn | None:
        """The span of years it stands for, or None."""
        return (
            None
            if self.key in COLUMN_BY_KEY and not self.key.startswith(("delivered", "start"))
            else column_of_key(self.key)
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """How a sheet is to be read: the header's row (0 without one), its columns, and what the whole sheet is about.

    `first_row` is where the data begin; `kind` the kind of project that a title names; `reason` says why a sheet does
    not hold plans.
    """

    sheet: str
    header_row: int
    columns: tuple[ColumnProposal, ...]
    kind: str | None = None
    title: str = ""
    reason: str = ""

    @property
    def holds_plans(self) -> bool:
        """Whether the sheet can be read as a list of plans."""
        return not self.reason

    @property
    def signature(self) -> str:
        """What is the same for every list of this layout: its headers."""
        return "|".join(squeezed(column.header) for column in self.columns)

    @property
    def is_own(self) -> bool:
        """Whether this is the program's own layout: every cell is then taken as it stands."""
        own = {column.key for column in self.columns if column.certainty == 1.0 and _is_own_header(column)}
        return len(own) >= _OWN_COLUMNS and {"name", "dwellings"} <= own

    def column_of(self, key: str) -> ColumnProposal | None:
        """The first column taken for this key."""
        return next((column for column in self.columns if column.key == key), None)

    def with_mapping(self, mapping: dict[str, str]) -> Layout:
        """The layout with columns (by header or letter) taken for other keys, each certain."""
        columns = []
        for column in self.columns:
            key = mapping.get(column.header, mapping.get(column.letter))
            columns.append(column if key is None else replace(column, key=key, certainty=1.0))
        return judged(replace(self, columns=tuple(columns)))


def _is_own_header(column: ColumnProposal) -> bool:
    known = COLUMN_BY_KEY.get(column.key)
    return known is not None and squeezed(known.header) == squeezed(column.header)


def recognise(sheet: Sheet, header_row: int | None = None) -> Layout:
    """How a sheet is best read; `header_row` where the user pointed at it."""
    if not any(not is_blank(cell) for row in sheet.rows for cell in row):
        return Layout(sheet.name, 0, (), reason="Het blad is leeg.")
    row = header_row if header_row is not None else _header_row(sheet)
    title = _title(sheet, row)
    columns = _columns(sheet, row)
    if Layout(sheet.name, row, columns).is_own:
        columns = tuple(column if _is_own_header(column) else replace(column, key=IGNORED) for column in columns)
    return judged(Layout(sheet.name, row, columns, kind_in(title) or kind_in(sheet.name), title))


def judged(layout: Layout) -> Layout:
    """The layout with the reason why it holds no plans, or without one."""
    keys = {column.key for column in layout.columns}
    if "name" not in keys and "plan_id" not in keys:
        return replace(layout, reason="Er is geen kolom met plannamen gevonden.")
    counted = any(key in _COUNT_KEYS or column_of_key(key) is not None for key in keys)
    if not counted and not keys & {"planning_status", "project_phase", PRICE_TEXT}:
        return replace(layout, reason="Er is geen kolom met aantallen gevonden.")
    return replace(layout, reason="")


# -- header ----------------------------------------------------------------------------------------------------------


def _header_row(sheet: Sheet) -> int:
    """The row whose cells are most like names of columns; 0 where there is none."""
    best, best_score = 0, 1.5
    for number, row in enumerate(sheet.rows[:_LOOKED_AT], start=1):
        if number in sheet.hidden_rows and len(sheet.hidden_rows) < number:
            continue
        score = _header_score(row)
        if score > best_score + 1e-9:
            best, best_score = number, score
    if best:
        return _lowest_header(sheet, best)
    return _header_by_shape(sheet)


def _lowest_header(sheet: Sheet, row: int) -> int:
    """The last row of a header of several rows: names of columns under a heading, and nothing but texts."""
    while row < min(len(sheet.rows), _LOOKED_AT):
        upper, lower = sheet.rows[row - 1], sheet.rows[row]
        filled = [place for place, cell in enumerate(lower) if not is_blank(cell)]
        if len(filled) < 2 or not all(isinstance(lower[place], str) or _is_year(lower[place]) for place in filled):
            return row
        # Names stand where the upper row is empty or a heading; where it has a name of its own, nothing does.
        matches = [place for place in filled if (found := _match(text_of(lower[place]))) and found[0] != IGNORED]
        named = next((n for n, cell in enumerate(upper) if (m := _match(text_of(cell))) and m[0] == "name"), None)
        if len(matches) < max(2, len(filled) // 2) or named is None or not is_blank(lower[named]):
            return row
        row += 1
    return row


def _is_year(cell: CellValue) -> bool:
    return parse_year_column(text_of(cell)) is not None


def _header_score(row: Sequence[CellValue]) -> float:
    keys: dict[str, float] = {}
    texts = filled = 0
    for cell in row:
        if is_blank(cell):
            continue
        filled += 1
        text = text_of(cell)
        if isinstance(cell, str) and len(text) <= 80:
            texts += 1
        elif not parse_year_column(text):
            continue
        matched = _match(text)
        if matched and matched[0] != IGNORED:
            keys[matched[0]] = max(keys.get(matched[0], 0), matched[1])
    if filled < 2 or len(keys) < 2:
        return 0
    return sum(keys.values()) * (0.5 + 0.5 * len(keys) / filled)


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


def _title(sheet: Sheet, header_row: int) -> str:
    for row in sheet.rows[: max(0, header_row - 1)]:
        texts = [cell for cell in row if isinstance(cell, str) and cell.strip()]
        if len(texts) == 1:
            return texts[0].strip()
    return ""


def _match(text: str, above: str = "") -> tuple[str, float] | None:
    known = match_name(text)
    if known and known[1] == 1.0:
        return known
    if known is None and (status := _status_named(text)):
        return f"{STATUS_SINCE}{status}", 0.7
    years = parse_year_column(text, above)
    if years and (known is None or years[1] >= known[1]):
        return years[0].key, years[1]
    if above and (known is None or known[1] < 0.6):
        both = match_name(f"{above} {text}")
        if both and (known is None or both[1] > known[1]):
            return both[0], round(both[1] * 0.9, 2)
    return known


def _status_named(header: str) -> str | None:
    """The planning status that a header is the name of ("1A. Onherroepelijk"); its column then holds days."""
    read = read_status(header) if re.match(r"^\s*[1245] ?\.? ?[abcABC]\b|^\s*3[ .]", header) else None
    return str(read.value) if read is not None and read.value else None


def _headings(sheet: Sheet, header_row: int) -> list[str]:
    """For each column the section heading above its header, carried to the right."""
    above = [""] * sheet.width
    for number in range(max(1, header_row - 4), header_row):
        row = sheet.rows[number - 1]
        if sum(not is_blank(cell) for cell in row) < 2:
            continue
        carried, since = "", 0
        for place, cell in enumerate(row):
            if not is_blank(cell):
                carried, since = text_of(cell).strip(), place
            elif carried and place - since > 60:
                carried = ""
            if carried:
                above[place] = f"{above[place]} {carried}".strip()
    return above


# -- columns ---------------------------------------------------------------------------------------------------------


def _columns(sheet: Sheet, header_row: int) -> tuple[ColumnProposal, ...]:
    above = _headings(sheet, header_row)
    names = sheet.rows[header_row - 1] if header_row else [None] * sheet.width
    rows = sheet.rows[header_row : header_row + 4_000]
    found: list[ColumnProposal] = []
    group = ""
    for place in range(sheet.width):
        header = " ".join(text_of(names[place]).split()) or _name_above(sheet, header_row, place)
        values = list(islice((row[place] for row in rows if not is_blank(row[place])), _SAMPLE))
        if not header and not values:
            continue
        match = _match(header, above[place]) if header else None
        key, certainty = match or (IGNORED, 0.0)
        if squeezed(header) == "onbekend":
            key, certainty = ("type_unknown", 0.8) if group == "type" else ("tenure_unknown", 0.8)
        key, certainty = _by_content(key, certainty, values)
        if key in ("single_family", "multi_family"):
            group = "type"
        elif key in _COUNT_KEYS:
            group = "tenure"
        samples = tuple(text_of(value)[:60] for value in values[:3])
        found.append(ColumnProposal(place + 1, header or f"Kolom {column_letter(place + 1)}", key, certainty, samples))
    return tuple(_unique_headers(_one_each(_with_guesses(sheet, header_row, found))))


def _name_above(sheet: Sheet, header_row: int, place: int) -> str:
    """The name of a column whose header spans two rows: what stands right above an empty header cell."""
    for number in range(header_row - 1, max(0, header_row - 4), -1):
        row = sheet.rows[number - 1]
        if sum(not is_blank(cell) for cell in row) < 2:
            break
        text = " ".join(text_of(row[place]).split())
        if text:
            return text
    return ""


def _by_content(key: str, certainty: float, values: list[CellValue]) -> tuple[str, float]:
    """Holds a name against what stands under it."""
    if key == IGNORED or not values:
        return key, certainty
    known = [value for value in values if not is_unknown(value)]
    if key == "planning_status" and certainty < 1.0:
        share = sum(read_status(value).value is not None for value in known) / max(1, len(known))
        if share < 0.2 and certainty < 0.9:
            return "project_phase", 0.6
        return key, round(min(1.0, certainty * (0.6 + 0.4 * share)), 2)
    if (key in _COUNT_KEYS or column_of_key(key)) and certainty < 1.0:
        readable = sum(not read_count(value, may_be_negative=True).is_problem for value in known) / max(1, len(known))
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
    if key in (DELIVERY_DATE, START_DATE) or key.startswith(STATUS_SINCE):
        found = sum(isinstance(value, date) or span_in(text_of(value)) is not None for value in known)
        return (key, round(certainty * found / max(1, len(known)), 2)) if found >= 0.5 * len(known) else (IGNORED, 0.0)
    if key in ("name", "district", "town") and certainty < 1.0:
        texts = sum(isinstance(value, str) and not value.replace(".", "").isdigit() for value in values) / len(values)
        return (key, round(certainty * (0.4 + 0.6 * texts), 2)) if texts > 0.3 else (IGNORED, 0.0)
    return key, certainty


def _with_guesses(sheet: Sheet, header_row: int, found: list[ColumnProposal]) -> list[ColumnProposal]:
    """Takes columns by content alone where no header says which hold the names and the numbers of dwellings."""
    keys = {column.key for column in found if column.certainty >= LEAST_CERTAINTY}
    rows = sheet.rows[header_row : header_row + 400]
    free = [column for column in found if column.key == IGNORED and column.certainty == 0]
    guessed: dict[int, tuple[str, float]] = {}
    if "name" not in keys and not any(column.key == "name" for column in found):
        best = max(free, key=lambda column: _distinct_texts(rows, column.column), default=None)
        if best and _distinct_texts(rows, best.column) >= 2:
            guessed[best.column] = ("name", 0.5)
    if "planning_status" not in keys:
        for column in free:
            values = [row[column.column - 1] for row in rows if not is_blank(row[column.column - 1])][:_SAMPLE]
            codes = sum(bool(re.match(r"^\s*[1245] ?[ABCabc]\b|^\s*3(\s|$)", text_of(value))) for value in values)
            if column.column not in guessed and len(values) >= 2 and codes >= 0.8 * len(values):
                guessed[column.column] = ("planning_status", 0.7)
                break
    if not keys & _COUNT_KEYS and not any(column.years for column in found):
        best = max(free, key=lambda column: _sum(rows, column.column), default=None)
        if best and best.column not in guessed and _sum(rows, best.column) > 0:
            guessed[best.column] = ("dwellings", 0.5)
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
    return sum(counts) if counts and len(counts) >= 0.6 * len(numbers) else 0


#: Columns of which a list can have several that belong together; of all others the most certain one is taken.
_SEVERAL = _COUNT_KEYS - {"dwellings"} | {"remarks", "bottlenecks", "district", "previous_subsidy", IGNORED}


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
            made.append(replace(column, key=IGNORED, certainty=round(column.certainty * 0.5, 2)))
    return made


def _unique_headers(columns: list[ColumnProposal]) -> list[ColumnProposal]:
    seen: set[str] = set()
    made = []
    for column in columns:
        header = column.header if column.header not in seen else f"{column.header} ({column.letter})"
        seen.add(header)
        made.append(replace(column, header=header))
    return made


def meaning_is_open(layout: Layout) -> bool:
    """Whether years are named without saying if they are years of start or of delivery."""
    return any(
        years.meaning == UNSAID and years.years and not years.is_demolition
        for column in layout.columns
        if (years := column.years)
    )
