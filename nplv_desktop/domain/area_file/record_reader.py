"""Reads a declared record from a JSON object: its fields, the records in it, and what its fields say together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nplv_desktop.domain.area.area import FteCount
from nplv_desktop.domain.area.field import (
    Count,
    Encoded,
    Field,
    Flat,
    Group,
    Keyed,
    Listed,
    Rows,
    Text,
    field_of,
    fields_of,
)
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.area_file.amount_keys import read_amounts
from nplv_desktop.domain.area_file.json_reader import AreaFileError, JsonObject, unknown_key
from nplv_desktop.domain.area_file.plan_keys import read_plan
from nplv_desktop.domain.area_file.rules import check
from nplv_desktop.domain.area_file.value_reader import read_list, read_text, read_value


def read_record(record: type[Any], source: JsonObject, **given: Any) -> Any:
    """The record in a JSON object; `given` are fields that stand elsewhere.

    Raises AreaFileError with the path of the first key that is missing, unknown, wrong or contradicts another.
    """
    if record is Plan:
        made = read_plan(source)
        source.finish()
        return made
    fields = (field for field in fields_of(record) if field.attribute not in given)
    made = record(**given, **read_fields(fields, source))
    source.finish()
    check(made, source)
    return made


def read_fields(fields: Iterable[Field], source: JsonObject) -> dict[str, Any]:
    """The values of fields by their attribute; those that the file's version does not know keep their default."""
    made: dict[str, Any] = {}
    counted: Field | None = None
    amount: Field | None = None
    for field in fields:
        if field.since > source.version:
            continue
        if isinstance(field.kind, Flat):
            if field.kind.record is EnteredAmount:
                amount = field
            elif field.kind.record is FteCount:
                counted = field
        else:
            found = read_field(field, source)
            if found is not None or field.default is None:
                made[field.attribute] = found
    if amount is not None:
        entered, count = read_amounts(source, may_be_counted=counted is not None)
        made[amount.attribute] = entered
        if counted is not None:
            made[counted.attribute] = count
    return made


def read_field(field: Field, source: JsonObject) -> Any:
    """The value under a field's key, None where nothing was entered."""
    if field.is_stated:
        source.needs(field.json)
    value = source.value(field.json, required=field.is_required)
    if value is None:
        return None
    path = source.path(field.json)
    match field.kind:
        case Group(record):
            _note_blank(source, value, {}, path)
            return read_record(record, source.within(value, path))
        case Rows():
            return read_rows(field.kind, value, path, source)
        case Keyed():
            _note_blank(source, value, {}, path)
            return _keyed(field.kind, source.within(value, path))
        case Listed():
            _note_blank(source, value, [], path)
        case Encoded() if value == "":
            raise AreaFileError(path, "hier hoort de inhoud van een bestand als base64 te staan.")
    return read_value(field.kind, value, path)


def _note_blank(source: JsonObject, value: Any, blank: Any, path: str) -> None:
    """Keeps that an object or list was stated without anything in it; version 1 knows that of its sections only."""
    if value == blank and type(value) is type(blank) and source.version > 1:
        source.blanks.append(path + ("[]" if blank == [] else "{}"))


def read_rows(kind: Rows, value: Any, path: str, source: JsonObject) -> tuple[Any, ...]:
    """Every row of a list; refuses the list where two rows have the same values in unique fields."""
    items = read_list(value, path, kind.most)
    if not items:
        source.blanks.append(path if "." not in path else f"{path}[]")
    made = tuple(read_record(kind.record, source.within(item, f"{path}[{place}]")) for place, item in enumerate(items))
    for names in kind.unique:
        seen: set[Any] = set()
        for place, row in enumerate(made):
            values = tuple(getattr(row, name) for name in names)
            if values in seen:
                key = field_of(kind.record, names[0]).json
                raise AreaFileError(f"{path}[{place}].{key}", "deze waarde staat al bij een andere rij.")
            seen.add(values)
    return made


def _keyed(kind: Keyed, source: JsonObject) -> tuple[Any, ...]:
    """The records of an object that has one key for each, in the order of the format."""
    key_field = field_of(kind.record, kind.key)
    made = []
    if len(list(source)) > kind.most:
        raise AreaFileError(source.own_path, f"deze groep heeft meer dan {kind.most} sleutels.")
    for name in source:
        given: dict[str, Any] = {kind.key: _key(kind, key_field, name, source.path(name))}
        value = source.value(name)
        if value is None:
            continue
        if kind.value:
            inner = read_value(field_of(kind.record, kind.value).kind, value, source.path(name))
            made.append(kind.record(**given, **{kind.value: inner}))
        else:
            made.append(read_record(kind.record, source.within(value, source.path(name)), **given))
    return tuple(in_order(kind, made))


def in_order(kind: Keyed, rows: Iterable[Any]) -> list[Any]:
    """Records that stand under keys, in the order in which a file has them."""
    if kind.keys:
        return sorted(rows, key=lambda row: kind.keys.index(getattr(row, kind.key)))
    if isinstance(field_of(kind.record, kind.key).kind, Count):
        return sorted(rows, key=lambda row: getattr(row, kind.key))
    return list(rows)


def _key(kind: Keyed, field: Field, name: str, path: str) -> Any:
    if kind.keys:
        if name not in kind.keys:
            raise unknown_key(path)
        return name
    if isinstance(field.kind, Count):
        # Only as a file writes it: no sign, blank or leading zero.
        number = int(name) if name.isascii() and name.isdigit() and len(name) <= 9 else -1
        if str(number) != name or not field.kind.smallest <= number <= field.kind.largest:
            raise unknown_key(path)
        return number
    assert isinstance(field.kind, Text)
    return read_text(field.kind, name, path)
