"""Makes `templates/bestuurlijke_afspraak.docx`, the agreement template that ships by default.

python packaging/build_agreement_template.py [TARGET]
"""

from __future__ import annotations

import io
import sys
import zipfile
from datetime import datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from agreement_template.parts import add_field, add_footnotes, add_text, add_watermark, fill, new_table
from agreement_template.styles import drop_unused_styles, element, set_page, set_styles
from agreement_template.tables import TABLES
from agreement_template.wording import FOOTNOTES, SECTIONS

TARGET = Path(__file__).parent.parent / "templates" / "bestuurlijke_afspraak.docx"
_UNWANTED = ("stylesWithEffects", "thumbnail", "customXml/")
_MADE_ON = datetime(2026, 1, 1)


def _alone(document: Any, tag: str) -> None:
    document.add_paragraph(f"{{%p {tag} %}}")


def _head_of_letter(document: Any) -> None:
    logos = new_table(document, [7.3, 7.3], 1, lines=False, description="Logo's")
    logos.rows[0].height = Cm(2.2)
    fill(logos.rows[0].cells[0], "{{ logo_rijk }}", "Referentie")
    fill(logos.rows[0].cells[1], "{{ logo_alliantie }}", "Referentie")
    for cell in logos.rows[0].cells:
        spacing = cell.paragraphs[0].paragraph_format
        spacing.line_spacing_rule = None
        spacing.line_spacing = 1.0
    document.add_paragraph(style="Na tabel")
    block = new_table(document, [1.8, 12.8], 3, lines=False, description="Datum en betreft")
    rows = (("Datum", "{{ datum }}"), ("Betreft", "{{ betreft }}"), ("Status", "{{ status }}"))
    for row, (label, value) in zip(block.rows, rows, strict=True):
        fill(row.cells[0], label, "Referentiekop")
        fill(row.cells[1], value, "Referentie")
    document.add_paragraph(style="Na tabel")


def _closing_logos(document: Any) -> None:
    """Three places on one line under the signatures; a logo that is absent leaves its place blank."""
    row = new_table(document, [4.8, 4.9, 4.9], 1, lines=False, description="Logo's bij de ondertekening")
    row.rows[0].height = Cm(1.8)
    for cell, name in zip(row.rows[0].cells, ("rijk", "programma", "alliantie"), strict=True):
        fill(cell, f"{{{{ slotlogo_{name} }}}}", "Referentie")
        spacing = cell.paragraphs[0].paragraph_format
        spacing.line_spacing_rule = None
        spacing.line_spacing = 1.0


def _signatures(document: Any) -> None:
    place = document.add_paragraph("Aldus overeengekomen te {{ plaats }} op {{ datum }},")
    place.paragraph_format.keep_with_next = True
    table = new_table(document, [6.9, 0.8, 6.9], 4, lines=False, description="Ondertekening")
    columns = (
        ("{{ minister_functie }}", "", "{{ minister_naam }}"),
        ("{{ burgemeester_functie }}", "{{ burgemeester_hoedanigheid }}", "{{ burgemeester_naam }}"),
    )
    table.rows[2].height = Cm(2.3)
    for column, (title, capacity, name) in zip((0, 2), columns, strict=True):
        fill(table.rows[0].cells[column], title, "Referentie", keep=True)
        fill(table.rows[1].cells[column], capacity, "Referentie", keep=True)
        fill(table.rows[2].cells[column], "", "Referentie", keep=True)
        line = table.rows[3].cells[column]
        fill(line, name, "Referentie")
        borders = element("w:tcBorders")
        borders.append(element("w:top", val="dotted", sz="6", space="0", color="17212B"))
        line._tc.get_or_add_tcPr().append(borders)
        line.paragraphs[0].paragraph_format.space_before = Cm(0.1)
    for row in table.rows:
        fill(row.cells[1], "", "Referentie", keep=True)
        for cell in row.cells:
            # The block stays on one page from its first words to the logos.
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    document.add_paragraph(style="Na tabel").paragraph_format.keep_with_next = True
    _closing_logos(document)


