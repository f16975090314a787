"""What the window does with planlijsten: taking a list in with the wizard, and writing the planlijst as a workbook."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from nplv_desktop.gui.application.running import RunningCommands
from nplv_desktop.gui.look.background import Progress
from nplv_desktop.gui.look.messages import tell
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from nplv_desktop.gui.wizard.planlijst_wizard import PlanlijstWizard


class PlanlijstCommands(QObject):
    """The commands of one window."""

    def __init__(self, window: MainWindow, running: RunningCommands) -> None:
        super().__init__(window)
        self._window = window
        self._running = running
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
        area, before, file = wizard.result_area, wizard.draft.area, wizard.draft.file
        wizard.deleteLater()
        if area is None or file is None:
            return
        session = self._window.session
        now = session.programme.area(area.name)
        if now is None or (now.planlijst, now.housing) != (before.planlijst, before.housing):
            tell(
                self._window,
                f"De planlijst of de woningen van {area.name} zijn intussen gewijzigd. “{file.name}” is daarom niet "
                "overgenomen; lees de lijst opnieuw in.",
            )
            return
        # Only what the list gives: the rest of the area may have moved while the wizard was open.
        taken = replace(now, planlijst=area.planlijst, planlijst_source=area.planlijst_source, housing=area.housing)
        session.select_area(area.name)
        session.edit(f"Planlijst {file.name} inlezen", lambda _before: taken)
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

        def work(progress: Progress) -> tuple[Path, ...]:
            from nplv_desktop.planlijst.writing.own_layout import write_planlijst

            made_on = datetime.now().replace(microsecond=0)
            write_planlijst(area, target, made_on=made_on, cancelled=progress.cancelled)
            return (target,)

        self._running.run(work, "Planlijst bewaren…", f"Planlijst bewaard als “{target.name}”.")
