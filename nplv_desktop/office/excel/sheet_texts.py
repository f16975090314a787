"""The cells of a workbook as texts: as they are stored, or the way they are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any

from nplv_desktop.office.excel.sheet_cells import split_reference
from nplv_desktop.office.package import Package, relationships_name, target_of

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_WORKBOOK, _SHARED, _STYLES = "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"
_DAY_ZERO = date(1899, 12, 30)
_PERCENTAGES, _DATES = frozenset({9, 10}), frozenset(range(14, 18))


class CellLook(StrEnum):
    """How a cell shows a number."""

    PLAIN = ""
    SHARE = "%"
    AMOUNT = "€"
    DATE = "date"


#: Writes a number out as its cell shows it; a date as such.
Written = Callable[[Decimal | date, CellLook], str]


def sheet_texts(package: Package, most_rows: int, written: Written) -> Iterator[tuple[str, list[list[str]]]]:
    """Each visible sheet's name with its rows of texts. Raises DocumentError for a file that cannot be read."""
    shared, looks = _shared_texts(package), _looks(package)
    for name, sheet in _sheets(package):
        yield name, list(_rows(sheet, shared, looks, most_rows, written))


def raw_sheets(package: Package) -> Iterator[tuple[str, list[list[str]]]]:
    """Each visible sheet's name with its cells as they are stored, numbers with all their digits.

    Raises DocumentError.
    """
    shared = _shared_texts(package)
    for name, sheet in _sheets(package):
        yield name, [[_raw(cell, shared) for cell in row.iter(f"{_MAIN}c")] for row in sheet.iter(f"{_MAIN}row")]


def _raw(cell: Any, shared: list[str]) -> str:
    return _stored(cell, shared) or ""


def _sheets(package: Package) -> Iterator[tuple[str, Any]]:
    targets = {
        relation.get("Id"): target_of(_WORKBOOK, relation.get("Target", ""))
        for relation in package.tree(relationships_name(_WORKBOOK))
    }
    for sheet in package.tree(_WORKBOOK).iter(f"{_MAIN}sheet"):
        part = targets.get(sheet.get(_RELATED), "")
        if part in package and sheet.get("state", "visible") == "visible":
            yield sheet.get("name", ""), package.tree(part)


def _shared_texts(package: Package) -> list[str]:
    if _SHARED not in package:
        return []
    return ["".join(piece.text or "" for piece in item.iter(f"{_MAIN}t")) for item in package.tree(_SHARED)]


def _looks(package: Package) -> list[CellLook]:
    """What each cell format shows."""
    if _STYLES not in package:
        return []
    root = package.tree(_STYLES)
    codes = {int(one.get("numFmtId")): one.get("formatCode", "") for one in root.iter(f"{_MAIN}numFmt")}
    formats = root.find(f"{_MAIN}cellXfs")
    return [_look(int(form.get("numFmtId", "0")), codes) for form in (formats if formats is not None else ())]


def _look(number: int, codes: dict[int, str]) -> CellLook:
    code = codes.get(number, "")
    if number in _PERCENTAGES or "%" in code:
        return CellLook.SHARE
    if "€" in code:
        return CellLook.AMOUNT
    if number in _DATES or "yy" in code.casefold() or "jj" in code.casefold():
        return CellLook.DATE
    return CellLook.PLAIN


def _rows(sheet: Any, shared: list[str], looks: list[CellLook], most: int, written: Written) -> Iterator[list[str]]:
    for row in list(sheet.iter(f"{_MAIN}row"))[:most]:
        texts: list[str] = []
        for cell in row.iter(f"{_MAIN}c"):
            _, column = split_reference(cell.get("r"))
            texts += [""] * (column - 1 - len(texts))
            text = _stored(cell, shared) or ""
            if text and cell.get("t", "n") == "n":
                style = int(cell.get("s", "0"))
                text = _shown(text, looks[style] if style < len(looks) else CellLook.PLAIN, written)
            texts.append(text)
        if any(texts):
            yield texts


def _stored(cell: Any, shared: list[str]) -> str | None:
    """What a cell holds: its text, or its number as it is stored; None where it is empty."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(piece.text or "" for piece in cell.iter(f"{_MAIN}t"))
    value = cell.findtext(f"{_MAIN}v")
    if value is not None and kind == "s":
        return shared[int(value)] if value.isdigit() and int(value) < len(shared) else ""
    return None if value is None else str(value)


def _shown(value: str, look: CellLook, written: Written) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if look == CellLook.DATE and 0 < number < Decimal(100_000):
        return written(_DAY_ZERO + timedelta(days=int(number)), look)
    return written(number, CellLook.PLAIN if look == CellLook.DATE else look)
