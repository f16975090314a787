"""The tables of a Word agreement as figures: which table it is, its rows, and what of it cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from nplv_desktop.domain.dutch.money import to_cent
from nplv_desktop.domain.dutch.numbers import FigureError, parse_amount, parse_count
from nplv_desktop.returned.agreement_sections import Section

_Value = TypeVar("_Value")


class TableKind(StrEnum):
    """Which table of the agreement it is."""

    HOUSING = "housing"
    ORV = "orv"
    CAPACITY = "capacity"
    WBI = "wbi"
    AREA_BUDGET = "area_budget"
    SUMMARY = "summary"
    CARE = "care"
    HEAD = "head"
    SIGNATURES = "signatures"


#: What people call the tables that hold something of the area.
TABLE_NAMES = {
    TableKind.HOUSING: "aantallen woningen",
    TableKind.ORV: "ORV-maatregelen",
    TableKind.CAPACITY: "capaciteit",
    TableKind.WBI: "Wbi-kandidaten",
    TableKind.AREA_BUDGET: "gebiedsbudget",
    TableKind.SUMMARY: "samenvatting",
    TableKind.CARE: "zorgwoningen",
}
_Words = tuple[tuple[TableKind, tuple[str, ...]], ...]
_BY_HEADER: _Words = (
    (TableKind.HOUSING, ("start bouw", "betaalba")),
    (TableKind.SUMMARY, ("rijksbijdrage nplv",)),
    (TableKind.CAPACITY, ("capaciteit", "fte")),
    (TableKind.ORV, ("openbare ruimte", "maatschappelijke voorzieningen", "orv")),
    (TableKind.WBI, ("woningbouwimpuls", "wbi")),
    (TableKind.AREA_BUDGET, ("gebiedsbudget",)),
    (TableKind.CARE, ("zorggeschikt", "zorggeclusterd")),
)
_BY_ROWS: _Words = (
    (TableKind.SIGNATURES, ("burgemeester", "wethouder")),
    (TableKind.HEAD, ("betreft",)),
    (TableKind.SUMMARY, ("realisatiestimulans",)),
    (TableKind.HOUSING, ("puur nplv",)),
    (TableKind.CARE, ("zorggeschikt", "zorggeclusterd")),
)
_KINDS = frozenset(kind.value for kind in TableKind)
_NOTHING = frozenset({"", "-", "–", "—", "n.v.t.", "n.v.t", "nvt", "geen"})
_AMOUNT = re.compile(
    r"(?:€|eur|euro)?\s*\d[\d.,]*(?:,?\s?[-–—=]+)?\s*(?:mln\.?|mld\.?|miljoen|miljard|duizend|k)?\s*(?:euro)?",
    re.IGNORECASE,
)
_AROUND = re.compile(
    r"^(?:max(?:imaal|\.)?)\s+|\s*\((?:in|ex)cl(?:usief|\.)?\s*btw\)$|[\s*†¹²³⁴⁵⁶⁷⁸⁹⁰]+$", re.IGNORECASE
)
#: What a title says of the amounts below it: "x € 1.000", "in miljoenen".
_SCALES = (
    (re.compile(r"[x×*]\s*€?\s*1\.000\.000|[x×*]\s*€?\s*1?\s?(?:mln|miljoen)", re.IGNORECASE), 1_000_000),
    (re.compile(r"\bin (?:€ )?(?:mln|miljoen)", re.IGNORECASE), 1_000_000),
    (re.compile(r"[x×*]\s*€?\s*1[. ]?000\b|[x×*]\s*€?\s*duizend|\bin (?:€ )?duizend", re.IGNORECASE), 1_000),
)
_GROUPED_BY_SPACES = re.compile(r"(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))")
_BETWEEN = re.compile(
    r"\s+(?:en|à|tot|t/m|tot en met)\s+|\s*[–—]\s*(?=€|EUR|\d)|(?<=[\d.n])\s*[-/]\s*(?=€|EUR|\d)"
    r"|(?<=,[-–—])\s*[-/]\s*(?=€|EUR|\d)"
)
_WORDS_AROUND_RANGE = re.compile(r"^tussen(?: de)?\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MoneyRow:
    """A row of amounts as printed, EUR; None where the cell is empty, "-" or cannot be read."""

    label: str
    amounts: tuple[Decimal | None, ...]


@dataclass(slots=True)
class Table:
    """One table: its kind, and the columns that hold what; `problems` are Dutch sentences about its cells."""

    kind: TableKind
    header: tuple[str, ...]
    rows: list[tuple[str, ...]]
    problems: list[str] = field(default_factory=list)

    @property
    def name(self) -> str:
        """What people call it."""
        return TABLE_NAMES.get(self.kind, self.kind.value)

    @property
    def label_column(self) -> int:
        """The column with the words of a row: the first that does not only count the rows."""
        firsts = [row[0].strip(" .)") for row in self.rows if row and not is_total(row[0])]
        counted = len(firsts) > 0 and all(text.isdigit() or not text for text in firsts) and any(firsts)
        return 1 if counted and all(len(row) > 1 for row in self.rows) else 0

    def column(self, *words: str, otherwise: int) -> int:
        """The column whose header has one of the words, or the one that it is usually in."""
        for number, title in enumerate(self.header):
            if number > self.label_column and any(word in title.casefold() for word in words):
                return number
        return otherwise

    def amounts(self, columns: Sequence[int]) -> Iterator[MoneyRow]:
        """The rows with their amounts in these columns; what cannot be read becomes a problem.

        A title that says so ("x € 1.000") makes them thousands or millions, which is told as a problem too.
        """
        scales = [self.scale(column) for column in columns]
        if any(scale != 1 for scale in scales):
            self.problems.append("De bedragen staan er in duizenden of miljoenen en zijn omgerekend; controleer ze.")
        for label, values in self._read(columns, amount_in):
            pairs = zip(values, scales, strict=True)
            yield MoneyRow(label, tuple(None if value is None else to_cent(value * scale) for value, scale in pairs))

    def scale(self, column: int) -> Decimal:
        """By how much the amounts of a column are to be multiplied, as its title says."""
        titles = [self.header[at] for at in (column, self.label_column) if 0 <= at < len(self.header)]
        for pattern, scale in _SCALES:
            if any(pattern.search(title) for title in titles):
                return Decimal(scale)
        return Decimal(1)

    def counts(self, columns: Sequence[int]) -> Iterator[tuple[str, tuple[int | None, ...]]]:
        """The rows with the whole numbers in these columns."""
        return self._read(columns, count_in)

    def _read(
        self, columns: Sequence[int], read: Callable[[str], _Value | None]
    ) -> Iterator[tuple[str, tuple[_Value | None, ...]]]:
        at = self.label_column
        for row in self.rows:
            # A total may stand over the column that only counts.
            label = next((cell.strip() for cell in reversed(row[: at + 1]) if cell.strip()), "")
            values: list[_Value | None] = []
            for column in columns:
                cell = row[column] if column < len(row) else ""
                try:
                    values.append(read(cell))
                except FigureError:
                    values.append(None)
                    self.problems.append(
                        f"“{_short(cell)}” in rij “{_short(label)}” is niet te lezen als getal. Vul het zelf in."
                    )
            yield label, tuple(values)


def tables_of(sections: Sequence[Section]) -> tuple[tuple[Table, ...], tuple[tuple[str, ...], ...]]:
    """The tables of a document that are known, and the first row of each that is not."""
    known: list[Table] = []
    unknown = []
    for section in sections:
        for rows in section.tables:
            kind = _kind_of(rows, section)
            if kind is None:
                unknown.append(rows[0])
                continue
            has_header = kind not in (TableKind.HEAD, TableKind.SIGNATURES) and not any(map(_is_figure, rows[0][1:]))
            known.append(Table(kind, rows[0] if has_header else (), rows[1:] if has_header else rows))
    return tuple(known), tuple(unknown)


def _kind_of(rows: Sequence[tuple[str, ...]], section: Section) -> TableKind | None:
    header = " ".join(rows[0]).casefold()
    labels = "\n".join(cell for row in rows for cell in row[:3]).casefold()
    for kind, words in _BY_ROWS[:2]:
        if not any(map(_is_figure, (cell for row in rows for cell in row))) and any(word in labels for word in words):
            return kind
    if not any(map(_is_figure, rows[0][1:])):
        for kind, words in _BY_HEADER:
            if any(re.search(rf"\b{re.escape(word)}", header) for word in words):
                return kind
    if section.key in _KINDS:
        return TableKind(section.key)
    return next((kind for kind, words in _BY_ROWS[2:] if any(word in labels for word in words)), None)


def is_total(label: str) -> bool:
    """Whether a row is a table's total."""
    return re.match(r"(?:totaal|totale|som|tot\.)\b", label.strip().casefold()) is not None


