"""The wizard that takes a planlijst in: file, sheet, columns, answers, report. Nothing is stored before its end."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.changes.plan_changes import VersionDifference
from nplv_desktop.domain.figures.derived import derive
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.gui.forms.ui_planlijst_wizard import Ui_PlanlijstWizard
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.fitting import fit_to_screen, scrolled
from nplv_desktop.gui.look.messages import sentence_for
from nplv_desktop.gui.wizard.planlijst_draft import PlanlijstDraft, read_file
from nplv_desktop.gui.wizard.wizard_answers_step import WizardAnswersStep
from nplv_desktop.gui.wizard.wizard_columns_step import WizardColumnsStep
from nplv_desktop.gui.wizard.wizard_file_step import WizardFileStep
from nplv_desktop.gui.wizard.wizard_report_step import WizardReportStep
from nplv_desktop.gui.wizard.wizard_sheet_step import WizardSheetStep
from nplv_desktop.planlijst.making.list_import import ListReading
from nplv_desktop.planlijst.reading.planlijst_errors import ActiveContentError
from nplv_desktop.planlijst.reading.sheets import ListFile
from nplv_desktop.planlijst.recognising.proposing import SheetProposal
from nplv_desktop.planlijst.writing.bad_rows import write_bad_rows

FILE, SHEET, COLUMNS, ANSWERS, REPORT = range(5)
STEPS = ("Bestand", "Blad", "Kolommen", "Aanvullen", "Verslag")
_INTROS = (
    "Alles gebeurt eerst op proef; het dossier verandert pas bij de laatste stap.",
    "Kies de bladen met plannen en controleer in welke rij de kolomkoppen staan.",
    "Controleer waar elke kolom voor staat. Klik op een regel om die te veranderen.",
    "Vul aan wat de lijst niet zegt. Zoek, selecteer en vul meer plannen tegelijk in.",
    "Dit is er gelezen, en dit valt op. Een cel kunt u hier nog verbeteren, een rij weglaten.",
)
_PAUSE = 250


class PlanlijstWizard(QDialog):
    """Leads from a file to plans; `result_area` is the area with the list taken in."""

    def __init__(self, area: Area, parent: QWidget | None = None, municipality: str = "") -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PlanlijstWizard()
        ui.setupUi(self)
        self.draft = PlanlijstDraft(area, municipality=area.municipality or municipality)
        self.result_area: Area | None = None
        self._version: VersionDifference | None = None
        #: What the list is read and taken over with, and what rows to be corrected are written with.
        self._reading = LatestAnswer(self)
        self._saving = LatestAnswer(self)
        self._is_stale = True
        self._accepting = False
        fit_to_screen(self, 1080, 690)
        self.file_step, self.sheet_step = WizardFileStep(), WizardSheetStep()
        self.columns_step, self.answers_step = WizardColumnsStep(), WizardAnswersStep()
        self.report_step = WizardReportStep()
        for step in (self.file_step, self.sheet_step, self.columns_step, self.answers_step, self.report_step):
            ui.stack.addWidget(scrolled(step))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        self.file_step.file_chosen.connect(self.read_path)
        for changing in (self.sheet_step, self.columns_step, self.answers_step, self.report_step):
            changing.changed.connect(self._read_soon)
        self.report_step.bad_rows_requested.connect(self.write_bad_rows)
        ui.nextButton.clicked.connect(self._next)
        ui.backButton.clicked.connect(self._back)
        ui.cancelButton.clicked.connect(self.reject)
        ui.stopButton.clicked.connect(self._stop)
        ui.busyRow.hide()
        ui.problemLabel.hide()
        for button in (ui.cancelButton, ui.backButton, ui.stopButton):
            button.setAutoDefault(False)
        self._show_step(FILE)
        self.file_step.ui.chooseButton.setFocus()

    @property
    def step(self) -> int:
        """Which step is shown."""
        return self.ui.stack.currentIndex()

    @property
    def is_busy(self) -> bool:
        """Whether something runs in the background."""
        return self._reading.is_open or self._saving.is_open or self._timer.isActive()

    # -- steps -------------------------------------------------------------------------------------------------------

    def _show_step(self, step: int) -> None:
        ui = self.ui
        ui.stack.setCurrentIndex(step)
        ui.steps.show_steps(STEPS, step)
        ui.introLabel.setText(_INTROS[step])
        name = self.draft.file.name if self.draft.file is not None and step > FILE else ""
        ui.footLabel.setText(name if len(name) <= 60 else name[:59] + "…")
        ui.backButton.setVisible(step > FILE)
        ui.nextButton.setText("Overnemen" if step == REPORT else "Verder")
        if step == SHEET:
            self.sheet_step.show_draft(self.draft)
        elif step == COLUMNS:
            self.columns_step.show_draft(self.draft)
        elif step == ANSWERS:
            self.answers_step.show_draft(self.draft)
        if step > SHEET and (self._is_stale or step == REPORT):
            self._read()
        self._show_state()

    def _show_state(self) -> None:
        ready = self.draft.file is not None
        if self.step > SHEET:
            ready = self.draft.reading is not None and not self._is_stale
            if self.step == REPORT:
                ready = ready and bool(self.draft.plans)
        self.ui.nextButton.setEnabled(ready and not self.is_busy and not self._accepting)
        self.ui.nextButton.setDefault(True)
        if self.step == FILE and not ready and self.focusWidget() is None:
            self.file_step.ui.chooseButton.setFocus()

    def _next(self) -> None:
        if self.step == SHEET and self.sheet_step.problem:
            self._say(self.sheet_step.problem)
        elif self.step == REPORT:
            self._accept()
        else:
            self._say("")
            self._show_step(self.step + 1)

    def _back(self) -> None:
        self._say("")
        self._show_step(self.step - 1)

    # -- reading -----------------------------------------------------------------------------------------------------

    def read_path(self, path: Path, values_only: bool = False) -> None:
        """Reads a file in the background and goes on to its sheets."""
        self._say("")
        self.draft.file = None

        def work(progress: Progress) -> object:
            return read_file(path, values_only=values_only, cancelled=progress.cancelled, progress=progress.say)

        self._start(self._reading, work, self._take_file, f"“{path.name}” lezen…")

    def _take_file(self, result: object) -> None:
        file, proposals = cast("tuple[ListFile, tuple[SheetProposal, ...]]", result)
        self.draft.take_file(file, proposals)
        self._is_stale = True
        self.file_step.show_draft(self.draft)
        self._show_step(SHEET)

    def _read_soon(self) -> None:
        """Reads again after a change; the steps before the columns only mark it."""
        self._is_stale = True
        if self.step > SHEET:
            self._timer.start(_PAUSE)
        self._show_state()

    def _read(self) -> None:
        self._is_stale = False
        read = self.draft.reader()
        version_of = self.draft.comparer() if self.step == REPORT and self.draft.is_newer_version else None

        def work(progress: Progress) -> tuple[ListReading, VersionDifference | None]:
            reading = read(progress.cancelled, progress.say)
            derive(reading.plans)
            return reading, version_of(reading) if version_of else None

        # In turn: what runs is out of date and has to make way.
        self._start(self._reading, work, self._take_reading, "Plannen lezen…", in_turn=True)

    def _take_reading(self, result: object) -> None:
        reading, version = cast("tuple[ListReading, VersionDifference | None]", result)
        self.draft.refused.clear()
        self.draft.reading, self._version = reading, version
        self._say("")
        if self.step == COLUMNS:
            self.columns_step.show_reading(self.draft)
        elif self.step == ANSWERS:
            self.answers_step.show_reading(self.draft)
        elif self.step == REPORT:
            self.report_step.show_reading(self.draft, version)

    # -- the end -----------------------------------------------------------------------------------------------------

    def _accept(self) -> None:
        self._accepting = True
        draft, version, remembers = self.draft, self._version, self.columns_step.remembers
        self.ui.stack.setEnabled(False)

        def work(progress: Progress) -> Area:
            area = draft.result(version)
            derive(area.planlijst)
            for plan in area.planlijst:
                issues_of(plan)
            if remembers:
                draft.remember()
            return area

        self._start(self._reading, work, self._finish, "Overnemen…")

    def _finish(self, area: object) -> None:
        assert isinstance(area, Area)
        self.result_area = area
        self.accept()

    def write_bad_rows(self, target: Path) -> None:
        """Writes the rows to be corrected in the background."""
        reading, proposals = self.draft.reading, self.draft.chosen_proposals
        if reading is None:
            return

        def work(progress: Progress) -> str:
            count = write_bad_rows(reading, proposals, target)
            rows = "1 rij" if count == 1 else f"{count} rijen"
            return f"{rows} bewaard in “{target.name}”."

        self._start(self._saving, work, self.report_step.show_written, "Rijen bewaren…")

    # -- inside ------------------------------------------------------------------------------------------------------

    def _start(
        self,
        question: LatestAnswer,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        busy: str,
        *,
        in_turn: bool = False,
    ) -> None:
        ended_badly = self._ended_badly if question is self._reading else self._not_saved
        takers = Takers(partial(self._ended_well, done), ended_badly, told=self.ui.busyLabel.setText)
        question.ask(work, takers, in_turn=in_turn)
        self.ui.busyLabel.setText(busy)
        self.ui.busyRow.show()
        self._show_state()

    def _ended_well(self, done: Callable[[Any], None], result: object) -> None:
        self._show_busy()
        done(result)
        self._show_state()

    def _show_busy(self) -> None:
        self.ui.busyRow.setVisible(self._reading.is_open or self._saving.is_open)

    def _not_saved(self, error: BaseException) -> None:
        self._show_busy()
        self._say(sentence_for(error))
        self._show_state()

    def _ended_badly(self, error: BaseException) -> None:
        self._accepting = False
        self.ui.stack.setEnabled(True)
        self._show_busy()
        if self.step > SHEET:
            self._is_stale = True
        if isinstance(error, ActiveContentError):
            self.file_step.offer_values()
        self._say(sentence_for(error))
        self._show_state()

    def _stop(self) -> None:
        self._reading.cancel()
        self._saving.cancel()

    def _forget(self) -> None:
        """What still runs has nobody any more who waits for it."""
        self._timer.stop()
        self._reading.forget()
        self._saving.forget()

    def _say(self, sentence: str) -> None:
        self.ui.problemLabel.setText(sentence)
        self.ui.problemLabel.setVisible(bool(sentence))

    def done(self, result: int) -> None:
        self._forget()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget()
        super().closeEvent(event)
