"""An open dossier of the window: its path, its session and the writer that keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.domain.figures.derived import derive
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.gui.session.dossier_writer import DossierWriter
from nplv_desktop.gui.session.session import Session
from nplv_desktop.store.lock import DossierLock, Holder, take_lock
from nplv_desktop.work.templates import Template, TemplateChoice, templates_in


@dataclass(frozen=True, slots=True)
class DossierContent:
    """What was read from a dossier, before there is a window for it."""

    path: Path
    programme: Programme
    revision: int
    read_only: bool
    templates: dict[str, Template] = field(default_factory=dict)
    rounds: tuple[Round, ...] = ()
    lock: DossierLock | None = None
    #: Who has it open elsewhere; it can then only be read.
    holder: Holder | None = None
    #: Other versions of it in its folder, as synchronising programs leave them.
    conflicts: tuple[Path, ...] = ()


def read_dossier(path: Path) -> DossierContent:
    """Reads a dossier, an older one after a migration; for the background. Raises DossierError.

    It is locked for others until `DossierFile.release`; one that is open elsewhere is read only.
    """
    found = take_lock(path) if path.is_file() else None
    holder = found if isinstance(found, Holder) else None
    lock = found if isinstance(found, DossierLock) else None
    try:
        return _read(path, lock, holder)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def _read(path: Path, lock: DossierLock | None, holder: Holder | None) -> DossierContent:
    from nplv_desktop.store.conflict_copies import conflict_copies
    from nplv_desktop.store.dossier import Dossier

    with Dossier.open(path, read_only=holder is not None) as dossier:
        programme = dossier.read()
        for area in programme.areas:
            # Kept with the plans, so that the window need not wait for it.
            derive(area.planlijst)
            for plan in area.planlijst:
                issues_of(plan)
        return DossierContent(
            path,
            programme,
            dossier.revision,
            dossier.read_only,
            templates_in(dossier),
            dossier.rounds(),
            lock,
            holder,
            conflict_copies(path),
        )


def replace_dossier(path: Path, programme: Programme) -> DossierContent:
    """Makes a dossier, in place of one that stands there; for the background. Raises DossierError.

    The old one goes to the ring of backups; one that somebody has open stays.
    """
    from nplv_desktop.store.replacing import new_in_place_of

    new_in_place_of(path, programme)
    return read_dossier(path)


def create_dossier(path: Path, programme: Programme) -> DossierContent:
    """Makes a dossier, replacing nothing; for the background. Raises DossierError."""
    from nplv_desktop.store.dossier import Dossier

    Dossier.create(path, programme).close()
    return read_dossier(path)


class DossierFile:
    """A dossier with its session; the writer is absent where the file can only be read."""

    def __init__(self, content: DossierContent, reference: Reference) -> None:
        from nplv_desktop.store.dossier import Dossier

        self.path = content.path
        self.holder = content.holder
        self._lock = content.lock
        #: The ministry's own templates in use, by kind.
        self.templates = dict(content.templates)
        self.writer: DossierWriter | None = None
        if not content.read_only:

            def opening(revision: int | None) -> Dossier:
                return Dossier.open(content.path, revision=revision)

            self.writer = DossierWriter(opening, content.programme, content.revision)
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
