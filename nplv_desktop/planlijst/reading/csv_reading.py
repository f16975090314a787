"""Reads a list that is text: encoding and delimiter are found out, every cell stays text."""

from __future__ import annotations

import csv
import io
from collections import Counter
from pathlib import Path

from nplv_desktop.planlijst.reading.guard import MOST_COLUMNS, MOST_ROWS
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet
from nplv_desktop.system.safe_write import reason

_DELIMITERS = (";", ",", "\t", "|")
_LONGEST_CELL = 100_000


def read_text_sheet(path: Path) -> Sheet:
    """The one sheet of a text file; raises PlanlijstError with one Dutch sentence."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise PlanlijstError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
    text = _decoded(content)
    delimiter = _delimiter(text)
    csv.field_size_limit(_LONGEST_CELL)
    rows: list[list[CellValue]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append([cell if cell.strip() else None for cell in row])
            if len(rows) > MOST_ROWS or len(row) > MOST_COLUMNS:
                raise PlanlijstError(
                    f"“{path.name}” heeft meer dan {MOST_ROWS // 1000}.000 rijen of {MOST_COLUMNS} kolommen; "
                    "bewaar alleen de lijst zelf."
                )
    except csv.Error as error:
        raise PlanlijstError(f"“{path.name}” is geen leesbare lijst; bewaar haar als .xlsx.") from error
    width = max((len(row) for row in rows), default=0)
    if width < 2:
        raise PlanlijstError(f"“{path.name}” is geen lijst met kolommen; kies een Excel- of csv-bestand.")
    return Sheet(path.stem[:31] or "lijst", [row + [None] * (width - len(row)) for row in rows])


def _decoded(content: bytes) -> str:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", errors="replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # Excel in the Netherlands writes text in the Windows code page.
        return content.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """The mark that splits most lines into the same number of two or more cells."""
    first = text.splitlines()[:1]
    if first and first[0].lower().startswith("sep=") and len(first[0]) == 5:
        return first[0][4]
    best, best_score = ";", 0
    sample = text[:200_000]
    for delimiter in _DELIMITERS:
        try:
            widths = Counter(
                len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter) if row
            )
        except csv.Error:
            continue
        score = max((count * (width - 1) for width, count in widths.items() if width > 1), default=0)
        if score > best_score:
            best, best_score = delimiter, score
    return best
