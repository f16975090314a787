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
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from nplv_desktop.domain.area.area import AcceptedFinding, Area, FteCount, Logo, Programme
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeScenario
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.record.columns import Column, column_check, column_name, column_of, restored, stored
from nplv_desktop.domain.record.field import Field, Flat, Group, Keyed, Rows, fields_of
from nplv_desktop.store import backups, connection, sentences
from nplv_desktop.store.area_file_on_disk import (
    read_area_file,
    read_programme_file,
    write_area_file,
    write_programme_file,
)
from nplv_desktop.store.area_seal import is_broken, sealed
from nplv_desktop.store.conflict_copies import conflict_copies
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.dossier_making import replace_dossier
from nplv_desktop.store.kept.digests import Digests, digest_of_programme
from nplv_desktop.store.kept.formats import as_format
from nplv_desktop.store.kept.kept_json import from_json, to_json
from nplv_desktop.store.lock import Holder, is_held, take_lock
from nplv_desktop.store.new_programme import example_programme, new_programme
from nplv_desktop.store.reference import load_reference
from nplv_desktop.store.round_rows import RoundReader, make_round, round_row
from nplv_desktop.store.tables.record_rows import columns_of, record_of, row_of
from tests.conftest import DATA
from tests.reference.anew import constants_of
from tests.reference.areas import every_key, every_key_programme, heerlen, identified, troubles, with_scenarios
from tests.reference.plain import line, steady

_MADE_AT = "2026-11-21T10:00:00+00:00"
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


