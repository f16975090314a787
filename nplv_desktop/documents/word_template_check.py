"""Checks a ministry's own Word template: each unknown, missing or broken field, with where it stands."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import TemplateSyntaxError, nodes

from nplv_desktop.documents.template_fields import TemplateField
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package, read_package
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.office.word.word_template import forbidden_in, one_sentence, sandbox

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_CHECKED = re.compile(r"word/(document|header\d*|footer\d*|footnotes)\.xml")
_UNRENDERED = re.compile(r"word/(endnotes|comments)\.xml")
_TRACKED = ("ins", "del", "moveFrom", "moveTo")
_ALONE = re.compile(r"\{[%{](p|tr|tc|r)\s")


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """What is wrong, in Dutch, and the text of the paragraph where it stands ("" for the template as a whole)."""

    message: str
    paragraph: str = ""

    def __str__(self) -> str:
        return f"{self.message} (alinea: “{self.paragraph}”)" if self.paragraph else self.message


def check_word_template(
    path: Path, fields: Mapping[str, TemplateField], texts: Container[str] = ()
) -> tuple[TemplateProblem, ...]:
    """Everything wrong with a template, in the order of the text; nothing for a template that can be used.

    `fields` is what it may hold, `texts` those of them that are formatted texts and take a whole paragraph. A file that
    cannot be read at all (no Word file, too large, macros, DOCTYPE) is one problem.
    """
    try:
        package = read_package(path)
        if "word/document.xml" not in package:
            return (TemplateProblem(f"“{path.name}” is geen Word-sjabloon; kies een .docx-bestand."),)
        return tuple(_Check(fields, texts).problems(package))
    except DocumentError as error:
        return (TemplateProblem(str(error)),)


class _Check:
    """One template held against what it may hold."""

    def __init__(self, fields: Mapping[str, TemplateField], texts: Container[str]) -> None:
        self.fields = fields
        self.used: set[str] = set()
        self._texts = texts

    def problems(self, package: Package) -> Iterator[TemplateProblem]:
        for name in sorted(package, key=lambda part: (part != "word/document.xml", part)):
            if _UNRENDERED.fullmatch(name) and _TAG.search("".join(package.tree(name).itertext())):
                yield TemplateProblem(
                    "Velden in eindnoten en opmerkingen worden niet ingevuld; verplaats ze naar de tekst."
                )
            if not _CHECKED.fullmatch(name):
                continue
            root = package.tree(name)
            if any(root.find(f".//{w(tag)}") is not None for tag in _TRACKED):
                yield TemplateProblem(
                    "Het sjabloon bevat bijgehouden wijzigingen; accepteer of weiger die eerst in Word."
                )
                continue
            yield from _Part(root, self).problems()
        for field, description in self.fields.items():
            if description.required and field not in self.used:
                yield TemplateProblem(f"Het veld “{field}” ({description.meaning}) ontbreekt.")

    def printed(self, tag: str, tree: nodes.Template) -> Iterator[str]:
        """What a field cannot print in the way it stands here."""
        whole_paragraph = tag.startswith("{{p ")
        for name in {node.name for node in tree.find_all(nodes.Name) if node.ctx == "load"}:
            if name in self._texts and not whole_paragraph:
                yield f"“{name}” is een opgemaakte tekst; schrijf {{{{p {name} }}}} in een eigen alinea."
            elif name in self.fields and self.fields[name].rows:
                yield f"“{name}” is een lijst; herhaal de rijen met {{%tr for rij in {name} %}}."
            elif name in self.fields and whole_paragraph and name not in self._texts:
                yield f"“{tag}” zou de tekst weglaten; schrijf {{{{ {name} }}}}."


class _Part:
    """One part of the template: its paragraphs, its tags and the row fields that are in force."""

    def __init__(self, root: Any, check: _Check) -> None:
        self._root = root
        self._check = check
        self._rows: dict[str, str] = {}
        self._source: list[str] = []

    def problems(self) -> Iterator[TemplateProblem]:
        broken = False
        for paragraph in self._root.iter(w("p")):
            text = "".join(node.text or "" for node in paragraph.iter(w("t")))
            found = list(self._paragraph(paragraph, text))
            broken = broken or bool(found)
            yield from found
        if not broken:
            yield from self._balance()

    def _paragraph(self, paragraph: Any, text: str) -> Iterator[TemplateProblem]:
        shown = text.strip()[:120]
        outside = _TAG.sub("", text)
        if any(mark in outside for mark in ("{{", "}}", "{%", "%}", "{#", "#}")):
            yield TemplateProblem("Een veld is niet afgesloten; schrijf {{ naam }} of {% … %}.", shown)
            return
        for tag in _TAG.findall(text):
            if _ALONE.match(tag) and not self._stands_alone(paragraph, text, tag):
                yield TemplateProblem(f"“{tag}” moet alleen in een alinea (of tabelrij) staan.", shown)
            for problem in self._tag(tag):
                yield TemplateProblem(problem, shown)

    def _stands_alone(self, paragraph: Any, text: str, tag: str) -> bool:
        if not tag.startswith("{%tr"):
            return text.strip() == tag
        row = paragraph.getparent()
        while row is not None and row.tag != w("tr"):
            row = row.getparent()
        return row is not None and "".join(row.itertext()).strip() == tag

    def _tag(self, tag: str) -> Iterator[str]:
        source = _ALONE.sub(lambda match: match[0][:2] + " ", tag)
        self._source.append(source)
        statement = source[2:-2].strip(" -+")
        closing = {"if": "{% endif %}", "for": "{% endfor %}", "elif": None, "else": None}
        word = statement.split(" ", 1)[0] if source.startswith("{%") else ""
        if word in ("endif", "endfor", "else"):
            return
        if word and word not in closing:
            yield f"De opdracht “{word}” is in een sjabloon niet toegestaan."
            return
        if word == "elif":
            source = "{% if " + statement.partition(" ")[2] + " %}{% endif %}"
        try:
            tree = sandbox().parse(source + (closing.get(word) or ""))
        except TemplateSyntaxError as error:
            yield f"“{tag}” is niet te lezen: {one_sentence(error)}."
            return
        yield from self._names(tree)
        if tag.startswith("{{"):
            yield from self._check.printed(tag, tree)

    def _names(self, tree: nodes.Template) -> Iterator[str]:
        for loop in tree.find_all(nodes.For):
            if isinstance(loop.target, nodes.Name) and isinstance(loop.iter, nodes.Name):
                self._rows[loop.target.name] = loop.iter.name
        forbidden = forbidden_in(tree)
        if forbidden:
            yield forbidden
        for name in tree.find_all(nodes.Name):
            if name.ctx == "load" and name.name in self._check.fields:
                self._check.used.add(name.name)
            elif name.ctx == "load" and name.name not in self._rows:
                yield f"Het veld “{name.name}” is onbekend."
        for part in tree.find_all(nodes.Getattr):
            rows = self._rows.get(part.node.name) if isinstance(part.node, nodes.Name) else None
            if rows is None or rows not in self._check.fields or part.attr not in self._check.fields[rows].rows:
                yield f"Het veld “{part.attr}” is hier onbekend."

    def _balance(self) -> Iterator[TemplateProblem]:
        try:
            tree = sandbox().parse("".join(self._source))
        except TemplateSyntaxError as error:
            yield TemplateProblem(f"Een voorwaarde of herhaling is niet goed afgesloten: {one_sentence(error)}.")
            return
        if forbidden_in(tree):
            yield TemplateProblem(forbidden_in(tree))
