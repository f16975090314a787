"""The dossier file (`.nplv`): opened with care, changed in one transaction per change."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.store import schema
from nplv_desktop.store.area_rows import Row, area_of
from nplv_desktop.store.area_writing import insert_area, keep_digest, write_difference
from nplv_desktop.store.backups import backup_path, backups_of, next_moment, superseded
from nplv_desktop.store.digests import Digests
from nplv_desktop.store.dossier_errors import DamagedDossierError, DossierError, ReplacedDossierError
from nplv_desktop.store.round_rows import RoundReader, round_row
from nplv_desktop.system.safe_write import reason, written_beside

SUFFIX = ".nplv"
LARGEST_FILE = 512 * 1024 * 1024
_LARGEST_VALUE = 32 * 1024 * 1024
_HEADER = b"SQLite format 3\x00"
_BUSY_SECONDS = 5.0


class Dossier:
    """An open dossier file.

    A connection belongs to the thread that opened it. Every method raises DossierError with one Dutch sentence where
    the file or the disk does not do what is asked; the file is then as it was.
    """

    def __init__(self, path: Path, db: Database, *, read_only: bool, revision: int | None = None) -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self._digests = Digests()
        self._place = _place_of(path)
        self._revision = self._stored_revision() if revision is None else revision

    @property
    def revision(self) -> int:
        """How often the file was changed when it was last read or written through this object."""
        return self._revision

    @property
    def made_at(self) -> str:
        """When the dossier was first made (ISO, UTC); its copies have it too."""
        with _sentences(self.path):
            return str(self._db.execute(f"SELECT created_at FROM {schema.PROGRAMME} WHERE id = 1").fetchone()[0])

    @classmethod
    def create(cls, path: Path, programme: Programme) -> Dossier:
        """A new file with this programme; refuses to overwrite anything."""
        if path.exists():
            raise DossierError(f"“{path.name}” bestaat al; kies een andere naam.")
        with _beside(path, f"“{path.name}” kan hier niet worden gemaakt") as draft, _sentences(path):
            db = _connect(draft, mode="rwc")
            try:
                _migrate(db)
                with db.atomic():
                    made_at = datetime.now(UTC).isoformat(timespec="seconds")
                    db.table(schema.PROGRAMME).insert({"id": 1, "created_at": made_at, "revision": 0})
                    digests = Digests()
                    for position, area in enumerate(programme.areas):
                        insert_area(db, area, position)
                        keep_digest(db, area, digests)
            finally:
                db.close()
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, revision: int | None = None) -> Dossier:
        """Opens a dossier, an older one after a backup beside it and a migration.

        `revision` is the one that the caller's value was read at; changes are refused where the file has moved on.
        Refuses files that are missing, not a dossier, damaged, or of a newer version.
        """
        if revision is not None and _place_of(path) is None:
            # It was read before.
            raise DossierError(_unreachable(path))
        _check_header(path)
        read_only = read_only or not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK)
        with _sentences(path):
            db = _connect(path, mode="ro" if read_only else "rw")
            try:
                _check_identity(db, path)
                if _is_older(db):
                    if read_only:
                        raise DossierError(
                            f"“{path.name}” is van een oudere versie en kan hier niet worden bijgewerkt; kopieer het "
                            "bestand naar een map waarin u mag schrijven."
                        )
                    _back_up(db, _backup_path(path))
                    _migrate(db)
                _check_schema(db, path)
                return cls(path, db, read_only=read_only, revision=revision)
            except BaseException:
                db.close()
                raise

    def read(self) -> Programme:
        """Everything in the file."""
        with _sentences(self.path):
            try:
                return Programme(
                    tuple(self._read_area(row) for row in self._db.table(schema.AREAS).rows_where(order_by="position"))
                )
            except (ValueError, TypeError, KeyError) as error:
                raise DamagedDossierError(_damaged(self.path)) from error

    def check_holds(self, programme: Programme) -> None:
        """Raises ReplacedDossierError where the file holds other areas than these, told by their digests."""
        with _sentences(self.path):
            rows = list(self._db.table(schema.AREAS).rows_where(order_by="position", select="id, name"))
            kept = {row["area_id"]: row["sha256"] for row in self._db.table(schema.AREA_DIGESTS).rows}
        same = [row["name"] for row in rows] == [area.name for area in programme.areas]
        if same and all(row["id"] in kept for row in rows):
            digests = map(self._digests.of, programme.areas)
            same = all(kept[row["id"]] == digest for row, digest in zip(rows, digests, strict=True))
        elif same:
            # An older file, of which not every area was changed since.
            same = self.read() == programme
        if not same:
            raise ReplacedDossierError(_replaced(self.path))

    def apply(self, before: Programme, after: Programme, label: str) -> None:
        """Writes the difference between two values in one transaction; `label` goes into the change history.

        Refuses when another program changed or replaced the file since it was read, or when it is gone.
        """
        if self.read_only:
            raise DossierError(_only_read(self.path))
        self._check_place()
        with _sentences(self.path):
            db = self._db
            with db.atomic():
                db.execute("UPDATE programme SET revision = revision WHERE id = 1")
                if self._stored_revision() != self._revision:
                    raise ReplacedDossierError(_replaced(self.path))
                changed = list(write_difference(db, before, after))
                for name in changed:
                    area = after.area(name)
                    if area is not None:
                        keep_digest(db, area, self._digests)
                made_at = datetime.now(UTC).isoformat(timespec="seconds")
                db.table(schema.CHANGES).insert_all(
                    {"made_at": made_at, "area": name, "label": label} for name in changed
                )
                db.table(schema.PROGRAMME).update(1, {"revision": self._revision + 1})
            self._revision += 1

    def _check_place(self) -> None:
        """Refuses where the name no longer leads to the open file: what is written there would not be found again."""
        place = _place_of(self.path)
        if place is None:
            raise DossierError(_unreachable(self.path))
        if place != self._place:
            raise ReplacedDossierError(_replaced(self.path))

    def save_copy(self, target: Path) -> None:
        """A complete copy of the file as it is now, written beside the target and moved into place."""
        if target.exists() and target.samefile(self.path):
            raise DossierError("Kies voor de kopie een andere naam dan het geopende dossier.")
        with _sentences(target):
            _back_up(self._db, target)

    def keep_backup(self) -> Path | None:
        """Adds a copy to the ring of backups beside the file; None where the newest one is of this state already."""
        known = backups_of(self.path)
        try:
            state = self.path.stat().st_mtime_ns
            if known and known[0].path.stat().st_mtime_ns == state:
                return None
            target = backup_path(self.path, next_moment(known, datetime.now()))
            target.parent.mkdir(exist_ok=True)
        except OSError as error:
            raise DossierError(f"De reservekopie kan niet worden gemaakt: {reason(error)}.") from error
        with _sentences(self.path):
            _back_up(self._db, target)
        # The time of the state, not of the copy: it says which state this is whatever the clock says.
        with suppress(OSError):
            os.utime(target, ns=(state, state))
        for old in superseded(backups_of(self.path)):
            with suppress(OSError):
                old.path.unlink()
        return target

    def history(self) -> list[Row]:
        """Every change that was recorded, oldest first, as rows `made_at`, `area`, `label`."""
        with _sentences(self.path):
            return list(self._db.table(schema.CHANGES).rows_where(order_by="id", select="made_at, area, label"))

    def record_export(self, export: Row, template: Row) -> None:
        """Keeps which file was made from which template; the template itself is kept once, by its hash."""
        if self.read_only:
            return
        self._check_place()
        with _sentences(self.path), self._db.atomic():
            self._db.table(schema.TEMPLATES).insert({"is_active": 0, **template}, ignore=True)
            self._db.table(schema.EXPORTS).insert({**export, "template_sha256": template["sha256"]})

    def exports(self) -> list[Row]:
        """Every document that was made, oldest first."""
        with _sentences(self.path):
            return list(self._db.table(schema.EXPORTS).rows_where(order_by="id"))

    def active_template(self, kind: str) -> tuple[str, bytes] | None:
        """File name and content of the ministry's own template ("agreement" or "annex"); None for the default."""
        with _sentences(self.path):
            rows = list(self._db.table(schema.TEMPLATES).rows_where("kind = ? AND is_active = 1", [kind]))
            return (rows[0]["file_name"], rows[0]["data"]) if rows else None

    def use_template(self, template: Row | None, kind: str) -> None:
        """Makes a template (row with sha256, kind, file_name, data) the active one, or goes back to the default."""
        self._check_place()
        with _sentences(self.path), self._db.atomic():
            self._db.execute(f"UPDATE {schema.TEMPLATES} SET is_active = 0 WHERE kind = ?", [kind])
            if template is not None:
                self._db.table(schema.TEMPLATES).insert({**template, "is_active": 1}, replace=True)

    def rounds(self) -> tuple[Round, ...]:
        """Every frozen round, in the order in which they were made."""
        reader = RoundReader()
        with _sentences(self.path):
            try:
                return tuple(reader.read(row) for row in self._db.table(schema.ROUNDS).rows_where(order_by="id"))
            except (ValueError, TypeError, KeyError) as error:
                raise DamagedDossierError(_damaged(self.path)) from error

    def add_round(self, frozen: Round) -> None:
        """Keeps a round for good; nothing happens where it is there already."""
        if self.read_only:
            raise DossierError(_only_read(self.path))
        self._check_place()
        with _sentences(self.path), self._db.atomic():
            self._db.table(schema.ROUNDS).insert(round_row(frozen), ignore=True)

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    def __enter__(self) -> Dossier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _stored_revision(self) -> int:
        row = self._db.execute(f"SELECT revision FROM {schema.PROGRAMME} WHERE id = 1").fetchone()
        if row is None:
            raise DamagedDossierError(_damaged(self.path))
        return int(row[0])

    def _read_area(self, row: Row) -> Area:
        def rows_of(table: str) -> list[Row]:
            return list(self._db.table(table).rows_where("area_id = ?", [row["id"]], order_by="position"))

        area = area_of(row, rows_of)
        kept = list(self._db.table(schema.AREA_DIGESTS).rows_where("area_id = ?", [row["id"]]))
        # An older file gets its digests with the first change of each area.
        if kept and kept[0]["sha256"] != self._digests.of(area):
            raise DamagedDossierError(_damaged(self.path))
        return area


