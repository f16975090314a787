"""A figure is declared once: every list of figures is made of the declarations and stands in its own order."""

import pytest

from nplv_desktop.domain.figures.all_figures import (
    BLOCKS,
    COMPARED,
    FIGURES,
    PANEL_ROWS,
    REPORTED,
    SAID,
    TEXT_FIELDS,
)
from nplv_desktop.domain.figures.text_fields import mark_of
from nplv_desktop.domain.figures.totals import GROUPS, SUMMARY_LABELS, totals


def among(known, listed):
    """Those of a list that are known here, in the list's order: a figure that is added stands between them."""
    return [one for one in listed if one in known]


def test_the_panel_has_its_rows_in_the_order_of_the_agreement():
    known = [
        "total",
        "band",
        "orv",
        "capacity",
        "wbi",
        "area_budget",
        "per_dwelling",
        "dwellings",
        "orv_right",
        "capacity_right",
        "woontop",
    ]

    assert among(known, PANEL_ROWS) == known


def test_the_folded_panel_has_the_four_figures_of_a_meeting():
    folded = {key: row.folded for key, row in PANEL_ROWS.items() if row.folded}

    assert folded == {"total": "Totaal incl. btw", "band": "Stimulans", "orv": "ORV", "capacity": "Capaciteit"}


def test_two_states_are_compared_figure_by_figure():
    known = [
        "total_low",
        "total_high",
        "band_low",
        "band_high",
        "basis",
        "orv",
        "capacity",
        "wbi",
        "area_budget",
        "dwellings",
        "affordable",
        "per_dwelling_low",
        "per_dwelling_high",
    ]

    assert among(known, [line.key for line in COMPARED]) == known


def test_the_presentation_ends_with_the_dwellings():
    known = ["Stimulans", "ORV", "Capaciteit", "Wbi", "Gebiedsbudget", "Woningen"]

    assert among(known, [block.label for block in BLOCKS]) == known
    assert BLOCKS[-1].label == "Woningen"


def test_the_report_names_every_value_once_and_keeps_its_order():
    known = [
        "housing.pure_nplv",
        "housing.large_scale_part",
        "housing.total",
        "stimulus.basis",
        "stimulus.middle",
        "stimulus.low",
        "stimulus.high",
        "orv",
        "capacity",
        "wbi",
        "area_budget",
        "summary",
        "per_affordable_dwelling",
        "rights.orv",
        "rights.capacity",
    ]

    paths = [value.path for value in REPORTED]
    assert among(known, paths) == known
    assert len(paths) == len(set(paths))


@pytest.mark.parametrize("facets", [list(PANEL_ROWS.values()), COMPARED, BLOCKS, TEXT_FIELDS, SAID, REPORTED])
def test_no_two_figures_want_the_same_place_in_a_list(facets):
    places = [facet.place for facet in facets]

    assert len(places) == len(set(places))
    assert places == sorted(places)


def test_every_text_field_has_a_name_of_its_own_and_leads_to_a_figure():
    names = [field.name for field in TEXT_FIELDS]

    assert len(names) == len(set(names)) >= 23
    assert {field.figure for field in TEXT_FIELDS} <= {*FIGURES, ""}
    assert [field.name for field in TEXT_FIELDS if not field.figure] == ["periode"]


def test_what_a_number_is_held_against_can_be_made_to_follow():
    assert all(mark_of(said.field) for said in SAID if said.field)


def test_every_group_of_amounts_enters_the_total(heerlen, reference):
    figures = totals(heerlen, reference)

    counted = [group for group in GROUPS if group.counts(figures)]

    assert [row.key for row in figures.summary] == [*(group.key for group in counted), "total"]
    assert figures.total.low == sum(group.low(figures) for group in counted)
    assert figures.total.high == sum(group.high(figures) for group in counted)
    assert set(SUMMARY_LABELS) == {*(group.key for group in GROUPS), "total"}
