"""What the numbers in a text are held against: the dossier's figures, the Woontop figures, rights and rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.totals import Totals


class Subject(StrEnum):
    """What a number is about."""

    HOMES = "homes"
    AFFORDABLE = "affordable"
    PURE = "pure"
    LARGE = "large"
    SUBSIDISED = "subsidised"
    BASIS = "basis"
    WOONTOP = "woontop"
    CARE_SUITABLE = "care_suitable"
    CARE_CLUSTERED = "care_clustered"
    CARE = "care"
    PER_DWELLING = "per_dwelling"
    STIMULUS = "stimulus"
    ORV = "orv"
    CAPACITY = "capacity"
    TOTAL = "total"
    BUDGET = "budget"
    SHARE = "share"
    FTE = "fte"
    ROW = "row"
    SURPLUS = "surplus"
    ROWS_TOGETHER = "rows_together"
    NATIONAL_ORV_AGREED = "national_orv_agreed"
    NATIONAL_CAPACITY_AGREED = "national_capacity_agreed"
    CORRECTION = "correction"
    WOONTOP_DATE = "woontop_date"
    AGREEMENT_DATE = "agreement_date"
    REST = "rest"
    PER_YEAR = "per_year"
    RATE = "rate"
    FTE_YEARS = "fte_years"
    ORV_PART = "orv_part"
    SURCHARGES = "surcharges"
    WBI = "wbi"
    TOTAL_PER_AFFORDABLE = "total_per_affordable"
    TOTAL_PER_DWELLING = "total_per_dwelling"
    BAND = "band"
    NATIONAL = "national"
    NATIONAL_ORV = "national_orv"
    NATIONAL_CAPACITY = "national_capacity"
    NATIONAL_HOMES = "national_homes"
    NATIONAL_PER_DWELLING = "national_per_dwelling"
    MIDTERM = "midterm"
    PRICE_LEVEL = "price_level"
    FIRST_PAYMENT = "first_payment"
    LAST_PAYMENT = "last_payment"
    PERIOD = "period"
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure that the dossier or the rules hold; `field` is the figure field that follows it, "" for none.

    `words` are those of a row's description: a number beside them is about this row. `side` is "incl" or "excl" for an
    amount that has a VAT side, `end` "low" or "high" for an end of a range.
    """

    subject: Subject
    unit: Unit
    value: Decimal
    label: str
    field: str = ""
    words: frozenset[str] = frozenset()
    side: str = ""
    end: str = ""


def facts_of(area: Area, figures: Totals) -> tuple[Fact, ...]:
    """Every fact of an area."""
    return tuple(fact for fact in _facts(area, figures) if fact.value)


def _facts(area: Area, figures: Totals) -> Iterator[Fact]:
    yield from _homes(area, figures)
    band, parameters = figures.band, figures.parameters
    yield Fact(Subject.STIMULUS, Unit.EURO, band.low, "de stimulans, laag", "stimulans-laag")
    yield Fact(Subject.STIMULUS, Unit.EURO, band.high, "de stimulans, hoog", "stimulans-hoog")
    yield Fact(Subject.STIMULUS, Unit.EURO, band.middle, "het midden van de stimulans")
    yield Fact(Subject.PER_DWELLING, Unit.EURO, parameters.stimulus_per_dwelling, "het bedrag per woning")
    for subject, table, right, field in (
        (Subject.ORV, figures.orv, figures.orv_right, "orv"),
        (Subject.CAPACITY, figures.capacity, figures.capacity_right, "capaciteit"),
    ):
        name = "ORV" if subject == Subject.ORV else "capaciteit"
        yield Fact(subject, Unit.EURO, table.incl, f"het totaal van {name} incl. btw", field)
        yield Fact(subject, Unit.EURO, table.excl, f"het totaal van {name} excl. btw")
        yield Fact(subject, Unit.EURO, table.payable, f"{name} na het btw-compensatiefonds")
        yield Fact(subject, Unit.EURO, right or Decimal(0), f"het recht op {name}", f"recht-{field}")
        for row in table.rows:
            if row.amounts is not None:
                words = significant(row.description)
                for side, amount in (("incl.", row.amounts.incl), ("excl.", row.amounts.excl)):
                    label = f"“{row.description}” {side} btw"
                    yield Fact(Subject.ROW, Unit.EURO, amount, label, "", words)
    yield Fact(Subject.TOTAL, Unit.EURO, figures.total.low, "het totaal, laag", "totaal-laag")
    yield Fact(Subject.TOTAL, Unit.EURO, figures.total.high, "het totaal, hoog", "totaal-hoog")
    yield Fact(Subject.BUDGET, Unit.EURO, figures.area_budget, "het gebiedsbudget", "gebiedsbudget")
    if figures.affordable_share is not None:
        share = figures.affordable_share * 100
        yield Fact(Subject.SHARE, Unit.PERCENT, share, "het aandeel betaalbaar", "aandeel-betaalbaar")
    yield from _fte(area)


