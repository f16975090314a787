"""The agreement's own proof: its tables must hold the amounts of the dossier."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from nplv_desktop.documents.proof import prove_whole
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.dutch.formatting import euro_range, euros
from nplv_desktop.domain.figures.totals import SummaryKey, Totals
from nplv_desktop.office.package import Package
from nplv_desktop.office.word.word_reading import WordBlock, blocks_in


def prove_agreement(package: Package, area: Area, figures: Totals) -> list[str]:
    """Where the agreement does not say what the dossier says, one Dutch sentence each; nothing where it does."""
    return [*prove_whole(package, area, figures), *_amounts(package, figures)]


def _amounts(package: Package, figures: Totals) -> Iterator[str]:
    rows = [block for block in blocks_in(package) if block.is_row]
    for label, table in (("ORV", figures.orv), ("capaciteit", figures.capacity)):
        for row in table.rows:
            if row.amounts is not None:
                yield from _has_row(rows, row.description, (row.amounts.excl, row.amounts.incl), label)
        if table.rows:
            yield from _has_cells(rows, (euros(table.excl), euros(table.incl)), f"het totaal van {label}")
    for line in figures.summary:
        if line.key != SummaryKey.TOTAL and (line.low or line.high):
            yield from _has_cells(rows, (euro_range(line.low, line.high),), f"“{line.label}”")
    yield from _has_cells(rows, (euro_range(figures.total.low, figures.total.high),), "het totaal")


def _has_row(rows: list[WordBlock], description: str, amounts: tuple[Decimal, ...], label: str) -> Iterator[str]:
    wanted = {_squeezed(euros(amount)) for amount in amounts}
    name = _squeezed(description)
    known = [row for row in rows if any(_squeezed(cell) == name for cell in row.cells)]
    if not any(wanted <= {_squeezed(cell) for cell in row.cells} for row in known):
        yield f"De overeenkomst geeft voor {label} “{description}” niet de bedragen van het dossier."


def _has_cells(rows: list[WordBlock], texts: tuple[str, ...], what: str) -> Iterator[str]:
    wanted = {_squeezed(text) for text in texts}
    if not any(wanted <= {_squeezed(cell) for cell in row.cells} for row in rows):
        yield f"De overeenkomst geeft voor {what} niet de bedragen van het dossier."


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()
