"""A copy of the open dossier elsewhere, also when its own file is gone, replaced, or takes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from nplv_desktop.domain.area.area import Programme
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.lock import Holder, take_lock
from nplv_desktop.system.safe_write import reason, written_beside
from nplv_desktop.work.templates import Template, TemplateChoice


def save_copy(
    source: Path,
    target: Path,
    written: Programme,
    programme: Programme,
    rounds: Iterable[Round],
    templates: Mapping[str, Template],
) -> None:
    """Writes a copy with what is on the screen now; `written` is what the dossier's own file should hold.

    Where that file holds it the copy has all its history; otherwise it is made anew from what is known here: areas,
    rounds and templates. Raises DossierError with one Dutch sentence.
    """
    try:
        if target.exists() and source.exists() and target.samefile(source):
            raise DossierError("Kies voor de kopie een andere naam dan het geopende dossier.")
        lock = take_lock(target) if target.exists() else None
        if isinstance(lock, Holder):
            raise DossierError(
                f"“{target.name}” is geopend door {lock.sentence} en blijft daarom staan; kies een andere naam."
            )
        if lock is not None:
            lock.release()
        with written_beside(target) as draft:
            if not _copied(source, draft, written):
                Dossier.create(draft, written).close()
                with Dossier.open(draft) as copy:
                    for kind, template in templates.items():
                        TemplateChoice(kind, template).keep_in(copy)
            with Dossier.open(draft) as copy:
                copy.apply(copy.read(), programme, "Kopie bewaard")
                for frozen in rounds:
                    copy.add_round(frozen)
    except OSError as error:
        raise DossierError(f"“{target.name}” kan hier niet worden bewaard: {reason(error)}.") from error


def _copied(source: Path, draft: Path, written: Programme) -> bool:
    """Whether the file could be copied as it stands: it is there and holds what was written last."""
    try:
        with Dossier.open(source, read_only=True) as dossier:
            dossier.check_holds(written)
            dossier.save_copy(draft)
    except DossierError:
        draft.unlink(missing_ok=True)
        return False
    return True
