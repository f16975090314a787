"""A dossier of an earlier release brought up to this one, in one transaction."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from nplv_desktop.store import schema
from nplv_desktop.store import sentences as say
from nplv_desktop.store.dossier_errors import DamagedDossierError
from nplv_desktop.store.kept.digests import Digests
from nplv_desktop.store.migrations import migrate
from nplv_desktop.store.tables.area_reading import ProgrammeReader
from nplv_desktop.store.tables.area_writing import keep_digest_of_whole, keep_digests
from nplv_desktop.store.upgrades import rows_digest_1


def upgrade(db: Database, path: Path) -> None:
    """Brings an open file to this release: what it holds is checked, its tables are migrated, its digests made anew.

    Raises DamagedDossierError where an area is not what was written; the file is then as it was.
    """
    db.execute("PRAGMA foreign_keys=OFF")
    with db.atomic():
        _check_rows(db, path)
        migrate(db)
        try:
            programme = ProgrammeReader(db, Digests()).read_to_upgrade()
        except (ValueError, TypeError, KeyError) as error:
            raise DamagedDossierError(say.damaged(path)) from error
        keep_digests(db, programme, [area.name for area in programme.areas], Digests())
        keep_digest_of_whole(db, programme)
    db.execute("PRAGMA foreign_keys=ON")


def _check_rows(db: Database, path: Path) -> None:
    """Holds areas against their digests of format 1, which stand in files of version 1.7."""
    table = db.table(schema.AREA_DIGESTS)
    if not table.exists() or "format" in table.columns_dict:
        return
    for row in list(table.rows):
        if rows_digest_1.digest_of(db, row["area_id"]) != row["sha256"]:
            raise DamagedDossierError(say.damaged(path))
