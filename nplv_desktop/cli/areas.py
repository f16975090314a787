"""The commands for dossiers and areas: a new dossier, an area file in, and one out."""

from __future__ import annotations

import argparse
from pathlib import Path

from nplv_desktop.cli.arguments import AddCommand, add_area_option, add_target_option
from nplv_desktop.cli.notices import read_told, tell
from nplv_desktop.cli.outcomes import FINE, area_named
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.work.area_files import take_in_area_file, write_area_file
from nplv_desktop.work.new_dossier import make_dossier
from nplv_desktop.work.open_dossier import to_read


def add_commands(add: AddCommand) -> None:
    """`new`, `import-area` and `export-area`."""
    add("new", _new, "maakt een dossier met de twintig gebieden")
    take_in = add("import-area", _import_area, "neemt een gebiedsbestand over in het dossier")
    take_in.add_argument("file", metavar="GEBIED.json", type=Path, help="het gebiedsbestand")
    give_out = add("export-area", _export_area, "schrijft een gebied weg als gebiedsbestand")
    add_area_option(give_out)
    add_target_option(give_out)


def _new(options: argparse.Namespace, reference: Reference) -> int:
    make_dossier(options.dossier, reference)
    print(f"“{options.dossier.name}” is gemaakt, met {len(reference.profiles)} gebieden.")
    return FINE


def _import_area(options: argparse.Namespace, reference: Reference) -> int:
    taken = take_in_area_file(options.dossier, options.file, reference)
    tell(taken.notices)
    name = taken.area.name
    print(f"{name} is overgenomen in “{options.dossier.name}”.")
    if taken.is_extra:
        print(f"Let op: {name} is geen van de twintig NPLV-gebieden en is toegevoegd als extra gebied.")
    return FINE


def _export_area(options: argparse.Namespace, reference: Reference) -> int:
    with to_read(options.dossier) as dossier:
        area = area_named(read_told(dossier), reference, options.area)
    write_area_file(area, options.out)
    print(f"{area.name} staat in “{options.out.name}”.")
    return FINE
