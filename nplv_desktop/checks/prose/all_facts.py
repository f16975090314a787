"""Everything that numbers are held against: the area's own figures, what follows from them, and what holds for all areas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from nplv_desktop.checks.prose.known_facts import Fact, facts_of, significant
from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.domain.area.area import Area, MeasureKind
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.dutch.money import ZERO
from nplv_desktop.domain.figures.figure import Subject
from nplv_desktop.domain.figures.totals import Totals

#: Of more rows than these no sums of some of them are looked for.
_MOST_ROWS = 6


def all_facts(area: Area, figures: Totals) -> tuple[Fact, ...]:
    """Every fact that an area's texts can speak of; those of value 0 are none."""
    further = (*_further(area, figures), *_national(figures.parameters))
    known = map(_with_side_and_end, facts_of(area, figures))
    return (*known, *(fact for fact in further if fact.value))


def _with_side_and_end(fact: Fact) -> Fact:
    """A fact with the VAT side that its label says, and the end of a range that its figure field is."""
    side, end = fact.side, fact.end
    if fact.label.endswith("incl. btw") or fact.field.startswith("recht-"):
        side = "incl"
    elif fact.label.endswith(("excl. btw", "btw-compensatiefonds")):
        side = "excl"
    if fact.field.endswith(("-laag", "-hoog")):
        end = "low" if fact.field.endswith("-laag") else "high"
    return replace(fact, side=side, end=end) if (side, end) != (fact.side, fact.end) else fact


def _further(area: Area, figures: Totals) -> Iterator[Fact]:
    whole = figures.housing.total
    years = figures.parameters.last_start_year - figures.parameters.first_start_year + 1
    if whole is not None:
        rest = Decimal(whole.total - whole.affordable)
        yield Fact(Subject.REST, Unit.HOMES, rest, "het aantal niet-betaalbare woningen")
        yield Fact(Subject.PER_YEAR, Unit.HOMES, Decimal(whole.total) / years, "het gemiddelde per jaar")
    surplus = Decimal(max(0, figures.woontop_surplus or 0))
    yield Fact(Subject.SURPLUS, Unit.HOMES, surplus, "het aantal woningen boven de Woontopambitie")
    per_affordable, per_dwelling = figures.per_affordable_dwelling, figures.per_dwelling
    for subject, name, field, both in (
        (Subject.TOTAL_PER_AFFORDABLE, "het totaal per betaalbare woning", "", per_affordable),
        (Subject.TOTAL_PER_DWELLING, "het totaal per woning", "", per_dwelling),
    ):
        if both is not None:
            yield Fact(subject, Unit.EURO, both.low, f"{name}, laag", field, end="low")
            yield Fact(subject, Unit.EURO, both.high, f"{name}, hoog", field, end="high")
    yield Fact(
        Subject.SURCHARGES, Unit.EURO, figures.orv.incl + figures.capacity.incl, "ORV en capaciteit samen", side="incl"
    )
    yield Fact(
        Subject.SURCHARGES,
        Unit.EURO,
        figures.orv.excl + figures.capacity.excl,
        "ORV en capaciteit samen, excl. btw",
        side="excl",
    )
    yield from _kinds(area, figures)
    for table in (figures.orv, figures.capacity):
        rows = [(significant(row.description), row.amounts) for row in table.rows if row.amounts is not None]
        rows = rows[:_MOST_ROWS]
        for size in range(2, len(rows) + 1):
            for some in combinations(rows, size):
                words = frozenset().union(*(said for said, _ in some))
                incl, excl = sum((one.incl for _, one in some), ZERO), sum((one.excl for _, one in some), ZERO)
                yield Fact(Subject.ROWS_TOGETHER, Unit.EURO, incl, "die regels samen, incl. btw", "", words, "incl")
                yield Fact(Subject.ROWS_TOGETHER, Unit.EURO, excl, "die regels samen, excl. btw", "", words, "excl")
    if area.agreement.date is not None:
        day = Decimal(area.agreement.date.strftime("%Y%m%d"))
        yield Fact(Subject.AGREEMENT_DATE, Unit.DATE, day, "de datum van de afspraak")
    yield Fact(Subject.WBI, Unit.EURO, figures.wbi.state_contribution, "de schatting van de Wbi", "wbi")
    yield Fact(Subject.WBI, Unit.EURO, figures.wbi.cofinancing, "de cofinanciering bij de Wbi")
    for row in figures.wbi.rows:
        yield Fact(Subject.WBI, Unit.EURO, row.state_contribution, f"de rijksbijdrage voor “{row.description}”")
        yield Fact(Subject.WBI, Unit.EURO, row.cofinancing, f"de cofinanciering voor “{row.description}”")
    for budget in figures.area_budget_rows:
        yield Fact(
            Subject.BUDGET, Unit.EURO, budget.state_contribution, f"het gebiedsbudget voor “{budget.description}”"
        )
    for item in area.capacity:
        if item.count is not None:
            side = "incl" if item.count.rate_includes_vat else "excl"
            name = f"het tarief per fte van “{item.description}”"
            yield Fact(Subject.RATE, Unit.EURO, item.count.rate or ZERO, name, side=side)
            yield Fact(
                Subject.FTE_YEARS,
                Unit.YEARS,
                Decimal(item.count.years or 0),
                f"het aantal jaren van “{item.description}”",
            )


