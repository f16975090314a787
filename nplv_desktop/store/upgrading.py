"""A dossier of an earlier release brought up to this one, in one transaction."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database

from nplv_desktop.store.migrations import migrate


def make_tables(db: Database) -> None:
    """The tables of this release in a new file."""
    db.execute("PRAGMA foreign_keys=OFF")
    with db.atomic():
        migrate(db)
    db.execute("PRAGMA foreign_keys=ON")


def upgrade(db: Database, path: Path) -> None:
    """Brings an open file to this release. Foreign keys are off meanwhile and checked afterwards."""
    make_tables(db)
