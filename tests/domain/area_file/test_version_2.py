"""The area file's version 2: what is taken in, what is refused and where, and when it is written."""

import json
from dataclasses import replace
from typing import Any

import pytest

from nplv_desktop.domain.area.area import Area, OrvMeasure, Programme
from nplv_desktop.domain.area.letter import Letter
from nplv_desktop.domain.area.planning import YearAmount
from nplv_desktop.domain.area_file.area_json import area_from_json, parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text, area_to_json, version_of
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.changes.field_changes import changes_between
from nplv_desktop.store.reference import load_reference
from tests.conftest import DATA

REFERENCE = load_reference()
ROW = {"description": "a", "vat": "9", "amount_incl": None}
EVERY_KEY = (DATA / "version-2" / "every-key.nplv-area.json").read_text("utf-8")
MINIMAL: dict[str, Any] = {"format": "nplv-area", "version": 2, "area": {"name": "Breda Noord"}}


def changed(path: str, value: Any) -> dict[str, Any]:
    """The file of every key with one key set to a value; `...` removes the key."""
    file = json.loads(EVERY_KEY)
    steps = [int(step) if step.isdigit() else step for step in path.replace("[", ".").replace("]", "").split(".")]
    *parents, last = steps
    place = file
    for step in parents:
        place = place[step if isinstance(place, list) else str(step)]
    last = last if isinstance(place, list) else str(last)
    if value is ...:
        del place[last]
    else:
        place[last] = value
    return file


def test_a_file_of_every_key_is_given_out_as_it_was_taken_in():
    written = area_text(parse_area_text(EVERY_KEY, REFERENCE))

    assert json.loads(written) == json.loads(EVERY_KEY)
    assert list(json.loads(written)) == list(json.loads(EVERY_KEY))
    assert area_text(parse_area_text(written, REFERENCE)) == written


def test_what_a_file_states_as_empty_is_given_out_again():
    file = MINIMAL | {
        "woontop": {"promises": [], "projects": 3},
        "letter": {"annexes": [], "per_dwelling": {}, "subject": None},
        "planning": {"starts": {"2025": {}}, "lowering": {}},
        "monitoring": {"realised": {}},
    }

    assert area_to_json(area_from_json(file, REFERENCE)) == file | {
        "area": {"id": "breda-noord", "name": "Breda Noord"}
    }


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("version", 3), ("area.id", "heerlen-noord"), ("area.id", "a" * 32), ("area.id", 5), ("nieuw", {}),
        ("orv_measures[0].id", "A" * 16), ("orv_measures[0].id", "00000000000000A1"),
        ("capacity[0].id", "00000000000000a1"),
        ("monitoring.sisa[0].id", "00000000000000a1"), ("orv_measures[0].spending.2024", "1.00"),
        ("orv_measures[0].spending.2025", "-1.00"), ("orv_measures[0].spending.2025", 1),
        ("wbi[0].spending", {}),
        ("woontop.promises[0].kind", "iets"), ("woontop.promises[1].value", ...), ("woontop.promises[0].upper", 10),
        ("woontop.promises[0].to", 2024), ("woontop.promises[0].from", ...), ("woontop.promises[0].scope_name", ...),
        ("woontop.promises[0].from", 1999), ("woontop.projects", 1_000_001),
        ("bottlenecks[0].text", ...), ("bottlenecks[0].kind", "weer"),
        ("booklet.website", "http://voorbeeld.nl"), ("booklet.website", "javascript:x"), ("booklet.include", "ja"),
        ("booklet.picture.data", "geen base64!"), ("booklet.picture.data", "AAAA"),
        ("booklet.picture.media_type", "image/gif"),
        ("letter.per_dwelling.parts", []), ("letter.per_dwelling.rounding", 10), ("letter.document_name", "brief"),
        ("letter.public", 1), ("letter.annexes[0]", 5), ("letter.secretary.capacity", "x"),
        ("year_sheets[0].year", 1999), ("year_sheets[0].bat_aim", 5), ("year_sheets[0].parties[0].id", "Gemeente"),
        ("year_sheets[0].parties[1].id", "gemeente"), ("year_sheets[0].parties[0].short", "x" * 21),
        ("year_sheets[0].parties[0].of", "wonen-b"), ("year_sheets[0].parties[0].members", ["wonen-b"]),
        ("year_sheets[0].parties[3].members[0]", "allen"), ("year_sheets[0].overview[1].key", "new_build"),
        ("year_sheets[0].themes[1].number", 1), ("year_sheets[0].themes[1].holds_projects", True),
        ("year_sheets[0].agreements[0].theme", 2), ("year_sheets[0].agreements[0].number", "1.1.1"),
        ("year_sheets[0].agreements[0].targets[0].amount", "1.00"),
        ("year_sheets[0].agreements[0].targets[0].count", ...),
        ("year_sheets[0].rent_policy[0].deviation", "0.55"), ("year_sheets[0].rent_policy[0].deviation", "-100.1"),
        ("year_sheets[0].efg.last_year", 2055), ("year_sheets[0].efg.rows[0].values.24", 1),
        ("year_sheets[0].efg.rows[0].values.2024", "veel"), ("year_sheets[0].signatories[0].onbekend", "x"),
        ("planning.starts.2026.qualifying", 41), ("planning.starts.2030", {}), ("planning.lowering.2027", "33.01"),
        ("planning.lowering.later", "1.00"), ("monitoring.baseline.fingerprint", "ab"),
        ("monitoring.realised.2025.reported_on", ...), ("monitoring.realised.2025.orv.compensable", "121.01"),
        ("monitoring.realised.2025.orv.incl", "122.00"), ("monitoring.corrections[0].compensable", "2.10"),
        ("monitoring.corrections[0].incl", "0.00"), ("monitoring.corrections[0].dwellings", 1),
        ("monitoring.corrections[1].incl", "1.00"), ("monitoring.corrections[1].dwellings", ...),
        ("monitoring.corrections[0].reason", ""), ("monitoring.corrections[0].reason", "x" * 501),
        ("monitoring.corrections[0].year", 2030), ("monitoring.decisions[0].granted", "-1.00"),
        ("monitoring.judgement.follow_up[0].due", "morgen"),
        ("planlijst[0].spread_years", 0), ("planlijst[0].year_sheets[0]", "2025"), ("planlijst[0].year_sheets", 2025),
    ],
)  # fmt: skip
def test_wrong_key_of_version_2_is_refused_with_its_path(path, value):
    with pytest.raises(AreaFileError) as refusal:
        area_from_json(changed(path, value), REFERENCE)

    assert refusal.value.path == path
    assert str(refusal.value).startswith(f"{path}: ")
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize(
    ("where", "repeated"),
    [("year_sheets[1].year", "year_sheets"), ("woontop.promises[2].kind", "woontop.promises")],
)
def test_a_repeated_row_is_refused_at_the_second(where, repeated):
    file = json.loads(EVERY_KEY)
    rows = file
    for key in repeated.split("."):
        rows = rows[key]
    rows.append(rows[0])

    with pytest.raises(AreaFileError) as refusal:
        area_from_json(file, REFERENCE)

    assert refusal.value.path == where


