"""The dialog in which a ministry replaces the templates that documents are made from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton, QWidget

from nplv_desktop.gui.forms.ui_templates_dialog import Ui_TemplatesDialog
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.messages import sentence_for
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.work.templates import AGREEMENT, ANNEX, Template

_MOST_PROBLEMS = 8
_FILTERS = {AGREEMENT: "Word-sjablonen (*.docx)", ANNEX: "Excel-sjablonen (*.xlsx)"}


@dataclass(frozen=True, slots=True)
class _Part:
    """The widgets of one kind of template."""

    name: QLabel
    problems: QLabel
    copy: QPushButton
    choose: QPushButton
    reset: QPushButton


class TemplatesDialog(QDialog):
    """Shows which templates are in use; a new one is checked before it is taken."""

    def __init__(self, dossier: DossierFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier = dossier
        #: For each kind what waits for a template, and what for a copy of one.
        self._taking = {kind: LatestAnswer(self) for kind in (AGREEMENT, ANNEX)}
        self._copying = {kind: LatestAnswer(self) for kind in (AGREEMENT, ANNEX)}
        self.ui = ui = Ui_TemplatesDialog()
        ui.setupUi(self)
        self._parts = {
            AGREEMENT: _Part(
                ui.agreementName, ui.agreementProblems, ui.agreementCopy, ui.agreementChoose, ui.agreementReset
            ),
            ANNEX: _Part(ui.annexName, ui.annexProblems, ui.annexCopy, ui.annexChoose, ui.annexReset),
        }
        for kind, part in self._parts.items():
            part.copy.clicked.connect(partial(self._ask_copy, kind))
            part.choose.clicked.connect(partial(self._ask_file, kind))
            part.reset.clicked.connect(partial(self._use, kind, None))
            part.choose.setDisabled(dossier.session.read_only)
            self._say(kind, "")
        ui.closeButton.clicked.connect(self.accept)
        self._refresh()

    def take_file(self, kind: str, path: Path) -> None:
        """Checks a file in the background and takes it as template where nothing is wrong with it."""
        self._say(kind, "")
        self._parts[kind].choose.setEnabled(False)

        def work(progress: Progress) -> tuple[str, Template]:
            from nplv_desktop.work.export import read_template

            return kind, read_template(kind, path)

        self._taking[kind].ask(work, Takers(self._taken, partial(self._refused, kind)))

    def save_copy(self, kind: str, target: Path) -> None:
        """Writes the template in use to a file, to be adapted."""
        own = self._dossier.templates.get(kind)

        def work(progress: Progress) -> tuple[str, Path]:
            from nplv_desktop.system.safe_write import written_beside
            from nplv_desktop.work.export import shipped_template

            data = own.data if own is not None else shipped_template(kind).read_bytes()
            with written_beside(target) as draft:
                draft.write_bytes(data)
            return kind, target

        self._copying[kind].ask(work, Takers(self._copied, partial(self._refused, kind)))

    def _taken(self, result: tuple[str, Template]) -> None:
        self._use(*result)

    def _use(self, kind: str, template: Template | None, _checked: bool = False) -> None:
        self._taking[kind].forget()
        self._dossier.use_template(kind, template)
        self._say(kind, "")
        self._refresh()

    def _copied(self, result: tuple[str, Path]) -> None:
        kind, path = result
        self._parts[kind].name.setText(f"Kopie bewaard als “{path.name}”")

    def _refused(self, kind: str, error: BaseException) -> None:
        if isinstance(error, OSError):
            from nplv_desktop.system.safe_write import reason

            self._say(kind, f"De kopie kan hier niet worden bewaard: {reason(error)}.")
        else:
            lines = sentence_for(error).split("\n")
            rest = len(lines) - _MOST_PROBLEMS
            self._say(kind, "\n".join(lines[:_MOST_PROBLEMS]) + (f"\n… en nog {rest}." if rest > 0 else ""))
        self._refresh()

    def _refresh(self) -> None:
        for kind, part in self._parts.items():
            own = self._dossier.templates.get(kind)
            part.name.setText(f"Eigen sjabloon: {own.name}" if own else "Meegeleverd sjabloon")
            part.reset.setVisible(own is not None)
            part.reset.setDisabled(self._dossier.session.read_only)
            part.choose.setDisabled(self._dossier.session.read_only or self._taking[kind].is_open)

    def _say(self, kind: str, text: str) -> None:
        self._parts[kind].problems.setText(text)
        self._parts[kind].problems.setVisible(bool(text))

    def _ask_file(self, kind: str, _checked: bool = False) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Sjabloon kiezen", usual_folder(), _FILTERS[kind])
        if name:
            remember_folder(Path(name))
            self.take_file(kind, Path(name))

    def _ask_copy(self, kind: str, _checked: bool = False) -> None:
        from nplv_desktop.work.export import shipped_template

        own = self._dossier.templates.get(kind)
        proposal = own.name if own else shipped_template(kind).name
        name, _ = QFileDialog.getSaveFileName(
            self, "Kopie bewaren", str(Path(usual_folder()) / proposal), _FILTERS[kind]
        )
        if name:
            self.save_copy(kind, Path(name))
