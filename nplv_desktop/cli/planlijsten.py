"""The commands for planlijsten: reading a list into an area, and writing an area's planlijst as a workbook."""

from __future__ import annotations

import argparse
import json
from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.planlijst.making.list_findings import SkipReason, Weight
from nplv_desktop.planlijst.making.list_import import ListReading, read_plans
from nplv_desktop.planlijst.making.report import reading_json
from nplv_desktop.planlijst.making.sheet_reading import is_told
from nplv_desktop.planlijst.making.taking_in import difference_from, taken_in
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.recognising.answers import LARGEST_SHIFT, USUAL_SHIFT, Answers
from nplv_desktop.planlijst.recognising.mapping_file import read_mapping, with_mapping
from nplv_desktop.planlijst.recognising.proposing import SheetProposal, propose

if TYPE_CHECKING:
    from nplv_desktop.store.dossier import Dossier

_WORDS = {Weight.BLOCKING: "Blokkerend", Weight.ATTENTION: "Aandacht", Weight.INFORMATION: "Ter informatie"}
_MOST_SHOWN = 200


def add_options(command: argparse.ArgumentParser) -> None:
    """The options of `import-planlijst`."""
    command.add_argument("file", metavar="LIJST", type=Path, help="de planlijst (.xlsx .xlsm .xls .xlsb .ods .csv)")
    command.add_argument("--area", metavar="NAAM", required=True, help="het gebied")
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
    command.add_argument("--json", action="store_true", help="als JSON")


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


def import_planlijst(options: argparse.Namespace, dossier: Dossier, programme: Programme, area: Area) -> None:
    """Reads a list into an area, in one transaction; prints what was read. Raises PlanlijstError, DossierError."""
    reading = read_for(options)
    if options.json:
        print(json.dumps({"area": area.name, **reading_json(reading)}, ensure_ascii=False, indent=2))
    else:
        _print_reading(reading)
    if options.dry_run:
        if not options.json:
            print("Er is niets bewaard.")
        return
    if not options.json and area.planlijst:
        difference = difference_from(area, reading)
        kinds = Counter(change.kind.value for change in difference.differences)
        print(f"Nieuw: {kinds['new']}, vervallen: {kinds['gone']}, gewijzigd: {kinds['changed']}.")
    after = programme.with_area(taken_in(area, reading))
    dossier.apply(programme, after, f"Planlijst {options.file.name} ingelezen")
    if not options.json:
        print(f"De planlijst van {area.name} staat in “{options.dossier.name}”.")


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
