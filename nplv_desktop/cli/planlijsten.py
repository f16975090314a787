"""The commands for planlijsten: reading a list into an area, and writing an area's planlijst as a workbook."""

from __future__ import annotations

import argparse
from collections import Counter
from datetime import datetime
from pathlib import Path

from nplv_desktop.cli.arguments import (
    AddCommand,
    Parser,
    UsageError,
    add_area_option,
    add_json_option,
    add_target_option,
)
from nplv_desktop.cli.notices import read_told
from nplv_desktop.cli.outcomes import FINE, area_named, print_json
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.planlijst.making.importing import is_told
from nplv_desktop.planlijst.making.list_findings import SkipReason, Weight
from nplv_desktop.planlijst.making.list_import import ListReading, SheetProposal, propose, read_plans
from nplv_desktop.planlijst.making.report import reading_json
from nplv_desktop.planlijst.making.taking_in import difference_from, taken_in
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.recognising.answers import LARGEST_SHIFT, USUAL_SHIFT, Answers
from nplv_desktop.planlijst.recognising.mapping_file import read_mapping, with_mapping
from nplv_desktop.work.open_dossier import to_change, to_read

_WORDS = {Weight.BLOCKING: "Blokkerend", Weight.ATTENTION: "Aandacht", Weight.INFORMATION: "Ter informatie"}
_MOST_SHOWN = 200


def add_commands(add: AddCommand) -> None:
    """`import-planlijst` and `export-planlijst`."""
    _add_options(add("import-planlijst", _import_planlijst, "leest een planlijst in voor een gebied"))
    plans_out = add("export-planlijst", _export_planlijst, "schrijft de planlijst van een gebied als Excelbestand")
    add_area_option(plans_out)
    add_target_option(plans_out)


def _add_options(command: Parser) -> None:
    command.add_argument("file", metavar="LIJST", type=Path, help="de planlijst (.xlsx .xlsm .xls .xlsb .ods .csv)")
    add_area_option(command)
    command.add_argument("--mapping", metavar="M.json", type=Path, help="welke kolom waarvoor staat")
    command.add_argument("--sheet", metavar="BLAD", help="alleen dit blad")
    command.add_argument(
        "--years", choices=("start", "delivered"), help="of jaren zonder uitleg start of oplevering zijn"
    )
    command.add_argument("--shift", metavar="N", help="jaren tussen start bouw en oplevering (gewoonlijk 2)")
    command.add_argument("--hidden-rows", action="store_true", help="verborgen rijen meetellen")
    command.add_argument(
        "--values-only", action="store_true", help="ook bestanden met macro’s of koppelingen, alleen de waarden"
    )
    command.add_argument("--dry-run", action="store_true", help="alleen tonen, niets bewaren")
    add_json_option(command)


def read_for(options: argparse.Namespace) -> ListReading:
    """The list as the options ask for it. Raises PlanlijstError with one Dutch sentence."""
    answers = Answers(
        years_are=options.years or Answers().years_are, shift=_shift(options.shift), hidden_rows=options.hidden_rows
    )
    file = read_list(options.file, values_only=options.values_only)
    proposals = propose(file)
    if options.sheet is not None:
        proposals = _only(proposals, options.sheet, options.file.name)
    if options.mapping is not None:
        proposals = with_mapping(proposals, read_mapping(options.mapping), options.mapping.name)
    return read_plans(file, proposals, answers, read_at=datetime.now())


def _shift(text: str | None) -> int:
    if text is None:
        return USUAL_SHIFT
    if not text.isascii() or not text.isdigit() or int(text) > LARGEST_SHIFT:
        raise PlanlijstError(f"Achter --shift hoort een aantal jaren van 0 tot en met {LARGEST_SHIFT} te staan.")
    return int(text)


def _only(proposals: tuple[SheetProposal, ...], name: str, file: str) -> tuple[SheetProposal, ...]:
    chosen = tuple(proposal for proposal in proposals if proposal.sheet.name == name)
    if not chosen:
        there = ", ".join(f"“{proposal.sheet.name}”" for proposal in proposals[:10])
        raise PlanlijstError(f"“{file}” heeft geen blad “{name}”; de bladen zijn {there}.")
    proposal = chosen[0]
    if not proposal.layout.holds_plans:
        raise PlanlijstError(f"Blad “{name}” van “{file}” kan niet worden gelezen: {proposal.layout.reason}")
    return chosen


def _import_planlijst(options: argparse.Namespace, reference: Reference) -> int:
    """Reads a list into an area, in one transaction; prints what was read. Only what is kept locks the dossier."""
    with (to_read if options.dry_run else to_change)(options.dossier) as dossier:
        area = area_named(read_told(dossier), reference, options.area)
        reading = read_for(options)
        if options.json:
            print_json({"area": area.name, **reading_json(reading)})
        else:
            _print_reading(reading)
        if options.dry_run:
            if not options.json:
                print("Er is niets bewaard.")
            return FINE
        if not options.json and area.planlijst:
            difference = difference_from(area, reading)
            kinds = Counter(change.kind.value for change in difference.differences)
            print(f"Nieuw: {kinds['new']}, vervallen: {kinds['gone']}, gewijzigd: {kinds['changed']}.")
        after = read_told(dossier).with_area(taken_in(area, reading))
        dossier.change(after, f"Planlijst {options.file.name} ingelezen")
    if not options.json:
        print(f"De planlijst van {area.name} staat in “{options.dossier.name}”.")
    return FINE


def _export_planlijst(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.planlijst.writing.own_layout import write_planlijst

    with to_read(options.dossier) as dossier:
        area = area_named(read_told(dossier), reference, options.area)
    if not area.planlijst:
        raise UsageError(f"{area.name} heeft geen planlijst; lees er eerst een in.")
    write_planlijst(area, options.out, made_on=datetime.now().replace(microsecond=0))
    print(f"De planlijst van {area.name} staat in “{options.out.name}”.")
    return FINE


def _print_reading(reading: ListReading) -> None:
    for sheet in reading.readings:
        plans = "1 plan" if len(sheet.plans) == 1 else f"{grouped(len(sheet.plans))} plannen"
        print(
            f"{sheet.layout.sheet}: {plans}, {grouped(sheet.dwellings)} woningen, {grouped(sheet.demolished)} te slopen"
        )
        for left in sheet.skipped:
            if is_told(left.reason) and left.reason != SkipReason.LEFT_OUT:
                print(f"  Rij {left.row} niet gelezen: {left.reason.value}")
        for finding in sheet.findings[:_MOST_SHOWN]:
            where = f"{finding.cell}: " if finding.cell else ""
            print(f"  {_WORDS[finding.weight]}: {where}{finding.message}")
        if len(sheet.findings) > _MOST_SHOWN:
            print(f"  En nog {grouped(len(sheet.findings) - _MOST_SHOWN)} bevindingen; zie --json.")
    for name, reason in reading.other_sheets:
        print(f"{name}: niet gelezen. {reason}")
    for question in reading.questions:
        print(f"Aangenomen: {question.question} {question.answer[0].upper()}{question.answer[1:]}.")
