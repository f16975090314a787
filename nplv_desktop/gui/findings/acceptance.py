"""Accepting an attention point with a reason, and taking that back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from nplv_desktop.checks.findings import Finding
from nplv_desktop.domain.area.area import AcceptedFinding, Area
from nplv_desktop.domain.area.row_places import by_identity, by_position
from nplv_desktop.gui.forms.ui_accept_dialog import Ui_AcceptDialog
from nplv_desktop.gui.session.session import Session


class AcceptDialog(QDialog):
    """Asks why an attention point is fine."""

    def __init__(self, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_AcceptDialog()
        self.ui.setupUi(self)
        self.ui.messageLabel.setText(finding.message)
        self.ui.acceptButton.setEnabled(False)
        self.ui.acceptButton.setToolTip("Vul eerst een reden in")
        self.ui.reasonField.text_edited.connect(self._allow)
        self.ui.acceptButton.clicked.connect(self.accept)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.reasonField.setFocus()

    @property
    def reason(self) -> str:
        """The reason that was typed."""
        return self.ui.reasonField.value

    def _allow(self, reason: str) -> None:
        self.ui.acceptButton.setEnabled(bool(reason))
        self.ui.acceptButton.setToolTip("" if reason else "Vul eerst een reden in")


def accept_finding(session: Session, finding: Finding, parent: QWidget | None) -> None:
    """Asks for a reason and accepts the finding with it, as one undo step."""
    dialog = AcceptDialog(finding, parent)
    if dialog.exec() == QDialog.DialogCode.Accepted and dialog.reason:
        reason = dialog.reason

        def with_acceptance(area: Area) -> Area:
            # By the row itself: where it stands may change.
            place = by_identity(finding.where, area)
            accepted = AcceptedFinding(finding.code, place, finding.figure, reason)
            return replace(area, accepted=(*_without(area, finding), accepted))

        session.edit("Akkoord met aandachtspunt", with_acceptance)
    dialog.deleteLater()


def withdraw_acceptance(session: Session, finding: Finding) -> None:
    """Takes an acceptance back, as one undo step."""
    session.edit("Akkoord terugnemen", lambda area: replace(area, accepted=_without(area, finding)))


def _without(area: Area, finding: Finding) -> tuple[AcceptedFinding, ...]:
    return tuple(
        known
        for known in area.accepted
        if (known.code, by_position(known.where, area), known.figure) != (finding.code, finding.where, finding.figure)
    )
