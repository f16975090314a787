"""What a dossier's file holds, and what is said of one that cannot be used."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from nplv_desktop.domain.area.area import AcceptedFinding, Area, FteCount, Logo, Programme
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeScenario
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.record.columns import Column, column_check, column_name, column_of, restored, stored
from nplv_desktop.domain.record.field import Field, Flat, Group, Keyed, Rows, fields_of
from nplv_desktop.store import connection
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.kept.digests import Digests, digest_of_programme
from nplv_desktop.store.kept.formats import as_format
from nplv_desktop.store.kept.kept_json import from_json, to_json
from nplv_desktop.store.new_programme import example_programme, new_programme
from nplv_desktop.store.reference import load_reference
from nplv_desktop.store.round_rows import RoundReader, make_round, round_row
from nplv_desktop.store.tables.record_rows import columns_of, record_of, row_of
from tests.conftest import DATA
from tests.reference.anew import constants_of
from tests.reference.areas import every_key, every_key_programme, heerlen, identified, troubles, with_scenarios
from tests.reference.plain import line, steady

MADE_AT = "2026-11-21T10:00:00+00:00"
_MOMENT = re.compile(r"20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00")


def everything() -> Programme:
    """A programme with rows in every table and identities that are the same every time."""
    area = replace(
        identified(with_scenarios()),
        logos=(Logo("state", "Rijk", "image/png", b"\x89PNG"), Logo("party:x", "X", "image/jpeg", b"\xff\xd8\xff")),
        uid="heerlen-noord",
    )
    rich = replace(
        identified(every_key()),
        accepted=(AcceptedFinding("a", "orv/orv_measures[00000000000000a1].vat", "€ 5", "zo"),),
        stated_blank=("wbi", "texts"),
    )
    programme = every_key_programme()
    extra = replace(Area("Elders"), uid="e" * 32)
    return replace(
        programme,
        areas=(rich, area, extra),
        uid="0" * 32,
        reviews=('{"year": 2027}', '{"year": 2028}'),
        area_order=("Heerlen Noord",),
        stated_blank=("reviews",),
    )


def rows_of(db: Database) -> Iterator[str]:
    for table in sorted(db.table_names()):
        for row in db.query(f'SELECT * FROM "{table}" ORDER BY rowid'):
            told = {key: value for key, value in row.items() if value is not None and key != "applied_at"}
            if table == "rounds":
                told["content"] = zlib.decompress(row["content"]).decode()
            yield f"{table} {_MOMENT.sub('<moment>', line(told))}"


def _states() -> Iterator[tuple[str, Programme]]:
    whole = everything()
    rich, area, extra = whole.areas
    yield "everything", whole
    fewer = replace(
        area,
        orv_measures=area.orv_measures[::-1][:2],
        planlijst=(*area.planlijst[3:5], area.planlijst[0], *area.planlijst[6:]),
        scenarios=area.scenarios[1:3],
        logos=area.logos[1:],
        accepted=(),
        texts=replace(area.texts, area="Nieuw", interventions=None),
        planlijst_source=None,
    )
    yield "fewer rows", replace(whole, areas=(rich, fewer, extra))
    yield "another order", replace(whole, areas=(extra, rich, fewer))
    yield "renamed", replace(whole, areas=(replace(extra, name="Nergens"), rich, fewer))
    poorer = replace(rich, woontop=None, letter=extra.letter, booklet=extra.booklet, monitoring=extra.monitoring)
    poorer = replace(poorer, planning=extra.planning, year_sheets=(), bottlenecks=())
    yield "sections gone", replace(whole, areas=(poorer, fewer))
    yield "programme gone", Programme(areas=(poorer, fewer), uid=whole.uid)
    yield (
        "programme anew",
        Programme(
            (poorer,),
            (ParameterOverride("orv_ceiling", Decimal("1.00"), "brief", "J", date(2027, 7, 1)),),
            (ProgrammeScenario("traag", spend_factor=Decimal("0.90")),),
            uid=whole.uid,
        ),
    )


def dossier_rows() -> Iterator[str]:
    """Every row of every table, of a new dossier and after each change."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "proef.nplv"
        states = list(_states())
        before = states[0][1]
        Dossier.create(path, before).close()
        with Dossier.open(path) as dossier:
            yield from rows_of(Database(path))
            known = set(rows_of(Database(path)))
            for name, after in states[1:]:
                dossier.apply(before, after, f"Wijziging: {name}")
                now = list(rows_of(Database(path)))
                yield f"# {name}: revision {dossier.revision}, comes back {dossier.read() == after}"
                yield from (f"+ {row}" for row in now if row not in known)
                yield from (f"- {row}" for row in sorted(known - set(now)))
                before, known = after, set(now)
            round_ = make_round(before.areas[0], 1, "bod", "een noot", MADE_AT)
            dossier.add_round(round_)
            dossier.add_round(make_round(heerlen(), 2, "", "", MADE_AT))
            dossier.add_round(make_round(heerlen(), 2, "weer", "", MADE_AT))
            yield from (
                line([one.name, one.fingerprint, one.is_sound, one.short_fingerprint, one.state])
                for one in dossier.rounds()
            )
            export = {
                "made_at": MADE_AT,
                "area": "Heerlen Noord",
                "file_name": "a.docx",
                "file_sha256": "b" * 64,
                "is_final": 1,
            }
            export |= {"fingerprint": "a1b2", "verdict": "goed", "round": 2}
            template = {"sha256": "c" * 64, "kind": "agreement", "file_name": "eigen.docx", "data": b"PK"}
            dossier.record_export(export, template)
            dossier.use_template(template, "agreement")
            yield line([dossier.active_template("agreement"), dossier.active_template("annex")])
            dossier.use_template({**template, "sha256": "d" * 64}, "agreement")
            yield line([dossier.active_template("agreement"), dossier.exports()])
            dossier.use_template(None, "agreement")
            yield line([dossier.active_template("agreement"), dossier.notices])
            yield from (
                row for row in rows_of(Database(path)) if row.startswith(("rounds", "templates", "exports", "changes"))
            )
            yield _MOMENT.sub("<moment>", line(dossier.history()))