def is_subtotal(label: str) -> bool:
    """Whether a row is a sum within a table."""
    return label.strip().casefold().startswith(("subtotaal", "sub-totaal", "waarvan", "w.v."))


def amount_in(text: str) -> Decimal | None:
    """The amount in a cell, EUR; None for an empty one. Raises FigureError where it cannot be read."""
    cleaned = _bare(text)
    if cleaned.casefold() in _NOTHING:
        return None
    if not _AMOUNT.fullmatch(cleaned):
        raise FigureError("Dit is geen bedrag.")
    return parse_amount(cleaned)


def count_in(text: str) -> int | None:
    """The whole number in a cell; None for an empty one. Raises FigureError where it cannot be read."""
    cleaned = re.sub(r"\s*(?:woningen|stuks)$", "", _bare(text))
    if cleaned.casefold() in _NOTHING:
        return None
    if not re.fullmatch(r"\d[\d.]*", cleaned):
        raise FigureError("Dit is geen aantal.")
    return parse_count(cleaned)


def range_in(text: str) -> tuple[Decimal, Decimal] | None:
    """The two ends of "€ 5.300.000 – € 8.000.000", EUR, equal for one amount; None where there is none to read."""
    ends = [end for end in _BETWEEN.split(_WORDS_AROUND_RANGE.sub("", _bare(text))) if end]
    if not 1 <= len(ends) <= 2:
        return None
    scale = re.search(r"(?:mln|mld)\.?$|miljoen$|miljard$", ends[-1], re.IGNORECASE)
    if scale and len(ends) == 2 and re.search(r"\d$", ends[0]):
        ends[0] += f" {scale[0]}"
    try:
        read = [amount_in(end) for end in ends]
    except FigureError:
        return None
    low, high = read[0], read[-1]
    return None if low is None or high is None else (low, high)


def _bare(text: str) -> str:
    """A cell without what people put around a figure: marks of footnotes, "(incl. btw)", spaces between digits."""
    return _GROUPED_BY_SPACES.sub("", _AROUND.sub("", " ".join(text.split())).strip())


def _is_figure(cell: str) -> bool:
    """Whether a cell holds a figure rather than a title; the years in "2025 t/m 2029" are a title."""
    if re.fullmatch(r"20\d\d", cell.strip()):
        return False
    try:
        return amount_in(cell) is not None
    except FigureError:
        return "€" in cell and range_in(cell) is not None


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59].rstrip()}…"
