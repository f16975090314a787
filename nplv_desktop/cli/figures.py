"""The commands that show an area's figures and findings."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from nplv_desktop.checks.area_checks import check_area, check_parameters, findings_so_far
from nplv_desktop.checks.findings import Finding, Severity, blocks
from nplv_desktop.cli.arguments import AddCommand, add_json_option
from nplv_desktop.cli.notices import read_told
from nplv_desktop.cli.outcomes import BLOCKED, FINE, areas_named, print_json
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range, euros
from nplv_desktop.domain.figures.totals import totals
from nplv_desktop.domain.figures.totals_report import report
from nplv_desktop.work.open_dossier import to_read

_SEVERITY_WORDS = {
    Severity.BLOCKING: "Blokkerend",
    Severity.ATTENTION: "Aandacht",
    Severity.INFORMATION: "Ter informatie",
}


def add_commands(add: AddCommand) -> None:
    """`totals` and `check`."""
    for command in (
        add("totals", _totals, "toont de berekende cijfers"),
        add("check", _check, "toont wat er nog te verbeteren is"),
    ):
        command.add_argument("--area", metavar="NAAM", help="alleen dit gebied")
        add_json_option(command)


def _totals(options: argparse.Namespace, reference: Reference) -> int:
    with to_read(options.dossier) as dossier:
        areas = areas_named(read_told(dossier), reference, options.area)
    figures = [totals(area, reference) for area in areas]
    for finding in (finding for area in areas for finding in check_parameters(area, reference)):
        print(finding.message, file=sys.stderr)
    if options.json:
        reports = [report(one) for one in figures]
        print_json(reports[0] if options.area is not None else reports)
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
    with to_read(options.dossier) as dossier:
        areas = areas_named(read_told(dossier), reference, options.area)
    found = [(area, _findings(area, reference, named=options.area is not None)) for area in areas]
    if options.json:
        print_json(
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
