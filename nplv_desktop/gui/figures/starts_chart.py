"""The painted chart of starts per year: one bar a year, its number above it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.derived import Derived
from nplv_desktop.gui.look import theme

_HEIGHT = 84
_LABEL = 16
_LARGE = 1_000_000


class StartsChart(QWidget):
    """Shows how many dwellings start in each year, and later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_starts(self, derived: Derived) -> None:
        """Shows the dwellings by year of start; the last bar is everything after the period."""
        years = [str(year) for year in derived.period.years]
        self._bars = (*zip(years, derived.starts, strict=True), ("later", derived.start_later))
        said = ", ".join(f"{name} {grouped(number)}" for name, number in self._bars)
        self.setAccessibleName(f"Start bouw per jaar: {said}")
        self.setToolTip(f"Woningen naar jaar van start bouw: {said}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        highest = max(1, *(number for _, number in self._bars))
        step = self.width() / len(self._bars)
        room = self.height() - 2 * _LABEL - 4
        for place, (name, number) in enumerate(self._bars):
            left = place * step
            height = max(2.0, room * number / highest) if number else 0.0
            bar = QRectF(left + 6, self.height() - _LABEL - 2 - height, step - 12, height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("band" if name == "later" else "band_middle"))
            painter.drawRoundedRect(bar, 2, 2)
            painter.setPen(theme.color("text" if number else "muted"))
            shown = grouped(number) if number < _LARGE else f"{number // 1000}k"
            above = QRectF(left - 4, bar.top() - _LABEL, step + 8, _LABEL)
            painter.drawText(above, int(Qt.AlignmentFlag.AlignCenter), shown)
            painter.setPen(theme.color("muted"))
            under = QRectF(left - 4, self.height() - _LABEL, step + 8, _LABEL)
            painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter), name)
