"""A place is kept by its row and shown by where the row stands."""

from dataclasses import replace

import pytest

from nplv_desktop.domain.area.area import Area, OrvMeasure, Programme
from nplv_desktop.domain.area.plan import plan_of
from nplv_desktop.domain.area.row_places import by_identity, by_position


@pytest.fixture
def area():
    made = Area("Heerlen Noord", orv_measures=(OrvMeasure("a"), OrvMeasure("b")), planlijst=(plan_of({"name": "p"}),))
    return Programme().with_area(made).areas[0]


@pytest.mark.parametrize("place", ["orv/orv_measures[1].amount_incl", "planlijst/planlijst[0].name", "orv_measures[0]"])
def test_there_and_back_it_is_the_same_place(area, place):
    kept = by_identity(place, area)

    assert kept != place and by_position(kept, area) == place
    assert by_identity(kept, area) == kept


def test_it_goes_with_its_row_when_that_moves(area):
    kept = by_identity("orv/orv_measures[1].amount_incl", area)
    moved = replace(area, orv_measures=area.orv_measures[::-1])

    assert by_position(kept, moved) == "orv/orv_measures[0].amount_incl"


def test_of_a_row_that_is_gone_it_leads_nowhere(area):
    kept = by_identity("orv/orv_measures[1].amount_incl", area)
    less = replace(area, orv_measures=area.orv_measures[:1])

    assert by_position(kept, less) == kept


@pytest.mark.parametrize(
    "place", ["stimulus/housing", "orv/orv_measures[7].vat", "texts/texts.area", "parties/name[0]", "x/uid[0]", "", "["]
)
def test_a_place_without_a_row_stays_as_it_is(area, place):
    assert by_identity(place, area) == place
    assert by_position(place, area) == place
