"""How the dossier's tables came about: named migrations over STRICT tables, amounts in whole cents.

A migration that was released is never changed: it names its tables and columns itself and asks nothing of the program.
"""

from __future__ import annotations

import json
import re
import sqlite3
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

from nplv_desktop.store import schema
from nplv_desktop.store.upgrades.rounds_1 import capacity_json, measure_json

if TYPE_CHECKING:
    from sqlite_utils import Database

migrations = Migrations("nplv-dossier")

_CENTS = "INTEGER CHECK ({0} BETWEEN 0 AND 1000000000000)"
_COUNT = "INTEGER CHECK ({0} BETWEEN 0 AND 1000000)"
_VAT = "TEXT NOT NULL CHECK (vat IN ('21', '9', 'none', 'mixed', 'as_agreed'))"


def _cents(*names: str) -> str:
    return ", ".join(f"{name} {_CENTS.format(name)}" for name in names)


def _counts(*names: str) -> str:
    return ", ".join(f"{name} {_COUNT.format(name)}" for name in names)


def _rows_of_an_area(db: Database, table: str, columns: str) -> None:
    """A table with an ordered list of rows for each area."""
    db.execute(
        f"CREATE TABLE {table} ("
        f"area_id INTEGER NOT NULL REFERENCES areas(id) ON DELETE CASCADE, "
        f"position INTEGER NOT NULL CHECK (position >= 0), {columns}, "
        "PRIMARY KEY (area_id, position)) STRICT"
    )


_AMOUNT_COLUMNS = (
    "excl_cents",
    "incl_cents",
    "taxed_excl_cents",
    "taxed_incl_cents",
    "untaxed_cents",
)


@migrations(name="0001_areas_and_amounts")
def _areas_and_amounts(db: Database) -> None:
    db.execute(
        "CREATE TABLE programme (id INTEGER PRIMARY KEY CHECK (id = 1), created_at TEXT NOT NULL, "
        "revision INTEGER NOT NULL CHECK (revision >= 0)) STRICT"
    )
    db.execute(
        "CREATE TABLE areas (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, name TEXT NOT NULL UNIQUE, "
        "municipality TEXT, alliance TEXT, programme TEXT, agreement_date TEXT, place TEXT, subject TEXT, "
        "status TEXT CHECK (status IN ('concept', 'for_signature', 'signed')), "
        "minister_name TEXT, minister_title TEXT, mayor_name TEXT, mayor_title TEXT, mayor_capacity TEXT, "
        "housing_source TEXT CHECK (housing_source IN ('manual', 'planlijst')), "
        + _counts("pure_total", "pure_affordable", "large_total", "large_affordable", "previously_subsidised")
        + ", parameters TEXT, "
        + _cents("low_override_cents", "high_override_cents")
        + ", low_override_reason TEXT, high_override_reason TEXT, "
        + _counts("care_suitable", "care_clustered")
        + ", one_stop_shop_pilot INTEGER CHECK (one_stop_shop_pilot IN (0, 1)), stated_blank TEXT NOT NULL, "
        "CHECK ((pure_total IS NULL) = (pure_affordable IS NULL)), "
        "CHECK ((large_total IS NULL) = (large_affordable IS NULL))) STRICT"
    )
    amounts = _cents(*_AMOUNT_COLUMNS)
    _rows_of_an_area(
        db,
        "orv_measures",
        "description TEXT NOT NULL, kind TEXT CHECK (kind IN ('public_space', 'facility')), "
        f"vat {_VAT}, {amounts}, start_year INTEGER, note TEXT",
    )
    _rows_of_an_area(
        db,
        "capacity_items",
        f"description TEXT NOT NULL, vat {_VAT}, {amounts}, start_year INTEGER, note TEXT, "
        "is_counted INTEGER NOT NULL CHECK (is_counted IN (0, 1)), "
        "fte_hundredths INTEGER CHECK (fte_hundredths BETWEEN 0 AND 100000), "
        "years INTEGER CHECK (years BETWEEN 0 AND 100), "
        + _cents("rate_cents")
        + ", rate_includes_vat INTEGER NOT NULL CHECK (rate_includes_vat IN (0, 1))",
    )
    _rows_of_an_area(
        db,
        "wbi_candidates",
        "description TEXT NOT NULL, " + _cents("cofinancing_cents", "state_contribution_cents"),
    )
    _rows_of_an_area(db, "area_budget_items", "description TEXT NOT NULL, " + _cents("state_contribution_cents"))
    _rows_of_an_area(db, "area_texts", "key TEXT NOT NULL, markdown TEXT NOT NULL")
    _rows_of_an_area(db, "plans", "cells TEXT NOT NULL")
    db.execute(
        "CREATE TABLE changes (id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, area TEXT NOT NULL, "
        "label TEXT NOT NULL) STRICT"
    )


