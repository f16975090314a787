"""The log: a rotating file in the user's own log folder, for our own mistakes; never on the screen."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_dir

_LARGEST = 512 * 1024
_KEPT = 3


def log_file() -> Path:
    """Where the log stands on this machine."""
    return Path(user_log_dir("nplv-desktop", appauthor=False)) / "nplv-desktop.log"


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
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
