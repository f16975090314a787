"""What the formatting of an OpenDocument sheet tells: hidden rows and columns, and cells that are struck through.

Names of elements and attributes are those of OpenDocument 1.3, part 3 (OASIS), sections 9.1 and 19.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree.ElementTree import Element, iterparse

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
#: Rows and columns that are looked at; an empty rest of the sheet is often told as one row of a million.
_LAST_ROW, _LAST_COLUMN = 60_000, 400


def ods_formatting(path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Name and formatting of each sheet, as `sheet_process` tells it; the guard refused any DOCTYPE before."""
    struck_styles: set[str] = set()
    sheet = _SheetSeen("")
    with zipfile.ZipFile(path) as package, package.open("content.xml") as stream:
        for event, element in iterparse(stream, events=("start", "end")):
            tag = element.tag
            if event == "start":
                if tag == f"{_TABLE}table":
                    sheet = _SheetSeen(element.get(f"{_TABLE}name") or "")
            elif tag == f"{_STYLE}style":
                if _is_struck(element):
                    struck_styles.add(element.get(f"{_STYLE}name") or "")
                element.clear()
            elif tag == f"{_TABLE}table-column":
                sheet.see_columns(element)
            elif tag == f"{_TABLE}table-row":
                sheet.see_rows(element, struck_styles)
                element.clear()
            elif tag == f"{_TABLE}table":
                yield sheet.name, sheet.told()
                element.clear()


class _SheetSeen:
    def __init__(self, name: str) -> None:
        self.name = name
        self._row = self._column = 0
        self._hidden_rows: list[int] = []
        self._hidden_columns: list[int] = []
        self._struck: list[list[int]] = []
        self._uncalculated: list[list[int]] = []

    def see_columns(self, element: Element) -> None:
        last = self._column + _times(element, "columns")
        if _is_hidden(element):
            self._hidden_columns += range(self._column + 1, min(last, _LAST_COLUMN) + 1)
        self._column = last

    def see_rows(self, element: Element, struck_styles: set[str]) -> None:
        last = self._row + _times(element, "rows")
        if _is_hidden(element):
            self._hidden_rows += range(self._row + 1, min(last, _LAST_ROW) + 1)
        if self._row < _LAST_ROW:
            column = 0
            for cell in element:
                times = _times(cell, "columns")
                if len(cell) and cell.get(f"{_TABLE}style-name") in struck_styles:
                    self._struck.append([self._row + 1, column + 1])
                if cell.get(f"{_TABLE}formula") and not len(cell) and cell.get(f"{_OFFICE}value") is None:
                    self._uncalculated.append([self._row + 1, column + 1])
                column += times
        self._row = last

    def told(self) -> dict[str, Any]:
        return {
            "hidden_rows": self._hidden_rows,
            "hidden_columns": self._hidden_columns,
            "struck": self._struck,
            "uncalculated": self._uncalculated,
        }


def _times(element: Element, what: str) -> int:
    text = element.get(f"{_TABLE}number-{what}-repeated") or "1"
    return max(1, int(text)) if text.isdecimal() and len(text) < 8 else 1


def _is_hidden(element: Element) -> bool:
    return element.get(f"{_TABLE}visibility") in ("collapse", "filter")


def _is_struck(style: Element) -> bool:
    return style.get(f"{_STYLE}family") == "table-cell" and any(
        properties.get(f"{_STYLE}text-line-through-{what}", "none") not in ("none", "")
        for properties in style
        for what in ("style", "type")
    )
