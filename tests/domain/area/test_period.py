"""The period is data: its years give the columns of a planlijst."""

import pytest

from nplv_desktop.domain.area.parameters import DEFAULT_SET
from nplv_desktop.domain.area.period import DEFAULT_PERIOD, Period, period_of
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, PLAN_COLUMNS, START_YEARS, plan_columns, plan_of


def test_lists_are_read_in_the_period_of_the_set_that_areas_follow_by_default(reference):
    assert reference.parameter_sets[DEFAULT_SET].period == DEFAULT_PERIOD
    assert tuple(map(str, DEFAULT_PERIOD.years)) == START_YEARS


@pytest.mark.parametrize(("first", "last"), [(2014, 2029), (2025, 2051), (2030, 2029)])
def test_a_period_outside_the_years_of_a_planlijst_is_refused(first, last):
    with pytest.raises(ValueError, match="no period"):
        Period(first, last)


def test_a_period_may_take_one_year_or_every_year():
    assert Period(2030, 2030).start_keys == ("start_2030",)
    assert not Period(2015, 2050).keys_outside


def test_a_period_is_said_in_print_and_in_a_sentence():
    assert str(period_of(2030, 2034)) == "2030–2034"
    assert period_of(2030, 2034).words == "2030 t/m 2034"
    assert period_of(2030, 2034) is period_of(2030, 2034)


def test_every_other_year_lies_before_or_after():
    period = period_of(2030, 2034)

    assert "start_2029" in period.keys_before and "start_2030" not in period.keys_before
    assert "start_2035" in period.keys_after and "start_2034" not in period.keys_after
    assert "start_later" in period.keys_after and "start_later" not in period.keys_outside
    assert not period.keys_before & period.keys_after


def test_the_columns_of_a_period_are_its_years_in_the_place_of_the_usual_ones():
    usual, later = (
        [column.key for column in PLAN_COLUMNS],
        [column.key for column in plan_columns(period_of(2030, 2034))],
    )

    assert [key for key in usual if key.startswith("start_")] == [*DEFAULT_PERIOD.start_keys, "start_later"]
    assert [key.replace("start_203", "start_202") for key in later[:18]] == [
        key if not key.startswith("start_2") else f"start_202{int(key[-1]) - 5}" for key in usual[:18]
    ]
    assert len(later) == len(usual)


def test_a_plan_keeps_every_year_in_order():
    plan = plan_of(
        {"start_later": 3, "start_2031": 2, "name": "Kade", "start_2026": 1, "dwellings": None, "unknown": 9}
    )

    assert plan.cells == (("name", "Kade"), ("start_2026", 1), ("start_2031", 2), ("start_later", 3))
    assert next(column.key for column in ALL_PLAN_COLUMNS if column.key.startswith("start_2")) == "start_2015"
