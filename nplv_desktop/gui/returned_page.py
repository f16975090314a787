"""Teruggekomen: a Word file that came back beside the dossier, and its area texts to take over one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from nplv_desktop.checks.findings import PageKey
from nplv_desktop.comparing import compare_returned
from nplv_desktop.documents.returned import Returned, ReturnVerdict, TextDifference
from nplv_desktop.documents.returned_texts import markdown_of, plain_text
from nplv_desktop.domain.area import Area
from nplv_desktop.domain.area_changes import text_name
from nplv_desktop.domain.comparison import TextChange
from nplv_desktop.domain.text_fields import values_of
from nplv_desktop.domain.word_changes import word_changes
from nplv_desktop.gui.background import Progress, Task
from nplv_desktop.gui.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.forms.ui_returned_page import Ui_ReturnedPage
from nplv_desktop.gui.icons import icon
from nplv_desktop.gui.messages import sentence_for
from nplv_desktop.gui.page import Page, register_page
from nplv_desktop.gui.session import Session
from nplv_desktop.gui.simple_table import TextTableModel, fit_rows, set_up_table

_FILTER = "Word-documenten (*.docx)"
_VERDICTS = {
    ReturnVerdict.EQUAL: (
        "check",
        "fine",
        "Gelijk aan het dossier",
        "Alle cijfers en zinnen zijn die van het dossier.",
    ),
    ReturnVerdict.FIGURES: (
        "circle-alert",
        "error",
        "Er zijn cijfers die verschillen",
        "Vergelijk ze hieronder. De cijfers in het dossier veranderen hier niet.",
    ),
    ReturnVerdict.TEXTS: (
        "triangle-alert",
        "attention",
        "De cijfers kloppen; teksten verschillen",
        "Neem over wat u wilt; de rest blijft zoals het in het dossier staat.",
    ),
    ReturnVerdict.NO_AGREEMENT: (
        "info",
        "accent",
        "Dit is geen bestuurlijke afspraak",
        "De tekst lijkt niet op een afspraak van dit gebied; kies een ander bestand of een ander gebied.",
    ),
}
_KINDS = {"inserted": "nieuw", "deleted": "vervallen", "changed": "gewijzigd"}
_ICON = 24


@dataclass(frozen=True, slots=True)
class _Text:
    """An area text that differs: its key, how the dossier has it and how it came back, both as Markdown."""

    key: str
    before: str
    after: str


@register_page
class ReturnedPage(Page):
    """The page of a returned Word file."""

    key = PageKey.RETURNED

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ReturnedPage()
        self.ui.setupUi(self)
        ui = self.ui
        #: The comparison that is shown; None while there is none.
        self.found: Returned | None = None
        self._path: Path | None = None
        self._area: Area | None = None
        self._task: Task | None = None
        self._boxes: list[tuple[QCheckBox, _Text]] = []
        self._figures = TextTableModel(("Plaats", "Dossier", "Document"), self, right=frozenset({1, 2}))
        self._wording = TextTableModel(("Plaats", "Wat", "Door", "Tekst"), self)
        set_up_table(ui.figuresTable, self._figures, (300, 160, 160), stretch=0)
        set_up_table(ui.wordingTable, self._wording, (190, 100, 130, 260), stretch=3)
        ui.chooseButton.clicked.connect(self._ask)
        ui.againButton.clicked.connect(self._ask)
        ui.takeButton.clicked.connect(self._take_over)
        session.area_selected.connect(self._forget)
        self._forget()

    def show_area(self, area: Area) -> None:
        same = self._area is not None and area.name == self._area.name
        if self._path is not None and same and area is not self._area and self._task is None and self.isVisible():
            self.open_document(self._path)

    def focus_field(self, field: str) -> None:
        self.ui.chooseButton.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- opened ------------------------------------------------------------------------------------------------------

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Teruggekomen Word-bestand", usual_folder(), _FILTER)
        if name:
            remember_folder(Path(name))
            self.open_document(Path(name))

    def open_document(self, path: Path) -> None:
        """Reads a Word file in the background and shows what differs."""
        area, reference, templates = self.session.area, self.session.reference, dict(self.session.templates)
        self._path, self._area = path, area

        def work(progress: Progress) -> tuple[Area, Returned]:
            return area, compare_returned(path, area, reference, templates)

        self.ui.progress.show()
        self._task = Task(work)
        self._task.finished.connect(self._take)
        self._task.failed.connect(self._refuse)
        self._task.start()

    def _take(self, made: tuple[Area, Returned]) -> None:
        self._task = None
        area, found = made
        self.ui.progress.hide()
        if self._path is None or area.name != self.session.area.name:
            return
        self.found = found
        self._show()

    def _refuse(self, error: BaseException) -> None:
        self._task = None
        self._forget()
        self.ui.emptyText.setText(sentence_for(error))

    def _forget(self) -> None:
        self._path, self.found, self._area = None, None, None
        ui = self.ui
        ui.progress.hide()
        ui.emptyText.setText(
            "Open een afspraak die per mail terugkwam. U ziet welke cijfers en zinnen verschillen, ook wat met "
            "wijzigingen bijhouden is veranderd, en neemt teksten van het gebied over."
        )
        ui.emptyCard.show()
        for widget in (ui.verdictCard, ui.figuresCard, ui.textsCard, ui.wordingCard):
            widget.hide()

    # -- shown -------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ui, found = self.ui, self.found
        assert found is not None and self._path is not None
        picture, token, title, detail = _VERDICTS[found.verdict]
        ui.emptyCard.hide()
        ui.verdictCard.show()
        ui.verdictIcon.setPixmap(icon(picture, token).pixmap(_ICON, _ICON))
        ui.verdictLabel.setText(title)
        ui.verdictDetail.setText(f"{self._path.name} · {detail}")
        figures = found.figures
        self._figures.show(
            figures, lambda row: (figures[row].where, figures[row].dossier or "–", figures[row].document or "–")
        )
        ui.figuresCard.setVisible(bool(figures))
        fit_rows(ui.figuresTable, most=15)
        wording = [one for one in found.texts if not one.text]
        self._wording.show(wording, lambda row: _wording(wording[row]))
        ui.wordingCard.setVisible(bool(wording))
        fit_rows(ui.wordingTable, most=15)
        self._show_texts(found)

    def _show_texts(self, found: Returned) -> None:
        ui, area = self.ui, self.session.area
        values = values_of(self.session.figures)
        for box, _ in self._boxes:
            box.deleteLater()
        self._boxes = []
        changes = []
        for path, blocks in found.texts_read.items():
            key = path.removeprefix("texts.")
            before = getattr(area.texts, key) or ""
            text = _Text(key, before, markdown_of(blocks, before, values))
            if text.after == before:
                continue
            box = QCheckBox(f"{text_name(key)} overnemen")
            box.setAccessibleName(box.text())
            box.setChecked(True)
            box.setDisabled(self.session.read_only)
            box.toggled.connect(self._allow)
            ui.boxes.addWidget(box)
            self._boxes.append((box, text))
            old, new = plain_text(before, values), plain_text(text.after, values)
            by = _authors(found, path)
            name = f"{text_name(key)}{by}"
            changes.append(TextChange(name, word_changes(old, new)))
        ui.textsCard.setVisible(bool(changes))
        ui.textsView.show_changes(changes)
        self._allow()

    def _allow(self) -> None:
        wanted = any(box.isChecked() for box, _ in self._boxes)
        self.ui.takeButton.setEnabled(wanted and not self.session.read_only)

    def _take_over(self) -> None:
        """Takes over the texts that are ticked, as one undo step."""
        taken = {text.key: text.after or None for box, text in self._boxes if box.isChecked()}
        name = self._path.name if self._path is not None else ""
        self.session.edit(
            f"Teksten uit {name} overnemen",
            lambda area: replace(area, texts=replace(area.texts, **taken)),
        )


def _wording(one: TextDifference) -> tuple[str, str, str, str]:
    by = f"{one.author} {one.date[:10]}".strip()
    return one.where, _KINDS[one.kind], by, one.document or one.dossier


def _authors(found: Returned, path: str) -> str:
    names = dict.fromkeys(one.author for one in found.texts if one.text == path and one.author)
    return f" (door {', '.join(names)})" if names else ""
