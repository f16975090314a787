"""A window that is closed while a slow disk still takes the last changes: it stays, and goes when they are in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from nplv_desktop.gui.session.dossier_file import DossierFile
from nplv_desktop.gui.window.result_bar import ResultBar

#: Milliseconds between looks.
_LOOK = 100


class SlowClose(QObject):
    """Waits for the writer of a dossier, and says when the window can go."""

    #: The last changes are in the file, or the file does not take them.
    done = Signal()

    def __init__(self, dossier: DossierFile, bar: ResultBar, parent: QObject) -> None:
        super().__init__(parent)
        self._dossier = dossier
        self._bar = bar
        self._notice = bar.begin("De laatste wijzigingen bewaren…")
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if not self._dossier.is_writing:
            self._timer.stop()
            self._bar.close_notice(self._notice)
            self.done.emit()
            self.deleteLater()
