"""What python-docx has no words for: footnotes, fields, watermark, tables of the house."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import escape

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm

from agreement_template.styles import element

_FOOTNOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_LINE = "BFC9D4"
_HEAD_LINE = "154273"


def unbroken(text: str) -> str:
    """The text with spaces that do not break inside amounts: "€ 2,5 mld." stays on one line."""
    return re.sub(r"(?<=\d) (?=m(ln|ld)\.|%|m²)", "\u00a0", re.sub(r"€ (?=\d)", "€\u00a0", text))


def add_text(paragraph: Any, text: str) -> None:
    """Adds runs, with a real footnote reference for each `[^n]`."""
    for piece in re.split(r"(\[\^\d\])", unbroken(text)):
        mark = re.fullmatch(r"\[\^(\d)\]", piece)
        if mark:
            run = paragraph.add_run()
            run.style = "footnote reference"
            run._r.append(element("w:footnoteReference", id=mark[1]))
        elif piece:
            paragraph.add_run(piece)


def add_footnotes(document: Any, texts: dict[int, str]) -> None:
    """Adds the footnotes part with its two separators and these notes."""
    notes = [
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/>'
        "</w:pPr><w:r><w:separator/></w:r></w:p></w:footnote>",
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
        'w:lineRule="auto"/></w:pPr><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    ]
    text_style = document.styles["footnote text"].style_id
    mark_style = document.styles["footnote reference"].style_id
    for number, text in texts.items():
        notes.append(
            f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{text_style}"/></w:pPr><w:r><w:rPr>'
            f'<w:rStyle w:val="{mark_style}"/></w:rPr><w:footnoteRef/></w:r>'
            f'<w:r><w:t xml:space="preserve"> {escape(unbroken(text))}</w:t></w:r></w:p></w:footnote>'
        )
    xml = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes {nsdecls("w")}>{"".join(notes)}</w:footnotes>'
    part = Part(PackURI("/word/footnotes.xml"), _FOOTNOTES_TYPE, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    settings = document.settings.element
    footnote_settings = element("w:footnotePr")
    for number in ("-1", "0"):
        footnote_settings.append(element("w:footnote", id=number))
    anchor = settings.find(qn("w:compat"))
    anchor.addprevious(footnote_settings)


def add_field(paragraph: Any, instruction: str, cached: str) -> None:
    """Adds a real field with a cached result, so that Word asks nothing when it opens the file."""
    for kind, text in (("begin", ""), ("", instruction), ("separate", ""), ("result", cached), ("end", "")):
        run = paragraph.add_run()
        if kind == "result":
            run.text = text
        elif kind:
            run._r.append(element("w:fldChar", fldCharType=kind))
        else:
            code = element("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = f" {text} "
            run._r.append(code)


def add_watermark(paragraph: Any, number: int) -> None:
    """A grey CONCEPT across the page, as Word itself writes a watermark."""
    paragraph._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
            'xmlns:w10="urn:schemas-microsoft-com:office:word"><w:rPr><w:noProof/></w:rPr><w:pict>'
            '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
            'path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/>'
            '<v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/>'
            '<v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
            '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>'
            '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
            'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" '
            'xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
            f'<v:shape id="Concept{number}" o:spid="_x0000_s{1024 + number}" type="#_x0000_t136" alt="Concept" '
            'style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:108pt;rotation:315;z-index:-251650048;'
            "mso-position-horizontal:center;mso-position-horizontal-relative:page;mso-position-vertical:center;"
            'mso-position-vertical-relative:page" o:allowincell="f" fillcolor="#e3e8ed" stroked="f">'
            '<v:fill opacity=".6"/><v:textpath style="font-family:&quot;Verdana&quot;;font-size:1pt" string="CONCEPT"/>'
            '<w10:wrap anchorx="page" anchory="page"/></v:shape></w:pict></w:r>'
        )
    )


def _borders(table: Any, *, lines: bool) -> None:
    borders = element("w:tblBorders")
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"):
        visible = lines and side in ("top", "bottom", "insideH")
        attributes = {"val": "single", "sz": "4", "space": "0", "color": _LINE} if visible else {"val": "nil"}
        borders.append(element(f"w:{side}", **attributes))
    table._tbl.tblPr.append(borders)


def new_table(document: Any, widths: list[float], rows: int, *, lines: bool = True, description: str = "") -> Any:
    """A table with fixed column widths in cm; with quiet horizontal lines or none."""
    table = document.add_table(rows=rows, cols=len(widths))
    table.autofit = False
    properties = table._tbl.tblPr
    for child in list(properties):
        if child.tag in (qn("w:tblStyle"), qn("w:tblLook"), qn("w:tblW")):
            properties.remove(child)
    twips = [round(width * 567) for width in widths]
    properties.insert(0, element("w:tblW", w=str(sum(twips)), type="dxa"))
    _borders(table, lines=lines)
    layout = properties.find(qn("w:tblLayout"))
    if layout is not None:
        properties.remove(layout)
    properties.append(element("w:tblLayout", type="fixed"))
    margins = element("w:tblCellMar")
    # Text stands flush with the text around the table; the styles keep columns apart.
    for side, width in (("left", 0), ("right", 0)):
        margins.append(element(f"w:{side}", w=str(width), type="dxa"))
    properties.append(margins)
    if description:
        properties.append(element("w:tblDescription", val=description))
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("w:cantSplit"))
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Cm(width)
    return table


def make_header_row(row: Any) -> None:
    """Repeats the row on every page and draws the line that sets it off."""
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for cell in row.cells:
        borders = element("w:tcBorders")
        borders.append(element("w:bottom", val="single", sz="8", space="0", color=_HEAD_LINE))
        cell._tc.get_or_add_tcPr().append(borders)


def fill(cell: Any, text: str, style: str, *, bold: bool = False, keep: bool = False) -> None:
    """Writes a cell's one paragraph."""
    paragraph = cell.paragraphs[0]
    paragraph.style = style
    add_text(paragraph, text)
    for run in paragraph.runs if bold else ():
        run.bold = True
    if keep:
        paragraph.paragraph_format.keep_with_next = True
