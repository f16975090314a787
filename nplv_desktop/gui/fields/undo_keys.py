"""Undo and redo belong to the session: fields leave these keys to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit


def is_undo_or_redo(event: QEvent) -> bool:
    """Whether these keys mean undo or redo, on any system (Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y)."""
    if not isinstance(event, QKeyEvent):
        return False
    if event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
        return True
    return event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def leave_to_window(event: QEvent) -> bool:
    """Answers whether the event asks a field if it wants an undo key; if so it is refused, and the window gets it."""
    if event.type() == QEvent.Type.ShortcutOverride and is_undo_or_redo(event):
        event.ignore()
        return True
    return False


class SessionLine(QLineEdit):
    """A line of text without an undo of its own: these keys, and their lines in the menu, are the window's."""

    def event(self, event: QEvent) -> bool:
        return False if leave_to_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo_or_redo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The first two are the field's own undo and redo, which would go past the session.
        menu = self.createStandardContextMenu()
        for action in menu.actions()[:3]:
            menu.removeAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
