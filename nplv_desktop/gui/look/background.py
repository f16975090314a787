"""The one door for work that takes time: it runs beside the window, with progress and a way to stop it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

#: Milliseconds after which a thread that told its outcome has ended.
_GRACE = 500
_log = logging.getLogger(__name__)


class Progress:
    """What work may ask and tell while it runs."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def say(self, text: str) -> None:
        """Tells the window how far the work is."""
        self._task.progressed.emit(text)

    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._task.is_cancelled


class Task(QObject):
    """One piece of background work; its outcome arrives on the window's thread."""

    #: How far it is: (Dutch text).
    progressed = Signal(str)
    #: It succeeded: (result).
    finished = Signal(object)
    #: It failed: (exception).
    failed = Signal(object)

    _running: set[Task] = set()  # noqa: RUF012 - one register for the application

    def __init__(self, work: Callable[[Progress], Any]) -> None:
        """A task belongs to no window: it must outlive one that goes while its thread still runs."""
        super().__init__()
        self._work = work
        self._cancelled = threading.Event()
        self.finished.connect(self._forget)
        self.failed.connect(self._forget)

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancelled.is_set()

    @Slot()
    def cancel(self) -> None:
        """Asks the work to stop at the next opportunity."""
        self._cancelled.set()

    def start(self) -> Task:
        """Starts the work in the background."""
        Task._running.add(self)
        QThreadPool.globalInstance().start(_Runner(self))
        return self

    @Slot(object)
    def _forget(self, _outcome: object) -> None:
        # The other thread may still be on its way out; the last to let go of a task must be this one.
        # It may not be let go by itself either: an object must not end within a call of its own.
        QTimer.singleShot(_GRACE, partial(_let_go, self))


def _let_go(task: Task) -> None:
    Task._running.discard(task)


class _Runner(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        task = self._task
        try:
            result = task._work(Progress(task))
        except Exception as error:  # whatever it is belongs to the window, which says it or logs it
            task.failed.emit(error)
        else:
            task.finished.emit(result)


def wait_for_all(milliseconds: int = 30_000) -> bool:
    """Waits until no background work runs; for closing the program."""
    return QThreadPool.globalInstance().waitForDone(milliseconds)
