"""A line of the totals panel: what it is, its figure, and how that came about when it is opened."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from nplv_desktop.domain.changes.side_by_side import UP
from nplv_desktop.domain.figures.explanation_lines import Explained
from nplv_desktop.gui.figures.explanation_card import open_card
from nplv_desktop.gui.look import theme

_HEIGHT = 43


class FigureRow(QAbstractButton):
    """A row that shows a label and a figure; a click or Enter opens the explanation."""

    #: The field a number came from is to be shown: (area-file path).
    origin_opened = Signal(str)

    def __init__(self, label: str, explain: Callable[[], Explained | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._explain = explain
        self._value = self._extra = self._mark = ""
        self._extra_token = "fine"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip("Toont hoe dit bedrag tot stand komt")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._open)

    @property
    def label(self) -> str:
        """What the figure is."""
        return self._label

    @property
    def value(self) -> str:
        """The figure as it is shown."""
        return self._value

    def show_figure(self, value: str, extra: str = "", extra_token: str = "fine") -> None:
        """Shows a figure; `extra` follows it in a colour of its own."""
        if (value, extra, extra_token) != (self._value, self._extra, self._extra_token):
            self._value, self._extra, self._extra_token = value, extra, extra_token
            self.setAccessibleName(f"{self._label}: {value} {extra}".strip())
            self.update()

    def show_mark(self, text: str) -> None:
        """Shows how far the figure moved since the last round ("▲ € 0,4 mln"); "" for not at all."""
        if text != self._mark:
            self._mark = text
            self.setAccessibleDescription(f"{text} sinds de vorige ronde" if text else "")
            self.update()

    @property
    def mark(self) -> str:
        """How far the figure moved since the last round, as shown."""
        return self._mark

    def sizeHint(self) -> QSize:
        return QSize(200, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = self.rect()
        if self.underMouse():
            painter.fillRect(area.adjusted(0, 2, 0, -3), theme.color("hover"))
        painter.setPen(theme.color("text"))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(area, middle | int(Qt.AlignmentFlag.AlignLeft), self._label)
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        right = QRect(area)
        if self._mark:
            right.setBottom(area.top() + _HEIGHT * 3 // 5)
            self._draw_mark(
                painter, QRect(area.left(), right.bottom() - 3, area.width(), area.bottom() - right.bottom())
            )
            painter.setFont(bold)
        if self._extra:
            painter.setPen(theme.color(self._extra_token))
            painter.drawText(right, middle | int(Qt.AlignmentFlag.AlignRight), self._extra)
            right.setRight(right.right() - painter.fontMetrics().horizontalAdvance(self._extra) - 8)
        painter.setPen(theme.color("text"))
        painter.drawText(right, middle | int(Qt.AlignmentFlag.AlignRight), self._value)
        painter.setPen(theme.color("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(area.adjusted(1, 2, -1, -4), 4, 4)

    def _draw_mark(self, painter: QPainter, place: QRect) -> None:
        small = QFont(self.font())
        small.setPixelSize(12)
        painter.setFont(small)
        painter.setPen(theme.color("fine" if self._mark.startswith(UP) else "attention"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight), self._mark)

    def _open(self) -> None:
        explained = self._explain()
        if explained is not None:
            open_card(explained, self).origin_opened.connect(self.origin_opened)
