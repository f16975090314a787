"""The commands for Word files: comparing one that came back, reading one in, and two rounds as tracked changes.

What reads Word files is imported by the command that needs it, so that the others start fast.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.cli.arguments import AddCommand, UsageError, add_area_option, add_json_option, add_target_option
from nplv_desktop.cli.notices import read_told
from nplv_desktop.cli.outcomes import BLOCKED, FINE, area_named, print_json
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.work.open_dossier import to_change, to_read

if TYPE_CHECKING:
    from nplv_desktop.office.package import Package
    from nplv_desktop.returned.document_area import ReadArea


def add_commands(add: AddCommand) -> None:
    """`compare`, `import-agreement` and `changes`."""
    compare = add("compare", _compare, "legt een Word-bestand dat terugkwam naast het dossier")
    compare.add_argument("--area", metavar="NAAM", help="het gebied; zonder: het gebied waar het document over gaat")
    compare.add_argument("document", metavar="DOCUMENT.docx", type=Path, help="het Word-bestand")
    add_json_option(compare)
    read = add("import-agreement", _import_agreement, "leest een afspraak in Word in als nieuw gebied")
    read.add_argument("document", metavar="DOCUMENT.docx", type=Path, help="het Word-bestand, ook met de hand getypt")
    read.add_argument("--dry-run", action="store_true", help="alleen tonen, niets bewaren")
    read.add_argument(
        "--use",
        choices=("paper", "carried"),
        default="paper",
        help="waar papier en meegedragen gegevens verschillen: het papier (standaard) of de gegevens",
    )
    add_json_option(read)
    changes = add("changes", _changes, "schrijft twee rondes als één Word-bestand met bijgehouden wijzigingen")
    add_area_option(changes)
    changes.add_argument(
        "--from", dest="before", metavar="RONDE", type=int, required=True, help="het nummer van de ronde"
    )
    changes.add_argument(
        "--to", dest="after", metavar="RONDE", type=int, help="de latere ronde; zonder: zoals het nu is"
    )
    add_target_option(changes)


def _area_of(document: Package, reference: Reference) -> str:
    """The area that a Word file is about. Raises UsageError where it does not say."""
    from nplv_desktop.returned.document_area import source_of

    name = source_of(document, reference).name
    if name is None:
        raise UsageError(f"“{document.name}” zegt niet over welk gebied het gaat; geef het gebied met --area.")
    return name


def _compare(options: argparse.Namespace, reference: Reference) -> int:
    """Prints a Word file beside an area of the dossier; fine where nothing differs."""
    from nplv_desktop.office.word.foreign_file import read_foreign
    from nplv_desktop.returned.document_differences import ReturnVerdict
    from nplv_desktop.work.compare import as_json, compare_returned, in_words

    with to_read(options.dossier) as dossier:
        document = read_foreign(options.document)
        name = options.area if options.area is not None else _area_of(document, reference)
        area = area_named(read_told(dossier), reference, name)
        own = [known for known in dossier.rounds if known.area == area.name]
        compared = compare_returned(document, area, reference, dossier.templates, own)
    if options.json:
        print_json(as_json(compared))
    else:
        print("\n".join(in_words(compared, area.name)))
    return FINE if compared.found.verdict == ReturnVerdict.EQUAL else BLOCKED


def _import_agreement(options: argparse.Namespace, reference: Reference) -> int:
    """Reads a Word agreement into a new area and prints what did not fit; fine where its sums are those of the paper.

    Only what is kept locks the dossier.
    """
    from nplv_desktop.office.word.foreign_file import read_foreign
    from nplv_desktop.work.compare import read_agreement

    with (to_read if options.dry_run else to_change)(options.dossier) as dossier:
        programme = read_told(dossier)
        read = read_agreement(read_foreign(options.document), reference, dossier.templates)
        chosen = read.carried_area if options.use == "carried" and read.carried_area is not None else read.area
        area = replace(chosen, name=programme.free_name(chosen.name))
        if not options.dry_run:
            dossier.change(programme.with_area(area), f"Afspraak {options.document.name} ingelezen")
    outcome = BLOCKED if read.bottom_line_differs else FINE
    if options.json:
        print_json(_reading_json(area, read))
        return outcome
    print(f"{area.name} is {'gelezen uit' if options.dry_run else 'ingelezen uit'} “{options.document.name}”.")
    for finding in read.findings:
        print(f"  {finding.where}: {finding.message}")
    if not read.findings:
        print("  Alles paste.")
    return outcome


def _reading_json(area: Area, read: ReadArea) -> dict[str, object]:
    return {
        "area": area.name,
        "carried": read.carried,
        "bottom_line_differs": read.bottom_line_differs,
        "paragraphs": {
            "taken": read.paragraphs.taken,
            "standard": read.paragraphs.standard,
            "told": read.paragraphs.told,
        },
        "findings": [{"where": finding.where, "message": finding.message} for finding in read.findings],
    }


def _changes(options: argparse.Namespace, reference: Reference) -> int:
    """Writes two rounds as one Word file with tracked changes."""
    from nplv_desktop.work.changes import Version, export_changes

    with to_read(options.dossier) as dossier:
        area = area_named(read_told(dossier), reference, options.area)
        own = {known.number: known for known in dossier.rounds if known.area == area.name}
        templates = dossier.templates
    for number in (options.before, options.after):
        if number is not None and number not in own:
            known = ", ".join(map(str, sorted(own))) or "nog geen"
            raise UsageError(f"{area.name} heeft geen ronde {number}; vastgelegd: {known}.")
    before = Version.of_round(own[options.before])
    after = Version.now(area) if options.after is None else Version.of_round(own[options.after])
    print(export_changes(before, after, reference, options.out, templates=templates))
    return FINE
