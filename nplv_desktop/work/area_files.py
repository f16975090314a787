"""Area files and programme files in and out, for the window and the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.store.area_file_on_disk import (
    read_area_file,
    read_programme_file,
    write_area_file,
    write_programme_file,
)
from nplv_desktop.work.open_dossier import to_change

__all__ = [
    "TakenIn",
    "read_area_file",
    "read_programme_file",
    "take_in_area_file",
    "write_area_file",
    "write_programme_file",
]


@dataclass(frozen=True, slots=True)
class TakenIn:
    """An area that was taken in; `is_extra` where it is none of the twenty."""

    area: Area
    is_extra: bool
    #: What must be known of the dossier, as sentences.
    notices: tuple[str, ...] = ()


def take_in_area_file(dossier: Path, file: Path, reference: Reference) -> TakenIn:
    """Takes an area file into a dossier on disk. Raises AreaFileError or DossierError with one Dutch sentence."""
    with to_change(dossier) as changing:
        area = read_area_file(file, reference)
        changing.change(changing.programme.taking_in(area), f"Gebiedsbestand {file.name} overgenomen")
        return TakenIn(area, reference.profile(area.name) is None, changing.notices)
