"""Every declared field of every record makes the round trip, through a file and through a table."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nplv_desktop.domain.area.area import Area, FteCount, Programme
from nplv_desktop.domain.area.plan import SHEET_COLUMNS, Plan
from nplv_desktop.domain.area.programme import ProgrammeParameters
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.area_file.json_reader import JsonObject
from nplv_desktop.domain.area_file.record_reader import read_record
from nplv_desktop.domain.area_file.record_writer import written_record
from nplv_desktop.domain.record.columns import Column, column_name, column_of, restored, stored
from nplv_desktop.domain.record.field import Field, Flat, Group, Keyed, Rows, fields_of
from tests.conftest import DATA
from tests.domain.area_file.declared import every_record, key_of, plans, records, values

RECORDS = every_record()
#: A value that stands under a key by itself is read by the record around it.
BY_THEMSELVES = [record for record in RECORDS if not ((keyed := key_of(record)) and keyed.value)]
FIELDS = [
    pytest.param(field, id=f"{record.__name__}.{field.attribute}")
    for record in (*RECORDS, Area, EnteredAmount, FteCount, Programme, ProgrammeParameters)
    for field in fields_of(record)
]


def there_and_back(record: type[Any], value: Any, without: str = "") -> Any:
    file = json.loads(json.dumps(written_record(value, 2, without=without)))
    given_apart = {without: getattr(value, without)} if without else {}
    return read_record(record, JsonObject(file, "", [], 2), **given_apart)


@pytest.mark.parametrize("record", BY_THEMSELVES, ids=lambda record: record.__name__)
@given(st.data())
@settings(max_examples=20)
def test_every_record_comes_back_from_a_file_as_it_went_in(record, data):
    value = data.draw(records(record))
    keyed = key_of(record)

    back = there_and_back(record, value, without=keyed.key if keyed else "")

    assert back == value
    assert getattr(back, "uid", "") == getattr(value, "uid", "")


@given(plans())
def test_every_plan_comes_back_from_a_file_as_it_went_in(plan):
    assert there_and_back(Plan, plan) == plan


@pytest.mark.parametrize("field", FIELDS)
@given(st.data())
@settings(max_examples=20)
def test_every_field_comes_back_from_a_column_as_it_went_in(field: Field, data):
    if column_of(field.kind) in (Column.RECORD, Column.TABLE):
        assert isinstance(field.kind, Group | Flat | Rows | Keyed)
        return
    value = data.draw(values(field.kind))

    held = stored(field, value)

    assert restored(field, held) == value
    assert isinstance(held, {"INTEGER": int, "TEXT": str, "BLOB": bytes}[column_of(field.kind).sql_type])


@pytest.mark.parametrize("record", [*RECORDS, EnteredAmount, FteCount, Area], ids=lambda record: record.__name__)
def test_no_two_fields_of_a_record_share_a_key_or_a_column(record):
    fields = fields_of(record)

    assert len({(field.group, field.json) for field in fields}) == len(fields)
    assert len({column_name(field) for field in fields}) == len(fields)
    assert all(field.title for field in fields)


@pytest.mark.parametrize("name", ["every-key.nplv-area.json", "every-key.nplv-programme.json"])
def test_the_file_of_every_key_has_every_declared_key(name):
    whole, file = (
        (Area, json.loads((DATA / "version-2" / name).read_text("utf-8")))
        if name.endswith("area.json")
        else (Programme, json.loads((DATA / "version-2" / name).read_text("utf-8")))
    )
    keys = {key for part in objects_in(file) for key in part}

    assert {field.json for field in declared_under(whole)} <= keys
    if whole is Area:
        # A start may stand in any year; one of them will do.
        assert {column.key for column in SHEET_COLUMNS} <= keys


def objects_in(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(part for inner in value.values() for part in objects_in(inner))]
    return [part for inner in value for part in objects_in(inner)] if isinstance(value, list) else []


def declared_under(record: type[Any]) -> list[Field]:
    made = []
    for field in fields_of(record):
        if isinstance(field.kind, Group | Flat | Rows):
            made += declared_under(field.kind.record) if field.kind.record is not Plan else []
        elif isinstance(field.kind, Keyed):
            keys = (field.kind.key, field.kind.value)
            made += [inner for inner in declared_under(field.kind.record) if inner.attribute not in keys]
        if not isinstance(field.kind, Flat):
            made.append(field)
    return made
