"""Freezing a round: its name and a note, asked in a small dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from nplv_desktop.domain.area.rounds import LONGEST_LABEL, LONGEST_NOTE
from nplv_desktop.domain.dutch.formatting import euro_range
from nplv_desktop.gui.forms.ui_freeze_dialog import Ui_FreezeDialog
from nplv_desktop.gui.session.session import Session
from nplv_desktop.text.formatted_text import clean_characters


class FreezeDialog(QDialog):
    """Asks what the next round is to be called."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FreezeDialog()
        self.ui.setupUi(self)
        number = len(session.rounds) + 1
        total = session.figures.total
        self.ui.titleLabel.setText(f"Ronde {number} vastleggen")
        self.ui.introLabel.setText(
            f"{session.area.name} zoals het nu is ingevuld, met totaal {euro_range(total.low, total.high)}. "
            "Een ronde verandert daarna niet meer."
        )
        self.ui.labelField.setMaxLength(LONGEST_LABEL)
        self.ui.acceptButton.clicked.connect(self.accept)
        self.ui.cancelButton.clicked.connect(self.reject)
        self.ui.labelField.setFocus()

    @property
    def label(self) -> str:
        """The name that was typed."""
        return self.ui.labelField.value

    @property
    def note(self) -> str:
        """The note that was typed."""
        return clean_characters(self.ui.noteField.toPlainText()).strip()[:LONGEST_NOTE]
