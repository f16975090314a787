"""The wizard's third step: what each column stands for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.gui.forms.ui_wizard_columns_step import Ui_WizardColumnsStep
from nplv_desktop.gui.look import theme
from nplv_desktop.gui.plans.plan_columns import ALL_COLUMNS
from nplv_desktop.gui.tables.simple_table import TextTableModel, set_up_table
from nplv_desktop.gui.wizard.planlijst_draft import PlanlijstDraft
from nplv_desktop.planlijst.recognising.aliases import IGNORED
from nplv_desktop.planlijst.recognising.key_labels import choices_for, key_label
from nplv_desktop.planlijst.recognising.layout import ColumnProposal

Index = QModelIndex | QPersistentModelIndex
_TITLES = ("Kolom", "Kop in de lijst", "Voorbeelden", "Staat voor", "Zekerheid")
KEY_COLUMN = 3
_PREVIEWED = 200


class ColumnsModel(QAbstractTableModel):
    """The columns of one sheet."""

    #: A column is taken for something else: (column, key).
    mapped = Signal(int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[ColumnProposal, ...] = ()

    def show(self, columns: tuple[ColumnProposal, ...]) -> None:
        """Shows columns; the same ones in place."""
        if [column.column for column in columns] == [column.column for column in self.columns]:
            self.columns = columns
            if columns:
                self.dataChanged.emit(self.index(0, 0), self.index(len(columns) - 1, len(_TITLES) - 1))
            return
        self.beginResetModel()
        self.columns = columns
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(_TITLES)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == KEY_COLUMN else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.columns):
            return None
        column = self.columns[index.row()]
        is_used = column.key != IGNORED
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            sure = f"{round(column.certainty * 100)} %" if is_used else ""
            texts = (column.letter, column.header, " · ".join(column.samples), key_label(column.key), sure)
            return texts[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole:
            if not is_used:
                return theme.color("muted")
            if index.column() >= KEY_COLUMN and column.certainty < 0.75:
                return theme.color("attention")
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 2:
            return "\n".join(column.samples)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != KEY_COLUMN:
            return False
        column = self.columns[index.row()]
        if value and value != column.key:
            self.mapped.emit(column.column, str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return _TITLES[section] if role == Qt.ItemDataRole.DisplayRole else None


class KeyDelegate(QStyledItemDelegate):
    """Opens the list of what a column can stand for."""

    def __init__(self, model: ColumnsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        column = self._model.columns[index.row()]
        box = QComboBox(parent)
        box.setProperty("cell", True)
        box.setAccessibleName(f"{column.header} staat voor")
        for key in choices_for(column):
            box.addItem(key_label(key), key)
        box.activated.connect(self._commit)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(self._model.columns[index.row()].key))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            self._model.setData(index, editor.currentData())

    def _commit(self) -> None:
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)


class WizardColumnsStep(QWidget):
    """Shows and changes what the columns stand for, with the plans that follow."""

    #: A column is taken for something else.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_WizardColumnsStep()
        ui.setupUi(self)
        self._draft: PlanlijstDraft | None = None
        self.columns = ColumnsModel(self)
        self.columns.mapped.connect(self._map)
        set_up_table(ui.columns, self.columns, [76, 210, 260, 240, 104], stretch=2)
        self._keys = KeyDelegate(self.columns, ui.columns)
        ui.columns.setItemDelegateForColumn(KEY_COLUMN, self._keys)
        ui.columns.setEditTriggers(
            QAbstractItemView.EditTrigger.CurrentChanged
            | QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        ui.columns.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self._preview = TextTableModel([], self)
        set_up_table(ui.preview, self._preview, [])
        ui.sheetField.currentIndexChanged.connect(self._show_sheet)

    @property
    def remembers(self) -> bool:
        """Whether the layout is to be remembered."""
        return self.ui.rememberBox.isChecked()

    def show_draft(self, draft: PlanlijstDraft) -> None:
        """Shows the columns of the chosen sheets."""
        self._draft = draft
        names = [proposal.sheet.name for proposal in draft.chosen_proposals]
        box = self.ui.sheetField
        if [box.itemText(n) for n in range(box.count())] != names:
            box.blockSignals(True)
            box.clear()
            box.addItems(names)
            box.blockSignals(False)
        self._show_sheet()

    def show_reading(self, draft: PlanlijstDraft) -> None:
        """Shows the plans as they are read now."""
        reading = draft.reading
        name = self.ui.sheetField.currentText()
        found = next((sheet for sheet in reading.readings if sheet.layout.sheet == name), None) if reading else None
        plans: list[Plan] = [read.plan for read in found.plans[:_PREVIEWED]] if found else []
        used = {key for plan in plans for key, _ in plan.cells}
        views = [view for view in ALL_COLUMNS if view.key in used]
        self._preview.show(
            plans,
            lambda row: [view.text(plans[row]) for view in views],
            titles=[view.title for view in views],
            right=frozenset(place for place, view in enumerate(views) if view.is_count),
        )
        for place, view in enumerate(views):
            self.ui.preview.setColumnWidth(place, view.width)
        count = len(found.plans) if found else 0
        told = "1 plan" if count == 1 else f"{grouped(count)} plannen"
        self.ui.previewLabel.setText(f"Zo worden de plannen gelezen: {told}")

    def _show_sheet(self) -> None:
        draft = self._draft
        proposal = draft.proposal(self.ui.sheetField.currentText()) if draft else None
        if draft is None or proposal is None:
            return
        self.columns.show(proposal.layout.columns)
        doubtful = sum(c.key != IGNORED and c.certainty < 0.75 for c in proposal.layout.columns)
        note = proposal.layout.reason
        if not note and doubtful:
            note = "1 kolom is onzeker" if doubtful == 1 else f"{doubtful} kolommen zijn onzeker"
        self.ui.sheetNote.setText(note)
        self.show_reading(draft)

    def _map(self, column: int, key: str) -> None:
        if self._draft is not None:
            self._draft.map_column(self.ui.sheetField.currentText(), column, key)
            self._show_sheet()
            self.changed.emit()
