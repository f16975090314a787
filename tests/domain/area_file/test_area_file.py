import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area_file.area_json import area_from_json, parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text, area_to_json
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.store.reference import load_reference
from tests.domain.figures.test_totals import measures

REFERENCE = load_reference()
MINIMAL = {"format": "nplv-area", "version": 1, "area": {"name": "Breda Noord"}}
FULL = {
    "format": "nplv-area",
    "version": 1,
    "area": {"name": "Breda Noord", "municipality": "Breda", "alliance": "Verbeter Breda", "programme": "NPLV"},
    "agreement": {
        "date": "2025-06-24",
        "place": "Utrecht",
        "subject": "Onderwerp",
        "status": "for_signature",
        "minister": {"name": "A", "title": "B"},
        "mayor": {"name": "C", "title": "D", "capacity": "E"},
    },
    "housing": {
        "source": "planlijst",
        "pure_nplv": {"total": 10, "affordable": 5},
        "large_scale_part": {"total": 0, "affordable": 0},
    },
    "stimulus": {
        "previously_subsidised": 0,
        "parameters": "regeling-2026",
        "low_override": {"amount": "100000.00", "reason": "tafel"},
        "high_override": {"amount": "200000.00", "reason": "tafel"},
    },
    "orv_measures": [
        {"description": "a", "kind": "facility", "vat": "21", "amount_excl": "0.01", "start_year": 2026, "note": "n"},
        {"description": "b", "vat": "mixed", "taxed_incl": "1.00", "untaxed": "2.00"},
        {"description": "c", "vat": "as_agreed", "amount_excl": "1.00", "amount_incl": "1.10"},
        {"description": "d", "vat": "9", "amount_excl": None},
    ],
    "capacity": [
        {
            "description": "e",
            "fte": "1.5",
            "years": 5,
            "rate_per_fte_year": "1.00",
            "rate_includes_vat": False,
            "vat": "21",
        },
        {"description": "f", "vat": "none", "amount_incl": "3.00"},
    ],
    "wbi": [{"description": "g", "cofinancing_incl": "1.00", "state_contribution": "1.00"}],
    "area_budget": [{"description": "h", "state_contribution": "1.00"}],
    "care_homes": {"care_suitable": 0, "care_clustered": 3},
    "options": {"one_stop_shop_pilot": False},
    "texts": {"area": "# Kop\n\ntekst", "annex_care": "", "annex_better_use": "x"},
    "planlijst": [
        {
            "plan_id": "007",
            "name": "Plan",
            "in_area": "ja",
            "dwellings": 5,
            "start_2026": 5,
            "bottlenecks": ["stikstof"],
        }
    ],
}


def test_golden_area_file_taken_in_and_given_out_is_equal(golden):
    assert json.loads(area_text(golden.area)) == json.loads(golden.path.read_text("utf-8"))


@pytest.mark.parametrize("file", [MINIMAL, FULL], ids=["minimal", "full"])
def test_area_file_taken_in_and_given_out_is_equal_key_for_key(file):
    given_out = area_to_json(area_from_json(file, REFERENCE))

    assert given_out == file
    assert list(given_out) == list(file)


def test_alias_becomes_the_official_name():
    assert area_from_json(MINIMAL | {"area": {"name": "breda-noord"}}, REFERENCE).name == "Breda Noord"


def test_area_beside_the_twenty_is_taken_in_under_its_own_name():
    assert area_from_json(MINIMAL | {"area": {"name": "Elders"}}, REFERENCE).name == "Elders"


@given(measures())
def test_whatever_is_entered_survives_the_area_file(rows):
    clean = tuple(replace(row, description=row.description.encode("ascii", "ignore").decode()) for row in rows)
    clean = tuple(replace(row, description="".join(c for c in row.description if c.isprintable())) for row in clean)
    area = Area("Breda Noord", orv_measures=clean)

    assert parse_area_text(area_text(area), REFERENCE) == area


def broken(path: str, value: object) -> dict:
    """FULL with one key set to a wrong value; a value of `...` removes the key."""
    file = json.loads(json.dumps(FULL))
    *parents, last = [
        int(step) if step.isdigit() else step for step in path.replace("[", ".").replace("]", "").split(".")
    ]
    place = file
    for step in parents:
        place = place[step]
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return file


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("format", "anders"), ("version", 3), ("version", "1"), ("version", True), ("version", ...),
        ("area", ...), ("area.name", ...), ("area.name", 5), ("area.name", "a\x00b"), ("area.extra", "x"),
        ("extra", 1), ("agreement.date", "24-06-2025"), ("agreement.date", "2025-02-30"), ("agreement.status", "klaar"),
        ("agreement.minister.extra", "x"), ("housing.pure_nplv.total", "10"), ("housing.pure_nplv.total", -1),
        ("housing.pure_nplv.total", 10**7), ("housing.pure_nplv.total", 1.5), ("housing.pure_nplv.total", True),
        ("housing.pure_nplv.affordable", ...), ("stimulus.parameters", "On bekend!"),
        ("stimulus.low_override.reason", ...), ("stimulus.low_override.amount", ...),
        ("orv_measures[0].amount_excl", 5), ("orv_measures[0].amount_excl", "-1.00"),
        ("orv_measures[0].amount_excl", "1.000,00"), ("orv_measures[0].amount_excl", "1.001"),
        ("orv_measures[0].amount_excl", "99999999999.00"), ("orv_measures[0].amount_excl", ...),
        ("orv_measures[0].amount_incl", "1.00"), ("orv_measures[0].vat", "19"), ("orv_measures[0].vat", ...),
        ("orv_measures[0].description", ...), ("orv_measures[1].untaxed", ...), ("orv_measures[2].amount_incl", ...),
        ("orv_measures[0].kind", "iets"), ("orv_measures[0].start_year", 20260), ("orv_measures", {}),
        ("capacity[0].fte", "1.555"), ("capacity[0].fte", 1.5), ("capacity[0].years", ...),
        ("capacity[0].vat", "mixed"), ("capacity[0].amount_incl", "1.00"), ("wbi[0].state_contribution", ...),
        ("area_budget[0].state_contribution", "veel"), ("care_homes.care_suitable", "3"),
        ("options.one_stop_shop_pilot", "ja"), ("texts.area", 1), ("texts.onbekend", "x"),
        ("texts.area", "x" * 200_001),
        ("planlijst[0].dwellings", "5"), ("planlijst[0].in_area", "misschien"), ("planlijst[0].name", ...),
        ("planlijst[0].onbekend", 1),
    ],
)  # fmt: skip
def test_wrong_key_is_refused_with_its_path(path, value):
    with pytest.raises(AreaFileError) as refusal:
        area_from_json(broken(path, value), REFERENCE)

    assert refusal.value.path == path
    assert str(refusal.value).startswith(f"{path}: ")


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "null", "[" * 100_000, '{"format": NaN}', '{"a": 1, "a": 2}', "9" * 10_000, '"x"'],
)
def test_text_that_is_no_area_file_is_refused_with_one_sentence(text):
    with pytest.raises(AreaFileError) as refusal:
        parse_area_text(text, REFERENCE)

    assert "\n" not in str(refusal.value)


KEYS = st.sampled_from(["area", "name", "format", "housing", "orv_measures"])
SCALARS = st.none() | st.booleans() | st.integers() | st.text()


@given(st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS, inner)))
def test_any_json_is_taken_in_or_refused(value):
    try:
        area_from_json(value, REFERENCE)
    except AreaFileError as refusal:
        assert str(refusal)
