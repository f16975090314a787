"""Keeps every change in the dossier from a thread of its own, so that typing never waits for the disk."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.work.errors import DossierError, ReplacedDossierError
from nplv_desktop.work.open_dossier import Dossier, KeptBeside

_log = logging.getLogger(__name__)
#: Seconds before a write that failed is tried again by itself.
RETRY_SECONDS = 3.0
#: Seconds that the window waits for the last changes before it goes on, and looks again.
_FINISH_SECONDS = 0.5
#: A backup is made before the first change, and no more often than this after that.
BACKUP_SECONDS = 600.0
_UNFORESEEN = (
    "Er ging in het programma iets mis bij het bewaren; het wordt steeds opnieuw geprobeerd. Bewaar uw werk intussen "
    "op een andere plek."
)


class DossierWriter(QObject):
    """Writes the latest value of the programme behind the session's back.

    It counts what was asked (changes, and what is kept beside them) and how much of it is in the file: while the two
    differ nothing is called saved. A write that fails is told once and tried again on the file opened anew, so that
    nothing typed is dropped when a stick or a network comes back; a file that then holds something else is left as it
    is. The thread outlives any error. Changes are asked on the window's thread only, so that what the window says
    about them is true at every moment.
    """

    #: Something was asked that is not in the file yet.
    asked = Signal()
    #: Everything asked so far was in the file: (moment, `datetime`). It comes later; `is_saved` says what holds now.
    saved = Signal(object)
    #: More is in the file than before (`has_kept`).
    kept = Signal()
    #: The file did not take a change: one Dutch sentence. It is tried again.
    failed = Signal(str)

    def __init__(
        self,
        open_dossier: Callable[[int | None], Dossier],
        written: Programme,
        revision: int | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`open_dossier` opens the file at the revision it gets; `written` is what the file holds at `revision`."""
        super().__init__(parent)
        self._open = open_dossier
        self._revision = revision
        self._written = written
        self._wanted = written
        self._labels: list[str] = []
        #: What is kept beside the programme, each with its place in the count.
        self._beside: list[tuple[int, KeptBeside]] = []
        self._asked = 0
        self._programme_asked = 0
        self._programme_kept = 0
        #: What was being written when an error came; the file may hold it.
        self._trying: Programme | None = None
        self._stopping = False
        self._backed_up_at: float | None = None
        self._wake = threading.Condition()
        self._thread = self._start()

    def _start(self) -> threading.Thread:
        thread = threading.Thread(target=self._work, name="dossier-writer", daemon=True)
        thread.start()
        return thread

    def record(self, before: Programme, after: Programme, label: str) -> None:
        """Has the change kept; returns at once."""
        with self._wake:
            self._wanted = after
            self._labels.append(label)
            self._asked += 1
            self._programme_asked = self._asked
            self._wake.notify()
        self.asked.emit()

    def keep(self, item: KeptBeside) -> None:
        """Has something kept beside the programme (a round, an export, a template); returns at once."""
        with self._wake:
            self._asked += 1
            self._beside.append((self._asked, item))
            self._wake.notify()
        self.asked.emit()

    @property
    def written(self) -> Programme:
        """What the file holds, as far as is known here."""
        with self._wake:
            return self._written

    @property
    def is_saved(self) -> bool:
        """Whether everything asked so far is in the file."""
        with self._wake:
            return self._is_all_kept()

    @property
    def asked_count(self) -> int:
        """How much was asked so far; for `has_kept`."""
        with self._wake:
            return self._asked

    def has_kept(self, count: int) -> bool:
        """Whether everything is in the file that had been asked when `asked_count` was this."""
        with self._wake:
            programme = self._programme_kept == self._programme_asked or self._programme_kept >= count
            return programme and all(number > count for number, _ in self._beside)

    def _is_all_kept(self) -> bool:
        return self._programme_kept == self._programme_asked and not self._beside

    def finish(self) -> bool:
        """Writes what is left and stops; False where the file did not take it, or is still busy (`is_writing`)."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
            # What was asked after an earlier `finish` is written too.
            if not self._thread.is_alive() and not self._is_all_kept():
                self._thread = self._start()
        self._thread.join(_FINISH_SECONDS)
        return self.is_saved and not self._thread.is_alive()

    @property
    def is_writing(self) -> bool:
        """Whether the disk is still busy with it after a `finish`."""
        return self._stopping and self._thread.is_alive()

    def resume(self) -> None:
        """Goes on after a `finish` that failed, trying again what is left."""
        with self._wake:
            self._stopping = False
            self._wake.notify()
            if not self._thread.is_alive():
                self._thread = self._start()

    def _work(self) -> None:
        dossier: Dossier | None = None
        told = ""
        while self._wait_for_work(failed=bool(told)):
            try:
                if dossier is None:
                    dossier = self._opened()
                self._write(dossier)
                told = ""
            except Exception as error:  # whatever it is: what was typed is tried again, and somebody hears of it
                _log.warning("dossier not written", exc_info=True)
                # What was opened may be a file that is no longer there.
                _close(dossier)
                dossier = None
                sentence = str(error) if isinstance(error, DossierError) else _UNFORESEEN
                if sentence != told:
                    told = sentence
                    self.failed.emit(told)
                if self._stopping:
                    break
        _close(dossier)

    def _opened(self) -> Dossier:
        """The dossier, which holds what was read or written last; else it is not this one's to change."""
        trying = self._trying
        try:
            return self._opened_at(self._revision, self._written)
        except ReplacedDossierError:
            if trying is None or self._revision is None:
                raise
            # The disk may have given an error about a change that it took all the same.
            dossier = self._opened_at(self._revision + 1, trying)
        self._written, self._revision = trying, self._revision + 1
        return dossier

    def _opened_at(self, revision: int | None, holding: Programme) -> Dossier:
        dossier = self._open(revision)
        try:
            dossier.check_holds(holding)
        except BaseException:
            dossier.close()
            raise
        return dossier

    def _back_up(self, dossier: Dossier) -> None:
        """Keeps the state before a change, from time to time; a backup that fails keeps nothing from being written."""
        now = time.monotonic()
        if self._backed_up_at is not None and now - self._backed_up_at < BACKUP_SECONDS:
            return
        self._backed_up_at = now
        try:
            dossier.keep_backup()
        except Exception:
            _log.warning("no backup", exc_info=True)

    def _wait_for_work(self, *, failed: bool) -> bool:
        """Sleeps until there is something to write; False when all is written and the writer is to stop."""
        with self._wake:
            if failed and not self._stopping:
                self._wake.wait(RETRY_SECONDS)
            while self._is_all_kept():
                if self._stopping:
                    return False
                self._wake.wait()
            return True

    def _write(self, dossier: Dossier) -> None:
        with self._wake:
            wanted, labels, count = self._wanted, list(self._labels), self._programme_asked
            beside = list(self._beside)
        if wanted is not self._written:
            self._back_up(dossier)
            self._trying = wanted
            dossier.apply(self._written, wanted, "; ".join(dict.fromkeys(labels)))
        with self._wake:
            self._written, self._trying = wanted, None
            self._revision = dossier.revision
            self._programme_kept = count
            del self._labels[: len(labels)]
        wrong: Exception | None = None
        for entry in beside:
            try:
                entry[1].keep_in(dossier)
            except DossierError:
                raise
            except Exception as error:  # one that cannot be kept does not keep the others from it
                wrong = error
                continue
            with self._wake:
                self._beside.remove(entry)
        if wrong is not None:
            raise wrong
        self.kept.emit()
        if self.is_saved:
            self.saved.emit(datetime.now())


def _close(dossier: Dossier | None) -> None:
    """Closes a file that may be gone."""
    if dossier is not None:
        with suppress(Exception):
            dossier.close()
