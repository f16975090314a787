"""Scenarios: what an area would come to with other dwellings, amounts or rules, beside what was agreed."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal
from enum import StrEnum

from nplv_desktop.domain.area.area import (
    Area,
    CapacityItem,
    DwellingCount,
    Housing,
    OrvMeasure,
    Scenario,
    ScenarioRules,
)
from nplv_desktop.domain.area.parameters import ParameterSet, Reference
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime, amounts_of
from nplv_desktop.domain.dutch.money import ZERO, to_cent
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.stimulus import band_of
from nplv_desktop.domain.figures.totals import Totals, totals

_MOST_DWELLINGS = 1_000_000


class Goal(StrEnum):
    """Which figure of the band is to reach an amount."""

    LOW = "low"
    MIDDLE = "middle"
    HIGH = "high"


def applied(scenario: Scenario, area: Area, period: Period) -> Area:
    """The area as the scenario has it, in the period of its rules: what the scenario leaves open is as agreed.

    Ends of the band that were agreed belong to the agreed dwellings: with other dwellings the formula decides.
    """
    housing = Housing(
        area.housing.source,
        area.housing.pure_nplv if scenario.pure_nplv is None else scenario.pure_nplv,
        area.housing.large_scale_part if scenario.large_scale_part is None else scenario.large_scale_part,
    )
    stimulus = area.stimulus
    if scenario.previously_subsidised is not None:
        stimulus = replace(stimulus, previously_subsidised=scenario.previously_subsidised)
    changed = replace(area, housing=housing, stimulus=stimulus)
    if _basis(changed, period) != _basis(area, period):
        changed = replace(changed, stimulus=replace(stimulus, low_override=None, high_override=None))
    return replace(
        changed,
        orv_measures=area.orv_measures if scenario.orv_measures is None else scenario.orv_measures,
        capacity=area.capacity if scenario.capacity is None else scenario.capacity,
    )


def _basis(area: Area, period: Period) -> tuple[object, ...]:
    """What the band follows from."""
    known = with_derived(area, period)
    return (known.housing.pure_nplv, known.housing.large_scale_part, known.stimulus.previously_subsidised)


def scenario_totals(scenario: Scenario, area: Area, reference: Reference) -> Totals:
    """Every figure of the area as the scenario has it, under the scenario's rules."""
    changed = applied(scenario, area, reference.parameters(area.stimulus.parameters).period)
    if scenario.rules != ScenarioRules():
        # Rules of a scenario say what the formula would give.
        stimulus = replace(changed.stimulus, low_override=None, high_override=None)
        changed = replace(changed, stimulus=stimulus)
        reference = _with_rules(reference, area, scenario.rules)
    return totals(changed, reference)


def rules_of(scenario: Scenario, parameters: ParameterSet) -> ParameterSet:
    """The parameter set with the scenario's own rules in it."""
    rules = scenario.rules
    return replace(
        parameters,
        stimulus_per_dwelling=parameters.stimulus_per_dwelling if rules.per_dwelling is None else rules.per_dwelling,
        correction_denominator=rules.correction_denominator or parameters.correction_denominator,
        band_low=parameters.band_low if rules.band_low is None else rules.band_low,
        band_high=parameters.band_high if rules.band_high is None else rules.band_high,
    )


def _with_rules(reference: Reference, area: Area, rules: ScenarioRules) -> Reference:
    parameters = reference.parameters(area.stimulus.parameters)
    changed = rules_of(Scenario("", rules=rules), parameters)
    return replace(reference, parameter_sets={**reference.parameter_sets, parameters.key: changed})


def has_changes(scenario: Scenario) -> bool:
    """Whether the scenario differs from what was agreed in anything."""
    return any(getattr(scenario, field.name) != field.default for field in fields(Scenario) if field.name != "name")


