"""A field for one line of text whose undo is that of the session, and which can offer a value to take over."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from nplv_desktop.domain.area_file.json_reader import LONGEST_LINE
from nplv_desktop.gui.fields.text_change import end_of_change
from nplv_desktop.gui.fields.undo_keys import SessionLine
from nplv_desktop.text.formatted_text import clean_characters

_MARGIN = 4


class LineField(SessionLine):
    """A line of text; spaces around it and characters that no document holds are not part of its value."""

    #: The value that was typed or taken over: (text), "" where the field was emptied.
    text_edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST_LINE)
        self._plain_placeholder: str | None = None
        self._suggestion = ""
        self._take_over = QPushButton("Overnemen", self)
        self._take_over.setProperty("kind", "link")
        self._take_over.setProperty("infield", True)
        self._take_over.setCursor(Qt.CursorShape.PointingHandCursor)
        self._take_over.hide()
        self._take_over.clicked.connect(self._accept_suggestion)
        self.textEdited.connect(self._tell)
        self.textChanged.connect(self._place_suggestion)

    @property
    def value(self) -> str:
        """The text without loose spaces."""
        return " ".join(clean_characters(self.text()).split())

    @property
    def suggestion(self) -> str:
        """The value on offer while the field is empty."""
        return self._suggestion

    def set_value(self, value: str | None) -> None:
        """Shows a value; a field that already means it is left alone, so that its cursor stays."""
        shown = value or ""
        if shown == self.text() or (self.hasFocus() and shown == self.value):
            return
        before = self.text()
        self.setText(shown)
        self.setCursorPosition(end_of_change(before, shown) if self.hasFocus() else 0)

    def set_suggestion(self, suggestion: str | None) -> None:
        """Offers a value while the field is empty: shown in grey, taken over with one click, never by itself."""
        if self._plain_placeholder is None:
            self._plain_placeholder = self.placeholderText()
        self._suggestion = suggestion or ""
        self.setPlaceholderText(self._suggestion or self._plain_placeholder)
        name = self.accessibleName()
        self._take_over.setAccessibleName(f"{name} overnemen: {self._suggestion}" if name else "Overnemen")
        self._take_over.setToolTip(f"Vul in: {self._suggestion}" if self._suggestion else "")
        self._place_suggestion()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_suggestion()

    def setReadOnly(self, read_only: bool) -> None:
        super().setReadOnly(read_only)
        self._place_suggestion()

    def _tell(self) -> None:
        self.text_edited.emit(self.value)

    def _accept_suggestion(self) -> None:
        self.setText(self._suggestion)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_edited.emit(self.value)

    def _place_suggestion(self) -> None:
        offered = bool(self._suggestion) and not self.text() and not self.isReadOnly()
        self._take_over.setVisible(offered)
        size = self._take_over.sizeHint()
        self.setTextMargins(0, 0, size.width() + _MARGIN if offered else 0, 0)
        if offered:
            top = (self.height() - size.height()) // 2
            self._take_over.setGeometry(self.width() - size.width() - _MARGIN, top, size.width(), size.height())
