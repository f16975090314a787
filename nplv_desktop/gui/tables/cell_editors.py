"""The editors that open in a cell of an editable table: a line of text or a list, both stored while one types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nplv_desktop.gui.fields.text_change import end_of_change
from nplv_desktop.gui.fields.undo_keys import SessionLine
from nplv_desktop.gui.tables.row_table_model import RowTableModel
from nplv_desktop.gui.tables.simple_table import WrappingDelegate

Index = QModelIndex | QPersistentModelIndex


class CellLine(SessionLine):
    """A line of text in a cell; its undo is that of the session."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("cell", True)
        self.setMaxLength(2000)


class CellChoice(QComboBox):
    """A list in a cell."""

    def __init__(self, choices: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("cell", True)
        self.setPlaceholderText("Kies…")
        self.setItemDelegate(QStyledItemDelegate(self))
        self.addItems(list(choices))
        self.setCurrentIndex(-1)


class CellDelegate(WrappingDelegate):
    """Makes the editors, stores what is typed at once, and tells where the keys want to go."""

    #: The edit was ended by a key that goes on: (rows down, cells to the right).
    moved_on = Signal(int, int)

    def __init__(self, model: RowTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._before: tuple[Any, ...] = ()
        self._index = QPersistentModelIndex()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.column(index)
        self._before = self._model.start_edit()
        self._index = QPersistentModelIndex(index)
        if column.choices:
            choice = CellChoice(column.choices, parent)
            choice.activated.connect(self._choose_live)
            choice.setAccessibleName(column.title)
            return choice
        line = CellLine(parent)
        line.setAlignment(
            (Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignVCenter
        )
        line.setAccessibleName(column.title)
        line.textEdited.connect(self._type_live)
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = self._model.typed_text(index)
        if isinstance(editor, CellChoice):
            editor.setCurrentIndex(editor.findText(text) if text else -1)
        elif isinstance(editor, CellLine) and not (editor.isModified() and self._model.means(index, editor.text())):
            before = editor.text()
            editor.setText(text)
            if before:
                editor.setCursorPosition(end_of_change(before, text))
            else:
                editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, CellChoice):
            if editor.currentIndex() >= 0:
                self._model.setData(index, editor.currentText())
        elif isinstance(editor, CellLine) and editor.isModified():
            self._model.setData(index, editor.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = way_on(event)
            if way is not None:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                self.moved_on.emit(*way)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._model.restore(self._before, self._index)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.RevertModelCache)
                return True
        return super().eventFilter(watched, event)

    def _type_live(self, text: str) -> None:
        if self._index.isValid():
            self._model.type_live(self._index, text)

    def _choose_live(self, number: int) -> None:
        if self._index.isValid():
            choice = self._model.column(self._index).choices[number]
            self._model.choose_live(self._index, choice, self._before)


def way_on(event: QKeyEvent) -> tuple[int, int] | None:
    """Where a key goes on to while a cell is edited: Enter down, Tab to the right, with Shift the other way."""
    back = -1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
    if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return back, 0
    if event.key() == Qt.Key.Key_Tab:
        return 0, 1
    if event.key() == Qt.Key.Key_Backtab:
        return 0, -1
    return None
