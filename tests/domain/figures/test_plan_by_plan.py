"""What one plan adds to each derived figure, plan by plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import Area, CareHomes, DwellingCount, Housing, HousingSource, Stimulus
from nplv_desktop.domain.area.period import DEFAULT_PERIOD, period_of
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.figures.derived import affordable_in_period, derive, figures_of, has_housing, with_derived


def added(**values):
    """The figures of a plan that are not 0."""
    figures = figures_of(plan_of({"name": "Kade", **values}))._asdict()
    return {key: value for key, value in figures.items() if value and value != (0,) * 5}


def test_a_plan_outside_the_area_adds_nothing():
    assert added(in_area="nee", dwellings=10, mid_rent=10, demolished=3) == {}


@pytest.mark.parametrize("kind", ["renovatie", "Samenvoegen", "verkoop", "aankoop", "onderzoek"])
def test_a_plan_that_adds_no_homes_counts_as_a_plan(kind):
    assert added(kind=kind, in_area="ja", dwellings=10, mid_rent=10) == {"plans": 1}
    assert added(kind=kind, dwellings=10, demolished=4) == {"plans": 1, "demolished": 4, "area_unsaid": 1}


def test_demolition_takes_away_its_dwellings_unless_it_says_how_many():
    assert added(kind="sloop", in_area="ja", dwellings=10) == {"plans": 1, "demolished": 10}
    assert added(kind="Sloop", in_area="ja", dwellings=10, demolished=4) == {"plans": 1, "demolished": 4}
    assert added(kind="sloop", in_area="ja", dwellings=10, demolished=0) == {"plans": 1}


def test_a_whole_plan_adds_what_it_says():
    assert added(
        in_area="ja",
        planning_status="1A",
        dwellings=100,
        demolished=7,
        social_rent_corporation=10,
        social_rent_other=20,
        mid_rent=5,
        affordable_sale=6,
        high_rent=30,
        high_sale=29,
        start_2025=1,
        start_2026=2,
        start_2027=3,
        start_2028=4,
        start_2029=90,
        care_suitable=8,
        care_clustered=9,
        previous_subsidy="Wbi 12",
    ) == {
        "plans": 1,
        "pure_total": 100,
        "pure_affordable": 41,
        "starts": (1, 2, 3, 4, 90),
        "dwellings": 100,
        "affordable": 41,
        "demolished": 7,
        "hard": 100,
        "subsidised": 12,
        "subsidy_said": 1,
        "care_suitable": 8,
        "care_clustered": 9,
        "care_said": 1,
        "in_pure": 1,
    }


def test_a_plan_that_says_little_tells_what_it_leaves_open():
    assert added() == {"plans": 1, "area_unsaid": 1, "without_number": 1, "in_pure": 1}
    assert added(dwellings=10, mid_rent=4) == {
        "plans": 1,
        "pure_total": 10,
        "pure_affordable": 4,
        "dwellings": 10,
        "affordable": 4,
        "status_unknown": 10,
        "subsidy_unsaid": 4,
        "without_start": 10,
        "area_unsaid": 1,
        "in_pure": 1,
    }


def test_a_plan_in_the_large_scale_part_adds_there():
    assert added(in_area="grootschalig", dwellings=10, mid_rent=4, planning_status="3", previous_subsidy="geen") == {
        "plans": 1,
        "large_total": 10,
        "large_affordable": 4,
        "dwellings": 10,
        "affordable": 4,
        "subsidy_said": 1,
        "without_start": 10,
        "in_large": 1,
    }


def test_a_plan_of_which_a_part_starts_later_adds_in_proportion():
    found = added(in_area="ja", dwellings=10, mid_rent=5, start_2026=4, start_later=6, previous_subsidy="Wbi")

    assert (found["pure_total"], found["pure_affordable"], found["subsidised"]) == (4, 2, 2)
    assert (found["start_later"], found["prorated"]) == (6, 1)


@pytest.mark.parametrize(
    ("values", "prorated"),
    [
        ({"dwellings": 10, "mid_rent": 5, "start_2026": 10}, False),
        ({"dwellings": 10, "mid_rent": 5, "start_2026": 9}, True),
        ({"dwellings": 10, "mid_rent": 5, "start_2026": 1}, True),
        ({"dwellings": 10, "mid_rent": 5, "start_later": 10}, False),
        ({"dwellings": 10, "start_2026": 5}, False),
    ],
)
def test_only_a_part_in_the_period_is_counted_in_proportion(values, prorated):
    assert ("prorated" in added(**values)) == prorated


@pytest.mark.parametrize(
    ("affordable", "started", "dwellings", "counted"),
    [
        (5, 10, 10, 5),
        (5, 11, 10, 5),
        (12, 10, 10, 10),
        (5, 0, 0, 0),
        (5, 5, 0, 5),
        (1, 1, 2, 1),
        (1, 1, 3, 0),
        (2, 1, 3, 1),
        (5, 3, 10, 2),
        (5, 0, 10, 0),
    ],
)
def test_a_share_of_the_affordable_dwellings_is_rounded_half_up(affordable, started, dwellings, counted):
    assert affordable_in_period(affordable, started, dwellings) == counted


@pytest.mark.parametrize(("status", "hard"), [("1A", 10), ("1B", 10), ("2A", 10), ("2B x", 10), ("2C", 0), ("3", 0)])
def test_hard_are_the_plans_with_a_hard_status(status, hard):
    derived = derive((plan_of({"name": "Kade", "dwellings": 10, "planning_status": status}),))

    assert (derived.hard, derived.soft, derived.status_unknown) == (hard, 10 - hard, 0)


def test_what_no_plan_speaks_of_is_unknown_and_not_zero():
    derived = derive((plan_of({"name": "Kade", "dwellings": 10, "mid_rent": 6, "demolished": 4}),))

    assert (derived.previously_subsidised, derived.care_suitable, derived.care_clustered) == (None, None, None)
    assert derived.large_scale_part is None
    assert (derived.net, derived.basis) == (6, 6)


def test_the_basis_is_never_below_zero():
    plans = (
        plan_of({"name": "Kade", "dwellings": 10, "mid_rent": 6, "previous_subsidy": "Wbi 4"}),
        plan_of({"name": "Hof", "in_area": "grootschalig", "dwellings": 5, "mid_rent": 5, "previous_subsidy": "geen"}),
    )

    assert derive(plans).basis == 7
    assert derive(()).basis == 0


def test_what_was_typed_stands_and_the_rest_follows():
    plans = (
        plan_of({"name": "Kade", "dwellings": 10, "mid_rent": 6, "care_suitable": 2, "previous_subsidy": "Wbi 1"}),
    )
    area = Area("X", housing=Housing(HousingSource.PLANLIJST), planlijst=plans)

    followed = with_derived(area, DEFAULT_PERIOD)
    assert followed.housing.pure_nplv == DwellingCount(10, 6)
    assert followed.stimulus.previously_subsidised == 1
    assert followed.care_homes == CareHomes(2, 0)
    typed = Area(
        "X",
        housing=Housing(HousingSource.PLANLIJST, DwellingCount(3, 2), DwellingCount(1, 1)),
        stimulus=Stimulus(0),
        care_homes=CareHomes(0, 5),
        planlijst=plans,
    )
    assert with_derived(typed, DEFAULT_PERIOD) == typed
    manual = Area("X", housing=Housing(HousingSource.MANUAL), planlijst=plans)
    assert with_derived(manual, DEFAULT_PERIOD) is manual


@pytest.mark.parametrize(
    ("values", "has"),
    [
        ({"in_area": "ja"}, True),
        ({"in_area": "grootschalig"}, True),
        ({}, True),
        ({"in_area": "nee"}, False),
        ({"kind": "sloop"}, False),
        ({"kind": "Renovatie"}, False),
    ],
)
def test_an_area_has_dwellings_where_a_plan_adds_some(values, has):
    area = Area("X", housing=Housing(HousingSource.PLANLIJST), planlijst=(plan_of({"name": "Kade", **values}),))

    assert has_housing(area) == has
    housing = with_derived(area, DEFAULT_PERIOD).housing
    assert has == (housing.pure_nplv is not None or housing.large_scale_part is not None)
    assert not has_housing(Area("X", housing=Housing(HousingSource.MANUAL), planlijst=area.planlijst))
    assert has_housing(Area("X", housing=Housing(large_scale_part=DwellingCount(1, 0))))


YEARS = st.integers(2020, 2040)
PLANS = st.lists(
    st.fixed_dictionaries(
        {"name": st.just("Kade"), "dwellings": st.integers(0, 500)},
        optional={
            "in_area": st.sampled_from(["ja", "nee", "grootschalig"]),
            "mid_rent": st.integers(0, 300),
            "previous_subsidy": st.sampled_from(["geen", "Wbi", "Wbi 10"]),
            "start_2024": st.integers(0, 90),
            "start_2027": st.integers(0, 90),
            "start_2031": st.integers(0, 90),
            "start_later": st.integers(0, 90),
        },
    ),
    max_size=6,
).map(lambda plans: tuple(map(plan_of, plans)))


@given(PLANS, YEARS, st.integers(0, 9))
def test_starts_lie_before_in_or_after_any_period_and_none_is_lost(plans, first, length):
    period = period_of(first, first + length)
    derived = derive(plans, period)
    inside = [plan for plan in plans if plan.get("in_area") != "nee"]
    said = sum(value for plan in inside for key, value in plan.cells if key.startswith("start_"))

    assert derived.start_before + sum(derived.starts) + derived.start_later == said
    assert len(derived.starts) == length + 1


@given(PLANS, PLANS)
def test_two_lists_add_up(first, second):
    one, other, both = (derive(plans) for plans in (first, second, first + second))

    for name in ("plans", "dwellings", "affordable", "demolished", "hard", "soft", "without_start", "start_later"):
        assert getattr(both, name) == getattr(one, name) + getattr(other, name)