def dwellings_needed(goal: Goal, amount: Decimal, subsidised: int, parameters: ParameterSet) -> int | None:
    """The smallest number of affordable dwellings for which this figure of the band reaches an amount in EUR.

    The band's rounding counts: € 6 mln low is reached where the rounded low end is at least that. None where no
    number of dwellings reaches it.
    """
    if amount <= ZERO:
        return subsidised if amount == ZERO else None

    def reached(basis: int) -> bool:
        band = band_of(basis, parameters)
        found = {Goal.LOW: band.computed_low, Goal.MIDDLE: band.middle, Goal.HIGH: band.computed_high}[goal]
        return found >= amount

    below, above = 0, _MOST_DWELLINGS
    if not reached(above):
        return None
    while above - below > 1:
        middle = (below + above) // 2
        below, above = (below, middle) if reached(middle) else (middle, above)
    return above + subsidised


def with_affordable(scenario: Scenario, area: Area, affordable: int, period: Period) -> Scenario:
    """The scenario with this many affordable dwellings in all.

    The difference is put in puur NPLV, and where that has too few in the large-scale part; a part's total grows along
    where it would have more affordable dwellings than dwellings.
    """
    housing = with_derived(applied(scenario, area, period), period).housing
    pure, large = housing.pure_nplv, housing.large_scale_part
    made = scenario
    rest = affordable - sum(part.affordable for part in (pure, large) if part is not None)
    if pure is not None or large is None:
        start = pure or DwellingCount(0, 0)
        pure = _with_affordable(start, max(0, start.affordable + rest))
        rest -= pure.affordable - start.affordable
        made = replace(made, pure_nplv=pure)
    if large is not None and rest:
        made = replace(made, large_scale_part=_with_affordable(large, max(0, large.affordable + rest)))
    return made


def _with_affordable(part: DwellingCount, affordable: int) -> DwellingCount:
    return DwellingCount(max(part.total, affordable), affordable)


def with_incl(amount: EnteredAmount, incl: Decimal, parameters: ParameterSet) -> EnteredAmount:
    """A row's amount with another sum incl. btw in EUR, under the regime it has.

    Of a mixed row the taxed part carries the difference, as far as it reaches; of an agreed row the implied rate stays.
    """
    if amount.vat == VatRegime.MIXED:
        untaxed = min(amount.untaxed or ZERO, incl)
        return replace(amount, untaxed=untaxed, taxed_incl=incl - untaxed, taxed_excl=None)
    if amount.vat == VatRegime.AS_AGREED:
        known = amounts_of(amount, parameters.vat_rates)
        share = known.excl / known.incl if known is not None and known.incl else Decimal(1)
        return replace(amount, incl=incl, excl=to_cent(incl * share))
    return replace(amount, incl=incl, excl=None)


def with_orv_amount(
    scenario: Scenario, area: Area, row: int, incl: Decimal | None, parameters: ParameterSet
) -> Scenario:
    """The scenario with another amount incl. btw in EUR for one ORV measure; None puts back what was agreed."""
    rows: tuple[OrvMeasure, ...] = area.orv_measures if scenario.orv_measures is None else scenario.orv_measures
    changed = rows[row]
    if incl is not None:
        changed = replace(changed, amount=with_incl(changed.amount, incl, parameters))
    elif row < len(area.orv_measures):
        changed = area.orv_measures[row]
    made = (*rows[:row], changed, *rows[row + 1 :])
    return replace(scenario, orv_measures=None if made == area.orv_measures else made)


def with_capacity_amount(
    scenario: Scenario, area: Area, row: int, incl: Decimal | None, parameters: ParameterSet
) -> Scenario:
    """The scenario with another amount incl. btw in EUR for one capacity item; None puts back what was agreed.

    FTEs × years × rate becomes a sum, under the VAT regime it had.
    """
    rows: tuple[CapacityItem, ...] = area.capacity if scenario.capacity is None else scenario.capacity
    changed = rows[row]
    if incl is not None:
        changed = replace(changed, amount=with_incl(changed.amount, incl, parameters), count=None)
    elif row < len(area.capacity):
        changed = area.capacity[row]
    made = (*rows[:row], changed, *rows[row + 1 :])
    return replace(scenario, capacity=None if made == area.capacity else made)
