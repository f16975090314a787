"""What a command says beside its result: that a later release wrote the dossier too."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from nplv_desktop.domain.area.area import Programme

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier


def read_told(dossier: Dossier) -> Programme:
    """What is in a dossier; what must be known of it goes to stderr, beside the result. Raises DossierError."""
    programme = dossier.read()
    for notice in dossier.notices:
        print(f"Let op: {notice}", file=sys.stderr)
    return programme
