"""A window that is closed while a slow disk still takes the last changes: it stays, and goes when they are in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from nplv_desktop.gui.window.main_window import MainWindow

#: Milliseconds between looks.
_LOOK = 100


class SlowClose(QObject):
    """Waits for the writer of a window, and closes the window then."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._notice = window.ui.resultBar.begin("De laatste wijzigingen bewaren…")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._window.dossier.is_writing:
            self._timer.stop()
            self._window.slow_close = None
            self._window.ui.resultBar.close_notice(self._notice)
            self._window.close()
            self.deleteLater()
