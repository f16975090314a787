"""The log: a rotating file in the user's own log folder, for our own mistakes; never on the screen."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any

from platformdirs import user_log_dir

_LARGEST = 512 * 1024
_KEPT = 3


def log_file() -> Path:
    """Where the log stands on this machine."""
    return Path(user_log_dir("nplv-desktop", appauthor=False)) / "nplv-desktop.log"


class _WithoutContent(logging.Formatter):
    """Tells of an error where it happened and of what kind, not what it was about: a cell or a name may stand in it."""

    def formatException(self, ei: Any) -> str:
        kind, error, _ = ei
        lines = []
        while error is not None:
            frames = traceback.extract_tb(error.__traceback__)
            places = (f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
            lines += [type(error).__name__, *places]
            error = error.__cause__ or error.__context__
        return "\n".join(lines) or str(kind)


def start_log() -> None:
    """Sends warnings and errors to the log file; to nowhere where that folder cannot be written."""
    root = logging.getLogger()
    if root.handlers:
        return
    handler: logging.Handler = logging.NullHandler()
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(log_file(), maxBytes=_LARGEST, backupCount=_KEPT, encoding="utf-8", delay=True)
    except OSError:
        root.addHandler(handler)
        return
    handler.setFormatter(_WithoutContent("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
