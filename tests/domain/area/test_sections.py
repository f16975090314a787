"""A path of a field says to which section it belongs."""

import pytest

from nplv_desktop.domain.area.sections import section_of


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("orv_measures[1].amount_incl", "orv_measures"),
        ("orv_measures", "orv_measures"),
        ("housing.pure_nplv.total", "housing"),
        ("area.name", "area"),
        ("area", "whole"),
        ("area_budget[0].description", "area_budget"),
        ("texts.area", "texts"),
        ("texts.annex_care", "annex_texts"),
        ("planlijst[12].start_2026", "planlijst"),
        ("care_homes.care_suitable", "care_homes"),
    ],
)
def test_a_field_belongs_to_the_section_its_path_begins_with(path, section):
    assert section_of(path) == section