def tables_as_made() -> Iterator[str]:
    """The tables, and what the file says of itself."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "leeg.nplv"
        Dossier.create(path, new_programme(load_reference())).close()
        db = Database(path)
        yield from (
            line(list(row))
            for row in db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name, type").fetchall()
        )
        for pragma in ("application_id", "user_version", "page_size", "encoding", "journal_mode"):
            yield f"{pragma}: {db.execute(f'PRAGMA {pragma}').fetchone()[0]}"
        yield line([[area.name, area.municipality] for area in new_programme(load_reference()).areas])
        opened = connection.connect(path, mode="ro")
        for pragma in ("trusted_schema", "cell_size_check", "foreign_keys", "synchronous", "recursive_triggers"):
            yield f"{pragma}: {opened.execute(f'PRAGMA {pragma}').fetchone()[0]}"
        yield f"limit: {opened.conn.getlimit(sqlite3.SQLITE_LIMIT_LENGTH)}"
        opened.close()
        examples = [area for area in example_programme(load_reference()).areas if not area.is_empty]
        yield from steady([line(area) for area in examples[:2]])


def earlier_dossiers() -> Iterator[str]:
    """What is read of every dossier of an earlier release, and the rows that it has then."""
    for source in sorted((DATA / "dossiers").glob("*.nplv")):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / source.name
            shutil.copy(source, path)
            lines = [f"# {source.name}"]
            with Dossier.open(path, read_only=True) as dossier:
                found = dossier.read()
                lines.append(line([dossier.revision, dossier.made_at, dossier.notices]))
                lines += [line(area) for area in found.areas if not area.is_empty]
                lines.append(line(replace(found, areas=())))
                lines += [line([one.name, one.made_at, one.note, one.is_sound, one.state]) for one in dossier.rounds()]
                lines += [line(dossier.history()), line(dossier.exports())]
            with Dossier.open(path):
                lines += [row for row in rows_of(Database(path)) if not row.startswith(("rounds", "area_digests"))]
            lines.append(line([re.sub(r"\d", "0", name.name) for name in sorted(Path(folder).iterdir())]))
        yield from steady(lines)


def kept_values() -> Iterator[str]:
    """Areas as the JSON of digests and rounds, in this release's format and earlier ones, and their digests."""
    digests = Digests()
    areas = [identified(every_key()), identified(with_scenarios()), heerlen(), Area("Leeg")]
    areas += [area for name, area in troubles().items() if name in ("capacity", "wbi", "planlijst-two")]
    for area in areas:
        kept = to_json(area)
        yield line(kept)
        yield f"{digests.of(area)} {digests.of_format(area, 2)} {from_json(Area, json.loads(json.dumps(kept))) == area}"
        frozen = make_round(area, 3, "label", "noot", MADE_AT)
        row = round_row(frozen)
        content = zlib.decompress(row["content"]).decode()
        yield line([frozen.fingerprint, {**row, "content": content}])
        back = RoundReader().read(row)
        yield line([back == frozen, back.is_sound])
        for changed in ({"note": "anders"}, {"area": "Elders"}, {"number": 4}, {"label": ""}, {"made_at": "x"}):
            yield line([*changed, RoundReader().read({**row, **changed}).is_sound])
    for content in (b"", b"x", zlib.compress(b"{}"), zlib.compress(b"[1]")):
        try:
            yield line(RoundReader().read({**row, "content": content}).is_sound)
        except (ValueError, TypeError, KeyError) as refusal:
            yield f"{type(refusal).__name__}: {refusal}"
    programme = everything()
    yield f"{digest_of_programme(programme)} {digest_of_programme(Programme())}"
    yield line(as_format(to_json(replace(programme, areas=())), 2))


