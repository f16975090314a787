"""What the sentences of a typed agreement say of its sums, held against its tables.

One table of claims: the heading under which a sentence stands, how it says the figure, and which figure it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.area.area import CareHomes
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.totals import SummaryKey, Totals
from nplv_desktop.returned.agreement_sections import OWN_TEXTS, Section
from nplv_desktop.returned.agreement_tables import TableKind, range_in
from nplv_desktop.returned.document_sums import Ends
from nplv_desktop.returned.standard_clauses import sentences_in

_AMOUNT = r"(?:€|EUR)\s?\d[\d.,]*(?:\s\d{3})*(?:,[-–—=]+)?(?:\s*(?:mln\b\.?|miljoen|mld\b\.?|miljard))?"
_END = r"(?:(?:€|EUR)\s?)?\d[\d.,]*(?:\s*(?:mln\b\.?|miljoen))?"
_NUMBER = r"\d{1,3}(?:[. ]\d{3})+|\d+"
_BAND = re.compile(
    rf"tussen\s+(?:de\s+)?(?P<low>{_AMOUNT})\s+(?:en|tot|à)\s+(?:de\s+)?(?P<high>{_END})"
    rf"|(?P<from>{_AMOUNT})\s*(?:tot(?:\s+en\s+met)?|t/m|en|à|[-–—/])\s*(?P<to>{_END})",
    re.IGNORECASE,
)
_MOST = re.compile(
    rf"(?:maxim\w+|max\.|ten\s+hoogste|hoogstens|in\s+totaal|totaal|totale|samen)\b[^.;€]{{0,90}}?(?P<amount>{_AMOUNT})"
    rf"|(?P<behind>{_AMOUNT})[^.;€]{{0,25}}?\b(?:maxim\w+|ten\s+hoogste)",
    re.IGNORECASE,
)
_AFFORDABLE = re.compile(
    rf"(?:waarvan|w\.v\.)\s+(?:er\s+)?(?:\w+\s+)?(?P<a>{_NUMBER})(?:\s+woningen)?\s+(?:\w+\s+){{0,2}}?betaalba\w+"
    rf"|(?P<b>{_NUMBER})\s+(?:nieuwe\s+)?betaalbare\s+(?:nieuwe\s+)?(?:nieuwbouw)?woningen",
    re.IGNORECASE,
)
_HOMES = re.compile(rf"(?P<a>{_NUMBER})\s+(?:nieuwe\s+|extra\s+)?(?:nieuwbouw)?woningen", re.IGNORECASE)
#: What says that a number of homes is that of the whole area.
_WHOLE = re.compile(r"\b(?:totaal|totale|opgave|woningbouwopgave|omvat|omvang|samen)\b", re.IGNORECASE)
_CARE = re.compile(
    rf"(?P<a>{_NUMBER})\s+(?:\w+\s+)?(?P<kind>zorggeschikte|zorggeclusterde)\s+(?:\w+\s+)?", re.IGNORECASE
)
#: What stands near a figure that is of the whole country, or an example.
_NATIONAL = re.compile(
    r"alle\s+(?:nplv[ -])?gebieden|alle\s+gemeenten|landelijk|taakstellend|plafond|bijvoorbeeld|gemeente\s+a\b|"
    r"trekkingsrecht|"
    r"overprogrammering|per\s+(?:betaalbare\s+)?woning|voor\s+elke|prijspeil\s+2025\s+en\s+is|woontop|20\s+gebieden",
    re.IGNORECASE,
)
_BY_SECTION = {"orv": SummaryKey.ORV, "capacity": SummaryKey.CAPACITY, "area_budget": SummaryKey.AREA_BUDGET}
_SUBJECTS = {
    SummaryKey.STIMULUS: "de realisatiestimulans",
    SummaryKey.ORV: "de opslag ORV",
    SummaryKey.CAPACITY: "de opslag capaciteit",
    SummaryKey.AREA_BUDGET: "het gebiedsbudget",
    SummaryKey.TOTAL: "het totaal van de samenvatting",
}
_TABLES = {SummaryKey.ORV: TableKind.ORV, SummaryKey.CAPACITY: TableKind.CAPACITY}
_BY_WORDS = (
    (SummaryKey.ORV, re.compile(r"\borv\b|openbare\s+ruimte", re.IGNORECASE)),
    (SummaryKey.CAPACITY, re.compile(r"capaciteit", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure of a sentence: what it is of, as it is said, and as the tables have it; both written in Dutch."""

    subject: str
    said: str
    tables: str

    @property
    def sentence(self) -> str:
        """The finding."""
        return f"In de tekst staat {self.said} voor {self.subject}, in de tabel {self.tables}."


