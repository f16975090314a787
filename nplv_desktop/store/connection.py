"""Opening a dossier's file: is it one, is it whole, and may it be read by this release?"""

from __future__ import annotations

import os
import sqlite3
from functools import cache
from pathlib import Path

from sqlite_utils import Database

from nplv_desktop.store import schema
from nplv_desktop.store import sentences as say
from nplv_desktop.store.dossier_errors import DamagedDossierError, DossierError
from nplv_desktop.store.migrations import make_tables, user_version
from nplv_desktop.system.safe_write import reason

LARGEST_FILE = 512 * 1024 * 1024
_LARGEST_VALUE = 32 * 1024 * 1024
_HEADER = b"SQLite format 3\x00"
_BUSY_SECONDS = 5.0
Columns = dict[str, tuple[object, ...]]


def connect(path: Path, *, mode: str) -> Database:
    """A connection with every safety on; a journal that survives synced folders and power cuts.

    `mode` is SQLite's: "ro", "rw", or "rwc" to make the file.
    """
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_SECONDS)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    db = Database(connection, execute_plugins=False, recursive_triggers=False)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "synchronous=FULL"):
        db.execute(f"PRAGMA {pragma}")
    return db


def in_memory(db: Database) -> Database:
    """A copy of a file that is only read, so that an older one can be read without being changed; closes the file."""
    copy = Database(memory=True, execute_plugins=False, recursive_triggers=False)
    try:
        db.conn.backup(copy.conn)
    except BaseException:
        copy.close()
        raise
    db.close()
    copy.execute("PRAGMA trusted_schema=OFF")
    return copy


def check_header(path: Path) -> None:
    """Raises DossierError for what is missing, no file, too large, or no SQLite file at all."""
    try:
        if not path.exists():
            raise DossierError(say.missing(path))
        if not path.is_file():
            raise DossierError(f"“{path.name}” is geen bestand; kies een dossier (.nplv).")
        if path.stat().st_size > LARGEST_FILE:
            raise DossierError(f"“{path.name}” is te groot voor een dossier; kies een ander bestand.")
        with path.open("rb") as file:
            if file.read(len(_HEADER)) != _HEADER:
                raise DossierError(say.foreign(path))
    except OSError as error:
        raise DossierError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error


def may_write(path: Path) -> bool:
    """Whether the file and, for its journal, its folder take changes."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def recover(path: Path) -> None:
    """Takes back the change that a program or computer left halfway when it stopped.

    SQLite does so by itself with the first read of a connection that may write; one that may only read cannot. Nothing
    happens where the journal belongs to a program that is writing now. Raises DossierError where one may not write.
    """
    journal = path.with_name(f"{path.name}-journal")
    try:
        if journal.stat().st_size == 0:
            return
        with journal.open("rb") as file:
            # A journal that was done with has a head of zeros.
            if not file.read(8).strip(b"\x00"):
                return
    except FileNotFoundError:
        return
    except OSError as error:
        raise DossierError(say.interrupted(path)) from error
    with say.sentences(path):
        try:
            db = connect(path, mode="rw" if may_write(path) else "ro")
            try:
                db.execute("SELECT count(*) FROM sqlite_master").fetchone()
            finally:
                db.close()
        except sqlite3.OperationalError as error:
            if may_write(path):
                raise
            raise DossierError(say.interrupted(path)) from error


def place_of(path: Path) -> tuple[int, int] | None:
    """Which file a name leads to now; None where it leads nowhere."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def stored_version(db: Database) -> int:
    """The version in the file: 100 × major + minor."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def is_older(db: Database) -> bool:
    """Whether the file is to be brought up to this release."""
    return stored_version(db) < user_version()


def is_newer(db: Database) -> bool:
    """Whether a later minor release wrote the file."""
    return stored_version(db) > user_version()


def check_identity(db: Database, path: Path) -> None:
    """Raises DossierError for another program's file, a newer major version, or pages that do not fit together."""
    if int(db.execute("PRAGMA application_id").fetchone()[0]) != schema.APPLICATION_ID:
        raise DossierError(say.foreign(path))
    if stored_version(db) // 100 > schema.MAJOR_VERSION:
        raise DossierError(say.newer(path))
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedDossierError(say.damaged(path))


def check_schema(db: Database, path: Path) -> None:
    """A file of this version holds exactly this version's tables: no triggers, views or altered columns.

    One of a later minor version may have more tables and more columns, and triggers on tables of its own.
    """
    wanted, columns = _of_this_release()
    found = _entries(db)
    if not is_newer(db):
        if wanted != found:
            raise DamagedDossierError(say.damaged(path))
        return
    for kind, _, table, _ in found - wanted:
        if kind == "view" or (kind == "trigger" and table in columns):
            raise DossierError(say.newer(path))
    for table, known in columns.items():
        there = _columns(db, table)
        if any(there.get(name) != kind for name, kind in known.items()):
            raise DamagedDossierError(say.damaged(path))


@cache
def _of_this_release() -> tuple[set[tuple[str, ...]], dict[str, Columns]]:
    """What stands in a file of this release: everything by its SQL, and the columns by table."""
    fresh = Database(memory=True, execute_plugins=False)
    make_tables(fresh)
    entries = _entries(fresh)
    columns = {name: _columns(fresh, name) for kind, name, _, _ in entries if kind == "table"}
    fresh.close()
    return entries, columns


def _entries(db: Database) -> set[tuple[str, ...]]:
    rows = db.execute("SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return {tuple(row) for row in rows}


def _columns(db: Database, table: str) -> Columns:
    """Type, whether it must be filled and place in the key, by column."""
    rows = db.execute('SELECT name, type, "notnull", pk FROM pragma_table_info(?)', [table]).fetchall()
    return {row[0]: tuple(row[1:]) for row in rows}
