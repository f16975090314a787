"""Makes an area's documents: used by the window and the command line alike."""

from __future__ import annotations

import hashlib
import re
import tempfile
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.checks.area_checks import check_area
from nplv_desktop.checks.findings import Severity, holds_final
from nplv_desktop.documents.kinds import DocumentKind, in_order
from nplv_desktop.documents.writing import place_document
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import Totals, totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package
from nplv_desktop.system.assets import template
from nplv_desktop.system.safe_write import reason
from nplv_desktop.work.errors import (
    ExportBlockedError,
    ExportCancelledError,
    ExportError,
    StandingFileError,
    TemplateError,
)
from nplv_desktop.work.standing_files import Standing, free_place, is_ours
from nplv_desktop.work.templates import Template

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier


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


def file_name(area: Area, kind: DocumentKind, *, final: bool) -> str:
    """The name a document gets: "Bestuurlijke afspraak Heerlen Noord (concept).docx"."""
    state = "ter ondertekening" if final else "concept"
    return f"{kind.title} {name_for_file(area)} ({state}){kind.suffix}"


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


def shipped_template(kind: DocumentKind) -> Path:
    """The template of a kind that ships with the program."""
    return template(kind.template)


def read_template(kind: DocumentKind, path: Path) -> Template:
    """A ministry's own template from a file; TemplateError names everything that is wrong with it."""
    problems = tuple(map(str, kind.check(path)))
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
    kinds: Iterable[DocumentKind],
    final: bool,
    made_on: datetime,
    progress: Callable[[str], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
    templates: Mapping[str, Template] | None = None,
    recorder: Callable[[ExportRecord], None] | None = None,
    round_number: int | None = None,
    written: Collection[str] = (),
    standing: Standing = Standing.REFUSE,
) -> tuple[Path, ...]:
    """Writes documents of these kinds into `folder` (made where absent) and names the files, in the order of the menus.

    `written` holds the SHA-256 of what the program wrote before: only such a file is replaced. `standing` says what to
    do with another one: StandingFileError before anything is written, a free name beside it, or replace it after all.

    `templates` holds a ministry's own templates by the key of their kind. Every file is read back before it is put in
    its place: it must say what the dossier says. Each file that is ready goes to `recorder`, with the area's
    `round_number`. Raises ExportError with one Dutch sentence: an area outside the agreement, blocking findings or
    unfinished places on a final export, a broken template, a folder that cannot be written; files in place stay.
    """
    figures = totals(area, reference)
    _check_may_go_out(area, figures, reference, final=final)
    _make_folder(folder)
    places = {kind: folder / file_name(area, kind, final=final) for kind in in_order(kinds)}
    foreign = tuple(path for path in places.values() if not is_ours(path, written))
    if foreign and standing == Standing.REFUSE:
        raise StandingFileError(foreign)
    made = []
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        for kind, place in places.items():
            if cancelled is not None and cancelled():
                raise ExportCancelledError("Het exporteren is gestopt.")
            target = free_place(place, made_on.date()) if place in foreign and standing == Standing.BESIDE else place
            if progress is not None:
                progress(target.name)
            source = template_on_disk((templates or {}).get(kind.key), Path(scratch)) or shipped_template(kind)
            try:
                content = kind.make(area, figures, reference, final=final, made_on=made_on, template=source)
                proof = partial(_proved, kind=kind, area=area, figures=figures, final=final)
                if standing != Standing.REPLACE and not is_ours(target, written):
                    # Somebody saved it while this one was made.
                    raise StandingFileError((target,))
                remarks = place_document(content, target, proof, cancelled)
                used = Template(source.name, source.read_bytes())
            except DocumentError as error:
                raise ExportError(str(error)) from error
            except OSError as error:
                raise ExportError(f"“{target.name}” kan niet worden geschreven: {reason(error)}.") from error
            if recorder is not None:
                digest = hashlib.sha256(content).hexdigest()
                recorder(
                    ExportRecord(
                        area.name,
                        kind.key,
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


def _check_may_go_out(area: Area, figures: Totals, reference: Reference, *, final: bool) -> None:
    """Raises ExportBlockedError for an area outside the agreement, and for one that may not be signed yet."""
    blocking = blocking_messages(area, reference)
    if not figures.in_agreement:
        raise ExportBlockedError(blocking[0])
    if final and blocking:
        rest = f" (en nog {len(blocking) - 1})" if len(blocking) > 1 else ""
        raise ExportBlockedError(f"{area.name} kan nog niet ter ondertekening: {blocking[0]}{rest}")


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(f"De map “{folder}” kan niet worden gemaakt: {reason(error)}.") from error


def _proved(draft: Package, kind: DocumentKind, area: Area, figures: Totals, *, final: bool) -> str:
    """What is still to be filled in, for a draft. Raises ExportError where the file does not say what it should."""
    wrong = kind.prove(draft, area, figures)
    if wrong:
        raise ExportError(f"“{draft.name}” is niet gemaakt. {wrong[0]} Controleer het sjabloon.")
    left = kind.unfinished(draft)
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
