"""A ministry's own templates: as the dossier keeps them, and which are in use."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nplv_desktop.documents.embedded import embedded_in
from nplv_desktop.documents.kinds import DocumentKind, document_kinds
from nplv_desktop.office.package import Package
from nplv_desktop.system.assets import earlier_templates

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier


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
    """The own templates that a dossier uses, by the key of their kind."""
    chosen = {kind.key: dossier.active_template(kind.key) for kind in document_kinds()}
    return {key: Template(*template) for key, template in chosen.items() if template is not None}


def earlier_template(document: Package, kind: DocumentKind) -> Path | None:
    """The template of an earlier release that a document was made with; None where it was made with another one."""
    carried = embedded_in(document)
    if carried is None:
        return None
    for path in earlier_templates(kind.template):
        if hashlib.sha256(path.read_bytes()).hexdigest() == carried.template:
            return path
    return None
