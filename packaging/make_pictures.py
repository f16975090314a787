"""Makes the pictures of the documentation from the example dossier: `make pictures`.

Window pictures need nothing but Qt; pages of the documents need LibreOffice and pdftoppm (poppler-utils).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.gui.development.screenshots import make_pictures
from nplv_desktop.office.pdf import convert_to_pdf
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.reference import load_reference
from nplv_desktop.work.example import example_dossier
from nplv_desktop.work.export import export_documents

FOLDER = Path(__file__).parent.parent / "docs" / "pictures"
#: The pictures that are kept, by page, theme and width.
WINDOWS = {
    "overview-light-1366": "overzicht",
    "parties-light-1366": "partijen",
    "stimulus-dark-1366": "stimulans-donker",
    "orv-light-1366": "orv",
    "capacity-light-1920": "capaciteit-breed",
    "texts-light-1366": "teksten",
    "check-light-1366": "controle",
    "planlijst-light-1366": "planlijst",
    "planlijst-columns-light": "planlijst-kolommen",
    "explained": "uitleg",
    "what-if": "wat-als",
    "rounds": "rondes",
    "figures-in-text": "cijfers-in-tekst",
    "preview": "voorbeeld",
    "returned": "teruggekomen",
}
AGREEMENT_PAGES, ANNEX_PAGES = (1, 4, 5), (1,)
MADE_ON = datetime(2026, 11, 21, 12)


def window_pictures(scratch: Path) -> None:
    """The window's pages."""
    make_pictures(scratch)
    for source, target in WINDOWS.items():
        (scratch / f"{source}.png").replace(FOLDER / f"{target}.png")


def document_pictures(scratch: Path) -> None:
    """Pages of the agreement and the annex as they print."""
    with Dossier.open(example_dossier(scratch), read_only=True) as dossier:
        area = dossier.read().area("Heerlen Noord")
    assert area is not None
    files = export_documents(area, load_reference(), scratch, kinds=document_kinds(), final=False, made_on=MADE_ON)
    for file, name, pages in zip(files, ("afspraak", "bijlage"), (AGREEMENT_PAGES, ANNEX_PAGES), strict=True):
        pdf = convert_to_pdf(file, scratch)
        for page in pages:
            target = FOLDER / f"{name}-{page}"
            subprocess.run(
                [
                    "pdftoppm",
                    "-r",
                    "70",
                    "-f",
                    str(page),
                    "-l",
                    str(page),
                    "-png",
                    "-singlefile",
                    str(pdf),
                    str(target),
                ],
                check=True,
            )


def main() -> int:
    """Writes every picture into docs/pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        document_pictures(Path(scratch))
        window_pictures(Path(scratch) / "windows")
    print("\n".join(sorted(path.name for path in FOLDER.glob("*.png"))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
