"""Findings as coloured strips: a sign, what is the matter, and a way to mend or accept it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.gui.pages import PAGE_NAMES

SIGNS = {Severity.BLOCKING: "▲", Severity.ATTENTION: "●", Severity.INFORMATION: "ⓘ"}
KINDS = {Severity.BLOCKING: "error", Severity.ATTENTION: "attention", Severity.INFORMATION: "information"}
_SPOKEN = {Severity.BLOCKING: "Blokkerend", Severity.ATTENTION: "Aandachtspunt", Severity.INFORMATION: "Ter informatie"}


class FindingStrip(QFrame):
    """One finding."""

    #: It is to be shown at its field: (`Finding`).
    opened = Signal(object)
    #: It is to be accepted with a reason: (`Finding`).
    accept_requested = Signal(object)
    #: Its acceptance is to be taken back: (`Finding`).
    withdraw_requested = Signal(object)

    def __init__(self, finding: Finding, *, names_page: bool, changes: bool, parent: QWidget | None = None) -> None:
        """`names_page` puts the page in front, `changes` adds the buttons that accept or take back."""
        super().__init__(parent)
        self.finding = finding
        accepted = finding.accepted_reason is not None
        self.setProperty("strip", "information" if accepted else KINDS[finding.severity])
        self.setAccessibleName(f"{_SPOKEN[finding.severity]}: {finding.message}")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        sign = QLabel("✓" if accepted else SIGNS[finding.severity])
        sign.setFixedWidth(16)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        text = QLabel(_with_bold_place(finding.message, PAGE_NAMES[finding.page] if names_page else ""))
        text.setTextFormat(Qt.TextFormat.RichText)
        text.setWordWrap(True)
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        texts.addWidget(text)
        if accepted:
            reason = QLabel(f"Akkoord: {finding.accepted_reason}")
            reason.setTextFormat(Qt.TextFormat.PlainText)
            reason.setWordWrap(True)
            reason.setProperty("role", "muted")
            texts.addWidget(reason)
        layout.addLayout(texts, 1)
        self._add_button(layout, "Toon").clicked.connect(self._open)
        if changes and accepted:
            self._add_button(layout, "Terugnemen").clicked.connect(self._withdraw)
        elif changes and finding.severity == Severity.ATTENTION:
            self._add_button(layout, "Akkoord…").clicked.connect(self._accept)

    def _add_button(self, layout: QHBoxLayout, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        button.setAccessibleName(f"{text.rstrip('…')}: {self.finding.message}")
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _open(self) -> None:
        self.opened.emit(self.finding)

    def _accept(self) -> None:
        self.accept_requested.emit(self.finding)

    def _withdraw(self) -> None:
        self.withdraw_requested.emit(self.finding)


class FindingStrips(QWidget):
    """The findings of a page under what they are about."""

    #: A finding is to be shown at its field: (`Finding`).
    opened = Signal(object)
    #: A finding is to be accepted with a reason: (`Finding`).
    accept_requested = Signal(object)
    #: An acceptance is to be taken back: (`Finding`).
    withdraw_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Finding, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.hide()

    @property
    def strips(self) -> list[FindingStrip]:
        """The strips as they stand."""
        items = [self._layout.itemAt(number) for number in range(self._layout.count())]
        widgets = [item.widget() for item in items if item is not None]
        return [widget for widget in widgets if isinstance(widget, FindingStrip)]

    def show_findings(self, findings: tuple[Finding, ...], *, names_page: bool = False, changes: bool = True) -> None:
        """Shows these findings; strips that stay the same stay in place. `names_page` says which page each is about."""
        if findings == self._shown:
            return
        self._shown = findings
        known = {strip.finding: strip for strip in self.strips}
        for finding, strip in known.items():
            if finding not in findings:
                self._layout.removeWidget(strip)
                strip.hide()
                strip.deleteLater()
        for place, finding in enumerate(findings):
            kept = known.get(finding)
            if kept is None:
                kept = FindingStrip(finding, names_page=names_page, changes=changes, parent=self)
                kept.opened.connect(self.opened)
                kept.accept_requested.connect(self.accept_requested)
                kept.withdraw_requested.connect(self.withdraw_requested)
            self._layout.insertWidget(place, kept)
        self.setVisible(bool(findings))


def _with_bold_place(message: str, page: str) -> str:
    """The message as safe HTML, with the page and the row it speaks about ("Rij 2:") in bold."""
    safe = message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    row = re.match(r"((?:Rij|Wbi-kandidaat|Gebiedsbudget rij) \d+): *", safe)
    places = [part for part in (page, row[1] if row else "") if part]
    rest = safe[row.end() :] if row else safe
    return f"<b>{' · '.join(places)}</b>&nbsp; {rest}" if places else rest
