"""A new dossier: made beside, then moved to its name; what stood there before goes to the ring of backups."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.store import schema
from nplv_desktop.store import sentences as say
from nplv_desktop.store.connection import check_header, connect, recover
from nplv_desktop.store.copies import next_in_ring, thin_out
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.kept.digests import Digests
from nplv_desktop.store.lock import DossierLock, Holder, take_lock
from nplv_desktop.store.migrations import make_tables
from nplv_desktop.store.tables.area_writing import insert_programme
from nplv_desktop.system.safe_write import written_beside

_FAILURE = "“{}” kan hier niet worden gemaakt"


def create_dossier(path: Path, programme: Programme) -> None:
    """Makes a file with this programme; refuses to overwrite anything. Raises DossierError."""
    if path.exists():
        raise DossierError(f"“{path.name}” bestaat al; kies een andere naam.")
    with say.beside(path, _FAILURE.format(path.name)) as draft:
        _write(draft, path, programme)


def replace_dossier(path: Path, programme: Programme, lock: DossierLock | None = None) -> Path | None:
    """Makes a file with this programme under a name that may be taken; gives where the file of that name is kept now.

    That file is moved to the ring of backups only when the new one is whole on the disk. Raises DossierError, with who
    has it, where the file is open elsewhere; `lock` is the caller's own lock on it, if it has one. Whatever is refused
    or fails, the old file stays as it was.
    """
    if not path.exists():
        create_dossier(path, programme)
        return None
    if not path.is_file():
        raise DossierError(f"“{path.name}” is geen bestand; kies een andere naam.")
    # Another program's file is nothing of ours to move.
    check_header(path)
    taken = lock or take_lock(path)
    if isinstance(taken, Holder):
        raise DossierError(say.taken(path, taken.sentence))
    try:
        recover(path)
        with say.beside(path, _FAILURE.format(path.name)) as draft:
            _write(draft, path, programme)
            kept = _into_ring(path)
    finally:
        if lock is None:
            taken.release()
    thin_out(path)
    return kept


def _into_ring(path: Path) -> Path:
    """A second name for a file, in the ring of backups: the first one is free to be given to another file."""
    target = next_in_ring(path)
    try:
        os.link(path, target)
    except OSError:
        # A stick or a network without second names.
        with written_beside(target) as draft:
            shutil.copy2(path, draft)
    return target


def _write(draft: Path, path: Path, programme: Programme) -> None:
    with say.sentences(path):
        db = connect(draft, mode="rwc")
        try:
            make_tables(db)
            with db.atomic():
                made_at = datetime.now(UTC).isoformat(timespec="seconds")
                db.table(schema.PROGRAMME).insert({"id": 1, "created_at": made_at, "revision": 0})
                insert_programme(db, programme, Digests())
        finally:
            db.close()
