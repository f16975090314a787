"""Several texts in one cell, separated by semicolons; a text that holds one itself stands in quotes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable


def join_items(items: Iterable[str]) -> str:
    """The texts as one cell: a; "b;c"."""
    return "; ".join(_quoted(item) for item in items)


def _quoted(item: str) -> str:
    if not item or any(mark in item for mark in ';"\n') or item != item.strip():
        return '"' + item.replace('"', '""') + '"'
    return item


def split_items(cell: str) -> tuple[str, ...]:
    """The texts in a cell."""
    try:
        rows = list(csv.reader(io.StringIO(cell, newline=""), delimiter=";", skipinitialspace=True))
    except csv.Error:
        return (cell,)
    return tuple(item for row in rows for item in row if item)
