"""The totals folded into one line, for narrow windows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from nplv_desktop.domain.dutch.formatting import euros, millions_range
from nplv_desktop.domain.figures.explanation_lines import Explained
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.figures.explanation_card import FigureButton

#: Narrower than this there is less room between the figures.
_TIGHT = 800


class TotalsBar(QFrame):
    """Total, band, ORV and capacity on one line at the bottom."""

    #: The field a number came from is to be shown: (area-file path).
    origin_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(28, 8, 28, 8)
        layout.setSpacing(24)
        self._figures: dict[str, tuple[QWidget, FigureButton]] = {}
        self._labels: dict[str, QLabel] = {}
        for key, text in (
            ("total", "Totaal incl. btw"),
            ("band", "Stimulans"),
            ("orv", "ORV"),
            ("capacity", "Capaciteit"),
        ):
            group = QWidget()
            pair = QHBoxLayout(group)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(6)
            label, figure = QLabel(text), FigureButton()
            figure.setProperty("figure", key)
            figure.setProperty("title", text)
            figure.origin_opened.connect(self.origin_opened)
            label.setProperty("role", "muted")
            figure.setProperty("role", "figure")
            pair.addWidget(label)
            pair.addWidget(figure)
            layout.addWidget(group)
            self._figures[key] = (group, figure)
            self._labels[key] = label
        layout.addStretch()
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        tight = self.width() < _TIGHT
        layout = self.layout()
        if isinstance(layout, QHBoxLayout):
            layout.setSpacing(12 if tight else 24)
            layout.setContentsMargins(16 if tight else 28, 8, 16 if tight else 28, 8)
        # The label says what it is; a narrow bar has no room for it.
        self._labels["total"].setText("Totaal" if tight else "Totaal incl. btw")

    def explain_with(self, explain: Callable[[str], Explained]) -> None:
        """Where the figures ask how they came about."""
        for _, figure in self._figures.values():
            figure.explain_with(explain)

    def show_figures(self, figures: Totals) -> None:
        """Shows an area's figures."""
        texts = {
            "total": millions_range(figures.total.low, figures.total.high),
            "band": millions_range(figures.band.low, figures.band.high),
            "orv": euros(figures.orv.incl),
            "capacity": euros(figures.capacity.incl),
        }
        for key, text in texts.items():
            self._figures[key][1].setText(text)
        self._figures["orv"][0].setVisible(figures.orv_eligible)
        self._figures["capacity"][0].setVisible(figures.capacity_eligible)
