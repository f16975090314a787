"""What was read of the cells of a sheet, and what there is to tell about a cell."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from nplv_desktop.domain.area.plan import PlanValue
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight
from nplv_desktop.planlijst.interpreting.shares import Shares
from nplv_desktop.planlijst.reading.cell_values import Reading
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet
from nplv_desktop.planlijst.recognising.layout import ColumnProposal


class Values:
    """The values of the rows that are plans: canonical keys, and counts by year columns."""

    def __init__(self, sheet: Sheet, rows: Iterable[int]) -> None:
        self.cells: dict[int, dict[str, PlanValue]] = {row: {} for row in rows}
        self.years: dict[int, dict[str, int]] = {row: {} for row in self.cells}
        self.texts: dict[int, dict[str, str]] = {row: {} for row in self.cells}
        self.spans: dict[int, dict[str, tuple[int, int]]] = {}
        self.status_days: dict[int, tuple[date, str]] = {}
        self.unread: dict[int, list[tuple[str, str]]] = {}
        self.shares = Shares()
        self.share_headers: list[str] = []
        #: Texts that say a number is not known, and results that were not calculated, by key and row.
        self.unknown: dict[int, dict[str, str]] = {}
        self.uncalculated: dict[str, list[int]] = {}
        self.negative_net: list[int] = []
        #: Rows that leave the number of dwellings open.
        self.blank_numbers: set[int] = set()
        self.findings: list[ListFinding] = []
        self._columns = list(zip(*(sheet.rows[row - 1] for row in self.cells), strict=True))

    def column(self, place: int) -> tuple[CellValue, ...]:
        """The cells of a column in these rows, from the top."""
        return self._columns[place] if self._columns else ()


def tell_cell(values: Values, sheet: Sheet, row: int, column: ColumnProposal, read: Reading) -> None:
    """Tells what was the matter with a cell."""
    weight = Weight.ATTENTION if read.is_problem or read.is_doubtful else Weight.INFORMATION
    code = "unreadable" if read.is_problem else "doubtful"
    note = f"{column.header}: {read.note}"
    if read.is_problem:
        note += "; de cel is leeg gelaten"
    values.findings.append(ListFinding(weight, code, sheet.name, row, column.column, f"{note}."))
