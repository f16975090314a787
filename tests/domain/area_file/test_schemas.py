"""The JSON Schemas in docs/ are those of the declaration, and every file of ours fits them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from nplv_desktop.domain.area_file.json_schema import area_schema, programme_schema
from tests.conftest import DATA
from tests.domain.area_file.test_programme_file import HEAD
from tests.domain.area_file.test_version_2 import changed

ROOT = Path(__file__).parents[3]
AREA_FILES = [*DATA.glob("golden/*.area.json"), *DATA.glob("released/*.json"), *DATA.glob("version-2/*-area.json")]
AREAS, PROGRAMMES = Draft202012Validator(area_schema()), Draft202012Validator(programme_schema())


def test_the_schemas_in_docs_are_up_to_date():
    made = subprocess.run([sys.executable, str(ROOT / "packaging" / "build_schemas.py"), "--check"], check=False)

    assert made.returncode == 0, "run `make schemas`"


@pytest.mark.parametrize("path", AREA_FILES, ids=lambda path: f"{path.parent.name}-{path.name.split('.')[0]}")
def test_every_area_file_fits_the_schema(path):
    assert [error.json_path for error in AREAS.iter_errors(json.loads(path.read_text("utf-8")))] == []


def test_the_programme_file_fits_its_schema():
    file = json.loads((DATA / "version-2" / "every-key.nplv-programme.json").read_text("utf-8"))

    assert [error.json_path for error in PROGRAMMES.iter_errors(file)] == []


@pytest.mark.parametrize("schema", [area_schema(), programme_schema()], ids=["area", "programme"])
def test_the_schemas_are_schemas(schema):
    Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("version", 3), ("nieuw", 1), ("area.name", ...), ("letter.public", "ja"), ("orv_measures[0].id", "x"),
        ("year_sheets[0].parties[0].id", ...),
        ("planning.starts.2030", {}), ("year_sheets[0].efg.rows[0].values.24", 1),
        ("planlijst[0].bat_0", "1"),
    ],
)  # fmt: skip
def test_what_the_reader_refuses_of_one_key_the_schema_refuses_too(path, value):
    assert not AREAS.is_valid(changed(path, value))


def test_the_schema_refuses_a_parameter_that_there_is_not():
    assert PROGRAMMES.is_valid(HEAD)
    assert not PROGRAMMES.is_valid(HEAD | {"parameters": {"onbekend": 1}})
