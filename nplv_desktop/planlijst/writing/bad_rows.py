"""A workbook of the rows that need a correction, with the reason at each cell, to send back to the municipality."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight
from nplv_desktop.planlijst.making.list_import import ListReading
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.reading.sheets import CellValue, text_of
from nplv_desktop.planlijst.recognising.proposing import SheetProposal
from nplv_desktop.system.safe_write import reason, written_beside

_LONGEST = 32_000
_NAME_LENGTH = 31


def bad_rows(reading: ListReading) -> dict[str, dict[int, list[ListFinding]]]:
    """The findings that ask for a correction, by sheet and row."""
    found: defaultdict[str, dict[int, list[ListFinding]]] = defaultdict(dict)
    for finding in reading.findings:
        if finding.weight != Weight.INFORMATION and finding.row:
            found[finding.sheet].setdefault(finding.row, []).append(finding)
    return dict(found)


def write_bad_rows(reading: ListReading, proposals: Iterable[SheetProposal], target: Path) -> int:
    """Writes the rows beside the target and moves them into place; returns how many.

    Raises PlanlijstError where there are none, or where the folder does not take the file.
    """
    found = bad_rows(reading)
    sheets = {proposal.sheet.name: proposal for proposal in proposals}
    count = sum(len(rows) for name, rows in found.items() if name in sheets)
    if not count:
        raise PlanlijstError("Er zijn geen rijen om te verbeteren; er is geen bestand gemaakt.")
    try:
        with written_beside(target) as draft:
            book = xlsxwriter.Workbook(
                str(draft), {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
            )
            formats = {
                "head": book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
                "bad": book.add_format({"bg_color": "#FFF3E0", "font_color": "#9A5B00", "valign": "top"}),
                "plain": book.add_format({"valign": "top"}),
                "why": book.add_format({"text_wrap": True, "valign": "top"}),
            }
            for name, rows in found.items():
                if name in sheets:
                    _write_sheet(book, sheets[name], rows, formats)
            book.close()
    except (OSError, xlsxwriter.exceptions.FileCreateError) as error:
        why = reason(error) if isinstance(error, OSError) else "de map neemt het bestand niet aan"
        raise PlanlijstError(f"“{target.name}” kan hier niet worden bewaard: {why}.") from error
    return count


def _write_sheet(
    book: Any, proposal: SheetProposal, rows: dict[int, list[ListFinding]], formats: dict[str, Any]
) -> None:
    sheet, layout = proposal.sheet, proposal.layout
    made = book.add_worksheet(sheet.name[:_NAME_LENGTH])
    made.write_string(0, 0, "Rij", formats["head"])
    made.write_string(0, 1, "Wat is er aan de hand", formats["head"])
    made.set_column(1, 1, 60)
    width = sheet.width
    for column in range(1, width + 1):
        header = text_of(sheet.cell(layout.header_row, column)) if layout.header_row else ""
        made.write_string(0, column + 1, header[:_LONGEST], formats["head"])
        made.set_column(column + 1, column + 1, max(10, min(40, len(header) + 4)))
    for number, (row, findings) in enumerate(sorted(rows.items()), start=1):
        made.write_number(number, 0, row, formats["plain"])
        why = "\n".join(f"{finding.cell}: {finding.message}" for finding in findings)
        made.write_string(number, 1, why[:_LONGEST], formats["why"])
        marked: defaultdict[int, str] = defaultdict(str)
        for finding in findings:
            if finding.column:
                marked[finding.column] = f"{marked[finding.column]} {finding.message}".strip()
        for column in range(1, width + 1):
            look = formats["bad" if column in marked else "plain"]
            _write_cell(made, number, column + 1, sheet.cell(row, column), look)
            if column in marked:
                made.write_comment(number, column + 1, marked[column][:1_000], {"visible": False})
    made.freeze_panes(1, 2)
    made.set_landscape()
    made.fit_to_pages(1, 0)
    made.repeat_rows(0)


def _write_cell(made: Any, row: int, column: int, value: CellValue, look: Any) -> None:
    if isinstance(value, bool) or value is None or value == "":
        made.write_string(row, column, text_of(value), look) if value else made.write_blank(row, column, None, look)
    elif isinstance(value, int | float):
        made.write_number(row, column, value, look)
    elif isinstance(value, date):
        made.write_string(row, column, text_of(value), look)
    else:
        made.write_string(row, column, value[:_LONGEST], look)
