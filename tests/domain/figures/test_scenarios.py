"""A scenario tries out other dwellings, amounts and rules, and leaves what was agreed alone."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import CapacityItem, DwellingCount, FteCount, Override, Scenario, ScenarioRules
from nplv_desktop.domain.area.period import DEFAULT_PERIOD
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime, amounts_of
from nplv_desktop.domain.figures.scenarios import (
    Goal,
    applied,
    dwellings_needed,
    has_changes,
    scenario_totals,
    with_affordable,
    with_capacity_amount,
    with_incl,
    with_orv_amount,
)
from nplv_desktop.domain.figures.stimulus import band_of
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.store.reference import load_reference


def test_an_empty_scenario_is_what_was_agreed(heerlen, reference):
    scenario = Scenario("Leeg")

    assert applied(scenario, heerlen, DEFAULT_PERIOD) == heerlen
    assert scenario_totals(scenario, heerlen, reference) == totals(heerlen, reference)
    assert not has_changes(scenario)


def test_other_dwellings_move_the_band_and_taking_over_gives_the_same_figures(heerlen, reference):
    scenario = Scenario("Poort van Noord", pure_nplv=DwellingCount(2402, 1825))

    figures = scenario_totals(scenario, heerlen, reference)

    assert figures.band.basis == 1463
    assert (figures.band.low, figures.band.high) == (Decimal(5_500_000), Decimal(8_300_000))
    assert totals(applied(scenario, heerlen, DEFAULT_PERIOD), reference) == figures


def test_agreed_ends_of_the_band_do_not_hold_for_other_dwellings(heerlen, reference):
    agreed = replace(heerlen.stimulus, low_override=Override(Decimal(5_000_000), "afgesproken"))
    area = replace(heerlen, stimulus=agreed)

    same = scenario_totals(Scenario("Zelfde"), area, reference)
    other = scenario_totals(Scenario("Meer", pure_nplv=DwellingCount(2402, 1825)), area, reference)

    assert same.band.low == Decimal(5_000_000)
    assert other.band.low == Decimal(5_500_000)


def test_rules_of_a_scenario_count_in_its_figures_only(heerlen, reference):
    scenario = Scenario("Ruimer", rules=ScenarioRules(per_dwelling=Decimal(8000), correction_denominator=120))

    figures = scenario_totals(scenario, heerlen, reference)

    assert figures.band.middle == Decimal("9420000.00")
    assert applied(scenario, heerlen, DEFAULT_PERIOD) == heerlen
    assert totals(heerlen, reference).band.middle == Decimal("7608461.54")


def test_an_amount_of_one_row_changes_the_sum_and_nothing_else(heerlen, reference):
    parameters = reference.parameters(None)
    scenario = with_orv_amount(Scenario("Minder"), heerlen, 1, Decimal(2_000_000), parameters)

    figures = scenario_totals(scenario, heerlen, reference)

    before = totals(heerlen, reference)
    row = before.orv.rows[1].amounts
    assert row is not None
    assert figures.orv.incl == before.orv.incl - row.incl + Decimal(2_000_000)
    assert figures.orv.rows[0] == before.orv.rows[0]


def test_a_counted_capacity_item_becomes_a_sum(heerlen, reference):
    item = CapacityItem("Gebiedsregisseur", count=FteCount(Decimal(2), 5, Decimal(130_000)))
    area = replace(heerlen, capacity=(item,))

    scenario = with_capacity_amount(Scenario("Som"), area, 0, Decimal(900_000), reference.parameters(None))

    assert scenario_totals(scenario, area, reference).capacity.incl == Decimal(900_000)


@pytest.mark.parametrize(
    ("goal", "amount", "affordable"),
    [
        # The low end is rounded: € 6 mln is shown from € 5.950.000 on.
        (Goal.LOW, 6_000_000, 1579 + 362),
        (Goal.HIGH, 8_000_000, 1407 + 362),
        (Goal.MIDDLE, 7_608_461, 1413 + 362),
    ],
)
def test_the_goal_names_the_fewest_dwellings_that_reach_it(goal, amount, affordable, reference):
    assert dwellings_needed(goal, Decimal(amount), 362, reference.parameters(None)) == affordable


@given(st.sampled_from(list(Goal)), st.integers(1, 400_000_000), st.integers(0, 3000))
def test_one_dwelling_less_does_not_reach_the_goal(goal, amount, subsidised):
    parameters = load_reference().parameters(None)

    def end(affordable):
        band = band_of(affordable - subsidised, parameters)
        return {Goal.LOW: band.low, Goal.MIDDLE: band.middle, Goal.HIGH: band.high}[goal]

    found = dwellings_needed(goal, Decimal(amount), subsidised, parameters)

    assert found is not None
    assert end(found) >= amount
    assert found == subsidised or end(found - 1) < amount


def test_an_amount_out_of_reach_has_no_answer(reference):
    assert dwellings_needed(Goal.LOW, Decimal(10) ** 12, 0, reference.parameters(None)) is None


@given(st.integers(0, 3000), st.integers(0, 3000), st.integers(0, 5000))
def test_a_number_of_affordable_dwellings_is_divided_over_the_parts(pure, large, wanted):
    from nplv_desktop.domain.area.area import Area, Housing

    area = Area(
        "Proef",
        housing=Housing(pure_nplv=DwellingCount(pure + 5, pure), large_scale_part=DwellingCount(large, large)),
    )

    changed = with_affordable(Scenario("Doel"), area, wanted, DEFAULT_PERIOD)

    parts = [changed.pure_nplv, changed.large_scale_part]
    assert all(part.affordable <= part.total for part in parts if part)
    assert totals(applied(changed, area, DEFAULT_PERIOD), load_reference()).housing.total.affordable == wanted


@given(
    st.sampled_from(
        [
            EnteredAmount(VatRegime.TAXED_21, excl=Decimal("100.00")),
            EnteredAmount(VatRegime.NONE, incl=Decimal("100.00")),
            EnteredAmount(VatRegime.MIXED, taxed_excl=Decimal("100.00"), untaxed=Decimal("50.00")),
            EnteredAmount(VatRegime.AS_AGREED, excl=Decimal("100.00"), incl=Decimal("115.00")),
        ]
    ),
    st.integers(0, 10**9),
)
def test_a_row_gets_exactly_the_amount_that_was_typed_under_its_own_regime(amount, cents):
    parameters = load_reference().parameters(None)
    incl = Decimal(cents) / 100

    changed = with_incl(amount, incl, parameters)

    found = amounts_of(changed, parameters.vat_rates)
    assert found is not None
    assert found.incl == incl
    assert changed.vat == amount.vat
