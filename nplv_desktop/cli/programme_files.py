"""The commands for programme files: taking one into a dossier, and giving a dossier out as one."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.cli.notices import read_told
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.store.area_file_on_disk import read_programme_file, write_programme_file
from nplv_desktop.work.programme_file import changes_in_words

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier


def add_import_options(command: argparse.ArgumentParser) -> None:
    """The options of `import-programme`."""
    command.add_argument("file", metavar="PROGRAMMA.json", type=Path, help="het programmabestand")
    command.add_argument("--dry-run", action="store_true", help="alleen tonen, niets bewaren")


def add_export_options(command: argparse.ArgumentParser) -> None:
    """The options of `export-programme`."""
    command.add_argument("--out", metavar="BESTAND", type=Path, required=True, help="het bestand dat wordt gemaakt")


def import_programme(options: argparse.Namespace, dossier: Dossier, reference: Reference) -> None:
    """Takes a programme file into a dossier and prints what it changes. Raises AreaFileError and DossierError."""
    file = read_programme_file(options.file, reference)
    before = read_told(dossier)
    after = before.taking_in_programme(file)
    lines = changes_in_words(before, after, reference)
    print("\n".join(lines or ["Er verandert niets: alles in het bestand staat al zo in het dossier."]))
    if options.dry_run:
        print("Er is niets bewaard.")
        return
    dossier.apply(before, after, f"Programmabestand {options.file.name} overgenomen")
    print(f"“{options.file.name}” is overgenomen in “{options.dossier.name}”.")


def export_programme(options: argparse.Namespace, dossier: Dossier) -> None:
    """Writes everything in a dossier that a programme file holds. Raises DossierError."""
    programme = read_told(dossier)
    write_programme_file(programme, options.out)
    count = "1 gebied" if len(programme.areas) == 1 else f"{len(programme.areas)} gebieden"
    print(f"Het programma ({count}) staat in “{options.out.name}”.")
