"""A ministry's own templates: as the dossier keeps them, and which are in use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier

AGREEMENT = "agreement"
ANNEX = "annex"
KINDS = (AGREEMENT, ANNEX)


@dataclass(frozen=True, slots=True)
class Template:
    """A template's file name and content."""

    name: str
    data: bytes

    def row(self, kind: str) -> dict[str, Any]:
        """The template as the dossier keeps it, once by its hash."""
        digest = hashlib.sha256(self.data).hexdigest()
        return {"sha256": digest, "kind": kind, "file_name": self.name, "data": self.data}


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """From now on documents of this kind are made from this template; None goes back to the one that ships."""

    kind: str
    template: Template | None

    def keep_in(self, dossier: Dossier) -> None:
        """Writes the choice, with the template itself, into a dossier."""
        dossier.use_template(self.template.row(self.kind) if self.template else None, self.kind)


def templates_in(dossier: Dossier) -> dict[str, Template]:
    """The own templates that a dossier uses, by kind."""
    chosen = {kind: dossier.active_template(kind) for kind in KINDS}
    return {kind: Template(*known) for kind, known in chosen.items() if known is not None}
