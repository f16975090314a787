"""The one way files are written: beside the target, flushed to disk, then moved into place."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PREFIX = ".nplv-"
#: Seconds after which a draft that still stands there belongs to a program that was killed while writing.
_STALE = 3600


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A path for a draft in a fresh folder beside the target.

    When the block ends well the draft is flushed and replaces the target; otherwise the target stays as it was and
    nothing is left behind. Raises OSError as the disk gives it.
    """
    _sweep(target.parent)
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=target.parent))
    draft = folder / target.name
    try:
        yield draft
        with draft.open("rb+") as file:
            os.fsync(file.fileno())
        draft.replace(target)
    finally:
        for left in folder.iterdir():
            left.unlink()
        folder.rmdir()


def _sweep(folder: Path) -> None:
    """Takes away the drafts of programs that were killed, when they can be."""
    for left in folder.glob(f"{_PREFIX}????????"):
        with suppress(OSError):
            if left.is_dir() and not left.is_symlink() and time.time() - left.stat().st_mtime > _STALE:
                for draft in left.iterdir():
                    draft.unlink()
                left.rmdir()


def reason(error: OSError) -> str:
    """Why the disk refused, in Dutch, to end a sentence with."""
    if isinstance(error, PermissionError):
        return "u hebt daar geen toegang toe"
    if isinstance(error, FileNotFoundError):
        return "de map bestaat niet"
    if isinstance(error, IsADirectoryError | NotADirectoryError):
        return "dit is geen bestand"
    known = {28: "de schijf is vol", 30: "de schijf is alleen-lezen", 36: "de naam is te lang"}
    return known.get(error.errno or 0, "de schijf of het netwerk geeft een fout")
