"""The table in which rows are edited in place, as in a spreadsheet: type, Tab, Enter, paste, drag, delete."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QSizePolicy, QTableView, QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.gui.figures.explanation_card import open_card
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.cell_editors import CellDelegate
from nplv_desktop.gui.tables.clipboard_block import BlockError, read_block, write_block
from nplv_desktop.gui.tables.row_columns import RowKind
from nplv_desktop.gui.tables.row_table_model import RowTableModel

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 36
_NUMBER_WIDTH = 40


class RowTable(QTableView):
    """A table of rows; grows with its content, the page scrolls."""

    #: Another row is current: (its number, -1 for none or the empty one).
    row_selected = Signal(int)
    #: Something could not be read or pasted: (list of Dutch sentences).
    problems_changed = Signal(list)
    #: The field a number of the sum came from is to be shown: (area-file path).
    origin_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowTableModel | None = None
        self._delegate: CellDelegate | None = None
        self._unread: list[str] = []
        self._measure: tuple[object, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # No SelectedClicked: Qt then waits for a second click and drops what is typed meanwhile.
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        numbers = self.verticalHeader()
        numbers.setObjectName("rowNumbers")
        numbers.setFixedWidth(_NUMBER_WIDTH)
        numbers.setMinimumSectionSize(_ROW_HEIGHT)
        numbers.setDefaultSectionSize(_ROW_HEIGHT)
        # Heights follow wrapped texts in `_fit`; Qt itself would measure every cell at every key.
        numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        numbers.setSectionsMovable(True)
        numbers.setHighlightSections(False)
        numbers.setToolTip("Sleep een nummer om de rij te verplaatsen")
        numbers.sectionMoved.connect(self._take_over_drag)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setFixedHeight(_ROW_HEIGHT)
        self._fit_timer = QTimer(self)
        self._fit_timer.setSingleShot(True)
        self._fit_timer.timeout.connect(self._fit)

    def edit_rows(self, session: Session, kind: RowKind[Any]) -> None:
        """Sets what the table edits; once, before it is shown."""
        model = RowTableModel(session, kind, self)
        self.rows = model
        self._delegate = CellDelegate(model, self)
        self._delegate.moved_on.connect(self.step)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        model.problems_changed.connect(self._tell_problems)
        for signal in (model.rowsInserted, model.rowsRemoved, model.dataChanged, model.modelReset):
            signal.connect(self._fit_soon)
        self._fit()

    def show_area(self, area: Area) -> None:
        """Shows an area's rows."""
        self._model().show_area(area)

    def focus_cell(self, number: int, key: str) -> None:
        """Puts the cursor in a row's cell, by the last part of its path in the area file."""
        model = self._model()
        keys = [column.key for column in model.kind.columns]
        column = keys.index(key) if key in keys else 0
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(model.index(min(number, len(model.rows)), column))

    @property
    def unreadable(self) -> list[str]:
        """What stands in cells but cannot be read, one Dutch sentence each."""
        return self._unread

    @property
    def current_row(self) -> int:
        """The number of the row in which the cursor is, -1 for none."""
        number = self.currentIndex().row()
        return number if self._model().is_row(number) else -1

    # -- moving ------------------------------------------------------------------------------------------------------

    def step(self, down: int, right: int) -> None:
        """Goes on from the current cell: down a column or to the next cell that can be edited."""
        model, index = self._model(), self.currentIndex()
        if down:
            number = max(0, min(index.row() + down, len(model.rows)))
            self.setCurrentIndex(model.index(number, index.column()))
            return
        number, column = index.row(), index.column()
        while True:
            column += right
            if not 0 <= column < model.columnCount():
                number, column = number + right, 0 if right > 0 else model.columnCount() - 1
            if not 0 <= number <= len(model.rows) or (model.session.read_only and not model.is_row(number)):
                self._leave(forward=right > 0)
                return
            if model.flags(model.index(number, column)) & Qt.ItemFlag.ItemIsEditable or model.session.read_only:
                self.setCurrentIndex(model.index(number, column))
                return

    def _leave(self, *, forward: bool) -> None:
        """Goes on to the next field of the page."""
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self.rows is not None:
            self.row_selected.emit(self.current_row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model, key = self._model(), event.key()
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self.clear_selected()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self.currentIndex().isValid():
            self.step(0, -1 if key == Qt.Key.Key_Backtab else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not model.session.read_only:
            self.delete_selected()
        elif key == Qt.Key.Key_Minus and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.delete_rows()
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_row(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_choice = index.isValid() and self.rows is not None and bool(self.rows.column(index).choices)
        at_rest = index == self.currentIndex() and self.state() == self.State.NoState
        if is_choice and at_rest and event.button() == Qt.MouseButton.LeftButton:
            self.edit(index)
        elif index.isValid() and self.rows is not None and self.rows.is_sum(index.row()):
            explained = self.rows.session.explain(self.rows.kind.figure)
            open_card(explained, self.viewport()).origin_opened.connect(self.origin_opened)

    # -- changing ----------------------------------------------------------------------------------------------------

    def move_row(self, by: int) -> None:
        """Moves the current row up (-1) or down (1)."""
        model, index = self._model(), self.currentIndex()
        if not model.session.read_only and model.move(index.row(), index.row() + by):
            self.setCurrentIndex(model.index(index.row() + by, index.column()))

    def delete_rows(self) -> None:
        """Deletes every row that has a selected cell."""
        model = self._model()
        if not model.session.read_only:
            place = self.currentIndex()
            model.delete(self._selected_rows())
            self.setCurrentIndex(model.index(min(place.row(), len(model.rows)), place.column()))

    def delete_selected(self) -> None:
        """Deletes rows that are selected as a whole; else empties the selected cells."""
        selection = self.selectionModel()
        whole = [row for row in self._selected_rows() if selection.isRowSelected(row, QModelIndex())]
        if whole and len(whole) == len(self._selected_rows()) and self._model().columnCount() > 1:
            self.delete_rows()
        else:
            self.clear_selected()

    def clear_selected(self) -> None:
        """Empties the selected cells."""
        if not self._model().session.read_only:
            self._model().clear([(index.row(), index.column()) for index in self.selectedIndexes()])

    def copy(self) -> None:
        """Puts the selected block on the clipboard, for spreadsheets."""
        model, indexes = self._model(), self.selectedIndexes()
        if not indexes:
            return
        rows = sorted({index.row() for index in indexes if model.is_row(index.row())})
        columns = sorted({index.column() for index in indexes})
        block = [[model.typed_text(model.index(row, column)) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(write_block(block))

    def paste(self) -> None:
        """Puts the clipboard's block over the cells from the current one on; adds rows where needed."""
        model, selected = self._model(), self.selectedIndexes() or [self.currentIndex()]
        if model.session.read_only:
            return
        corner = min((index.row(), index.column()) for index in selected)
        try:
            block = read_block(QGuiApplication.clipboard().text())
        except BlockError as error:
            self.problems_changed.emit([*self._unread, str(error)])
            return
        if block:
            row = max(0, min(corner[0], len(model.rows)))
            model.paste(row, max(0, corner[1]), block)
            self._select_block(row, max(0, corner[1]), len(block), max(map(len, block)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        changes = not self._model().session.read_only
        on_row = self.current_row >= 0
        menu.addAction("Kopiëren", QKeySequence(QKeySequence.StandardKey.Copy), self.copy)
        menu.addAction("Plakken", QKeySequence(QKeySequence.StandardKey.Paste), self.paste).setEnabled(changes)
        menu.addSeparator()
        for text, keys, by in (("Rij omhoog", "Alt+Up", -1), ("Rij omlaag", "Alt+Down", 1)):
            action = menu.addAction(text, QKeySequence(keys), self._move_by_menu)
            action.setData(by)
            action.setEnabled(changes and on_row)
        menu.addAction("Rij verwijderen", QKeySequence("Ctrl+-"), self.delete_rows).setEnabled(changes and on_row)
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).bottomLeft() if keyboard else QPoint(event.pos())
        menu.popup(self.viewport().mapToGlobal(place))

    def _move_by_menu(self) -> None:
        action = self.sender()
        self.move_row(action.data())  # type: ignore[attr-defined]

    # -- inside ------------------------------------------------------------------------------------------------------

    def _model(self) -> RowTableModel:
        assert self.rows is not None, "edit_rows was not called"
        return self.rows

    def _selected_rows(self) -> list[int]:
        return sorted({index.row() for index in self.selectedIndexes() if self._model().is_row(index.row())})

    def _select_block(self, row: int, column: int, height: int, width: int) -> None:
        model, selection = self._model(), self.selectionModel()
        last = model.index(min(row + height, len(model.rows)) - 1, min(column + width, model.columnCount()) - 1)
        self.setCurrentIndex(model.index(row, column))
        for number in range(row, last.row() + 1):
            for place in range(column, last.column() + 1):
                selection.select(model.index(number, place), QItemSelectionModel.SelectionFlag.Select)

    def _take_over_drag(self, _logical: int, old: int, new: int) -> None:
        numbers = self.verticalHeader()
        blocked = numbers.blockSignals(True)
        numbers.moveSection(new, old)
        numbers.blockSignals(blocked)
        model = self._model()
        if not model.session.read_only and model.move(old, min(new, len(model.rows) - 1)):
            self.setCurrentIndex(model.index(min(new, len(model.rows) - 1), 0))

    def _tell_problems(self, problems: list[str]) -> None:
        self._unread = problems
        self.problems_changed.emit(problems)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.rows is not None:
            self._share_width()
            self._fit_soon()

    def _share_width(self) -> None:
        columns = self._model().kind.columns
        room = self.viewport().width()
        widths = [column.width for column in columns]
        stretching = [number for number, column in enumerate(columns) if column.stretch]
        if sum(widths) > room:
            widths = [column.least or column.width for column in columns]
            # What is left goes to the narrow columns first: the wide ones wrap.
            for number, column in enumerate(columns):
                if number not in stretching:
                    widths[number] += max(0, min(column.width - widths[number], room - sum(widths)))
        spare = max(0, room - sum(widths))
        for number, width in enumerate(widths):
            share = spare // len(stretching) if number in stretching else 0
            self.setColumnWidth(number, width + share)

    def _fit_soon(self) -> None:
        self._fit_timer.start(0)

    def _fit(self) -> None:
        self._share_width()
        model = self._model()
        wrapped = [number for number, column in enumerate(model.kind.columns) if column.stretch]
        measure = (
            tuple(map(self.columnWidth, wrapped)),
            tuple(model.index(row, column).data() for row in range(model.rowCount()) for column in wrapped),
        )
        if measure != self._measure:
            self._measure = measure
            self.resizeRowsToContents()
        # The last row's line falls on the border of the card.
        height = self.horizontalHeader().height() + self.verticalHeader().length() - 1
        if self.horizontalHeader().length() > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        if height != self.height():
            self.setFixedHeight(height)
