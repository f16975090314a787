"""Small Word files that differ in what only some paragraphs hold: links, controls, fields, tags, cells."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import nsdecls, qn
from docx.oxml.parser import parse_xml

Piece = tuple[str, str]
_CONTAINERS = {
    "plain": "{run}",
    "control": '<w:sdt {ns}><w:sdtPr><w:id w:val="11"/></w:sdtPr><w:sdtContent>{run}</w:sdtContent></w:sdt>',
    "field": '<w:fldSimple {ns} w:instr=" AUTHOR ">{run}</w:fldSimple>',
    "tag": '<w:smartTag {ns} w:uri="urn:x" w:element="plaats">{run}</w:smartTag>',
    "link": '<w:hyperlink {ns} r:id="{link}">{run}</w:hyperlink>',
}
TABLE = [("plain", "Hier een tabel.")]
FIRST, LAST = [("plain", "Eerste alinea, die blijft.")], [("plain", "Laatste alinea, die ook blijft.")]


def word(paragraphs: Sequence[Sequence[Piece]], rows: Sequence[Sequence[str]] = (), style: str | None = None) -> bytes:
    """A file with these paragraphs and, before the last of them, a table; a line of a cell is a paragraph."""
    document = Document()
    for number, pieces in enumerate(paragraphs):
        if rows and number == len(paragraphs) - 1:
            _add_table(document, rows)
        paragraph = document.add_paragraph(style=style if 0 < number < len(paragraphs) - 1 else None)
        for kind, text in pieces:
            link = ""
            if kind == "link":
                place = f"https://www.example.nl/{len(text)}"
                link = document.part.relate_to(place, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
            run = f'<w:r {nsdecls("w")}><w:t xml:space="preserve">{text}</w:t></w:r>'
            xml = _CONTAINERS[kind].format(run=run, ns=nsdecls("w", "r"), link=link)
            paragraph._p.append(parse_xml(xml))
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _add_table(document: Any, rows: Sequence[Sequence[str]]) -> None:
    table = document.add_table(rows=0, cols=len(rows[0]))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=True):
            first, *others = text.split("\n")
            cell.text = first
            for other in others:
                cell.add_paragraph(other)


STATES = {
    "short": word([FIRST, LAST]),
    "link": word([FIRST, [("plain", "Zie "), ("link", "de site"), ("plain", " voor meer.")], LAST]),
    "control": word([FIRST, [("plain", "Keuze: "), ("control", "Heerlen"), ("plain", " gekozen.")], LAST]),
    "field": word([FIRST, [("plain", "Door "), ("field", "Jan Jansen"), ("plain", " gemaakt.")], LAST]),
    "tag": word([FIRST, [("plain", "In "), ("tag", "Utrecht"), ("plain", " gebouwd.")], LAST]),
    "nothing but": word(
        [FIRST, *([(kind, f"alleen een {kind}")] for kind in ("link", "control", "field", "tag")), LAST]
    ),
    "within": word([FIRST, [*FIRST, ("link", " met een link"), ("field", " en een veld")], LAST]),
    "without": word([FIRST, [*FIRST, ("plain", " zonder meer")], LAST]),
    "another end": word([FIRST, [("plain", "Iets heel anders om mee te eindigen.")]]),
    "longer": word([FIRST, LAST, [("plain", "Nog een slot.")], [("plain", "En nog een.")]], style="Heading 2"),
    "figures": word([FIRST, TABLE, LAST], [("ORV", "€ 1.000"), ("Capaciteit", "zes")]),
    "other figures": word([FIRST, TABLE, LAST], [("ORV", "twaalf mln"), ("Capaciteit", "zes")]),
    "lines in cells": word(
        [FIRST, TABLE, LAST],
        [("ORV", "twaalf mln\nen meer"), ("Capaciteit", "zes\nen een half")],
    ),
    "line before": word([FIRST, TABLE, LAST], [("ORV", "boven\n€ 1.000"), ("Capaciteit", "zes")]),
}
PAIRS = (
    *(
        ("short", name)
        for name in ("link", "control", "field", "tag", "nothing but", "longer", "another end", "figures")
    ),
    *(("within", "without"), ("link", "control"), ("field", "tag")),
    *(("figures", other) for other in ("other figures", "lines in cells", "line before")),
    *(("short", "lines in cells"), ("nothing but", "lines in cells"), ("longer", "another end")),
)


def lines_of(path: Path) -> list[str]:
    """The paragraphs of a file, empty ones too, and the rows of its tables with the paragraphs of each cell."""
    lines = []
    for element in Document(str(path)).element.body:
        if element.tag == qn("w:tbl"):
            lines += [" | ".join(_cell(cell) for cell in row.iter(qn("w:tc"))) for row in element.iter(qn("w:tr"))]
        elif element.tag != qn("w:sectPr"):
            lines.append(_text(element))
    return lines


def _cell(cell: Any) -> str:
    return " / ".join(map(_text, cell.iter(qn("w:p"))))


def _text(element: Any) -> str:
    return "".join(part.text or "" for part in element.iter(qn("w:t")))
