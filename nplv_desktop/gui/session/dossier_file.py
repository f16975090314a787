"""An open dossier of the window: its path, its session and the writer that keeps it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.gui.session.dossier_writer import DossierWriter
from nplv_desktop.gui.session.session import Session
from nplv_desktop.work.open_dossier import DossierContent, opener_of
from nplv_desktop.work.templates import Template, TemplateChoice

if TYPE_CHECKING:
    from nplv_desktop.work.export import ExportRecord


class DossierFile:
    """A dossier with its session; the writer is absent where the file can only be read."""

    def __init__(self, content: DossierContent, reference: Reference) -> None:
        self.path = content.path
        self.holder = content.holder
        self._lock = content.lock
        #: The ministry's own templates in use, by kind.
        self.templates = dict(content.templates)
        #: The SHA-256 of every document that was made from this dossier.
        self.written = set(content.written)
        self.writer: DossierWriter | None = None
        if not content.read_only:
            self.writer = DossierWriter(opener_of(content.path), content.programme, content.revision)
        self.session = Session(
            content.programme, reference, self.writer, rounds=content.rounds, read_only=content.read_only
        )

        self.session.templates = self.templates
        #: Pieces of work under way that will have something kept.
        self._expected = 0

    def expect(self) -> None:
        """Says that work under way will have something kept: the dossier closes after it."""
        self._expected += 1

    def expect_no_more(self) -> None:
        """Says that one piece of such work has ended, well or not."""
        self._expected -= 1

    def close(self) -> bool:
        """Writes what is left; False where the file did not take it, or has not yet (`is_writing`)."""
        return self.writer is None or (not self._expected and self.writer.finish())

    @property
    def is_writing(self) -> bool:
        """Whether the disk, or work that will have something kept, is still busy after a `close`."""
        return self.writer is not None and (bool(self._expected) or self.writer.is_writing)

    def release(self) -> None:
        """Lets others open the dossier; after the last change is in the file."""
        if self._lock is not None:
            self._lock.release()

    def keep_export(self, record: ExportRecord) -> None:
        """Keeps which document was made."""
        self.written.add(record.sha256)
        if self.writer is not None:
            self.writer.keep(record)

    def use_template(self, kind: str, template: Template | None) -> None:
        """Has documents of a kind made from this template from now on; None is the one that ships."""
        if template is None:
            self.templates.pop(kind, None)
        else:
            self.templates[kind] = template
        if self.writer is not None:
            self.writer.keep(TemplateChoice(kind, template))

    def resume(self) -> None:
        """Goes on keeping changes after a `close` that the file did not take."""
        if self.writer is not None:
            self.writer.resume()
