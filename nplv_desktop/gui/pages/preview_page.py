"""Voorbeeld: the document as it would be exported now, kept up to date in the background."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from nplv_desktop.checks.findings import PageKey, Severity
from nplv_desktop.documents.kinds import document_kinds, kind_of
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.figure_places import place_of
from nplv_desktop.gui.forms.ui_preview_page import Ui_PreviewPage
from nplv_desktop.gui.look.background import Progress, Task
from nplv_desktop.gui.look.messages import sentence_for
from nplv_desktop.gui.pages.page import Page, register_page
from nplv_desktop.gui.session.session import Session
from nplv_desktop.work.preview import Preview, make_preview

#: Milliseconds after the last change before the document is made again.
_SOON = 700


@register_page
class PreviewPage(Page):
    """The page of the preview; it works only while it is in sight."""

    key = PageKey.PREVIEW
    #: A preview is there.
    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_PreviewPage()
        self.ui.setupUi(self)
        #: What is shown; None while nothing is.
        self.preview: Preview | None = None
        self._made_of: object = None
        self._task: Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._make)
        ui = self.ui
        for kind in document_kinds():
            ui.kindField.addItem(kind.label, kind.key)
        ui.kindField.activated.connect(self._make)
        ui.finalBox.toggled.connect(self._make)
        ui.paper.place_opened.connect(self.origin_opened)
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
        if self._task is not None:
            self._task.cancel()

    # -- made --------------------------------------------------------------------------------------------------------

    def _wanted(self) -> object:
        return (self.session.area, self.ui.kindField.currentData(), self.ui.finalBox.isChecked())

    def _refresh(self, *, at_once: bool = False) -> None:
        if self._wanted() == self._made_of:
            return
        if at_once:
            self._make()
        else:
            self._soon.start()

    def _make(self) -> None:
        wanted = self._wanted()
        if wanted == self._made_of or not self.isVisible():
            return
        if self._task is not None:
            # It sees that it is not wanted any more, and makes way.
            self._task.cancel()
            self._soon.start()
            return
        area, final = self.session.area, self.ui.finalBox.isChecked()
        kind = kind_of(self.ui.kindField.currentData())
        reference, templates = self.session.reference, dict(self.session.templates)

        def work(progress: Progress) -> tuple[object, Preview]:
            made = make_preview(area, reference, kind, final=final, templates=templates, cancelled=progress.cancelled)
            return wanted, made

        self.ui.progress.show()
        self.ui.stateLabel.setText("Bijwerken…")
        self._task = Task(work)
        self._task.finished.connect(self._take)
        self._task.failed.connect(self._refuse)
        self._task.start()

    def _take(self, made: tuple[object, Preview]) -> None:
        self._task = None
        self._made_of, self.preview = made
        ui, preview = self.ui, self.preview
        ui.progress.hide()
        ui.problemLabel.hide()
        ui.paper.setVisible(bool(preview.pages))
        ui.plainText.setVisible(not preview.pages)
        pages = "1 pagina" if len(preview.pages) == 1 else f"{len(preview.pages)} pagina's"
        how = pages if preview.pages else "als tekst; met LibreOffice op deze computer ziet u de pagina's"
        ui.stateLabel.setText(f"Bijgewerkt {preview.made_on:%H:%M:%S} · {how}")
        if preview.pages:
            ui.paper.show_pages(preview.pages, preview.places)
        else:
            ui.plainText.setHtml(preview.html)
            ui.plainText.setFixedHeight(int(ui.plainText.document().size().height()) + 24)
        self.shown.emit()
        self._refresh()

    def _refuse(self, error: BaseException) -> None:
        from nplv_desktop.work.export import ExportCancelledError

        self._task = None
        self.ui.progress.hide()
        if isinstance(error, ExportCancelledError):
            return
        self._made_of = self._wanted()
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
            self.origin_opened.emit(place.page, place.field)