@migrations(name="0002_accepted_findings_and_logos")
def _accepted_findings_and_logos(db: Database) -> None:
    _rows_of_an_area(
        db, "accepted_findings", "code TEXT NOT NULL, place TEXT NOT NULL, figure TEXT, reason TEXT NOT NULL"
    )
    _rows_of_an_area(
        db,
        "logos",
        "role TEXT NOT NULL CHECK (role IN ('state', 'alliance')), description TEXT NOT NULL, "
        "media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')), data BLOB NOT NULL",
    )


@migrations(name="0003_templates_and_exports")
def _templates_and_exports(db: Database) -> None:
    db.execute(
        "CREATE TABLE templates (sha256 TEXT PRIMARY KEY, kind TEXT NOT NULL "
        "CHECK (kind IN ('agreement', 'annex')), "
        "file_name TEXT NOT NULL, data BLOB NOT NULL, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))) STRICT"
    )
    db.execute(
        "CREATE TABLE exports (id INTEGER PRIMARY KEY, made_at TEXT NOT NULL, area TEXT NOT NULL, "
        "file_name TEXT NOT NULL, file_sha256 TEXT NOT NULL, is_final INTEGER NOT NULL CHECK (is_final IN (0, 1)), "
        "fingerprint TEXT NOT NULL, template_sha256 TEXT NOT NULL REFERENCES templates(sha256)) STRICT"
    )


@migrations(name="0004_where_plans_came_from")
def _where_plans_came_from(db: Database) -> None:
    db.execute("ALTER TABLE plans ADD COLUMN origin TEXT")
    _rows_of_an_area(
        db,
        "planlijst_sources",
        "file_name TEXT NOT NULL, sha256 TEXT NOT NULL, read_at TEXT NOT NULL, "
        "years_are TEXT CHECK (years_are IN ('delivered', 'start')), shift INTEGER CHECK (shift BETWEEN 0 AND 10), "
        "sheets TEXT NOT NULL, assumptions TEXT NOT NULL",
    )


@migrations(name="0005_rounds_and_scenarios")
def _rounds_and_scenarios(db: Database) -> None:
    db.execute(
        "CREATE TABLE rounds (id INTEGER PRIMARY KEY, area TEXT NOT NULL, "
        "number INTEGER NOT NULL CHECK (number >= 1), label TEXT NOT NULL, note TEXT NOT NULL, made_at TEXT NOT NULL, "
        "fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64), content BLOB NOT NULL, "
        "UNIQUE (area, number)) STRICT"
    )
    for event in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER rounds_no_{event.lower()} BEFORE {event} ON rounds "
            "BEGIN SELECT RAISE(ABORT, 'a round is unchangeable'); END"
        )
    _rows_of_an_area(
        db,
        "scenarios",
        "name TEXT NOT NULL, "
        + _counts("pure_total", "pure_affordable", "large_total", "large_affordable", "previously_subsidised")
        + ", orv_measures TEXT, capacity_items TEXT, "
        + _cents("per_dwelling_cents")
        + ", correction_denominator INTEGER CHECK (correction_denominator BETWEEN 1 AND 1000), "
        "band_low_per_mille INTEGER CHECK (band_low_per_mille BETWEEN 0 AND 10000), "
        "band_high_per_mille INTEGER CHECK (band_high_per_mille BETWEEN 0 AND 10000)",
    )


@migrations(name="0006_verdict_of_an_export")
def _verdict_of_an_export(db: Database) -> None:
    db.execute("ALTER TABLE exports ADD COLUMN verdict TEXT")
    db.execute("ALTER TABLE exports ADD COLUMN round INTEGER")


@migrations(name="0007_digests_of_areas")
def _digests_of_areas(db: Database) -> None:
    db.execute(
        "CREATE TABLE area_digests (area_id INTEGER PRIMARY KEY REFERENCES areas(id) ON DELETE CASCADE, "
        "sha256 TEXT NOT NULL CHECK (length(sha256) = 64)) STRICT"
    )


