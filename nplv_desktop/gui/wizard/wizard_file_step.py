"""The wizard's first step: which file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from nplv_desktop.gui.forms.ui_wizard_file_step import Ui_WizardFileStep
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.wizard.planlijst_draft import PlanlijstDraft

_FILTER = "Planlijsten (*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.txt);;Alle bestanden (*)"


class WizardFileStep(QWidget):
    """Asks for a file, or takes one that is dropped."""

    #: A file was chosen: (path, values only).
    file_chosen = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WizardFileStep()
        self.ui.setupUi(self)
        self.setAcceptDrops(True)
        self._path: Path | None = None
        self.ui.valuesButton.hide()
        self.ui.chooseButton.clicked.connect(self._ask)
        self.ui.valuesButton.clicked.connect(self._take_values)

    def choose(self, path: Path, *, values_only: bool = False) -> None:
        """Takes a file."""
        self._path = path
        self.ui.fileLabel.setText(path.name)
        self.ui.notesLabel.setText("")
        self.ui.valuesButton.hide()
        self.file_chosen.emit(path, values_only)

    def offer_values(self) -> None:
        """Offers to read only the values of a file with macros or links."""
        self.ui.valuesButton.show()

    def show_draft(self, draft: PlanlijstDraft) -> None:
        """Shows which file was read."""
        if draft.file is not None:
            self.ui.fileLabel.setText(draft.file.name)
            self.ui.notesLabel.setText("\n".join(draft.file.notes))

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Planlijst kiezen", usual_folder(), _FILTER)
        if name:
            remember_folder(Path(name))
            self.choose(Path(name))

    def _take_values(self) -> None:
        if self._path is not None:
            self.choose(self._path, values_only=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(event.mimeData().urls()) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = event.mimeData().urls()[0].toLocalFile()
        if path:
            event.acceptProposedAction()
            self.choose(Path(path))
