"""The one door for messages to people: a sentence that says what, where and what to do."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtWidgets import QMessageBox, QWidget

from nplv_desktop.system.logbook import log_file
from nplv_desktop.work.errors import FOR_PEOPLE

_log = logging.getLogger(__name__)


def sentence_for(error: BaseException) -> str:
    """What to say about an error: its own sentence where it is the user's or the world's, else that it is ours."""
    if isinstance(error, FOR_PEOPLE):
        return str(error)
    _log.error("unexpected error", exc_info=error)
    return f"Er ging in het programma iets mis. Uw gegevens zijn bewaard; de melding staat in {log_file()}."


def _box(parent: QWidget | None, text: str, title: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setText(text)
    box.setIcon(QMessageBox.Icon.NoIcon)
    return box


def tell(parent: QWidget | None, text: str, title: str = "NPLV Desktop") -> None:
    """Shows a sentence with one button."""
    box = _box(parent, text, title)
    box.addButton("Sluiten", QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def tell_error(parent: QWidget | None, error: BaseException) -> None:
    """Shows what went wrong."""
    tell(parent, sentence_for(error))


def ask(parent: QWidget | None, question: str, yes: str, no: str = "Annuleren") -> bool:
    """Asks a question; the buttons say what they do. True for `yes`."""
    box = _box(parent, question, "NPLV Desktop")
    accept = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(accept)
    box.exec()
    return box.clickedButton() is accept


def choose(parent: QWidget | None, question: str, choices: Sequence[str], no: str = "Annuleren") -> str | None:
    """Asks which of several things to do; the first is the usual one. None for nothing."""
    box = _box(parent, question, "NPLV Desktop")
    buttons = {box.addButton(choice, QMessageBox.ButtonRole.AcceptRole): choice for choice in choices}
    refuse = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(next(iter(buttons)))
    box.setEscapeButton(refuse)
    box.exec()
    clicked = box.clickedButton()
    return next((choice for button, choice in buttons.items() if button is clicked), None)
