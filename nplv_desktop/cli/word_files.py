"""The commands for Word files: comparing one that came back, reading one in, and two rounds as tracked changes."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.foreign_file import read_foreign
from nplv_desktop.returned.document_area import ReadArea, source_of
from nplv_desktop.returned.document_differences import ReturnVerdict
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.work.changes import Version, export_changes
from nplv_desktop.work.compare import as_json, compare_returned, in_words, read_agreement
from nplv_desktop.work.export import ExportError
from nplv_desktop.work.templates import Template, templates_in

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier


def area_of(document: Package, reference: Reference) -> str:
    """The area that a Word file is about. Raises DocumentError where it does not say."""
    name = source_of(document, reference).name
    if name is None:
        raise DocumentError(f"“{document.name}” zegt niet over welk gebied het gaat; geef het gebied met --area.")
    return name


def compare(
    document: Package,
    options: argparse.Namespace,
    area: Area,
    reference: Reference,
    templates: Mapping[str, Template],
    rounds: Sequence[Round],
) -> bool:
    """Prints a Word file beside an area of the dossier; True where nothing differs. Raises DocumentError."""
    own = [known for known in rounds if known.area == area.name]
    compared = compare_returned(document, area, reference, templates, own)
    if options.json:
        print(json.dumps(as_json(compared), ensure_ascii=False, indent=2))
    else:
        print("\n".join(in_words(compared, area.name)))
    return compared.found.verdict == ReturnVerdict.EQUAL


def import_agreement(options: argparse.Namespace, dossier: Dossier, reference: Reference) -> bool:
    """Reads a Word agreement into a new area and prints what did not fit; True where its sums are those of the paper.

    Raises DocumentError and DossierError.
    """
    read = read_agreement(read_foreign(options.document), reference, templates_in(dossier))
    before = dossier.read()
    chosen = read.carried_area if options.use == "carried" and read.carried_area is not None else read.area
    area = replace(chosen, name=before.free_name(chosen.name))
    if not options.dry_run:
        dossier.apply(before, before.with_area(area), f"Afspraak {options.document.name} ingelezen")
    if options.json:
        print(json.dumps(_reading_json(area, read), ensure_ascii=False, indent=2))
        return not read.bottom_line_differs
    print(f"{area.name} is {'gelezen uit' if options.dry_run else 'ingelezen uit'} “{options.document.name}”.")
    for finding in read.findings:
        print(f"  {finding.where}: {finding.message}")
    if not read.findings:
        print("  Alles paste.")
    return not read.bottom_line_differs


def _reading_json(area: Area, read: ReadArea) -> dict[str, object]:
    return {
        "area": area.name,
        "carried": read.carried,
        "findings": [{"where": finding.where, "message": finding.message} for finding in read.findings],
    }


def export_two_rounds(
    options: argparse.Namespace,
    area: Area,
    reference: Reference,
    templates: Mapping[str, Template],
    rounds: Sequence[Round],
) -> None:
    """Writes two rounds as one Word file with tracked changes. Raises DossierError with one Dutch sentence."""
    own = {known.number: known for known in rounds if known.area == area.name}
    for number in (options.before, options.after):
        if number is not None and number not in own:
            known = ", ".join(map(str, sorted(own))) or "nog geen"
            raise DossierError(f"{area.name} heeft geen ronde {number}; vastgelegd: {known}.")
    before = Version.of_round(own[options.before])
    after = Version.now(area) if options.after is None else Version.of_round(own[options.after])
    try:
        print(export_changes(before, after, reference, options.out, templates=templates))
    except ExportError as error:
        raise DossierError(str(error)) from error
