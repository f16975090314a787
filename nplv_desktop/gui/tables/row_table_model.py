"""The rows of an editable table, with an empty row to type in at the end and the sum below it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.dutch.numbers import FigureError
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.row_columns import Column, RowKind, change_name

Index = QModelIndex | QPersistentModelIndex
_Cell = tuple[int, int]


class RowTableModel(QAbstractTableModel):
    """Shows the rows of the shown area and writes through the session.

    Text that cannot be read stays in its cell, marked, until it is mended; the row keeps its last value meanwhile.
    """

    #: Which texts cannot be read: (list of Dutch sentences).
    problems_changed = Signal(list)

    def __init__(self, session: Session, kind: RowKind[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.kind = kind
        self._area_name = session.area.name
        self._rows: tuple[Any, ...] = ()
        self._sums: dict[str, str] = {}
        self._unread: dict[_Cell, tuple[str, str]] = {}
        self._grows_by_typing = False
        self._edit_number = 0

    # -- what is shown -----------------------------------------------------------------------------------------------

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows as they are."""
        return self._rows

    @property
    def parameters(self) -> ParameterSet:
        """The parameter set of the shown area."""
        return self.session.figures.parameters

    def column(self, index: Index) -> Column[Any]:
        """The column of a cell."""
        return self.kind.columns[index.column()]

    def row(self, index: Index) -> Any:
        """The row of a cell; the blank one for the row to type in."""
        return self._rows[index.row()] if index.row() < len(self._rows) else self.kind.blank

    def is_row(self, number: int) -> bool:
        """Whether this line is a row, not the empty one or the sum."""
        return 0 <= number < len(self._rows)

    def is_blank(self, number: int) -> bool:
        """Whether this line is the empty one to type in."""
        return not self.session.read_only and number == len(self._rows)

    def is_sum(self, number: int) -> bool:
        """Whether this line is the sum."""
        return number == self.rowCount() - 1

    def show_area(self, area: Area) -> None:
        """Shows an area's rows with as little disturbance as possible."""
        rows = self.kind.rows(area)
        if area.name != self._area_name:
            self.beginResetModel()
            self._area_name = area.name
            self._rows = rows
            self._forget_unread()
            self.endResetModel()
        elif rows != self._rows:
            self._adapt(rows)
        self._sums = dict(self.kind.sums(self.session.figures))
        last = self.rowCount() - 1
        self.dataChanged.emit(self.index(last, 0), self.index(last, self.columnCount() - 1))

    def _adapt(self, rows: tuple[Any, ...]) -> None:
        old = self._rows
        start = _same(old, rows)
        end = _same(old[start:][::-1], rows[start:][::-1])
        gone, come = len(old) - start - end, len(rows) - start - end
        if gone > come:
            first = start + come
            self.beginRemoveRows(QModelIndex(), first, first + gone - come - 1)
            self._rows = rows
            self._renumber(
                {
                    n: (n if n < first else n - gone + come)
                    for n in range(len(old))
                    if n not in range(first, first + gone - come)
                }
            )
            self.endRemoveRows()
        elif come > gone:
            # A row that came about by typing is the empty one itself; the new empty one comes after it.
            first = start + gone + (1 if self._grows_by_typing else 0)
            self.beginInsertRows(QModelIndex(), first, first + come - gone - 1)
            self._rows = rows
            if not self._grows_by_typing:
                self._renumber({n: (n if n < first else n + come - gone) for n in range(len(old) + 1)})
            self.endInsertRows()
        else:
            self._rows = rows
        for number in range(start, start + min(gone, come)):
            self._drop_mended(number, old[number])
        shown = max(come, 1)
        self.dataChanged.emit(
            self.index(start, 0), self.index(min(start + shown, self.rowCount()) - 1, self.columnCount() - 1)
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows) + (1 if self.session.read_only else 2)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.kind.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, number = self.column(index), index.row()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._text(index)
        if role == Qt.ItemDataRole.EditRole:
            return self.typed_text(index)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(index)
        if role == Qt.ItemDataRole.FontRole and self.is_sum(number):
            font = QFont(theme.interface_font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.BackgroundRole and self.is_sum(number):
            return theme.color("raised")
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._unread.get((number, index.column()), ("", ""))[1] or self._reason(index) or None
        return None

    def _text(self, index: Index) -> str:
        column, number = self.column(index), index.row()
        if self.is_sum(number):
            return self._sums.get(column.key, "")
        unread = self._unread.get((number, index.column()))
        if unread is not None:
            return unread[0]
        if self.is_blank(number):
            return f"Nieuwe {self.kind.name}…" if index.column() == 0 else ""
        return column.shown(self.row(index), self.parameters)

    def typed_text(self, index: Index) -> str:
        """The text with which a cell starts being edited."""
        unread = self._unread.get((index.row(), index.column()))
        return unread[0] if unread else self.column(index).typed(self.row(index), self.parameters)

    def _colour(self, index: Index) -> Any:
        if (index.row(), index.column()) in self._unread:
            return theme.color("error")
        if self.is_blank(index.row()) or (self.is_row(index.row()) and self._reason(index)):
            return theme.color("muted")
        return None

    def _reason(self, index: Index) -> str:
        return "" if self.is_sum(index.row()) else self.column(index).locked(self.row(index))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.DisplayRole:
                return str(section + 1) if self.is_row(section) else "+" if self.is_blank(section) else ""
            return Qt.AlignmentFlag.AlignCenter if role == Qt.ItemDataRole.TextAlignmentRole else None
        if not 0 <= section < len(self.kind.columns):
            return None
        column = self.kind.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_sum(index.row()):
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.session.read_only and not self._reason(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    # -- what is typed -----------------------------------------------------------------------------------------------

    def start_edit(self) -> tuple[Any, ...]:
        """Begins a new edit, an undo step of its own; gives the rows to go back to."""
        self._edit_number += 1
        return self._rows

    def means(self, index: Index, text: str) -> bool:
        """Whether a text in this cell says what its row already holds."""
        if (index.row(), index.column()) in self._unread:
            return self._unread[index.row(), index.column()][0] == text
        row = self.row(index)
        try:
            return bool(self.column(index).store(row, text, self.parameters) == row)
        except FigureError:
            return False

    def type_live(self, index: Index, text: str) -> None:
        """Stores a text while it is typed, where it can already be read."""
        if not self._try(index, text, self._rows):
            self._unread.pop((index.row(), index.column()), None)

    def choose_live(self, index: Index, text: str, before: tuple[Any, ...]) -> None:
        """Stores a choice while one looks for it by typing; each choice starts from the rows as they were `before`."""
        self._try(index, text, before)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if (
            role != Qt.ItemDataRole.EditRole
            or not index.isValid()
            or not self.flags(index) & Qt.ItemFlag.ItemIsEditable
        ):
            return False
        cell, text = (index.row(), index.column()), str(value)
        problem = self._try(index, text, self._rows)
        if problem:
            self._unread[cell] = (text, problem)
        else:
            self._unread.pop(cell, None)
        self.dataChanged.emit(self.index(*cell), self.index(*cell))
        self._tell_problems()
        return not problem

    def _try(self, index: Index, text: str, base: tuple[Any, ...]) -> str:
        """Puts a text into a cell of the rows `base`; says why where it cannot be read."""
        number, column = index.row(), self.column(index)
        row = base[number] if number < len(base) else self.kind.blank
        try:
            made = column.store(row, text, self.parameters)
        except FigureError as error:
            return str(error)
        if made == row and base is self._rows:
            return ""
        rows = (*base, made) if number == len(base) else _with(base, number, made)
        self._grows_by_typing = number == len(self._rows)
        self._store(
            change_name(self.kind, column, number), rows, f"{self.kind.path}[{number}].{column.key}#{self._edit_number}"
        )
        self._grows_by_typing = False
        return ""

    def restore(self, rows: tuple[Any, ...], index: Index) -> None:
        """Goes back to earlier rows, for an edit that is given up."""
        key = f"{self.kind.path}[{index.row()}].{self.column(index).key}#{self._edit_number}"
        self._unread.pop((index.row(), index.column()), None)
        self._store(change_name(self.kind, self.column(index), index.row()), rows, key)
        self._tell_problems()

    def paste(self, top: int, left: int, block: Sequence[Sequence[str]]) -> None:
        """Puts a block of texts over the cells from a corner on, as one undo step; adds rows where needed."""
        parameters, rows = self.parameters, list(self._rows)
        for down, texts in enumerate(block):
            number = top + down
            row = rows[number] if number < len(rows) else self.kind.blank
            pasted: dict[str, str] = {}
            for column_number, text in enumerate(texts[: self.columnCount() - left], start=left):
                column = self.kind.columns[column_number]
                if column.locked(row) or (not text.strip() and row == self.kind.blank):
                    continue
                self._unread.pop((number, column_number), None)
                try:
                    row = column.store(row, text, parameters)
                    pasted[column.key] = text
                except FigureError as error:
                    self._unread[number, column_number] = (text, str(error))
            row = self.kind.settle(row, pasted, parameters)
            if number < len(rows):
                rows[number] = row
            else:
                rows.append(row)
        unread = dict(self._unread)
        self.start_edit()
        self._store(f"Plakken in {self.kind.line}en", tuple(rows), None)
        self._unread.update({cell: kept for cell, kept in unread.items() if cell[0] < len(self._rows)})
        self.dataChanged.emit(self.index(top, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        self._tell_problems()

    def clear(self, cells: Sequence[_Cell]) -> None:
        """Empties cells, as one undo step; cells that must hold a choice keep it."""
        rows = list(self._rows)
        for number, column_number in cells:
            column = self.kind.columns[column_number]
            if number < len(rows) and not column.locked(rows[number]) and not column.choices:
                self._unread.pop((number, column_number), None)
                rows[number] = column.store(rows[number], "", self.parameters)
        where = sorted({number + 1 for number, _ in cells})
        place = f"{self.kind.line} {where[0]}" if len(where) == 1 else f"{self.kind.line}en"
        self._store(f"Cellen wissen in {place}", tuple(rows), None)
        self._tell_problems()

    def delete(self, numbers: Sequence[int]) -> None:
        """Deletes rows, as one undo step."""
        gone = {number for number in numbers if self.is_row(number)}
        kept = tuple(row for number, row in enumerate(self._rows) if number not in gone)
        places = [number for number in range(len(self._rows) + 1) if number not in gone]
        unread = {(places.index(row), column): text for (row, column), text in self._unread.items() if row not in gone}
        which = f"{self.kind.line} {min(gone) + 1}" if len(gone) == 1 else f"{len(gone)} {self.kind.line}en"
        self._store(f"{which} verwijderen", kept, None)
        self._unread = unread
        self._tell_problems()

    def move(self, number: int, to: int) -> bool:
        """Moves a row to another place; False where there is no such place."""
        if not (self.is_row(number) and self.is_row(to)) or number == to:
            return False
        order = list(range(len(self._rows)))
        order.insert(to, order.pop(number))
        unread = {(order.index(row), column): text for (row, column), text in self._unread.items() if row in order}
        self._store(f"{self.kind.line} {number + 1} verplaatsen", tuple(self._rows[place] for place in order), None)
        self._unread = unread
        self._tell_problems()
        return True

    # -- inside ------------------------------------------------------------------------------------------------------

    def _store(self, label: str, rows: tuple[Any, ...], key: str | None) -> None:
        self.session.edit(label, lambda area: self.kind.with_rows(area, rows), key=key)

    def _drop_mended(self, number: int, old: Any) -> None:
        """Forgets unreadable text in cells whose value came from elsewhere meanwhile (undo)."""
        for place, column in enumerate(self.kind.columns):
            if (number, place) in self._unread and column.typed(old, self.parameters) != column.typed(
                self._rows[number], self.parameters
            ):
                del self._unread[number, place]
                self._tell_problems()

    def _renumber(self, places: dict[int, int]) -> None:
        self._unread = {(places[row], column): kept for (row, column), kept in self._unread.items() if row in places}
        self._tell_problems()

    def _forget_unread(self) -> None:
        self._unread.clear()
        self._tell_problems()

    def _tell_problems(self) -> None:
        self.problems_changed.emit(
            [
                f"Rij {row + 1}, {self.kind.columns[column].title.lower()}: {problem}"
                for (row, column), (_, problem) in sorted(self._unread.items())
            ]
        )


def _same(one: Sequence[Any], other: Sequence[Any]) -> int:
    """How many items two sequences have in common from their start."""
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return count


def _with(rows: tuple[Any, ...], number: int, row: Any) -> tuple[Any, ...]:
    return (*rows[:number], row, *rows[number + 1 :])
