"""The main window of one dossier: area and status on top, pages on the left, totals always in sight."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

# Every class of Qt that is named costs time before the first window stands there: the others are imported where used.
from PySide6.QtCore import QByteArray, QSettings, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QAction,
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )
    from PySide6.QtWidgets import QMenu

    from nplv_desktop.domain.area.area import Area
    from nplv_desktop.gui.figures.presentation import Presentation
    from nplv_desktop.gui.forms.ui_main_window import Ui_MainWindow
    from nplv_desktop.gui.session.dossier_file import DossierFile
    from nplv_desktop.gui.session.session import Session
    from nplv_desktop.gui.window.finder import Finder
    from nplv_desktop.gui.window.page_stack import PageStack
    from nplv_desktop.gui.window.slow_close import SlowClose

_FOLDS_BELOW = 1180
#: Below this the list of pages folds to a button in the top bar.
_PAGES_FOLD_BELOW = 860
_GEOMETRY = "window/geometry"
#: Milliseconds between making pages ahead of their first use, so that typing goes in between.
_AHEAD = 40


class MainWindow(QMainWindow):
    """Shows one dossier. It stands on the screen before the dossier is read, and takes it in when it is there."""

    #: The window is closing; what was typed is in the file.
    closed = Signal()
    #: It was to close and stays after all.
    stayed = Signal()
    #: Something that the program must do is wanted: (one of `pages.wishes`).
    wish = Signal(object)
    #: A file was dropped on the window: (path).
    files_dropped = Signal(object)
    #: The dossier came free and is to be opened again: to change it.
    reopen_requested = Signal()
    #: The window stands on the screen for the first time.
    first_painted = Signal()

    dossier: DossierFile
    session: Session
    ui: Ui_MainWindow
    pages: PageStack
    menu: QMenu
    export_menu: QMenu
    undo_action: QAction
    redo_action: QAction

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        #: Set while a slow disk still takes the last changes of a window that was closed.
        self.slow_close: SlowClose | None = None
        self._is_painted = False
        self._has_dossier = False
        self.presentation: Presentation | None = None
        self.finder: Finder | None = None
        self.setAcceptDrops(True)
        self.resize(1366, 768)
        geometry = QSettings().value(_GEOMETRY)
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)

    def show_opening(self, name: str) -> None:
        """Says which dossier is being opened."""
        label = QLabel(f"“{name}” openen…")
        label.setProperty("role", "page-intro")
        middle = QWidget()
        layout = QHBoxLayout(middle)
        layout.addStretch()
        layout.addWidget(label)
        layout.addStretch()
        self.setCentralWidget(middle)
        self.setWindowTitle(f"{name} – NPLV Desktop")

    def take(self, dossier: DossierFile) -> None:
        """Shows a dossier; once."""
        from PySide6.QtGui import QKeySequence
        from PySide6.QtWidgets import QMenu

        from nplv_desktop.gui.forms.ui_main_window import Ui_MainWindow
        from nplv_desktop.gui.look.icons import icon
        from nplv_desktop.gui.pages.pages import FIRST, FIRST_OF_AREA
        from nplv_desktop.gui.window.actions import step_action
        from nplv_desktop.gui.window.page_stack import PageStack

        self.dossier = dossier
        self.session = dossier.session
        self.menu, self.export_menu = QMenu(self), QMenu(self)
        size = self.size()
        self.ui = ui = Ui_MainWindow()
        ui.setupUi(self)
        self.resize(size)
        ui.menuButton.setMenu(self.menu)
        ui.exportButton.setMenu(self.export_menu)
        ui.menuButton.setIcon(icon("ellipsis", "text"))
        self.undo_action = step_action(self, "undo-2", QKeySequence.StandardKey.Undo)
        self.redo_action = step_action(self, "redo-2", QKeySequence.StandardKey.Redo, "Ctrl+Y", "Ctrl+Shift+Z")
        ui.undoButton.setDefaultAction(self.undo_action)
        ui.redoButton.setDefaultAction(self.redo_action)
        self.pages = PageStack(self.session, ui.navigation, ui.pages)
        self.pages.wish.connect(self.wish)
        self._connect()
        self._add_shortcuts()
        self._show_texts()
        self._has_dossier = True
        self._fold()
        self._show_area()
        self.pages.show_page(FIRST if self._is_new() else FIRST_OF_AREA)
        self.setFocus()
        self._ahead = QTimer(self)
        self._ahead.timeout.connect(self._load_ahead)
        self._ahead.start(_AHEAD)

    def _load_ahead(self) -> None:
        if not self.pages.load_next():
            self._ahead.stop()

    def _is_new(self) -> bool:
        return all(area.is_empty for area in self.session.programme.areas)

    def _connect(self) -> None:
        from PySide6.QtWidgets import QMenu

        from nplv_desktop.gui.session.status_names import STATUS_NAMES

        ui, session = self.ui, self.session
        ui.areaSelector.area_chosen.connect(self.choose_area)
        ui.totalsPanel.findings_opened.connect(self._open_check)
        ui.totalsPanel.presentation_requested.connect(self.present)
        ui.totalsPanel.explain_with(session.explain)
        ui.totalsPanel.origin_opened.connect(self.pages.show_field)
        ui.totalsBar.explain_with(session.explain)
        ui.totalsBar.origin_opened.connect(self.pages.show_field)
        ui.totalsPanel.what_if_requested.connect(self.try_out)
        session.changed.connect(self._show_area)
        session.area_selected.connect(self._show_area)
        session.round_frozen.connect(self._show_area)
        stack = session.undo_stack
        self.undo_action.triggered.connect(stack.undo)
        self.redo_action.triggered.connect(stack.redo)
        for signal in (stack.canUndoChanged, stack.canRedoChanged, stack.undoTextChanged, stack.redoTextChanged):
            signal.connect(self._show_steps)
        self._show_steps()
        status = QMenu(self)
        for value, name in STATUS_NAMES.items():
            action = status.addAction(name)
            action.setData(value)
        status.triggered.connect(self._choose_status)
        ui.statusPill.setMenu(status)
        self._page_menu = QMenu(self)
        self._page_menu.aboutToShow.connect(self._fill_page_menu)
        self._page_menu.triggered.connect(self._choose_page)
        ui.pageButton.setMenu(self._page_menu)
        self.pages.page_shown.connect(self._show_page_name)

    def _add_shortcuts(self) -> None:
        from nplv_desktop.gui.window.actions import add_shortcut

        for keys, slot in (
            ("Ctrl+PgDown", self._next_page),
            ("Ctrl+PgUp", self._previous_page),
            ("Ctrl+L", self.ui.areaSelector.open_list),
            ("Ctrl+E", self._ask_export),
            ("Ctrl+K", self.search),
            ("F1", self.show_shortcuts),
            ("F5", self.present),
        ):
            add_shortcut(self, keys, slot)
        for number, key in enumerate(self.pages.keys[:9], start=1):
            add_shortcut(self, f"Ctrl+{number}", self._go_to_numbered).setProperty("page", key)

    # -- shown -------------------------------------------------------------------------------------------------------

    def _show_texts(self) -> None:
        name = self.dossier.path.name
        self.setWindowTitle(f"{name} – NPLV Desktop")
        line = self.ui.statusLine
        line.show_file(name)
        if self.session.read_only:
            holder = self.dossier.holder
            line.show_read_only(holder.sentence if holder else "")
            if holder is not None:
                from nplv_desktop.gui.window.open_elsewhere import OpenElsewhere

                elsewhere = OpenElsewhere(self.dossier.path, holder.sentence, self.ui.resultBar, self)
                elsewhere.reopen_requested.connect(self.reopen_requested)
        elif self.dossier.writer is not None:
            line.follow(self.dossier.writer)

    def _show_area(self) -> None:
        from nplv_desktop.domain.area.area import AgreementStatus
        from nplv_desktop.gui.session.status_names import STATUS_NAMES

        ui, session = self.ui, self.session
        area, figures = session.area, session.figures
        names = tuple(known.name for known in session.programme.areas)
        ui.areaSelector.show_area(area.name, names)
        status = STATUS_NAMES[area.agreement.status or AgreementStatus.CONCEPT]
        rounds = f" · ronde {session.rounds[-1].number}" if session.rounds else ""
        ui.statusPill.setText(f"{status}{rounds} ▾")
        ui.statusPill.setVisible(figures.in_agreement and self.width() >= _PAGES_FOLD_BELOW)
        ui.statusPill.setDisabled(session.read_only)
        ui.totalsPanel.show_figures(figures, session.findings)
        last = session.last_round
        before = session.figures_of(last.state) if last else None
        ui.totalsPanel.show_since(figures, before, f"ronde {last.number}" if last else "")
        ui.totalsBar.show_figures(figures)
        ui.statusLine.show_parameters(figures.parameters.name)
        ui.exportButton.setEnabled(figures.in_agreement)
        ui.exportButton.setToolTip(
            "Overeenkomst en bijlage maken (Ctrl+E)" if figures.in_agreement else "Voor dit gebied is er geen afspraak"
        )

    def _show_steps(self) -> None:
        from PySide6.QtGui import QKeySequence

        stack = self.session.undo_stack
        for action, can, text, name, verb in (
            (self.undo_action, stack.canUndo(), stack.undoText(), "Ongedaan maken", "ongedaan maken"),
            (self.redo_action, stack.canRedo(), stack.redoText(), "Opnieuw", "opnieuw doen"),
        ):
            action.setEnabled(can)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            # "Bedrag ORV-rij 2 ongedaan maken"
            action.setText(f"{text} {verb}" if can else name)
            action.setToolTip(f"{action.text()} ({keys})")

    def _fold(self) -> None:
        """Totals stand on the right, or in a bar at the bottom where the window is narrow; so do the pages."""
        narrow = self.width() < _FOLDS_BELOW
        ui = self.ui
        ui.totalsPanel.setVisible(not narrow)
        ui.totalsBar.setVisible(narrow)
        ui.sidePanel.setVisible(self.width() >= _PAGES_FOLD_BELOW)
        ui.pageButton.setVisible(self.width() < _PAGES_FOLD_BELOW)
        # The status stands on the page of the parties too.
        ui.statusPill.setVisible(self.session.figures.in_agreement and self.width() >= _PAGES_FOLD_BELOW)
        ui.statusLine.show_all(not narrow)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        from nplv_desktop.gui.look.file_drops import dropped_file

        if self._has_dossier and dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from nplv_desktop.gui.look.file_drops import dropped_file

        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            # The program that it was dragged from waits until this event is done.
            QTimer.singleShot(0, self, lambda: self.files_dropped.emit(path))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self._tell_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._has_dossier:
            self._fold()

    # -- done --------------------------------------------------------------------------------------------------------

    def show_shortcuts(self) -> None:
        """Shows the list of keys."""
        from nplv_desktop.gui.window.dialogs import ShortcutsDialog

        ShortcutsDialog(self).exec()

    def show_tour(self) -> None:
        """Shows the three places that one needs first."""
        from nplv_desktop.gui.window.tour import Tour

        Tour(self, self.ui).start()

    def search(self) -> None:
        """Opens the box that finds areas, pages, fields, figures, plans, texts and commands."""
        from nplv_desktop.gui.window.find_box import FindBox
        from nplv_desktop.gui.window.finder import Finder

        if self.finder is None:
            self.finder = Finder(self)
        FindBox(self.finder.things(), self).show_over(self)

    def present(self) -> None:
        """Shows the figures large, on the other screen where there is one; ends a presentation that runs."""
        from nplv_desktop.gui.figures.presentation import Presentation

        if self.presentation is not None:
            self.presentation.close()
            return
        self.presentation = Presentation(self.session)
        self.presentation.ended.connect(self._end_presentation)
        self.presentation.show_beside(self)

    def try_out(self) -> None:
        """Goes to the scenarios on the page of the stimulus."""
        self.pages.try_out()

    def _end_presentation(self) -> None:
        presentation, self.presentation = self.presentation, None
        if presentation is not None:
            presentation.deleteLater()

    def choose_area(self, name: str) -> None:
        """Shows another area."""
        from nplv_desktop.gui.pages.pages import FIRST_OF_AREA

        self.session.select_area(name)
        if not self.pages.shows_area:
            self.pages.show_page(FIRST_OF_AREA)

    def _choose_status(self, action: QAction) -> None:
        def with_status(area: Area) -> Area:
            return replace(area, agreement=replace(area.agreement, status=action.data()))

        self.session.edit("Status", with_status)

    def _show_page_name(self, key: str) -> None:
        title = next(entry.title for entry in self.ui.navigation.entries if entry.key == key)
        self.ui.pageButton.setText(f"{title} ▾")

    def _fill_page_menu(self) -> None:
        self._page_menu.clear()
        for entry in self.ui.navigation.entries:
            if entry.key:
                action = self._page_menu.addAction(entry.spoken())
                action.setData(entry.key)

    def _choose_page(self, action: QAction) -> None:
        self.pages.show_page(action.data())

    def _open_check(self) -> None:
        self.pages.show_page("check")

    def _next_page(self) -> None:
        self.ui.navigation.step(1)

    def _previous_page(self) -> None:
        self.ui.navigation.step(-1)

    def _go_to_numbered(self) -> None:
        self.pages.show_page(self.sender().property("page"))

    def _ask_export(self) -> None:
        from nplv_desktop.gui.pages.wishes import ExportDocuments

        if self.ui.exportButton.isEnabled():
            self.wish.emit(ExportDocuments(final=False))

    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        QSettings().setValue(_GEOMETRY, self.saveGeometry())
        if not self._has_dossier:
            event.accept()
            return
        self._ahead.stop()
        if self.presentation is not None:
            self.presentation.close()
        saved = self.dossier.close()
        if not saved and self.dossier.is_writing:
            from nplv_desktop.gui.window.slow_close import SlowClose

            if self.slow_close is None:
                self.slow_close = SlowClose(self.dossier, self.ui.resultBar, self)
                self.slow_close.done.connect(self._close_at_last)
            event.ignore()
        elif saved or self._lose_changes():
            event.accept()
            self.dossier.release()
            # A stack that is taken down would still tell about every step.
            self.session.undo_stack.blockSignals(True)
            # Only after this event is the window really gone.
            QTimer.singleShot(0, self, self._tell_closed)
        else:
            self.dossier.resume()
            event.ignore()
            self.stayed.emit()

    def _close_at_last(self) -> None:
        self.slow_close = None
        self.close()

    def _tell_closed(self) -> None:
        self.closed.emit()

    def _tell_painted(self) -> None:
        self.first_painted.emit()

    def _lose_changes(self) -> bool:
        from nplv_desktop.gui.look.messages import ask

        return ask(
            self,
            f"“{self.dossier.path.name}” neemt de laatste wijzigingen niet aan. Sluit u nu, dan gaan die verloren. "
            "Ga terug en bewaar eerst een kopie op een andere plek.",
            "Toch sluiten",
            "Terug",
        )
