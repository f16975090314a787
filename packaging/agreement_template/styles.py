"""The styles and page of the default agreement: A4, Verdana 9 on 12 points, quiet headings."""

from __future__ import annotations

from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

FONT = "Verdana"
DEEP = RGBColor(0x15, 0x42, 0x73)
MUTED = RGBColor(0x56, 0x63, 0x71)


def element(tag: str, **attributes: str) -> Any:
    """An OOXML element with attributes in the w: namespace."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    return made


def _font(style: Any, size: float, *, bold: bool = False, colour: RGBColor | None = None) -> None:
    style.font.name = FONT
    style.font.size = Pt(size)
    style.font.bold = bold
    style.font.italic = False
    style.font.color.rgb = colour
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{kind}"), FONT)


def _space(style: Any, *, before: float = 0, after: float = 0, line: float = 12, keep: bool = False) -> None:
    spacing = style.paragraph_format
    spacing.space_before, spacing.space_after = Pt(before), Pt(after)
    spacing.line_spacing_rule, spacing.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(line)
    spacing.keep_with_next = keep
    spacing.widow_control = True


def _paragraph_style(document: Any, name: str, base: str = "Normal") -> Any:
    try:
        style = document.styles[name]
    except KeyError:
        style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles[base] if base != name else None
    return style


def set_styles(document: Any) -> None:
    """Gives every style of the letter its look."""
    normal = document.styles["Normal"]
    _font(normal, 9)
    _space(normal, after=12)
    language = element("w:lang", val="nl-NL", eastAsia="nl-NL", bidi="ar-SA")
    defaults = document.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    for old in defaults.findall(qn("w:lang")):
        defaults.remove(old)
    defaults.append(language)
    for level, (size, before) in enumerate(((11, 12), (9, 6), (9, 6)), start=1):
        heading = document.styles[f"Heading {level}"]
        _font(heading, size, bold=level < 3, colour=DEEP if level == 1 else None)
        heading.font.italic = level == 3
        _space(heading, before=before, after=6 if level == 1 else 2, line=14 if level == 1 else 12, keep=True)
        heading.paragraph_format.keep_together = True
    for name in ("List Bullet", "List Number"):
        style = document.styles[name]
        _font(style, 9)
        _space(style, after=0)
        style.paragraph_format.keep_together = True
    for name, after, align in (
        ("Tabeltekst", 0, None),
        ("Tabelbedrag", 0, WD_ALIGN_PARAGRAPH.RIGHT),
    ):
        style = _paragraph_style(document, name)
        _font(style, 8.5)
        _space(style, before=2, after=after + 2)
        style.paragraph_format.alignment = align
        style.paragraph_format.right_indent = None if align is not None else Pt(7)
    head = _paragraph_style(document, "Tabelkop", "Tabeltekst")
    _font(head, 8, bold=True, colour=DEEP)
    _space(head, before=2, after=2, keep=True)
    figure_head = _paragraph_style(document, "Tabelkop bedrag", "Tabelkop")
    figure_head.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    figure_head.paragraph_format.right_indent = Pt(0)
    note = _paragraph_style(document, "Tabelnoot")
    _font(note, 7.5, colour=MUTED)
    _space(note, before=3, after=0, line=10)
    after_table = _paragraph_style(document, "Na tabel")
    _font(after_table, 9)
    _space(after_table, after=0, line=10)
    label = _paragraph_style(document, "Referentiekop")
    _font(label, 6.5, colour=MUTED)
    _space(label)
    value = _paragraph_style(document, "Referentie")
    _font(value, 9)
    _space(value)
    footnote = _paragraph_style(document, "footnote text")
    _font(footnote, 7.5)
    _space(footnote, after=2, line=10)
    for name in ("Header", "Footer"):
        style = document.styles[name]
        _font(style, 6.5, colour=MUTED)
        _space(style, line=10)
    mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
    mark.font.superscript = True


def drop_unused_styles(document: Any) -> None:
    """Removes the dozens of table styles that python-docx's start document brings and nothing here uses."""
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        if style.get(qn("w:type")) == "table" and style.get(qn("w:default")) != "1":
            styles.remove(style)


def set_page(document: Any) -> None:
    """A4 with the margins of a government letter; the first page has a header of its own."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin, section.right_margin = Cm(2.8), Cm(3.6)
    section.top_margin, section.bottom_margin = Cm(2.6), Cm(2.4)
    section.header_distance, section.footer_distance = Cm(1.2), Cm(1.1)
    section.different_first_page_header_footer = True
