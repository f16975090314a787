"""What a command says beside its result: that a later release wrote the dossier too."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.work.open_dossier import WorkingDossier


def read_told(dossier: WorkingDossier) -> Programme:
    """What is in a dossier; what must be known of it goes to stderr, beside the result."""
    tell(dossier.notices)
    return dossier.programme


def tell(notices: Iterable[str]) -> None:
    """Prints notices beside the result."""
    for notice in notices:
        print(f"Let op: {notice}", file=sys.stderr)
