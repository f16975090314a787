"""What SQLite, the disk and a dossier's own checks say, as one Dutch sentence about the file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nplv_desktop.store.dossier_errors import DamagedDossierError, DossierError
from nplv_desktop.system.safe_write import reason, written_beside


@contextmanager
def sentences(path: Path) -> Iterator[None]:
    """Turns what SQLite and the disk say into one sentence about this file."""
    try:
        yield
    except UnicodeDecodeError as error:
        raise DamagedDossierError(damaged(path)) from error
    except sqlite3.OperationalError as error:
        text = str(error)
        if "decode" in text or "malformed" in text or "no such" in text:
            raise DamagedDossierError(damaged(path)) from error
        if "locked" in text or "busy" in text:
            why = "een ander programma gebruikt het; sluit dat eerst"
        elif "full" in text:
            why = "de schijf is vol; maak ruimte vrij"
        elif "readonly" in text or "unable to open" in text:
            why = "in deze map mag u niet schrijven"
        else:
            why = "de schijf of het netwerk geeft een fout"
        raise DossierError(f"“{path.name}” kan niet worden gebruikt: {why}.") from error
    except sqlite3.DatabaseError as error:
        raise DamagedDossierError(damaged(path)) from error


@contextmanager
def beside(target: Path, failure: str) -> Iterator[Path]:
    """A path for a draft in the target's folder; moved into place when all went well, removed otherwise."""
    try:
        with written_beside(target) as draft:
            yield draft
    except OSError as error:
        raise DossierError(f"{failure}: {reason(error)}.") from error


def missing(path: Path) -> str:
    """No file by this name."""
    return f"“{path.name}” is niet gevonden; controleer de naam en de map."


def foreign(path: Path) -> str:
    """Some other file."""
    return f"“{path.name}” is geen dossier van NPLV Desktop; kies een ander bestand."


def newer(path: Path) -> str:
    """A file that only a later release can read."""
    return f"“{path.name}” is gemaakt met een nieuwere versie van NPLV Desktop; werk het programma bij."


def interrupted(path: Path) -> str:
    """A file with a change halfway, in a folder where it cannot be taken back."""
    return (
        f"“{path.name}” is niet netjes afgesloten en moet eerst worden hersteld, en in deze map mag u niet schrijven. "
        f"Kopieer het bestand samen met “{path.name}-journal” naar een map waarin dat wel mag en open het daar."
    )


def taken(path: Path, holder: str) -> str:
    """Somebody else has it open; `holder` says who."""
    return f"“{path.name}” is geopend door {holder}; sluit het daar eerst."


def unreachable(path: Path) -> str:
    """The stick or the network went away."""
    return (
        f"“{path.name}” is niet bereikbaar; sluit de stick of het netwerk weer aan. Uw invoer blijft staan en wordt "
        "daarna bewaard."
    )


def replaced(path: Path) -> str:
    """Another program wrote the file, or put another one in its place."""
    return (
        f"“{path.name}” is intussen gewijzigd of vervangen, door een ander programma of door synchronisatie. Bewaar uw "
        "versie met “Kopie bewaren…” en open het dossier daarna opnieuw."
    )


def only_read(path: Path) -> str:
    """It was opened for reading."""
    return f"“{path.name}” is alleen-lezen geopend; bewaar een kopie om verder te werken."


def damaged(path: Path) -> str:
    """It holds something else than what was written."""
    return f"“{path.name}” is beschadigd; open een reservekopie."


def from_a_later_release(path: Path) -> str:
    """What is said of a file that a later minor release wrote and this one reads on."""
    return (
        f"“{path.name}” is ook met een nieuwere versie van NPLV Desktop bewaard. Wat alleen die versie kent, ziet u "
        "hier niet; het blijft in het bestand staan."
    )


def not_to_be_checked(areas: list[str]) -> str:
    """Areas whose digest is of a format that only a later release knows."""
    shown = ", ".join(areas[:3]) + (f" en {len(areas) - 3} andere" if len(areas) > 3 else "")
    return (
        f"Of dit nog is zoals het werd bewaard, is niet te controleren: {shown}. Een nieuwere versie van NPLV Desktop "
        "heeft het bewaard."
    )
