"""Puts a document that was made in its place: checked for a stop, written beside, moved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from nplv_desktop.documents.document_errors import DocumentError
from nplv_desktop.system.safe_write import reason, written_beside


def place_document(content: bytes, target: Path, cancelled: Callable[[], bool] | None) -> None:
    """Writes a document beside `target` and moves it into place, unless it was cancelled meanwhile.

    Raises DocumentError with one Dutch sentence; what stood at `target` then stays.
    """
    if cancelled is not None and cancelled():
        raise DocumentError("Het exporteren is gestopt.")
    try:
        with written_beside(target) as draft:
            draft.write_bytes(content)
    except OSError as error:
        raise DocumentError(f"“{target.name}” kan hier niet worden bewaard: {reason(error)}.") from error
