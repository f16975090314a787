"""Files that stand where a document is to come: nothing is overwritten that the program did not write."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import date
from enum import StrEnum
from pathlib import Path


class Standing(StrEnum):
    """What to do with a file that stands at a document's place and is not as the program wrote it."""

    REFUSE = "refuse"
    BESIDE = "beside"
    REPLACE = "replace"


def is_ours(path: Path, written: Collection[str]) -> bool:
    """Whether a place is free, or holds, byte for byte, a file whose SHA-256 (hexadecimal) was written before.

    A file that cannot be read is somebody else's.
    """
    if not path.exists():
        return True
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() in written
    except OSError:
        return False


def free_place(path: Path, day: date) -> Path:
    """A free name beside a file: "Afspraak (concept) 25-11-2026.docx", then "… 25-11-2026 (2).docx"."""
    number = 1
    while True:
        counted = f" ({number})" if number > 1 else ""
        found = path.with_name(f"{path.stem} {day.day}-{day.month}-{day.year}{counted}{path.suffix}")
        if not found.exists():
            return found
        number += 1
