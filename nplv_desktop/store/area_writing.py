"""Areas into the tables of a dossier: whole ones, and the rows that differ."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.store import schema
from nplv_desktop.store.area_rows import ROW_TABLES, Row, RowTable, area_row, source_rows, text_rows
from nplv_desktop.store.digests import Digests


def insert_area(db: Database, area: Area, position: int) -> None:
    """Writes a whole area that is not in the file yet."""
    area_id = db.table(schema.AREAS).insert({**area_row(area), "position": position}, pk="id").last_pk
    for table in ROW_TABLES:
        _insert_rows(db, table.name, area_id, table.rows(area))
    _insert_rows(db, schema.AREA_TEXTS, area_id, text_rows(area.texts))
    _insert_rows(db, schema.PLANLIJST_SOURCES, area_id, source_rows(area.planlijst_source))


def insert_programme(db: Database, programme: Programme, digests: Digests) -> None:
    """Writes a whole programme into a new file."""
    for position, area in enumerate(programme.areas):
        insert_area(db, area, position)
    keep_digests(db, programme, [area.name for area in programme.areas], digests)


def keep_digests(db: Database, programme: Programme, changed: Iterable[str], digests: Digests) -> None:
    """Writes what the rows of the changed areas must add up to."""
    for name in changed:
        area = programme.area(name)
        if area is not None:
            area_id = next(db.table(schema.AREAS).rows_where("name = ?", [name], select="id"))["id"]
            row = {"area_id": area_id, "sha256": digests.of(area)}
            db.table(schema.AREA_DIGESTS).insert(row, pk="area_id", replace=True)


def _insert_rows(db: Database, table: str, area_id: Any, rows: Iterable[Row]) -> None:
    db.table(table).insert_all(
        ({"area_id": area_id, "position": position, **row} for position, row in enumerate(rows)),
    )


def write_difference(db: Database, before: Programme, after: Programme) -> Iterator[str]:
    """Writes what differs and names the areas concerned."""
    names = {area.name for area in after.areas}
    for area in before.areas:
        if area.name not in names:
            db.table(schema.AREAS).delete_where("name = ?", [area.name])
            yield area.name
    for position, area in enumerate(after.areas):
        old = before.area(area.name)
        if old is None:
            insert_area(db, area, position)
            yield area.name
        elif old is not area and old != area:
            _update_area(db, old, area)
            yield area.name


def _update_area(db: Database, old: Area, new: Area) -> None:
    area_id = next(db.table(schema.AREAS).rows_where("name = ?", [new.name], select="id"))["id"]
    row = area_row(new)
    if row != area_row(old):
        db.table(schema.AREAS).update(area_id, row)
    for table in ROW_TABLES:
        _update_rows(db, table, area_id, old, new)
    if old.texts != new.texts:
        db.table(schema.AREA_TEXTS).delete_where("area_id = ?", [area_id])
        _insert_rows(db, schema.AREA_TEXTS, area_id, text_rows(new.texts))
    if old.planlijst_source != new.planlijst_source:
        db.table(schema.PLANLIJST_SOURCES).delete_where("area_id = ?", [area_id])
        _insert_rows(db, schema.PLANLIJST_SOURCES, area_id, source_rows(new.planlijst_source))


def _update_rows(db: Database, table: RowTable, area_id: Any, old: Area, new: Area) -> None:
    """Writes the rows of a list that differ; in a planlijst of thousands one edit is one row."""
    before, after = getattr(old, table.field), getattr(new, table.field)
    if before is after or before == after:
        return
    if len(before) == len(after):
        for position, (was, is_now) in enumerate(zip(before, after, strict=True)):
            if was is not is_now and was != is_now:
                db.table(table.name).update((area_id, position), table.write(is_now))
        return
    db.table(table.name).delete_where("area_id = ?", [area_id])
    _insert_rows(db, table.name, area_id, table.rows(new))
