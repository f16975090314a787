"""Columns that stand for a year, a period or a numbered price class: "Op202529", "2030 e.v.", "mgw_koop2_2027"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from nplv_desktop.domain.figures.derived import TENURE_KEYS
from nplv_desktop.planlijst.recognising.aliases import RENT_ANY, SALE_ANY, match_name, normal
from nplv_desktop.planlijst.recognising.year_texts import LAST_YEAR, span_in

#: What a column of years counts.
DELIVERY, START, UNSAID = "delivered", "start", "year"
_TYPES = {
    "meergezins": "multi_family",
    "mgw": "multi_family",
    "appartement": "multi_family",
    "gestapeld": "multi_family",
    "eengezins": "single_family",
    "egw": "single_family",
    "grondgebonden": "single_family",
}
_CLASS = re.compile(r"\b(koop|huur) ?([1-4])\b")
_ACTIONS = (
    (START, re.compile(r"\b(start|startbouw|aanvang|bouwstart|gestart|sb)\b")),
    (
        DELIVERY,
        re.compile(
            r"\b(oplevering|opgeleverd|opleveren|opl|op|opleverjaar|gereed|realisatie|gerealiseerd|delivered|oplonb)\b"
        ),
    ),
)
_DEMOLITION = re.compile(r"\b(sloop|slopen|onttrekking|onttrekkingen|gesloopt)\b")


@dataclass(frozen=True, slots=True)
class YearColumn:
    """A column for a span of years, of new homes or of demolition, perhaps of one dwelling type and price class.

    `years` is (first, last), or None for "year unknown"; `tenure` is a canonical key, or a numbered class such as
    "koop2" whose amounts differ by province and year.
    """

    years: tuple[int, int] | None
    meaning: str
    dwelling_type: str | None = None
    tenure: str | None = None
    is_demolition: bool = False

    @property
    def key(self) -> str:
        """The column's key as shown and remembered: "delivered_2025_2029", "year_2026.multi_family.koop2"."""
        if self.is_demolition:
            head = "demolished"
        elif self.years is None:
            head = f"{self.meaning}_unknown"
        elif self.years == (2030, LAST_YEAR) and self.meaning == START:
            head = "start_later"
        else:
            first, last = self.years
            head = f"{self.meaning}_{first}" if first == last else f"{self.meaning}_{first}_{last}"
        if self.is_demolition and self.years:
            head += "_" + "_".join(dict.fromkeys(map(str, self.years)))
        return ".".join([head, *filter(None, (self.dwelling_type, self.tenure))])


@cache
def column_of_key(key: str) -> YearColumn | None:
    """The column that a key such as "delivered_2025_2029" or "koop2" means; None for any other key."""
    if re.fullmatch(r"(koop|huur)[1-4]", key):
        return YearColumn(None, UNSAID, tenure=key)
    head, *rest = key.split(".")
    match = re.fullmatch(
        r"(delivered|start|year|demolished)_(\d{4})(?:_(\d{4}))?|(delivered|start|year)_(unknown)|start_later", head
    )
    if not match:
        return None
    types = [part for part in rest if part in ("multi_family", "single_family", "type_unknown")]
    tenure = next((part for part in rest if part not in types), None)
    if head == "start_later":
        return YearColumn((2030, LAST_YEAR), START, next(iter(types), None), tenure)
    if match.group(5):
        return YearColumn(None, match.group(4), next(iter(types), None), tenure)
    years = (int(match.group(2)), int(match.group(3) or match.group(2)))
    demolition = match.group(1) == "demolished"
    return YearColumn(
        years, UNSAID if demolition else match.group(1), next(iter(types), None), tenure, is_demolition=demolition
    )


@cache
def parse_year_column(header: str, above: str = "") -> tuple[YearColumn, float] | None:
    """What a header of years means, with its certainty; `above` is the heading over it. None for any other header."""
    both = f"{above} {header}"
    text = _split_words(header)
    context = f"{_split_words(above)} {text}"
    tenure, dwelling_type = _tenure(text) or _tenure(context), _dwelling_type(context)
    years = span_in(header)
    if years is None:
        numbered = _CLASS.fullmatch(text.replace("woningen", "").strip())
        if numbered:
            return YearColumn(None, UNSAID, dwelling_type, numbered.group(1) + numbered.group(2)), 0.8
        if re.fullmatch(
            r"(op lonb|oplonb|opl onb|oplevering onbekend|jaar onbekend|onbekend jaar|opleverjaar onbekend)", text
        ):
            return YearColumn(None, DELIVERY), 0.9
        return None
    meaning = next((name for name, pattern in _ACTIONS if pattern.search(context)), UNSAID)
    demolition = bool(_DEMOLITION.search(context)) and "nieuwbouw" not in context
    leftover = re.sub(r"\d+", " ", both)
    certainty = 0.9 if meaning != UNSAID or tenure or demolition else 0.8 if not leftover.strip(" -–/'") else 0.6
    if len(normal(leftover).split()) > 8:
        return None
    return YearColumn(years, meaning, dwelling_type, tenure, demolition), certainty


def _split_words(header: str) -> str:
    return re.sub(r"\s+", " ", normal(header.replace("_", " "))).strip()


def _dwelling_type(text: str) -> str | None:
    found = next((key for word, key in _TYPES.items() if word in text), None)
    if found is None and re.search(r"\bonbekend (koop|huur|onbekend)", text):
        return "type_unknown"
    return found


def _tenure(text: str) -> str | None:
    numbered = _CLASS.search(text)
    if numbered:
        return numbered.group(1) + numbered.group(2)
    open_class = re.search(r"\b(koop|huur) onbekend\b", text)
    if open_class:
        return "sale_any" if open_class.group(1) == "koop" else "rent_any"
    words = re.sub(r"\d+", " ", text)
    for word in (*_TYPES, "woningen", "sloop", "nieuwbouw", "oplevering", "start", "bouw", "bruto"):
        words = words.replace(word, " ")
    if re.search(r"\bonbekend onbekend\b", text) or re.fullmatch(r"\s*(prijs )?onbekend\s*", words):
        return "tenure_unknown"
    known = match_name(" ".join(words.split()))
    if known and known[0] in _TENURES and known[1] >= 0.6:
        return known[0]
    return None


_TENURES = frozenset((*TENURE_KEYS, RENT_ANY, SALE_ANY))
