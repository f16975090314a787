"""Copies that a synchronising folder makes when a dossier was changed in two places: another version beside it."""

from __future__ import annotations

import re
from pathlib import Path

from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError

#: What OneDrive, Dropbox, Nextcloud, Google Drive and Syncthing put behind the name.
_ADDED = re.compile(
    r"-[\w.-]{2,}"
    r"|[ _]\([^()]*(?:conflict|tegenstrijdig)[^()]*\)"
    r"|\.sync-conflict-[\w-]+"
    r"| \(\d{1,2}\)",
    re.IGNORECASE,
)
_MOST = 20


def conflict_copies(path: Path) -> tuple[Path, ...]:
    """Other versions of the same dossier in its folder, named as synchronising programs name them, newest first.

    Only files that were made as the same dossier count. Nothing where the folder cannot be read.
    """
    try:
        named = [
            other
            for other in path.parent.iterdir()
            if other.suffix == path.suffix
            and other.stem.startswith(path.stem)
            and _ADDED.fullmatch(other.stem[len(path.stem) :])
        ]
        named.sort(key=lambda other: other.stat().st_mtime, reverse=True)
    except OSError:
        return ()
    if not named:
        return ()
    made = _made_at(path)
    return tuple(other for other in named[:_MOST] if made is not None and _made_at(other) == made)


def _made_at(path: Path) -> str | None:
    try:
        with Dossier.open(path, read_only=True) as dossier:
            return dossier.made_at
    except DossierError:
        return None
