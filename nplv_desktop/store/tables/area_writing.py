"""The programme into the tables of a dossier: whole, or what differs.

A row that stays keeps its place in the file: it is found by its identity and only its changed columns are written, so
that columns of a later release keep what they hold.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.area_identity import identities_of, paired_identities, with_identities
from nplv_desktop.domain.area.plan import COLUMN_BY_KEY
from nplv_desktop.domain.record.identity import new_area_id
from nplv_desktop.store import schema
from nplv_desktop.store.kept.digests import Digests, digest_of_programme
from nplv_desktop.store.kept.formats import FORMAT
from nplv_desktop.store.tables.area_tables import AREA_TABLES, area_row, plan_row
from nplv_desktop.store.tables.programme_rows import write_programme
from nplv_desktop.store.tables.record_rows import Row

#: Larger than any place in a list: where rows wait while they change places.
_ASIDE = 1_000_000_000
Key = tuple[Any, ...]


def insert_programme(db: Database, programme: Programme, digests: Digests) -> None:
    """Writes a whole programme into a new file."""
    programme = identified(programme, Programme())
    for position, area in enumerate(programme.areas):
        _insert_area(db, area, position)
    write_programme(db, None, programme)
    keep_digests(db, programme, [area.name for area in programme.areas], digests)
    keep_digest_of_whole(db, programme)


def lacks_identities(before: Programme, after: Programme) -> bool:
    """Whether anything that changed has no identity yet."""
    return not after.uid or any(
        not all(identities_of(area)) for area in after.areas if area is not before.area(area.name)
    )


def identified(programme: Programme, known: Programme) -> Programme:
    """The programme with an identity for everything that misses one: that of what it was before, else a new one."""
    areas = tuple(_identified(area, known.area(area.name)) for area in programme.areas)
    if all(one is other for one, other in zip(areas, programme.areas, strict=True)) and programme.uid:
        return programme
    return replace(programme, areas=areas, uid=programme.uid or known.uid or new_area_id())


def _identified(area: Area, known: Area | None) -> Area:
    if known is not None and not all(identities_of(area)):
        area = replace(paired_identities(known, area), uid=area.uid or known.uid)
    area = with_identities(area)
    return area if area.uid else replace(area, uid=new_area_id())


def write_difference(db: Database, before: Programme, after: Programme, digests: Digests) -> list[str]:
    """Writes what differs, with its digests, and names the areas concerned; "" is the programme as a whole."""
    changed = []
    ids = {row["name"]: row["id"] for row in db.query(f"SELECT id, name FROM {schema.AREAS}")}
    earlier = {area.name: area for area in before.areas}
    renamed = _renamed(before, after)
    for name in earlier.keys() - {area.name for area in after.areas} - set(renamed.values()):
        db.table(schema.AREAS).delete_where("id = ?", [ids[name]])
        changed.append(name)
    for position, area in enumerate(after.areas):
        old = earlier.get(renamed.get(area.name, area.name))
        if old is None:
            _insert_area(db, area, position)
            changed.append(area.name)
        elif old is not area and (old != area or identities_of(old) != identities_of(area)):
            _update_area(db, ids[old.name], old, area)
            changed.append(area.name)
    _order_areas(db, after)
    keep_digests(db, after, changed, digests)
    if write_programme(db, before, after):
        changed.append("")
    if "" in changed or _format_of_whole(db) < FORMAT:
        keep_digest_of_whole(db, after)
    return changed


def _renamed(before: Programme, after: Programme) -> dict[str, str]:
    """By new name, the earlier name of areas that are called otherwise now."""
    names = {area.name for area in after.areas}
    gone = {area.uid: area.name for area in before.areas if area.uid and area.name not in names}
    known = {area.name for area in before.areas}
    return {area.name: gone[area.uid] for area in after.areas if area.name not in known and area.uid in gone}


def _order_areas(db: Database, programme: Programme) -> None:
    rows = db.query(f"SELECT name FROM {schema.AREAS} ORDER BY position, id")
    if [row["name"] for row in rows] != [area.name for area in programme.areas]:
        for position, area in enumerate(programme.areas):
            db.execute(f"UPDATE {schema.AREAS} SET position = ? WHERE name = ?", [position, area.name])


def keep_digests(db: Database, programme: Programme, changed: Iterable[str], digests: Digests) -> None:
    """Writes what the changed areas must add up to, and those that an earlier release wrote last."""
    names = set(changed)
    query = f"SELECT id, name, format FROM {schema.AREAS} LEFT JOIN {schema.AREA_DIGESTS} ON id = area_id"
    for row in list(db.query(query)):
        area = programme.area(row["name"])
        if area is not None and (row["name"] in names or (row["format"] or 0) < FORMAT):
            kept = {"area_id": row["id"], "sha256": digests.of(area), "format": FORMAT}
            db.table(schema.AREA_DIGESTS).upsert(kept, pk="area_id")


def _format_of_whole(db: Database) -> int:
    (number,) = db.execute(f"SELECT format FROM {schema.PROGRAMME_DIGEST}").fetchone()
    return int(number)


def keep_digest_of_whole(db: Database, programme: Programme) -> None:
    """Writes what the programme as a whole must add up to."""
    kept = {"id": 1, "sha256": digest_of_programme(programme), "format": FORMAT}
    db.table(schema.PROGRAMME_DIGEST).upsert(kept, pk="id")


def _insert_area(db: Database, area: Area, position: int) -> None:
    area_id = db.table(schema.AREAS).insert({**area_row(area), "position": position}, pk="id").last_pk
    for table in AREA_TABLES:
        _insert_rows(db, table.name, area_id, list(enumerate(table.rows(area))))
    _insert_rows(db, schema.PLANS, area_id, list(enumerate(map(plan_row, area.planlijst))))


def _insert_rows(db: Database, table: str, area_id: Any, rows: Sequence[tuple[int, Row]]) -> None:
    db.table(table).insert_all({"area_id": area_id, "position": position, **row} for position, row in rows)


def _update_area(db: Database, area_id: Any, old: Area, new: Area) -> None:
    row = area_row(new)
    if row != area_row(old):
        db.table(schema.AREAS).update(area_id, row)
    for table in AREA_TABLES:
        _update_rows(db, table.name, table.key, area_id, table.rows(new))
    if old.planlijst is not new.planlijst:
        _update_plans(db, area_id, old, new)


def _update_rows(db: Database, table: str, key: tuple[str, ...], area_id: Any, wanted: Sequence[Row]) -> None:
    """Writes the rows of a list that differ from those in the file."""
    held = list(db.query(f"SELECT * FROM {table} WHERE area_id = ? ORDER BY position", [area_id]))
    held_keys, wanted_keys = _keys(held, key), _keys(wanted, key)
    stay = _arrange(db, table, area_id, held_keys, wanted_keys)
    there = dict(zip(held_keys, held, strict=True))
    for position, (name, row) in enumerate(zip(wanted_keys, wanted, strict=True)):
        if name in stay:
            changed = {column: value for column, value in row.items() if there[name][column] != value}
            if changed:
                db.table(table).update((area_id, position), changed)
    new = [(position, row) for position, row in enumerate(wanted) if wanted_keys[position] not in stay]
    _insert_rows(db, table, area_id, new)


def _update_plans(db: Database, area_id: Any, old: Area, new: Area) -> None:
    """The same for a planlijst of thousands, in which one edit is one row and nothing else is looked at."""
    before, after = old.planlijst, new.planlijst
    if list(map(_uid, before)) == list(map(_uid, after)):
        wanted_keys = _keys_of(map(_uid, after))
        stay = set(wanted_keys)
        changed = [place for place, plan in enumerate(after) if plan is not before[place] and plan != before[place]]
    else:
        held = db.query(f"SELECT uid FROM {schema.PLANS} WHERE area_id = ? ORDER BY position", [area_id])
        wanted_keys = _keys_of(map(_uid, after))
        stay = _arrange(db, schema.PLANS, area_id, _keys_of(row["uid"] or "" for row in held), wanted_keys)
        there = dict(zip(_keys_of(map(_uid, before)), before, strict=True))
        changed = [place for place, plan in enumerate(after) if plan != there.get(wanted_keys[place])]
    for place in changed:
        if wanted_keys[place] in stay:
            _update_plan(db, area_id, place, plan_row(after[place]))
    new_rows = [(place, plan_row(plan)) for place, plan in enumerate(after) if wanted_keys[place] not in stay]
    _insert_rows(db, schema.PLANS, area_id, new_rows)


def _update_plan(db: Database, area_id: Any, place: int, row: Row) -> None:
    """Writes a plan; columns of the list that only a later release has stay in it."""
    held = db.execute(f"SELECT cells FROM {schema.PLANS} WHERE area_id = ? AND position = ?", [area_id, place])
    unknown = {key: value for key, value in json.loads(held.fetchone()[0]).items() if key not in COLUMN_BY_KEY}
    if unknown:
        row = {**row, "cells": json.dumps(json.loads(row["cells"]) | unknown, ensure_ascii=False)}
    db.table(schema.PLANS).update((area_id, place), row)


def _uid(row: Any) -> str:
    return str(row.uid)


def _keys(rows: Iterable[Row], columns: tuple[str, ...]) -> list[Key]:
    return _keys_of(tuple(row[column] for column in columns) for row in rows)


def _keys_of(names: Iterable[Any]) -> list[Key]:
    """What tells rows apart; the second one of a name is another row."""
    seen: Counter[Any] = Counter()
    made = []
    for name in names:
        made.append((name, seen[name]))
        seen[name] += 1
    return made


def _arrange(db: Database, table: str, area_id: Any, held: Sequence[Key], wanted: Sequence[Key]) -> set[Key]:
    """Takes away the rows that go and moves those that stay to their new places; gives what stays."""
    places = {key: place for place, key in enumerate(wanted)}
    gone = [position for position, key in enumerate(held) if key not in places]
    for position in gone:
        db.execute(f"DELETE FROM {table} WHERE area_id = ? AND position = ?", [area_id, position])
    moved = [(position, places[key]) for position, key in enumerate(held) if key in places and places[key] != position]
    for position, _ in moved:
        place = [position + _ASIDE, area_id, position]
        db.execute(f"UPDATE {table} SET position = ? WHERE area_id = ? AND position = ?", place)
    for position, place_now in moved:
        place = [place_now, area_id, position + _ASIDE]
        db.execute(f"UPDATE {table} SET position = ? WHERE area_id = ? AND position = ?", place)
    return set(held).intersection(places)
