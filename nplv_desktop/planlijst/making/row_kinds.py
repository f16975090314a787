"""Tells plans from titles, totals, repeated headers, subheadings, blanks and remarks."""

from __future__ import annotations

import re

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, ColumnType
from nplv_desktop.planlijst.making.list_findings import SkipReason
from nplv_desktop.planlijst.reading.cell_values import is_error
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import IGNORED, PRICE_TEXT, RENT_ANY, SALE_ANY, TYPE_TEXT, squeezed
from nplv_desktop.planlijst.recognising.recognition import Layout
from nplv_desktop.planlijst.recognising.year_columns import column_of_key

_TOTAL = re.compile(r"^\s*(sub|eind|generaal|algemeen\s)?\s*-?\s*(totaal|totalen|som|optelling)\b", re.IGNORECASE)
_REMARK = re.compile(
    r"^\s*(\*|bron|noot|nb|n\.b\.|let op|toelichting|peildatum|opmerking|versie|legenda|disclaimer)", re.IGNORECASE
)


class RowReader:
    """Decides for each row of a sheet what it is, with the columns of a layout."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet = sheet
        self._layout = layout
        self._name = next((column.column for column in layout.columns if column.key == "name"), 0)
        self._id = next((column.column for column in layout.columns if column.key == "plan_id"), 0)
        self._headers = {column.column: squeezed(column.header) for column in layout.columns}
        counted = {key for key, column in COLUMN_BY_KEY.items() if column.type == ColumnType.COUNT} | {
            RENT_ANY,
            SALE_ANY,
        }
        self._counts = [c.column - 1 for c in layout.columns if c.key in counted or column_of_key(c.key)]
        telling = {
            "kind",
            "planning_status",
            "project_phase",
            "plan_type",
            "in_area",
            PRICE_TEXT,
            TYPE_TEXT,
            "developer",
            "accessibility_class",
        }
        self._telling = [c.column - 1 for c in layout.columns if c.key in telling]
        self._first = self._headers.get(self._name, "")[:1]
        self._is_own = layout.is_own
        self._used = [column.column - 1 for column in layout.columns if column.key != IGNORED]
        self._struck_rows = {row for row, column in sheet.struck if column in (self._name, self._id)}

    def kind_of(self, number: int, *, hidden: bool, struck: bool) -> SkipReason | None:
        """Why row `number` is not a plan; None where it is one. `hidden` and `struck` take such rows in."""
        sheet = self._sheet
        row = sheet.rows[number - 1]
        if self._is_own and number > self._layout.header_row:
            return self._kind_in_own_layout(number)
        if number < self._layout.header_row:
            return SkipReason.TITLE if any(row) else SkipReason.BLANK
        if number == self._layout.header_row:
            return SkipReason.HEADER
        name = row[self._name - 1] if self._name else row[self._id - 1]
        if name is None or name == "":
            return self._nameless(number)
        if number in sheet.hidden_rows and not hidden:
            return SkipReason.HIDDEN
        text = name if isinstance(name, str) else text_of(name)
        if not text.strip():
            return self._nameless(number)
        if number in self._struck_rows and not struck:
            return SkipReason.STRUCK
        if is_error(text):
            return SkipReason.ERROR
        if text[:1] in "tTsSeEgGaAoO" and _TOTAL.match(text):
            return SkipReason.TOTAL
        if self._name and self._is_like_header(text) and self._repeats_header(number):
            return SkipReason.REPEATED_HEADER
        for place in self._counts:
            if row[place] is not None and row[place] != "":
                return None
        if self._id and self._id != self._name and row[self._id - 1] not in (None, ""):
            return None
        if _REMARK.match(text) or len(text) > 120:
            return SkipReason.REMARK
        if any(row[place] not in (None, "") for place in self._telling):
            return None
        return SkipReason.HEADING

    def _kind_in_own_layout(self, number: int) -> SkipReason | None:
        """In our own layout every row is a plan, but for empty ones and sums that somebody added below."""
        row = self._sheet.rows[number - 1]
        name = row[self._name - 1]
        if isinstance(name, str) and name and name[:1] not in "tTeE" and name[:1].casefold() != self._first:
            return None
        if not any(row[column - 1] not in (None, "") for column in self._headers):
            return SkipReason.BLANK
        labels = {text_of(row[place - 1]).strip().casefold() for place in (self._name, self._id) if place}
        if labels <= {"", "totaal", "eindtotaal"} and self._is_unlabelled_total(number):
            return SkipReason.TOTAL
        if not self._is_like_header(row[self._name - 1]):
            return None
        return SkipReason.REPEATED_HEADER if self._repeats_header(number) else None

    def _is_like_header(self, name: CellValue) -> bool:
        """Whether the cell under the names' header is that header again; quick, as every row is asked."""
        return (
            isinstance(name, str) and name[:1].casefold() == self._first and squeezed(name) == self._headers[self._name]
        )

    def _nameless(self, number: int) -> SkipReason:
        row = self._sheet.rows[number - 1]
        filled = [cell for cell in row if cell is not None and cell != "" and str(cell).strip()]
        if not filled:
            return SkipReason.BLANK
        if number in self._sheet.hidden_rows:
            return SkipReason.HIDDEN
        texts = [text_of(cell) for cell in filled]
        if any(_TOTAL.match(text) for text in texts):
            return SkipReason.TOTAL
        if any(is_error(text) for text in texts):
            return SkipReason.ERROR
        if any(self._sheet.rows[number - 1][place] not in (None, "", 0) for place in self._counts):
            return SkipReason.TOTAL if self._is_unlabelled_total(number) else SkipReason.NO_NAME
        if self._repeats_header(number):
            return SkipReason.REPEATED_HEADER
        return SkipReason.HEADING if len(filled) == 1 and len(texts[0]) < 60 else SkipReason.REMARK

    def _is_unlabelled_total(self, number: int) -> bool:
        """Whether a row without a name holds nothing but sums, and each is the sum of what stands above it."""
        row = self._sheet.rows[number - 1]
        places = [place for place in self._counts if isinstance(row[place], int | float) and row[place]]
        beside = {*self._counts, self._name - 1, self._id - 1}
        others = [place for place in self._used if place not in beside and row[place] not in (None, "")]
        if not places or others:
            return False
        for place in places[:3]:
            above = self._sheet.rows[self._layout.header_row : number - 1]
            numbers = [r[place] for r in above if isinstance(r[place], int | float)]
            if abs(sum(numbers) - row[place]) > 1e-6:  # type: ignore[arg-type, operator]
                return False
        return True

    def _repeats_header(self, number: int) -> bool:
        row = self._sheet.rows[number - 1]
        same = sum(
            squeezed(text_of(row[column - 1])) == header for column, header in self._headers.items() if row[column - 1]
        )
        filled = sum(cell not in (None, "") for cell in row)
        return same >= 2 and same >= 0.6 * filled

    def text(self, number: int) -> str:
        """The first texts of a row, to recognise it by."""
        cells = [text_of(cell).strip() for cell in self._sheet.rows[number - 1] if cell not in (None, "")]
        return " · ".join(cell for cell in cells if cell)[:120]
