"""The dossier file (`.nplv`): read as values, changed in one transaction per change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.store import connection, copies, schema
from nplv_desktop.store import sentences as say
from nplv_desktop.store.dossier_errors import DamagedDossierError, DossierError, ReplacedDossierError
from nplv_desktop.store.dossier_making import create_dossier
from nplv_desktop.store.kept.digests import Digests
from nplv_desktop.store.round_rows import insert_round, read_rounds
from nplv_desktop.store.sentences import sentences
from nplv_desktop.store.tables import templates_and_exports as made_documents
from nplv_desktop.store.tables.area_reading import ProgrammeReader
from nplv_desktop.store.tables.area_writing import identified, lacks_identities, write_difference
from nplv_desktop.store.tables.record_rows import Row
from nplv_desktop.store.upgrading import upgrade

SUFFIX = ".nplv"


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
        self._place = connection.place_of(path)
        self._unchecked: list[str] = []
        self._revision = self._stored_revision() if revision is None else revision

    @property
    def revision(self) -> int:
        """How often the file was changed when it was last read or written through this object."""
        return self._revision

    @property
    def made_at(self) -> str:
        """When the dossier was first made (ISO, UTC); its copies have it too."""
        with sentences(self.path):
            return str(self._db.execute(f"SELECT created_at FROM {schema.PROGRAMME} WHERE id = 1").fetchone()[0])

    @property
    def notices(self) -> tuple[str, ...]:
        """What a user must know of a file that a later release wrote too, as Dutch sentences; after `read`."""
        told = [say.from_a_later_release(self.path)] if connection.is_newer(self._db) else []
        if self._unchecked:
            told.append(say.not_to_be_checked(self._unchecked))
        return tuple(told)

    @classmethod
    def create(cls, path: Path, programme: Programme) -> Dossier:
        """A new file with this programme; refuses to overwrite anything."""
        create_dossier(path, programme)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, revision: int | None = None) -> Dossier:
        """Opens a dossier, an older one after a backup beside it and a migration; to be read only, as a copy in memory.

        `revision` is the one that the caller's value was read at; changes are refused where the file has moved on.
        A change that was interrupted is taken back first. Refuses files that are missing, not a dossier, damaged, or of
        a newer version.
        """
        if revision is not None and connection.place_of(path) is None:
            # It was read before.
            raise DossierError(say.unreachable(path))
        connection.check_header(path)
        connection.recover(path)
        read_only = read_only or not connection.may_write(path)
        with sentences(path):
            db = connection.connect(path, mode="ro" if read_only else "rw")
            try:
                connection.check_identity(db, path)
                if connection.is_older(db):
                    if read_only:
                        db = connection.in_memory(db)
                    else:
                        copies.write_copy_before_upgrade(db, path)
                    upgrade(db, path)
                connection.check_schema(db, path)
                return cls(path, db, read_only=read_only, revision=revision)
            except BaseException:
                db.close()
                raise

    def read(self) -> Programme:
        """Everything in the file."""
        with sentences(self.path):
            try:
                reader = ProgrammeReader(self._db, self._digests)
                programme = reader.read()
            except (ValueError, TypeError, KeyError) as error:
                raise self._unreadable() from error
        self._unchecked = reader.unchecked
        return programme

    def check_holds(self, programme: Programme) -> None:
        """Raises ReplacedDossierError where the file holds other areas than these, told by their digests."""
        with sentences(self.path):
            try:
                same = ProgrammeReader(self._db, self._digests).holds(programme)
            except (ValueError, TypeError, KeyError):
                same = False
        if not same:
            raise ReplacedDossierError(say.replaced(self.path))

    def apply(self, before: Programme, after: Programme, label: str) -> None:
        """Writes the difference between two values in one transaction; `label` goes into the change history.

        Refuses when another program changed or replaced the file since it was read, or when it is gone.
        """
        self._check_may_change()
        with sentences(self.path):
            db = self._db
            with db.atomic():
                db.execute("UPDATE programme SET revision = revision WHERE id = 1")
                if self._stored_revision() != self._revision:
                    raise ReplacedDossierError(say.replaced(self.path))
                if lacks_identities(before, after):
                    known = ProgrammeReader(db, self._digests).read(is_checked=False)
                    before, after = replace(before, uid=known.uid), identified(after, known)
                changed = write_difference(db, before, after, self._digests)
                made_at = datetime.now(UTC).isoformat(timespec="seconds")
                db.table(schema.CHANGES).insert_all(
                    {"made_at": made_at, "area": name, "label": label} for name in changed
                )
                db.table(schema.PROGRAMME).update(1, {"revision": self._revision + 1})
            self._revision += 1

    def save_copy(self, target: Path) -> None:
        """A complete copy of the file as it is now, written beside the target and moved into place."""
        if target.exists() and target.samefile(self.path):
            raise DossierError("Kies voor de kopie een andere naam dan het geopende dossier.")
        with sentences(target):
            copies.write_copy(self._db, target)

    def keep_backup(self) -> Path | None:
        """Adds a copy to the ring of backups beside the file; None where the newest one is of this state already."""
        return copies.keep_in_ring(self._db, self.path)

    def history(self) -> list[Row]:
        """Every change that was recorded, oldest first, as rows `made_at`, `area`, `label`."""
        with sentences(self.path):
            return list(self._db.table(schema.CHANGES).rows_where(order_by="id", select="made_at, area, label"))

    def record_export(self, export: Row, template: Row) -> None:
        """Keeps which file was made from which template; nothing happens where the file is only read."""
        if self.read_only:
            return
        self._check_may_change()
        with sentences(self.path):
            made_documents.add_export(self._db, export, template)

    def exports(self) -> list[Row]:
        """Every document that was made, oldest first."""
        with sentences(self.path):
            return made_documents.exports_in(self._db)

    def active_template(self, kind: str) -> tuple[str, bytes] | None:
        """File name and content of the ministry's own template for a kind of document; None for the default."""
        with sentences(self.path):
            return made_documents.active_template(self._db, kind)

    def use_template(self, template: Row | None, kind: str) -> None:
        """Makes a template (row with sha256, kind, file_name, data) the active one, or goes back to the default."""
        self._check_may_change()
        with sentences(self.path):
            made_documents.activate_template(self._db, template, kind)

    def rounds(self) -> tuple[Round, ...]:
        """Every frozen round, each area's oldest first."""
        with sentences(self.path):
            try:
                return read_rounds(self._db)
            except (ValueError, TypeError, KeyError) as error:
                raise self._unreadable() from error

    def add_round(self, frozen: Round) -> None:
        """Keeps a round for good; nothing happens where it is there already."""
        self._check_may_change()
        with sentences(self.path):
            insert_round(self._db, frozen)

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    def __enter__(self) -> Dossier:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _check_may_change(self) -> None:
        """Refuses where the name no longer leads to the open file: what is written there would not be found again."""
        if self.read_only:
            raise DossierError(say.only_read(self.path))
        place = connection.place_of(self.path)
        if place is None:
            raise DossierError(say.unreachable(self.path))
        if place != self._place:
            raise ReplacedDossierError(say.replaced(self.path))

    def _unreadable(self) -> DossierError:
        """What holds a value that this release cannot read is damaged, or a later release's."""
        if connection.is_newer(self._db):
            return DossierError(say.newer(self.path))
        return DamagedDossierError(say.damaged(self.path))

    def _stored_revision(self) -> int:
        row = self._db.execute(f"SELECT revision FROM {schema.PROGRAMME} WHERE id = 1").fetchone()
        if row is None:
            raise DamagedDossierError(say.damaged(self.path))
        return int(row[0])