@dataclass(frozen=True, slots=True)
class TableFigures:
    """What the tables say: the figures that follow, the sums of the summary, and the totals as printed."""

    figures: Totals
    care: CareHomes
    summary: Mapping[SummaryKey, Ends]
    totals: Mapping[TableKind, tuple[str, ...]]

    def sum_of(self, key: SummaryKey) -> str | None:
        """A sum as the tables have it, None where they have none."""
        kind = _TABLES.get(key)
        if kind is not None and kind in self.totals:
            return self.totals[kind][-1]
        if kind is None and key in self.summary:
            return euro_range(*self.summary[key])
        row = next((one for one in self.figures.summary if one.key == key), None)
        return euro_range(to_euro(row.low), to_euro(row.high)) if row is not None and row.high else None


def contradictions(sections: Sequence[Section], tables: TableFigures) -> list[Claim]:
    """What the sentences under the fixed headings say otherwise than the tables; each claim once."""
    found = dict.fromkeys(
        claim
        for section in sections
        if section.key not in OWN_TEXTS
        for block in section.paragraphs
        for sentence in sentences_in(block.text)
        if not _NATIONAL.search(sentence)
        for claim in _claims(sentence, section.key, tables)
    )
    return [claim for claim in found if claim.said != claim.tables]


def _claims(sentence: str, key: str, tables: TableFigures) -> Iterator[Claim]:
    yield from _homes(sentence, key, tables.figures)
    yield from _care(sentence, tables.care)
    band = _band_in(sentence)
    if band is not None:
        of_stimulus = re.search(r"realisatiestimulans|stimulans", sentence, re.IGNORECASE)
        if key == "stimulus" or of_stimulus:
            yield from _claim(SummaryKey.STIMULUS, band, tables)
        elif key == "summary":
            yield from _claim(SummaryKey.TOTAL, band, tables)
        return
    named = next((one for one, words in _BY_WORDS if words.search(sentence)), None)
    of_sum = _BY_SECTION.get(key, named)
    found = _MOST.search(sentence)
    ends = range_in((found["amount"] or found["behind"]).rstrip(".,")) if found else None
    if of_sum is not None and ends is not None:
        yield from _claim(of_sum, ends, tables)


def _claim(key: SummaryKey, ends: Ends, tables: TableFigures) -> Iterator[Claim]:
    known = tables.sum_of(key)
    if known is not None:
        yield Claim(_SUBJECTS[key], euro_range(*ends), known)


def _band_in(sentence: str) -> Ends | None:
    for found in _BAND.finditer(sentence):
        low, high = found["low"] or found["from"], found["high"] or found["to"]
        band = range_in(f"{low.rstrip('.,')} – {high.rstrip(',')}")
        if band is not None and band[0] < band[1]:
            return band
    return None


def _homes(sentence: str, key: str, figures: Totals) -> Iterator[Claim]:
    whole = figures.housing.total
    if whole is None or key not in ("housing", "stimulus", "summary", "closing"):
        return
    affordable = _AFFORDABLE.search(sentence)
    if affordable:
        said = _count(affordable["a"] or affordable["b"])
        yield Claim("het aantal betaalbare woningen", dwellings(said), dwellings(whole.affordable))
    found = _HOMES.search(sentence)
    if (
        found
        and key == "housing"
        and _WHOLE.search(sentence)
        and not (affordable and affordable.start() <= found.start() < affordable.end())
    ):
        yield Claim("het aantal woningen", dwellings(_count(found["a"])), dwellings(whole.total))


def _care(sentence: str, care: CareHomes) -> Iterator[Claim]:
    for found in _CARE.finditer(sentence):
        is_suitable = found["kind"].casefold() == "zorggeschikte"
        count = care.care_suitable if is_suitable else care.care_clustered
        if count is not None:
            yield Claim(
                f"het aantal {found['kind'].casefold()} woningen", dwellings(_count(found["a"])), dwellings(count)
            )


def _count(text: str) -> int:
    return int(Decimal(re.sub(r"[. ]", "", text)))