#: The areas that have a name for an identity; frozen with the migration.
_TWENTY = (
    *("Amsterdam Nieuw-West", "Amsterdam Zuidoost", "Arnhem Oost", "Breda Noord", "Delft West", "Den Haag Zuidwest"),
    *("Dordrecht West", "Groningen Noord", "Heerlen Noord", "Leeuwarden Oost", "Nieuwegein Centrale As"),
    *("Roosendaal Ring", "Rotterdam Zuid", "Schiedam Nieuwland-Oost", "Tilburg Noordwest", "Utrecht Overvecht"),
    *("Vlaardingen Westwijk", "Zaandam Oost", "Eindhoven Woensel-Zuid", "Lelystad Oost"),
)


@migrations(name="0008_identities")
def _identities(db: Database) -> None:
    db.execute("ALTER TABLE programme ADD COLUMN uid TEXT CHECK (length(uid) = 32)")
    db.execute("UPDATE programme SET uid = lower(hex(randomblob(16)))")
    db.execute("ALTER TABLE areas ADD COLUMN uid TEXT")
    names = ", ".join("?" * len(_TWENTY))
    db.execute(f"UPDATE areas SET uid = lower(replace(name, ' ', '-')) WHERE name IN ({names})", _TWENTY)
    db.execute("UPDATE areas SET uid = lower(hex(randomblob(16))) WHERE uid IS NULL")
    for table in ("orv_measures", "capacity_items", "wbi_candidates", "area_budget_items", "plans", "scenarios"):
        db.execute(f"ALTER TABLE {table} ADD COLUMN uid TEXT CHECK (length(uid) = 16)")
        db.execute(f"UPDATE {table} SET uid = lower(hex(randomblob(8)))")
    db.execute("ALTER TABLE area_digests ADD COLUMN format INTEGER NOT NULL DEFAULT 1")
    # An accepted finding names its row instead of the row's place.
    lists = {"orv_measures": "orv_measures", "capacity": "capacity_items", "wbi": "wbi_candidates"}
    lists |= {"area_budget": "area_budget_items", "planlijst": "plans"}
    rows = db.execute("SELECT rowid, area_id, place FROM accepted_findings").fetchall()
    for row_id, area_id, place in rows:
        found = re.fullmatch(r"(\w+/)(\w+)\[(\d{1,9})\](.*)", place, re.DOTALL)
        if found is None or found[2] not in lists:
            continue
        known = db.execute(
            f"SELECT uid FROM {lists[found[2]]} WHERE area_id = ? AND position = ?", [area_id, int(found[3])]
        ).fetchone()
        if known is not None:
            named = f"{found[1]}{found[2]}[{known[0]}]{found[4]}"
            db.execute("UPDATE accepted_findings SET place = ? WHERE rowid = ?", [named, row_id])


@migrations(name="0009_templates_and_logos_of_any_kind")
def _templates_and_logos_of_any_kind(db: Database) -> None:
    db.execute(
        "CREATE TABLE templates_of_any_kind (sha256 TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind <> ''), "
        "file_name TEXT NOT NULL, data BLOB NOT NULL, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1))) STRICT"
    )
    _rows_of_an_area(
        db,
        "logos_of_any_role",
        "role TEXT NOT NULL CHECK (role <> ''), description TEXT NOT NULL, "
        "media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')), data BLOB NOT NULL",
    )
    columns = {
        "templates": "sha256, kind, file_name, data, is_active",
        "logos": "area_id, position, role, description, media_type, data",
    }
    for table, made in (("templates", "templates_of_any_kind"), ("logos", "logos_of_any_role")):
        db.execute(f"INSERT INTO {made} ({columns[table]}) SELECT {columns[table]} FROM {table}")
        db.execute(f"DROP TABLE {table}")
        db.execute(f"ALTER TABLE {made} RENAME TO {table}")


_SIGNED_CENTS = "INTEGER CHECK ({0} BETWEEN -1000000000000 AND 1000000000000)"
_ROW_ID = "TEXT CHECK (length({0}) = 16)"


