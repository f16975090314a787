"""Fits windows to the screen they stand on, and what they hold to the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

#: What the frame of a window and the edge of the screen take.
_AROUND = 40


def scrolled(content: QWidget) -> QScrollArea:
    """A widget that scrolls where it does not fit; it looks no different where it does."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


def fit_to_screen(window: QWidget, width: int, height: int) -> None:
    """Gives a window this size, or what its screen has room for."""
    room = window.screen().availableGeometry()
    window.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
