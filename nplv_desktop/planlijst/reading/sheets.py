"""A list as it was read: sheets of cells with what their formatting says. Rows and columns count from 1."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

#: Text, number, truth or date; None and "" are empty cells.
CellValue = str | int | float | bool | date | None


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet. `rows[0]` is row 1 of the sheet, `rows[0][0]` its cell A1; rows are equally long.

    `hidden_rows`, `struck` (row, column), `merged` (top, left, bottom, right) and `errors` (row, column → "#REF!") are
    empty where the file cannot tell them. `uncalculated` are formulas without a stored result, `sums` formulas that add
    up what stands above them, `shares` numbers shown in per cent (row, column). `places` says for a sheet that
    was put together from others where a cell really stands (sheet, row, column).
    """

    name: str
    rows: list[list[CellValue]]
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    struck: frozenset[tuple[int, int]] = frozenset()
    merged: tuple[tuple[int, int, int, int], ...] = ()
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    uncalculated: frozenset[tuple[int, int]] = frozenset()
    sums: frozenset[tuple[int, int]] = frozenset()
    shares: frozenset[tuple[int, int]] = frozenset()
    places: dict[tuple[int, int], tuple[str, int, int]] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0]) if self.rows else 0

    def cell(self, row: int, column: int) -> CellValue:
        """What stands in a cell; None outside the sheet."""
        if 0 < row <= len(self.rows) and 0 < column <= len(self.rows[row - 1]):
            return self.rows[row - 1][column - 1]
        return None


@dataclass(frozen=True, slots=True)
class ListFile:
    """A list with its sheets, its file name and the SHA-256 of its bytes; `notes` are Dutch sentences about it."""

    name: str
    sha256: str
    sheets: tuple[Sheet, ...]
    notes: tuple[str, ...] = ()


def column_letter(column: int) -> str:
    """The letters of a column: 1 is A, 28 is AB."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def cell_name(row: int, column: int) -> str:
    """The name of a cell: (4, 2) is B4."""
    return f"{column_letter(column)}{row}"


def text_of(value: CellValue) -> str:
    """A cell as text, the way a person would write it; "" for an empty cell."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, date):
        return value.strftime("%d-%m-%Y")
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value).replace(".", ",")
    return str(value)
