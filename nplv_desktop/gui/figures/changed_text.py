"""A text with what changed in it: new words underlined, words that are gone struck through, never colour alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from nplv_desktop.domain.changes.side_by_side import TextChange
from nplv_desktop.domain.changes.word_changes import PieceKind
from nplv_desktop.gui.look import theme

#: Unchanged text further than this from a change is left out.
_AROUND = 160
_LEFT_OUT = " […] "


class ChangedText(QTextEdit):
    """Shows changed texts below each other at full height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changes: tuple[TextChange, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUndoRedoEnabled(False)

    def show_changes(self, changes: Sequence[TextChange]) -> None:
        """Shows these changes; nothing of them is told by colour alone."""
        self._changes = tuple(changes)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _write(self) -> None:
        self.clear()
        cursor = self.textCursor()
        for number, change in enumerate(self._changes):
            if number:
                cursor.insertBlock()
            self._write_one(cursor, change)
        self.setAccessibleDescription("\n".join(map(spoken, self._changes)))
        self._fit()

    @staticmethod
    def _write_one(cursor: QTextCursor, change: TextChange) -> None:
        head = QTextCharFormat()
        head.setFontWeight(QFont.Weight.DemiBold)
        head.setForeground(theme.color("text"))
        space = QTextBlockFormat()
        space.setTopMargin(4)
        cursor.setBlockFormat(space)
        cursor.insertText(change.name, head)
        cursor.insertBlock()
        formats = {kind: QTextCharFormat() for kind in PieceKind}
        formats[PieceKind.SAME].setForeground(theme.color("text"))
        formats[PieceKind.GONE].setForeground(theme.color("error"))
        formats[PieceKind.GONE].setFontStrikeOut(True)
        formats[PieceKind.NEW].setForeground(theme.color("fine"))
        formats[PieceKind.NEW].setFontUnderline(True)
        last = len(change.pieces) - 1
        for number, piece in enumerate(change.pieces):
            text = piece.text
            if piece.kind == PieceKind.SAME:
                text = _shortened(text, is_first=number == 0, is_last=number == last)
            cursor.insertText(text.rstrip("\n") if number == last else text, formats[piece.kind])

    def _fit(self) -> None:
        around = max(self.height() - self.viewport().height(), 0)
        wanted = round(self.document().size().height()) + around
        if wanted != self.minimumHeight():
            self.setFixedHeight(wanted)


def spoken(change: TextChange) -> str:
    """A changed text for a screen reader: what is new and what is gone."""
    words = {PieceKind.GONE: "weg", PieceKind.NEW: "nieuw"}
    parts = [f"{words[piece.kind]}: {piece.text.strip()}" for piece in change.pieces if piece.kind in words]
    return f"{change.name}: {'; '.join(parts)}"


def _shortened(text: str, *, is_first: bool, is_last: bool) -> str:
    """Unchanged text between two changes, without its middle where that is long."""
    room = _AROUND if is_first or is_last else 2 * _AROUND
    if len(text) <= room + len(_LEFT_OUT):
        return text
    start = "" if is_first else text[:_AROUND]
    end = "" if is_last else text[-_AROUND:]
    return f"{start}{_LEFT_OUT}{end}"
