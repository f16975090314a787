"""Between a declared record and its row: each field in the column that its declaration names."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, TypeVar

from nplv_desktop.domain.record.columns import Column, column_name, column_of, restored, stored
from nplv_desktop.domain.record.field import Field, Group, fields_of
from nplv_desktop.store.kept.kept_json import from_json_as, to_json

Row = dict[str, Any]
_RECORD = TypeVar("_RECORD")


def row_of(record: Any, prefix: str = "", without: Collection[str] = ()) -> Row:
    """The columns of a record; a list within it stands as JSON. `without` names fields that other tables hold."""
    row: Row = {}
    for field in _fields(type(record), without):
        value = getattr(record, field.attribute)
        match column_of(field.kind):
            case Column.RECORD:
                row |= _inner_row(field, value, prefix)
            case Column.TABLE:
                row[prefix + field.attribute] = _text(value)
            case _:
                row[prefix + column_name(field)] = stored(field, value)
    return row


def record_of(record: type[_RECORD], row: Row, prefix: str = "", **given: Any) -> _RECORD:
    """The record in a row; `given` are fields that other tables hold. Columns that no field asks for are passed over.

    Raises ValueError, TypeError or KeyError for what the record cannot hold.
    """
    values: dict[str, Any] = dict(given)
    for field in _fields(record, given):
        match column_of(field.kind):
            case Column.RECORD:
                values[field.attribute] = _inner_record(field, row, prefix)
            case Column.TABLE:
                text = row[prefix + field.attribute]
                items = [] if text is None else json.loads(text)
                values[field.attribute] = from_json_as(record, field.attribute, items)
            case _:
                held = row[prefix + column_name(field)]
                values[field.attribute] = (held or "") if field.is_identity else restored(field, held)
    return record(**values)


def _fields(record: type[Any], without: Collection[str]) -> list[Field]:
    return [field for field in fields_of(record) if field.attribute not in without]


def _inner_prefix(field: Field, prefix: str) -> str:
    return f"{prefix}{field.in_column or field.attribute}_" if isinstance(field.kind, Group) else prefix


def _presence(field: Field, prefix: str) -> str:
    """The column that says whether a flat record is there: "is_counted" for a `count`."""
    return f"{prefix}is_{field.attribute}ed"


def _inner_row(field: Field, value: Any, prefix: str) -> Row:
    inner = field.kind.record  # type: ignore[union-attr]
    if isinstance(field.kind, Group):
        if value is None:
            return dict.fromkeys(columns_of(inner, _inner_prefix(field, prefix)))
        return row_of(value, _inner_prefix(field, prefix))
    if field.default is not None:
        return row_of(value, prefix)
    return {_presence(field, prefix): int(value is not None), **row_of(inner() if value is None else value, prefix)}


def _inner_record(field: Field, row: Row, prefix: str) -> Any:
    inner = field.kind.record  # type: ignore[union-attr]
    within = _inner_prefix(field, prefix)
    if field.default is None:
        is_there = (
            any(row[name] is not None for name in columns_of(inner, within))
            if isinstance(field.kind, Group)
            else row[_presence(field, prefix)]
        )
        if not is_there:
            return None
    return record_of(inner, row, within)


def columns_of(record: type[Any], prefix: str = "") -> list[str]:
    """The names of a record's columns."""
    names: list[str] = []
    for field in fields_of(record):
        kind = column_of(field.kind)
        if kind == Column.RECORD:
            if field.default is None and not isinstance(field.kind, Group):
                names.append(_presence(field, prefix))
            names += columns_of(field.kind.record, _inner_prefix(field, prefix))  # type: ignore[union-attr]
        else:
            names.append(prefix + (field.attribute if kind == Column.TABLE else column_name(field)))
    return names


def _text(value: tuple[Any, ...]) -> str | None:
    return json.dumps(to_json(value), ensure_ascii=False) if value else None
