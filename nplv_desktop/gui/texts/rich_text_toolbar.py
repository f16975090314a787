"""The one toolbar for all texts of a page: it acts on the text that was last worked in, and stays in sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QMoveEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from nplv_desktop.domain.figures.all_figures import TEXT_FIELDS
from nplv_desktop.gui.look import icons, theme
from nplv_desktop.gui.session.session import Session
from nplv_desktop.gui.texts.find_bar import FindBar
from nplv_desktop.gui.texts.rich_text_editor import RichTextEditor
from nplv_desktop.gui.texts.spell_check import spell_check
from nplv_desktop.text.formatted_text import BlockKind

#: A narrower toolbar has no room to say which text it is about.
_ROOM_FOR_NAME = 760
_NO_TEXT = "Zet eerst de cursor in een tekst."


class RichTextToolbar(QWidget):
    """Keeps the place of the toolbar in the page; the bar itself comes along when the page scrolls."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        # A child of the page and not of this widget, because a widget cannot show beyond its parent.
        self._bar = _Bar(parent)
        self._bar.resized.connect(self._grow)
        self._scrolled: QScrollArea | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self._bar.sizeHint().height())

    def serve(self, editor: RichTextEditor, name: str) -> None:
        """Makes the toolbar act on this text, called `name`, whenever it has the focus."""
        self._bar.serve(editor, name)

    def store_in(self, session: Session) -> None:
        """Where texts go in which everything was replaced, and where the figures of the fields come from."""
        self._bar.session = session

    @property
    def find_bar(self) -> FindBar:
        """The bar for finding and replacing."""
        return self._bar.find_bar

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._scrolled is None:
            ancestor = self.parentWidget()
            while ancestor is not None and not isinstance(ancestor, QScrollArea):
                ancestor = ancestor.parentWidget()
            if ancestor is not None:
                self._scrolled = ancestor
                ancestor.verticalScrollBar().valueChanged.connect(self._place)
        self._place()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _grow(self) -> None:
        self.setFixedHeight(self._bar.sizeHint().height())
        self._place()

    def _place(self) -> None:
        top = self.y()
        if self._scrolled is not None:
            viewport = self._scrolled.viewport()
            parent = self.parentWidget()
            assert parent is not None, "a toolbar stands on a page"
            top = max(top, parent.mapFrom(viewport, viewport.rect().topLeft()).y())
        self._bar.setGeometry(self.x(), top, self.width(), self._bar.sizeHint().height())
        self._bar.raise_()


