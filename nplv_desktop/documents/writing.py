"""Puts a document that was made in its place: written beside, read back, moved unless it was stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package, read_package
from nplv_desktop.system.safe_write import reason, written_beside

Proof = TypeVar("Proof")


def place_document(
    content: bytes, target: Path, prove: Callable[[Package], Proof], cancelled: Callable[[], bool] | None
) -> Proof:
    """Writes a document beside `target`, has what stands on the disk proved, and moves it into place.

    Gives what `prove` said of it. Raises DocumentError with one Dutch sentence, or what `prove` raises; what stood at
    `target` then stays.
    """
    _go_on(cancelled)
    try:
        with written_beside(target) as draft:
            draft.write_bytes(content)
            said = prove(read_package(draft))
            _go_on(cancelled)
    except OSError as error:
        raise DocumentError(f"“{target.name}” kan hier niet worden bewaard: {reason(error)}.") from error
    return said


def _go_on(cancelled: Callable[[], bool] | None) -> None:
    if cancelled is not None and cancelled():
        raise DocumentError("Het exporteren is gestopt.")
