"""The wizard's last step: everything to know before the list is taken over, and what can still be mended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtWidgets import QFileDialog, QTableView, QWidget

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, Plan, PlanValue
from nplv_desktop.domain.changes.plan_changes import DifferenceKind, PlanDifference, VersionDifference
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.gui.forms.ui_wizard_report_step import Ui_WizardReportStep
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.tables.simple_table import TextTableModel, set_up_table
from nplv_desktop.gui.wizard.planlijst_draft import PlanlijstDraft
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkipReason, Weight
from nplv_desktop.planlijst.reading.sheets import text_of
from nplv_desktop.planlijst.writing.bad_rows import bad_rows

Index = QModelIndex | QPersistentModelIndex
_SIGNS = {Weight.BLOCKING: "▲ Fout", Weight.ATTENTION: "● Aandacht", Weight.INFORMATION: "Ter informatie"}
_TOKENS = {Weight.BLOCKING: "error", Weight.ATTENTION: "attention", Weight.INFORMATION: "muted"}
_KINDS = {DifferenceKind.NEW: "Nieuw", DifferenceKind.GONE: "Vervallen", DifferenceKind.CHANGED: "Gewijzigd"}


class WizardReportStep(QWidget):
    """Shows findings, rows that were left out, and what differs from the planlijst that is there."""

    #: A cell or row was mended: the list has to be read again.
    changed = Signal()
    #: The rows to be corrected are to be written: (path).
    bad_rows_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_WizardReportStep()
        ui.setupUi(self)
        self._draft: PlanlijstDraft | None = None
        self._version: VersionDifference | None = None
        self._findings: list[ListFinding] = []
        self.findings = TextTableModel(("", "Blad", "Cel", "Bevinding"), self)
        self.skipped = TextTableModel(("Blad", "Rij", "Waarom niet gelezen", "Wat er staat"), self)
        self.differences = TextTableModel(("Overnemen", "Plan", "Wat er verandert"), self)
        self.findings_view = self._tab(self.findings, (130, 130, 90, 500), "Bevindingen", 3)
        self.skipped_view = self._tab(self.skipped, (130, 60, 230, 400), "Niet gelezen rijen", 3)
        self.differences_view = self._tab(self.differences, (130, 230, 500), "Verschillen", 2)
        self.differences.ticked.connect(self._tick)
        self.findings_view.selectionModel().currentRowChanged.connect(self._show_mend)
        self.skipped_view.selectionModel().currentRowChanged.connect(self._show_mend)
        ui.tabs.currentChanged.connect(self._show_mend)
        ui.mendButton.clicked.connect(self._mend)
        ui.mendField.returnPressed.connect(self._mend)
        ui.leaveOutButton.clicked.connect(self._leave_out)
        ui.takeInButton.clicked.connect(self._take_in)
        ui.badRowsButton.clicked.connect(self._ask_target)
        ui.followBox.toggled.connect(self._follow)
        self._show_mend()

    def _tab(self, model: TextTableModel, widths: tuple[int, ...], title: str, stretch: int) -> QTableView:
        view = QTableView()
        view.setAccessibleName(title)
        set_up_table(view, model, widths, stretch=stretch)
        self.ui.tabs.addTab(view, title)
        return view

    def show_reading(self, draft: PlanlijstDraft, version: VersionDifference | None) -> None:
        """Shows what was read, and against which version it stands."""
        self._draft, self._version = draft, version
        reading, ui = draft.reading, self.ui
        if reading is None:
            return
        order = list(Weight)
        findings = sorted(reading.findings, key=lambda finding: order.index(finding.weight))
        self._findings = findings
        self.findings.show(
            findings,
            lambda row: _finding_texts(findings[row]),
            token=lambda row, column: _token(findings[row].weight, column),
        )
        skipped = draft.skipped()
        self.skipped.show(skipped, lambda row: (skipped[row][0], str(skipped[row][1]), *skipped[row][2:]))
        differences = version.differences if version else ()
        self.differences.show(
            differences,
            lambda row: _difference_texts(differences[row]),
            tick=lambda row: row not in draft.refused,
        )
        attention = sum(finding.weight == Weight.ATTENTION for finding in findings)
        ui.tabs.setTabText(0, f"Bevindingen ({grouped(attention)})")
        ui.tabs.setTabText(1, f"Niet gelezen rijen ({grouped(len(skipped))})")
        ui.tabs.setTabText(2, f"Verschillen ({grouped(len(differences))})")
        ui.tabs.setTabVisible(2, version is not None)
        ui.summaryLabel.setText(_summary(draft, version))
        rows = sum(map(len, bad_rows(reading).values()))
        ui.badRowsButton.setVisible(bool(rows))
        ui.followBox.blockSignals(True)
        ui.followBox.setChecked(draft.follows)
        ui.followBox.blockSignals(False)
        self._show_mend()

    def show_written(self, sentence: str) -> None:
        """Tells that the workbook of rows was made."""
        self.ui.badRowsNote.setText(sentence)

    # -- mending -----------------------------------------------------------------------------------------------------

    def _current_finding(self) -> ListFinding | None:
        draft = self._draft
        row = self.findings_view.currentIndex().row()
        if draft is None or draft.reading is None or self.ui.tabs.currentIndex() != 0:
            return None
        return self._findings[row] if 0 <= row < len(self._findings) else None

    def _current_skipped(self) -> tuple[str, int, str, str] | None:
        row = self.skipped_view.currentIndex().row()
        if self.ui.tabs.currentIndex() != 1 or not 0 <= row < self.skipped.rowCount():
            return None
        found: tuple[str, int, str, str] = self.skipped.row(row)
        return found

    def _show_mend(self) -> None:
        ui, draft = self.ui, self._draft
        finding, skipped = self._current_finding(), self._current_skipped()
        proposal = draft.proposal(finding.sheet) if draft and finding else None
        can_mend = bool(finding and proposal and finding.row and finding.column and not proposal.sheet.places)
        can_leave = bool(finding and proposal and finding.row and not proposal.sheet.places)
        can_take = bool(skipped and skipped[2] == SkipReason.LEFT_OUT.value)
        ui.mendCard.setVisible(can_mend or can_leave or can_take)
        for widget in (ui.mendField, ui.mendButton):
            widget.setVisible(can_mend)
        ui.leaveOutButton.setVisible(can_leave)
        ui.takeInButton.setVisible(can_take)
        if finding is not None and proposal is not None and draft is not None:
            where = f"Cel {finding.cell}" if can_mend else finding.cell.capitalize()
            ui.mendLabel.setText(f"{where} van {finding.sheet}")
            mended = draft.cells.get(finding.sheet, {}).get((finding.row, finding.column))
            text = text_of(proposal.sheet.cell(finding.row, finding.column)) if mended is None else mended
            ui.mendField.setText(text)
        elif skipped is not None:
            ui.mendLabel.setText(f"Rij {skipped[1]} van {skipped[0]}")

    def _mend(self) -> None:
        finding = self._current_finding()
        if self._draft is not None and finding is not None and finding.column:
            self._draft.mend(finding.sheet, finding.row, finding.column, self.ui.mendField.text())
            self.changed.emit()

    def _leave_out(self) -> None:
        finding = self._current_finding()
        if self._draft is not None and finding is not None:
            self._draft.leave_out(finding.sheet, finding.row, out=True)
            self.changed.emit()

    def _take_in(self) -> None:
        skipped = self._current_skipped()
        if self._draft is not None and skipped is not None:
            self._draft.leave_out(skipped[0], skipped[1], out=False)
            self.changed.emit()

    def _tick(self, row: int, ticked: bool) -> None:
        if self._draft is not None:
            (self._draft.refused.discard if ticked else self._draft.refused.add)(row)
            self.ui.summaryLabel.setText(_summary(self._draft, self._version))

    def _follow(self, follows: bool) -> None:
        if self._draft is not None:
            self._draft.follows = follows
            self.ui.summaryLabel.setText(_summary(self._draft, self._version))

    def _ask_target(self) -> None:
        proposal = str(Path(usual_folder()) / "Te verbeteren rijen.xlsx")
        name, _ = QFileDialog.getSaveFileName(self, "Te verbeteren rijen bewaren", proposal, "Excel (*.xlsx)")
        if name:
            remember_folder(Path(name))
            self.bad_rows_requested.emit(Path(name))


def _token(weight: Weight, column: int) -> str:
    return _TOKENS[weight] if column == 0 or weight == Weight.INFORMATION else ""


def _finding_texts(finding: ListFinding) -> tuple[str, str, str, str]:
    return _SIGNS[finding.weight], finding.sheet, finding.cell, finding.message


def _difference_texts(difference: PlanDifference) -> tuple[str, str, str]:
    if difference.kind == DifferenceKind.CHANGED:
        parts = []
        for cell in difference.cells:
            kept = " (uw waarde blijft)" if cell.kept else ""
            header = COLUMN_BY_KEY[cell.key].header
            parts.append(f"{header}: {_value(cell.before)} → {_value(cell.after)}{kept}")
        what = "; ".join(parts)
    else:
        plan = difference.after or difference.before
        number = plan.get("dwellings") if plan else None
        what = f"{grouped(number)} woningen" if isinstance(number, int) else ""
    return _KINDS[difference.kind], difference.name, what


def _value(value: PlanValue | None) -> str:
    if value is None:
        return "leeg"
    if isinstance(value, tuple):
        return ", ".join(value)
    return grouped(value) if isinstance(value, int) else value


def _sum(plans: tuple[Plan, ...], key: str) -> int:
    return sum(plan.count(key) for plan in plans)


def _homes(task: tuple[int, int]) -> str:
    return f"{grouped(task[0])} (betaalbaar {grouped(task[1])})"


def _summary(draft: PlanlijstDraft, version: VersionDifference | None) -> str:
    plans = draft.plans
    told = "1 plan" if len(plans) == 1 else f"{grouped(len(plans))} plannen"
    said = [told, f"{grouped(_sum(plans, 'dwellings'))} woningen", f"{grouped(_sum(plans, 'demolished'))} te slopen"]
    if draft.reading is not None:
        before, after = draft.task_before, draft.task_after(version)
        now = f"opgave nu {_homes(before)}"
        said.append(f"{now}, blijft gelijk" if before == after else f"{now} → daarna {_homes(after)}")
    if version is not None:
        kinds = [difference.kind for difference in version.differences]
        said.append(
            f"nieuw {kinds.count(DifferenceKind.NEW)}, vervallen {kinds.count(DifferenceKind.GONE)}, "
            f"gewijzigd {kinds.count(DifferenceKind.CHANGED)}, ongewijzigd {version.unchanged}"
        )
        if draft.refused:
            said.append(f"niet overgenomen {len(draft.refused)}")
    return " · ".join(said)
