"""The painted gauge of the stimulus band: a track, the band on it, a mark at its middle."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from nplv_desktop.domain.dutch.formatting import euros
from nplv_desktop.gui.look import theme

_HEIGHT = 12
_SECOND = 8
_GAP = 10
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
        self._second: tuple[Decimal, Decimal] | None = None
        self._spoken = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_band(self, low: Decimal, middle: Decimal, high: Decimal, scale_high: Decimal | None = None) -> None:
        """Shows a band; without `scale_high` the track ends some way beyond the band."""
        self._low, self._middle, self._high = low, middle, high
        self._scale = max(scale_high or high * _ROOM, Decimal(1))
        self._spoken = f"Band van {euros(low)} tot {euros(high)}, midden {euros(middle)}"
        self._speak()

    def set_second(self, low: Decimal | None, high: Decimal | None) -> None:
        """Shows the band of a scenario under the first one, on the same scale; None takes it away."""
        before = self._second
        self._second = (low, high) if low is not None and high is not None else None
        if (before is None) != (self._second is None):
            self.updateGeometry()
        if high is not None:
            self._scale = max(self._scale, self._high * _ROOM, high * Decimal("1.05"))
        self._speak()

    def _speak(self) -> None:
        scenario = f"; scenario van {euros(self._second[0])} tot {euros(self._second[1])}" if self._second else ""
        self.setAccessibleName(f"{self._spoken}{scenario}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._tall)

    @property
    def _tall(self) -> int:
        return _MARK if self._second is None else _MARK + _GAP + _SECOND

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - self._tall) / 2
        if self._second is not None:
            self._paint_second(painter, top + _MARK + _GAP, *self._second)
        track = QRectF(0, top + (_MARK - _HEIGHT) / 2, self.width(), _HEIGHT)
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(track, _HEIGHT / 2, _HEIGHT / 2)
        if self._high <= 0:
            return
        left, right, mark = (self._place(amount) for amount in (self._low, self._high, self._middle))
        painter.setBrush(theme.color("band"))
        painter.drawRoundedRect(QRectF(left, track.top(), max(right - left, _HEIGHT / 2), _HEIGHT), 4, 4)
        painter.setBrush(theme.color("band_middle"))
        painter.drawRoundedRect(QRectF(mark - _MARK_WIDTH / 2, top, _MARK_WIDTH, _MARK), 1.5, 1.5)

    def _paint_second(self, painter: QPainter, top: float, low: Decimal, high: Decimal) -> None:
        painter.setBrush(theme.color("track"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _SECOND), _SECOND / 2, _SECOND / 2)
        if high > 0:
            left, right = self._place(low), self._place(high)
            painter.setBrush(theme.color("accent"))
            painter.drawRoundedRect(QRectF(left, top, max(right - left, _SECOND / 2), _SECOND), 4, 4)

    def _place(self, amount: Decimal) -> float:
        return float(min(max(amount / self._scale, Decimal(0)), Decimal(1))) * self.width()
