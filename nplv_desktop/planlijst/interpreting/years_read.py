"""Turns the year columns of a list into starts, deliveries, dwelling types and price classes of a plan."""

from __future__ import annotations

from collections.abc import Iterable

from nplv_desktop.domain.area.plan import DELIVERY_YEARS, START_YEARS, PlanValue
from nplv_desktop.domain.figures.derived import TENURE_KEYS, TYPE_KEYS
from nplv_desktop.planlijst.recognising.aliases import (
    AFFORDABLE_ANY,
    DELIVERY_DATE,
    HARD_PART,
    NET,
    RENT_ANY,
    RENT_REST,
    SALE_ANY,
    SALE_REST,
    SOFT_PART,
    START_DATE,
    YEAR_DATE,
)
from nplv_desktop.planlijst.recognising.answers import Answers, Spread
from nplv_desktop.planlijst.recognising.layout import Layout
from nplv_desktop.planlijst.recognising.year_columns import START, UNSAID, YearColumn, column_of_key
from nplv_desktop.planlijst.recognising.year_texts import FIRST_YEAR, LAST_YEAR

_FIRST, _LAST = int(START_YEARS[0]), int(START_YEARS[-1])
#: A span of more years is not divided: its dwellings start later than the period, or in an unknown year.
_WIDEST = 10
_NO_STARTS = {**{f"start_{year}": 0 for year in START_YEARS}, "start_later": 0}
_TENURES_OF_RENT_AND_SALE = (RENT_ANY, SALE_ANY)
#: A total of rent or sale, and the classes that are a part of it.
_RESTS = {
    RENT_REST: ("social_rent_corporation", "social_rent_other", "mid_rent", "high_rent"),
    SALE_REST: ("affordable_sale", "high_sale"),
}


def spread(number: int, first: int, last: int, way: Spread) -> dict[int, int]:
    """A number of dwellings over a span of years; what does not divide falls in the last years."""
    if way == Spread.FIRST:
        return {first: number}
    if way == Spread.LAST or first == last:
        return {last: number}
    years = last - first + 1
    each, rest = divmod(number, years)
    return {
        year: each + (1 if last - year < rest else 0) for year in range(first, last + 1) if each or last - year < rest
    }


