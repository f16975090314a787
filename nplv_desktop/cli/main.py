"""The program without a window: the same dossier, figures, findings and documents for batch work."""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, NoReturn

from nplv_desktop import __version__
from nplv_desktop.checks.area_checks import check_area, findings_so_far
from nplv_desktop.checks.findings import Finding, Severity, blocks
from nplv_desktop.cli.planlijsten import add_options
from nplv_desktop.documents.kinds import document_kinds
from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area_file.json_reader import AreaFileError
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range, euros
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.domain.figures.totals_report import report
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.store.area_file_on_disk import read_area_file, write_area_file
from nplv_desktop.store.dossier import Dossier
from nplv_desktop.store.dossier_errors import DossierError
from nplv_desktop.store.new_programme import new_programme
from nplv_desktop.store.reference import load_reference

FINE = 0
BLOCKED = 1
WRONG_USE = 2

_SEVERITY_WORDS = {
    Severity.BLOCKING: "Blokkerend",
    Severity.ATTENTION: "Aandacht",
    Severity.INFORMATION: "Ter informatie",
}


class UsageError(Exception):
    """The command cannot be carried out as asked; the message is one Dutch sentence."""


class _Parser(argparse.ArgumentParser):
    """An argument parser that speaks Dutch and refuses with one sentence."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=_Formatter, **settings)
        self._positionals.title = "onderdelen"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toont deze hulp")

    def error(self, message: str) -> NoReturn:
        raise UsageError(_in_dutch(message))


class _Formatter(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix="gebruik: " if prefix is None else prefix)


_REFUSALS: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.+)", "Er ontbreekt: {0}"),
    (r"unrecognized arguments: (.+)", "Dit onderdeel is onbekend: {0}"),
    (r"argument (.+): expected one argument", "Achter {0} hoort een waarde te staan"),
    (r"argument .*invalid choice: (\S+) .*", "Deze opdracht is onbekend: {0}"),
    (r"one of the arguments (.+) is required", "Geef een van deze opties: {0}"),
    (r"argument (.+): not allowed with argument (.+)", "{0} en {1} gaan niet samen"),
    (r"argument (.+): ignored explicit argument (.+)", "{0} neemt geen waarde aan"),
)


def _in_dutch(message: str) -> str:
    for pattern, sentence in _REFUSALS:
        match = re.fullmatch(pattern, message)
        if match:
            return f"{sentence.format(*match.groups())}; zie nplv-desktop --help."
    return "Deze opdracht is niet te lezen; zie nplv-desktop --help."


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="nplv-desktop",
        description="Afspraken over woningen en geld voor de NPLV-gebieden. Zonder opdracht opent het venster.",
    )
    parser.add_argument("--version", action="version", version=f"NPLV Desktop {__version__}", help="toont de versie")
    parser.add_argument("--example", action="store_true", help="opent een voorbeelddossier in de map out")
    commands = parser.add_subparsers(title="opdrachten", dest="command", metavar="OPDRACHT", parser_class=_Parser)

    def command(name: str, run: Callable[[argparse.Namespace, Reference], int], text: str) -> _Parser:
        made = commands.add_parser(name, help=text, description=text)
        made.add_argument("dossier", metavar="DOSSIER", type=Path, help="het dossierbestand (.nplv)")
        made.set_defaults(run=run)
        return made

    command("new", _new, "maakt een dossier met de twintig gebieden")
    take_in = command("import-area", _import_area, "neemt een gebiedsbestand over in het dossier")
    take_in.add_argument("file", metavar="GEBIED.json", type=Path, help="het gebiedsbestand")
    give_out = command("export-area", _export_area, "schrijft een gebied weg als gebiedsbestand")
    give_out.add_argument("--area", metavar="NAAM", required=True, help="het gebied")
    give_out.add_argument("--out", metavar="BESTAND", type=Path, required=True, help="het bestand dat wordt gemaakt")
    add_options(command("import-planlijst", _import_planlijst, "leest een planlijst in voor een gebied"))
    plans_out = command("export-planlijst", _export_planlijst, "schrijft de planlijst van een gebied als Excelbestand")
    plans_out.add_argument("--area", metavar="NAAM", required=True, help="het gebied")
    plans_out.add_argument("--out", metavar="BESTAND", type=Path, required=True, help="het bestand dat wordt gemaakt")
    figures = command("totals", _totals, "toont de berekende cijfers")
    figures.add_argument("--area", metavar="NAAM", help="alleen dit gebied")
    figures.add_argument("--json", action="store_true", help="als JSON")
    check = command("check", _check, "toont wat er nog te verbeteren is")
    check.add_argument("--area", metavar="NAAM", help="alleen dit gebied")
    check.add_argument("--json", action="store_true", help="als JSON")
    compare = command("compare", _compare, "legt een Word-bestand dat terugkwam naast het dossier")
    compare.add_argument("--area", metavar="NAAM", help="het gebied; zonder: het gebied waar het document over gaat")
    compare.add_argument("document", metavar="DOCUMENT.docx", type=Path, help="het Word-bestand")
    compare.add_argument("--json", action="store_true", help="als JSON")
    read = command("import-agreement", _import_agreement, "leest een afspraak in Word in als nieuw gebied")
    read.add_argument("document", metavar="DOCUMENT.docx", type=Path, help="het Word-bestand, ook met de hand getypt")
    read.add_argument("--dry-run", action="store_true", help="alleen tonen, niets bewaren")
    read.add_argument(
        "--use",
        choices=("paper", "carried"),
        default="paper",
        help="waar papier en meegedragen gegevens verschillen: het papier (standaard) of de gegevens",
    )
    read.add_argument("--json", action="store_true", help="als JSON")
    changes = command("changes", _changes, "schrijft twee rondes als één Word-bestand met bijgehouden wijzigingen")
    changes.add_argument("--area", metavar="NAAM", required=True, help="het gebied")
    changes.add_argument(
        "--from", dest="before", metavar="RONDE", type=int, required=True, help="het nummer van de ronde"
    )
    changes.add_argument(
        "--to", dest="after", metavar="RONDE", type=int, help="de latere ronde; zonder: zoals het nu is"
    )
    changes.add_argument("--out", metavar="BESTAND", type=Path, required=True, help="het bestand dat wordt gemaakt")
    export = command("export", _export, "maakt de overeenkomst (Word) en de bijlage (Excel)")
    which = export.add_mutually_exclusive_group(required=True)
    which.add_argument("--area", metavar="NAAM", help="dit gebied")
    which.add_argument("--all", action="store_true", help="alle gebieden waarvoor iets is ingevuld")
    export.add_argument("--out", metavar="MAP", type=Path, required=True, help="de map voor de documenten")
    for kind in document_kinds():
        option = f"--{kind.key.replace('_', '-')}"
        export.add_argument(option, dest=kind.key, action="store_true", help=f"alleen {kind.article} {kind.name}")
    export.add_argument("--final", action="store_true", help="ter ondertekening, zonder CONCEPT")
    export.add_argument(
        "--force", action="store_true", help="vervangt ook bestanden die niet zijn zoals het programma ze schreef"
    )
    return parser


def run(arguments: Sequence[str]) -> int:
    """Carries out one command and returns the exit code: 0 fine, 1 findings that block, 2 wrong use or input.

    Errors are one Dutch sentence on stderr.
    """
    try:
        namespace = _parser().parse_args(arguments)
        if namespace.command is None:
            raise UsageError("Geef een opdracht; zie nplv-desktop --help.")
        return int(namespace.run(namespace, load_reference()))
    except (UsageError, DossierError, AreaFileError, PlanlijstError, DocumentError) as error:
        print(error, file=sys.stderr)
        return WRONG_USE


def _find(programme: Programme, reference: Reference, name: str) -> Area:
    profile = reference.profile(name)
    area = programme.area(profile.name if profile else name) or programme.area(name)
    if area is None:
        raise UsageError(f"Gebied “{name}” staat niet in dit dossier; controleer de naam.")
    return area


def _chosen(programme: Programme, reference: Reference, name: str | None) -> tuple[Area, ...]:
    return programme.areas if name is None else (_find(programme, reference, name),)


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False, indent=2))


def _new(options: argparse.Namespace, reference: Reference) -> int:
    Dossier.create(options.dossier, new_programme(reference)).close()
    print(f"“{options.dossier.name}” is gemaakt, met {len(reference.profiles)} gebieden.")
    return FINE


@contextmanager
def _to_change(path: Path) -> Iterator[Dossier]:
    """A dossier that nobody else has open, for as long as it is changed here. Raises DossierError."""
    from nplv_desktop.store.lock import Holder, take_lock

    if not path.is_file():
        Dossier.open(path).close()
    lock = take_lock(path)
    if isinstance(lock, Holder):
        raise DossierError(f"“{path.name}” is geopend door {lock.sentence}; sluit het daar eerst.")
    try:
        with Dossier.open(path) as dossier:
            yield dossier
    finally:
        lock.release()


def _import_area(options: argparse.Namespace, reference: Reference) -> int:
    with _to_change(options.dossier) as dossier:
        area = read_area_file(options.file, reference)
        before = dossier.read()
        dossier.apply(before, before.taking_in(area), f"Gebiedsbestand {options.file.name} overgenomen")
    print(f"{area.name} is overgenomen in “{options.dossier.name}”.")
    if reference.profile(area.name) is None:
        print(f"Let op: {area.name} is geen van de twintig NPLV-gebieden en is toegevoegd als extra gebied.")
    return FINE


def _export_area(options: argparse.Namespace, reference: Reference) -> int:
    with Dossier.open(options.dossier, read_only=True) as dossier:
        area = _find(dossier.read(), reference, options.area)
    write_area_file(area, options.out)
    print(f"{area.name} staat in “{options.out.name}”.")
    return FINE


def _import_planlijst(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.cli.planlijsten import import_planlijst

    with _to_change(options.dossier) as dossier:
        programme = dossier.read()
        import_planlijst(options, dossier, programme, _find(programme, reference, options.area))
    return FINE


def _export_planlijst(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.planlijst.writing.own_layout import write_planlijst

    with Dossier.open(options.dossier, read_only=True) as dossier:
        area = _find(dossier.read(), reference, options.area)
    if not area.planlijst:
        raise UsageError(f"{area.name} heeft geen planlijst; lees er eerst een in.")
    write_planlijst(area, options.out, made_on=datetime.now().replace(microsecond=0))
    print(f"De planlijst van {area.name} staat in “{options.out.name}”.")
    return FINE


def _totals(options: argparse.Namespace, reference: Reference) -> int:
    with Dossier.open(options.dossier, read_only=True) as dossier:
        areas = _chosen(dossier.read(), reference, options.area)
    figures = [totals(area, reference) for area in areas]
    if options.json:
        reports = [report(one) for one in figures]
        _print_json(reports[0] if options.area is not None else reports)
        return FINE
    for one in figures:
        whole = one.housing.total
        print(one.area)
        print(f"  Woningen            {dwellings(whole.total if whole else None)}")
        print(f"  waarvan betaalbaar  {dwellings(whole.affordable if whole else None)}")
        for row in one.summary:
            print(f"  {row.label}: {euro_range(row.low, row.high)}")
        if one.per_affordable_dwelling:
            low, high = one.per_affordable_dwelling.low, one.per_affordable_dwelling.high
            print(f"  Per betaalbare woning: {euros(low)} – {euros(high)}")
    return FINE


def _findings(area: Area, reference: Reference, *, named: bool) -> tuple[Finding, ...]:
    """An area's findings; one that nobody touched says only that, unless it was asked for by name."""
    find = check_area if named else findings_so_far
    return find(area, totals(area, reference), reference)


