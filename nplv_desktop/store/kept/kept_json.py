"""Values as JSON without what was not entered: what digests and rounds are taken over, format 2.

A record is an object; its keys are those of the area file where its fields are declared, else the names of its fields.
None, empty texts, lists and groups are left out, so that a field that a later release adds changes nothing where it was
not entered. Reading passes over keys that it does not know. Numbers are written in one way whatever digits they came
with: amounts in EUR with two decimals, other decimals without zeros at their end.
"""

from __future__ import annotations

import base64
import dataclasses
import types
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, Plan, PlanCells, PlanOrigin
from nplv_desktop.domain.record.field import Amount, fields_of

Json = Any
_RECORD = TypeVar("_RECORD")
_EMPTY: tuple[Json, ...] = ({}, [], "")
_NOTHING = object()


@dataclasses.dataclass(frozen=True, slots=True)
class _Entry:
    """One field of a record: its name, its key, whether it may be left out, how it is written and read."""

    attribute: str
    key: str
    is_required: bool
    #: None is a value of its own beside an empty list or group.
    is_optional: bool
    is_amount: bool
    read: Callable[[Json], Any]


def to_json(value: Any) -> Json:
    """A value as JSON values."""
    match value:
        case None | bool() | int():
            return value
        case str():
            return str(value)
        case Decimal():
            return _plain(value)
        case date():
            return value.isoformat()
        case bytes():
            return base64.b64encode(value).decode()
        case tuple():
            return [to_json(item) for item in value]
        case Plan():
            return plan_json(value)
    made = {entry.key: _written(entry, value) for entry in _entries(type(value))}
    return {key: written for key, written in made.items() if written is not _NOTHING}


def field_json(record: Any, attribute: str) -> Json:
    """One field of a record as JSON values, None where it is left out."""
    written = _written(_entry(type(record), attribute), record)
    return None if written is _NOTHING else written


def key_of(record: type[Any], attribute: str) -> str:
    """The key that a field of a record has."""
    return _entry(record, attribute).key


def _written(entry: _Entry, record: Any) -> Json:
    held = getattr(record, entry.attribute)
    written = f"{held:.2f}" if entry.is_amount and held is not None else to_json(held)
    left_out = written is None or (not entry.is_optional and written in _EMPTY)
    return _NOTHING if left_out and not entry.is_required else written


def _entry(record: type[Any], attribute: str) -> _Entry:
    return next(entry for entry in _entries(record) if entry.attribute == attribute)


def from_json(record: type[_RECORD], value: Json) -> _RECORD:
    """A record from JSON values. Raises ValueError, TypeError or KeyError for what this is not."""
    made: _RECORD = _reader(record)(value)
    return made


def from_json_as(record: type[Any], attribute: str, value: Json) -> Any:
    """The value of one field of a record from JSON values. Raises as `from_json` does."""
    return _entry(record, attribute).read(value)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


def _entries_of(record: Any) -> tuple[_Entry, ...]:
    declared = {field.attribute: field for field in fields_of(record)}
    hints = get_type_hints(record)
    made = []
    for field in dataclasses.fields(record):
        known = declared.get(field.name)
        made.append(
            _Entry(
                field.name,
                known.json if known else field.name,
                field.default is dataclasses.MISSING,
                field.default is None,
                known is not None and isinstance(known.kind, Amount),
                _reader(hints[field.name]),
            )
        )
    return tuple(made)


def _reader_of(hint: Any) -> Callable[[Json], Any]:
    """How a value with this type is read."""
    if get_origin(hint) in (Union, types.UnionType):
        (inner,) = (part for part in get_args(hint) if part is not types.NoneType)
        read = _reader(inner)
        return lambda value: None if value is None else read(value)
    if get_origin(hint) is tuple:
        return _tuple_reader(get_args(hint))
    if hint is Plan:
        return _plan
    if dataclasses.is_dataclass(hint):
        return lambda value: _record(hint, value)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    simple: dict[Any, Callable[[Json], Any]] = {
        Decimal: Decimal,
        date: date.fromisoformat,
        bytes: lambda value: base64.b64decode(value, validate=True),
        object: lambda value: value,
    }
    return simple.get(hint) or (lambda value: _of_type(hint, value))


#: Worked out once for each type.
_entries: Callable[[Any], tuple[_Entry, ...]] = cache(_entries_of)
_reader: Callable[[Any], Callable[[Json], Any]] = cache(_reader_of)


def _tuple_reader(parts: tuple[Any, ...]) -> Callable[[Json], Any]:
    if parts[-1:] == (Ellipsis,):
        read = _reader(parts[0])
        return lambda value: tuple(read(item) for item in _of_type(list, value))
    readers = [_reader(part) for part in parts]
    return lambda value: tuple(read(item) for read, item in zip(readers, value, strict=True))


def _of_type(wanted: type[Any], value: Json) -> Any:
    if type(value) is not wanted:
        raise TypeError(f"{type(value).__name__} in place of {wanted.__name__}")
    return value


def _record(record: Any, value: Json) -> Any:
    _of_type(dict, value)
    entries = _entries(record)
    return record(**{entry.attribute: entry.read(value[entry.key]) for entry in entries if entry.key in value})


# -- plans: thousands of them, each an object of its filled columns ----------------------------------------------------


def plan_json(plan: Plan) -> Json:
    """A plan as JSON values."""
    made: dict[str, Json] = {"cells": cells_json(plan.cells)}
    if plan.uid:
        made["id"] = plan.uid
    if plan.origin is not None:
        made["origin"] = origin_json(plan)
    return made


def cells_json(cells: PlanCells) -> Json:
    """The filled columns of a plan."""
    return {key: list(value) if isinstance(value, tuple) else value for key, value in cells}


def origin_json(plan: Plan) -> Json:
    """Where a plan was read; its cells as sent stand there only where something was changed since."""
    origin = plan.origin
    if origin is None:
        return None
    sent = None if origin.sent == plan.cells else cells_json(origin.sent)
    return {"sheet": origin.sheet, "row": origin.row, "sent": sent, "unread": dict(origin.unread)}


def _plan(value: Json) -> Plan:
    return plan_from(value["cells"], value.get("origin"), value.get("id", ""))


def plan_from(cells: Json, origin: Json, uid: str) -> Plan:
    """A plan from JSON values; columns that this release does not have are passed over."""
    read = _cells(cells)
    if origin is None:
        return Plan(read, uid=uid)
    sent = read if origin["sent"] is None else _cells(origin["sent"])
    return Plan(read, PlanOrigin(origin["sheet"], int(origin["row"]), sent, tuple(origin["unread"].items())), uid)


def _cells(values: dict[str, Json]) -> PlanCells:
    if not values.keys() <= COLUMN_BY_KEY.keys():
        values = {key: value for key, value in values.items() if key in COLUMN_BY_KEY}
    return tuple([(key, tuple(value) if type(value) is list else value) for key, value in values.items()])
