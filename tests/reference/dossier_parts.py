"""What is said of files that cannot be used, of two programs at one dossier, and of files on a disk."""

from __future__ import annotations

import json
import re
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.store import backups, sentences
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
from nplv_desktop.store.lock import Holder, is_held, take_lock
from nplv_desktop.store.reference import load_reference
from nplv_desktop.store.round_rows import make_round
from tests.reference.areas import every_key, every_key_programme, heerlen
from tests.reference.plain import line, steady
from tests.reference.store_parts import MADE_AT, everything, rows_of

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
                lambda: two.add_round(make_round(heerlen(), 1, "", "", MADE_AT)),
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
                lambda: dossier.add_round(make_round(heerlen(), 1, "", "", MADE_AT)),
                lambda: dossier.use_template(None, "agreement"),
                lambda: dossier.record_export({}, {}),
                lambda: dossier.save_copy(Path(folder) / "weg" / "x.nplv"),
            ):
                yield f"read only: {_refused(act)}"
        unnamed = replace(whole, areas=(replace(heerlen(), uid=""), *whole.areas[2:]), uid="")
        with Dossier.open(path) as dossier:
            before = dossier.read()
            dossier.apply(replace(before, uid=""), unnamed, "Zonder kenmerken")
            yield from steady([line(dossier.read()), *rows_of(Database(path))])


PARTS: dict[str, Callable[[], Iterator[str]]] = {
    "said-of-files": said_of_files,
    "two-programs": two_programs,
    "files-on-disk": files_on_disk,
}
