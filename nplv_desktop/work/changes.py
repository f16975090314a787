"""Writes two states of an area as one Word file in which the differences are tracked changes."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from nplv_desktop.documents.agreement import AGREEMENT
from nplv_desktop.documents.tracked_changes import with_tracked_changes
from nplv_desktop.documents.writing import place_document
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.change_marks import Author
from nplv_desktop.system.safe_write import reason
from nplv_desktop.work.export import ExportError, name_for_file, template_on_disk
from nplv_desktop.work.templates import Template

_PROGRAM = "NPLV Desktop"


@dataclass(frozen=True, slots=True)
class Version:
    """A state of an area with what it is called ("ronde 2", "nu") and its moment (ISO, UTC)."""

    area: Area
    name: str
    made_at: str

    @classmethod
    def of_round(cls, frozen: Round) -> Version:
        """A frozen round."""
        return cls(frozen.state, f"ronde {frozen.number}", frozen.made_at)

    @classmethod
    def now(cls, area: Area) -> Version:
        """The state as it is now."""
        return cls(area, "nu", datetime.now(UTC).isoformat(timespec="seconds"))


def changes_file_name(before: Version, after: Version) -> str:
    """The name the file gets: "Wijzigingen Heerlen Noord (ronde 1 naar ronde 2).docx"."""
    return f"Wijzigingen {name_for_file(after.area)} ({before.name} naar {after.name}).docx"


def export_changes(
    before: Version,
    after: Version,
    reference: Reference,
    target: Path,
    *,
    templates: Mapping[str, Template],
    cancelled: Callable[[], bool] | None = None,
) -> Path:
    """Writes one Word file at `target`: accepted it is the agreement of `after`, rejected that of `before`.

    Both are made as drafts from the template in use now. The changes carry the name and moment of `after`. The file is
    read back before it is put in its place. Raises ExportError with one Dutch sentence.
    """
    with tempfile.TemporaryDirectory(prefix="nplv-") as scratch:
        try:
            template = template_on_disk(templates.get(AGREEMENT.key), Path(scratch))
            # One moment for both, as the date on which a document is made is no change.
            made_on = _moment(after).replace(tzinfo=None)
            old, new = (
                AGREEMENT.make(
                    state.area,
                    totals(state.area, reference),
                    reference,
                    final=False,
                    made_on=made_on,
                    template=template,
                )
                for state in (before, after)
            )
            author = Author(f"{_PROGRAM}, {after.name}", f"{_moment(after):%Y-%m-%dT%H:%M:%SZ}")
            place_document(with_tracked_changes(old, new, author), target, partial(_prove, after, reference), cancelled)
        except DocumentError as error:
            raise ExportError(str(error)) from error
        except OSError as error:
            raise ExportError(f"“{target.name}” kan niet worden geschreven: {reason(error)}.") from error
    return target


def _prove(after: Version, reference: Reference, draft: Package) -> None:
    wrong = AGREEMENT.prove(draft, after.area, totals(after.area, reference))
    if wrong:
        raise ExportError(f"“{draft.name}” is niet gemaakt. {wrong[0]} Controleer het sjabloon.")


def _moment(version: Version) -> datetime:
    return datetime.fromisoformat(version.made_at).astimezone(UTC)
