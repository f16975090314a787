"""What the reading of a list tells: findings with sheet and cell, and rows that were left out with the reason."""

from __future__ import annotations

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
    """One thing that was decided or should be looked at; `column` is 0 for a whole row, `row` 0 for a sheet."""

    weight: Weight
    code: str
    sheet: str
    row: int
    column: int
    message: str

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
    LEFT_OUT = "door u weggelaten"
    MERGED = "samengevoegd met een rij van hetzelfde plan"


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was not read as a plan."""

    row: int
    reason: SkipReason
    text: str = ""
