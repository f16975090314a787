"""The one door for work that takes time: it runs beside the window, and its answer is taken only while it is wanted."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

#: Milliseconds after which a thread that told its outcome has ended.
_GRACE = 500
#: Pieces of work at once, whatever the machine: most of them wait for a disk or a network, and one that hangs there
#: may not keep others from being started.
_AT_ONCE = 8
#: Milliseconds between looks whether the dialog that an answer waits for is gone.
_LOOK = 50
_log = logging.getLogger(__name__)


class Progress:
    """What work may ask and tell while it runs."""

    def __init__(self, task: Task) -> None:
        self._task = task

    def say(self, text: str) -> None:
        """Tells the window how far the work is."""
        self._task.progressed.emit(text)

    def give(self, part: object) -> None:
        """Hands a part of the result to the window's thread before the work is done."""
        self._task.gave.emit(part)

    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._task.is_cancelled


class Task(QObject):
    """One piece of background work; its outcome arrives on the window's thread.

    The window asks through a `LatestAnswer`, which sees to it that only a wanted outcome arrives.
    """

    #: How far it is: (Dutch text).
    progressed = Signal(str)
    #: A part of the result is there: (part).
    gave = Signal(object)
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
        pool = QThreadPool.globalInstance()
        if pool.maxThreadCount() < _AT_ONCE:
            pool.setMaxThreadCount(_AT_ONCE)
        pool.start(_Runner(self))
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


# -- asking ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Takers:
    """Who gets what comes of a piece of work; all on the window's thread.

    `answer` gets the result, `refusal` the exception; `told` hears how far it is, `given` gets parts that are there
    before the end. `unwanted` gets a result that nobody waits for any more, to let go of what it holds.
    """

    answer: Callable[[Any], None]
    refusal: Callable[[BaseException], None]
    told: Callable[[str], None] | None = None
    given: Callable[[Any], None] | None = None
    unwanted: Callable[[Any], None] | None = None


class LatestAnswer(QObject):
    """One place in the window that waits for an answer: the answer to what was asked there last.

    A newer question makes the older one stop and be forgotten; `forget` does so without a newer one. What nobody waits
    for any more is never delivered, whatever the order in which work ends, nor when the owner is gone.
    """

    def __init__(self, owner: QObject | None, *, alone: bool = False) -> None:
        """`alone` says that answers open a window or a dialog: they wait until no dialog stands open."""
        super().__init__(owner)
        self._alone = alone
        self._newest: _Asked | None = None
        self._waiting: tuple[Callable[[Progress], Any], Takers] | None = None
        self._stops_waiting = False
        self._running: set[_Asked] = set()

    @property
    def is_open(self) -> bool:
        """Whether an answer is waited for."""
        return self._newest is not None or self._waiting is not None

    def ask(self, work: Callable[[Progress], Any], takers: Takers, *, in_turn: bool = False) -> None:
        """Has work done in the background; what was asked before is forgotten.

        `in_turn` is for work that may not run twice at once: it starts when what ran before has made way.
        """
        self.forget()
        if in_turn and self._running:
            self._waiting = (work, takers)
        else:
            self._start(work, takers)

    def cancel(self) -> None:
        """Asks the work to stop; that it did so is its answer."""
        self._stops_waiting = self._waiting is not None
        if self._newest is not None:
            self._newest.task.cancel()

    def forget(self) -> None:
        """Waits for no answer any more."""
        self._waiting, self._stops_waiting = None, False
        if self._newest is not None:
            self._newest.task.cancel()
            self._newest = None

    def _start(self, work: Callable[[Progress], Any], takers: Takers) -> None:
        self._newest = _Asked(self, work, takers)
        if self._stops_waiting:
            self._stops_waiting = False
            self._newest.task.cancel()
        self._running.add(self._newest)
        self._newest.task.start()

    def _ended(self, asked: _Asked) -> None:
        self._running.discard(asked)
        if self._waiting is not None and not self._running:
            (work, takers), self._waiting = self._waiting, None
            self._start(work, takers)

    def _is_newest(self, asked: _Asked) -> bool:
        return asked is self._newest

    def _must_wait(self) -> bool:
        return self._alone and QApplication.activeModalWidget() is not None

    def _close(self) -> None:
        self._newest = None


class _Asked(QObject):
    """One question that was asked: it knows its own task, so that no outcome is taken for another one's."""

    def __init__(self, question: LatestAnswer, work: Callable[[Progress], Any], takers: Takers) -> None:
        super().__init__(question)
        self._question = question
        self._takers = takers
        self.task = Task(work)
        self.task.progressed.connect(self._tell)
        self.task.gave.connect(self._give)
        self.task.finished.connect(self._finish)
        self.task.failed.connect(self._fail)

    @Slot(str)
    def _tell(self, text: str) -> None:
        if self._question._is_newest(self) and self._takers.told is not None:
            self._takers.told(text)

    @Slot(object)
    def _give(self, part: object) -> None:
        if self._takers.given is not None and self._question._is_newest(self):
            self._takers.given(part)

    @Slot(object)
    def _finish(self, result: object) -> None:
        self._question._ended(self)
        self._deliver(self._takers.answer, result, self._takers.unwanted)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._question._ended(self)
        self._deliver(self._takers.refusal, error, None)

    def _deliver(self, taker: Callable[[Any], None], outcome: object, unwanted: Callable[[Any], None] | None) -> None:
        if not self._question._is_newest(self):
            if unwanted is not None:
                unwanted(outcome)
        elif self._question._must_wait():
            QTimer.singleShot(_LOOK, self, partial(self._deliver, taker, outcome, unwanted))
            return
        else:
            self._question._close()
            taker(outcome)
        self.deleteLater()


def ask_once(owner: QObject, work: Callable[[Progress], Any], takers: Takers) -> LatestAnswer:
    """Asks something that stands by itself: nothing newer takes its place, and it has its own result."""
    question = LatestAnswer(owner)

    def then(taker: Callable[[Any], None], outcome: object) -> None:
        question.deleteLater()
        taker(outcome)

    question.ask(
        work,
        Takers(partial(then, takers.answer), partial(then, takers.refusal), takers.told, takers.given, takers.unwanted),
    )
    return question
