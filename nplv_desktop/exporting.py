"""Makes an area's documents: used by the window and the command line alike."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.assets import template
from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.findings import Severity
from nplv_desktop.documents.agreement import write_agreement
from nplv_desktop.documents.annex import write_annex
from nplv_desktop.documents.errors import DocumentError
from nplv_desktop.domain.area import Area
from nplv_desktop.domain.fingerprint import fingerprint
from nplv_desktop.domain.parameters import Reference
from nplv_desktop.domain.totals import totals
from nplv_desktop.safe_write import reason

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier

AGREEMENT = "agreement"
ANNEX = "annex"
_DEFAULT_TEMPLATES = {AGREEMENT: "bestuurlijke_afspraak.docx", ANNEX: "bijlage.xlsx"}
_TITLES = {AGREEMENT: "Bestuurlijke afspraak", ANNEX: "Bijlage"}
_SUFFIXES = {AGREEMENT: ".docx", ANNEX: ".xlsx"}
_WRITERS = {AGREEMENT: write_agreement, ANNEX: write_annex}


class ExportError(Exception):
    """Documents cannot be made; the message is one Dutch sentence."""


class ExportBlockedError(ExportError):
    """A final export was asked for while a blocking finding stands."""


class ExportCancelledError(ExportError):
    """The person who asked for the export stopped it."""


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """What was made, for the dossier: the file, its hash and the template it was made from."""

    area: str
    kind: str
    path: Path
    sha256: str
    final: bool
    made_on: datetime
    fingerprint: str
    template: Path

    def keep_in(self, dossier: Dossier) -> None:
        """Writes this record, with the template itself, into a dossier."""
        content = self.template.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        dossier.record_export(
            {
                "made_at": self.made_on.isoformat(timespec="seconds"),
                "area": self.area,
                "file_name": self.path.name,
                "file_sha256": self.sha256,
                "is_final": int(self.final),
                "fingerprint": self.fingerprint,
            },
            {"sha256": digest, "kind": self.kind, "file_name": self.template.name, "data": content},
        )


def file_name(area: Area, kind: str, *, final: bool) -> str:
    """The name a document gets: "Bestuurlijke afspraak Heerlen Noord (concept).docx"."""
    name = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", area.name).strip(" .") or "gebied"
    state = "ter ondertekening" if final else "concept"
    return f"{_TITLES[kind]} {name[:100]} ({state}){_SUFFIXES[kind]}"


def blocking_messages(area: Area, reference: Reference) -> list[str]:
    """What stands in the way of a final export, one Dutch sentence each."""
    findings = check_area(area, totals(area, reference), reference)
    return [finding.message for finding in findings if finding.severity == Severity.BLOCKING]


def export_documents(
    area: Area,
    reference: Reference,
    folder: Path,
    *,
    agreement: bool,
    annex: bool,
    final: bool,
    made_on: datetime,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    templates: dict[str, Path] | None = None,
    recorder: Callable[[ExportRecord], None] | None = None,
) -> tuple[Path, ...]:
    """Writes the agreement, the annex or both into `folder` (made where absent) and names the files.

    `templates` holds a ministry's own templates by kind. Each file that is ready goes to `recorder`. Raises
    ExportError with one Dutch sentence: an area outside the agreement, blocking findings on a final export, a broken
    template, a folder that cannot be written; files already in place stay.
    """
    figures = totals(area, reference)
    blocking = blocking_messages(area, reference)
    if not figures.in_agreement:
        raise ExportBlockedError(blocking[0])
    if final and blocking:
        rest = f" (en nog {len(blocking) - 1})" if len(blocking) > 1 else ""
        raise ExportBlockedError(f"{area.name} kan nog niet ter ondertekening: {blocking[0]}{rest}")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"De map “{folder}” kan niet worden gemaakt: {reason(error)}.") from error
    made = []
    for kind in [kind for kind, wanted in ((AGREEMENT, agreement), (ANNEX, annex)) if wanted]:
        if cancelled is not None and cancelled():
            raise ExportCancelledError("Het exporteren is gestopt.")
        target = folder / file_name(area, kind, final=final)
        if progress is not None:
            progress(target.name)
        source = (templates or {}).get(kind) or template(_DEFAULT_TEMPLATES[kind])
        try:
            _WRITERS[kind](
                area, figures, reference, target, final=final, made_on=made_on, template=source, cancelled=cancelled
            )
            digest = hashlib.sha256(target.read_bytes()).hexdigest()
        except DocumentError as error:
            raise ExportError(str(error)) from error
        except OSError as error:
            raise ExportError(f"“{target.name}” kan niet worden geschreven: {reason(error)}.") from error
        if recorder is not None:
            record = ExportRecord(area.name, kind, target, digest, final, made_on, fingerprint(figures), source)
            recorder(record)
        made.append(target)
    return tuple(made)
