"""Makes an area's documents: used by the window and the command line alike."""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.findings import Severity, holds_final
from nplv_desktop.documents.agreement.agreement import write_agreement
from nplv_desktop.documents.agreement.template_check import check_template
from nplv_desktop.documents.annex.annex import write_annex
from nplv_desktop.documents.annex.annex_template import check_annex_template
from nplv_desktop.documents.document_errors import DocumentError
from nplv_desktop.documents.proof import prove_agreement, prove_annex, unfinished
from nplv_desktop.documents.writing import place_document
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import Totals, totals
from nplv_desktop.system.assets import template
from nplv_desktop.system.safe_write import reason
from nplv_desktop.work.templates import AGREEMENT, ANNEX, Template

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier

_DEFAULT_TEMPLATES = {AGREEMENT: "bestuurlijke_afspraak.docx", ANNEX: "bijlage.xlsx"}
_TITLES = {AGREEMENT: "Bestuurlijke afspraak", ANNEX: "Bijlage"}
_SUFFIXES = {AGREEMENT: ".docx", ANNEX: ".xlsx"}
_WRITERS = {AGREEMENT: write_agreement, ANNEX: write_annex}
_CHECKS: dict[str, Callable[[Path], Iterable[object]]] = {AGREEMENT: check_template, ANNEX: check_annex_template}


class ExportError(Exception):
    """Documents cannot be made; the message is one Dutch sentence."""


class ExportBlockedError(ExportError):
    """A final export was asked for while a blocking finding stands."""


class TemplateError(ExportError):
    """A file cannot be a template; `problems` holds everything that is wrong, one Dutch sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


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
    template: Template
    #: What reading the file back gave: "" where all is well, else what is still to be filled in.
    remarks: str = ""
    #: The area's newest round when it was made.
    round_number: int | None = None

    def keep_in(self, dossier: Dossier) -> None:
        """Writes this record, with the template itself, into a dossier."""
        dossier.record_export(
            {
                "made_at": self.made_on.isoformat(timespec="seconds"),
                "area": self.area,
                "file_name": self.path.name,
                "file_sha256": self.sha256,
                "is_final": int(self.final),
                "fingerprint": self.fingerprint,
                "verdict": self.remarks or "in orde",
                "round": self.round_number,
            },
            self.template.row(self.kind),
        )


def file_name(area: Area, kind: str, *, final: bool) -> str:
    """The name a document gets: "Bestuurlijke afspraak Heerlen Noord (concept).docx"."""
    state = "ter ondertekening" if final else "concept"
    return f"{_TITLES[kind]} {name_for_file(area)} ({state}){_SUFFIXES[kind]}"


def name_for_file(area: Area) -> str:
    """The area's name as part of a file's name: without signs that a disk refuses, at most 100 characters."""
    return (re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", area.name).strip(" .") or "gebied")[:100]


def blocking_messages(area: Area, reference: Reference) -> list[str]:
    """What stands in the way of a final export, one Dutch sentence each."""
    findings = check_area(area, totals(area, reference), reference)
    return [
        finding.message
        if finding.severity == Severity.BLOCKING
        else f"{finding.message} Verbeter dit, of accepteer het met een reden."
        for finding in findings
        if holds_final(finding)
    ]


def shipped_template(kind: str) -> Path:
    """The template of a kind that ships with the program."""
    return template(_DEFAULT_TEMPLATES[kind])


def read_template(kind: str, path: Path) -> Template:
    """A ministry's own template from a file; TemplateError names everything that is wrong with it."""
    problems = tuple(map(str, _CHECKS[kind](path)))
    if problems:
        raise TemplateError(problems)
    try:
        return Template(path.name, path.read_bytes())
    except OSError as error:
        raise TemplateError((f"“{path.name}” kan niet worden gelezen: {reason(error)}.",)) from error


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
    templates: Mapping[str, Template] | None = None,
    recorder: Callable[[ExportRecord], None] | None = None,
    round_number: int | None = None,
) -> tuple[Path, ...]:
    """Writes the agreement, the annex or both into `folder` (made where absent) and names the files.

    `templates` holds a ministry's own templates by kind. Every file is read back before it is put in its place: it must
    say what the dossier says. Each file that is ready goes to `recorder`, with the area's `round_number`. Raises
    ExportError with one Dutch sentence: an area outside the agreement, blocking findings or unfinished places on a
    final export, a broken template, a folder that cannot be written; files already in place stay.
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
    kinds = [kind for kind, wanted in ((AGREEMENT, agreement), (ANNEX, annex)) if wanted]
    made = []
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        for kind in kinds:
            if cancelled is not None and cancelled():
                raise ExportCancelledError("Het exporteren is gestopt.")
            target = folder / file_name(area, kind, final=final)
            if progress is not None:
                progress(target.name)
            source = template_on_disk((templates or {}).get(kind), Path(scratch)) or shipped_template(kind)
            try:
                draft = Path(scratch) / target.name
                _WRITERS[kind](
                    area, figures, reference, draft, final=final, made_on=made_on, template=source, cancelled=cancelled
                )
                remarks = _proved(draft, kind, area, figures, final=final)
                place_document(draft.read_bytes(), target, cancelled)
                digest = hashlib.sha256(target.read_bytes()).hexdigest()
                used = Template(source.name, source.read_bytes())
            except DocumentError as error:
                raise ExportError(str(error)) from error
            except OSError as error:
                raise ExportError(f"“{target.name}” kan niet worden geschreven: {reason(error)}.") from error
            if recorder is not None:
                recorder(
                    ExportRecord(
                        area.name,
                        kind,
                        target,
                        digest,
                        final,
                        made_on,
                        fingerprint(figures),
                        used,
                        remarks,
                        round_number,
                    )
                )
            made.append(target)
    return tuple(made)


def _proved(draft: Path, kind: str, area: Area, figures: Totals, *, final: bool) -> str:
    """What is still to be filled in, for a draft. Raises ExportError where the file does not say what it should."""
    wrong = (prove_agreement if kind == AGREEMENT else prove_annex)(draft, area, figures)
    if wrong:
        raise ExportError(f"“{draft.name}” is niet gemaakt. {wrong[0]} Controleer het sjabloon.")
    left = unfinished(draft) if kind == AGREEMENT else []
    if final and left:
        raise ExportError(f"{area.name} kan nog niet ter ondertekening. {left[0]}")
    return " ".join(left)


def template_on_disk(own: Template | None, folder: Path) -> Path | None:
    """A dossier's own template as a file, under its own name; None where it has none."""
    if own is None:
        return None
    path = folder / Path(own.name).name
    path.write_bytes(own.data)
    return path
