"""The errors whose message is one Dutch sentence for people, whoever raised them: told as they are, never logged."""

from __future__ import annotations

from pathlib import Path

from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError, ReadingCancelledError
from nplv_desktop.store.dossier_errors import DamagedDossierError, DossierError, ReplacedDossierError

__all__ = [
    "CANCELLED",
    "FOR_PEOPLE",
    "AreaFileError",
    "DamagedDossierError",
    "DocumentError",
    "DossierError",
    "ExportBlockedError",
    "ExportCancelledError",
    "ExportError",
    "PlanlijstError",
    "ReplacedDossierError",
    "StandingFileError",
    "TemplateError",
]


class ExportError(Exception):
    """Documents cannot be made; the message is one Dutch sentence."""


class ExportBlockedError(ExportError):
    """A final export was asked for while a blocking finding stands."""


class StandingFileError(ExportError):
    """Files stand in the way that the program did not write, or that were changed since: `paths`."""

    def __init__(self, paths: tuple[Path, ...]) -> None:
        named = ", ".join(f"“{path.name}”" for path in paths)
        one = len(paths) == 1
        super().__init__(
            f"{named} {'staat' if one else 'staan'} er al en {'is' if one else 'zijn'} niet zoals het programma "
            f"{'het' if one else 'ze'} schreef; {'het is' if one else 'ze zijn'} niet vervangen."
        )
        self.paths = paths


class TemplateError(ExportError):
    """A file cannot be a template; `problems` holds everything that is wrong, one Dutch sentence each."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


class ExportCancelledError(ExportError):
    """The person who asked for the export stopped it."""


#: Told to people as they are: theirs or the world's.
FOR_PEOPLE = (DossierError, AreaFileError, DocumentError, ExportError, PlanlijstError)
#: Somebody stopped what was being done.
CANCELLED = (ExportCancelledError, ReadingCancelledError)
