"""The tour: three places of the window that one needs first, shown one after the other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from nplv_desktop.gui.forms.ui_main_window import Ui_MainWindow
from nplv_desktop.gui.look import theme

_WIDTH = 320
_GAP = 14


@dataclass(frozen=True, slots=True)
class _Step:
    title: str
    text: str
    place: QWidget


class _Ring(QWidget):
    """An outline around the place that is told about."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent"), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)


class Tour(QFrame):
    """A card that walks along the steps; Esc or "Overslaan" ends it."""

    #: It was ended.
    ended = Signal()

    def __init__(self, window: QWidget, ui: Ui_MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._ring = _Ring(window)
        self.number = 0
        self.setObjectName("popover")
        self.setFixedWidth(_WIDTH)
        totals = ui.totalsPanel if ui.totalsPanel.isVisible() else ui.totalsBar
        self._steps = (
            _Step(
                "Vul in wat is afgesproken",
                "Bovenaan kiest u het gebied, hier de pagina. Alles wat u typt is meteen bewaard en kunt u ongedaan "
                "maken.",
                ui.navigation,
            ),
            _Step(
                "De totalen lopen mee",
                "Bij elke toets ziet u wat het optelt. Klik op een bedrag om te zien hoe het tot stand komt; met "
                "“Wat als…” probeert u iets zonder de afspraak te wijzigen.",
                totals,
            ),
            _Step(
                "Klaar? Maak de documenten",
                "De pagina Controle zegt wat nog niet klopt. Exporteren maakt de overeenkomst in Word en de bijlage in "
                "Excel.",
                ui.exportButton,
            ),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 14, 14)
        layout.setSpacing(8)
        self._title, self._text, self._count = QLabel(), QLabel(), QLabel()
        self._title.setProperty("role", "card-title")
        self._text.setWordWrap(True)
        self._count.setProperty("role", "muted")
        self._skip, self._next = QPushButton("Overslaan"), QPushButton()
        self._skip.setProperty("kind", "link")
        self._next.setProperty("kind", "primary")
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        buttons = QHBoxLayout()
        buttons.addWidget(self._count)
        buttons.addStretch()
        buttons.addWidget(self._skip)
        buttons.addWidget(self._next)
        layout.addLayout(buttons)
        self._skip.clicked.connect(self.end)
        self._next.clicked.connect(self.go_on)
        window.installEventFilter(self)

    def start(self) -> None:
        """Shows the first step."""
        self._show_step()

    def go_on(self) -> None:
        """Shows the next step; ends after the last."""
        self.number += 1
        if self.number < len(self._steps):
            self._show_step()
        else:
            self.end()

    def end(self) -> None:
        """Takes the tour away."""
        self._window.removeEventFilter(self)
        self._ring.deleteLater()
        self.hide()
        self.deleteLater()
        self.ended.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def _show_step(self) -> None:
        step = self._steps[self.number]
        last = self.number == len(self._steps) - 1
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._count.setText(f"{self.number + 1} van {len(self._steps)}")
        self._next.setText("Beginnen" if last else "Verder")
        self._skip.setVisible(not last)
        self.setAccessibleName(f"Rondleiding, stap {self.number + 1}: {step.title}")
        self.setAccessibleDescription(step.text)
        self._place()
        self._ring.show()
        self._ring.raise_()
        self.show()
        self.raise_()
        self._next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        """Puts the ring around the place, and the card beside it, inside the window."""
        place, window = self._steps[min(self.number, len(self._steps) - 1)].place, self._window.rect()
        around = QRect(place.mapTo(self._window, QPoint(0, 0)), place.size()).adjusted(-4, -4, 4, 4)
        self._ring.setGeometry(around.intersected(window))
        self.setFixedHeight(self.heightForWidth(_WIDTH))
        left = around.right() + _GAP
        if left + self.width() > window.right() - _GAP:
            left = around.left() - self.width() - _GAP
        top = around.top() + _GAP
        if left < _GAP:
            left, top = max(_GAP, window.right() - self.width() - _GAP), around.bottom() + _GAP
        if top + self.height() > window.bottom() - _GAP:
            top = max(_GAP, around.top() - self.height() - _GAP)
        self.move(left, min(top, window.bottom() - self.height() - _GAP))
