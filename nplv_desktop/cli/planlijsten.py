"""The commands for planlijsten: reading a list into an area, and writing an area's planlijst as a workbook."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
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
from nplv_desktop.domain.figures.derived import TENURE_KEYS
from nplv_desktop.planlijst.interpreting.list_findings import SkipReason, Weight, named_rows
from nplv_desktop.planlijst.making.list_import import ListReading, read_plans
from nplv_desktop.planlijst.making.report import OPTIONS, reading_json, summary_line, summary_of
from nplv_desktop.planlijst.making.sheet_reading import is_told
from nplv_desktop.planlijst.making.taking_in import difference_from, taken_in
from nplv_desktop.planlijst.reading.cell_values import read_subsidy
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.recognising.answers import LARGEST_SHIFT, USUAL_SHIFT, Answers, Spread, Use
from nplv_desktop.planlijst.recognising.mapping_file import read_mapping, with_mapping
from nplv_desktop.planlijst.recognising.proposing import SheetProposal, propose
from nplv_desktop.planlijst.recognising.recognition import recognise
from nplv_desktop.planlijst.recognising.remembered import remembered_layouts
from nplv_desktop.work.open_dossier import to_change, to_read

_WORDS = {Weight.BLOCKING: "Blokkerend", Weight.ATTENTION: "Aandacht", Weight.INFORMATION: "Ter informatie"}
_MOST_SHOWN = 200


def add_commands(add: AddCommand) -> None:
    """`import-planlijst` and `export-planlijst`."""
    add_options(add("import-planlijst", _import_planlijst, "leest een planlijst in voor een gebied"))
    plans_out = add("export-planlijst", _export_planlijst, "schrijft de planlijst van een gebied als Excelbestand")
    add_area_option(plans_out)
    add_target_option(plans_out)


def add_options(command: Parser) -> None:
    """The options of `import-planlijst`."""
    command.add_argument("file", metavar="LIJST", type=Path, help="de planlijst (.xlsx .xlsm .xls .xlsb .ods .csv)")
    add_area_option(command)
    command.add_argument(
        "--mapping",
        metavar="M.json",
        type=Path,
        help='welke kolom waarvoor staat: {"Kolomkop": "sleutel"}; de sleutels zijn name, plan_id, dwellings, '
        "demolished, start_2026, delivered_2028, start_date, delivery_date, social_rent_corporation, "
        "social_rent_other, mid_rent, affordable_sale, high_rent, high_sale, rent_any, sale_any, tenure_unknown, "
        "share.mid_rent (aandeel), ignore en de andere kolommen van de handleiding",
    )
    command.add_argument("--sheet", metavar="BLAD", help="alleen dit blad")
    command.add_argument("--header-row", metavar="RIJ", help="de rij met de kolomkoppen")
    command.add_argument("--use", metavar="GEBRUIK", help="waarvoor de lijst is: programme, year-sheet of both")
    command.add_argument("--year", metavar="JAAR", help="het jaar van de jaarschijf")
    command.add_argument(
        "--years", metavar="JAREN", help="of jaren zonder uitleg start of oplevering zijn: start, delivered"
    )
    command.add_argument(
        "--spread", metavar="HOE", help="in welk jaar de woningen van een periode tellen: even, first of last"
    )
    command.add_argument(
        "--price-class",
        metavar="KLASSE=KOLOM",
        action="append",
        default=[],
        help="wat een genummerde prijsklasse betekent, bijvoorbeeld koop1=affordable_sale; mag vaker",
    )
    command.add_argument(
        "--expensive",
        metavar="KOLOM",
        help="wat “duur” naast “geliberaliseerd” is: social_rent_corporation of high_rent",
    )
    command.add_argument("--in-area", metavar="LIGGING", help="van plannen zonder vermelding: ja, nee of grootschalig")
    command.add_argument(
        "--previous-subsidy", metavar="BIJDRAGE", help="van plannen zonder vermelding: geen, Wbi, SBI, RHA, SFT …"
    )
    command.add_argument("--shift", metavar="N", help="jaren tussen start bouw en oplevering (gewoonlijk 2)")
    command.add_argument("--hidden-rows", action="store_true", help="verborgen rijen meetellen")
    command.add_argument("--hidden-columns", action="store_true", help="verborgen kolommen lezen")
    command.add_argument("--hidden-sheets", action="store_true", help="verborgen bladen lezen")
    command.add_argument("--struck-rows", action="store_true", help="doorgehaalde rijen meetellen")
    command.add_argument(
        "--other-municipalities", action="store_true", help="plannen van een andere gemeente dan het gebied meetellen"
    )
    command.add_argument(
        "--values-only", action="store_true", help="ook bestanden met macro’s of koppelingen, alleen de waarden"
    )
    command.add_argument("--dry-run", action="store_true", help="alleen tonen, niets bewaren")
    add_json_option(command)


def read_for(options: argparse.Namespace, municipality: str = "") -> ListReading:
    """The list as the options ask for it, for an area in `municipality`. Raises PlanlijstError."""
    answers = _answers(options)
    file = read_list(options.file, values_only=options.values_only)
    proposals = propose(
        file,
        remembered_layouts(),
        hidden_columns=options.hidden_columns,
        hidden_sheets=options.hidden_sheets,
    )
    if options.sheet is not None:
        proposals = _only(proposals, options.sheet, options.file.name)
    if options.header_row is not None:
        proposals = _with_header(proposals, options)
    if options.mapping is not None:
        proposals = with_mapping(proposals, read_mapping(options.mapping), options.mapping.name)
    return read_plans(file, proposals, answers, read_at=datetime.now(), municipality=municipality)


def _answers(options: argparse.Namespace) -> Answers:
    """What the options answer of the questions that a list leaves open."""
    usual = Answers()
    years = _one_of("--years", options.years, ("start", "delivered"))
    spread = _one_of("--spread", options.spread, tuple(Spread))
    use = _one_of("--use", options.use, tuple(Use))
    in_area = _one_of("--in-area", options.in_area, ("ja", "nee", "grootschalig"))
    classes = {}
    for said in options.price_class:
        name, _, key = said.partition("=")
        if not re.fullmatch(r"(koop|huur)[1-4]", name) or key not in TENURE_KEYS:
            raise PlanlijstError(
                f"“{said}” achter --price-class is niet te lezen; schrijf bijvoorbeeld koop1=affordable_sale, "
                f"met een van {', '.join(TENURE_KEYS)}."
            )
        classes[name] = key
    return Answers(
        years_are=years or usual.years_are,
        shift=_shift(options.shift),
        spread=Spread(spread) if spread else usual.spread,
        price_classes=classes,
        hidden_rows=options.hidden_rows,
        struck_rows=options.struck_rows,
        other_municipalities=options.other_municipalities,
        use=Use(use) if use else None,
        year=_number("--year", options.year, 2000, 2060),
        liberalised=_one_of("--expensive", options.expensive, ("social_rent_corporation", "high_rent")),
        in_area=in_area,
        previous_subsidy=str(read_subsidy(options.previous_subsidy).value or "") or None,
    )


def _one_of(option: str, said: str | None, values: Sequence[str]) -> str | None:
    """The value behind an option. Raises PlanlijstError that names the values there are."""
    if said is None or said in values:
        return said
    raise PlanlijstError(f"“{said}” achter {option} is onbekend; kies uit {', '.join(values)}.")


def _number(option: str, said: str | None, least: int, most: int) -> int | None:
    if said is None:
        return None
    if not said.isascii() or not said.isdigit() or not least <= int(said) <= most:
        raise PlanlijstError(f"Achter {option} hoort een getal van {least} tot en met {most} te staan.")
    return int(said)


def _with_header(proposals: tuple[SheetProposal, ...], options: argparse.Namespace) -> tuple[SheetProposal, ...]:
    """The sheets with their header in the row that was pointed at."""
    row = _number("--header-row", options.header_row, 1, 100_000)
    made = []
    for proposal in proposals:
        if row is not None and row <= len(proposal.sheet.rows) and (proposal.is_read or options.sheet):
            layout = recognise(proposal.sheet, row, hidden_columns=options.hidden_columns)
            proposal = replace(proposal, layout=layout)
        made.append(proposal)
    return tuple(made)


def _shift(text: str | None) -> int:
    if text is None:
        return USUAL_SHIFT
    if not text.isascii() or not text.isdigit() or int(text) > LARGEST_SHIFT:
        raise PlanlijstError(f"Achter --shift hoort een aantal jaren van 0 tot en met {LARGEST_SHIFT} te staan.")
    return int(text)


def _only(proposals: tuple[SheetProposal, ...], name: str, file: str) -> tuple[SheetProposal, ...]:
    chosen = tuple(
        proposal
        for proposal in proposals
        if proposal.sheet.name == name or proposal.sheet.name.startswith(f"{name} · ")
    )
    if not chosen:
        there = ", ".join(f"“{proposal.sheet.name}”" for proposal in proposals[:10])
        raise PlanlijstError(f"“{file}” heeft geen blad “{name}”; de bladen zijn {there}.")
    return tuple(replace(proposal, why_not="") for proposal in chosen)


def _import_planlijst(options: argparse.Namespace, reference: Reference) -> int:
    """Reads a list into an area, in one transaction; prints what was read. Only what is kept locks the dossier."""
    with (to_read if options.dry_run else to_change)(options.dossier) as dossier:
        programme = read_told(dossier)
        area = area_named(programme, reference, options.area)
        profile = reference.profile(area.name)
        municipality = area.municipality or (profile.municipality if profile else "")
        reading = read_for(options, municipality)
        if not reading.plans:
            raise PlanlijstError(
                f"Alle plannen van “{options.file.name}” zijn van een andere gemeente dan {municipality}; met "
                "--other-municipalities leest u ze toch in."
            )
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
        dossier.change(programme.with_area(taken_in(area, reading)), f"Planlijst {options.file.name} ingelezen")
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
    print(summary_line(reading))
    for sheet in reading.readings:
        print(f"{sheet.layout.sheet}: {summary_of(sheet)}")
        by_reason: dict[SkipReason, list[int]] = {}
        for left in sheet.skipped:
            if is_told(left.reason) and left.reason != SkipReason.LEFT_OUT:
                by_reason.setdefault(left.reason, []).append(left.row)
        for reason, rows in by_reason.items():
            print(f"  {named_rows(rows).capitalize()} niet gelezen: {reason.value}")
        for finding in sheet.findings[:_MOST_SHOWN]:
            where = f"{finding.cell}: " if finding.cell else ""
            print(f"  {_WORDS[finding.weight]}: {where}{finding.message}")
        if len(sheet.findings) > _MOST_SHOWN:
            print(f"  En nog {grouped(len(sheet.findings) - _MOST_SHOWN)} bevindingen; zie --json.")
    for name, why in reading.other_sheets:
        print(f"{name}: niet gelezen. {why}")
    for question in reading.questions:
        option = OPTIONS.get(question.key, "")
        how = f" ({option})" if option else ""
        print(f"Aangenomen: {question.question} {question.answer[0].upper()}{question.answer[1:]}.{how}")
