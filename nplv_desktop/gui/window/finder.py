"""Gathers what Ctrl+K can find in a window: areas, pages, figures, fields, rows, plans, texts and commands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QMenu, QWidget

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.dutch.formatting import dwellings, euros
from nplv_desktop.gui.fields.choice_field import ChoiceField
from nplv_desktop.gui.figures.figure_row import FigureRow
from nplv_desktop.gui.forms.ui_main_window import Ui_MainWindow
from nplv_desktop.gui.pages.pages import ENTRIES, FIRST_OF_AREA, Scope, page_of
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.tables.row_table import RowTable
from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor
from nplv_desktop.gui.window.findable import Findable, FoundKind, findable
from nplv_desktop.gui.window.page_stack import PageStack


class SearchedWindow(Protocol):
    """What a window has that can be searched."""

    session: Session
    pages: PageStack
    ui: Ui_MainWindow
    menu: QMenu
    export_menu: QMenu
    undo_action: QAction
    redo_action: QAction

    def choose_area(self, name: str) -> None:
        """Shows another area."""


class Finder:
    """Knows everything in a window that can be gone to; plans are gathered once for each planlijst."""

    def __init__(self, window: SearchedWindow) -> None:
        self._window = window
        self._planlijst: tuple[Plan, ...] = ()
        self._plans: list[Findable] = []

    def things(self) -> list[Findable]:
        """Everything, as it is now."""
        while self._window.pages.load_next():
            pass
        return [
            *self._pages(),
            *self._areas(),
            *self._figures(),
            *self._fields(),
            *self._rows(),
            *self._commands(),
            *self._all_plans(),
        ]

    def _pages(self) -> Iterator[Findable]:
        pages = self._window.pages
        for number, entry in enumerate(ENTRIES.values(), start=1):
            keys = f"Ctrl+{number}" if number <= 9 else ""
            yield findable(FoundKind.PAGE, entry.title, keys, partial(pages.show_page, entry.key))

    def _areas(self) -> Iterator[Findable]:
        session = self._window.session
        for area in session.programme.areas:
            profile = session.reference.profile(area.name)
            place = area.municipality or (profile.municipality if profile else "")
            more = " ".join((place, *(profile.aliases if profile else ())))
            yield findable(FoundKind.AREA, area.name, place, partial(self._window.choose_area, area.name), more)

    def _figures(self) -> Iterator[Findable]:
        panel = self._window.ui.totalsPanel
        for row in panel.findChildren(FigureRow):
            if not row.isHidden():
                yield findable(FoundKind.FIGURE, row.label, row.value, partial(self._open_figure, row))

    def _open_figure(self, row: FigureRow) -> None:
        if row.isVisible():
            row.setFocus(Qt.FocusReason.OtherFocusReason)
            row.click()
        else:  # a narrow window has no room for the panel
            self._window.pages.show_page(FIRST_OF_AREA)

    def _fields(self) -> Iterator[Findable]:
        pages = self._window.pages
        area = self._window.session.area
        for key, entry in ENTRIES.items():
            if entry.scope == Scope.PROGRAMME:
                continue
            page = pages.page(key)
            if key != pages.key:
                page.show_area(area)
            for widget in page.findChildren(QWidget):
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(page):
                    yield from self._field(key, widget)

    def _field(self, key: str, widget: QWidget) -> Iterator[Findable]:
        where = ENTRIES[key].title
        go = partial(self._window.pages.show_widget, key, widget)
        if isinstance(widget, RichTextEditor):
            words = widget.toPlainText()
            point = partial(_select_word, widget)
            yield findable(FoundKind.TEXT, widget.accessibleName(), words or where, go, words, point)
        elif isinstance(widget, QCheckBox):
            yield findable(FoundKind.FIELD, widget.text().replace("&", ""), where, go, where)
        elif widget.accessibleName() and not isinstance(widget, QAbstractButton | RowTable):
            value = widget.text() if isinstance(widget, QLineEdit) else ""
            if isinstance(widget, ChoiceField):
                value = widget.currentText()
            detail = f"{where} · {value}" if value else where
            yield findable(FoundKind.FIELD, widget.accessibleName(), detail, go, detail)

    def _rows(self) -> Iterator[Findable]:
        area = self._window.session.area
        tables = (
            ("orv_measures", [(row.description, row.amount.incl) for row in area.orv_measures]),
            ("capacity", [(row.description, row.amount.incl) for row in area.capacity]),
            ("wbi", [(row.description, row.state_contribution) for row in area.wbi]),
            ("area_budget", [(row.description, row.state_contribution) for row in area.area_budget]),
        )
        for table, rows in tables:
            page = ENTRIES[page_of(table)].title
            for number, (description, amount) in enumerate(rows):
                where = f"{page}, rij {number + 1}"
                detail = where if amount is None else f"{where} · {euros(amount)}"
                go = partial(self._window.pages.show_field, f"{table}[{number}].description")
                yield findable(FoundKind.ROW, description or f"Rij {number + 1}", detail, go, detail)

    def _all_plans(self) -> list[Findable]:
        planlijst = self._window.session.area.planlijst
        if planlijst is not self._planlijst:
            self._planlijst = planlijst
            show = self._window.pages.show_field
            self._plans = [
                findable(
                    FoundKind.PLAN,
                    plan.text("name") or plan.text("plan_id") or "Plan zonder naam",
                    _about(plan),
                    partial(show, f"planlijst[{number}].name"),
                    plan.text("plan_id"),
                )
                for number, plan in enumerate(planlijst)
            ]
        return self._plans

    def _commands(self) -> Iterator[Findable]:
        window = self._window
        for action in (window.undo_action, window.redo_action):
            if action.isEnabled():
                yield _command(action, action.toolTip().partition(" (")[0])
        for menu in (window.menu, window.export_menu):
            yield from _in_menu(menu, "")


def _select_word(editor: RichTextEditor, typed: str) -> None:
    """Selects the first place of a word that was typed, where it stands in the text."""
    for word in typed.split():
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        if editor.find(word):
            return


def _about(plan: Plan) -> str:
    count = plan.get("dwellings")
    homes = f"{dwellings(count)} woningen" if isinstance(count, int) else "aantal woningen onbekend"
    return " · ".join(filter(None, (homes, plan.text("district") or plan.text("municipality"))))


def _in_menu(menu: QMenu, above: str) -> Iterator[Findable]:
    menu.aboutToShow.emit()  # some menus are filled, and some commands allowed, only then
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _in_menu(inner, action.text())
        elif action.isEnabled() and action.isVisible() and not action.isSeparator():
            name = action.text().replace("&&", "&")
            yield _command(action, f"{above}: {name}" if above else name)


def _command(action: QAction, name: str) -> Findable:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return findable(FoundKind.COMMAND, name, keys, action.trigger)