def _homes(area: Area, figures: Totals) -> Iterator[Fact]:
    whole, pure, large = figures.housing.total, figures.housing.pure_nplv, figures.housing.large_scale_part
    if whole is not None:
        yield _count(Subject.HOMES, whole.total, "het aantal woningen", "woningen")
        yield _count(Subject.AFFORDABLE, whole.affordable, "het aantal betaalbare woningen", "betaalbaar")
    if pure is not None and large is not None and large.total:
        yield _count(Subject.PURE, pure.total, "de woningen puur NPLV", "woningen-puur")
        yield _count(Subject.AFFORDABLE, pure.affordable, "betaalbaar puur NPLV", "betaalbaar-puur")
        yield _count(Subject.LARGE, large.total, "het grootschalig onderdeel", "woningen-grootschalig")
        name = "betaalbaar in het grootschalig onderdeel"
        yield _count(Subject.AFFORDABLE, large.affordable, name, "betaalbaar-grootschalig")
    known = with_derived(area)
    subsidised = known.stimulus.previously_subsidised
    yield _count(Subject.SUBSIDISED, subsidised, "de woningen met een eerdere bijdrage")
    yield _count(Subject.BASIS, figures.band.basis, "de grondslag", "grondslag")
    yield _count(Subject.WOONTOP, figures.woontop_homes, "de Woontopambitie", "woontop")
    yield _count(Subject.CARE_SUITABLE, known.care_homes.care_suitable, "de zorggeschikte woningen")
    yield _count(Subject.CARE_CLUSTERED, known.care_homes.care_clustered, "de zorggeclusterde woningen")
    if known.care_homes.care_suitable and known.care_homes.care_clustered:
        both = known.care_homes.care_suitable + known.care_homes.care_clustered
        yield _count(Subject.CARE, both, "de zorgwoningen samen")


def _count(subject: Subject, value: int | None, label: str, field: str = "") -> Fact:
    return Fact(subject, Unit.HOMES, Decimal(value or 0), label, field)


def _fte(area: Area) -> Iterator[Fact]:
    counts = []
    for item in area.capacity:
        if item.count is not None and item.count.fte is not None:
            counts.append(item.count.fte)
            words = significant(item.description)
            yield Fact(Subject.FTE, Unit.FTE, item.count.fte, f"het aantal fte van “{item.description}”", "", words)
    if len(counts) > 1:
        yield Fact(Subject.FTE, Unit.FTE, sum(counts, Decimal(0)), "het totaal aantal fte")


def significant(text: str) -> frozenset[str]:
    """The words of a description that tell it from others."""
    return frozenset(word for word in re.findall(r"[^\W\d_]{5,}", text.casefold()) if word not in _COMMON)


_COMMON = frozenset(
    ("extra", "inclusief", "exclusief", "buurt", "gebied", "woningen", "openbare", "ruimte", "capaciteit", "intern", "benodigde",
     "voorzieningen", "nieuwe", "uitvoering", "tekort", "aanpak", "opgave", "project", "projecten", "programma", "gemeente")
)  # fmt: skip
