"""The programme file: what is taken in, what is refused and where."""

import json

import pytest

from nplv_desktop.domain.area.area import Area, OrvMeasure, Programme
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.area_file.programme_json import parse_programme_text, programme_from_json, programme_text
from nplv_desktop.store.reference import load_reference
from tests.conftest import DATA

REFERENCE = load_reference()
EVERY_KEY = (DATA / "version-2" / "every-key.nplv-programme.json").read_text("utf-8")
HEAD = {"format": "nplv-programme", "version": 1}
AREA = {"format": "nplv-area", "version": 1, "area": {"name": "Breda Noord"}}


def test_a_programme_file_of_every_key_is_given_out_as_it_was_taken_in():
    written = programme_text(parse_programme_text(EVERY_KEY, REFERENCE))

    assert json.loads(written) == json.loads(EVERY_KEY)
    assert list(json.loads(written)) == list(json.loads(EVERY_KEY))
    assert programme_text(parse_programme_text(written, REFERENCE)) == written


def test_a_programme_file_needs_nothing_but_format_and_version():
    assert programme_from_json(HEAD, REFERENCE) == Programme()


def test_an_area_of_version_1_is_written_as_version_2():
    taken = Programme().taking_in_programme(programme_from_json(HEAD | {"areas": [AREA]}, REFERENCE))
    written = json.loads(programme_text(taken))

    assert written["areas"] == [
        {"format": "nplv-area", "version": 2, "area": {"id": "breda-noord", "name": "Breda Noord"}}
    ]
    assert len(written["id"]) == 32


@pytest.mark.parametrize(
    ("file", "path"),
    [
        ({"version": 2}, "version"), ({"format": "nplv-area"}, "format"), ({"onbekend": 1}, "onbekend"),
        ({"id": "a"}, "id"), ({"parameters": {"onbekend": 1}}, "parameters.onbekend"),
        ({"parameters": {"orv_ceiling": 5}}, "parameters.orv_ceiling"),
        ({"parameters": {"orv_ceiling": {"value": "1.00", "wie": "x"}}}, "parameters.orv_ceiling.wie"),
        ({"parameters": {"orv_ceiling": {"value": 1}}}, "parameters.orv_ceiling.value"),
        ({"parameters": {"other_starts": {"2030": 1}}}, "parameters.other_starts.2030"),
        ({"scenarios": [{"name": "low"}]}, "scenarios[0].name"),
        ({"scenarios": [{"name": "a"}, {"name": "a"}]}, "scenarios[1].name"),
        ({"scenarios": [{"name": "a", "shift": {"*": 5}}]}, "scenarios[0].shift.*"),
        ({"scenarios": [{"name": "a", "spend_factor": "2.01"}]}, "scenarios[0].spend_factor"),
        ({"booklet": {"national": [{"key": "a"}, {"key": "a"}]}}, "booklet.national[1].key"),
        ({"booklet": {"national": [{"key": "a", "value": 1, "amount": "1.00"}]}}, "booklet.national[0].amount"),
        ({"booklet": {"period": {"from": 2029, "to": 2025}}}, "booklet.period.to"),
        ({"area_order": "Breda"}, "area_order"), ({"areas": {}}, "areas"),
        ({"areas": [AREA, AREA]}, "areas[1].area.name"),
        ({"areas": [AREA | {"version": 3}]}, "areas[0].version"),
        ({"areas": [AREA, AREA | {"area": {"name": "x"}, "letter": {}}]}, "areas[1].letter"),
    ],
)  # fmt: skip
def test_a_wrong_key_of_a_programme_file_is_refused_with_its_path(file, path):
    with pytest.raises(AreaFileError) as refusal:
        programme_from_json(HEAD | file, REFERENCE)

    assert refusal.value.path == path
    assert str(refusal.value).startswith(f"{path}: ")


@pytest.mark.parametrize("text", ["", "[]", '{"format": NaN}', '{"a": 1, "a": 2}', "[" * 100_000, "9" * 10_000])
def test_text_that_is_no_programme_file_is_refused_with_one_sentence(text):
    with pytest.raises(AreaFileError) as refusal:
        parse_programme_text(text, REFERENCE)

    assert "\n" not in str(refusal.value)


def test_taking_in_a_programme_file_keeps_what_it_does_not_name():
    mine = Programme(uid="a" * 32, area_order=("Breda Noord",)).with_area(Area("Elders"))
    file = programme_from_json(HEAD | {"scenarios": [{"name": "Later"}], "areas": [AREA]}, REFERENCE)

    taken = mine.taking_in_programme(file)

    assert [area.name for area in taken.areas] == ["Elders", "Breda Noord"]
    assert (taken.uid, taken.area_order) == (mine.uid, mine.area_order)
    assert [scenario.name for scenario in taken.scenarios] == ["Later"]


def test_what_belongs_to_the_programme_survives_an_edit_of_an_area():
    programme = parse_programme_text(EVERY_KEY, REFERENCE)

    edited = programme.with_area(Area("Breda Noord", orv_measures=(OrvMeasure("Brug"),)))

    assert (edited.uid, edited.booklet, edited.parameters) == (programme.uid, programme.booklet, programme.parameters)
