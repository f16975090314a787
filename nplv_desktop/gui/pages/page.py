"""What every page of an area is: a widget with a key, and two things it can be asked."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from nplv_desktop.checks.findings import Finding, Mend
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.text_names import text_name
from nplv_desktop.gui.fields.date_field import DateField
from nplv_desktop.gui.fields.number_fields import NumberField
from nplv_desktop.gui.findings.acceptance import accept_finding, withdraw_acceptance
from nplv_desktop.gui.pages.pages import ENTRIES, PageEntry
from nplv_desktop.gui.pages.wishes import OpenField
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.row_table import RowTable

#: Below this width cards stand below each other.
_ROOM_FOR_TWO = 780


class Page(QWidget):
    """A page of the shown area, or of all areas.

    A page is declared in `pages` and registers itself with `register_page`; the main window shows it without knowing
    it. It reads the area in `show_area` and writes through `session.edit`.
    """

    #: Something outside this page is wanted: (one of `wishes`).
    wish = Signal(object)

    #: As its declaration in `pages` has it.
    key: str
    #: The layouts of cards that stand side by side where there is room.
    side_by_side: tuple[QBoxLayout, ...] = ()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        session.area_selected.connect(self._forget_unreadable)

    def fit_width(self, width: int) -> None:
        """Puts cards that stand side by side below each other where there is no room for both."""
        way = QBoxLayout.Direction.LeftToRight if width >= _ROOM_FOR_TWO else QBoxLayout.Direction.TopToBottom
        for layout in self.side_by_side:
            if layout.direction() != way:
                layout.setDirection(way)

    def show_area(self, area: Area) -> None:
        """Shows this value; called at every change. Must leave a field that has the focus alone when it already
        means the value (a rewrite moves the cursor)."""
        raise AssertionError(f"{type(self).__name__} must say this itself")

    def focus_field(self, field: str) -> None:
        """Puts the cursor in the field with this area-file path ("orv_measures[1].amount_incl")."""
        raise AssertionError(f"{type(self).__name__} must say this itself")

    def open_finding(self, finding: Finding) -> None:
        """Wishes for the field of a finding."""
        self.wish.emit(OpenField(finding.field))

    def open_field(self, field: str) -> None:
        """Wishes for a field, by its area-file path, wherever it stands."""
        self.wish.emit(OpenField(field))

    def findings_here(self) -> tuple[Finding, ...]:
        """The findings of the shown area that this page owns."""
        entry = ENTRIES[self.key]
        return tuple(filter(entry.owns, self.session.findings))

    def accept(self, finding: Finding) -> None:
        """Asks why an attention point is fine, and keeps that."""
        accept_finding(self.session, finding, self)

    def withdraw(self, finding: Finding) -> None:
        """Takes an acceptance back."""
        withdraw_acceptance(self.session, finding)

    def mend(self, finding: Finding, mend: Mend) -> None:
        """Puts what a figure in a text should be in its place, as one undo step."""
        key = finding.field.removeprefix("texts.")

        def mended(area: Area) -> Area:
            text = getattr(area.texts, key) or ""
            if text[mend.start : mend.end] != mend.old:
                return area
            changed = f"{text[: mend.start]}{mend.new}{text[mend.end :]}"
            return replace(area, texts=replace(area.texts, **{key: changed}))

        self.session.edit(f"Cijfer in “{text_name(key)}”", mended)

    def unreadable(self) -> list[str]:
        """What stands in a field or cell of this page but cannot be read, one Dutch sentence each."""
        fields = [f"{field.accessibleName()}: {field.problem}" for field in self._fields_that_read() if field.problem]
        cells = [problem for table in self.findChildren(RowTable) for problem in table.unreadable]
        return [*fields, *cells]

    def _fields_that_read(self) -> list[NumberField | DateField]:
        return [*self.findChildren(NumberField), *self.findChildren(DateField)]

    def _forget_unreadable(self) -> None:
        """What could not be read belonged to the area that was shown before."""
        for field in self._fields_that_read():
            field.discard_unreadable()


_PAGES: dict[str, type[Page]] = {}


def register_page(page: type[Page]) -> type[Page]:
    """Class decorator: the page that `pages` declares under this key."""
    _PAGES[page.key] = page
    return page


def page_class(entry: PageEntry) -> type[Page]:
    """The class of a declared page; its module is imported now if it was not yet."""
    import_module(entry.module)
    return _PAGES[entry.key]
