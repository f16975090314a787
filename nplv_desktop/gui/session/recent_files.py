"""The dossiers that were opened last, newest first."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

_SETTING = "files/recent"
_MOST = 8


def recent_files() -> list[Path]:
    """Dossiers opened before; whether they are still there is not asked: a network that is gone lets one wait."""
    value = QSettings().value(_SETTING, [])
    names = [value] if isinstance(value, str) else list(value or [])  # type: ignore[call-overload]
    return list(map(Path, names))


def remember_file(path: Path) -> None:
    """Puts a dossier first."""
    names = [str(path.absolute())]
    names += [str(other) for other in recent_files() if str(other) != names[0]]
    QSettings().setValue(_SETTING, names[:_MOST])
