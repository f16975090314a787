"""A field for one of a few values."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyledItemDelegate, QStyleOptionComboBox, QStylePainter, QWidget

#: Pixels between the words and the arrow.
_EDGE = 4


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

    def paintEvent(self, event: QPaintEvent) -> None:
        # A choice longer than the field ends in "…"; the style sheet alone would cut it off.
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        shown = self.currentText() or self.placeholderText()
        option.currentText = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, room.width() - _EDGE)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page over a field must not change it.
        event.ignore()

    def _tell(self, index: int) -> None:
        self.choice_edited.emit(self.itemData(index))
