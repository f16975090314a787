"""The dialog in which a ministry replaces the templates that documents are made from."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QFrame, QWidget

from nplv_desktop.documents.kinds import DocumentKind, document_kinds
from nplv_desktop.gui.forms.ui_template_card import Ui_TemplateCard
from nplv_desktop.gui.forms.ui_templates_dialog import Ui_TemplatesDialog
from nplv_desktop.gui.look.background import Progress, Task
from nplv_desktop.gui.look.messages import sentence_for
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.work.templates import Template

_MOST_PROBLEMS = 8


class TemplateCard(QFrame):
    """The template of one kind of document: which one is in use, and what is wrong with one that was refused."""

    def __init__(self, kind: DocumentKind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_TemplateCard()
        ui.setupUi(self)
        ui.titleLabel.setText(f"{kind.label} ({kind.program})")
        ui.copyButton.setToolTip(f"Bewaart dit sjabloon om het in {kind.program} aan te passen")
        self.buttons = (ui.copyButton, ui.chooseButton, ui.resetButton)
        self.tell("")

    def show_template(self, own: Template | None, *, read_only: bool) -> None:
        """Names the template in use; None is the one that ships."""
        ui = self.ui
        ui.nameLabel.setText(f"Eigen sjabloon: {own.name}" if own else "Meegeleverd sjabloon")
        ui.resetButton.setVisible(own is not None)
        ui.resetButton.setDisabled(read_only)
        ui.chooseButton.setDisabled(read_only)

    def tell(self, text: str) -> None:
        """Says what is wrong; nothing for ""."""
        self.ui.problemsLabel.setText(text)
        self.ui.problemsLabel.setVisible(bool(text))


class TemplatesDialog(QDialog):
    """Shows which templates are in use; a new one is checked before it is taken."""

    def __init__(self, dossier: DossierFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._task: Task | None = None
        self.ui = ui = Ui_TemplatesDialog()
        ui.setupUi(self)
        self.cards = {kind: TemplateCard(kind, self) for kind in document_kinds()}
        for kind, card in self.cards.items():
            ui.cards.addWidget(card)
            card.ui.copyButton.clicked.connect(partial(self._ask_copy, kind))
            card.ui.chooseButton.clicked.connect(partial(self._ask_file, kind))
            card.ui.resetButton.clicked.connect(partial(self._use, kind, None))
        # From card to card, and then to the button below them.
        buttons = [button for card in self.cards.values() for button in card.buttons]
        for before, after in pairwise((*buttons, ui.closeButton)):
            QWidget.setTabOrder(before, after)
        ui.closeButton.clicked.connect(self.accept)
        self._refresh()

    def take_file(self, kind: DocumentKind, path: Path) -> None:
        """Checks a file in the background and takes it as template where nothing is wrong with it."""
        self.cards[kind].tell("")
        self.cards[kind].ui.chooseButton.setEnabled(False)

        def work(progress: Progress) -> tuple[DocumentKind, Template]:
            from nplv_desktop.work.export import read_template

            return kind, read_template(kind, path)

        self._task = Task(work)
        self._task.finished.connect(self._taken)
        self._task.failed.connect(partial(self._refused, kind))
        self._task.start()

    def save_copy(self, kind: DocumentKind, target: Path) -> None:
        """Writes the template in use to a file, to be adapted."""
        own = self._dossier.templates.get(kind.key)

        def work(progress: Progress) -> tuple[DocumentKind, Path]:
            from nplv_desktop.system.safe_write import written_beside
            from nplv_desktop.work.export import shipped_template

            data = own.data if own is not None else shipped_template(kind).read_bytes()
            with written_beside(target) as draft:
                draft.write_bytes(data)
            return kind, target

        self._task = Task(work)
        self._task.finished.connect(self._copied)
        self._task.failed.connect(partial(self._refused, kind))
        self._task.start()

    def _taken(self, result: tuple[DocumentKind, Template]) -> None:
        self._use(*result)

    def _use(self, kind: DocumentKind, template: Template | None, _checked: bool = False) -> None:
        self._dossier.use_template(kind.key, template)
        self.cards[kind].tell("")
        self._refresh()

    def _copied(self, result: tuple[DocumentKind, Path]) -> None:
        kind, path = result
        self.cards[kind].ui.nameLabel.setText(f"Kopie bewaard als “{path.name}”")

    def _refused(self, kind: DocumentKind, error: BaseException) -> None:
        if isinstance(error, OSError):
            from nplv_desktop.system.safe_write import reason

            self.cards[kind].tell(f"De kopie kan hier niet worden bewaard: {reason(error)}.")
        else:
            lines = sentence_for(error).split("\n")
            rest = len(lines) - _MOST_PROBLEMS
            more = f"\n… en nog {rest}." if rest > 0 else ""
            self.cards[kind].tell("\n".join(lines[:_MOST_PROBLEMS]) + more)
        self._refresh()

    def _refresh(self) -> None:
        for kind, card in self.cards.items():
            own = self._dossier.templates.get(kind.key)
            card.show_template(own, read_only=self._dossier.session.read_only)

    def _ask_file(self, kind: DocumentKind, _checked: bool = False) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Sjabloon kiezen", usual_folder(), _filter(kind))
        if name:
            remember_folder(Path(name))
            self.take_file(kind, Path(name))

    def _ask_copy(self, kind: DocumentKind, _checked: bool = False) -> None:
        own = self._dossier.templates.get(kind.key)
        proposal = own.name if own else kind.template
        start = str(Path(usual_folder()) / proposal)
        name, _ = QFileDialog.getSaveFileName(self, "Kopie bewaren", start, _filter(kind))
        if name:
            self.save_copy(kind, Path(name))


def _filter(kind: DocumentKind) -> str:
    return f"{kind.program}-sjablonen (*{kind.suffix})"
