"""What every page stands in: a scroll area with the margins of the house, never wider than reads well."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QWidget

from nplv_desktop.gui.pages.page import Page

_MARGIN = 28
_WIDEST = 1100


class PageFrame(QScrollArea):
    """Scrolls one page."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page = page
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setMaximumWidth(_WIDEST)
        own = page.layout()
        if own is not None:
            own.setContentsMargins(0, 0, 0, 0)
        holder = QWidget()
        layout = QHBoxLayout(holder)
        layout.setContentsMargins(_MARGIN, 22, _MARGIN, _MARGIN)
        layout.addWidget(page, 1)
        layout.addStretch(0)
        self.setWidget(holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if isinstance(self.page, Page):
            self.page.fit_width(self.viewport().width() - 2 * _MARGIN)