@pytest.mark.parametrize(
    ("key", "value", "path"),
    [
        ("letter", {}, "letter"),
        ("area", {"name": "Breda Noord", "id": "breda-noord"}, "area.id"),
        ("orv_measures", [ROW | {"spending": {}}], "orv_measures[0].spending"),
        ("planlijst", [{"name": "a", "number_text": "pm"}], "planlijst[0].number_text"),
    ],
)  # fmt: skip
def test_a_version_1_file_with_a_key_of_version_2_is_refused_with_its_path(key, value, path):
    with pytest.raises(AreaFileError, match="onbekend") as refusal:
        area_from_json(MINIMAL | {"version": 1, key: value}, REFERENCE)

    assert refusal.value.path == path


def test_a_reference_to_a_party_that_is_not_there_is_taken_in():
    area = area_from_json(changed("year_sheets[0].signatories[0].party", "wie-dan-ook"), REFERENCE)

    assert area.year_sheets[0].signatories[0].party == "wie-dan-ook"


def test_what_is_null_in_a_file_of_version_2_makes_no_version_2():
    nothing = {"previously_subsidised": None, "parameters": None}
    file = MINIMAL | {"area": {"id": None, "name": "Breda Noord"}, "stimulus": nothing, "letter": None, "wbi": None}
    written = area_to_json(area_from_json(file, REFERENCE))

    assert written == MINIMAL | {"version": 1, "stimulus": nothing, "wbi": []}
    assert area_to_json(area_from_json(written, REFERENCE)) == written


def test_identities_alone_make_no_version_2():
    area = Programme().with_area(Area("Breda Noord", uid="breda-noord", orv_measures=(OrvMeasure("Brug"),))).areas[0]

    assert area.orv_measures[0].uid
    assert area_to_json(area)["version"] == 1
    assert "id" not in area_text(area)


def test_any_content_of_version_2_makes_a_file_of_version_2_with_identities():
    row = OrvMeasure("Brug", spending=(YearAmount("2025", 0),))
    area = Programme().with_area(Area("Breda Noord", uid="breda-noord", orv_measures=(row,))).areas[0]
    file = area_to_json(area)

    assert file["version"] == 2
    assert file["area"]["id"] == "breda-noord"
    assert file["orv_measures"][0]["id"] == area.orv_measures[0].uid
    assert version_of(Area("Breda Noord", letter=Letter(subject="x"))) == 2


def test_an_extra_area_keeps_its_identity_in_a_file():
    area = Programme().with_area(Area("Elders")).areas[0]

    assert len(area.uid) == 32
    assert area_to_json(area)["version"] == 2
    assert parse_area_text(area_text(area), REFERENCE).uid == area.uid


def test_an_area_under_rules_of_a_later_release_is_taken_in():
    area = area_from_json(MINIMAL | {"stimulus": {"parameters": "regeling-2031"}}, REFERENCE)

    assert area.stimulus.parameters == "regeling-2031"
    assert REFERENCE.parameters_of("regeling-2031") is None
    assert "regeling-2031" in REFERENCE.parameters("regeling-2031").name


def test_differences_are_named_as_people_say_them():
    after = parse_area_text(EVERY_KEY, REFERENCE)
    sheet = after.year_sheets[0]
    party = replace(sheet.parties[1], name="Wonen C")
    before = replace(
        after, year_sheets=(replace(sheet, parties=(sheet.parties[0], party, *sheet.parties[2:])),), letter=Letter()
    )
    changes = {change.field: (change.before, change.after) for change in changes_between(before, after)}

    assert changes["Jaarschijf 1, partij 2 naam"] == ("Wonen C", "Wonen B")
    assert changes["Brief, openbaar"] == ("", "nee")
    assert changes["Brief, datum"] == ("", "10 maart 2026")
    assert changes["Brief, per woning onderdelen 1"] == ("", "realisatiestimulans")
