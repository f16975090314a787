"""Files that the released program wrote stay what they are, byte for byte."""

import json

import pytest

from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.reference import load_reference
from tests.conftest import DATA

RELEASED = sorted((DATA / "released").glob("*.nplv-area.json"))
REFERENCE = load_reference()


@pytest.mark.parametrize("path", RELEASED, ids=lambda path: path.name.split(".")[0])
def test_what_the_released_program_wrote_is_written_byte_for_byte_again(path):
    text = path.read_bytes().decode()

    assert area_text(parse_area_text(text, REFERENCE)).encode() == text.encode()


@pytest.mark.parametrize("name", ["heerlen-noord", "vlaardingen-westwijk"])
def test_a_signed_agreement_is_written_as_the_released_program_wrote_it(name):
    given = (DATA / "golden" / f"{name}.area.json").read_text("utf-8")
    released = next(path for path in RELEASED if path.name == f"golden-{name}.nplv-area.json")

    assert area_text(parse_area_text(given, REFERENCE)) == released.read_bytes().decode()


def test_every_area_of_the_example_is_written_as_the_released_program_wrote_it():
    written = {f"example-{area.uid}": area_text(area) for area in example_programme(REFERENCE).areas}
    released = {
        path.name.removesuffix(".nplv-area.json"): path.read_bytes().decode()
        for path in RELEASED
        if path.name.startswith("example-")
    }

    assert len(released) == 20
    assert written == released


def test_the_released_files_are_of_version_1():
    assert {json.loads(path.read_text("utf-8"))["version"] for path in RELEASED} == {1}
