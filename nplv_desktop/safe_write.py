"""The one way files are written: beside the target, flushed to disk, then moved into place."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def written_beside(target: Path) -> Iterator[Path]:
    """A path for a draft in a fresh folder beside the target.

    When the block ends well the draft is flushed and replaces the target; otherwise the target stays as it was and
    nothing is left behind. Raises OSError as the disk gives it.
    """
    folder = Path(tempfile.mkdtemp(prefix=".nplv-", dir=target.parent))
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
