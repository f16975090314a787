"""Makes a new dossier with the twenty areas, for the window and the command line."""

from __future__ import annotations

from pathlib import Path

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.dossier_making import replace_dossier
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.work.open_dossier import DossierContent, read_dossier


def make_dossier(path: Path, reference: Reference) -> None:
    """A dossier with nothing entered, replacing nothing. Raises DossierError."""
    Dossier.create(path, new_programme(reference)).close()


def create_dossier(path: Path, programme: Programme) -> DossierContent:
    """Makes a dossier, replacing nothing; for the background. Raises DossierError."""
    Dossier.create(path, programme).close()
    return read_dossier(path)


def fresh_dossier(path: Path, reference: Reference, own: Path | None = None) -> DossierContent:
    """A new dossier with nothing entered; one that stands there goes to the backups, as the file dialog has asked.

    `own` is the dossier that is open in this program: that one stays, and so does one that somebody else has open.
    Raises DossierError.
    """
    if own is not None and _is_same(path, own):
        raise DossierError(f"“{path.name}” is het dossier dat u nu open hebt; kies voor het nieuwe een andere naam.")
    replace_dossier(path, new_programme(reference))
    return read_dossier(path)


def _is_same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except OSError:
        return False