# -- opening ---------------------------------------------------------------------------------------------------------


def _connect(path: Path, *, mode: str) -> Database:
    """A connection with every safety on; a journal that survives synced folders and power cuts.

    `mode` is SQLite's: "ro", "rw", or "rwc" to make the file.
    """
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode={mode}", uri=True, timeout=_BUSY_SECONDS)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
    db = Database(connection, execute_plugins=False, recursive_triggers=False)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "foreign_keys=ON", "synchronous=FULL"):
        db.execute(f"PRAGMA {pragma}")
    return db


def _check_header(path: Path) -> None:
    try:
        if not path.exists():
            raise DossierError(f"“{path.name}” is niet gevonden; controleer de naam en de map.")
        if not path.is_file():
            raise DossierError(f"“{path.name}” is geen bestand; kies een dossier (.nplv).")
        if path.stat().st_size > LARGEST_FILE:
            raise DossierError(f"“{path.name}” is te groot voor een dossier; kies een ander bestand.")
        with path.open("rb") as file:
            if file.read(len(_HEADER)) != _HEADER:
                raise DossierError(f"“{path.name}” is geen dossier van NPLV Desktop; kies een ander bestand.")
    except OSError as error:
        raise DossierError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error


def _place_of(path: Path) -> tuple[int, int] | None:
    """Which file a name leads to now; None where it leads nowhere."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _pragma(db: Database, name: str) -> int:
    return int(db.execute(f"PRAGMA {name}").fetchone()[0])


def _check_identity(db: Database, path: Path) -> None:
    if _pragma(db, "application_id") != schema.APPLICATION_ID:
        raise DossierError(f"“{path.name}” is geen dossier van NPLV Desktop; kies een ander bestand.")
    if _pragma(db, "user_version") // 100 > schema.MAJOR_VERSION:
        raise DossierError(
            f"“{path.name}” is gemaakt met een nieuwere versie van NPLV Desktop; werk het programma bij."
        )
    if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise DamagedDossierError(_damaged(path))


def _is_older(db: Database) -> bool:
    return _pragma(db, "user_version") < schema.user_version()


def _migrate(db: Database) -> None:
    """Brings a file to this release's schema; foreign keys are off meanwhile and checked afterwards."""
    db.execute("PRAGMA foreign_keys=OFF")
    schema.migrations.apply(db)
    if db.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.DatabaseError("foreign keys broken")
    db.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
    db.execute(f"PRAGMA user_version={schema.user_version()}")
    db.execute("PRAGMA foreign_keys=ON")


