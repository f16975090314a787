"""A dossier that another program has open: who, since when, and a word when it comes free."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from nplv_desktop.gui.look.background import LatestAnswer, Progress, Takers
from nplv_desktop.store.lock import Holder, is_held

if TYPE_CHECKING:
    from nplv_desktop.gui.window.main_window import MainWindow

#: Milliseconds between looks at whether it came free.
WATCH = 2000


class OpenElsewhere(QObject):
    """Looks from time to time whether the dossier of a window that can only read came free."""

    def __init__(self, window: MainWindow, holder: Holder) -> None:
        super().__init__(window)
        self._window = window
        self._path = window.dossier.path
        window.ui.resultBar.show_result(
            f"“{self._path.name}” is geopend door {holder.sentence}. U kunt meelezen; wijzigen kan niet."
        )
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
            return is_held(path)

        self._question.ask(work, Takers(self._tell, self._look_on))

    def _look_on(self, _error: BaseException) -> None:
        """A look that failed says nothing; the next one may."""

    def _tell(self, held: bool) -> None:
        if not held and self._timer.isActive():
            self._timer.stop()
            text = f"“{self._path.name}” is vrij: het is elders gesloten."
            self._window.ui.resultBar.show_offer(text, "Openen om te wijzigen", self._window.reopen_requested.emit)
