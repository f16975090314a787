"""Runs a command of the window in the background: a line of its own in the bar, and a result of its own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from nplv_desktop.gui.look.background import Progress, Takers, ask_once
from nplv_desktop.gui.look.messages import sentence_for, tell_error
from nplv_desktop.gui.window.main_window import MainWindow
from nplv_desktop.gui.window.result_bar import Notice
from nplv_desktop.work.errors import CANCELLED

Work = Callable[[Progress], tuple[Path, ...]]


class RunningCommands(QObject):
    """The commands of one window that work in the background; several may, each with its own result."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def run(
        self,
        work: Work,
        busy: str,
        done: str,
        *,
        given: Callable[[Any], None] | None = None,
        finished: Callable[[], str] | None = None,
        refused: Callable[[BaseException], bool] | None = None,
    ) -> None:
        """Does `work`, which gives the files that were made.

        `busy` is what the bar says meanwhile, `done` what it says afterwards; one that ends with a colon is followed
        by the names. `given` gets what the work hands over while it runs. While such work runs a window that closes
        waits for it, so that what it gives is kept. `finished` does what follows and gives a
        sentence about it; `refused` gets an error first and says whether it was dealt with.
        """
        bar, file = self._window.ui.resultBar, self._window.dossier
        notice = bar.begin(busy)
        if given is not None:
            file.expect()

        def ended(taker: Callable[[Any], None], outcome: Any) -> None:
            if given is not None:
                file.expect_no_more()
            taker(outcome)

        question = ask_once(
            self,
            work,
            Takers(
                partial(ended, partial(self._show_result, notice, done, finished)),
                partial(ended, partial(self._refuse, notice, refused)),
                told=notice.say,
                given=given,
            ),
        )
        notice.show_progress(busy, question.cancel)

    def _show_result(
        self, notice: Notice, done: str, finished: Callable[[], str] | None, paths: tuple[Path, ...]
    ) -> None:
        names = " en ".join(path.name for path in paths)
        follows = finished() if finished is not None else ""
        said = f"{done} {names}" if done.endswith(":") else done
        notice.show_result(f"{said}. {follows}" if follows else said, paths)

    def _refuse(self, notice: Notice, refused: Callable[[BaseException], bool] | None, error: BaseException) -> None:
        if isinstance(error, CANCELLED):
            notice.show_result(sentence_for(error))
            return
        self._window.ui.resultBar.close_notice(notice)
        if refused is not None and refused(error):
            return
        tell_error(self._window, error)