class _Bar(QWidget):
    """The buttons; a strip of the window's colour around them covers what scrolls by underneath."""

    #: It became higher or lower.
    resized = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._editor: RichTextEditor | None = None
        self._names: dict[QObject, str] = {}
        self._actions: list[QAction] = []
        frame = QFrame(self)
        frame.setProperty("toolbar", True)
        frame.setAccessibleName("Opmaak van de tekst")
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 8, 0, 8)
        around.setSpacing(6)
        around.addWidget(frame)
        self.session: Session | None = None
        self.find_bar = FindBar(self)
        self.find_bar.setProperty("toolbar", True)
        self.find_bar.closed.connect(self._tell_height)
        self.find_bar.all_replaced.connect(self._store_all)
        for button, picture in (
            (self.find_bar.ui.previousButton, "arrow-up"),
            (self.find_bar.ui.nextButton, "arrow-down"),
            (self.find_bar.ui.closeButton, "x"),
        ):
            button.setIcon(icons.icon(picture))
        around.addWidget(self.find_bar)
        self._row = QHBoxLayout(frame)
        self._row.setContentsMargins(4, 4, 12, 4)
        self._row.setSpacing(4)
        self._heading = self._add("heading", "Kop", "Ctrl+Shift+K", self._toggle_heading, with_text=True)
        self._bullets = self._add("list", "Opsomming", "Ctrl+Shift+L", self._toggle_bullets, with_text=True)
        self._numbers = self._add("list-ordered", "Nummering", "Ctrl+Shift+G", self._toggle_numbers, with_text=True)
        self._bold = self._add("bold", "Vet", "Ctrl+B", self._toggle_bold)
        self._italic = self._add("italic", "Cursief", "Ctrl+I", self._toggle_italic)
        self._figures = self._add("hash", "Cijfer", "Ctrl+Shift+J", self._offer_figures, with_text=True)
        self._figures.setCheckable(False)
        self._figure_menu = QMenu("Cijfer invoegen", self)
        self._figure_menu.triggered.connect(self._insert_figure)
        self._row.addStretch(1)
        self._find = self._add("search", "Zoeken en vervangen", "Ctrl+F", self._open_find)
        self._find.setShortcuts([QKeySequence("Ctrl+F"), QKeySequence("Ctrl+H")])
        self._find.setCheckable(False)
        self._spelling = self._add("spell-check", "Spelling", "F7", self._switch_spelling)
        self._spelling.setChecked(spell_check().is_on)
        self._always = (self._find, self._spelling)
        self._where = QLabel(_NO_TEXT, frame)
        self._where.setProperty("role", "muted")
        self._row.addWidget(self._where)
        self._show_style()

    def serve(self, editor: RichTextEditor, name: str) -> None:
        self._names[editor] = name
        editor.installEventFilter(self)
        editor.style_changed.connect(self._show_style)
        self.find_bar.serve(editor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, RichTextEditor):
            self._editor = watched
            self._where.setText(self._names[watched])
            self._show_style()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._where.setVisible(self.width() >= _ROOM_FOR_NAME)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), theme.color("window"))
        painter.end()

    def _add(self, icon: str, text: str, keys: str, act: Callable[[], None], *, with_text: bool = False) -> QAction:
        action = QAction(icons.icon(icon), text, self)
        action.setCheckable(True)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(act)
        parent = self.parentWidget()
        assert parent is not None, "a toolbar stands on a page"
        parent.addAction(action)
        self._actions.append(action)
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setProperty("kind", "tool")
        # Reached by Tab, but a click leaves the cursor where it is.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(text)
        if with_text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._row.addWidget(button)
        return action

    def _show_style(self) -> None:
        style = self._editor.style_at_cursor() if self._editor is not None else None
        usable = self._editor is not None and not self._editor.isReadOnly()
        for action in self._actions:
            action.setEnabled(usable or action in self._always)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})" if action.isEnabled() else _NO_TEXT)
        if style is None:
            return
        self._heading.setChecked(style.kind is BlockKind.HEADING)
        self._bullets.setChecked(style.kind is BlockKind.BULLET)
        self._numbers.setChecked(style.kind is BlockKind.NUMBER)
        self._bold.setChecked(style.bold)
        self._italic.setChecked(style.italic)
        if style.kind is BlockKind.HEADING:
            self._bold.setEnabled(False)
            self._bold.setToolTip("Een kop is altijd vet.")

    def _open_find(self) -> None:
        selected = self._editor.textCursor().selectedText() if self._editor is not None else ""
        self.find_bar.open_bar(selected)
        self._tell_height()

    def _tell_height(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self.resized.emit()

    def _store_all(self, changed: Mapping[str, str], count: int) -> None:
        if self.session is not None:
            texts = {key: markdown or None for key, markdown in changed.items()}
            label = "1 keer vervangen" if count == 1 else f"{count} keer vervangen"
            self.session.edit(label, lambda area: replace(area, texts=replace(area.texts, **texts)))

    def _switch_spelling(self) -> None:
        spell_check().switch(self._spelling.isChecked())

    def _offer_figures(self) -> None:
        """Lists the figures that can follow in the text, with what they are now."""
        if self._editor is None or self.session is None:
            return
        self._figure_menu.clear()
        figures = self.session.figures
        for field in TEXT_FIELDS:
            action = self._figure_menu.addAction(f"{field.title}\t{field.value(figures)}".replace("&", "&&"))
            action.setData(field.name)
        self._figure_menu.popup(self.mapToGlobal(QPoint(self._row.geometry().left(), self.sizeHint().height())))

    def _insert_figure(self, action: QAction) -> None:
        if self._editor is not None:
            self._editor.insert_field(action.data())
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle_heading(self) -> None:
        self._toggle_kind(BlockKind.HEADING)

    def _toggle_bullets(self) -> None:
        self._toggle_kind(BlockKind.BULLET)

    def _toggle_numbers(self) -> None:
        self._toggle_kind(BlockKind.NUMBER)

    def _toggle_kind(self, kind: BlockKind) -> None:
        if self._editor is not None:
            self._editor.toggle_kind(kind)
        self._show_style()

    def _toggle_bold(self) -> None:
        if self._editor is not None:
            self._editor.toggle_bold()
        self._show_style()

    def _toggle_italic(self) -> None:
        if self._editor is not None:
            self._editor.toggle_italic()
        self._show_style()