def _schema_of(db: Database) -> set[tuple[str, ...]]:
    rows = db.execute("SELECT type, name, coalesce(sql, '') FROM sqlite_master").fetchall()
    return {tuple(row) for row in rows}


def _check_schema(db: Database, path: Path) -> None:
    """A file of this version holds exactly this version's tables: no triggers, views or altered columns."""
    fresh = Database(memory=True, execute_plugins=False)
    _migrate(fresh)
    wanted = _schema_of(fresh)
    fresh.close()
    found = _schema_of(db)
    newer = _pragma(db, "user_version") > schema.user_version()
    active = {entry for entry in found if entry[0] in ("trigger", "view")}
    if active - wanted or (not wanted <= found if newer else wanted != found):
        raise DamagedDossierError(_damaged(path))


# -- copies and sentences --------------------------------------------------------------------------------------------


def _backup_path(path: Path) -> Path:
    stamp = datetime.now().strftime("%Y-%m-%d %H%M%S")
    return path.with_name(f"{path.stem} (reservekopie {stamp}){path.suffix}")


def _back_up(db: Database, target: Path) -> None:
    with _beside(target, f"“{target.name}” kan hier niet worden bewaard") as draft:
        db.execute("VACUUM INTO ?", [str(draft)])


@contextmanager
def _beside(target: Path, failure: str) -> Iterator[Path]:
    """A path for a draft in the target's folder; moved into place when all went well, removed otherwise."""
    try:
        with written_beside(target) as draft:
            yield draft
    except OSError as error:
        raise DossierError(f"{failure}: {reason(error)}.") from error


