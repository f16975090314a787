"""The golden files of the workplace are taken in and given out equal; they run where that folder is present."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area_file.area_json import area_from_json
from nplv_desktop.domain.area_file.area_json_writer import area_to_json
from nplv_desktop.domain.area_file.json_schema import area_schema, programme_schema
from nplv_desktop.domain.area_file.programme_json import programme_from_json, programme_to_json
from nplv_desktop.store.reference import load_reference

SHARED = Path(__file__).resolve().parents[4] / "shared" / "golden"
REFERENCE = load_reference()
AREAS = sorted(SHARED.glob("*.area.json"))
PROGRAMMES = sorted([*SHARED.glob("*.programme.json"), *SHARED.glob("*.input.json")])


def without_added_ids(written: Any, given: Any) -> Any:
    """What was written but for identities that the file did not have; those must be well formed."""
    if isinstance(written, dict):
        kept = {}
        for key, value in written.items():
            if key == "id" and isinstance(given, dict) and "id" not in given:
                assert re.fullmatch("[0-9a-f]{16}|[0-9a-f]{32}|[a-z-]+", value)
                continue
            kept[key] = without_added_ids(value, given.get(key) if isinstance(given, dict) else None)
        return kept
    if isinstance(written, list) and isinstance(given, list) and len(written) == len(given):
        return [without_added_ids(one, other) for one, other in zip(written, given, strict=True)]
    return written


if AREAS:

    @pytest.mark.parametrize("path", AREAS, ids=lambda path: path.name)
    def test_a_shared_area_file_taken_in_and_given_out_is_equal(path):
        given = json.loads(path.read_text("utf-8"))
        assert Draft202012Validator(area_schema()).is_valid(given)
        taken = Programme().taking_in(area_from_json(given, REFERENCE)).areas[0]
        written = area_to_json(taken)

        assert without_added_ids(written, given) == given
        assert area_to_json(area_from_json(written, REFERENCE)) == written

    @pytest.mark.parametrize("path", PROGRAMMES, ids=lambda path: path.name)
    def test_a_shared_programme_file_taken_in_and_given_out_is_equal(path):
        given = json.loads(path.read_text("utf-8"))
        assert Draft202012Validator(programme_schema()).is_valid(given)
        taken = Programme().taking_in_programme(programme_from_json(given, REFERENCE))
        written = programme_to_json(taken)
        # Areas of a programme file are written as version 2.
        expected = given | {"areas": [area | {"version": 2} for area in given["areas"]]} if "areas" in given else given

        assert without_added_ids(written, expected) == expected
        assert programme_to_json(programme_from_json(written, REFERENCE)) == written
