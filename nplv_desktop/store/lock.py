"""Who has a dossier open: a lock that dies with its program, and a word on whose it is."""

from __future__ import annotations

import contextlib
import getpass
import json
import logging
import platform
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from nplv_desktop.system.safe_write import written_beside

_log = logging.getLogger(__name__)
_LARGEST_NOTE = 4096
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the dossier open; texts are "" where they are not known."""

    user: str = ""
    machine: str = ""
    since: str = ""

    @property
    def sentence(self) -> str:
        """Who, where and since when: "jansen op LAPTOP-12 sinds 14:02"."""
        who = self.user or "een ander programma"
        where = f" op {self.machine}" if self.machine else ""
        return f"{who}{where}{_since(self.since)}"


class DossierLock:
    """A lock on a dossier, held until it is released or the program ends, however it ends."""

    def __init__(self, lock: FileLock | None, note: Path) -> None:
        self._lock = lock
        self._note = note

    def __del__(self) -> None:
        # What was read but never shown must not stay locked.
        self.release()

    def release(self) -> None:
        """Lets others open the dossier; may be called twice."""
        lock, self._lock = self._lock, None
        if lock is None:
            return
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)
        # While it is held: somebody who waits for it sees that the file went away and makes a new one.
        with contextlib.suppress(OSError):
            Path(lock.lock_file).unlink(missing_ok=True)
        lock.release()
        with contextlib.suppress(OSError):
            Path(lock.lock_file).unlink(missing_ok=True)


def take_lock(path: Path) -> DossierLock | Holder:
    """The lock on a dossier, or who holds it.

    Where a folder or a network drive cannot lock at all, the dossier opens as if it were locked: what was changed by
    another program meanwhile is refused when it is written.
    """
    note = path.with_name(f".{path.name}.open")
    lock = FileLock(path.with_name(f".{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return _read_note(note)
    except (OSError, NotImplementedError):
        _log.warning("no lock here", exc_info=True)
        return DossierLock(None, note)
    _write_note(note)
    return DossierLock(lock, note)


def is_held(path: Path) -> bool:
    """Whether another program has the dossier open now."""
    found = take_lock(path)
    if isinstance(found, Holder):
        return True
    found.release()
    return False


def _write_note(note: Path) -> None:
    user = ""
    with contextlib.suppress(Exception):  # whatever keeps this machine from naming its user
        user = getpass.getuser()
    values = {"user": user, "machine": platform.node(), "since": datetime.now().astimezone().isoformat("T", "seconds")}
    try:
        with written_beside(note) as draft:
            draft.write_text(json.dumps(values), "utf-8")
    except OSError:
        _log.warning("no note beside the lock", exc_info=True)


def _read_note(note: Path) -> Holder:
    try:
        with note.open("rb") as file:
            values = json.loads(file.read(_LARGEST_NOTE))
        return Holder(*(_word(values.get(key)) for key in ("user", "machine", "since")))
    except (OSError, ValueError, AttributeError):
        return Holder()


def _word(value: object) -> str:
    text = value if isinstance(value, str) else ""
    return "".join(filter(str.isprintable, text))[:_LONGEST_NAME].strip()


def _since(text: str) -> str:
    try:
        moment = datetime.fromisoformat(text).astimezone()
    except ValueError:
        return ""
    today = moment.date() == datetime.now().astimezone().date()
    return f" sinds {moment:%H:%M}" if today else f" sinds {moment:%d-%m-%Y %H:%M}"