@contextmanager
def _sentences(path: Path) -> Iterator[None]:
    """Turns what SQLite and the disk say into one sentence about this file."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise DamagedDossierError(_damaged(path)) from error
    except sqlite3.OperationalError as error:
        text = str(error)
        if "decode" in text or "malformed" in text or "no such" in text:
            raise DamagedDossierError(_damaged(path)) from error
        if "locked" in text or "busy" in text:
            why = "een ander programma gebruikt het; sluit dat eerst"
        elif "full" in text:
            why = "de schijf is vol; maak ruimte vrij"
        elif "readonly" in text or "unable to open" in text:
            why = "in deze map mag u niet schrijven"
        else:
            why = "de schijf of het netwerk geeft een fout"
        raise DossierError(f"“{path.name}” kan niet worden gebruikt: {why}.") from error
    except sqlite3.DatabaseError as error:
        raise DamagedDossierError(_damaged(path)) from error


def _unreachable(path: Path) -> str:
    return (
        f"“{path.name}” is niet bereikbaar; sluit de stick of het netwerk weer aan. Uw invoer blijft staan en wordt "
        "daarna bewaard."
    )


def _replaced(path: Path) -> str:
    return (
        f"“{path.name}” is intussen gewijzigd of vervangen, door een ander programma of door synchronisatie. Bewaar uw "
        "versie met “Kopie bewaren…” en open het dossier daarna opnieuw."
    )


def _only_read(path: Path) -> str:
    return f"“{path.name}” is alleen-lezen geopend; bewaar een kopie om verder te werken."


def _damaged(path: Path) -> str:
    return f"“{path.name}” is beschadigd; open een reservekopie."
