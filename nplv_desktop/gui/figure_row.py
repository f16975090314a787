"""A line of the totals panel: what it is, its figure, and how that came about when it is opened."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from nplv_desktop.domain.comparison import UP
from nplv_desktop.domain.explanation import Line
from nplv_desktop.gui import theme

_HEIGHT = 43
_WIDEST = 440


class FigureRow(QAbstractButton):
    """A row that shows a label and a figure; a click or Enter opens the explanation."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._value = self._extra = self._mark = ""
        self._extra_token = "fine"
        self._lines: tuple[Line, ...] = ()
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

    def show_figure(self, value: str, lines: Sequence[Line], extra: str = "", extra_token: str = "fine") -> None:
        """Shows a figure and keeps how it came about; `extra` follows it in a colour of its own."""
        self._lines = tuple(lines)
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
        if self._lines:
            Explanation(self._label, self._lines, self).show_beside(self)


class Explanation(QFrame):
    """A small popup with the lines behind a figure."""

    def __init__(self, title: str, lines: Sequence[Line], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMaximumWidth(_WIDEST)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(8)
        head = QLabel(title)
        head.setProperty("role", "card-title")
        layout.addWidget(head)
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for number, line in enumerate(lines):
            label, value = QLabel(line.label), QLabel(line.value)
            label.setWordWrap(True)
            label.setMinimumWidth(190)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if line.is_result:
                value.setProperty("role", "figure")
                label.setProperty("role", "figure")
            grid.addWidget(label, number, 0)
            grid.addWidget(value, number, 1)
        layout.addLayout(grid)

    def show_beside(self, owner: QWidget) -> None:
        """Shows the popup to the left of its owner, inside the screen."""
        self.adjustSize()
        place = owner.mapToGlobal(QPoint(-self.width() - 12, 0))
        screen = owner.screen().availableGeometry()
        if place.x() < screen.left():
            place = owner.mapToGlobal(QPoint(0, owner.height()))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
