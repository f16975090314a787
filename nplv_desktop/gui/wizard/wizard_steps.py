"""The painted line of steps of the wizard: which are done, where one is, what is to come."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nplv_desktop.gui.look import theme

_DOT = 20
_GAP = 22


class WizardSteps(QWidget):
    """Shows the names of the steps and the current one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_steps(self, names: tuple[str, ...], current: int) -> None:
        """Shows these steps; `current` counts from 0."""
        self._names, self._current = names, current
        self.setAccessibleName(f"Stap {current + 1} van {len(names)}: {names[current]}")
        self.updateGeometry()
        self.update()

    def _font(self, current: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.DemiBold if current else QFont.Weight.Normal)
        return font

    def sizeHint(self) -> QSize:
        from PySide6.QtGui import QFontMetrics

        metrics = QFontMetrics(self._font(True))
        width = sum(_DOT + 6 + metrics.horizontalAdvance(name) + _GAP for name in self._names)
        return QSize(max(0, width - _GAP) + 2, _DOT + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 1.0
        middle = self.height() / 2
        for number, name in enumerate(self._names):
            is_current, is_done = number == self._current, number < self._current
            painter.setFont(self._font(is_current))
            dot = QRectF(left, middle - _DOT / 2, _DOT, _DOT)
            painter.setPen(theme.color("accent" if is_current or is_done else "line_strong"))
            painter.setBrush(theme.color("accent" if is_current else "soft" if is_done else "surface"))
            painter.drawEllipse(dot)
            painter.setPen(theme.color("on_accent" if is_current else "accent" if is_done else "muted"))
            painter.drawText(dot, int(Qt.AlignmentFlag.AlignCenter), "✓" if is_done else str(number + 1))
            painter.setPen(theme.color("text" if is_current else "muted"))
            width = painter.fontMetrics().horizontalAdvance(name)
            text = QRectF(left + _DOT + 6, 0, width + 4, self.height())
            painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
            left += _DOT + 6 + width + _GAP