class YearsReader:
    """Adds up the year columns of a layout for one plan at a time."""

    def __init__(self, layout: Layout, answers: Answers) -> None:
        self._answers = answers
        keys = {column.key for column in layout.columns}
        self._columns: dict[str, YearColumn] = {key: years for key in keys if (years := column_of_key(key)) is not None}
        meanings = {
            self._meaning(column) for column in self._columns.values() if not column.is_demolition and column.years
        }
        self._has_starts = START in meanings
        #: Columns of one year and nothing else: whether they count starts, and the year.
        self._simple = {
            key: (self._meaning(column) == START, column.years[0])
            for key, column in self._columns.items()
            if column.years
            and column.years[0] == column.years[1]
            and not (column.is_demolition or column.tenure or column.dwelling_type)
        }
        self._fills_tenure = not keys & (set(TENURE_KEYS) - {"tenure_unknown"})
        self._fills_type = not keys & (set(TYPE_KEYS) - {"type_unknown"})
        self._fills_demolished = "demolished" not in keys

    @property
    def has_years(self) -> bool:
        """Whether the list has year columns at all."""
        return any(column.years and not column.is_demolition for column in self._columns.values())

    def add(self, counts: dict[str, int], cells: dict[str, PlanValue]) -> int:
        """Adds what the columns of one plan say to its cells; returns the dwellings whose year is unknown."""
        if not counts:
            return 0
        starts: dict[int, int] = {}
        deliveries: dict[int, int] = {}
        parts: dict[str, int] = {}
        unknown = whole = demolished = later = 0
        has_years = False
        for key, number in counts.items():
            simple = self._simple.get(key)
            if simple is not None:
                has_years = True
                whole += number
                if number:
                    into = starts if simple[0] else deliveries
                    into[simple[1]] = into.get(simple[1], 0) + number
                continue
            if key in _RESTS:
                own = [value for name in _RESTS[key] if isinstance(value := cells.get(name), int)]
                parts["tenure_unknown"] = parts.get("tenure_unknown", 0) + max(0, number - sum(own))
                continue
            if key == NET:
                sloop = cells.get("demolished")
                cells.setdefault("dwellings", number + (sloop if isinstance(sloop, int) else 0))
                continue
            if key in (AFFORDABLE_ANY, HARD_PART, SOFT_PART):
                continue
            if key in _TENURES_OF_RENT_AND_SALE:
                parts["tenure_unknown"] = parts.get("tenure_unknown", 0) + number
                continue
            column = self._columns[key]
            if column.is_demolition:
                demolished += number
                continue
            if column.years is None and column.tenure:
                self._add_parts(parts, column, number)
                whole += number
                continue
            whole += number
            self._add_parts(parts, column, number)
            if column.years is None:
                unknown += number
                continue
            is_start = self._meaning(column) == START
            if self._is_wide(column.years):
                if column.years[0] - (0 if is_start else self._answers.shift) > _LAST:
                    later += number
                    has_years = True
                else:
                    unknown += number
                continue
            has_years = True
            into = starts if is_start else deliveries
            for year, share in spread(number, *closed(column.years), self._answers.spread).items():
                into[year] = into.get(year, 0) + share
        # A row of zeros under the years says no year.
        says_year = bool(later or unknown or any(starts.values()) or any(deliveries.values()))
        has_years = (has_years or bool(unknown)) and (says_year or not whole_of(cells, whole))
        self._place(cells, starts, deliveries, parts, later, has_years=has_years)
        if whole:
            cells.setdefault("dwellings", whole)
        if demolished and self._fills_demolished:
            cells["demolished"] = demolished
        return unknown

    def place_all(self, spans: dict[str, tuple[int, int]], cells: dict[str, PlanValue]) -> int:
        """Puts all dwellings of a plan in the years its row names; returns those whose year stays unknown.

        A plan whose dwellings stand in year columns is left as it is.
        """
        number = cells.get("dwellings")
        if not isinstance(number, int) or any(key in cells for key in _NO_STARTS):
            return 0
        unsaid = spans.get(YEAR_DATE)
        starts_are_meant = self._answers.years_are == START
        delivered = spans.get(DELIVERY_DATE) or (None if starts_are_meant else unsaid)
        started = spans.get(START_DATE) or (unsaid if starts_are_meant else None)
        unknown = later = 0
        deliveries: dict[int, int] = {}
        starts: dict[int, int] = {}
        if delivered and not self._is_wide(delivered):
            deliveries = spread(number, *closed(delivered), self._answers.spread)
        span, shift = (started, 0) if started else (delivered, self._answers.shift)
        assert span is not None
        if not self._is_wide(span):
            own = spread(number, *closed(span), self._answers.spread)
            starts = own if started else shifted(own.items(), shift)
        elif span[0] - shift > _LAST:
            later = number
        else:
            unknown = number
        for year, share in deliveries.items():
            if share and str(year) in DELIVERY_YEARS:
                cells[f"delivered_{year}"] = share
        if later:
            starts[_LAST + 1] = later
        if not unknown:
            for key, share in start_cells(starts).items():
                cells.setdefault(key, share)
        return unknown

    def _meaning(self, column: YearColumn) -> str:
        return self._answers.years_are if column.meaning == UNSAID else column.meaning

    def _is_wide(self, years: tuple[int, int]) -> bool:
        """Whether a span ("2029 en verder") is too wide to divide over years."""
        if years[0] == FIRST_YEAR:
            return False  # "before 2027": the last year that it can be
        return (self._answers.spread == Spread.EVEN or years[1] == LAST_YEAR) and years[1] - years[0] >= _WIDEST

    def _add_parts(self, parts: dict[str, int], column: YearColumn, number: int) -> None:
        if column.dwelling_type and self._fills_type:
            parts[column.dwelling_type] = parts.get(column.dwelling_type, 0) + number
        if column.tenure and self._fills_tenure:
            key = self._answers.price_classes.get(column.tenure, column.tenure)
            if key[:4] in ("koop", "huur") or key in _TENURES_OF_RENT_AND_SALE:
                key = "tenure_unknown"
            parts[key] = parts.get(key, 0) + number

    def _place(
        self,
        cells: dict[str, PlanValue],
        starts: dict[int, int],
        deliveries: dict[int, int],
        parts: dict[str, int],
        later: int,
        *,
        has_years: bool,
    ) -> None:
        for key, number in parts.items():
            before = cells.get(key, 0)
            if number or key not in cells:
                cells[key] = number + (before if isinstance(before, int) else 0)
        for year, number in deliveries.items():
            if number and str(year) in DELIVERY_YEARS:
                cells[f"delivered_{year}"] = number
        if not has_years:
            return
        if not self._has_starts:
            starts = shifted(deliveries.items(), self._answers.shift)
        if later:
            starts[_LAST + 1] = starts.get(_LAST + 1, 0) + later
        for key, number in start_cells(starts).items():
            if key not in cells:
                cells[key] = number


def whole_of(cells: dict[str, PlanValue], planned: int) -> int:
    """The dwellings of a plan: its number, or what stands in its years."""
    number = cells.get("dwellings")
    return number if isinstance(number, int) else planned


def closed(years: tuple[int, int]) -> tuple[int, int]:
    """A span that has no beginning ("before 2027") as the last year that it can be."""
    return (years[1], years[1]) if years[0] == FIRST_YEAR else years


def shifted(deliveries: Iterable[tuple[int, int]], shift: int) -> dict[int, int]:
    """Years of delivery as years of start."""
    starts: dict[int, int] = {}
    for year, number in deliveries:
        starts[year - shift] = starts.get(year - shift, 0) + number
    return starts


def start_cells(starts: dict[int, int]) -> dict[str, int]:
    """The start columns for starts by year: every year is said, zeros too; what starts earlier has no column."""
    cells = dict(_NO_STARTS)
    for year, number in starts.items():
        if year > _LAST:
            cells["start_later"] += number
        elif year >= _FIRST:
            cells[f"start_{year}"] = number
    return cells
