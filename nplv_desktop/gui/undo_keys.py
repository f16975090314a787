"""Undo and redo belong to the session: fields leave these keys to the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence


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
