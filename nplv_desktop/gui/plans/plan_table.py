"""The table of plans: sort by a click on a title, edit in place, copy and paste blocks, change many plans at once."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from nplv_desktop.gui.plans.plan_columns import COLUMN_VIEWS
from nplv_desktop.gui.plans.plan_delegate import PlanDelegate
from nplv_desktop.gui.plans.plan_rows import Group
from nplv_desktop.gui.plans.plan_table_model import PlanTableModel
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.clipboard_block import BlockError, read_block, write_block

Index = QModelIndex | QPersistentModelIndex
_ROW_HEIGHT = 36


class PlanTable(QTableView):
    """Shows and edits the plans of the shown area."""

    #: Other cells are selected.
    selection_changed = Signal()
    #: A filter of this column is wanted: (key).
    filter_requested = Signal(str)
    #: The selected plans are to be changed together.
    change_requested = Signal()
    #: Something typed or pasted does not fit: (Dutch sentence; "" for nothing).
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plans: PlanTableModel | None = None
        self._delegate: PlanDelegate | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(48)
        head.setFixedHeight(_ROW_HEIGHT)
        head.sectionClicked.connect(self._sort_by)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self._open_head_menu)

    def serve(self, session: Session) -> PlanTableModel:
        """Takes a session's plans into use; once."""
        model = PlanTableModel(session, self)
        self.plans = model
        self._delegate = PlanDelegate(model, self)
        self._delegate.moved_on.connect(self.step)
        self.setItemDelegate(self._delegate)
        self.setModel(model)
        # Connected rather than overridden: Qt calls those once more while it takes the table down.
        self.selectionModel().selectionChanged.connect(self._tell_selection)
        self.selectionModel().currentChanged.connect(self._tell_moved)
        model.modelReset.connect(self._share_width)
        model.refused.connect(self.refused)
        self._share_width()
        return model

    @property
    def selected_plans(self) -> list[int]:
        """The numbers of the plans with a selected cell, in the order of the table; those of a group with its line."""
        model = self._model()
        found: dict[int, None] = {}
        rows: set[int] = set()
        for span in self.selectionModel().selection().toList():
            rows.update(range(span.top(), span.bottom() + 1))
        for row in sorted(rows):
            line = model.line(row)
            if isinstance(line, Group):
                found.update(dict.fromkeys(line.numbers))
            elif line is not None:
                found[line] = None
        return list(found)

    def focus_cell(self, number: int, key: str) -> None:
        """Puts the cursor in a plan's cell; shows its column, and lifts the filters that hide it."""
        model = self._model()
        if key in COLUMN_VIEWS and key not in [column.key for column in model.columns]:
            model.show_columns([*(column.key for column in model.columns), key])
        if model.row_of(number) < 0:
            model.rows.search, model.rows.behind, model.rows.group_key = "", None, ""
            model.rows.filters.clear()
            model.arrange()
        row = model.row_of(number)
        place = next((place for place, column in enumerate(model.columns) if column.key == key), 0)
        if row >= 0:
            self.setCurrentIndex(model.index(row, place))
            self.scrollTo(model.index(row, place), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.setFocus()

    def step(self, down: int, right: int) -> None:
        """Goes on from the current cell."""
        model, index = self._model(), self.currentIndex()
        row, column = index.row() + down, index.column() + right
        if not 0 <= column < model.columnCount():
            row, column = row + right, 0 if right > 0 else model.columnCount() - 1
        if not 0 <= row < model.rowCount():
            if right:
                self._leave(forward=right > 0)
            return
        self.setCurrentIndex(model.index(row, column))

    def _leave(self, *, forward: bool) -> None:
        self.setTabKeyNavigation(False)
        self.focusNextPrevChild(forward)
        self.setTabKeyNavigation(True)

    # -- events ------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        model, key = self._model(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        group = isinstance(model.line(self.currentIndex().row()), Group)
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and self.currentIndex().isValid():
            self.step(0, -1 if key == Qt.Key.Key_Backtab else 1)
        elif group and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            model.toggle_group(self.currentIndex().row())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1, 0)
        elif key == Qt.Key.Key_Delete:
            self.clear_selected()
        elif key == Qt.Key.Key_Minus and control:
            self.remove_selected()
        elif key == Qt.Key.Key_D and control:
            self.fill_down()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0 and isinstance(self._model().line(index.row()), Group):
            self._model().toggle_group(index.row())

    def _tell_selection(self) -> None:
        self.selection_changed.emit()

    def _tell_moved(self) -> None:
        self.refused.emit("")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        changes = not self._session_is_read_only() and bool(self.selected_plans)
        menu.addAction("Kopiëren", QKeySequence(QKeySequence.StandardKey.Copy), self.copy)
        menu.addAction("Plakken", QKeySequence(QKeySequence.StandardKey.Paste), self.paste).setEnabled(changes)
        menu.addSeparator()
        menu.addAction("Omlaag doorvoeren", QKeySequence("Ctrl+D"), self.fill_down).setEnabled(changes)
        menu.addAction("Selectie wijzigen…", self.change_requested.emit).setEnabled(changes)
        menu.addAction("Plannen verwijderen", QKeySequence("Ctrl+-"), self.remove_selected).setEnabled(changes)
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.visualRect(self.currentIndex()).bottomLeft() if keyboard else QPoint(event.pos())
        menu.popup(self.viewport().mapToGlobal(place))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    # -- changing ----------------------------------------------------------------------------------------------------

    def copy(self) -> None:
        """Puts the selected block on the clipboard, for spreadsheets."""
        model, indexes = self._model(), self.selectedIndexes()
        rows = sorted({index.row() for index in indexes if model.plan(index.row()) is not None})
        columns = sorted({index.column() for index in indexes})
        block = []
        for row in rows:
            plan = model.plan(row)
            if plan is not None:
                block.append([_copied(plan.get(model.columns[c].key), model.columns[c].text(plan)) for c in columns])
        if block:
            QGuiApplication.clipboard().setText(write_block(block))

    def paste(self) -> None:
        """Puts the clipboard's block over the cells from the current one on; one value fills the selection."""
        model = self._model()
        if self._session_is_read_only() or not self.currentIndex().isValid():
            return
        try:
            block = read_block(QGuiApplication.clipboard().text())
        except BlockError as error:
            self.refused.emit(str(error))
            return
        if not block:
            return
        selected = self.selectedIndexes() or [self.currentIndex()]
        columns = {index.column() for index in selected}
        if len(block) == 1 and len(block[0]) == 1 and len(columns) == 1:
            column = model.columns[next(iter(columns))]
            if column.is_editable:
                model.fill(self.selected_plans, column.key, block[0][0])
            return
        model.paste(min(index.row() for index in selected), min(columns), block)

    def fill_down(self) -> None:
        """Gives the selected plans the value of the topmost one, in the column of the cursor."""
        model, numbers = self._model(), self.selected_plans
        column = model.columns[self.currentIndex().column()] if self.currentIndex().isValid() else None
        if column is None or not column.is_editable or len(numbers) < 2 or self._session_is_read_only():
            return
        first = model.rows.plans[numbers[0]]
        model.change({number: {column.key: first.get(column.key)} for number in numbers[1:]}, column.full_title)

    def clear_selected(self) -> None:
        """Empties the selected cells, as one undo step."""
        model = self._model()
        if self._session_is_read_only():
            return
        changes: dict[int, dict[str, object]] = {}
        for index in self.selectedIndexes():
            line, column = model.line(index.row()), model.columns[index.column()]
            if isinstance(line, int) and column.is_editable and column.key != "name":
                changes.setdefault(line, {})[column.key] = None
        if changes:
            model.change(changes, "leegmaken")  # type: ignore[arg-type]

    def remove_selected(self) -> None:
        """Removes the selected plans, as one undo step."""
        numbers = self.selected_plans
        if numbers and not self._session_is_read_only():
            self._model().remove(numbers)

    # -- inside ------------------------------------------------------------------------------------------------------

    def _model(self) -> PlanTableModel:
        assert self.plans is not None, "serve was not called"
        return self.plans

    def _session_is_read_only(self) -> bool:
        return self._model().is_read_only

    def _sort_by(self, place: int) -> None:
        rows = self._model().rows
        key = self._model().columns[place].key
        if rows.sort_key != key:
            rows.sort_key, rows.descending = key, self._model().columns[place].is_count
        elif rows.descending == self._model().columns[place].is_count:
            rows.descending = not rows.descending
        else:
            rows.sort_key = ""
        self._model().arrange()

    def _open_head_menu(self, place: QPoint) -> None:
        number = self.horizontalHeader().logicalIndexAt(place)
        if number < 0:
            return
        model = self._model()
        column = model.columns[number]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, descending in (("Oplopend sorteren", False), ("Aflopend sorteren", True)):
            action = menu.addAction(text)
            action.setData((column.key, descending))
        filtering = menu.addAction(f"Filter op {column.title}…")
        hiding = menu.addAction("Kolom verbergen")
        hiding.setEnabled(column.key != "name")
        chosen = menu.exec(self.horizontalHeader().mapToGlobal(place))
        if chosen is None:
            return
        if chosen is filtering:
            self.filter_requested.emit(column.key)
        elif chosen is hiding:
            model.show_columns([other.key for other in model.columns if other.key != column.key])
        else:
            model.rows.sort_key, model.rows.descending = chosen.data()
            model.arrange()

    def _share_width(self) -> None:
        """Widths are those of the columns; the name takes what is left."""
        if self.plans is None:
            return
        widths = [column.width for column in self.plans.columns]
        spare = max(0, self.viewport().width() - sum(widths))
        for place, width in enumerate(widths):
            self.setColumnWidth(place, width + (spare if place == 0 else 0))


def _copied(value: object, shown: str) -> str:
    """A number without marks, so that a spreadsheet takes it as one."""
    return str(value) if isinstance(value, int) else shown
