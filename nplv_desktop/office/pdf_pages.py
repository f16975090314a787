"""Pages of a PDF as pictures, with the figures on them and where they stand."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nplv_desktop.office.document_errors import DocumentError

#: Pages of A4 this many times larger than 72 dots an inch.
SCALE = 1.7
MOST_PAGES = 60
# PDFium is not made for several threads.
_lock = threading.Lock()


@dataclass(frozen=True, slots=True)
class PrintedFigure:
    """A figure on a page: its text, the line it stands in, and its place as shares of the page's width and height."""

    text: str
    line: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: its picture as rows of 4 bytes (blue, green, red, unused), and the figures on it from top to bottom."""

    width: int
    height: int
    stride: int
    pixels: bytes
    figures: tuple[PrintedFigure, ...]


def read_pages(
    pdf: Path, figure: re.Pattern[str], cancelled: Callable[[], bool] | None = None
) -> tuple[PageImage, ...]:
    """The pages of a PDF, at most `MOST_PAGES`; `figure` is how a figure reads.

    Raises DocumentError where it cannot be read.
    """
    import pypdfium2

    with _lock:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise DocumentError(f"“{pdf.name}” kan niet worden getoond.") from error
        try:
            made = []
            for number in range(min(len(document), MOST_PAGES)):
                if cancelled is not None and cancelled():
                    break
                page = document[number]
                made.append(_page(page, figure))
                page.close()
            return tuple(made)
        finally:
            document.close()


def _page(page: Any, figure: re.Pattern[str]) -> PageImage:
    bitmap = page.render(scale=SCALE, rev_byteorder=False, force_bitmap_format=_BGRX)
    try:
        return PageImage(
            bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), tuple(_figures(page, figure))
        )
    finally:
        bitmap.close()


#: PDFium's name for 4 bytes a pixel without transparency.
_BGRX = 3


def _figures(page: Any, figure: re.Pattern[str]) -> Iterator[PrintedFigure]:
    width, height = page.get_size()
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range()
        for found in figure.finditer(text):
            boxes = [text_page.get_charbox(place) for place in range(*found.span()) if not text[place].isspace()]
            left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
            right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
            start, end = text.rfind("\n", 0, found.start()) + 1, text.find("\n", found.end())
            line = text[start : end if end >= 0 else len(text)].strip()
            yield PrintedFigure(found[0], line, left / width, 1 - top / height, right / width, 1 - bottom / height)
    finally:
        text_page.close()
