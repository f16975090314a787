"""The pages of the window: made when first needed, shown from the list on the left, kept up to date."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nplv_desktop.checks.findings import Finding, PageKey, Severity
from nplv_desktop.gui.figures.explanation_card import FigureButton
from nplv_desktop.gui.pages.page import Page
from nplv_desktop.gui.pages.page_frame import PageFrame
from nplv_desktop.gui.pages.pages import PAGE_NAMES, PAGES
from nplv_desktop.gui.pages.programme.overview_page import OverviewPage
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.row_table import RowTable
from nplv_desktop.gui.window.navigation import Entry, Navigation

OVERVIEW = "overview"


class PageStack(QObject):
    """Ties the list of pages, the pages themselves and the session together."""

    #: An export is wanted: (final).
    export_requested = Signal(bool)
    #: A planlijst is to be read from a file.
    planlijst_import_requested = Signal()
    #: The planlijst is to be written as a workbook.
    planlijst_workbook_requested = Signal()
    #: The state is to be frozen as a round.
    freeze_requested = Signal()
    #: Two states are to be written as one Word file: (before, after).
    changes_requested = Signal(object, object)
    #: Another page is shown: (key).
    page_shown = Signal(str)

    def __init__(self, session: Session, navigation: Navigation, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session = session
        self._navigation = navigation
        self._stack = stack
        self._entries = {entry.key.value: entry for entry in PAGES}
        self._frames: dict[str, PageFrame] = {}
        self._key = ""
        navigation.set_entries(
            [
                Entry("", "PROGRAMMA"),
                Entry(OVERVIEW, "Overzicht"),
                Entry("", "GEBIED"),
                *(Entry(key, page.title) for key, page in self._entries.items()),
            ]
        )
        navigation.page_chosen.connect(self.show_page)
        session.changed.connect(self.refresh)
        session.area_selected.connect(self._show_other_area)
        self.refresh()

    @property
    def key(self) -> str:
        """The page that is shown."""
        return self._key

    @property
    def keys(self) -> list[str]:
        """All pages in order."""
        return [OVERVIEW, *self._entries]

    def page(self, key: str) -> Page:
        """A page of the area, made now if it was not yet."""
        page = self._frame(key).page
        assert isinstance(page, Page)
        return page

    def unreadable(self) -> list[str]:
        """What was typed on any page but cannot be read, one Dutch sentence each."""
        return [
            f"{PAGE_NAMES[frame.page.key]} – {problem}"
            for frame in self._frames.values()
            if isinstance(frame.page, Page)
            for problem in frame.page.unreadable()
        ]

    def show_page(self, key: str) -> None:
        """Shows a page."""
        if key == self._key:
            return
        self._key = key
        frame = self._frame(key)
        self._refresh_page(frame)
        self._stack.setCurrentWidget(frame)
        self._navigation.select(key)
        self.page_shown.emit(key)

    def load_next(self) -> bool:
        """Makes one more page ahead of its first use; False when all are there."""
        for key in self.keys:
            if key not in self._frames:
                self._frame(key)
                return True
        return False

    def show_finding(self, finding: Finding) -> None:
        """Goes to a finding's page and puts the cursor in its field."""
        self.show_field(finding.page, finding.field)

    def show_field(self, key: PageKey, field: str) -> None:
        """Goes to a page and puts the cursor in the field with this area-file path."""
        self.show_page(key.value)
        self.page(key.value).focus_field(field)
        self._scroll_soon()

    def show_origin(self, page: str, field: str) -> None:
        """Goes to where a number of an explanation came from."""
        self.show_field(PageKey(page), field)

    def show_widget(self, key: str, widget: QWidget) -> None:
        """Goes to a page and puts the cursor in one of its widgets."""
        self.show_page(key)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_soon()

    def try_out(self) -> None:
        """Goes to the scenarios of the shown area."""
        from nplv_desktop.gui.pages.agreement.stimulus_page import StimulusPage

        self.show_page(PageKey.STIMULUS)
        page = self.page(PageKey.STIMULUS)
        if isinstance(page, StimulusPage) and self._session.figures.in_agreement:
            page.try_out()
            self._scroll_soon()

    def open_returned(self, path: Path, *, as_new_area: bool = False) -> None:
        """Holds a Word file that came back against the dossier, or reads it as a new area."""
        from nplv_desktop.gui.pages.documents.returned_page import ReturnedPage

        self.show_page(PageKey.RETURNED)
        page = self.page(PageKey.RETURNED)
        if isinstance(page, ReturnedPage):
            if as_new_area:
                page.read_as_new_area(path)
            else:
                page.open_document(path)

    def scroll_to(self, widget: QWidget) -> None:
        """Scrolls the shown page until this part of it stands on top."""
        frame = self._frames[self._key]
        content = frame.widget()
        if content is not None:
            frame.verticalScrollBar().setValue(widget.mapTo(content, QPoint(0, 0)).y() - 16)

    def _scroll_soon(self) -> None:
        # The page may still have to be laid out before it can be scrolled to its field.
        QTimer.singleShot(0, self._scroll_to_focus)

    def refresh(self) -> None:
        """Shows the session's value on the page in sight and in the list."""
        frame = self._frames.get(self._key)
        if frame is not None:
            self._refresh_page(frame)
        area, findings = self._session.area, self._session.findings
        for entry in self._navigation.entries:
            page = self._entries.get(entry.key)
            if page is None:
                continue
            here = [finding for finding in findings if finding.page == entry.key]
            if entry.key == PageKey.CHECK:
                here = list(findings)
            entry.blocking = sum(finding.severity == Severity.BLOCKING for finding in here)
            entry.open_findings = sum(finding.is_open for finding in here)
            entry.is_filled = page.is_filled(area)
        self._navigation.refresh()

    def _frame(self, key: str) -> PageFrame:
        if key not in self._frames:
            if key == OVERVIEW:
                overview = OverviewPage(self._session)
                overview.area_opened.connect(self._open_area)
                frame = PageFrame(overview)
            else:
                page = self._entries[key].load()(self._session)
                page.finding_opened.connect(self.show_finding)
                page.export_requested.connect(self.export_requested)
                page.planlijst_import_requested.connect(self.planlijst_import_requested)
                page.planlijst_workbook_requested.connect(self.planlijst_workbook_requested)
                page.freeze_requested.connect(self.freeze_requested)
                page.changes_requested.connect(self.changes_requested)
                page.origin_opened.connect(self.show_origin)
                for button in page.findChildren(FigureButton):
                    button.explain_with(self._session.explain)
                    button.origin_opened.connect(self.show_origin)
                for table in page.findChildren(RowTable):
                    table.origin_opened.connect(self.show_origin)
                frame = PageFrame(page)
            self._frames[key] = frame
            self._stack.addWidget(frame)
        return self._frames[key]

    def _refresh_page(self, frame: PageFrame) -> None:
        if isinstance(frame.page, Page):
            frame.page.show_area(self._session.area)
        elif isinstance(frame.page, OverviewPage):
            frame.page.refresh()

    def _show_other_area(self, _name: str) -> None:
        for frame in self._frames.values():
            if isinstance(frame.page, Page):
                frame.page.show_area(self._session.area)
        self.refresh()

    def _open_area(self, name: str) -> None:
        self._session.select_area(name)
        self.show_page(PageKey.STIMULUS)

    def _scroll_to_focus(self) -> None:
        frame = self._frames[self._key]
        focused = frame.focusWidget()
        if focused is not None:
            frame.ensureWidgetVisible(focused, 28, 60)
