"""The small card behind a figure: the formula in words, the numbers, where they came from, what changed them last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from nplv_desktop.domain.figures.explanation_lines import Explained, Line

_WIDTH = 470
_LABEL_WIDTH = 260
_BESIDE = 12


class ExplanationCard(QFrame):
    """Shows one explained figure; Esc or a click elsewhere closes it."""

    #: The field a number came from is to be shown: (area-file path).
    origin_opened = Signal(str)

    def __init__(self, explained: Explained, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(_WIDTH)
        self.setAccessibleName(f"Uitleg: {explained.title}")
        self.setAccessibleDescription(spoken(explained))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 14)
        layout.setSpacing(6)
        layout.addWidget(_label(explained.title, "card-title"))
        layout.addWidget(_label(explained.words, "page-intro"))
        content = QWidget()
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 6, 0, 2)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        for number, line in enumerate(explained.lines):
            self._add(grid, 3 * number, line)
        grid.setRowStretch(3 * len(explained.lines), 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self._scroll, self._content = scroll, content
        layout.addWidget(scroll)
        if explained.changed:
            line_above = QFrame()
            line_above.setObjectName("bandLine")
            line_above.setFixedHeight(1)
            layout.addWidget(line_above)
            layout.addWidget(_label(explained.changed, "muted"))

    def _add(self, grid: QGridLayout, row: int, line: Line) -> None:
        role = "figure" if line.is_result else "label"
        label, value = _label(line.label, role), QLabel(line.value)
        label.setMinimumWidth(_LABEL_WIDTH)
        value.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label, row, 0)
        grid.addWidget(value, row, 1)
        if line.origin and line.field:
            link = QPushButton(self.fontMetrics().elidedText(line.origin, Qt.TextElideMode.ElideRight, _WIDTH - 50))
            link.setToolTip(line.origin)
            link.setProperty("kind", "origin")
            link.setProperty("field", line.field)
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.setAccessibleName(f"{line.label}: ga naar {line.origin}")
            link.clicked.connect(self._open_origin)
            grid.addWidget(link, row + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        elif line.origin:
            grid.addWidget(_label(line.origin, "muted"), row + 1, 0, 1, 2)
        grid.setRowMinimumHeight(row + 2, 6)

    def _open_origin(self) -> None:
        link = self.sender()
        field = str(link.property("field"))
        self.close()
        self.origin_opened.emit(field)

    def show_beside(self, owner: QWidget) -> None:
        """Shows the card to the left of its owner, or under it where there is no room, inside the screen."""
        screen = owner.screen().availableGeometry()
        self._content.adjustSize()
        wanted = self._content.heightForWidth(_WIDTH - 34)
        self._scroll.setFixedHeight(min(wanted + 2, screen.height() * 2 // 3))
        self.adjustSize()
        self.move(self._place(owner, screen))
        self.show()

    def _place(self, owner: QWidget, screen: QRect) -> QPoint:
        place = owner.mapToGlobal(QPoint(-self.width() - _BESIDE, 0))
        if place.x() < screen.left():
            place = owner.mapToGlobal(QPoint(0, owner.height()))
        left = max(screen.left(), min(place.x(), screen.right() - self.width()))
        return QPoint(left, max(screen.top(), min(place.y(), screen.bottom() - self.height())))


class FigureButton(QPushButton):
    """A figure on a page that opens to how it came about; `figure` in the form names it."""

    #: The field a number came from is to be shown: (area-file path).
    origin_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._explain: Callable[[str], Explained] | None = None
        self.setProperty("kind", "figure")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip("Toont hoe dit cijfer tot stand komt")
        self.clicked.connect(self._open)

    def explain_with(self, explain: Callable[[str], Explained]) -> None:
        """Where the explanation is asked."""
        self._explain = explain

    def setText(self, text: str) -> None:
        super().setText(text)
        title = self.property("title")
        self.setAccessibleName(f"{title}: {text}" if title else text)

    def _open(self) -> None:
        if self._explain is not None:
            open_card(self._explain(str(self.property("figure"))), self).origin_opened.connect(self.origin_opened)


def open_card(explained: Explained, owner: QWidget) -> ExplanationCard:
    """Opens the card of a figure beside the widget that shows it."""
    card = ExplanationCard(explained, owner)
    card.show_beside(owner)
    return card


def spoken(explained: Explained) -> str:
    """A card for a screen reader: the formula, then every line with where it came from."""
    lines = (f"{line.label}: {line.value}" + (f" ({line.origin})" if line.origin else "") for line in explained.lines)
    return "\n".join(filter(None, [explained.words, *lines, explained.changed]))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
