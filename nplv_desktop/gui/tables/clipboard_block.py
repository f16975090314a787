"""A block of cells on the clipboard, as Excel and LibreOffice put it there: tabs between cells, lines between rows."""

from __future__ import annotations

import csv
import io

MOST_ROWS = 500
MOST_COLUMNS = 50
_LARGEST = 2_000_000


class BlockError(ValueError):
    """The clipboard holds no block that a table can take; the message is one Dutch sentence."""


def read_block(text: str) -> list[list[str]]:
    """The cells of a block; empty rows at its end are dropped. Raises BlockError where it is too large."""
    if len(text) > _LARGEST:
        raise BlockError("Dit blok is te groot om te plakken; plak het in delen.")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    try:
        rows = list(csv.reader(io.StringIO(lines), delimiter="\t", strict=False))
    except csv.Error:
        rows = [line.split("\t") for line in lines.split("\n")]
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if len(rows) > MOST_ROWS or any(len(row) > MOST_COLUMNS for row in rows):
        raise BlockError(
            f"Dit blok is te groot om te plakken; plak hoogstens {MOST_ROWS} rijen en {MOST_COLUMNS} kolommen tegelijk."
        )
    return rows


def write_block(rows: list[list[str]]) -> str:
    """The text that spreadsheets take as a block of cells."""
    made = io.StringIO()
    csv.writer(made, delimiter="\t", lineterminator="\n").writerows(rows)
    return made.getvalue()
