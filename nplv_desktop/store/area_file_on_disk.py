"""Area and programme files on disk: read within bounds, written beside and moved into place."""

from __future__ import annotations

from pathlib import Path

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area_file.area_json import parse_area_text
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.area_file.programme_json import parse_programme_text, programme_text
from nplv_desktop.store.area_seal import is_broken, sealed
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.system.safe_write import reason, written_beside

SUFFIX = ".nplv-area.json"
LARGEST_FILE = 20 * 1024 * 1024
PROGRAMME_SUFFIX = ".nplv-programme.json"
LARGEST_PROGRAMME_FILE = 200 * 1024 * 1024
_MEGABYTE = 1024 * 1024


def read_area_file(path: Path, reference: Reference) -> Area:
    """The area in a file of at most 20 MB whose seal, if it has one, fits.

    Raises AreaFileError or DossierError with one Dutch sentence.
    """
    return parse_area_text(_sound_text(path, LARGEST_FILE, "gebiedsbestand"), reference)


def read_programme_file(path: Path, reference: Reference) -> Programme:
    """What stands in a programme file of at most 200 MB whose seal, if it has one, fits.

    Raises AreaFileError or DossierError with one Dutch sentence.
    """
    return parse_programme_text(_sound_text(path, LARGEST_PROGRAMME_FILE, "programmabestand"), reference)


def _sound_text(path: Path, largest: int, what: str) -> str:
    """The text of a file within bounds that is as it was written."""
    try:
        if not path.is_file():
            raise DossierError(f"“{path.name}” is niet gevonden; controleer de naam en de map.")
        with path.open("rb") as file:
            content = file.read(largest + 1)
    except OSError as error:
        raise DossierError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
    if len(content) > largest:
        size = largest // _MEGABYTE
        raise AreaFileError("", f"“{path.name}” is groter dan {size} MB en is geen {what}; kies een ander bestand.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise AreaFileError("", f"“{path.name}” is geen {what}: de tekst is geen UTF-8.") from None
    if is_broken(text):
        raise AreaFileError(
            "",
            f"“{path.name}” is na het bewaren veranderd of beschadigd; vraag het opnieuw op. Veranderde u het met "
            "opzet, haal dan de lege laatste regel weg.",
        )
    return text


def write_area_file(area: Area, target: Path) -> None:
    """Writes an area file with its seal; raises DossierError where the folder does not take it."""
    _write_sealed(area_text(area), target)


def write_programme_file(programme: Programme, target: Path) -> None:
    """Writes a programme file with its seal; raises DossierError where the folder does not take it."""
    _write_sealed(programme_text(programme), target)


def _write_sealed(text: str, target: Path) -> None:
    try:
        with written_beside(target) as draft:
            draft.write_text(sealed(text), encoding="utf-8", newline="\n")
    except OSError as error:
        raise DossierError(f"“{target.name}” kan hier niet worden bewaard: {reason(error)}.") from error