def _tables(db: Database) -> Iterator[str]:
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
            yield from _tables(Database(path))
            known = set(_tables(Database(path)))
            for name, after in states[1:]:
                dossier.apply(before, after, f"Wijziging: {name}")
                now = list(_tables(Database(path)))
                yield f"# {name}: revision {dossier.revision}, comes back {dossier.read() == after}"
                yield from (f"+ {row}" for row in now if row not in known)
                yield from (f"- {row}" for row in sorted(known - set(now)))
                before, known = after, set(now)
            round_ = make_round(before.areas[0], 1, "bod", "een noot", _MADE_AT)
            dossier.add_round(round_)
            dossier.add_round(make_round(heerlen(), 2, "", "", _MADE_AT))
            dossier.add_round(make_round(heerlen(), 2, "weer", "", _MADE_AT))
            yield from (
                line([one.name, one.fingerprint, one.is_sound, one.short_fingerprint, one.state])
                for one in dossier.rounds()
            )
            export = {
                "made_at": _MADE_AT,
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
                row for row in _tables(Database(path)) if row.startswith(("rounds", "templates", "exports", "changes"))
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
                lines += [row for row in _tables(Database(path)) if not row.startswith(("rounds", "area_digests"))]
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
        frozen = make_round(area, 3, "label", "noot", _MADE_AT)
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


_SAID = (
    sqlite3.OperationalError("database is locked"), sqlite3.OperationalError("database table is busy"),
    sqlite3.OperationalError("database or disk is full"), sqlite3.OperationalError("attempt to write a readonly database"),
    sqlite3.OperationalError("unable to open database file"), sqlite3.OperationalError("disk I/O error"),
    sqlite3.OperationalError("no such table: x"), sqlite3.OperationalError("malformed JSON"),
    sqlite3.OperationalError("Could not decode to UTF-8"), sqlite3.DatabaseError("file is not a database"),
    sqlite3.IntegrityError("CHECK constraint failed"), UnicodeDecodeError("utf-8", b"x", 0, 1, "y"),
)  # fmt: skip


def said_of_files() -> Iterator[str]:
    """The sentences about files that cannot be used, locks, backups and copies."""
    path = Path("/map/Woontop 2025.nplv")
    for error in _SAID:
        try:
            with sentences.sentences(path):
                raise error
        except DossierError as refusal:
            yield f"{error}: {type(refusal).__name__}: {refusal}"
    for name in (
        "missing",
        "foreign",
        "newer",
        "interrupted",
        "unreachable",
        "replaced",
        "only_read",
        "damaged",
        "from_a_later_release",
    ):
        yield f"{name}: {getattr(sentences, name)(path)}"
    yield sentences.taken(path, Holder("jansen", "LAPTOP", "2020-01-02T03:04:05").sentence)
    for holder in (
        Holder(),
        Holder("a"),
        Holder(machine="b"),
        Holder("a", "b", "x"),
        Holder(since="2020-11-12T13:14:15"),
    ):
        yield holder.sentence
    for count in range(1, 6):
        yield sentences.not_to_be_checked([f"Gebied {number}" for number in range(count)])
    yield from _backups(path)
    yield from _strange_files()
    yield from _conflicts()


def _backups(path: Path) -> Iterator[str]:
    moments = [datetime(2026, 3, day, hour) for day in range(1, 25) for hour in (9, 15)][::-1]
    known = [backups.Backup(backups.backup_path(path, moment), moment) for moment in moments]
    yield from (old.path.as_posix() for old in backups.superseded(known))
    for now in (datetime(2026, 3, 30), datetime(2026, 3, 1), moments[0]):
        yield f"{now}: {backups.next_moment(known, now)} {backups.next_moment([], now)}"
    with tempfile.TemporaryDirectory() as folder:
        dossier = Path(folder) / "d.nplv"
        place = Path(folder) / backups.FOLDER
        yield line(backups.backups_of(dossier))
        place.mkdir()
        for name in ("d 2026-03-01 090000.nplv", "d 2026-03-02 090000.nplv", "d 2026-13-01 090000.nplv", "e 2026-03-01 090000.nplv",
                     "d 2026-03-01 090000.txt", "d.nplv", "d 2026-03-01 0900.nplv"):  # fmt: skip
            (place / name).write_bytes(b"")
        yield line([[backup.path.name, backup.made_at] for backup in backups.backups_of(dossier)])


def _strange_files() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        Dossier.create(place / "goed.nplv", Programme(uid="0" * 32)).close()
        good = (place / "goed.nplv").read_bytes()
        made: dict[str, Any] = {
            "leeg.nplv": b"",
            "tekst.nplv": b"geen dossier, maar tekst",
            "kort.nplv": good[:100],
            "half.nplv": good[: len(good) // 2],
            "ander.nplv": _other(good, "application_id", 1),
            "nieuwer.nplv": _other(good, "user_version", 300),
            "later.nplv": _other(good, "user_version", 299),
            "view.nplv": _other(good, "", 0, "CREATE VIEW v AS SELECT 1"),
            "table.nplv": _other(good, "", 0, "CREATE TABLE t (a)"),
            "view-later.nplv": _other(good, "user_version", 299, "CREATE VIEW v AS SELECT 1"),
            "table-later.nplv": _other(good, "user_version", 299, "CREATE TABLE t (a)"),
            "row.nplv": _other(good, "", 0, "DELETE FROM programme"),
        }
        for name, data in made.items():
            (place / name).write_bytes(data)
        (place / "map.nplv").mkdir()
        for path in [*sorted(place.iterdir()), place / "weg.nplv"]:
            for read_only in (False, True):
                try:
                    with Dossier.open(path, read_only=read_only) as dossier:
                        yield f"{path.name} {read_only}: {line(dossier.read())} {dossier.revision} {dossier.notices}"
                        dossier.apply(Programme(uid="0" * 32), Programme(uid="a" * 32), "Wijziging")
                        yield f"{path.name}: {dossier.revision}"
                except DossierError as refusal:
                    yield f"{path.name} {read_only}: {type(refusal).__name__}: {refusal}"
        for target in (place / "goed.nplv", place / "kopie.nplv"):
            try:
                with Dossier.open(place / "goed.nplv") as dossier:
                    dossier.save_copy(target)
                    yield f"copy: {target.name}"
            except DossierError as refusal:
                yield f"{refusal}"
        try:
            Dossier.create(place / "goed.nplv", Programme())
        except DossierError as refusal:
            yield f"{refusal}"
        note = place / ".goed.nplv.open"
        lock = take_lock(place / "goed.nplv")
        for text in (
            '{"user": "a\\u0007b", "machine": " m ", "since": "2020-01-02T03:04:05"}',
            "[]",
            "",
            '{"user": 5}',
            json.dumps({"user": "x" * 99}),
        ):
            note.write_text(text)
            held = take_lock(place / "goed.nplv")
            yield f"{text[:30]}: {line(held) if isinstance(held, Holder) else 'free'}"
        assert not isinstance(lock, Holder)
        lock.release()
        yield line(sorted(path.name for path in place.iterdir()))


def _other(good: bytes, pragma: str, value: int, more: str = "") -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.nplv"
        path.write_bytes(good)
        db = sqlite3.connect(path)
        if pragma:
            db.execute(f"PRAGMA {pragma} = {value}")
        if more:
            db.execute(more)
        db.commit()
        db.close()
        return path.read_bytes()


def _conflicts() -> Iterator[str]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        own = place / "dossier.nplv"
        Dossier.create(own, Programme(uid="0" * 32)).close()
        data = own.read_bytes()
        names = ("dossier-LAPTOP.nplv", "dossier (conflicted copy 2026).nplv", "dossier.sync-conflict-20260101.nplv", "dossier (1).nplv",
                 "dossier (123).nplv", "dossier-x.nplv", "dossier_(tegenstrijdig).nplv", "dossier kopie.nplv", "dossier-LAPTOP.txt")  # fmt: skip
        for name in names:
            (place / name).write_bytes(data)
        (place / "dossier-ANDERS.nplv").write_bytes(b"tekst")
        yield line(sorted(path.name for path in conflict_copies(own)))
        yield line(conflict_copies(place / "weg" / "dossier.nplv"))


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


def files_on_disk() -> Iterator[str]:
    """Area and programme files as they stand on a disk: their seal, and what is said of a file that is no such file."""
    reference = load_reference()
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        write_area_file(every_key(), place / "a.json")
        write_programme_file(every_key_programme(), place / "p.json")
        area, programme = (place / "a.json").read_bytes(), (place / "p.json").read_bytes()
        yield line([area[-70:].decode(), programme[-70:].decode(), b"\r" in area])
        text = area.decode()
        broken = text.replace("Breda", "Brede", 1)
        contents = {
            "area": area,
            "programme": programme,
            "broken": broken.encode(),
            "windows": text.replace("\n", "\r\n").encode(),
            "bom": b"\xef\xbb\xbf" + area,
            "unsealed": text[: text.rindex("}") + 1].encode(),
            "padded": text[: text.rindex("}") + 1].encode() + b"\n" + b" " * 64,
            "more": area + b"\n \n",
            "latin": "é".encode("latin-1"),
            "empty": b"",
            "largest": b" " * (20 * 1024 * 1024),
            "larger": b" " * (20 * 1024 * 1024 + 1),
        }
        for name, content in contents.items():
            (place / name).write_bytes(content)
        for name in (*contents, "weg"):
            for read in (read_area_file, read_programme_file):
                try:
                    yield f"{name}: {type(read(place / name, reference)).__name__}"
                except (AreaFileError, DossierError) as refusal:
                    yield f"{name}: {type(refusal).__name__}: {refusal}"
        try:
            write_area_file(every_key(), place / "weg" / "a.json")
        except DossierError as refusal:
            yield str(refusal)
    for text in ("", "\n", "a\n", "é\n"):
        made = sealed(text)
        yield line([made, is_broken(made), is_broken(f"x{made}"), is_broken(f"{made}x"), is_broken(made.rstrip("\n"))])


def _refused(act: Callable[[], object]) -> str:
    try:
        return str(act())
    except DossierError as refusal:
        return f"{type(refusal).__name__}: {refusal}"


def two_programs() -> Iterator[str]:
    """What is said where another program has changed, replaced or taken away a dossier, and what copies stay."""
    whole = everything()
    other = replace(whole, area_order=("Elders",))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "proef.nplv"
        Dossier.create(path, whole).close()
        with Dossier.open(path) as one, Dossier.open(path) as two:
            yield f"holds: {_refused(lambda: one.check_holds(whole))} {_refused(lambda: one.check_holds(other))}"
            for index in range(3):
                changed = tuple(
                    replace(area, municipality="x") if at == index else area for at, area in enumerate(whole.areas)
                )
                yield f"holds {index}: {_refused(lambda areas=changed: one.check_holds(replace(whole, areas=areas)))}"
            yield f"fewer: {_refused(lambda: one.check_holds(replace(whole, areas=whole.areas[:2])))}"
            yield f"order: {_refused(lambda: one.check_holds(replace(whole, areas=whole.areas[::-1])))}"
            two.apply(whole, other, "Volgorde")
            yield f"changed: {_refused(lambda: one.apply(whole, other, 'Volgorde'))} {one.revision} {two.revision}"
            yield f"same: {_refused(lambda: two.apply(other, other, 'Niets'))} {two.revision} {len(two.history())}"
            kept = two.keep_backup()
            yield f"backup: {kept is not None and kept.parent.name} {two.keep_backup()} {len(backups.backups_of(path))}"
            made = replace_dossier(Path(folder) / "proef.nplv", Programme(uid="1" * 32))
            yield f"kept: {made is not None and made.parent.name} {len(backups.backups_of(path))}"
            for act in (
                lambda: two.apply(other, whole, "Terug"),
                lambda: two.add_round(make_round(heerlen(), 1, "", "", _MADE_AT)),
                lambda: two.use_template(None, "agreement"),
            ):
                yield f"replaced: {_refused(act)}"
            path.unlink()
            yield f"gone: {_refused(lambda: two.apply(other, whole, 'Terug'))}"
            yield f"gone: {_refused(lambda: Dossier.open(path, revision=3))} {_refused(lambda: Dossier.open(path))}"
        Dossier.create(path, whole).close()
        held = take_lock(path)
        yield f"held: {isinstance(held, Holder)} {is_held(path)} {re.sub(r'door .*;', 'door …;', _refused(lambda: replace_dossier(path, other)))}"
        assert not isinstance(held, Holder)
        yield f"own: {_refused(lambda: replace_dossier(path, other, held)) != ''} {is_held(path)}"
        held.release()
        yield f"free: {is_held(path)} {line(sorted(one.name for one in Path(folder).iterdir()))}"
        (Path(folder) / "map.nplv").mkdir()
        (Path(folder) / "tekst.nplv").write_text("tekst")
        yield f"folder: {_refused(lambda: replace_dossier(Path(folder) / 'map.nplv', other))}"
        yield f"text: {_refused(lambda: replace_dossier(Path(folder) / 'tekst.nplv', other))}"
        yield f"nowhere: {_refused(lambda: replace_dossier(Path(folder) / 'weg' / 'x.nplv', other))}"
        with Dossier.open(path, read_only=True) as dossier:
            for act in (
                lambda: dossier.apply(other, whole, "x"),
                lambda: dossier.add_round(make_round(heerlen(), 1, "", "", _MADE_AT)),
                lambda: dossier.use_template(None, "agreement"),
                lambda: dossier.record_export({}, {}),
                lambda: dossier.save_copy(Path(folder) / "weg" / "x.nplv"),
            ):
                yield f"read only: {_refused(act)}"
        unnamed = replace(whole, areas=(replace(heerlen(), uid=""), *whole.areas[2:]), uid="")
        with Dossier.open(path) as dossier:
            before = dossier.read()
            dossier.apply(replace(before, uid=""), unnamed, "Zonder kenmerken")
            yield from steady([line(dossier.read()), *_tables(Database(path))])


def constants() -> Iterator[str]:
    """What is declared of store."""
    return constants_of("store")


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "declared-of-dossiers": constants,
    "two-programs": two_programs,
    "reference-data": reference_data,
    "files-on-disk": files_on_disk,
    "dossier-rows": dossier_rows,
    "tables-as-made": tables_as_made,
    "earlier-dossiers": earlier_dossiers,
    "kept-values": kept_values,
    "columns": columns,
    "said-of-files": said_of_files,
}
