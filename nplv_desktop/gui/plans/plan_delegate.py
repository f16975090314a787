"""Paints plans with a sign where something does not fit, and edits a cell in place."""

from __future__ import annotations

import re

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.gui.fields.undo_keys import SessionLine
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.plans.plan_columns import COLUMN_VIEWS
from nplv_desktop.gui.plans.plan_rows import Group
from nplv_desktop.gui.plans.plan_table_model import PlanTableModel
from nplv_desktop.gui.plans.plan_values import PlanValueError, value_typed
from nplv_desktop.gui.tables.cell_editors import way_on

Index = QModelIndex | QPersistentModelIndex
_PADDING = 15
_SHORT = re.compile(r"\((\d+ ≠ \d+)\)")


class PlanDelegate(QStyledItemDelegate):
    """Paints and edits the cells of the planlijst."""

    #: The edit was ended by a key that goes on: (rows down, cells to the right).
    moved_on = Signal(int, int)

    def __init__(self, model: PlanTableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = self._model
        line = model.line(index.row())
        painter.save()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        is_group = isinstance(line, Group)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme.color("soft"))
        elif is_group:
            painter.fillRect(area, theme.color("raised"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, theme.color("hover"))
        painter.setPen(theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("accent"))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        inside = area.adjusted(_PADDING, 0, -_PADDING, 0)
        plan = model.plan(index.row())
        if index.column() == 0 and plan is not None:
            issues = issues_of(plan)
            if issues:
                short = _SHORT.search(issues[0].message)
                self._sign(painter, inside, f"● {short.group(1)}" if short else "●")
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font if isinstance(font, QFont) else option.font)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(colour if isinstance(colour, QColor) else theme.color("text"))
        text = painter.fontMetrics().elidedText(
            str(index.data(Qt.ItemDataRole.DisplayRole) or ""), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0), text)
        painter.restore()

    @staticmethod
    def _sign(painter: QPainter, inside: QRect, text: str) -> None:
        """A sign at the right of the name; what is left is for the name itself."""
        painter.setPen(theme.color("attention"))
        width = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        inside.setRight(inside.right() - width - 8)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.column()]
        line = SessionLine(parent)
        line.setProperty("cell", True)
        line.setMaxLength(32_000)
        line.setProperty("column", column.key)
        line.setAccessibleName(column.full_title)
        side = Qt.AlignmentFlag.AlignRight if column.is_count else Qt.AlignmentFlag.AlignLeft
        line.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        if column.choices:
            completer = QCompleter(list(column.choices), line)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            line.setCompleter(completer)
        return line

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit) and editor.isModified():
            self._model.setData(index, editor.text())

    def _fits(self, editor: QLineEdit) -> bool:
        """Whether what stands in the editor fits its column; else the editor stays open and says why."""
        column = editor.property("column")
        try:
            value_typed(COLUMN_VIEWS[column], editor.text())
        except PlanValueError as error:
            editor.setProperty("invalid", True)
            editor.style().unpolish(editor)
            editor.style().polish(editor)
            editor.setToolTip(str(error))
            editor.setAccessibleDescription(str(error))
            QToolTip.showText(editor.mapToGlobal(editor.rect().bottomLeft()), str(error), editor)
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QLineEdit) and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            way = way_on(event)
            if way is not None and not self._fits(watched):
                return True
            if way is not None:
                self.commitData.emit(watched)
                self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
                self.moved_on.emit(*way)
                return True
        return super().eventFilter(watched, event)
