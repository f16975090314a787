"""The annex's own proof: its sheets must hold the amounts of the dossier."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from nplv_desktop.documents.proof import prove_whole
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.figures.totals import AmountTable, Totals
from nplv_desktop.office.excel.sheet_texts import raw_sheets
from nplv_desktop.office.package import Package


def prove_annex(package: Package, area: Area, figures: Totals) -> list[str]:
    """Where the annex does not say what the dossier says, one Dutch sentence each; nothing where it does."""
    return [*prove_whole(package, area, figures), *_amounts(package, figures)]


def _amounts(package: Package, figures: Totals) -> Iterator[str]:
    sheets = dict(raw_sheets(package))
    for sheet, label, table in (("ORV", "ORV", figures.orv), ("Capaciteit", "capaciteit", figures.capacity)):
        if table.rows:
            yield from _has_amounts(sheets.get(sheet, []), table, label)


def _has_amounts(rows: list[list[str]], table: AmountTable, label: str) -> Iterator[str]:
    for row in table.rows:
        if row.amounts is None:
            continue
        wanted = {row.amounts.excl, row.amounts.incl}
        if not any(wanted <= _numbers(cells) for cells in rows):
            yield f"De bijlage geeft voor {label} “{row.description}” niet de bedragen van het dossier."
    if not any({table.excl, table.incl} <= _numbers(cells) for cells in rows):
        yield f"De bijlage geeft voor het totaal van {label} niet de bedragen van het dossier."


def _numbers(cells: list[str]) -> set[Decimal]:
    found = set()
    for cell in cells:
        try:
            # Excel keeps binary fractions: cents are what was meant.
            found.add(Decimal(cell).quantize(Decimal("0.01")))
        except InvalidOperation:
            continue
    return found
