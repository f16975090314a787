"""What is told about years: dwellings without one, years that do not stand fast, and years outside the period."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from nplv_desktop.domain.area.plan import START_YEARS
from nplv_desktop.planlijst.making.list_findings import ListFinding, Weight, told_of_rows
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.layout import Layout
from nplv_desktop.planlijst.recognising.year_texts import FIRST_YEAR, LAST_YEAR, Span

_PERIOD = f"{START_YEARS[0]}–{START_YEARS[-1]}"


class YearsSeen:
    """Gathers, row by row, what is to be told about years; one finding for each cause."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet = sheet.name
        self._has_columns = any(column.years and column.years.years for column in layout.columns)
        self._unknown: dict[int, int] = {}
        self._open: list[int] = []
        self._before: list[int] = []
        #: Rows whose empty number of dwellings was taken from their years.
        self.completed: list[int] = []

    def note(self, row: int, unknown: int, spans: Mapping[str, Span]) -> None:
        """Takes in a row: the dwellings that fall in no year, and the years that its cells name."""
        ends = [span for span in spans.values() if span[0] == FIRST_YEAR]
        if ends:
            self._before.append(row)
        if unknown and any(span[1] == LAST_YEAR for span in spans.values()):
            self._open.append(row)
        elif unknown:
            self._unknown[row] = unknown

    def findings(self) -> Iterator[ListFinding]:
        """One finding for each cause."""
        sheet = self._sheet
        if self._unknown:
            total = sum(self._unknown.values())
            message = (
                f"Van {total} woningen is geen jaar bekend of is de periode te lang of open ({{rows}}). Plannen zonder "
                f"enig jaar tellen mee in {_PERIOD}; van de andere plannen tellen deze woningen in geen jaar mee."
            )
            yield told_of_rows(Weight.ATTENTION, "year-unknown", sheet, self._unknown, message)
        if self._open:
            message = f"Het jaar staat niet vast (“vanaf …”, “… e.v.”): {{rows}}. Deze plannen tellen mee in {_PERIOD}."
            yield told_of_rows(Weight.ATTENTION, "year-open", sheet, self._open, message)
        if self._before:
            message = "“Voor …” of “tot …” is geteld in het laatste jaar dat het kan zijn: {rows}."
            yield told_of_rows(Weight.ATTENTION, "year-before", sheet, self._before, message)
        if self.completed:
            message = "Het aantal woningen was leeg en is opgeteld uit de jaren: {rows}."
            yield told_of_rows(Weight.ATTENTION, "number-from-years", sheet, self.completed, message)
