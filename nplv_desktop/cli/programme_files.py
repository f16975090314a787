"""The commands for programme files: taking one into a dossier, and giving a dossier out as one."""

from __future__ import annotations

import argparse
from pathlib import Path

from nplv_desktop.cli.arguments import AddCommand, add_target_option
from nplv_desktop.cli.notices import read_told
from nplv_desktop.cli.outcomes import FINE
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.work.area_files import read_programme_file, write_programme_file
from nplv_desktop.work.open_dossier import to_change, to_read
from nplv_desktop.work.programme_file import changes_in_words


def add_commands(add: AddCommand) -> None:
    """`import-programme` and `export-programme`."""
    take_in = add("import-programme", _import_programme, "neemt een programmabestand over in het dossier")
    take_in.add_argument("file", metavar="PROGRAMMA.json", type=Path, help="het programmabestand")
    take_in.add_argument("--dry-run", action="store_true", help="alleen tonen, niets bewaren")
    add_target_option(add("export-programme", _export_programme, "schrijft alle gebieden als programmabestand"))


def _import_programme(options: argparse.Namespace, reference: Reference) -> int:
    """Takes a programme file into a dossier and prints what it changes. Raises AreaFileError and DossierError."""
    with (to_read if options.dry_run else to_change)(options.dossier) as dossier:
        file = read_programme_file(options.file, reference)
        before = read_told(dossier)
        after = before.taking_in_programme(file)
        lines = changes_in_words(before, after, reference)
        print("\n".join(lines or ["Er verandert niets: alles in het bestand staat al zo in het dossier."]))
        if options.dry_run:
            print("Er is niets bewaard.")
            return FINE
        dossier.change(after, f"Programmabestand {options.file.name} overgenomen")
    print(f"“{options.file.name}” is overgenomen in “{options.dossier.name}”.")
    return FINE


def _export_programme(options: argparse.Namespace, reference: Reference) -> int:
    """Writes everything in a dossier that a programme file holds. Raises DossierError."""
    with to_read(options.dossier) as dossier:
        programme = read_told(dossier)
    write_programme_file(programme, options.out)
    count = "1 gebied" if len(programme.areas) == 1 else f"{len(programme.areas)} gebieden"
    print(f"Het programma ({count}) staat in “{options.out.name}”.")
    return FINE
