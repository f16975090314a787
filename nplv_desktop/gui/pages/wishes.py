"""What a page may wish of the window around it: each a small value that goes through `Page.wish`, the one door.

The window goes to a place itself; what the program must do is carried out by the application (`Commands`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # What writes documents takes time to import; a wish only carries it.
    from nplv_desktop.work.changes import Version

# -- places to go to -------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpenArea:
    """Another area is to be shown."""

    name: str


@dataclass(frozen=True, slots=True)
class OpenField:
    """The field with this area-file path is to be shown, wherever it stands."""

    field: str


# -- things to do ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ExportDocuments:
    """The documents of the shown area are wanted; `final` for signing."""

    final: bool


@dataclass(frozen=True, slots=True)
class ImportPlanlijst:
    """A planlijst is to be read from a file."""


@dataclass(frozen=True, slots=True)
class ExportPlanlijst:
    """The planlijst is to be written as a workbook."""


@dataclass(frozen=True, slots=True)
class FreezeRound:
    """The state is to be frozen as a round."""


@dataclass(frozen=True, slots=True)
class ExportChanges:
    """Two states are to be written as one Word file with tracked changes."""

    before: Version
    after: Version
