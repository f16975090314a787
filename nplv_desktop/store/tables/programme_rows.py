"""What belongs to the programme as a whole, in and out of its tables."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeParameters, ProgrammeScenario
from nplv_desktop.store import schema
from nplv_desktop.store.kept.kept_json import Json, field_json, from_json, from_json_as, to_json
from nplv_desktop.store.tables.record_rows import Row, record_of, row_of

#: Kept by name, as JSON.
_VALUES = ("booklet", "area_order", "stated_blank")
_PARAMETER = "parameters/"


def programme_of(db: Database, areas: tuple[Area, ...]) -> Programme:
    """The programme around these areas. Raises ValueError, TypeError or KeyError for what none holds."""
    uid = db.execute(f"SELECT uid FROM {schema.PROGRAMME} WHERE id = 1").fetchone()[0]
    rows = db.query(f"SELECT * FROM {schema.PROGRAMME_VALUES}")
    values = {row["key"]: json.loads(row["content"]) for row in rows}
    known: dict[str, Any] = {name: from_json_as(Programme, name, values[name]) for name in _VALUES if name in values}
    overrides = sorted(
        (value["place"], key.removeprefix(_PARAMETER), value)
        for key, value in values.items()
        if key.startswith(_PARAMETER) and key.removeprefix(_PARAMETER) in ProgrammeParameters.__dataclass_fields__
    )
    return Programme(
        areas,
        parameters=tuple(_override(key, value) for _, key, value in overrides),
        scenarios=tuple(record_of(ProgrammeScenario, row) for row in _ordered(db, schema.PROGRAMME_SCENARIOS)),
        reviews=tuple(row["content"] for row in _ordered(db, schema.REVIEWS)),
        uid=uid or "",
        **known,
    )


def write_programme(db: Database, before: Programme | None, after: Programme) -> bool:
    """Writes what differs beside the areas; whether anything did. `before` is None for a file that is new."""
    changed = False
    if before is None or before.uid != after.uid:
        db.table(schema.PROGRAMME).update(1, {"uid": after.uid})
        changed = True
    if before is None or _values(before) != _values(after):
        _write_values(db, _values(after))
        changed = True
    for table, rows in ((schema.PROGRAMME_SCENARIOS, _scenario_rows), (schema.REVIEWS, _review_rows)):
        if before is None or rows(before) != rows(after):
            _write_list(db, table, rows(after))
            changed = True
    return changed


def _values(programme: Programme) -> dict[str, Json]:
    made = {name: field_json(programme, name) for name in _VALUES}
    for place, override in enumerate(programme.parameters):
        made[_PARAMETER + override.key] = {"place": place, **to_json(override)}
    return {key: value for key, value in made.items() if value is not None}


def _override(key: str, value: Json) -> ParameterOverride:
    """An override; its value is of the type that its parameter has."""
    read = dict(value)
    held = read.pop("value")
    made = from_json(ParameterOverride, {**read, "key": key, "value": None})
    typed = from_json_as(ProgrammeParameters, key, held)
    return ParameterOverride(key, typed, made.reason, made.by, made.on)


def _scenario_rows(programme: Programme) -> list[Row]:
    return list(map(row_of, programme.scenarios))


def _review_rows(programme: Programme) -> list[Row]:
    return [{"content": review} for review in programme.reviews]


def _ordered(db: Database, table: str) -> Iterable[Row]:
    return db.query(f"SELECT * FROM {table} ORDER BY position")


def _write_values(db: Database, values: dict[str, Json]) -> None:
    table = db.table(schema.PROGRAMME_VALUES)
    known = (*_VALUES, *(_PARAMETER + name for name in ProgrammeParameters.__dataclass_fields__))
    for key in known:
        if key not in values:
            table.delete_where("key = ?", [key])
    rows = [{"key": key, "content": json.dumps(value, ensure_ascii=False)} for key, value in values.items()]
    table.upsert_all(rows, pk="key")


def _write_list(db: Database, name: str, rows: list[Row]) -> None:
    table = db.table(name)
    table.delete_where("position >= ?", [len(rows)])
    table.upsert_all([{"position": place, **row} for place, row in enumerate(rows)], pk="position")
