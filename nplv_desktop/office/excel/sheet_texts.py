"""The cells of a workbook as texts, the way they are shown: amounts with their sign, shares as percentages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from nplv_desktop.domain.dutch.formatting import decimal_comma, euros_and_cents, grouped, long_date, percentage
from nplv_desktop.office.excel.sheet_cells import split_reference
from nplv_desktop.office.package import Parts, parse_part, read_package

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_DAY_ZERO = date(1899, 12, 30)
_PERCENTAGES, _DATES = frozenset({9, 10}), frozenset(range(14, 18))


def sheet_texts(document: Path, most_rows: int) -> Iterator[tuple[str, list[list[str]]]]:
    """Each visible sheet's name with its rows of texts. Raises DocumentError for a file that cannot be read."""
    parts = read_package(document)
    shared = _shared_texts(parts, document.name)
    formats = _formats(parts, document.name)
    for name, sheet in _sheets(parts, document.name):
        yield name, list(_rows(sheet, shared, formats, most_rows))


def raw_sheets(document: Path) -> Iterator[tuple[str, list[list[str]]]]:
    """Each sheet's name with its cells as they are stored, numbers with all their digits. Raises DocumentError."""
    parts = read_package(document)
    shared = _shared_texts(parts, document.name)
    for name, sheet in _sheets(parts, document.name):
        rows = []
        for row in sheet.iter(f"{_MAIN}row"):
            cells = list(row.iter(f"{_MAIN}c"))
            rows.append([_raw(cell, shared) for cell in cells])
        yield name, rows


def _raw(cell: Any, shared: list[str]) -> str:
    if cell.get("t", "n") == "n":
        return str(cell.findtext(f"{_MAIN}v") or "")
    return _cell(cell, shared, [])


def _sheets(parts: Parts, name: str) -> Iterator[tuple[str, Any]]:
    workbook = parse_part(parts["xl/workbook.xml"], name)
    targets = {
        relation.get("Id"): relation.get("Target", "").lstrip("/").removeprefix("xl/")
        for relation in parse_part(parts["xl/_rels/workbook.xml.rels"], name)
    }
    for sheet in workbook.iter(f"{_MAIN}sheet"):
        data = parts.get(f"xl/{targets.get(sheet.get(_RELATED), '')}")
        if data is not None and sheet.get("state", "visible") == "visible":
            yield sheet.get("name", ""), parse_part(data, name)


def _shared_texts(parts: Parts, name: str) -> list[str]:
    data = parts.get("xl/sharedStrings.xml")
    if data is None:
        return []
    return ["".join(piece.text or "" for piece in item.iter(f"{_MAIN}t")) for item in parse_part(data, name)]


def _formats(parts: Parts, name: str) -> list[str]:
    """What each cell format shows: "%", "€", "date" or ""."""
    data = parts.get("xl/styles.xml")
    if data is None:
        return []
    root = parse_part(data, name)
    codes = {int(one.get("numFmtId")): one.get("formatCode", "") for one in root.iter(f"{_MAIN}numFmt")}
    formats = root.find(f"{_MAIN}cellXfs")
    made = []
    for form in formats if formats is not None else ():
        number = int(form.get("numFmtId", "0"))
        code = codes.get(number, "")
        if number in _PERCENTAGES or "%" in code:
            made.append("%")
        elif "€" in code:
            made.append("€")
        elif number in _DATES or "yy" in code.casefold() or "jj" in code.casefold():
            made.append("date")
        else:
            made.append("")
    return made


def _rows(sheet: Any, shared: list[str], formats: list[str], most: int) -> Iterator[list[str]]:
    for row in list(sheet.iter(f"{_MAIN}row"))[:most]:
        texts: list[str] = []
        for cell in row.iter(f"{_MAIN}c"):
            _, column = split_reference(cell.get("r"))
            texts += [""] * (column - 1 - len(texts))
            texts.append(_cell(cell, shared, formats))
        if any(texts):
            yield texts


def _cell(cell: Any, shared: list[str], formats: list[str]) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return "".join(piece.text or "" for piece in cell.iter(f"{_MAIN}t"))
    value = cell.findtext(f"{_MAIN}v")
    if value is None:
        return ""
    if kind == "s":
        return shared[int(value)] if value.isdigit() and int(value) < len(shared) else ""
    if kind != "n":
        return str(value)
    style = int(cell.get("s", "0"))
    return _number(value, formats[style] if style < len(formats) else "")


def _number(value: str, shows: str) -> str:
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    if shows == "%":
        return percentage(number, 1)
    if shows == "€":
        return euros_and_cents(number).removesuffix(",00")
    if shows == "date" and 0 < number < Decimal(100_000):
        return long_date(_DAY_ZERO + timedelta(days=int(number)))
    # Years are no amounts.
    is_year = number == number.to_integral_value() and Decimal(1900) <= number <= Decimal(2100)
    return str(int(number)) if is_year else grouped(number) if number == int(number) else decimal_comma(number)
