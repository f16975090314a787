"""Formatted text as Word paragraphs in the template's own styles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from lxml import etree

from nplv_desktop.office.package import Package
from nplv_desktop.office.word.word_text import Paragraph, ParagraphKind, WordRun

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FIRST_LIST_ID = 1000
_GAP_AFTER_LIST = 240


def w(name: str) -> str:
    """A name in WordprocessingML's namespace."""
    return f"{{{W}}}{name}"


class WordXml:
    """Paragraphs that the template takes in as they are; nothing in them is markup of the person who typed."""

    def __init__(self, xml: str) -> None:
        self._xml = xml

    def __html__(self) -> str:
        return self._xml

    def __str__(self) -> str:
        return self._xml

    def __bool__(self) -> bool:
        return bool(self._xml)


@dataclass
class WordBlocks:
    """Turns texts into paragraphs and remembers which numbered lists must start anew."""

    styles: dict[str, str]
    _lists: dict[int, str] = field(default_factory=dict)

    def paragraphs(self, text: Iterable[Paragraph]) -> WordXml:
        """The paragraphs of one text as XML; empty where it has none."""
        numbers: dict[int, int] = {}
        return WordXml("".join(self._paragraph(paragraph, numbers) for paragraph in text))

    def _paragraph(self, paragraph: Paragraph, numbers: dict[int, int]) -> str:
        settings = ""
        match paragraph.kind:
            case ParagraphKind.HEADING:
                style = self._style("heading 2" if paragraph.level == 1 else "heading 3")
            case ParagraphKind.BULLET:
                style = self._style(_list_style("List Bullet", paragraph.level))
            case ParagraphKind.NUMBER:
                name = _list_style("List Number", paragraph.level)
                style = self._style(name)
                settings = self._numbering(name, paragraph.list_number, numbers)
            case _:
                style = ""
        properties = f'<w:pStyle w:val="{style}"/>' if style else ""
        properties += settings
        if paragraph.ends_list:
            properties += f'<w:spacing w:after="{_GAP_AFTER_LIST}"/>'
        opening = f"<w:pPr>{properties}</w:pPr>" if properties else ""
        return f"<w:p>{opening}{_runs(paragraph.runs)}</w:p>"

    def _style(self, name: str) -> str:
        return self.styles.get(name.lower(), "")

    def _numbering(self, style: str, list_number: int, numbers: dict[int, int]) -> str:
        if list_number not in numbers:
            numbers[list_number] = _FIRST_LIST_ID + len(self._lists)
            self._lists[numbers[list_number]] = style
        return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbers[list_number]}"/></w:numPr>'

    def add_numbering(self, package: Package) -> None:
        """Adds a numbering of its own for each numbered list, so that every list starts at 1."""
        if not self._lists:
            return
        numbering, styles = package.to_change("word/numbering.xml"), package.tree("word/styles.xml")
        abstract = {num.get(w("numId")): num[0].get(w("val")) for num in numbering.findall(w("num"))}
        for number, style in self._lists.items():
            style_number = _number_of_style(styles, self._style(style))
            made = etree.SubElement(numbering, w("num"))
            made.set(w("numId"), str(number))
            etree.SubElement(made, w("abstractNumId")).set(w("val"), abstract.get(style_number, "0"))
            override = etree.SubElement(made, w("lvlOverride"))
            override.set(w("ilvl"), "0")
            etree.SubElement(override, w("startOverride")).set(w("val"), "1")


def style_names(root: Any) -> dict[str, str]:
    """The ids of the styles of a document (its "word/styles.xml") by their name in lower case."""
    found = {}
    for style in root.findall(w("style")):
        name = style.find(w("name"))
        if name is not None:
            found[name.get(w("val")).lower()] = style.get(w("styleId"))
    return found


def _list_style(name: str, level: int) -> str:
    return name if level == 1 else f"{name} {level}"


def _number_of_style(styles: Any, style_id: str) -> str:
    for style in styles.findall(w("style")):
        if style.get(w("styleId")) == style_id:
            number = style.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
            return "" if number is None else str(number.get(w("val")))
    return ""


def _runs(runs: Iterable[WordRun]) -> str:
    made = []
    for run in runs:
        settings = ("<w:b/>" if run.bold else "") + ("<w:i/>" if run.italic else "")
        opening = f"<w:rPr>{settings}</w:rPr>" if settings else ""
        if run.text == "\n":
            made.append(f"<w:r>{opening}<w:br/></w:r>")
        else:
            made.append(f'<w:r>{opening}<w:t xml:space="preserve">{escape(run.text)}</w:t></w:r>')
    return "".join(made)
