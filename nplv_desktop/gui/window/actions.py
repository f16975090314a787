"""Actions that a window answers to by keys alone, or by a button that shows them."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from nplv_desktop.gui.look.icons import icon


def step_action(window: QWidget, picture: str, *keys: QKeySequence.StandardKey | str) -> QAction:
    """An action of a window with a picture, and all the keys that stand for one step."""
    action = QAction(icon(picture, "text"), "", window)
    sequences: list[QKeySequence] = []
    for key in keys:
        bound = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        # The same keys twice would be ambiguous, and do nothing.
        sequences += [sequence for sequence in bound if sequence not in sequences]
    action.setShortcuts(sequences)
    window.addAction(action)
    return action


def add_shortcut(window: QWidget, keys: str, slot: object) -> QAction:
    """Lets a window answer to keys."""
    action = QAction(window)
    action.setShortcut(QKeySequence(keys))
    action.triggered.connect(slot)
    window.addAction(action)
    return action