def _check(options: argparse.Namespace, reference: Reference) -> int:
    with Dossier.open(options.dossier, read_only=True) as dossier:
        areas = _chosen(dossier.read(), reference, options.area)
    found = [(area, _findings(area, reference, named=options.area is not None)) for area in areas]
    if options.json:
        _print_json(
            {
                "areas": [
                    {"area": area.name, "findings": [_finding_json(finding) for finding in findings]}
                    for area, findings in found
                ]
            }
        )
    else:
        for area, findings in found:
            print(area.name)
            for finding in findings:
                print(f"  {_SEVERITY_WORDS[finding.severity]}: {finding.message}")
            if not findings:
                print("  Geen bevindingen.")
    return BLOCKED if any(blocks(findings) for _, findings in found) else FINE


def _finding_json(finding: Finding) -> dict[str, Any]:
    accepted = {} if finding.accepted_reason is None else {"accepted_reason": finding.accepted_reason}
    return {
        "code": finding.code,
        "severity": finding.severity,
        "where": finding.where,
        "figure": finding.figure,
        "message": finding.message,
        **accepted,
    }


def _compare(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.cli.word_files import area_of, compare
    from nplv_desktop.office.word.foreign_file import read_foreign
    from nplv_desktop.work.templates import templates_in

    with Dossier.open(options.dossier, read_only=True) as dossier:
        document = read_foreign(options.document)
        name = options.area if options.area is not None else area_of(document, reference)
        area = _find(dossier.read(), reference, name)
        equal = compare(document, options, area, reference, templates_in(dossier), dossier.rounds())
    return FINE if equal else BLOCKED


def _import_agreement(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.cli.word_files import import_agreement

    with _to_change(options.dossier) as dossier:
        fits = import_agreement(options, dossier, reference)
    return FINE if fits else BLOCKED


def _changes(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.cli.word_files import export_two_rounds
    from nplv_desktop.work.templates import templates_in

    with Dossier.open(options.dossier, read_only=True) as dossier:
        area = _find(dossier.read(), reference, options.area)
        export_two_rounds(options, area, reference, templates_in(dossier), dossier.rounds())
    return FINE


def _export(options: argparse.Namespace, reference: Reference) -> int:
    from nplv_desktop.work.export import (
        ExportBlockedError,
        ExportError,
        StandingFileError,
        blocking_messages,
        export_documents,
    )
    from nplv_desktop.work.standing_files import Standing
    from nplv_desktop.work.templates import templates_in

    with Dossier.open(options.dossier) as dossier:
        programme = dossier.read()
        if options.all:
            areas = tuple(area for area in programme.areas if not area.is_empty)
            if not areas:
                raise UsageError("In dit dossier is nog voor geen enkel gebied iets ingevuld.")
        else:
            areas = (_find(programme, reference, options.area),)
        chosen = {kind for kind in document_kinds() if getattr(options, kind.key)}
        if options.final:
            blocked = [(area, blocking_messages(area, reference)) for area in areas]
            for area, messages in blocked:
                for message in messages:
                    print(f"{area.name}: {message}", file=sys.stderr)
            if any(messages for _, messages in blocked):
                return BLOCKED
        rounds = dossier.rounds()
        for area in areas:
            numbers = [known.number for known in rounds if known.area == area.name]
            try:
                made = export_documents(
                    area,
                    reference,
                    options.out,
                    kinds=chosen or document_kinds(),
                    final=options.final,
                    made_on=datetime.now().replace(microsecond=0),
                    templates=templates_in(dossier),
                    recorder=lambda record: record.keep_in(dossier),
                    round_number=max(numbers, default=None),
                    written={row["file_sha256"] for row in dossier.exports()},
                    standing=Standing.REPLACE if options.force else Standing.REFUSE,
                )
            except StandingFileError as error:
                raise UsageError(f"{error} Gebruik --force om te vervangen, of kies een andere map.") from error
            except ExportBlockedError as error:
                print(error, file=sys.stderr)
                return BLOCKED
            except ExportError as error:
                raise UsageError(str(error)) from error
            for path in made:
                print(path)
    return FINE
