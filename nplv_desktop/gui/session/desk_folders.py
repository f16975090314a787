"""The folder in which file dialogs start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_FOLDER = "files/folder"


def usual_folder() -> str:
    """The folder that was used last, else the user's documents."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return str(QSettings().value(_FOLDER, documents))


def remember_folder(path: Path) -> None:
    """Lets file dialogs start where this file is."""
    QSettings().setValue(_FOLDER, str(path.parent))