def _kinds(area: Area, figures: Totals) -> Iterator[Fact]:
    """The parts of ORV that its rows make by kind: public space and facilities."""
    for kind, name in ((MeasureKind.PUBLIC_SPACE, "openbare ruimte"), (MeasureKind.FACILITY, "voorzieningen")):
        rows = [
            row.amounts
            for measure, row in zip(area.orv_measures, figures.orv.rows, strict=False)
            if measure.kind == kind and row.amounts is not None
        ]
        yield Fact(
            Subject.ORV_PART,
            Unit.EURO,
            sum((row.incl for row in rows), ZERO),
            f"ORV voor {name} incl. btw",
            side="incl",
        )
        yield Fact(
            Subject.ORV_PART,
            Unit.EURO,
            sum((row.excl for row in rows), ZERO),
            f"ORV voor {name} excl. btw",
            side="excl",
        )


def _national(rules: ParameterSet) -> Iterator[Fact]:
    """What holds for all areas together, and the years that the rules name."""
    yield Fact(Subject.NATIONAL_ORV, Unit.EURO, rules.orv_budget, "het landelijke budget voor ORV")
    yield Fact(Subject.NATIONAL_ORV_AGREED, Unit.EURO, rules.orv_agreed, "de som van de rechten op ORV")
    yield Fact(Subject.NATIONAL_CAPACITY, Unit.EURO, rules.capacity_budget, "het landelijke budget voor capaciteit")
    yield Fact(
        Subject.NATIONAL_CAPACITY_AGREED, Unit.EURO, rules.capacity_agreed, "de som van de rechten op capaciteit"
    )
    yield Fact(Subject.NATIONAL, Unit.EURO, rules.woontop_budget, "het budget van de Woontop")
    yield Fact(Subject.NATIONAL, Unit.EURO, rules.stimulus_ceiling, "het plafond van de stimulans")
    low, high = rules.woontop_cost_low, rules.woontop_cost_high
    yield Fact(
        Subject.NATIONAL_PER_DWELLING, Unit.EURO, low, "de bijdrage per woning volgens de Woontop, laag", end="low"
    )
    yield Fact(
        Subject.NATIONAL_PER_DWELLING, Unit.EURO, high, "de bijdrage per woning volgens de Woontop, hoog", end="high"
    )
    sooner, extra = Decimal(rules.woontop_accelerated), Decimal(rules.woontop_extra)
    yield Fact(Subject.NATIONAL_HOMES, Unit.HOMES, sooner, "het aantal woningen dat alle gebieden eerder bouwen")
    yield Fact(Subject.NATIONAL_HOMES, Unit.HOMES, extra, "het aantal woningen dat alle gebieden extra bouwen")
    yield Fact(Subject.NATIONAL_HOMES, Unit.HOMES, sooner + extra, "het aantal woningen van alle gebieden")
    lower, higher = (1 - rules.band_low) * 100, (rules.band_high - 1) * 100
    yield Fact(Subject.BAND, Unit.PERCENT, lower, "de onderkant van de bandbreedte")
    yield Fact(Subject.BAND, Unit.PERCENT, higher, "de bovenkant van de bandbreedte")
    correction = Decimal(rules.correction_numerator * 1000 + rules.correction_denominator)
    yield Fact(Subject.CORRECTION, Unit.RATIO, correction, "de standaardcorrectie")
    if rules.woontop_date:
        yield Fact(
            Subject.WOONTOP_DATE, Unit.DATE, Decimal(rules.woontop_date.replace("-", "")), "de dag van de Woontop"
        )
    for subject, year, name in (
        (Subject.MIDTERM, rules.midterm_review_year, "het jaar van de mid-term review"),
        (Subject.PRICE_LEVEL, rules.price_level, "het prijspeil"),
        (Subject.FIRST_PAYMENT, rules.first_start_year + 1, "het jaar van de eerste uitbetaling"),
        (Subject.LAST_PAYMENT, rules.last_payment_year, "het jaar van de laatste uitbetaling"),
    ):
        yield Fact(subject, Unit.YEAR, Decimal(year), name)
