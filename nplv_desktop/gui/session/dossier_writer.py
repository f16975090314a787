"""Keeps every change in the dossier from a thread of its own, so that typing never waits for the disk."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.work.errors import DossierError
from nplv_desktop.work.open_dossier import Dossier, KeptBeside

_log = logging.getLogger(__name__)
#: Seconds before a write that failed is tried again by itself.
RETRY_SECONDS = 3.0
#: Seconds that the window waits for the last changes before it goes on, and looks again.
_FINISH_SECONDS = 0.5
#: A backup is made before the first change, and no more often than this after that.
BACKUP_SECONDS = 600.0


class DossierWriter(QObject):
    """Writes the latest value of the programme behind the session's back.

    It remembers what is surely in the file and what should be; while the two differ it writes the difference in one
    transaction. A write that fails is told once and tried again on the file opened anew, so that nothing typed is
    dropped when a stick or a network comes back; a file that then holds something else is left as it is.
    """

    #: Everything recorded so far is in the file: (moment, `datetime`).
    saved = Signal(object)
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
        self._beside: list[KeptBeside] = []
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
            self._wake.notify()

    def keep(self, item: KeptBeside) -> None:
        """Has something kept beside the programme (an export, a template); returns at once."""
        with self._wake:
            self._beside.append(item)
            self._wake.notify()

    @property
    def written(self) -> Programme:
        """What the file holds, as far as is known here."""
        with self._wake:
            return self._written

    @property
    def is_saved(self) -> bool:
        """Whether everything recorded so far is in the file."""
        with self._wake:
            return self._written is self._wanted and not self._beside

    def finish(self) -> bool:
        """Writes what is left and stops; False where the file did not take it, or is still busy (`is_writing`)."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join(_FINISH_SECONDS)
        return self.is_saved and not self._thread.is_alive()

    @property
    def is_writing(self) -> bool:
        """Whether the disk is still busy with it after a `finish`."""
        return self._thread.is_alive()

    def resume(self) -> None:
        """Goes on after a `finish` that failed, trying again what is left."""
        if not self._thread.is_alive():
            self._stopping = False
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
            except DossierError as error:
                _log.warning("dossier not written", exc_info=True)
                # What was opened may be a file that is no longer there.
                if dossier is not None:
                    dossier.close()
                    dossier = None
                if str(error) != told:
                    told = str(error)
                    self.failed.emit(told)
                if self._stopping:
                    break
        if dossier is not None:
            dossier.close()

    def _opened(self) -> Dossier:
        """The dossier, which holds what was read or written last; else it is not this one's to change."""
        dossier = self._open(self._revision)
        try:
            dossier.check_holds(self._written)
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
        except DossierError:
            _log.warning("no backup", exc_info=True)

    def _wait_for_work(self, *, failed: bool) -> bool:
        """Sleeps until there is something to write; False when all is written and the writer is to stop."""
        with self._wake:
            if failed and not self._stopping:
                self._wake.wait(RETRY_SECONDS)
            while self._written is self._wanted and not self._beside:
                if self._stopping:
                    return False
                self._wake.wait()
            return True

    def _write(self, dossier: Dossier) -> None:
        with self._wake:
            wanted, labels, beside = self._wanted, self._labels, self._beside
            self._labels, self._beside = [], []
        try:
            if wanted is not self._written:
                self._back_up(dossier)
                dossier.apply(self._written, wanted, "; ".join(dict.fromkeys(labels)))
                with self._wake:
                    self._written = wanted
                    self._revision = dossier.revision
                    labels = []
            while beside:
                beside[0].keep_in(dossier)
                beside = beside[1:]
        except BaseException:
            with self._wake:
                self._labels[:0] = labels
                self._beside[:0] = beside
            raise
        if self.is_saved:
            self.saved.emit(datetime.now())
