"""The painted gauge of the stimulus band: a track, the band on it, a mark at its middle."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nplv_desktop.domain.formatting import euros
from nplv_desktop.gui import theme

_HEIGHT = 12
_MARK = 18
_MARK_WIDTH = 3
#: How much track lies beyond the band.
_ROOM = Decimal("1.35")


class BandGauge(QWidget):
    """Shows where a band lies between zero and a scale; amounts in EUR."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low = self._middle = self._high = Decimal(0)
        self._scale = Decimal(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_band(self, low: Decimal, middle: Decimal, high: Decimal, scale_high: Decimal | None = None) -> None:
        """Shows a band; without `scale_high` the track ends some way beyond the band."""
        self._low, self._middle, self._high = low, middle, high
        self._scale = max(scale_high or high * _ROOM, Decimal(1))
        self.setAccessibleName(f"Band van {euros(low)} tot {euros(high)}, midden {euros(middle)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, _MARK)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, _MARK)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = QRectF(0, (self.height() - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        if self._high <= 0:
            return
        left, right, mark = (self._place(amount) for amount in (self._low, self._high, self._middle))
        painter.setBrush(theme.color("band"))
        painter.drawRoundedRect(QRectF(left, track.top(), max(right - left, _HEIGHT / 2), _HEIGHT), 4, 4)
        painter.setBrush(theme.color("band_middle"))
        painter.drawRoundedRect(
            QRectF(mark - _MARK_WIDTH / 2, (self.height() - _MARK) / 2, _MARK_WIDTH, _MARK), 1.5, 1.5
        )

    def _place(self, amount: Decimal) -> float:
        return float(min(max(amount / self._scale, Decimal(0)), Decimal(1))) * self.width()
