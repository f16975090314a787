"""Cells are read the Dutch way, and refused rather than guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.planlijst.interpreting.described_parts import tenure_parts
from nplv_desktop.planlijst.reading.cell_values import (
    read_count,
    read_in_area,
    read_percentage,
    read_status,
    read_subsidy,
)


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        (12.0, 12),
        ("12", 12),
        ("1.234", 1234),
        ("1 234", 1234),
        ("12.345.678", None),
        ("1.234,0", 1234),
        ("ca. 40", 40),
        ("± 40", 40),
        ("+65 woningen", 65),
        ("147 woningen", 147),
        ("108 app.", 108),
        ("101 (50 huur en 51 koop)", 101),
        ("6 woningen (van de 25)", 6),
        ("Start sloop van 167 woningen", 167),
        ("pm", None),
        ("nnb", None),
        ("N.v.t.", None),
        ("Onbekend", None),
        ("-", None),
        ("", None),
        ("12,5", None),
        ("1,234", 1234),
        ("1'234", 1234),
        ("4O", 40),
        ("20+20", 40),
        (">40", 40),
        ("1\u2009234", 1234),
        ("25 %", None),
        ("1.23", None),
        ("40-50", None),
        ("40 à 50", None),
        ("tien", None),
        (12.5, None),
        (-4, None),
        (True, None),
        (date(2026, 1, 2), None),
        (2_000_000.0, None),
    ],
)
def test_counts(cell, number):
    assert read_count(cell).value == number


@pytest.mark.parametrize("cell", ["12,5", "25 %", "1.23", "40-50", "tien", 12.5, -4, True, date(2026, 1, 2), "#REF!"])
def test_what_is_no_count_is_said(cell):
    read = read_count(cell)
    assert read.is_problem
    assert read.note


@pytest.mark.parametrize("cell", ["pm", "Onbekend", "n.n.b.", "", None])
def test_unknown_is_no_problem_and_no_zero(cell):
    read = read_count(cell)
    assert read.value is None
    assert not read.is_problem


def test_demolition_may_be_negative():
    assert read_count(-76.0, may_be_negative=True).value == 76
    assert read_count("-12", may_be_negative=True).value == 12


@given(st.integers(0, 1_000_000))
def test_every_way_to_write_a_number_means_it(number):
    grouped = f"{number:,}".replace(",", ".")
    for text in (
        str(number),
        grouped,
        grouped.replace(".", " "),
        f"{grouped} woningen",
        f"circa {grouped}",
        float(number),
    ):
        assert read_count(text).value == number


@given(st.text(max_size=60))
def test_no_text_is_too_strange(text):
    read = read_count(text)
    assert read.value is None or 0 <= int(read.value) <= 1_000_000
    for reader in (read_status, read_in_area, read_subsidy):
        reader(text)
    read_percentage(text, as_fraction=False)
    tenure_parts(text, 10)


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ("1A Onherroepelijk", "1A"),
        ("2 b vastgesteld, uit te werken", "2B"),
        ("3 In voorbereiding", "3"),
        (3.0, "3"),
        ("onherroepelijk", "1A"),
        ("Visie", "4A"),
        ("niet vastgesteld", None),
        ("hard", "hard"),
        ("Zacht", "zacht"),
        ("1C", "1C"),
        ("1C. Onherroepelijk, B&W nodig", "1C"),
        ("onbekend (nog bepalen)", None),
        ("35", None),
    ],
)
def test_statuses(cell, status):
    assert read_status(cell).value == status


@pytest.mark.parametrize(
    ("cell", "where"), [("x", "ja"), ("JA", "ja"), (True, "ja"), (1.0, "ja"), ("nee", "nee"), ("Grootschalig deel", "grootschalig"), ("deels", None)]
)  # fmt: skip
def test_area_answers(cell, where):
    assert read_in_area(cell).value == where


@pytest.mark.parametrize(
    ("cell", "subsidy"),
    [
        ("Wbi 88", "Wbi 88"),
        ("WBI (88 woningen, 2023)", "Wbi 88"),
        ("Woningbouwimpuls", "Wbi"),
        ("nee", "geen"),
        ("nvt", "geen"),
    ],
)
def test_subsidies(cell, subsidy):
    assert read_subsidy(cell).value == subsidy


def test_percentages_and_shares():
    assert read_percentage(0.75, as_fraction=True).value == 75
    assert read_percentage("80 %", as_fraction=False).value == 80
    assert read_percentage("110 %", as_fraction=False).is_problem


def test_rent_classes_with_and_without_numbers():
    numbered = tenure_parts("53 1e aftop 32 2e aftop 23 geliberaliseerd 29 middenhuur", 147)
    assert numbered == {"social_rent_corporation": 85, "high_rent": 23, "mid_rent": 29}
    assert tenure_parts("Tot liberalisatie", 20) == {"social_rent_corporation": 20}
    assert tenure_parts("Tot liberalisatie en vrij", 65) == {"tenure_unknown": 65}
    assert tenure_parts("Onbekend", 65) == {}
