"""A new dossier in place of one that stands there: made beside it, and the old one kept among the backups."""

from __future__ import annotations

from pathlib import Path

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.lock import Holder, take_lock
from nplv_desktop.system.safe_write import reason, written_beside


def new_in_place_of(path: Path, programme: Programme) -> None:
    """Makes a dossier with this programme at `path`, also where an older one stands.

    The older one goes to the ring of backups first, and stays as it is until the new one stands beside it whole. Raises
    DossierError where somebody has it open (and says who), where it is no dossier, and where the disk does not take
    the backup or the new one; what stood there then still stands there.
    """
    if not path.exists():
        Dossier.create(path, programme).close()
        return
    lock = take_lock(path)
    if isinstance(lock, Holder):
        raise DossierError(
            f"“{path.name}” is geopend door {lock.sentence} en blijft daarom staan; kies een andere naam."
        )
    try:
        with Dossier.open(path) as old:
            if old.read_only:
                raise DossierError(f"In de map van “{path.name}” mag u niet schrijven; kies een andere map.")
            old.keep_backup()
        with written_beside(path) as draft:
            Dossier.create(draft, programme).close()
    except OSError as error:
        raise DossierError(f"“{path.name}” kan niet worden vervangen: {reason(error)}.") from error
    finally:
        lock.release()
