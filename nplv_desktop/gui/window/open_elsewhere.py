"""A dossier that another program has open: who, since when, and a word when it comes free."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.gui.window.result_bar import ResultBar
from nplv_desktop.work.open_dossier import is_open_elsewhere

#: Milliseconds between looks at whether it came free.
WATCH = 2000


class OpenElsewhere(QObject):
    """Looks from time to time whether the dossier of a window that can only read came free."""

    #: It came free, and is wanted again to change it.
    reopen_requested = Signal()

    def __init__(self, path: Path, who: str, bar: ResultBar, parent: QObject) -> None:
        """`who` has it open, and since when."""
        super().__init__(parent)
        self._path = path
        self._bar = bar
        bar.show_result(f"“{path.name}” is geopend door {who}. U kunt meelezen; wijzigen kan niet.")
        self._question = LatestAnswer(self)
        self._timer = QTimer(self)
        self._timer.setInterval(WATCH)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        if self._question.is_open:
            # A slow network: one look at a time.
            return
        path = self._path

        def work(progress: Progress) -> bool:
            return is_open_elsewhere(path)

        self._question.ask(work, Takers(self._tell, self._look_on))

    def _look_on(self, _error: BaseException) -> None:
        """A look that failed says nothing; the next one may."""

    def _tell(self, held: bool) -> None:
        if not held and self._timer.isActive():
            self._timer.stop()
            text = f"“{self._path.name}” is vrij: het is elders gesloten."
            self._bar.show_offer(text, "Openen om te wijzigen", self.reopen_requested.emit)
