"""Findings as coloured strips: a sign, what is the matter, and a way to mend or accept it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.gui.look.icons import icon

#: Information has an icon: few fonts have the letter in a circle.
SIGNS = {Severity.BLOCKING: "▲", Severity.ATTENTION: "●"}
KINDS = {Severity.BLOCKING: "error", Severity.ATTENTION: "attention", Severity.INFORMATION: "information"}
#: Gives the title of the page on which a finding is mended.
PageName = Callable[[Finding], str]
_SPOKEN = {Severity.BLOCKING: "Blokkerend", Severity.ATTENTION: "Aandachtspunt", Severity.INFORMATION: "Ter informatie"}


class FindingStrip(QFrame):
    """One finding."""

    #: It is to be shown at its field: (`Finding`).
    opened = Signal(object)
    #: It is to be accepted with a reason: (`Finding`).
    accept_requested = Signal(object)
    #: Its acceptance is to be taken back: (`Finding`).
    withdraw_requested = Signal(object)
    #: It is to be mended: (`Finding`, `Mend`).
    mend_requested = Signal(object, object)

    def __init__(
        self, finding: Finding, *, page_name: PageName | None, changes: bool, parent: QWidget | None = None
    ) -> None:
        """`page_name` gives the page to put in front, `changes` adds the buttons that accept or take back."""
        super().__init__(parent)
        self.finding = finding
        self._page_name = page_name
        self._buttons: list[tuple[QPushButton, str]] = []
        accepted = finding.accepted_reason is not None
        self.setProperty("strip", "information" if accepted else KINDS[finding.severity])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(8)
        sign = QLabel("✓" if accepted else SIGNS.get(finding.severity, ""))
        if not sign.text():
            sign.setPixmap(icon("info", "accent").pixmap(14, 14))
        sign.setFixedWidth(16)
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._text = text = QLabel()
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
        if changes and not accepted and finding.mends:
            row = QHBoxLayout()
            row.setSpacing(8)
            texts.addLayout(row)
            for number in range(len(finding.mends)):
                button = self._add_button(row, finding.mends[number].label)
                button.setProperty("mend", number)
                button.clicked.connect(self._mend)
            row.addStretch()
        self._add_button(layout, "Toon").clicked.connect(self._open)
        if changes and accepted:
            self._add_button(layout, "Terugnemen").clicked.connect(self._withdraw)
        elif changes and finding.severity == Severity.ATTENTION:
            self._add_button(layout, "Akkoord…").clicked.connect(self._accept)
        self.show_finding(finding)

    @property
    def sort_of_finding(self) -> tuple[object, ...]:
        """What this strip is about; another wording of the same (other amounts) can take its place."""
        return _sort(self.finding)

    def show_finding(self, finding: Finding) -> None:
        """Shows another wording of the same finding."""
        self.finding = finding
        page = self._page_name(finding) if self._page_name is not None else ""
        self._text.setText(_with_bold_place(finding.message, page))
        self.setAccessibleName(f"{_SPOKEN[finding.severity]}: {finding.message}")
        for button, text in self._buttons:
            button.setAccessibleName(f"{text}: {finding.message}")

    def _add_button(self, layout: QHBoxLayout, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("kind", "link")
        self._buttons.append((button, text.rstrip("…")))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return button

    def _mend(self) -> None:
        self.mend_requested.emit(self.finding, self.finding.mends[self.sender().property("mend")])

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
    #: It is to be mended: (`Finding`, `Mend`).
    mend_requested = Signal(object, object)

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

    def show_findings(
        self, findings: tuple[Finding, ...], *, page_name: PageName | None = None, changes: bool = True
    ) -> None:
        """Shows these findings; strips that stay the same stay in place. `page_name` says which page each is about."""
        if findings == self._shown:
            return
        self._shown = findings
        known: dict[tuple[object, ...], list[FindingStrip]] = {}
        for strip in self.strips:
            known.setdefault(strip.sort_of_finding, []).append(strip)
        for place, finding in enumerate(findings):
            same = known.get(_sort(finding))
            if same:
                kept = same.pop(0)
                if kept.finding != finding:
                    kept.show_finding(finding)
            else:
                kept = self._made(finding, page_name=page_name, changes=changes)
            if self._layout.indexOf(kept) != place:
                self._layout.insertWidget(place, kept)
        for strip in [strip for left in known.values() for strip in left]:
            self._layout.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.setVisible(bool(findings))

    def _made(self, finding: Finding, *, page_name: PageName | None, changes: bool) -> FindingStrip:
        strip = FindingStrip(finding, page_name=page_name, changes=changes, parent=self)
        strip.opened.connect(self.opened)
        strip.accept_requested.connect(self.accept_requested)
        strip.withdraw_requested.connect(self.withdraw_requested)
        strip.mend_requested.connect(self.mend_requested)
        return strip


def _sort(finding: Finding) -> tuple[object, ...]:
    labels = tuple(mend.label for mend in finding.mends)
    return finding.code, finding.where, finding.severity, finding.accepted_reason, labels


def _with_bold_place(message: str, page: str) -> str:
    """The message as safe HTML, with the page and the row it speaks about ("Rij 2:") in bold."""
    safe = message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    row = re.match(r"((?:Rij|Wbi-kandidaat|Gebiedsbudget rij) \d+): *", safe)
    places = [part for part in (page, row[1] if row else "") if part]
    rest = safe[row.end() :] if row else safe
    return f"<b>{' · '.join(places)}</b>&nbsp; {rest}" if places else rest
