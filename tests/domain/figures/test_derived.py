"""What follows from a planlijst, plan by plan and together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import Area, CareHomes, DwellingCount, Housing, HousingSource, Stimulus
from nplv_desktop.domain.area.period import DEFAULT_PERIOD
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.figures.derived import derive, subsidised_dwellings, with_derived
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.domain.figures.totals import totals


def derived(*plans):
    return derive(tuple(plan_of({"name": "Plan", **values}) for values in plans))


def test_only_starts_in_the_period_count():
    found = derived({"dwellings": 100, "mid_rent": 100, "start_2026": 40, "start_later": 60})

    assert found.pure_nplv == DwellingCount(40, 40)
    assert found.starts == (0, 40, 0, 0, 0)
    assert found.start_later == 60
    assert found.prorated == 1


def test_affordable_part_of_a_partly_started_plan_is_in_proportion_half_up():
    found = derived({"dwellings": 3, "mid_rent": 1, "high_sale": 2, "start_2025": 2, "start_later": 1})

    assert found.pure_nplv == DwellingCount(2, 1)


def test_a_plan_without_years_counts_and_is_told():
    found = derived({"dwellings": 10, "affordable_sale": 4, "high_sale": 6})

    assert found.pure_nplv == DwellingCount(10, 4)
    assert found.without_start == 10


def test_outside_the_area_nothing_counts_and_the_large_scale_part_stands_apart():
    found = derived(
        {"dwellings": 10, "in_area": "nee", "demolished": 5},
        {"dwellings": 20, "in_area": "ja", "mid_rent": 20},
        {"dwellings": 30, "in_area": "grootschalig", "mid_rent": 10, "high_rent": 20},
    )

    assert found.pure_nplv == DwellingCount(20, 20)
    assert found.large_scale_part == DwellingCount(30, 10)
    assert found.demolished == 0


def test_renovation_and_sales_are_no_new_homes_and_demolition_counts_for_the_net():
    found = derived(
        {"dwellings": 10, "kind": "nieuwbouw"},
        {"dwellings": 50, "kind": "renovatie"},
        {"dwellings": 7, "kind": "verkoop"},
        {"demolished": 4, "kind": "sloop"},
        {"dwellings": 6, "kind": "sloop"},
    )

    assert (found.dwellings, found.demolished, found.net) == (10, 10, 0)


def test_hard_soft_and_unknown_status():
    found = derived(
        {"dwellings": 10, "planning_status": "2B"}, {"dwellings": 20, "planning_status": "2C"}, {"dwellings": 5}
    )

    assert (found.hard, found.soft, found.status_unknown) == (10, 20, 5)


@pytest.mark.parametrize(
    ("subsidy", "dwellings"), [("geen", 0), ("Wbi 88", 88), ("Wbi", 100), ("SFT 10 in 2023", 10), ("", 0), ("none", 0)]
)
def test_dwellings_under_an_earlier_contribution(subsidy, dwellings):
    assert subsidised_dwellings(subsidy, 100) == dwellings


def test_subsidised_is_never_more_than_affordable_in_the_period_and_unknown_stays_unknown():
    assert (
        derived({"dwellings": 10, "mid_rent": 4, "high_rent": 6, "previous_subsidy": "Wbi"}).previously_subsidised == 4
    )
    assert derived({"dwellings": 10, "mid_rent": 4}).previously_subsidised is None
    assert derived({"dwellings": 10, "mid_rent": 4, "previous_subsidy": "geen"}).previously_subsidised == 0


COUNTS = st.integers(0, 500)


@given(
    st.lists(
        st.fixed_dictionaries(
            {"mid_rent": COUNTS, "high_sale": COUNTS, "start_2025": COUNTS, "start_2029": COUNTS, "demolished": COUNTS},
            optional={
                "in_area": st.sampled_from(["ja", "nee", "grootschalig"]),
                "planning_status": st.sampled_from(["1A", "3"]),
                "kind": st.sampled_from(["nieuwbouw", "sloop", "flex"]),
                "previous_subsidy": st.sampled_from(["geen", "Wbi", "Wbi 3"]),
            },
        ),
        max_size=12,
    )
)
def test_figures_of_a_list_are_the_sum_over_its_plans(rows):
    plans = [{**row, "dwellings": row["mid_rent"] + row["high_sale"]} for row in rows]
    whole = derived(*plans)
    singles = [derived(plan) for plan in plans]

    assert whole.dwellings == sum(one.dwellings for one in singles)
    assert whole.demolished == sum(one.demolished for one in singles)
    for part in ("pure_nplv", "large_scale_part"):
        counts = [count for one in singles if (count := getattr(one, part))]
        count = getattr(whole, part) or DwellingCount(0, 0)
        assert count.total == sum(one.total for one in counts)
        assert count.affordable == sum(one.affordable for one in counts)
        assert count.affordable <= count.total
    assert whole.hard + whole.soft + whole.status_unknown == whole.dwellings
    assert (whole.previously_subsidised or 0) <= sum(
        part.affordable for part in (whole.pure_nplv, whole.large_scale_part) if part
    )


PLANS = (
    plan_of({"name": "A", "dwellings": 100, "mid_rent": 80, "high_sale": 20, "previous_subsidy": "Wbi 10"}),
    plan_of({"name": "B", "dwellings": 50, "mid_rent": 50, "in_area": "grootschalig", "care_suitable": 5}),
)  # fmt: skip


def test_figures_follow_from_the_planlijst_where_the_task_says_so(reference):
    area = Area("Heerlen Noord", housing=Housing(HousingSource.PLANLIJST), planlijst=PLANS)
    figures = totals(area, reference)

    assert figures.housing.total == DwellingCount(150, 130)
    assert figures.band.basis == 120
    assert with_derived(area, DEFAULT_PERIOD).care_homes == CareHomes(5, 0)


def test_what_was_typed_stands_above_the_planlijst(reference):
    area = Area(
        "Heerlen Noord",
        housing=Housing(HousingSource.PLANLIJST, pure_nplv=DwellingCount(90, 70)),
        stimulus=Stimulus(previously_subsidised=0),
        planlijst=PLANS,
    )
    figures = totals(area, reference)

    assert figures.housing.pure_nplv == DwellingCount(90, 70)
    assert figures.housing.large_scale_part == DwellingCount(50, 50)
    assert figures.band.basis == 120


def test_typed_dwellings_do_not_follow_from_a_planlijst(reference):
    area = Area("Heerlen Noord", housing=Housing(HousingSource.MANUAL, DwellingCount(1, 1)), planlijst=PLANS)

    assert totals(area, reference).housing.total == DwellingCount(1, 1)


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"dwellings": 147, "mid_rent": 137}, "tenure-sum"),
        ({"dwellings": 10, "single_family": 4}, "type-sum"),
        ({"dwellings": 10, "start_2025": 6, "start_2026": 6}, "starts-above-dwellings"),
        ({"dwellings": 10, "delivered_2027": 11}, "deliveries-above-dwellings"),
        ({"dwellings": 10, "start_2028": 10, "delivered_2027": 10}, "start-after-delivery"),
        ({"dwellings": 10, "care_suitable": 11}, "part-above-whole"),
        ({"dwellings": 10, "previous_subsidy": "Wbi 11"}, "subsidy-above-dwellings"),
        ({"kind": "nieuwbouw"}, "plan-without-number"),
        ({"dwellings": 10, "kind": "luchtkasteel"}, "unknown-kind"),
    ],
)
def test_what_does_not_fit_in_a_plan(values, code):
    assert [issue.code for issue in issues_of(plan_of({"name": "Plan", **values}))] == [code]


def test_a_plan_that_adds_up_has_no_issues():
    values = {
        "dwellings": 10,
        "mid_rent": 4,
        "high_rent": 6,
        "single_family": 10,
        "start_2026": 10,
        "delivered_2028": 10,
    }
    assert issues_of(plan_of({"name": "Plan", **values})) == ()


@given(st.lists(COUNTS, min_size=1, max_size=6), st.integers(0, 5), COUNTS)
def test_an_edited_list_gives_the_same_figures_as_a_new_one(numbers, place, number):
    plans = tuple(plan_of({"name": f"P{i}", "dwellings": n, "mid_rent": n}) for i, n in enumerate(numbers))
    derive(plans)
    place %= len(plans)
    other = plans[place].having({"dwellings": number, "in_area": "grootschalig"})
    edited = (*plans[:place], other, *plans[place + 1 :])

    assert derive(edited) == derive(tuple(plan_of(dict(plan.cells)) for plan in edited))
