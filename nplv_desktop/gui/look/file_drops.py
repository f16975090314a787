"""Files that are dragged onto a window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDropEvent

#: The kinds of files that can be taken in: dossiers, area files, planlijsten, agreements that came back.
_TAKEN = frozenset({".nplv", ".json", ".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".docx"})


def dropped_file(event: QDropEvent) -> Path | None:
    """The one file that is being dragged, where it is of a kind that can be taken in."""
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix.casefold() in _TAKEN else None
