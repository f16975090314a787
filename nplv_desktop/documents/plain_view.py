"""A document as simple HTML, read back from the very file: for machines without LibreOffice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from html import escape

from lxml import etree

from nplv_desktop.domain.dutch.formatting import decimal_comma, euros_and_cents, grouped, long_date, percentage
from nplv_desktop.domain.figures.figure_places import FIGURE
from nplv_desktop.office.excel.sheet_texts import CellLook, sheet_texts
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.office.word.word_reading import style_labels

_MOST_ROWS = 300
_DOCUMENT = "word/document.xml"


Leads = Callable[[str, str], bool]


class _Figures:
    """The figures that became a link so far."""

    def __init__(self, leads: Leads) -> None:
        self.found: list[tuple[str, str]] = []
        self._leads = leads

    def linked(self, text: str, line: str) -> str:
        """A text as HTML, with a link around each figure that leads somewhere."""
        made, at = "", 0
        for figure in FIGURE.finditer(text):
            if self._leads(figure[0], line):
                made += f'{escape(text[at : figure.start()])}<a href="figure:{len(self.found)}">{escape(figure[0])}</a>'
                self.found.append((figure[0], line))
                at = figure.end()
        return made + escape(text[at:])


def plain_view(package: Package, leads: Leads) -> tuple[str, tuple[tuple[str, str], ...]]:
    """The words and tables of a Word or Excel file as HTML, and the figures in it with their lines.

    A figure for which `leads` (figure, line) says so is a link "figure:N" to the N-th of them. Raises DocumentError
    for a file that cannot be read.
    """
    figures = _Figures(leads)
    read = _word if _DOCUMENT in package else _excel
    return "".join(read(package, figures)), tuple(figures.found)


def _word(package: Package, figures: _Figures) -> Iterator[str]:
    body = package.tree(_DOCUMENT).find(w("body"))
    names = style_labels(package)
    for element in body if body is not None else ():
        if element.tag == w("p"):
            yield _paragraph(element, names, figures)
        elif element.tag == w("tbl"):
            rows = [[_text(cell) for cell in row.iter(w("tc"))] for row in element.iter(w("tr"))]
            yield _table([row for row in rows if any(cell.strip() for cell in row)], figures)
        elif element.tag == w("sdt"):
            for paragraph in element.iter(w("p")):
                yield _paragraph(paragraph, names, figures)


def _paragraph(element: etree._Element, names: dict[str, str], figures: _Figures) -> str:
    text = _text(element)
    if not text.strip():
        return ""
    style = element.find(f"{w('pPr')}/{w('pStyle')}")
    name = names.get(style.get(w("val"), ""), "") if style is not None else ""
    linked = figures.linked(text, text)
    if name.startswith(("heading", "title")):
        level = 2 if name.endswith("1") or name == "title" else 3
        return f"<h{level}>{linked}</h{level}>"
    if name.startswith("list"):
        return f"<p style='margin-left:24px'>{'•' if 'bullet' in name else '–'} {linked}</p>"
    return f"<p>{linked}</p>"


def _text(element: etree._Element) -> str:
    pieces = []
    for part in element.iter(w("t"), w("tab"), w("br")):
        pieces.append((part.text or "") if part.tag == w("t") else " ")
    return "".join(pieces)


def _excel(package: Package, figures: _Figures) -> Iterator[str]:
    for title, rows in sheet_texts(package, _MOST_ROWS, _written):
        yield f"<h2>{escape(title)}</h2>{_table(rows, figures)}"


def _written(value: Decimal | date, look: CellLook) -> str:
    """A number as a cell shows it, the Dutch way."""
    if isinstance(value, date):
        return long_date(value)
    if look == CellLook.SHARE:
        return percentage(value, 1)
    if look == CellLook.AMOUNT:
        return euros_and_cents(value).removesuffix(",00")
    if value != value.to_integral_value():
        return decimal_comma(value)
    # Years are no amounts.
    return str(int(value)) if Decimal(1900) <= value <= Decimal(2100) else grouped(value)


def _table(rows: list[list[str]], figures: _Figures) -> str:
    if not rows:
        return ""
    made = "<table border='1' cellspacing='0' cellpadding='6' style='border-collapse: collapse' width='100%'>"
    for row in rows:
        line = " ".join(row)
        made += "<tr>" + "".join(f"<td>{figures.linked(cell, line)}</td>" for cell in row) + "</tr>"
    return f"{made}</table><p></p>"
