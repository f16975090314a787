"""Marks for tracked changes: whatever a reader sees of a paragraph, whichever container of Word it stands in."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from lxml import etree

from nplv_desktop.office.word.word_blocks import w

_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
#: What a mark may hold: text and pictures, and formulas.
_MARKED = (w("r"), f"{_MATH}oMath", f"{_MATH}oMathPara")
#: What holds runs, and has to stay around marks: links, tags, and text in another direction.
_CONTAINERS = (w("hyperlink"), w("smartTag"), w("customXml"), w("dir"), w("bdo"))
_AS_DELETED = {w("t"): w("delText"), w("instrText"): w("delInstrText")}
_FIRST_NUMBER = 9000


@dataclass(frozen=True, slots=True)
class Author:
    """Under whose name the changes stand, and when: `date` as Word writes it ("2026-11-21T10:00:00Z")."""

    name: str
    date: str


class ChangeMarks:
    """Makes marks of one author; `kind` is "ins" for what was put in, "del" for what was taken out."""

    def __init__(self, author: Author) -> None:
        self._author = author
        self._number = _FIRST_NUMBER

    def change(self, kind: str) -> Any:
        """An empty mark with a number of its own; `kind` is any of Word's, also "pPrChange"."""
        self._number += 1
        made = etree.Element(w(kind))
        made.set(w("id"), str(self._number))
        made.set(w("author"), self._author.name)
        made.set(w("date"), self._author.date)
        return made

    def inline(self, elements: Iterable[Any], kind: str) -> list[Any]:
        """The contents of a paragraph, or a stretch of them, with everything that a reader sees marked.

        Runs next to each other share a mark. A simple field becomes the runs that Word makes of it, as only those can
        be marked; bookmarks of what was taken out go, as a name may stand in a document once.
        """
        made: list[Any] = []
        mark = None
        for element in _with_plain_fields(elements):
            if element.tag in _MARKED:
                if mark is None:
                    mark = self.change(kind)
                    made.append(mark)
                mark.append(element)
                if kind == "del":
                    _delete_texts(element)
                continue
            mark = None
            if element.tag == w("sdt"):
                made += self._control(element, kind)
            elif element.tag in _CONTAINERS:
                self.contents(element, kind)
                made.append(element)
            elif kind == "ins" or not str(element.tag).startswith(w("bookmark")):
                made.append(element)
        return made

    def contents(self, parent: Any, kind: str) -> None:
        """Marks everything within a paragraph or container, in place."""
        children = list(parent)
        settings = [child for child in children if isinstance(child.tag, str) and child.tag.endswith("Pr")]
        for child in children:
            parent.remove(child)
        parent.extend([*settings, *self.inline([child for child in children if child not in settings], kind)])

    def _control(self, element: Any, kind: str) -> list[Any]:
        """A content control, marked itself beside what it holds, as it would else stay behind empty."""
        content = element.find(w("sdtContent"))
        if content is not None:
            self.contents(content, kind)
        name = "customXmlInsRange" if kind == "ins" else "customXmlDelRange"
        start = self.change(f"{name}Start")
        end = etree.Element(w(f"{name}End"))
        end.set(w("id"), start.get(w("id")))
        return [start, element, end]

    def paragraph_mark(self, paragraph: Any, kind: str) -> None:
        """Marks the end of a paragraph as put in or taken out."""
        settings = first_child(paragraph, "pPr")
        look = settings.find(w("rPr"))
        if look is None:
            look = etree.Element(w("rPr"))
            # The order of the elements is fixed: only these may follow.
            later = next((one for one in settings if one.tag in (w("sectPr"), w("pPrChange"))), None)
            if later is not None:
                later.addprevious(look)
            else:
                settings.append(look)
        look.insert(0, self.change(kind))


def first_child(element: Any, name: str) -> Any:
    """A child that must come first; made where it is absent."""
    found = element.find(w(name))
    if found is None:
        found = etree.Element(w(name))
        element.insert(0, found)
    return found


def _with_plain_fields(elements: Iterable[Any]) -> Iterable[Any]:
    """The elements with each simple field as the runs that say the same."""
    for element in elements:
        if element.tag != w("fldSimple"):
            yield element
            continue
        contents = list(_with_plain_fields(list(element)))
        look = next((one.find(w("rPr")) for one in contents if one.tag == w("r")), None)
        instruction = etree.Element(w("instrText"))
        instruction.text = element.get(w("instr"), "")
        instruction.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        yield _field_run(_field_mark("begin"), look)
        yield _field_run(instruction, look)
        yield _field_run(_field_mark("separate"), look)
        yield from contents
        yield _field_run(_field_mark("end"), look)


def _field_mark(kind: str) -> Any:
    made = etree.Element(w("fldChar"))
    made.set(w("fldCharType"), kind)
    return made


def _field_run(content: Any, look: Any) -> Any:
    run = etree.Element(w("r"))
    if look is not None:
        run.append(copy.deepcopy(look))
    run.append(content)
    return run


def _delete_texts(element: Any) -> None:
    """Text that was taken out goes by another name; the text of a box within a run is not the run's own."""
    for run in (element,) if element.tag == w("r") else element.iter(w("r")):
        for child in run:
            child.tag = _AS_DELETED.get(child.tag, child.tag)