@migrations(name="0010_area_file_version_2")
def _area_file_version_2(db: Database) -> None:
    uid, row_uid = f"uid {_ROW_ID.format('uid')}", f"row_uid {_ROW_ID.format('row_uid')}"
    signed = ", ".join(f"{name} {_SIGNED_CENTS.format(name)}" for name in ("incl_cents", "compensable_cents"))
    costs = _cents("incl_cents", "compensable_cents")
    for end in ("low", "high"):
        db.execute(f"ALTER TABLE areas RENAME COLUMN {end}_override_cents TO {end}_override_amount_cents")
    db.execute("ALTER TABLE areas ADD COLUMN baseline_round INTEGER CHECK (baseline_round >= 1)")
    db.execute("ALTER TABLE areas ADD COLUMN baseline_fingerprint TEXT CHECK (length(baseline_fingerprint) = 64)")
    _rows_of_an_area(db, "row_spending", f"{row_uid}, year TEXT NOT NULL, {_cents('amount_cents')}")
    _rows_of_an_area(db, "planned_starts", "year TEXT NOT NULL, " + _counts("total", "affordable", "qualifying"))
    _rows_of_an_area(
        db,
        "lowerings",
        "year TEXT NOT NULL, percent_hundredths INTEGER CHECK (percent_hundredths BETWEEN 0 AND 3300)",
    )
    _rows_of_an_area(
        db,
        "realised_years",
        "year TEXT NOT NULL, reported_on TEXT, source TEXT, "
        + _counts("starts_total", "starts_affordable", "starts_qualifying")
        + ", "
        + _cents("orv_incl_cents", "orv_compensable_cents", "capacity_incl_cents", "capacity_compensable_cents")
        + ", remark TEXT",
    )
    _rows_of_an_area(db, "realised_rows", f"year TEXT NOT NULL, row {_ROW_ID.format('row')}, {costs}")
    _rows_of_an_area(
        db,
        "corrections",
        f"{uid}, scheme TEXT, year INTEGER, {signed}, "
        "dwellings INTEGER CHECK (dwellings BETWEEN -1000000 AND 1000000), reported_on TEXT, reason TEXT NOT NULL",
    )
    _rows_of_an_area(
        db,
        "decisions",
        f"{uid}, scheme TEXT, year INTEGER, decided_on TEXT, reference TEXT, {_cents('granted_cents')}, reason TEXT",
    )
    _rows_of_an_area(
        db, "payments", f"{uid}, scheme TEXT, year INTEGER, paid_on TEXT, {_cents('amount_cents')}, kind TEXT"
    )
    _rows_of_an_area(
        db,
        "sisa_lines",
        f"{uid}, scheme TEXT, year INTEGER, code TEXT, {_cents('spent_cents', 'cumulative_cents')}, "
        "final INTEGER CHECK (final IN (0, 1)), remark TEXT",
    )
    _rows_of_an_area(db, "judgements", "value TEXT, reason TEXT, follow_up TEXT")
    _rows_of_an_area(db, "area_sections", "key TEXT NOT NULL, content TEXT NOT NULL")
    db.execute("CREATE TABLE programme_values (key TEXT PRIMARY KEY, content TEXT NOT NULL) STRICT")
    db.execute(
        "CREATE TABLE programme_scenarios (position INTEGER PRIMARY KEY, name TEXT NOT NULL, shift TEXT, "
        "spend_factor_hundredths INTEGER CHECK (spend_factor_hundredths BETWEEN 0 AND 200), stimulus TEXT, "
        "ceiling_basis TEXT) STRICT"
    )
    db.execute("CREATE TABLE reviews (position INTEGER PRIMARY KEY, content TEXT NOT NULL) STRICT")
    db.execute(
        "CREATE TABLE programme_digest (id INTEGER PRIMARY KEY CHECK (id = 1), "
        "sha256 TEXT NOT NULL CHECK (length(sha256) = 64), format INTEGER NOT NULL) STRICT"
    )
    # The rows of a scenario stand in it as JSON of format 2.
    rows = db.execute("SELECT rowid, orv_measures, capacity_items FROM scenarios").fetchall()
    for row_id, measures, items in rows:
        texts = (
            None if text is None else json.dumps([read(row) for row in json.loads(text)], ensure_ascii=False)
            for text, read in ((measures, measure_json), (items, capacity_json))
        )
        db.execute("UPDATE scenarios SET orv_measures = ?, capacity_items = ? WHERE rowid = ?", [*texts, row_id])


def minor_version() -> int:
    """The number of migrations this release knows."""
    return len(migrations._migrations)


def user_version() -> int:
    """What this release writes into a file's `user_version`: 100 × major + minor."""
    return schema.MAJOR_VERSION * 100 + minor_version()


def migrate(db: Database) -> None:
    """Brings a file to this release's tables; foreign keys must be off meanwhile and are checked afterwards."""
    migrations.apply(db)
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.DatabaseError("foreign keys broken")
    db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    db.execute(f"PRAGMA user_version={user_version()}")


def make_tables(db: Database) -> None:
    """The tables of this release in a new file."""
    db.execute("PRAGMA foreign_keys=OFF")
    with db.atomic():
        migrate(db)
    db.execute("PRAGMA foreign_keys=ON")
