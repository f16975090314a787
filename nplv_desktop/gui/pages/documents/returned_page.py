"""Teruggekomen: a Word file that came back beside the dossier, and its area texts to take over one by one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.domain.changes.side_by_side import TextChange
from nplv_desktop.domain.changes.word_changes import word_changes
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.gui.forms.ui_returned_page import Ui_ReturnedPage
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.icons import icon
from nplv_desktop.gui.look.messages import sentence_for, tell_error
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.desk_folders import remember_folder, usual_folder
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.simple_table import TextTableModel, WrappedRows, set_up_table

if TYPE_CHECKING:
    from nplv_desktop.returned.document_area import ReadArea, ReadingFinding
    from nplv_desktop.returned.document_differences import Returned, TextDifference
    from nplv_desktop.work.compare import Comparison

# What reads and compares Word files is loaded with the first file: it takes time and memory.
_FILTER = "Word-documenten (*.docx)"
_VERDICTS = {
    "equal": (
        "check",
        "fine",
        "Gelijk aan het dossier",
        "Alle cijfers en zinnen zijn die van het dossier.",
    ),
    "figures differ": (
        "circle-alert",
        "error",
        "Er zijn cijfers die verschillen",
        "Vergelijk ze hieronder. De cijfers in het dossier veranderen hier niet.",
    ),
    "texts differ": (
        "triangle-alert",
        "attention",
        "De cijfers kloppen; teksten verschillen",
        "Neem over wat u wilt; de rest blijft zoals het in het dossier staat.",
    ),
    "not an agreement": (
        "info",
        "accent",
        "Dit is geen bestuurlijke afspraak",
        "De tekst lijkt niet op een afspraak van dit gebied; kies een ander bestand of een ander gebied.",
    ),
}
#: The icon while there is no verdict.
_AGAIN = ("info", "muted")
_KINDS = {"inserted": "nieuw", "deleted": "vervallen", "changed": "gewijzigd"}
_ICON = 24
#: Milliseconds after the last change of the dossier before the file is compared with it anew.
_SOON = 200
_MOST_ROWS = 15


@dataclass(frozen=True, slots=True)
class _Text:
    """An area text that differs: its key, how the dossier has it and how it came back, both as Markdown."""

    key: str
    before: str
    after: str


@register_page
class ReturnedPage(Page):
    """The page of a returned Word file."""

    key = "returned"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ReturnedPage()
        self.ui.setupUi(self)
        ui = self.ui
        #: The comparison that is shown; None while there is none.
        self.found: Returned | None = None
        self._compared: Comparison | None = None
        #: The file that was read as the shown area, and what of it did not fit.
        self._read: tuple[Path, tuple[ReadingFinding, ...]] | None = None
        #: The file for which another area was chosen, so that this is done once.
        self._followed: Path | None = None
        self._chosen = ""
        self._path: Path | None = None
        #: The state of the dossier that was compared last, by value.
        self._state: object = None
        self._comparing = LatestAnswer(self)
        self._reading_in = LatestAnswer(self, alone=True)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._compare_again)
        self._boxes: list[tuple[QCheckBox, _Text]] = []
        self._figures = TextTableModel(("Plaats", "Dossier", "Document"), self, right=frozenset({1, 2}))
        self._wording = TextTableModel(("Plaats", "Wat", "Door", "Tekst"), self)
        self._comments = TextTableModel(("Door", "Opmerking"), self)
        self._reading = TextTableModel(("Plaats", "Wat niet past"), self)
        set_up_table(ui.commentsTable, self._comments, (190, 400), stretch=1)
        set_up_table(ui.readingTable, self._reading, (190, 400), stretch=1)
        set_up_table(ui.figuresTable, self._figures, (300, 200, 200), stretch=0)
        set_up_table(ui.wordingTable, self._wording, (190, 100, 150, 260), stretch=3)
        for view in (ui.commentsTable, ui.readingTable, ui.figuresTable, ui.wordingTable):
            WrappedRows(view, most=_MOST_ROWS)
        ui.chooseButton.clicked.connect(self._ask)
        ui.againButton.clicked.connect(self._ask)
        ui.takeButton.clicked.connect(self._take_over)
        ui.newAreaButton.clicked.connect(lambda: self.read_as_new_area())
        session.area_selected.connect(self._forget)
        # Also while another page is shown: nothing that was found may be taken for what holds now.
        session.changed.connect(self._follow_dossier)
        session.round_frozen.connect(self._follow_dossier)
        self._forget()

    @property
    def is_busy(self) -> bool:
        """Whether something is being compared or read in, or will be."""
        return self._comparing.is_open or self._reading_in.is_open or self._soon.isActive()

    def show_area(self, area: Area) -> None:
        self._follow_dossier()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_dossier()

    def _current(self) -> object:
        """What a comparison depends on beside the file, to be told apart by value."""
        return (self.session.area, tuple(sorted(self.session.templates.items())), self.session.rounds)

    def _follow_dossier(self) -> None:
        """Has the file compared anew where the dossier moved; until then no verdict stands there."""
        if self._path is None or self._state is None:
            return
        if self._state != self._current():
            # An answer about the state before is not wanted any more.
            self._comparing.forget()
            self._show_stale("Het dossier is gewijzigd")
            if self.isVisible():
                self._soon.start()
        elif self._compared is not None and self.found is None:
            # It moved back to what was compared.
            self._comparing.forget()
            self._soon.stop()
            self.found = self._compared.found
            self._show()

    def _compare_again(self) -> None:
        if self._path is not None and self._state != self._current():
            self.open_document(self._path)

    def _show_stale(self, why: str) -> None:
        """Takes back what was found: it was about an earlier state of the dossier, or about another file."""
        ui = self.ui
        self._hide_progress()
        if self.found is None:
            return
        self.found = None
        picture, token = _AGAIN
        ui.verdictIcon.setPixmap(icon(picture, token).pixmap(_ICON, _ICON))
        name = self._path.name if self._path is not None else ""
        ui.verdictLabel.setText(why)
        ui.verdictDetail.setText(f"{name} · Wordt vergeleken…")
        self._allow_results(False)

    def _allow_results(self, valid: bool) -> None:
        ui = self.ui
        for widget in (ui.readingCard, ui.figuresCard, ui.textsCard, ui.wordingCard, ui.commentsCard):
            widget.setEnabled(valid)
        ui.newAreaButton.setEnabled(valid and not self.session.read_only)

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
        rounds = self.session.rounds
        another = path != self._path
        self._path, self._state, self._compared = path, self._current(), None
        self._show_stale("Een ander bestand" if another else "Het dossier is gewijzigd")
        self._soon.stop()
        self._reading_in.forget()

        def work(progress: Progress) -> Comparison:
            from nplv_desktop.office.word.foreign_file import read_foreign
            from nplv_desktop.work.compare import compare_returned

            return compare_returned(read_foreign(path), area, reference, templates, rounds)

        self.ui.progress.show()
        self._comparing.ask(work, Takers(self._take, self._refuse))

    def _take(self, compared: Comparison) -> None:
        self._hide_progress()
        if self._follow(compared):
            return
        self._compared, self.found = compared, compared.found
        self._show()

    def _follow(self, compared: Comparison) -> bool:
        """Chooses the area that a file is about, once for each file; True where that was another one."""
        from nplv_desktop.work.compare import is_of_another_area

        path, name = self._path, compared.area_name
        if path is None or path == self._followed or not is_of_another_area(compared, self.session.area.name):
            return False
        if name is None or self.session.programme.area(name) is None:
            return False
        self.session.select_area(name)
        self._followed = path
        self._chosen = f"Gebied {name} is gekozen: daar gaat het bestand over. "
        self.open_document(path)
        return True

    def read_as_new_area(self, path: Path | None = None) -> None:
        """Reads a file, or the one that is shown, in the background and asks whether it should become a new area."""
        path, reference, templates = path or self._path, self.session.reference, dict(self.session.templates)
        if path is None:
            return
        self.ui.progress.show()

        def work(progress: Progress) -> tuple[Path, ReadArea]:
            from nplv_desktop.office.word.foreign_file import read_foreign
            from nplv_desktop.work.compare import read_agreement

            return path, read_agreement(read_foreign(path), reference, templates)

        self._reading_in.ask(work, Takers(self._ask_new_area, self._refuse_new_area))

    def _ask_new_area(self, made: tuple[Path, ReadArea]) -> None:
        from nplv_desktop.gui.pages.documents.new_area_dialog import NewAreaDialog

        self._hide_progress()
        path, read = made
        dialog = NewAreaDialog(read, path.name, self.session.programme, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            area = replace(dialog.chosen, name=dialog.name)
            self.session.edit_programme(f"{area.name} inlezen", self.session.programme.with_area(area))
            self.session.select_area(area.name)
            self._read = (path, read.findings)
            self._followed = path
            self.open_document(path)
        dialog.deleteLater()

    def _refuse_new_area(self, error: BaseException) -> None:
        self._hide_progress()
        tell_error(self.window(), error)

    def _hide_progress(self) -> None:
        self.ui.progress.setVisible(self._comparing.is_open or self._reading_in.is_open)

    def _refuse(self, error: BaseException) -> None:
        self._forget()
        self.ui.emptyText.setText(sentence_for(error))

    def _forget(self) -> None:
        self._comparing.forget()
        self._reading_in.forget()
        self._soon.stop()
        self._path, self.found, self._state, self._compared, self._read = None, None, None, None, None
        self._followed, self._chosen = None, ""
        ui = self.ui
        ui.progress.hide()
        ui.emptyText.setText(
            "Open een afspraak die per mail terugkwam of met de hand is getypt. U ziet welke cijfers en zinnen "
            "verschillen, ook wat met wijzigingen bijhouden is veranderd. Teksten van het gebied neemt u over; een "
            "hele afspraak leest u in als nieuw gebied."
        )
        ui.emptyCard.show()
        for widget in (
            *(ui.verdictCard, ui.readingCard, ui.figuresCard, ui.textsCard, ui.wordingCard, ui.commentsCard),
        ):
            widget.hide()

    # -- shown -------------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        ui, found = self.ui, self.found
        compared = self._compared
        assert found is not None and compared is not None and self._path is not None
        picture, token, title, detail = _VERDICTS[found.verdict]
        ui.emptyCard.hide()
        ui.verdictCard.show()
        ui.verdictIcon.setPixmap(icon(picture, token).pixmap(_ICON, _ICON))
        ui.verdictLabel.setText(title)
        ui.verdictDetail.setText(f"{self._path.name} · {detail}\n{self._about(compared)}")
        ui.newAreaButton.setVisible(found.verdict != "not an agreement")
        self._allow_results(True)
        findings = self._read[1] if self._read is not None and self._read[0] == self._path else ()
        self._reading.show(findings, lambda row: (findings[row].where, findings[row].message))
        ui.readingCard.setVisible(bool(findings))
        figures = found.figures
        self._figures.show(
            figures, lambda row: (figures[row].where, figures[row].dossier or "–", figures[row].document or "–")
        )
        ui.figuresCard.setVisible(bool(figures))
        wording = [one for one in found.texts if not one.text]
        self._wording.show(wording, lambda row: _wording(wording[row]))
        ui.wordingCard.setVisible(bool(wording))
        comments = compared.comments
        self._comments.show(comments, lambda row: (_by(comments[row].author, comments[row].date), comments[row].text))
        ui.commentsCard.setVisible(bool(comments))
        self._show_texts(found)

    def _about(self, compared: Comparison) -> str:
        """Which agreement it is: of which area, and from which state of the dossier."""
        from nplv_desktop.work.compare import is_of_another_area

        area = self.session.area.name
        if is_of_another_area(compared, area):
            return f"Let op: het bestand gaat over {compared.area_name}, niet over {area}."
        return f"{self._chosen}{compared.origin}"

    def _show_texts(self, found: Returned) -> None:
        from nplv_desktop.returned.returned_texts import markdown_of, plain_text

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
        self._follow_dossier()
        if self.found is None:
            # The dossier moved since; what would be taken over is about the state before.
            return
        taken = {text.key: text.after or None for box, text in self._boxes if box.isChecked()}
        name = self._path.name if self._path is not None else ""
        self.session.edit(
            f"Teksten uit {name} overnemen",
            lambda area: replace(area, texts=replace(area.texts, **taken)),
        )


def _wording(one: TextDifference) -> tuple[str, str, str, str]:
    return one.where, _KINDS[one.kind], _by(one.author, one.date), one.document or one.dossier


def _by(author: str, date: str) -> str:
    from nplv_desktop.work.compare import day_in

    return ", ".join(filter(None, (author, day_in(date))))


def _authors(found: Returned, path: str) -> str:
    names = dict.fromkeys(one.author for one in found.texts if one.text == path and one.author)
    return f" (door {', '.join(names)})" if names else ""
