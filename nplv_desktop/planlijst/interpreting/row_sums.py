"""Tells rows that add up other rows by arithmetic, whatever they are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from nplv_desktop.planlijst.reading.cell_values import read_count
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet

_NEAR = 1e-6
#: Places to begin at that are tried for one row; equal sums are rare.
_MOST_TRIED = 12


@dataclass(frozen=True, slots=True)
class Summed:
    """The rows that a row adds up, and in how many columns with numbers it does."""

    rows: tuple[int, ...]
    columns: int
    is_block: bool


@dataclass
class RowSums:
    """Keeps the numbers of the rows that are plans, to see whether a next one adds them up.

    `places` are the columns that count. Every row is offered by `add` in the order of the sheet; `end_block` marks an
    empty row, a heading or a total.
    """

    sheet: Sheet
    places: Sequence[int]
    _rows: list[int] = field(default_factory=list)
    _running: list[float] = field(default_factory=lambda: [0.0])
    _starts: dict[float, list[int]] = field(default_factory=lambda: {0.0: [0]})
    _by_number: dict[float, list[int]] = field(default_factory=dict)
    _block: int = 0
    _read: dict[str, float] = field(default_factory=dict)
    _main: int = -1

    def number(self, cell: CellValue) -> float:
        """The number in a cell; 0 for none."""
        kind = type(cell)
        if kind is float or kind is int:
            return cell  # type: ignore[return-value]
        if kind is str and cell:
            known = self._read.get(cell)  # type: ignore[arg-type]
            if known is None:
                value = read_count(cell, may_be_negative=True).value
                known = self._read[cell] = float(value) if isinstance(value, int) else 0.0  # type: ignore[index]
            return known
        return 0.0

    def add(self, row: int) -> None:
        """Takes a row in as a plan."""
        if not self.places:
            return
        if self._main < 0:
            self._main = self.places[0]
        self._rows.append(row)
        number = self.number(self.sheet.rows[row - 1][self._main])
        self._by_number.setdefault(number, []).append(row)
        total = self._running[-1] + number
        self._running.append(total)
        self._starts.setdefault(total, []).append(len(self._rows))

    def end_block(self) -> None:
        """Notes that what stood above belongs together."""
        self._block = len(self._rows)

    def summed_by(self, row: int) -> Summed | None:
        """The rows right above that the row adds up in every column it fills; None for none."""
        cells = self.sheet.rows[row - 1]
        filled = [(place, number) for place in self.places if (number := self.number(cells[place]))]
        if not filled or not self._rows:
            return None
        main = self.number(cells[self._main])
        if not main:
            return self._matches(self._block, filled) or self._matches(0, filled)
        begins = self._starts.get(self._running[-1] - main, ())
        for begin in begins[-_MOST_TRIED:]:
            found = self._matches(begin, filled)
            if found is not None:
                return found
        return self._matches_but_one(main, filled)

    def _matches_but_one(self, main: float, filled: Sequence[tuple[int, float]]) -> Summed | None:
        """All rows above but one, as where a neighbour's plan stands below the list; several columns have to agree."""
        left = self._running[-1] - main
        if left <= 0 or len(filled) < 3:
            return None
        for out in self._by_number.get(left, ())[-_MOST_TRIED:]:
            rows = [row for row in self._rows if row != out]
            if len(rows) > 1 and all(
                abs(sum(self.number(self.sheet.rows[row - 1][place]) for row in rows) - number) <= _NEAR
                for place, number in filled
            ):
                return Summed(tuple(rows), len(filled), is_block=True)
        return None

    def _matches(self, begin: int, filled: Sequence[tuple[int, float]]) -> Summed | None:
        rows = self._rows[begin:]
        sheet = self.sheet.rows
        telling = [row for row in rows if any(self.number(sheet[row - 1][place]) for place, _ in filled)]
        if len(telling) < 2:
            return None
        for place, number in filled:
            if abs(sum(self.number(sheet[row - 1][place]) for row in rows) - number) > _NEAR:
                return None
        return Summed(tuple(telling), len(filled), begin in (0, self._block))

    def summed_below(self, row: int, rows: Sequence[int]) -> Summed | None:
        """The rows right below that a row adds up: the total above its group. `rows` are all plans of the sheet."""
        cells = self.sheet.rows[row - 1]
        filled = [(place, number) for place in self.places if (number := self.number(cells[place]))]
        if not filled:
            return None
        main, wanted = filled[0]
        total, taken = 0.0, []
        for other in rows:
            if other <= row:
                continue
            total += self.number(self.sheet.rows[other - 1][main])
            taken.append(other)
            if total > wanted + _NEAR:
                return None
            if len(taken) > 1 and abs(total - wanted) <= _NEAR:
                break
        else:
            return None
        for place, number in filled[1:]:
            if abs(sum(self.number(self.sheet.rows[other - 1][place]) for other in taken) - number) > _NEAR:
                return None
        return Summed(tuple(taken), len(filled), is_block=True)
