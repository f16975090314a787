"""Who has a dossier open: a lock that dies with its program, and a word on whose it is."""

from __future__ import annotations

import contextlib
import getpass
import json
import logging
import os
import platform
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from nplv_desktop.system.safe_write import written_beside

_log = logging.getLogger(__name__)
_LARGEST_NOTE = 4096
_LONGEST_NAME = 80
#: Seconds for which a lock is tried: longer than anybody looks at it, shorter than anybody notices.
_LOOK_SECONDS = 0.2


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
        # Only while it is held: whoever opened the file before sees that it went away and makes a new one. After that
        # the name may already lead to the lock of somebody else. Windows refuses while it is held, and the file stays.
        with contextlib.suppress(OSError):
            Path(lock.lock_file).unlink(missing_ok=True)
        lock.release()


def take_lock(path: Path) -> DossierLock | Holder:
    """The lock on a dossier, or who holds it.

    Where a folder or a network drive cannot lock at all, the dossier opens as if it were locked: what was changed by
    another program meanwhile is refused when it is written.
    """
    note = path.with_name(f".{path.name}.open")
    lock = FileLock(_lock_file(path), timeout=_LOOK_SECONDS, poll_interval=_LOOK_SECONDS / 10, thread_local=False)
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
    """Whether another program has the dossier open now. Looking makes and leaves no file, and keeps nobody out."""
    try:
        file = os.open(_lock_file(path), os.O_RDONLY)
    except OSError:
        return False
    try:
        return _is_locked(file)
    finally:
        os.close(file)


def _lock_file(path: Path) -> Path:
    return path.with_name(f".{path.name}.lock")


if sys.platform == "win32":
    import msvcrt

    def _is_locked(file: int) -> bool:
        # A region that somebody locked can be neither locked nor read by others.
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return True
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)
        return False
else:
    import fcntl

    def _is_locked(file: int) -> bool:
        # Shared, and for an instant: others who look are not in the way, and who takes the lock tries again.
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        except OSError:
            return False
        # Closing lets it go.
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
