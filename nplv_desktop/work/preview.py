"""Makes what the preview shows: the very file that an export would make, as pages or as plain text."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from nplv_desktop.documents.kinds import DocumentKind
from nplv_desktop.documents.plain_view import plain_view
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.figure_places import FIGURE, FigurePlace, figure_places, place_of
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import read_package
from nplv_desktop.office.pdf import convert_to_pdf, office_program
from nplv_desktop.office.pdf_pages import PageImage, read_pages
from nplv_desktop.work.export import ExportCancelledError, export_documents
from nplv_desktop.work.templates import Template


@dataclass(frozen=True, slots=True)
class Preview:
    """What is shown: pages where LibreOffice is there, else `html` with its figures; and where figures come from."""

    kind: DocumentKind
    made_on: datetime
    pages: tuple[PageImage, ...]
    html: str
    figures: tuple[tuple[str, str], ...]
    places: tuple[FigurePlace, ...]


def make_preview(
    area: Area,
    reference: Reference,
    kind: DocumentKind,
    *,
    final: bool,
    templates: Mapping[str, Template],
    cancelled: Callable[[], bool],
) -> Preview:
    """The preview of a document of an area. Raises ExportError or DocumentError with one Dutch sentence."""
    made_on = datetime.now().replace(microsecond=0)
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        folder = Path(scratch)
        (document,) = export_documents(
            area,
            reference,
            folder,
            kinds={kind},
            final=final,
            made_on=made_on,
            cancelled=cancelled,
            templates=templates,
        )
        places = figure_places(area, totals(area, reference), reference)
        pages: tuple[PageImage, ...] = ()
        if office_program() is not None:
            try:
                pages = read_pages(convert_to_pdf(document, folder, cancelled), FIGURE, cancelled)
            except DocumentError:
                # LibreOffice that does not do its work leaves the words of the file.
                pages = ()
        if cancelled():
            raise ExportCancelledError("Het voorbeeld is niet meer nodig.")
        html, figures = ("", ()) if pages else plain_view(read_package(document), partial(_leads, places))
        return Preview(kind, made_on, pages, html, figures, places)


def _leads(places: Sequence[FigurePlace], figure: str, line: str) -> bool:
    return place_of(figure, line, places) is not None
