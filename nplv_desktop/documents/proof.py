"""A document proves itself: read back from the disk, it must say what the dossier says, and nothing unfinished."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from nplv_desktop.documents.embedded import read_embedded
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.dutch.formatting import euro_range, euros
from nplv_desktop.domain.dutch.placeholders import first_placeholder
from nplv_desktop.domain.figures.figure_places import FIGURE
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import AmountTable, SummaryKey, Totals
from nplv_desktop.office.excel.sheet_texts import raw_sheets
from nplv_desktop.office.package import Parts, parse_part, read_package
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.office.word.word_reading import WordBlock, blocks_in

_MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")


def unfinished(document: Path) -> list[str]:
    """What still has to be filled in: placeholders and empty cells beside figures, one Dutch sentence each."""
    return list(_unfinished(blocks_in(read_package(document), document.name)))


def prove_agreement(document: Path, area: Area, figures: Totals) -> list[str]:
    """Where the agreement does not say what the dossier says, one Dutch sentence each; nothing where it does."""
    parts = read_package(document)
    return [
        *_embedded(document, area, figures),
        *_sound(parts, document.name, area),
        *_agreement(parts, document, figures),
    ]


def prove_annex(document: Path, area: Area, figures: Totals) -> list[str]:
    """Where the annex does not say what the dossier says, one Dutch sentence each; nothing where it does."""
    parts = read_package(document)
    return [*_embedded(document, area, figures), *_sound(parts, document.name, area), *_annex(document, figures)]


def _embedded(document: Path, area: Area, figures: Totals) -> Iterator[str]:
    data = read_embedded(document)
    if data is None:
        yield f"“{document.name}” draagt de gegevens van het gebied niet met zich mee."
        return
    if data.area_text != area_text(area):
        yield f"De gegevens in “{document.name}” zijn niet die van het dossier."
    if data.fingerprint != fingerprint(figures):
        yield f"De vingerafdruk van “{document.name}” is niet die van het dossier."


def _sound(parts: Parts, name: str, area: Area) -> Iterator[str]:
    """What Word or Excel would stumble over, and fields of the template that were not filled in."""
    # Somebody may have typed such marks.
    own_marks = _MARKS.search(area_text(area)) is not None
    for part, data in parts.items():
        if not part.endswith((".xml", ".rels")):
            continue
        root = parse_part(data, name)
        if part.endswith(".rels"):
            yield from _loose_ends(parts, part, root, name)
        elif part.startswith("word/"):
            if any(cell.find(f".//{w('p')}") is None for cell in root.iter(w("tc"))):
                yield f"“{name}” is niet goed gevormd: een tabelcel zonder alinea."
            if not own_marks and _MARKS.search("".join(text.text or "" for text in root.iter(w("t")))):
                yield f"In “{name}” is een veld van het sjabloon blijven staan."


def _loose_ends(parts: Parts, part: str, root: Any, name: str) -> Iterator[str]:
    folder = part.replace("_rels/", "").rpartition("/")[0]
    for relation in root:
        target = relation.get("Target", "")
        if relation.get("TargetMode") == "External" or target.startswith("#"):
            continue
        path = target.lstrip("/") if target.startswith("/") else f"{folder}/{target}" if folder else target
        while "/../" in path:
            path = re.sub(r"[^/]+/\.\./", "", path, count=1)
        if path not in parts:
            yield f"“{name}” is niet goed gevormd: een onderdeel ontbreekt."


def _agreement(parts: Parts, document: Path, figures: Totals) -> Iterator[str]:
    blocks = blocks_in(parts, document.name)
    rows = [block for block in blocks if block.is_row]
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


def _annex(document: Path, figures: Totals) -> Iterator[str]:
    sheets = dict(raw_sheets(document))
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


def _unfinished(blocks: tuple[WordBlock, ...]) -> Iterator[str]:
    for block in blocks:
        found = next(filter(None, map(first_placeholder, block.cells or (block.text,))), None)
        where = f" onder “{block.heading}”" if block.heading else ""
        if found is not None:
            yield f"Er staat nog “{found}”{where}; vul in wat daar hoort."
        values = block.cells[1:] if block.is_row and block.cells[0].strip() else ()
        if any(FIGURE.search(cell) for cell in values) and not all(cell.strip() for cell in values):
            yield f"In de rij “{block.cells[0]}”{where} is een cel leeg."


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()
