"""The example dossier: in the window where there is a screen, as files where there is none."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import example_programme
from nplv_desktop.store.reference import load_reference
from nplv_desktop.system.screen import has_screen

_AREA = "Heerlen Noord"


def example_dossier(folder: Path) -> Path:
    """The example dossier in `folder`, made where it is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "voorbeeld.nplv"
    if not path.exists():
        Dossier.create(path, example_programme(load_reference())).close()
    return path


def run_example(folder: Path) -> int:
    """Opens the example dossier, or without a screen writes its documents and a picture of the window."""
    try:
        path = example_dossier(folder)
    except (OSError, DossierError) as error:
        print(f"Het voorbeelddossier kan niet worden gemaakt: {error}", file=sys.stderr)
        return 2
    if has_screen():
        from nplv_desktop.gui.application.app import run_window

        return run_window(path)
    return _write_everything(path, folder)


def _write_everything(dossier_path: Path, folder: Path) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from nplv_desktop.documents.kinds import document_kinds
    from nplv_desktop.gui.development.screenshots import picture_of_window
    from nplv_desktop.office.document_errors import DocumentError
    from nplv_desktop.office.pdf import convert_to_pdf, office_program
    from nplv_desktop.work.export import ExportError, export_documents

    print("Er is geen scherm; het voorbeeld wordt als bestanden gemaakt:")
    reference = load_reference()
    try:
        with Dossier.open(dossier_path) as dossier:
            area = dossier.read().area(_AREA)
            if area is None:
                raise ExportError(f"{_AREA} staat niet in het voorbeelddossier; verwijder {dossier_path}.")
            made = list(
                export_documents(
                    area,
                    reference,
                    folder,
                    kinds=document_kinds(),
                    final=False,
                    made_on=datetime.now().replace(microsecond=0),
                    recorder=lambda record: record.keep_in(dossier),
                )
            )
        if office_program() is not None:
            made.append(convert_to_pdf(made[0], folder))
        made.append(picture_of_window(dossier_path, folder / "venster.png"))
    except (DossierError, ExportError, DocumentError) as error:
        print(error, file=sys.stderr)
        return 2
    for path in (dossier_path, *made):
        print(f"  {path}")
    if office_program() is None:
        print("LibreOffice ontbreekt; er is geen PDF gemaakt.")
    return 0
