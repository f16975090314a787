"""Opens a dossier for the window or for one command: to read, to note something in it, or to change it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.domain.figures.derived import derive
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.store import reference as reference_data
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.work.templates import Template, templates_in

if TYPE_CHECKING:
    # Most commands lock nothing: what locks is imported where it is used.
    from nplv_desktop.store.lock import DossierLock, Holder

__all__ = ["Dossier"]


def load_reference() -> Reference:
    """The parameter sets and the twenty areas of this release, read once."""
    return reference_data.load_reference()


class KeptBeside(Protocol):
    """What a dossier keeps beside the programme: a round, an export, a template."""

    def keep_in(self, dossier: Dossier) -> None:
        """Writes this into a dossier."""


# -- for the window --------------------------------------------------------------------------------------------------


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
    #: What must be known of a file that a later release wrote too, as sentences.
    notices: tuple[str, ...] = ()
    #: The SHA-256 (hexadecimal) of every document that was made from it.
    written: frozenset[str] = frozenset()


def read_dossier(path: Path) -> DossierContent:
    """Reads a dossier, an older one after a migration; for the background. Raises DossierError.

    It is locked for others until the lock in what was read is released; one that is open elsewhere is read only.
    """
    from nplv_desktop.store.lock import DossierLock, Holder, take_lock

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
            dossier.notices,
            _written(dossier),
        )


def _written(dossier: Dossier) -> frozenset[str]:
    return frozenset(row["file_sha256"] for row in dossier.exports())


def opener_of(path: Path) -> Callable[[int | None], Dossier]:
    """What opens the dossier to keep changes in it, at the revision that it should have; None is any."""

    def opened(revision: int | None) -> Dossier:
        return Dossier.open(path, revision=revision)

    return opened


def is_open_elsewhere(path: Path) -> bool:
    """Whether another program has the dossier open now."""
    from nplv_desktop.store.lock import is_held

    return is_held(path)


# -- for one command -------------------------------------------------------------------------------------------------


class WorkingDossier:
    """A dossier for as long as one command works on it."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        #: What it holds.
        self.programme = dossier.read()
        #: What must be known of it, as sentences: a later release wrote it too.
        self.notices = dossier.notices

    @property
    def templates(self) -> dict[str, Template]:
        """The ministry's own templates in use, by kind."""
        return templates_in(self._dossier)

    @property
    def written(self) -> frozenset[str]:
        """The SHA-256 (hexadecimal) of every document that was made from it."""
        return _written(self._dossier)

    @property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds of all areas."""
        return self._dossier.rounds()

    def change(self, after: Programme, label: str) -> None:
        """Puts another programme in its place, in one transaction. Raises DossierError."""
        self._dossier.apply(self.programme, after, label)
        self.programme = after

    def keep(self, item: KeptBeside) -> None:
        """Keeps something beside the programme. Raises DossierError."""
        item.keep_in(self._dossier)


@contextmanager
def to_read(path: Path) -> Iterator[WorkingDossier]:
    """A dossier that is only read, also while somebody has it open. Raises DossierError."""
    with Dossier.open(path, read_only=True) as dossier:
        yield WorkingDossier(dossier)


@contextmanager
def to_note(path: Path) -> Iterator[WorkingDossier]:
    """A dossier that keeps what is made from it, also while somebody has it open. Raises DossierError."""
    with Dossier.open(path) as dossier:
        yield WorkingDossier(dossier)


@contextmanager
def to_change(path: Path) -> Iterator[WorkingDossier]:
    """A dossier that nobody else has open, for as long as it is changed here. Raises DossierError."""
    from nplv_desktop.store.lock import Holder, take_lock

    if not path.is_file():
        Dossier.open(path).close()
    lock = take_lock(path)
    if isinstance(lock, Holder):
        raise DossierError(f"“{path.name}” is geopend door {lock.sentence}; sluit het daar eerst.")
    try:
        with Dossier.open(path) as dossier:
            yield WorkingDossier(dossier)
    finally:
        lock.release()
