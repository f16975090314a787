"""What is told about years: dwellings without one, years that do not stand fast, and years outside the period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nplv_desktop.domain.area.plan import START_YEARS
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight, told_of_rows
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.layout import Layout
from nplv_desktop.planlijst.recognising.year_texts import FIRST_YEAR, LAST_YEAR, Span

_PERIOD = f"{START_YEARS[0]}–{START_YEARS[-1]}"


class YearsSeen:
    """Gathers, row by row, what is to be told about years; one finding for each cause."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet = sheet.name
        self._columns = {
            column.key: (column.header, column.years)
            for column in layout.columns
            if column.years
            and not column.years.is_demolition
            and (column.years.years or column.key.endswith("_unknown"))
        }
        self._spread: list[int] = []
        self._spread_headers: dict[str, int] = {}
        self._before_headers: dict[str, int] = {}
        self._missing: dict[int, int] = {}
        self._zero: dict[int, int] = {}
        self._unknown: dict[int, int] = {}
        self._open: list[int] = []
        self._before: list[int] = []
        #: Rows whose empty number of dwellings was taken from their years.
        self.completed: list[int] = []

    def note_columns(self, row: int, counts: Mapping[str, int], whole: object) -> None:
        """Takes in what stands in the year columns of a row with `whole` dwellings."""
        planned = 0
        is_plain = bool(self._columns)
        for key, number in counts.items():
            header, years = self._columns.get(key, ("", None))
            if years is None:
                continue
            is_plain = is_plain and not (years.tenure or years.dwelling_type)
            planned += number
            if not number or years.years is None:
                continue
            first, last = years.years
            if first == FIRST_YEAR:
                self._before.append(row)
                self._before_headers[header] = self._before_headers.get(header, 0) + number
            elif first != last and last != LAST_YEAR:
                self._spread.append(row)
                self._spread_headers[header] = self._spread_headers.get(header, 0) + number
        if is_plain and isinstance(whole, int) and counts and planned < whole:
            (self._missing if planned else self._zero)[row] = whole - planned

    def note(self, row: int, unknown: int, open_years: int, spans: Mapping[str, Span]) -> None:
        """Takes in a row: dwellings that fall in no year, those of open years, and the years of its cells."""
        ends = [span for span in spans.values() if span[0] == FIRST_YEAR]
        if ends:
            self._before.append(row)
        if open_years or any(span[1] == LAST_YEAR and span[0] <= int(START_YEARS[-1]) for span in spans.values()):
            self._open.append(row)
        if unknown:
            self._unknown[row] = unknown

    def findings(self) -> Iterator[ListFinding]:
        """One finding for each cause."""
        sheet = self._sheet
        if self._unknown:
            total = sum(self._unknown.values())
            message = (
                f"Van {total} woningen is het jaar onbekend of is de periode te lang of open ({{rows}}); die tellen in "
                f"geen jaar mee en dus niet in {_PERIOD}."
            )
            yield told_of_rows(Weight.ATTENTION, "year-unknown", sheet, self._unknown, message)
        if self._open:
            message = (
                "Het jaar staat niet vast (“vanaf …”, “… e.v.”, een lange periode): {rows}. "
                f"Deze plannen tellen mee in {_PERIOD}."
            )
            yield told_of_rows(Weight.ATTENTION, "year-open", sheet, self._open, message)
        if self._before:
            named = "".join(f" “{header}” ({number})" for header, number in self._before_headers.items())
            message = f"“Voor …”, “tot …” of “t/m …”{named} is geteld in het laatste jaar dat het kan zijn: {{rows}}."
            yield told_of_rows(Weight.ATTENTION, "year-before", sheet, self._before, message)
        if self._spread:
            named = ", ".join(f"“{header}” ({number} woningen)" for header, number in self._spread_headers.items())
            message = f"Woningen van meer jaren zijn over die jaren verdeeld: {named}, in {{rows}}."
            yield told_of_rows(Weight.ATTENTION, "years-spread", sheet, self._spread, message)
        if self._missing:
            total = sum(self._missing.values())
            message = f"De jaren zijn samen minder dan het aantal: {total} woningen tellen in geen jaar mee ({{rows}})."
            yield told_of_rows(Weight.ATTENTION, "years-short", sheet, self._missing, message)
        if self._zero:
            total = sum(self._zero.values())
            message = f"Bij geen enkel jaar staan woningen: {{rows}}. Deze {total} woningen tellen mee in {_PERIOD}."
            yield told_of_rows(Weight.ATTENTION, "years-zero", sheet, self._zero, message)
        if self.completed:
            message = "Het aantal woningen was leeg en is opgeteld uit de jaren: {rows}."
            yield told_of_rows(Weight.ATTENTION, "number-from-years", sheet, self.completed, message)
