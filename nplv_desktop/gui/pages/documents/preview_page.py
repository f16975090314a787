"""Voorbeeld: the document as it would be exported now, kept up to date in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nplv_desktop.checks.findings import Severity
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.figure_places import place_of
from nplv_desktop.gui.forms.ui_preview_page import Ui_PreviewPage
from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.look.messages import sentence_for
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.work.document_kinds import document_kinds, kind_of
from nplv_desktop.work.preview import Preview, make_preview

#: Milliseconds after the last change before the document is made again.
_SOON = 700


@register_page
class PreviewPage(Page):
    """The page of the preview; it works only while it is in sight."""

    key = "preview"
    #: A preview is there.
    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_PreviewPage()
        self.ui.setupUi(self)
        #: What is shown; None while nothing is.
        self.preview: Preview | None = None
        self._made_of: object = None
        #: The area that is shown, and what is said of how it was made.
        self._shown_area, self._state = "", ""
        self._question = LatestAnswer(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._make)
        ui = self.ui
        for kind in document_kinds():
            ui.kindField.addItem(kind.label, kind.key)
        ui.kindField.activated.connect(self._choose)
        ui.finalBox.toggled.connect(self._choose)
        ui.paper.place_opened.connect(self.open_field)
        ui.plainText.setOpenLinks(False)
        ui.plainText.anchorClicked.connect(self._open_link)
        ui.plainText.hide()
        ui.problemLabel.hide()
        ui.progress.hide()

    def show_area(self, area: Area) -> None:
        ui = self.ui
        blocking = any(finding.severity == Severity.BLOCKING for finding in self.session.findings)
        if blocking and ui.finalBox.isChecked():
            ui.finalBox.setChecked(False)
        ui.finalBox.setEnabled(not blocking and not area.is_empty)
        ui.finalBox.setToolTip("Er zijn nog blokkerende punten" if blocking else "Zonder watermerk")
        if self.isVisible():
            self._refresh()

    def focus_field(self, field: str) -> None:
        self.ui.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh(at_once=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._soon.stop()
        self._question.forget()
        self.ui.progress.hide()

    @property
    def is_busy(self) -> bool:
        """Whether a preview is being made or will be."""
        return self._question.is_open or self._soon.isActive()

    # -- made --------------------------------------------------------------------------------------------------------

    def _wanted(self) -> object:
        templates = tuple(sorted(self.session.templates.items()))
        return (self.session.area, self.ui.kindField.currentData(), self.ui.finalBox.isChecked(), templates)

    def _refresh(self, *, at_once: bool = False) -> None:
        if self._wanted() == self._made_of:
            # What is shown is what is wanted: nothing else may come over it.
            self._soon.stop()
            self._question.forget()
            self.ui.progress.hide()
            self.ui.stateLabel.setText(self._state)
            return
        # What is being made is not of this state.
        self._question.forget()
        self._hide_other_area()
        if at_once:
            self._make()
        else:
            self._soon.start()

    def _hide_other_area(self) -> None:
        """Shows nothing of an area under the name of another one."""
        if self._shown_area not in ("", self.session.area.name):
            self._made_of, self.preview, self._state, self._shown_area = None, None, "", ""
            for widget in (self.ui.paper, self.ui.plainText, self.ui.problemLabel):
                widget.hide()

    def _choose(self) -> None:
        self._refresh(at_once=True)

    def _make(self) -> None:
        wanted = self._wanted()
        if wanted == self._made_of or not self.isVisible():
            return
        area, final = self.session.area, self.ui.finalBox.isChecked()
        kind = kind_of(self.ui.kindField.currentData())
        reference, templates = self.session.reference, dict(self.session.templates)

        def work(progress: Progress) -> tuple[object, Preview]:
            made = make_preview(area, reference, kind, final=final, templates=templates, cancelled=progress.cancelled)
            return wanted, made

        self.ui.progress.show()
        self.ui.stateLabel.setText("Bijwerken…")
        # In turn: the office program that makes the pages runs once.
        self._question.ask(work, Takers(self._take, partial(self._refuse, wanted)), in_turn=True)

    def _take(self, made: tuple[object, Preview]) -> None:
        self._made_of, self.preview = made
        self._shown_area = self.session.area.name
        ui, preview = self.ui, self.preview
        ui.progress.hide()
        ui.problemLabel.hide()
        ui.paper.setVisible(bool(preview.pages))
        ui.plainText.setVisible(not preview.pages)
        pages = "1 pagina" if len(preview.pages) == 1 else f"{len(preview.pages)} pagina's"
        how = pages if preview.pages else "als tekst; met LibreOffice op deze computer ziet u de pagina's"
        self._state = f"Bijgewerkt {preview.made_on:%H:%M:%S} · {how}"
        ui.stateLabel.setText(self._state)
        if preview.pages:
            ui.paper.show_pages(preview.pages, preview.places)
        else:
            ui.plainText.setHtml(preview.html)
            ui.plainText.setFixedHeight(int(ui.plainText.document().size().height()) + 24)
        self.shown.emit()

    def _refuse(self, wanted_then: object, error: BaseException) -> None:
        self.ui.progress.hide()
        self._made_of, self._shown_area, self._state = wanted_then, self.session.area.name, ""
        self.ui.stateLabel.setText("")
        self.ui.problemLabel.setText(sentence_for(error))
        for widget, wanted in ((self.ui.problemLabel, True), (self.ui.paper, False), (self.ui.plainText, False)):
            widget.setVisible(wanted)

    def _open_link(self, url: QUrl) -> None:
        number = url.path() if url.scheme() == "figure" else ""
        if self.preview is None or not number.isdigit() or int(number) >= len(self.preview.figures):
            return
        text, line = self.preview.figures[int(number)]
        place = place_of(text, line, self.preview.places)
        if place is not None:
            self.open_field(place.field)