def _records() -> Iterator[type[Any]]:
    seen: list[type[Any]] = [Area, EnteredAmount, FteCount, Programme]
    for record in seen:
        yield record
        for field in fields_of(record):
            if isinstance(field.kind, Group | Rows | Keyed | Flat) and field.kind.record not in seen:
                seen.append(field.kind.record)


def columns() -> Iterator[str]:
    """How each field is kept in a table."""
    for record in _records():
        for field in fields_of(record):
            kind = column_of(field.kind)
            told = [kind.name, column_name(field), field.title, field.json, field.since, field.unit, field.is_required]
            if kind not in (Column.RECORD, Column.TABLE):
                told += [column_check(field), kind.sql_type]
            yield f"{record.__name__}.{field.attribute}: {line(told)}"
        yield f"{record.__name__} columns: {line(columns_of(record) if record not in (Area, Programme, Plan) else [])}"
    area = identified(every_key())
    held: list[Any] = [
        *area.orv_measures, *area.capacity, *area.wbi, *area.area_budget, area.agreement, area.housing, area.stimulus,
        area.care_homes, *area.monitoring.corrections, *area.monitoring.decisions, *area.monitoring.payments,
        *area.monitoring.sisa, *area.monitoring.realised, *area.planning.starts, *area.planning.lowering,
        *every_key_programme().scenarios, *heerlen().orv_measures, *heerlen().capacity, Area("x").housing, Area("x").agreement,
    ]  # fmt: skip
    for record in held:
        without = tuple(name for name in ("spending", "rows") if hasattr(record, name))
        row = row_of(record, without=without)
        given = {name: getattr(record, name) for name in without}
        yield f"{type(record).__name__} {line(row)} {record_of(type(record), row, **given) == record}"
        for field in fields_of(type(record)):
            if column_of(field.kind) not in (Column.RECORD, Column.TABLE):
                yield from _kept(field, getattr(record, field.attribute))


def _kept(field: Field, value: Any) -> Iterator[str]:
    if value is not None:
        held = stored(field, value)
        yield f"{field.attribute}: {line(held)} {line(restored(field, held))}"


def reference_data() -> Iterator[str]:
    """Every constant of the rules, and what is known of the twenty areas, as read from the data."""
    reference = load_reference()
    for key, rules in reference.parameter_sets.items():
        yield from (f"{key} {field.name}: {line(getattr(rules, field.name))}" for field in fields(rules))
        yield f"{key}: {line([str(rules.period), rules.affordable_aim, rules.vat_side])}"
    for profile in reference.profiles:
        yield f"{line(profile)} {profile.uid} {profile.woontop_homes} {profile.woontop_period}"
    yield line(reference.sources)
    for name in ("heerlen noord", "Den-Haag  zuidwest", "Overvecht", "Elders", "Rotterdam Zuid", ""):
        found = reference.profile(name)
        yield f"{name}: {found.name if found else None}"
    for key in (None, "", "woontop-2025", "regeling-2026", "regeling-2031"):
        yield f"{key}: {line([reference.parameters(key).name, reference.parameters(key).key, reference.parameters_of(key)])}"


def constants() -> Iterator[str]:
    """What is declared of store."""
    return constants_of("store")


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "declared-of-dossiers": constants,
    "reference-data": reference_data,
    "dossier-rows": dossier_rows,
    "tables-as-made": tables_as_made,
    "earlier-dossiers": earlier_dossiers,
    "kept-values": kept_values,
    "columns": columns,
}
