"""Writes a declared record as the JSON object that `record_reader` reads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from nplv_desktop.domain.area.area import FteCount
from nplv_desktop.domain.area.field import Field, Flat, Group, Keyed, Rows, field_of, fields_of
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.area_file.amount_keys import amount_keys
from nplv_desktop.domain.area_file.plan_keys import holds_new_columns, written_plan
from nplv_desktop.domain.area_file.value_writer import written


def written_record(value: Any, version: int, *, with_ids: bool = True, without: str = "") -> dict[str, Any]:
    """The keys of a record that a file of this version knows and that were entered.

    `with_ids` tells whether identities stand among them; `without` leaves one field out.
    """
    if isinstance(value, Plan):
        return written_plan(value, version)
    fields = (field for field in fields_of(type(value)) if field.attribute != without)
    return written_fields(fields, value, version, with_ids=with_ids)


def written_fields(fields: Iterable[Field], value: Any, version: int, *, with_ids: bool) -> dict[str, Any]:
    """The keys of these fields of a record."""
    file: dict[str, Any] = {}
    unknown: dict[str, Any] = {}
    for field in fields:
        held = getattr(value, field.attribute)
        if field.since > version or (field.is_identity and not (with_ids and held)):
            continue
        if isinstance(field.kind, Flat):
            if field.kind.record is EnteredAmount:
                file |= amount_keys(held, _count_of(value))
            continue
        made = written_field(field, held, version, with_ids=with_ids)
        if made is not None:
            file[field.json] = made
        elif field.is_stated:
            # What must be stated stands last while it is not entered, where it has always stood.
            unknown[field.json] = None
    return file | unknown


def _count_of(value: Any) -> FteCount | None:
    for field in fields_of(type(value)):
        if isinstance(field.kind, Flat) and field.kind.record is FteCount:
            count: FteCount | None = getattr(value, field.attribute)
            return count
    return None


def written_field(field: Field, held: Any, version: int, *, with_ids: bool) -> Any:
    """A field's JSON value, None where it stays away."""
    match field.kind:
        case Group():
            if held is None:
                return None
            made = written_record(held, version, with_ids=with_ids)
            # Where absence is a value of its own, an object without keys is another one.
            return made if made or field.default is None else None
        case Rows():
            return [written_record(row, version, with_ids=with_ids) for row in held] or None
        case Keyed():
            if held is None:
                return None
            return _keyed(field.kind, held, version, with_ids) or ({} if field.default is None else None)
        case _:
            return None if held == () else written(field.kind, held)


def _keyed(kind: Keyed, rows: Iterable[Any], version: int, with_ids: bool) -> dict[str, Any]:
    file: dict[str, Any] = {}
    for row in rows:
        if kind.value:
            value = written(field_of(kind.record, kind.value).kind, getattr(row, kind.value))
        else:
            value = written_record(row, version, with_ids=with_ids, without=kind.key)
        file[str(getattr(row, kind.key))] = value
    return file


def holds_new(value: Any) -> bool:
    """Whether a record holds something that a file of version 1 cannot hold; identities are nothing of the kind."""
    if isinstance(value, Plan):
        return holds_new_columns(value)
    for field in fields_of(type(value)):
        held = getattr(value, field.attribute)
        if field.is_identity or held is None or held == field.default:
            continue
        if field.since > 1:
            return True
        if isinstance(field.kind, Group | Flat) and holds_new(held):
            return True
        if isinstance(field.kind, Rows) and any(map(holds_new, held)):
            return True
    return False
