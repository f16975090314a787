"""Whether there is a screen to show a window on."""

from __future__ import annotations

import os
import re
import socket
import sys
from pathlib import Path

_OFF_SCREEN = ("offscreen", "minimal")


def has_screen() -> bool:
    """Whether a window can be seen: always on Windows and macOS, elsewhere where a display is named and answers."""
    if os.environ.get("QT_QPA_PLATFORM") in _OFF_SCREEN:
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return _wayland_answers() or _x_answers(os.environ.get("DISPLAY", ""))


def can_show_window() -> bool:
    """Whether Qt can make a window: on a screen, or where somebody chose Qt's platform."""
    return has_screen() or bool(os.environ.get("QT_QPA_PLATFORM"))


def _wayland_answers() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and Path(os.environ.get("XDG_RUNTIME_DIR", "/"), name).is_socket()


def _x_answers(display: str) -> bool:
    """A display on another machine is taken at its word; one of this machine must answer on its socket."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return bool(display)
    path = str(Path("/", "tmp", ".X11-unix", f"X{local[1]}"))
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as connection:
            try:
                connection.connect(address)
            except OSError:
                continue
            return True
    return False
