"""Opens a copy of a backup beside its dossier; the backup and a damaged dossier stay as they are."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from nplv_desktop.store.backups import Backup, backups_of
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.work.open_dossier import DossierContent, read_dossier

__all__ = ["Backup", "backups_of", "newest_sound", "restored"]


def newest_sound(path: Path) -> DossierContent:
    """A copy of the newest backup that can be read, beside its dossier. Raises DossierError where there is none."""
    for backup in backups_of(path):
        try:
            with Dossier.open(backup.path, read_only=True) as dossier:
                dossier.read()
        except DossierError:
            continue
        return restored(backup.path, path)
    raise DossierError(f"Geen van de reservekopieën van “{path.name}” is te lezen; vraag een collega om een kopie.")


def restored(backup: Path, dossier: Path) -> DossierContent:
    """A copy of a backup beside its dossier."""
    stamp = datetime.now().strftime("%Y-%m-%d %H%M%S")
    target = dossier.with_name(f"{dossier.stem} (teruggezet {stamp}){dossier.suffix}")
    with Dossier.open(backup, read_only=True) as kept:
        kept.save_copy(target)
    return read_dossier(target)
