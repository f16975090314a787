import random
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import (
    Area,
    AreaBudgetItem,
    CapacityItem,
    DwellingCount,
    FteCount,
    Housing,
    OrvMeasure,
    WbiCandidate,
)
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.money import from_cents, total
from nplv_desktop.domain.figures.fingerprint import fingerprint, short_fingerprint
from nplv_desktop.domain.figures.totals import SummaryKey, totals
from nplv_desktop.store.reference import load_reference
from tests.domain.area.test_vat import entered_amounts

REFERENCE = load_reference()
cents = st.integers(0, 10**11).map(from_cents)


def measures() -> st.SearchStrategy[list[OrvMeasure]]:
    return st.lists(st.builds(OrvMeasure, st.text(max_size=5), st.none(), entered_amounts()), max_size=8)


@given(measures())
def test_cents_never_appear_or_vanish(rows):
    figures = totals(Area("Breda Noord", orv_measures=tuple(rows)), REFERENCE)

    assert figures.orv.excl == total(row.amounts.excl for row in figures.orv.rows if row.amounts)
    assert figures.orv.incl == total(row.amounts.incl for row in figures.orv.rows if row.amounts)
    assert figures.orv.payable + figures.orv.compensable == figures.orv.incl
    assert figures.total.high == total(row.high for row in figures.summary if row.key != SummaryKey.TOTAL)


@given(measures(), st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(rows, chance: random.Random):
    shuffled = list(rows)
    chance.shuffle(shuffled)

    one = totals(Area("Breda Noord", orv_measures=tuple(rows)), REFERENCE)
    other = totals(Area("Breda Noord", orv_measures=tuple(shuffled)), REFERENCE)

    assert (one.orv.excl, one.orv.incl, one.total) == (other.orv.excl, other.orv.incl, other.total)


@given(st.integers(0, 100_000), st.integers(0, 100_000), st.integers(0, 100_000), measures())
def test_low_total_never_exceeds_high_total(homes, affordable, subsidised, rows):
    area = Area(
        "Breda Noord",
        housing=Housing(pure_nplv=DwellingCount(homes, affordable)),
        stimulus=replace(Area("").stimulus, previously_subsidised=subsidised),
        orv_measures=tuple(rows),
    )

    figures = totals(area, REFERENCE)

    assert figures.total.low <= figures.total.high


def test_fte_times_years_times_rate_with_and_without_vat(vlaardingen, reference):
    rows = totals(vlaardingen, reference).capacity.rows

    assert [(row.description, row.amounts.excl, row.amounts.incl) for row in rows] == [
        ("2 FTE Extra capaciteit projectleiding uitvoering", Decimal("1074380.17"), Decimal("1300000.00")),
        ("2 FTE Extra capaciteit handhaving woonoverlast, intern", Decimal("1100000.00"), Decimal("1100000.00")),
    ]


def test_part_time_fte_prints_with_a_comma(reference):
    item = CapacityItem(
        "Regie", EnteredAmount(VatRegime.NONE), FteCount(Decimal("1.5"), 2, Decimal("100000.00"), False)
    )
    figures = totals(Area("Breda Noord", capacity=(item,)), reference)

    assert figures.capacity.rows[0].description == "1,5 FTE Regie"
    assert figures.capacity.incl == Decimal("300000.00")


def test_summary_has_wbi_and_area_budget_only_where_there_are_rows(heerlen, reference):
    without = [row.key for row in totals(heerlen, reference).summary]
    filled = replace(
        heerlen,
        wbi=(WbiCandidate("Spoorzone", Decimal("600.00"), Decimal("400.00")),),
        area_budget=(AreaBudgetItem("Plein", Decimal("50.00")),),
    )
    figures = totals(filled, reference)

    assert without == ["stimulus", "orv", "capacity", "total"]
    assert [row.key for row in figures.summary] == ["stimulus", "orv", "capacity", "wbi", "area_budget", "total"]
    assert figures.total.low == totals(heerlen, reference).total.low + 450
    assert figures.wbi.rows[0].cofinancing_share == Decimal("0.6")


@pytest.mark.parametrize(
    ("name", "keys"),
    [
        ("Eindhoven Woensel-Zuid", ["stimulus", "total"]),
        ("Leeuwarden Oost", ["stimulus", "orv", "total"]),
        ("Lelystad Oost", []),
        ("Breda Noord", ["stimulus", "orv", "capacity", "total"]),
    ],
)
def test_excluded_parts_vanish_from_rows_and_totals(name, keys, vlaardingen, reference):
    figures = totals(replace(vlaardingen, name=name), reference)

    assert [row.key for row in figures.summary] == keys
    assert bool(figures.orv.rows) == ("orv" in keys)
    assert bool(figures.capacity.rows) == ("capacity" in keys)


def test_per_dwelling_rights_and_woontop_figures(heerlen, reference):
    figures = totals(heerlen, reference)

    assert figures.per_affordable_dwelling.low == Decimal("11042.25")
    assert figures.per_affordable_dwelling.high == Decimal("12563.38")
    assert figures.orv_used == 1
    assert figures.woontop_surplus == 852
    assert figures.orv.compensable == Decimal("1214877.00")


def test_rounded_total_may_differ_from_rounded_rows(reference):
    rows = tuple(OrvMeasure("x", amount=EnteredAmount(VatRegime.NONE, excl=Decimal("0.50"))) for _ in range(2))

    assert totals(Area("Breda Noord", orv_measures=rows), reference).orv.shows_rounding_difference


def test_fingerprint_follows_the_figures_and_nothing_else(heerlen, reference):
    figures = totals(heerlen, reference)
    same = totals(replace(heerlen, texts=replace(heerlen.texts, area="Anders")), reference)
    other = totals(replace(heerlen, housing=Housing(pure_nplv=DwellingCount(2352, 1774))), reference)

    assert fingerprint(figures) == fingerprint(same) != fingerprint(other)
    assert len(short_fingerprint(figures)) == 19
