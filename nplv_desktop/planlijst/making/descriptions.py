"""Price classes, dwelling types and accessibility that a list tells in words, beside the numbers."""

from __future__ import annotations

from collections.abc import Iterator

from nplv_desktop.domain.area.plan import PlanValue, clean_text
from nplv_desktop.domain.figures.derived import TENURE_KEYS, TYPE_KEYS
from nplv_desktop.planlijst.interpreting.described_parts import (
    accessibility_sum,
    number_named,
    tenure_parts,
    type_parts,
)
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight, told_of_rows
from nplv_desktop.planlijst.interpreting.values_read import Values
from nplv_desktop.planlijst.interpreting.year_sheet_cells import (
    accessibility_counts,
    is_expensive,
    number_as_sent,
    part_of_total,
    rent_counts,
    says_expensive_beside_liberalised,
)
from nplv_desktop.planlijst.making.plan_notes import column_for
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.aliases import PRICE_TEXT, TYPE_TEXT
from nplv_desktop.planlijst.recognising.answers import Answers, Use
from nplv_desktop.planlijst.recognising.layout import Layout

_TENURE, _TYPES = frozenset(TENURE_KEYS), frozenset(TYPE_KEYS)
_WORDS = {
    "social_rent_corporation": "sociale huur",
    "mid_rent": "middenhuur",
    "affordable_sale": "betaalbare koop",
    "high_rent": "dure huur",
    "high_sale": "dure koop",
    "tenure_unknown": "prijsklasse onbekend",
}


def _in_words(parts: dict[str, int]) -> str:
    return ", ".join(f"{number} {_WORDS[key]}" for key, number in parts.items())


class Descriptions:
    """Reads the words of a sheet row by row; what one row says is understood in the light of the others."""

    def __init__(self, sheet: Sheet, layout: Layout, values: Values, answers: Answers) -> None:
        self._sheet, self._layout = sheet, layout
        self._liberalised = answers.liberalised
        self._is_ambiguous = says_expensive_beside_liberalised(
            text for texts in values.texts.values() if (text := texts.get(PRICE_TEXT))
        )
        self._asked: list[int] = []
        column = layout.column_of("dwellings") or layout.column_of("demolished")
        serves_year = answers.use in (Use.YEAR_SHEET, Use.BOTH)
        self._number_at = column.column if column and serves_year and not layout.is_own else 0
        self._counts_bat = serves_year and not layout.is_own

    def take(self, row: int, cells: dict[str, PlanValue], texts: dict[str, str]) -> list[ListFinding]:
        """Puts what the words of a row say into its cells; the words themselves are kept."""
        findings: list[ListFinding] = []
        whole = cells.get("dwellings", cells.get("demolished"))
        dwellings = whole if isinstance(whole, int) else None
        self._take_number(row, cells)
        if self._counts_bat:
            for key, number in accessibility_counts(str(cells.get("accessibility_class", "")), dwellings).items():
                cells.setdefault(key, number)
        if not texts:
            return findings
        findings += self._take_parts(row, cells, texts, dwellings)
        named = number_named(texts.get(TYPE_TEXT, ""))
        if named is not None and dwellings is not None and named != dwellings:
            message = f"De woningtypen noemen {named} woningen, het aantal is {dwellings}."
            findings.append(self._told("number-differs", row, TYPE_TEXT, message))
        classes = accessibility_sum(str(cells.get("accessibility_class", "")))
        if classes is not None and dwellings is not None and classes != dwellings:
            message = f"De BAT-klassen zijn samen {classes} woningen, het aantal is {dwellings}."
            findings.append(self._told("number-differs", row, "accessibility_class", message))
        for text_key, key in ((TYPE_TEXT, "dwelling_type"), (PRICE_TEXT, "rent_class")):
            if text_key in texts:
                cells[key] = clean_text(texts[text_key])
        return findings

    def _take_parts(
        self, row: int, cells: dict[str, PlanValue], texts: dict[str, str], dwellings: int | None
    ) -> list[ListFinding]:
        findings = []
        price = texts.get(PRICE_TEXT, "")
        may_fill = cells.get("kind") != "sloop"
        is_asked = self._is_ambiguous and is_expensive(price)
        for key, parts_of, known in ((PRICE_TEXT, tenure_parts, _TENURE), (TYPE_TEXT, type_parts, _TYPES)):
            text = texts.get(key)
            if not text or not may_fill or known & cells.keys():
                continue
            parts = parts_of(text, dwellings)
            if key == PRICE_TEXT and is_asked and "high_rent" in parts:
                number = parts.pop("high_rent")
                target = self._liberalised or "tenure_unknown"
                parts[target] = parts.get(target, 0) + number
            cells.update(parts)
            if key == PRICE_TEXT and parts and sum(map(str.isdigit, text)) > 1:
                message = f"“{text}” is gelezen als {_in_words(parts)}."
                findings.append(self._told("price-text", row, key, message, Weight.INFORMATION))
        if is_asked and not self._liberalised:
            self._asked.append(row)
        if self._counts_bat and not is_asked:
            for key, number in rent_counts(price, dwellings).items():
                cells.setdefault(key, number)
        return findings

    def _take_number(self, row: int, cells: dict[str, PlanValue]) -> None:
        """The number as it was sent, where it says more than a number; and the whole of which it is a part."""
        cell = self._sheet.cell(row, self._number_at) if self._number_at else None
        if isinstance(cell, str):
            sent = number_as_sent(cell)
            if sent is not None:
                cells.setdefault("number_text", sent)
                total = part_of_total(cell)
                if total is not None:
                    cells.setdefault("of_total", total)

    def _told(self, code: str, row: int, key: str, message: str, weight: Weight = Weight.ATTENTION) -> ListFinding:
        return ListFinding(weight, code, self._sheet.name, row, column_for(self._layout, key), message)

    def findings(self) -> Iterator[ListFinding]:
        """What has to be asked about the words of the whole sheet."""
        if self._asked:
            message = (
                "“Duur” staat in deze lijst naast “geliberaliseerd” en kan een klasse van sociale huur zijn; het telt "
                "als onbekend tot u het zegt: {rows}."
            )
            yield told_of_rows(Weight.ATTENTION, "liberalised", self._sheet.name, self._asked, message)
