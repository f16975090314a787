"""Makes a new dossier with the twenty areas, for the window and the command line."""

from __future__ import annotations

from pathlib import Path

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.work.open_dossier import DossierContent, read_dossier


def make_dossier(path: Path, reference: Reference) -> None:
    """A dossier with nothing entered, replacing nothing. Raises DossierError."""
    Dossier.create(path, new_programme(reference)).close()


def create_dossier(path: Path, programme: Programme) -> DossierContent:
    """Makes a dossier, replacing nothing; for the background. Raises DossierError."""
    Dossier.create(path, programme).close()
    return read_dossier(path)


def fresh_dossier(path: Path, reference: Reference) -> DossierContent:
    """A new dossier with nothing entered; one that stands there goes, as the file dialog has asked."""
    if path.exists():
        # Only a dossier may be replaced: anything else stays, whatever was clicked.
        try:
            Dossier.open(path, read_only=True).close()
            path.unlink()
        except OSError as error:
            raise DossierError(f"“{path.name}” kan niet worden vervangen; kies een andere naam.") from error
    return create_dossier(path, new_programme(reference))
