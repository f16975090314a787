"""What the numbers in a text are held against: the dossier's figures, the Woontop figures, rights and rules."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.figures.all_figures import SAID
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.figure import Measure, Subject
from nplv_desktop.domain.figures.totals import GROUPS, Totals

_UNITS = {Measure.EURO: Unit.EURO, Measure.HOMES: Unit.HOMES, Measure.PERCENT: Unit.PERCENT}


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
    for said in SAID:
        value = said.value(figures)
        if value is not None:
            yield Fact(said.subject, _UNITS[said.measure], Decimal(value), said.label, said.field)
    parameters = figures.parameters
    yield Fact(Subject.PER_DWELLING, Unit.EURO, parameters.stimulus_per_dwelling, "het bedrag per woning")
    yield from _rows(figures)
    yield from _homes(area, parameters.period)
    yield from _fte(area)


def _rows(figures: Totals) -> Iterator[Fact]:
    for table in (group.table(figures) for group in GROUPS if group.table is not None):
        for row in table.rows:
            if row.amounts is not None:
                words = significant(row.description)
                for side, amount in (("incl.", row.amounts.incl), ("excl.", row.amounts.excl)):
                    label = f"“{row.description}” {side} btw"
                    yield Fact(Subject.ROW, Unit.EURO, amount, label, "", words)


def _homes(area: Area, period: Period) -> Iterator[Fact]:
    known = with_derived(area, period)
    subsidised = known.stimulus.previously_subsidised
    yield _count(Subject.SUBSIDISED, subsidised, "de woningen met een eerdere bijdrage")
    yield _count(Subject.CARE_SUITABLE, known.care_homes.care_suitable, "de zorggeschikte woningen")
    yield _count(Subject.CARE_CLUSTERED, known.care_homes.care_clustered, "de zorggeclusterde woningen")
    if known.care_homes.care_suitable and known.care_homes.care_clustered:
        both = known.care_homes.care_suitable + known.care_homes.care_clustered
        yield _count(Subject.CARE, both, "de zorgwoningen samen")


def _count(subject: Subject, value: int | None, label: str) -> Fact:
    return Fact(subject, Unit.HOMES, Decimal(value or 0), label)


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
