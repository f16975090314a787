"""The example dossier, and its documents as files where there is no screen."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.office.pdf import convert_to_pdf, office_program
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.work.errors import ExportError
from nplv_desktop.work.open_dossier import load_reference, to_note

_AREA = "Heerlen Noord"


def example_dossier(folder: Path) -> Path:
    """The example dossier in `folder`, made where it is not there yet. Raises OSError or DossierError."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "voorbeeld.nplv"
    if not path.exists():
        Dossier.create(path, example_programme(load_reference())).close()
    return path


def example_documents(dossier: Path, folder: Path) -> tuple[Path, ...]:
    """The documents of the example's first area, the agreement as PDF too where LibreOffice is there.

    Raises DossierError, ExportError or DocumentError with one Dutch sentence.
    """
    from nplv_desktop.work.export import export_documents

    with to_note(dossier) as noting:
        area = noting.programme.area(_AREA)
        if area is None:
            raise ExportError(f"{_AREA} staat niet in het voorbeelddossier; verwijder {dossier}.")
        made = export_documents(
            area,
            load_reference(),
            folder,
            kinds=document_kinds(),
            final=False,
            made_on=datetime.now().replace(microsecond=0),
            recorder=noting.keep,
            written=noting.written,
        )
    return (*made, convert_to_pdf(made[0], folder)) if can_make_pdf() else made


def can_make_pdf() -> bool:
    """Whether LibreOffice is there."""
    return office_program() is not None
