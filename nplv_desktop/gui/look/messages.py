"""The one door for messages to people: a sentence that says what, where and what to do."""

from __future__ import annotations

import logging

from PySide6.QtWidgets import QMessageBox, QWidget

from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.system.logbook import log_file

_log = logging.getLogger(__name__)


def sentence_for(error: BaseException) -> str:
    """What to say about an error: its own sentence where it is the user's or the world's, else that it is ours."""
    from nplv_desktop.office.document_errors import DocumentError
    from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
    from nplv_desktop.work.export import ExportError

    if isinstance(error, DossierError | AreaFileError | DocumentError | ExportError | PlanlijstError):
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
