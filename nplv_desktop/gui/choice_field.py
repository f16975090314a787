"""A field for one of a few values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget


class ChoiceField(QComboBox):
    """A list of which one value is chosen, or none yet."""

    #: A value was chosen: (the `StrEnum` member).
    choice_edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText("Kies…")
        # The list is drawn by the style sheet, not by the platform.
        self.setItemDelegate(QStyledItemDelegate(self))
        # A long choice must not make the page wider than the window.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.activated.connect(self._tell)
        self.currentTextChanged.connect(self.setToolTip)

    def offer(self, choices: Mapping[Any, str]) -> None:
        """Sets the values to choose from, with their Dutch names."""
        self.clear()
        for value, name in choices.items():
            self.addItem(name, value)
        self.setCurrentIndex(-1)

    def set_choice(self, value: StrEnum | None) -> None:
        """Shows a value; None shows that nothing was chosen."""
        wanted = -1
        for index in range(self.count()):
            if value is not None and self.itemData(index) == value:
                wanted = index
        if wanted != self.currentIndex():
            self.setCurrentIndex(wanted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page over a field must not change it.
        event.ignore()

    def _tell(self, index: int) -> None:
        self.choice_edited.emit(self.itemData(index))
