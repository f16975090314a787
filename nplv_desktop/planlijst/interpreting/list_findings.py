"""What the reading of a list tells: findings with sheet and cell, and rows that were left out with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from nplv_desktop.planlijst.reading.sheets import cell_name, column_letter


class Weight(StrEnum):
    """How much a finding matters."""

    BLOCKING = "blocking"
    ATTENTION = "attention"
    INFORMATION = "information"


@dataclass(frozen=True, slots=True)
class ListFinding:
    """One thing that was decided or should be looked at; `column` is 0 for a whole row, `row` 0 for a sheet.

    `rows` are all rows it is about, where there are several.
    """

    weight: Weight
    code: str
    sheet: str
    row: int
    column: int
    message: str
    rows: tuple[int, ...] = ()

    @property
    def cell(self) -> str:
        """The cell's name ("B4"), "rij 4" or "" for the whole sheet."""
        if self.row and self.column:
            return cell_name(self.row, self.column)
        if self.column:
            return f"kolom {column_letter(self.column)}"
        return f"rij {self.row}" if self.row else ""


class SkipReason(StrEnum):
    """Why a row is not a plan."""

    BLANK = "lege rij"
    TITLE = "titel boven de lijst"
    HEADER = "kopregel"
    REPEATED_HEADER = "herhaalde kopregel"
    TOTAL = "totaalregel"
    HEADING = "tussenkop"
    REMARK = "opmerking"
    HIDDEN = "verborgen rij"
    STRUCK = "doorgehaalde rij"
    ERROR = "rij met een fout uit de werkmap"
    NO_NAME = "rij met aantallen zonder plannaam"
    PART = "deel van een andere regel (waarvan)"
    OTHER_MUNICIPALITY = "plan van een andere gemeente"
    LEFT_OUT = "door u weggelaten"
    MERGED = "samengevoegd met een rij van hetzelfde plan"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was not read as a plan."""

    row: int
    reason: SkipReason
    text: str = ""


_MOST_ROWS_NAMED = 12


def named_rows(rows: Iterable[int]) -> str:
    """Rows in words: "rij 5", "rij 5, 8 en 9", "rij 5, 6, 7 … (30 rijen)"."""
    numbers = list(dict.fromkeys(rows))
    if len(numbers) == 1:
        return f"rij {numbers[0]}"
    if len(numbers) > _MOST_ROWS_NAMED:
        return f"rij {', '.join(map(str, numbers[:_MOST_ROWS_NAMED]))} … ({len(numbers)} rijen)"
    return f"rij {', '.join(map(str, numbers[:-1]))} en {numbers[-1]}"


def told_of_rows(
    weight: Weight, code: str, sheet: str, rows: Iterable[int], message: str, *, column: int = 0
) -> ListFinding:
    """One finding for one cause, whatever the number of rows; "{rows}" in the message stands for them."""
    numbers = tuple(dict.fromkeys(rows))
    row = numbers[0] if len(numbers) == 1 else 0
    return ListFinding(weight, code, sheet, row, column, message.replace("{rows}", named_rows(numbers)), numbers)
