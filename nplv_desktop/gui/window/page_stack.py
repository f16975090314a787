"""The pages of the window: made when first needed, shown from the list on the left, kept up to date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from nplv_desktop.checks.findings import Severity
from nplv_desktop.gui.figures.explanation_card import FigureButton
from nplv_desktop.gui.pages.page import Page, page_class
from nplv_desktop.gui.pages.page_frame import PageFrame
from nplv_desktop.gui.pages.pages import ENTRIES, FIRST_OF_AREA, PageEntry, Scope, page_of
from nplv_desktop.gui.pages.wishes import OpenArea, OpenField
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.row_table import RowTable
from nplv_desktop.gui.window.navigation import Entry, Navigation


class PageStack(QObject):
    """Ties the list of pages, the pages themselves and the session together."""

    #: A page wishes for something that the program must do: (one of `wishes`).
    wish = Signal(object)
    #: Another page is shown: (key).
    page_shown = Signal(str)

    def __init__(self, session: Session, navigation: Navigation, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._session = session
        self._navigation = navigation
        self._stack = stack
        self._frames: dict[str, PageFrame] = {}
        self._key = ""
        navigation.set_entries(list(_lines(ENTRIES.values())))
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
        return list(ENTRIES)

    @property
    def shows_area(self) -> bool:
        """Whether the page in sight is about the chosen area, rather than about all."""
        return ENTRIES[self._key].scope == Scope.AREA

    def page(self, key: str) -> Page:
        """A page, made now if it was not yet."""
        page = self._frame(key).page
        assert isinstance(page, Page)
        return page

    def unreadable(self) -> list[str]:
        """What was typed on any page but cannot be read, one Dutch sentence each."""
        return [f"{ENTRIES[key].title} – {problem}" for key in self._frames for problem in self.page(key).unreadable()]

    def show_page(self, key: str) -> None:
        """Shows a page."""
        if key == self._key:
            return
        self._key = key
        frame = self._frame(key)
        self.page(key).show_area(self._session.area)
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

    def show_field(self, field: str) -> None:
        """Goes to the page that shows a field, and puts the cursor there, by its area-file path."""
        key = page_of(field)
        self.show_page(key)
        self.page(key).focus_field(field)
        self._scroll_soon()

    def show_widget(self, key: str, widget: QWidget) -> None:
        """Goes to a page and puts the cursor in one of its widgets."""
        self.show_page(key)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_soon()

    def try_out(self) -> None:
        """Goes to the scenarios of the shown area."""
        from nplv_desktop.gui.pages.agreement.stimulus_page import StimulusPage

        self.show_page(StimulusPage.key)
        page = self.page(StimulusPage.key)
        if isinstance(page, StimulusPage) and self._session.figures.in_agreement:
            page.try_out()
            self._scroll_soon()

    def open_returned(self, path: Path, *, as_new_area: bool = False) -> None:
        """Holds a Word file that came back against the dossier, or reads it as a new area."""
        from nplv_desktop.gui.pages.documents.returned_page import ReturnedPage

        self.show_page(ReturnedPage.key)
        page = self.page(ReturnedPage.key)
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
        area, findings = self._session.area, self._session.findings
        if self._key in self._frames:
            self.page(self._key).show_area(area)
        for line in self._navigation.entries:
            entry = ENTRIES.get(line.key)
            if entry is not None:
                here = entry.counted(findings)
                line.blocking = sum(finding.severity == Severity.BLOCKING for finding in here)
                line.open_findings = sum(finding.is_open for finding in here)
                line.is_filled = entry.is_filled(area)
        self._navigation.refresh()

    def _frame(self, key: str) -> PageFrame:
        if key not in self._frames:
            page = page_class(ENTRIES[key])(self._session)
            page.wish.connect(self._take_wish)
            for button in page.findChildren(FigureButton):
                button.explain_with(self._session.explain)
                button.origin_opened.connect(self.show_field)
            for table in page.findChildren(RowTable):
                table.origin_opened.connect(self.show_field)
            self._frames[key] = PageFrame(page)
            self._stack.addWidget(self._frames[key])
        return self._frames[key]

    def _show_other_area(self, _name: str) -> None:
        for key in self._frames:
            if ENTRIES[key].scope == Scope.AREA:
                self.page(key).show_area(self._session.area)
        self.refresh()

    def _take_wish(self, wish: object) -> None:
        """Goes where a page wishes to go; everything else is for the application."""
        match wish:
            case OpenField(field):
                self.show_field(field)
            case OpenArea(name):
                self._session.select_area(name)
                self.show_page(FIRST_OF_AREA)
            case _:
                self.wish.emit(wish)

    def _scroll_to_focus(self) -> None:
        frame = self._frames[self._key]
        focused = frame.focusWidget()
        if focused is not None:
            frame.ensureWidgetVisible(focused, 28, 60)


def _lines(entries: Iterable[PageEntry]) -> Iterator[Entry]:
    """The lines of the list of pages: a heading wherever another one begins."""
    heading = ""
    for entry in entries:
        if entry.group.heading != heading:
            heading = entry.group.heading
            yield Entry("", heading)
        yield Entry(entry.key, entry.title)
