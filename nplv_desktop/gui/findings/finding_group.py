"""A titled group of findings on the check page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from nplv_desktop.checks.findings import Finding
from nplv_desktop.gui.findings.finding_strips import FindingStrips, PageName


class FindingGroup(QFrame):
    """A heading with a count, and the findings below it; hidden while there are none."""

    #: A finding is to be shown at its field: (`Finding`).
    opened = Signal(object)
    #: A finding is to be accepted with a reason: (`Finding`).
    accept_requested = Signal(object)
    #: An acceptance is to be taken back: (`Finding`).
    withdraw_requested = Signal(object)
    #: A finding is to be mended: (`Finding`, `Mend`).
    mend_requested = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self._title = QLabel()
        self._title.setProperty("role", "card-title")
        self.strips = FindingStrips()
        layout.addWidget(self._title)
        layout.addWidget(self.strips)
        self.strips.opened.connect(self.opened)
        self.strips.accept_requested.connect(self.accept_requested)
        self.strips.withdraw_requested.connect(self.withdraw_requested)
        self.strips.mend_requested.connect(self.mend_requested)
        self.hide()

    def show_group(self, title: str, findings: tuple[Finding, ...], page_name: PageName, *, changes: bool) -> None:
        """Shows findings under a title."""
        self._title.setText(f"{title} · {len(findings)}")
        self.strips.show_findings(findings, page_name=page_name, changes=changes)
        self.setVisible(bool(findings))
