"""What the window does with planlijsten: taking a list in with the wizard, and writing the planlijst as a workbook."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nplv_desktop.gui.look.background import Progress, Task
from nplv_desktop.gui.look.messages import sentence_for, tell, tell_error
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from nplv_desktop.gui.wizard.planlijst_wizard import PlanlijstWizard


class PlanlijstCommands(QObject):
    """The commands of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        #: The wizard that is open.
        self.wizard: PlanlijstWizard | None = None

    def ask_import(self) -> None:
        """Opens the wizard for the shown area."""
        self.import_list(None)

    def import_list(self, path: Path | None) -> None:
        """Opens the wizard, with a file where one was given; what it gives becomes one undo step."""
        from nplv_desktop.gui.wizard.planlijst_wizard import PlanlijstWizard

        session = self._window.session
        if session.read_only or not session.area.name:
            return
        profile = session.reference.profile(session.area.name)
        wizard = PlanlijstWizard(session.area, self._window, profile.municipality if profile else "")
        self.wizard = wizard
        wizard.finished.connect(self._take_in)
        wizard.open()
        if path is not None:
            wizard.file_step.choose(path)

    def _take_in(self, _result: int) -> None:
        wizard, self.wizard = self.wizard, None
        if wizard is None:
            return
        area, file, session = wizard.result_area, wizard.draft.file, self._window.session
        wizard.deleteLater()
        if area is not None and file is not None and area.name == session.area.name:
            session.edit(f"Planlijst {file.name} inlezen", lambda _before: area)
            self._window.pages.show_page("planlijst")

    def ask_workbook(self) -> None:
        """Asks where the planlijst should be written."""
        area = self._window.session.area
        if not area.planlijst:
            tell(self._window, f"{area.name} heeft nog geen planlijst; lees er eerst een in.")
            return
        proposal = str(Path(usual_folder()) / f"Planlijst {area.name}.xlsx")
        name, _ = QFileDialog.getSaveFileName(self._window, "Planlijst bewaren", proposal, "Excel (*.xlsx)")
        if name:
            remember_folder(Path(name))
            self.write_workbook(Path(name))

    def write_workbook(self, target: Path) -> None:
        """Writes the shown area's planlijst in the background."""
        area = self._window.session.area

        def work(progress: Progress) -> Path:
            from nplv_desktop.planlijst.writing.own_layout import write_planlijst

            made_on = datetime.now().replace(microsecond=0)
            write_planlijst(area, target, made_on=made_on, cancelled=progress.cancelled)
            return target

        task = Task(work)
        self._window.ui.resultBar.show_progress("Planlijst bewaren…", task)
        task.finished.connect(self._written)
        task.failed.connect(self._refused)
        self._task = task.start()

    def _written(self, path: Path) -> None:
        self._window.ui.resultBar.show_result(f"Planlijst bewaard als “{path.name}”.", (path,))

    def _refused(self, error: BaseException) -> None:
        from nplv_desktop.planlijst.reading.planlijst_errors import ReadingCancelledError

        bar = self._window.ui.resultBar
        if isinstance(error, ReadingCancelledError):
            bar.show_result(sentence_for(error))
            return
        bar.hide()
        tell_error(self._window, error)
