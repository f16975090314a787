"""Tells plans from titles, totals, parts, repeated headers, subheadings, blanks and remarks."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkippedRow, SkipReason, Weight, told_of_rows
from nplv_desktop.planlijst.interpreting.row_sums import RowSums, Summed
from nplv_desktop.planlijst.reading.cell_values import is_error
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import IGNORED, squeezed
from nplv_desktop.planlijst.recognising.layout import COUNT_KEYS, Layout
from nplv_desktop.planlijst.recognising.year_columns import column_of_key

#: What a total is called at its beginning, and at its end ("Noord totaal", "Zuid (totaal)").
_TOTAL = re.compile(
    r"^\s*(?:(?:sub|eind|generaal|algemeen|gezamenlijk)\s?-?\s*)?(?:totaal|totalen|total|som|sum|optelling|tot\.|tot)(?![\w-])"
    r"|^\s*[Σ∑]|^\s*alle (?:plannen|projecten)\b",
    re.IGNORECASE,
)
_TOTAL_BEHIND = re.compile(r"(?:^|[\s(:–-])(?:sub|eind)?totaal\)?\s*:?\s*$", re.IGNORECASE)
_PART = re.compile(r"^\s*[-–•]?\s*(?:waarvan|waaronder|daarvan|hiervan|w\.v\.|w\.o\.|wv\.)(?!\w)", re.IGNORECASE)
#: Lines that divide the plan above them where they hold nothing but a number.
_LIKE_PART = re.compile(
    r"^\s*[-–•]?\s*(?:overige?|inclusief|incl\.|exclusief|excl\.|rest(?:erend)?|w\.?o\.?)(?!\w)", re.IGNORECASE
)
_REMARK = re.compile(
    r"^\s*(?:\*|bron(?:nen)?\s*:|noot\b|nb\s*[:.]|n\.b\.|let op\b|toelichting\s*(?::|$)|peildatum\b|"
    r"opmerking(?:en)?\s*(?::|$)|versie\s*(?:[:\d]|$)|legenda\b|disclaimer\b|pagina \d|afgedrukt\b|printdatum\b)",
    re.IGNORECASE,
)
_OWN = frozenset({"plan_id", "planning_status", "town", "district", "project_phase", "plan_type", "in_area"})


@dataclass
class RowsToldApart:
    """The rows that are plans, those that are none with the reason, and what there is to tell about it."""

    plans: list[int] = field(default_factory=list)
    skipped: list[SkippedRow] = field(default_factory=list)
    findings: list[ListFinding] = field(default_factory=list)


class RowReader:
    """Decides for each row of a sheet what it is, with the columns of a layout."""

    def __init__(self, sheet: Sheet, layout: Layout) -> None:
        self._sheet = sheet
        self._layout = layout
        self._name = next((column.column for column in layout.columns if column.key == "name"), 0)
        self._id = next((column.column for column in layout.columns if column.key == "plan_id"), 0)
        self._headers = {column.column: squeezed(column.header) for column in layout.columns}
        counts = [c for c in layout.columns if c.key in COUNT_KEYS or column_of_key(c.key)]
        self._counts = [c.column - 1 for c in counts]
        first = [c.column - 1 for c in counts if c.key == "dwellings"]
        places = [*first, *(place for place in self._counts if place not in first)]
        self._sums = RowSums(sheet, places)
        #: The same without hidden rows: a total may count what one sees.
        self._seen = RowSums(sheet, places) if sheet.hidden_rows else self._sums
        used = [c for c in layout.columns if c.key != IGNORED]
        self._telling = [
            c.column - 1 for c in used if c.column - 1 not in self._counts and c.column not in (self._name, self._id)
        ]
        self._own = [c.column - 1 for c in used if c.key in _OWN]
        self._first = self._headers.get(self._name, "")[:1]
        self._is_own = layout.is_own
        self._struck_rows = {row for row, column in sheet.struck if column in (self._name, self._id)}
        self._summing_rows = {row for row, column in sheet.sums if column - 1 in self._counts}
        self._empty_rows = {row for row, column in sheet.uncalculated if column - 1 in self._counts}

    def tell_apart(self, *, hidden: bool, struck: bool, left_out: frozenset[int]) -> RowsToldApart:
        """Every row of the sheet; `hidden` and `struck` take such rows in, `left_out` are left out by the user."""
        told = RowsToldApart()
        sums = self._sums
        asked: list[tuple[int, Summed]] = []
        unnamed: list[int] = []
        for number in range(1, len(self._sheet.rows) + 1):
            why = self._kind_of(number, hidden=hidden, struck=struck)
            if why is None and number in left_out:
                why = SkipReason.LEFT_OUT
            if why in (None, SkipReason.NO_NAME) and not self._is_own:
                why = self._by_arithmetic(number, why, asked, unnamed)
            if why is None:
                told.plans.append(number)
                for kept in {id(sums): sums, id(self._seen): self._seen}.values():
                    kept.add(number)
                continue
            if why == SkipReason.HIDDEN:
                sums.add(number)
            elif why in (SkipReason.BLANK, SkipReason.HEADING, SkipReason.TOTAL, SkipReason.REPEATED_HEADER):
                sums.end_block()
                self._seen.end_block()
            text = "" if why == SkipReason.BLANK else self.text(number)
            told.skipped.append(SkippedRow(number, why, text))
        if not self._is_own:
            self._totals_above(told, unnamed)
            told.findings += self._about_totals(told, asked, unnamed)
        return told

    def _by_arithmetic(
        self, number: int, why: SkipReason | None, asked: list[tuple[int, Summed]], unnamed: list[int]
    ) -> SkipReason | None:
        """Whether a row is the sum of others; one with an id, a status or a place of its own is asked about."""
        row = self._sheet.rows[number - 1]
        label = self._label(number)
        summed = self._sums.summed_by(number)
        if summed is None and self._seen is not self._sums:
            summed = self._seen.summed_by(number)
        if summed is None and number not in self._summing_rows:
            return why
        is_called_total = bool(_TOTAL.match(label) or _TOTAL_BEHIND.search(label)) or not label
        is_own = any(row[place] not in (None, "") for place in self._own)
        if summed is None:  # a formula that adds up what stands above
            return SkipReason.TOTAL if not is_own and not any(row[p] not in (None, "") for p in self._telling) else why
        if is_own and why is None:
            if summed.is_block and not is_called_total:
                asked.append((number, summed))
                return None
            return SkipReason.TOTAL if is_called_total and _TOTAL.match(label) and not self._has_id(row) else None
        if is_called_total:
            return SkipReason.TOTAL
        if summed.columns == 1 and (not summed.is_block or self._goes_on(number)):
            if summed.is_block:
                asked.append((number, summed))
            return why
        unnamed.append(number)
        return SkipReason.TOTAL

    def _has_id(self, row: list[CellValue]) -> bool:
        return bool(self._id and self._id != self._name and row[self._id - 1] not in (None, ""))

    def _goes_on(self, number: int) -> bool:
        """Whether another row with numbers follows at once."""
        if number >= len(self._sheet.rows):
            return False
        row = self._sheet.rows[number]
        return any(row[place] not in (None, "") for place in self._counts)

    def _totals_above(self, told: RowsToldApart, unnamed: list[int]) -> None:
        """Totals that stand above their group, and have nothing but a name and numbers where plans have more."""
        if not self._telling and len(self._counts) < 2:
            return
        rows = self._sheet.rows
        bare = {row for row in told.plans if not any(rows[row - 1][place] not in (None, "") for place in self._telling)}
        if not bare or (self._telling and len(bare) > 0.5 * len(told.plans)):
            return
        for row in sorted(bare):
            summed = self._sums.summed_below(row, [other for other in told.plans if other not in unnamed])
            if summed and (self._telling or summed.columns > 1) and not set(summed.rows) & bare - {row}:
                told.plans.remove(row)
                told.skipped.append(SkippedRow(row, SkipReason.TOTAL, self.text(row)))
                unnamed.append(row)
        told.skipped.sort(key=lambda left: left.row)

    def _about_totals(
        self, told: RowsToldApart, asked: list[tuple[int, Summed]], unnamed: list[int]
    ) -> list[ListFinding]:
        findings = []
        sheet, main = self._sheet.name, self._sums.places[0] if self._sums.places else 0

        def listed(rows: list[int]) -> str:
            parts = []
            for row in rows[:8]:
                number = self._sums.number(self._sheet.rows[row - 1][main])
                parts.append(f"rij {row} ({self._label(row)[:40] or 'zonder naam'}: {number:.0f})")
            return ", ".join(parts) + (" …" if len(rows) > 8 else "")

        totals = [left.row for left in told.skipped if left.reason == SkipReason.TOTAL and left.row not in unnamed]
        parts = [left.row for left in told.skipped if left.reason == SkipReason.PART]
        for rows, weight, code, one, several in (
            (totals, Weight.INFORMATION, "totals", "1 totaalregel telt", "{n} totaalregels tellen"),
            (unnamed, Weight.ATTENTION, "sums", "1 rij is de som van andere rijen en telt als totaal",
             "{n} rijen zijn de som van andere rijen en tellen als totaal"),
            (parts, Weight.INFORMATION, "parts", "1 regel “waarvan” telt", "{n} regels “waarvan” tellen"),
        ):  # fmt: skip
            if rows:
                what = one if len(rows) == 1 else several.replace("{n}", str(len(rows)))
                message = f"{what} niet als plan mee: {listed(rows)}."
                row = rows[0] if len(rows) == 1 else 0
                findings.append(ListFinding(weight, code, sheet, row, 0, message, tuple(rows)))
        for row, summed in asked:
            findings.append(
                told_of_rows(
                    Weight.ATTENTION, "may-be-total", sheet, [row],
                    f"{self._label(row)[:60]} is precies de som van {len(summed.rows)} rijen erboven. Het telt als "
                    "plan; is het een totaal, laat rij {n} dan weg.".replace("{n}", str(row)),
                )
            )  # fmt: skip
        return findings

    def _label(self, number: int) -> str:
        """What a row is called: its name, else its first text."""
        row = self._sheet.rows[number - 1]
        name = row[self._name - 1] if self._name else row[self._id - 1] if self._id else None
        if name not in (None, ""):
            return text_of(name).strip()
        return next((cell.strip() for cell in row if isinstance(cell, str) and cell.strip()), "")

    def _kind_of(self, number: int, *, hidden: bool, struck: bool) -> SkipReason | None:
        """Why row `number` is not a plan by its look; None where it is one."""
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
        has_more = any(row[place] not in (None, "") for place in self._telling)
        if _TOTAL.match(text) or _TOTAL_BEHIND.search(text):
            if not has_more and not self._has_id(row):
                return SkipReason.TOTAL
            if re.fullmatch(
                r"\W*(?:(?:sub|eind)\s?-?)?totaal\W*|\W*totalen\W*|tot\.?|[Σ∑]", text.strip(), re.IGNORECASE
            ):
                return SkipReason.TOTAL
        if _PART.match(text) and not self._has_id(row):
            return SkipReason.PART
        if self._telling and not has_more and not self._has_id(row) and _LIKE_PART.match(text):
            return SkipReason.PART
        if self._name and self._is_like_header(text) and self._repeats_header(number):
            return SkipReason.REPEATED_HEADER
        for place in self._counts:
            if row[place] is not None and row[place] != "":
                return None
        if number in self._empty_rows or self._has_id(row):
            return None
        if _REMARK.match(text) or len(text) > 120:
            return SkipReason.REMARK
        return None if has_more else SkipReason.HEADING

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

    def _nameless(self, number: int) -> SkipReason | None:
        row = self._sheet.rows[number - 1]
        filled = [cell for cell in row if cell is not None and cell != "" and str(cell).strip()]
        if not filled:
            return SkipReason.BLANK
        if number in self._sheet.hidden_rows:
            return SkipReason.HIDDEN
        texts = [text_of(cell) for cell in filled]
        if any(_TOTAL.match(text) or _TOTAL_BEHIND.search(text) for text in texts):
            return SkipReason.TOTAL
        if any(_PART.match(text) for text in texts):
            return SkipReason.PART
        if any(is_error(text) for text in texts):
            return SkipReason.ERROR
        if any(row[place] not in (None, "", 0) for place in self._counts):
            return None if self._has_id(row) else SkipReason.NO_NAME
        if self._repeats_header(number):
            return SkipReason.REPEATED_HEADER
        return SkipReason.HEADING if len(filled) == 1 and len(texts[0]) < 60 else SkipReason.REMARK

    def _is_unlabelled_total(self, number: int) -> bool:
        """Whether a row without a name holds nothing but sums, and each is the sum of what stands above it."""
        row = self._sheet.rows[number - 1]
        places = [place for place in self._counts if isinstance(row[place], int | float) and row[place]]
        if not places or any(row[place] not in (None, "") for place in self._telling):
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