def _body(document: Any) -> None:
    _head_of_letter(document)
    new_page = False
    for number, (kind, text, _clauses) in enumerate(SECTIONS):
        match kind:
            case "h1" | "h2":
                heading = document.add_paragraph(text, style="Heading 1" if kind == "h1" else "Heading 2")
                if new_page:
                    heading.paragraph_format.page_break_before, new_page = True, False
            case "p":
                add_text(document.add_paragraph(), text)
            case "li":
                item = document.add_paragraph(style="List Bullet")
                add_text(item, text)
                if SECTIONS[number + 1][0] != "li":
                    item.paragraph_format.space_after = Pt(12)
            case "note":
                document.add_paragraph(text, style="Tabelnoot")
            case "if":
                _alone(document, f"if {text}")
            case "else" | "endif":
                _alone(document, kind)
            case "area":
                document.add_paragraph(f"{{{{p {text} }}}}")
            case "table":
                TABLES[text](document)
                document.add_paragraph(style="Na tabel")
            case "signatures":
                _signatures(document)
            case "page":
                new_page = True
            case _:
                raise ValueError(kind)


def _margin_date(paragraph: Any) -> None:
    """Puts a paragraph in the right margin of the page, beside the text."""
    frame = element(
        "w:framePr", w="1500", hSpace="0", wrap="around", vAnchor="page", hAnchor="page", x="10060", y="1480"
    )
    paragraph._p.get_or_add_pPr().insert(0, frame)
    style = paragraph._p.pPr.find(qn("w:pStyle"))
    if style is not None:
        paragraph._p.pPr.insert(0, style)


def _headers_and_footers(document: Any) -> None:
    section = document.sections[0]
    for number, (header, footer) in enumerate(
        ((section.first_page_header, section.first_page_footer), (section.header, section.footer)), start=1
    ):
        header.is_linked_to_previous = footer.is_linked_to_previous = False
        first = header.paragraphs[0]
        first.text = "{%p if concept %}"
        mark = header.add_paragraph(style="Header")
        add_watermark(mark, number)
        header.add_paragraph("{%p endif %}", style="Header")
        if number == 2:
            for text, style in (("Datum", "Referentiekop"), ("{{ datum }}", "Header")):
                line = header.add_paragraph(text, style=style)
                _margin_date(line)
        header.add_paragraph(style="Header")
        line = footer.paragraphs[0]
        line.style = "Footer"
        line.add_run("Pagina ")
        add_field(line, "PAGE", str(number))
        line.add_run(" van ")
        add_field(line, "NUMPAGES", "8")


def build() -> bytes:
    """The template as a file; the same bytes each time."""
    document = Document()
    set_styles(document)
    drop_unused_styles(document)
    set_page(document)
    _body(document)
    _headers_and_footers(document)
    add_footnotes(document, FOOTNOTES)
    core = document.core_properties
    core.title, core.subject = "Bestuurlijke afspraak", "Sjabloon van NPLV Desktop"
    core.author, core.keywords, core.language = "Ministerie van VRO", "NPLV; woningbouw", "nl-NL"
    core.comments, core.last_modified_by = "", "NPLV Desktop"
    core.created = core.modified = _MADE_ON
    for relationship in list(document.part.rels.values()):
        if "stylesWithEffects" in relationship.reltype or "customXml" in relationship.reltype:
            document.part.rels.pop(relationship.rId)
    made = io.BytesIO()
    document.save(made)
    return _without_extras(made.getvalue())


def _without_extras(content: bytes) -> bytes:
    """Drops the thumbnail that python-docx's own start document brings, and fixes every date in the archive."""
    cleaned = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(cleaned, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            if any(word in name for word in _UNWANTED):
                continue
            data = source.read(name)
            if name == "_rels/.rels":
                data = _without_thumbnail(data)
            target.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return cleaned.getvalue()


def _without_thumbnail(relationships: bytes) -> bytes:
    from lxml import etree

    root = etree.fromstring(relationships)
    for child in list(root):
        if "thumbnail" in child.get("Type", ""):
            root.remove(child)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.write_bytes(build())
    print(target)
