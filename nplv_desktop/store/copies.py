"""Whole copies of a dossier: where the user wants one, and in the ring of backups beside it."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from sqlite_utils import Database

from nplv_desktop.store.backups import backup_path, backups_of, next_moment, superseded
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.sentences import beside, sentences
from nplv_desktop.system.safe_write import reason


def write_copy(db: Database, target: Path) -> None:
    """A complete copy of the open file, written beside the target and moved into place. Raises DossierError."""
    with beside(target, f"“{target.name}” kan hier niet worden bewaard") as draft:
        db.execute("VACUUM INTO ?", [str(draft)])


def write_copy_before_upgrade(db: Database, path: Path) -> None:
    """A copy beside an older file, before it is brought up to date."""
    stamp = datetime.now().strftime("%Y-%m-%d %H%M%S")
    write_copy(db, path.with_name(f"{path.stem} (reservekopie {stamp}){path.suffix}"))


def keep_in_ring(db: Database, path: Path) -> Path | None:
    """Adds a copy to the ring of backups beside a file; None where the newest one is of this state already.

    Raises DossierError where the disk does not take it.
    """
    known = backups_of(path)
    try:
        state = path.stat().st_mtime_ns
        if known and known[0].path.stat().st_mtime_ns == state:
            return None
        target = next_in_ring(path)
    except OSError as error:
        raise DossierError(f"De reservekopie kan niet worden gemaakt: {reason(error)}.") from error
    with sentences(path):
        write_copy(db, target)
    # The time of the state, not of the copy: it says which state this is whatever the clock says.
    with suppress(OSError):
        os.utime(target, ns=(state, state))
    thin_out(path)
    return target


def next_in_ring(path: Path) -> Path:
    """Where the next backup of a dossier belongs, in a folder that is there. Raises OSError."""
    target = backup_path(path, next_moment(backups_of(path), datetime.now()))
    target.parent.mkdir(exist_ok=True)
    return target


def thin_out(path: Path) -> None:
    """Takes away the backups that may go."""
    for old in superseded(backups_of(path)):
        with suppress(OSError):
            old.path.unlink()
