"""The wizard's second step: which sheets, and where their header stands."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from nplv_desktop.gui.forms.ui_wizard_sheet_step import Ui_WizardSheetStep
from nplv_desktop.gui.tables.simple_table import TextTableModel, set_up_table
from nplv_desktop.gui.wizard.planlijst_draft import PlanlijstDraft
from nplv_desktop.planlijst.reading.sheets import column_letter, text_of

_MOST_COLUMNS = 120


class WizardSheetStep(QWidget):
    """Shows the sheets with their first rows."""

    #: Something was chosen that the plans depend on.
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_WizardSheetStep()
        ui.setupUi(self)
        self._draft: PlanlijstDraft | None = None
        self._preview = TextTableModel([], self)
        set_up_table(ui.preview, self._preview, [])
        ui.sheets.currentRowChanged.connect(self._show_sheet)
        ui.sheets.itemChanged.connect(self._choose_sheet)
        ui.headerField.valueChanged.connect(self._use_header)
        ui.hiddenBox.toggled.connect(self._take_rows)
        ui.struckBox.toggled.connect(self._take_rows)

    def show_draft(self, draft: PlanlijstDraft) -> None:
        """Shows the sheets of a list."""
        ui, self._draft = self.ui, draft
        current = max(0, ui.sheets.currentRow())
        ui.sheets.blockSignals(True)
        ui.sheets.clear()
        for proposal in draft.proposals:
            name = f"{proposal.sheet.name} (verborgen)" if proposal.sheet.is_hidden else proposal.sheet.name
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, proposal.sheet.name)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            if proposal.layout.holds_plans:
                flags |= Qt.ItemFlag.ItemIsUserCheckable
                is_chosen = proposal.sheet.name in draft.chosen
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            item.setFlags(flags)
            item.setToolTip(
                proposal.layout.reason or proposal.why_not or f"Kopregel in rij {proposal.layout.header_row}"
            )
            ui.sheets.addItem(item)
        ui.sheets.blockSignals(False)
        hidden = any(proposal.sheet.hidden_rows for proposal in draft.proposals)
        struck = any(proposal.sheet.struck for proposal in draft.proposals)
        ui.hiddenBox.setVisible(hidden)
        ui.struckBox.setVisible(struck)
        for box, value in ((ui.hiddenBox, draft.answers.hidden_rows), (ui.struckBox, draft.answers.struck_rows)):
            box.blockSignals(True)
            box.setChecked(value)
            box.blockSignals(False)
        holding = [n for n, proposal in enumerate(draft.proposals) if proposal.layout.holds_plans]
        if current >= ui.sheets.count() or (holding and current not in holding):
            current = holding[0] if holding else 0
        ui.sheets.setCurrentRow(current)
        self._show_sheet(current)

    @property
    def problem(self) -> str:
        """What stands in the way of going on, in Dutch; "" for nothing."""
        if self._draft is None or self._draft.chosen_proposals:
            return ""
        return "Geen enkel blad is gekozen; vink een blad met plannen aan of wijs de kopregel aan."

    def _show_sheet(self, number: int) -> None:
        draft = self._draft
        if draft is None or not 0 <= number < len(draft.proposals):
            return
        proposal = draft.proposals[number]
        sheet, layout = proposal.sheet, proposal.layout
        self.ui.headerField.blockSignals(True)
        self.ui.headerField.setMaximum(max(1, min(len(sheet.rows), 5_000)))
        self.ui.headerField.setValue(layout.header_row)
        self.ui.headerField.blockSignals(False)
        known = sum(column.key != "ignore" for column in layout.columns)
        note = f"{known} van {len(layout.columns)} kolommen herkend"
        if layout.known_as:
            note = f"{layout.known_as}: {note}"
        is_left = proposal.why_not and sheet.name not in draft.chosen
        self.ui.sheetNote.setText(layout.reason or (proposal.why_not if is_left else note))
        width = min(sheet.width, _MOST_COLUMNS)
        titles = ["", *(column_letter(column) for column in range(1, width + 1))]

        def texts(row: int) -> list[str]:
            return [str(row + 1), *(text_of(cell) for cell in sheet.rows[row][:width])]

        def token(row: int, _column: int) -> str:
            number = row + 1
            if number == layout.header_row:
                return "accent"
            return "muted" if number < layout.header_row or number in sheet.hidden_rows else ""

        self._preview.show(sheet.rows, texts, titles=titles, token=token, bold=lambda row: row + 1 == layout.header_row)
        self.ui.preview.setColumnWidth(0, 56)
        for column in range(1, width + 1):
            longest = max((len(text_of(row[column - 1])) for row in sheet.rows[:60]), default=0)
            self.ui.preview.setColumnWidth(column, max(64, min(240, 9 * longest + 30)))
        self.ui.preview.scrollTo(self._preview.index(max(0, layout.header_row - 3), 0))

    def _choose_sheet(self, item: QListWidgetItem) -> None:
        if self._draft is None:
            return
        name = item.data(Qt.ItemDataRole.UserRole)
        if item.checkState() == Qt.CheckState.Checked:
            self._draft.chosen.add(name)
        else:
            self._draft.chosen.discard(name)
        self.changed.emit()

    def _use_header(self, row: int) -> None:
        item = self.ui.sheets.currentItem()
        if self._draft is not None and item is not None:
            self._draft.use_header(item.data(Qt.ItemDataRole.UserRole), row)
            self.show_draft(self._draft)
            self.changed.emit()

    def _take_rows(self) -> None:
        if self._draft is not None:
            self._draft.answers = replace(
                self._draft.answers,
                hidden_rows=self.ui.hiddenBox.isChecked(),
                struck_rows=self.ui.struckBox.isChecked(),
            )
            self.changed.emit()
