"""Reads the words of a Word file, whoever made it: paragraphs and table rows, with what tracked changes say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.package import Package, target_of
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.office.word.word_text import ParagraphKind, WordRun

MOST_BLOCKS = 20_000
_MOST_COLUMNS = 63
_BREAKS = ("br", "cr", "tab")
_DELETED = (w("del"), w("moveFrom"))
_INSERTED = (w("ins"), w("moveTo"))
#: What holds words of a run itself.
_PLAIN = tuple(map(w, ("rPr", "t", "delText", "tab", "br", "cr", "noBreakHyphen", "fldChar", "instrText")))
#: A text box stands in a file twice: as a drawing, and for older programs.
_RELATIONS = "word/_rels/document.xml.rels"
_OFFICE_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
#: Fields whose result changes from page to page and from program to program.
_PAGE_FIELDS = ("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION")
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A change that Word kept: who, when (as it stands in the file), and the words put in or taken out."""

    inserted: bool
    text: str
    author: str
    date: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment in the margin: its words, who wrote it, and when (as it stands in the file)."""

    text: str
    author: str
    date: str


@dataclass(frozen=True, slots=True)
class WordBlock:
    """A paragraph, or a row of a table as `cells`; `text` as it reads when all changes are accepted.

    `heading` is the last heading before it, or "voetnoot 2" for the words of a note. A row's text is its cells with
    " | " between them; `titles` are the cells of its table's first row, () for that row itself.
    """

    text: str
    kind: ParagraphKind
    level: int = 0
    runs: tuple[WordRun, ...] = ()
    cells: tuple[str, ...] = ()
    heading: str = ""
    changes: tuple[TrackedChange, ...] = ()
    is_note: bool = False
    #: "koptekst" or "voettekst" for what stands in the margin of every page.
    margin: str = ""
    titles: tuple[str, ...] = ()
    #: The runs of each line where a paragraph has line breaks within it, else ().
    lines: tuple[tuple[WordRun, ...], ...] = field(default=(), compare=False)
    #: What stands between the tabs of a paragraph that has some, else ().
    columns: tuple[str, ...] = field(default=(), compare=False)
    #: The lines of each cell of a row: its paragraphs, and what stands between line breaks.
    cell_lines: tuple[tuple[str, ...], ...] = field(default=(), compare=False)

    @property
    def is_row(self) -> bool:
        """Whether this is a row of a table."""
        return bool(self.cells)


def blocks_in(package: Package) -> tuple[WordBlock, ...]:
    """The blocks of a Word file with words in them: its text, its notes, and its headers and footers.

    Words that are hidden, or struck through by hand, are not there: nobody reads them as the agreement.

    Raises DocumentError for another kind of file, or one that is too long.
    """
    made: list[WordBlock] = []
    heading = ""
    for block in _all_blocks(package):
        if not block.text.strip(" |"):
            continue
        if block.kind == ParagraphKind.HEADING:
            heading = block.text
        made.append(replace(block, heading=block.heading or heading))
        if len(made) > MOST_BLOCKS:
            raise DocumentError(f"“{package.name}” is te lang om te vergelijken; kies een ander bestand.")
    return tuple(made)


def deletions_in(package: Package) -> dict[str, TrackedChange]:
    """Paragraphs and rows that a tracked change took out whole, by `bare` of their words. Raises as `blocks_in`."""
    found: dict[str, TrackedChange] = {}
    for block in _all_blocks(package):
        if block.changes and not block.text.strip(" |"):
            last = max(block.changes, key=lambda change: change.date)
            found.setdefault(bare("".join(change.text for change in block.changes if not change.inserted)), last)
    return found


def bare(text: str) -> str:
    """The letters and digits of a text, however it is spaced or divided over cells."""
    return "".join(filter(str.isalnum, text))


def _all_blocks(package: Package) -> Iterator[WordBlock]:
    """Every paragraph and row, also those without words."""
    if "word/document.xml" not in package:
        raise DocumentError(f"“{package.name}” is geen Word-bestand (.docx); kies een ander bestand.")
    body = package.tree("word/document.xml").find(w("body"))
    if body is None:
        raise DocumentError(f"“{package.name}” is beschadigd: de tekst ontbreekt.")
    yield from _blocks(body, style_labels(package), _numbered(package))
    yield from _notes(package, body)
    yield from _margins(package, body)


def _margins(package: Package, body: Any) -> Iterator[WordBlock]:
    """What stands in the headers and footers that the text names, each once; page numbers left out."""
    targets = {
        relation.get("Id"): target_of("word/document.xml", relation.get("Target", ""))
        for relation in (package.tree(_RELATIONS) if _RELATIONS in package else ())
    }
    for kind, label in (("header", "koptekst"), ("footer", "voettekst")):
        found: dict[str, WordBlock] = {}
        for reference in body.iter(w(f"{kind}Reference")):
            part = targets.get(reference.get(_OFFICE_ID), "")
            for paragraph in package.tree(part).iter(w("p")) if part in package else ():
                runs, changes = _runs(paragraph)
                text = " ".join("".join(run.text for run in runs).split())
                block = WordBlock(text, ParagraphKind.PARAGRAPH, runs=tuple(runs), changes=tuple(changes))
                found.setdefault(text, replace(block, heading=label, is_note=True, margin=label))
        # Programs keep them in an order of their own.
        yield from (found[text] for text in sorted(found))


def comments_in(package: Package) -> tuple[Comment, ...]:
    """What readers wrote in the margin, in the file's order. Raises DocumentError."""
    part = "word/comments.xml"
    found = package.tree(part).findall(w("comment")) if part in package else []
    made = []
    for comment in found[:MOST_BLOCKS]:
        text = " ".join(" ".join(run.text for run in _runs(part)[0]) for part in comment.iter(w("p")))
        made.append(Comment(" ".join(text.split()), comment.get(w("author"), ""), comment.get(w("date"), "")))
    return tuple(comment for comment in made if comment.text)


def _notes(package: Package, body: Any) -> Iterator[WordBlock]:
    """The footnotes and endnotes, in the order in which the text names them; a deleted reference names none."""
    for kind, label in (("footnote", "voetnoot"), ("endnote", "eindnoot")):
        part = f"word/{kind}s.xml"
        if part not in package:
            continue
        notes = {note.get(w("id")): note for note in package.tree(part).findall(w(kind))}
        named = [
            reference.get(w("id"))
            for reference in body.iter(w(f"{kind}Reference"))
            if not any(above.tag in _DELETED for above in reference.iterancestors())
        ]
        for number, identifier in enumerate(dict.fromkeys(named), start=1):
            for paragraph in notes[identifier].iter(w("p")) if identifier in notes else ():
                runs, changes = _runs(paragraph)
                text = " ".join("".join(run.text for run in runs).split())
                where = f"{label} {number}"
                yield WordBlock(
                    text, ParagraphKind.PARAGRAPH, runs=tuple(runs), heading=where, changes=tuple(changes), is_note=True
                )


def _blocks(parent: Any, styles: dict[str, str], numbered: frozenset[str]) -> Iterator[WordBlock]:
    joined: list[Any] = []
    for element in parent:
        if element.tag == w("p"):
            joined.append(element)
            if _end_is_gone(element) and _runs(element)[0]:
                # Only the end of the paragraph was taken out: what follows continues it.
                continue
            yield _paragraph(joined, styles, numbered)
            joined = []
        elif element.tag == w("tbl"):
            titles: tuple[str, ...] = ()
            for row in element.iter(w("tr")):
                made = replace(_row(row), titles=titles)
                titles = titles or made.cells
                yield made
        elif element.tag in (w("sdt"), w("sdtContent"), w("customXml"), *_INSERTED):
            yield from _blocks(element, styles, numbered)
    if joined:
        yield _paragraph(joined, styles, numbered)


def _end_is_gone(paragraph: Any) -> bool:
    return paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None


def _row(row: Any) -> WordBlock:
    cells, lines, changes = [], [], []
    mark = row.find(w("trPr"))
    # A row can be put in or taken out as a whole.
    whole = next((child for child in mark if child.tag in (w("ins"), w("del"))), None) if mark is not None else None
    for cell in row.iter(w("tc")):
        runs, found = _runs(cell, whole)
        cells.append(" ".join("".join(run.text for run in runs).split()))
        lines.append(tuple(_words(line) for line in _lines(_runs(cell, whole, keeps_lines=True)[0])))
        # A cell over several columns is followed by empty ones, so that columns stay columns.
        more = _columns_of(cell) - 1
        cells += [""] * more
        lines += [()] * more
        changes += found
    return WordBlock(
        " | ".join(cells),
        ParagraphKind.PARAGRAPH,
        cells=tuple(cells),
        changes=tuple(changes),
        cell_lines=tuple(lines),
    )


def _lines(runs: list[WordRun]) -> tuple[tuple[WordRun, ...], ...]:
    """Runs with newlines in them as the runs of each line that has words."""
    made: list[list[WordRun]] = [[]]
    for run in runs:
        for number, piece in enumerate(run.text.split("\n")):
            if number:
                made.append([])
            if piece:
                made[-1].append(replace(run, text=piece))
    return tuple(tuple(line) for line in made if _words(line))


def _words(runs: Iterable[WordRun]) -> str:
    return " ".join("".join(run.text for run in runs).split())


def _columns_of(cell: Any) -> int:
    span = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    value = span.get(w("val"), "1") if span is not None else "1"
    return min(max(int(value), 1), _MOST_COLUMNS) if value.isdecimal() and value.isascii() else 1


def _paragraph(joined: list[Any], styles: dict[str, str], numbered: frozenset[str]) -> WordBlock:
    """One paragraph as it reads, made of several where their ends were taken out."""
    made = _whole_paragraph(joined, styles, numbered)
    if not any(run.find(w(name)) is not None for part in joined for run in part.iter(w("r")) for name in _BREAKS):
        return made
    runs = [run for part in joined for run in _runs(part, keeps_lines=True)[0]]
    lines = _lines(runs)
    pieces = re.split(r"\t+", "".join(run.text for run in runs).rstrip())
    columns = tuple(" ".join(piece.split()) for piece in pieces)
    if len(lines) > 1:
        return replace(made, lines=lines)
    return replace(made, columns=columns) if len(columns) > 1 else made


def _whole_paragraph(joined: list[Any], styles: dict[str, str], numbered: frozenset[str]) -> WordBlock:
    element = joined[-1]
    runs, changes = [], []
    for part in joined:
        more, found = _runs(part)
        runs += more
        changes += found
    text = " ".join("".join(run.text for run in runs).split())
    style = element.find(f"{w('pPr')}/{w('pStyle')}")
    name = styles.get(style.get(w("val"), ""), "") if style is not None else ""
    number = element.find(f"{w('pPr')}/{w('numPr')}")
    if name.startswith(("heading", "kop")):
        level = int(name[-1]) if name[-1:].isdigit() else 1
        return WordBlock(text, ParagraphKind.HEADING, level, tuple(runs), changes=tuple(changes))
    if name.startswith("list number") or (number is not None and _list_id(number) in numbered):
        kind = ParagraphKind.NUMBER
    elif name.startswith("list") or number is not None:
        kind = ParagraphKind.BULLET
    else:
        kind = ParagraphKind.PARAGRAPH
    level = int(name[-1]) - 1 if kind != ParagraphKind.PARAGRAPH and name[-1:].isdigit() else _depth(number)
    return WordBlock(text, kind, level, tuple(runs), changes=tuple(changes))


def _list_id(number: Any) -> str:
    found = number.find(w("numId"))
    return found.get(w("val"), "") if found is not None else ""


def _depth(number: Any) -> int:
    found = number.find(w("ilvl")) if number is not None else None
    value = found.get(w("val"), "0") if found is not None else "0"
    return int(value) if value.isdigit() else 0


def _runs(element: Any, whole: Any = None, *, keeps_lines: bool = False) -> tuple[list[WordRun], list[TrackedChange]]:
    """The runs that stand when all changes are accepted, and the changes; `whole` is one that holds for all of it.

    Where lines and paragraphs end stands a space, or with `keeps_lines` a newline.
    """
    end = "\n" if keeps_lines else " "
    runs: list[WordRun] = []
    changes: list[TrackedChange] = []
    fields = _Fields()

    def walk(node: Any, change: Any) -> None:
        for child in node:
            if child.tag in (w("pPr"), w("tcPr"), w("trPr"), w("rPr"), _FALLBACK):
                continue
            if child.tag in (*_DELETED, *_INSERTED):
                walk(child, child)
            elif child.tag == w("fldSimple") and child.get(w("instr"), "").strip().upper().startswith(_PAGE_FIELDS):
                continue
            elif child.tag == f"{_MATH}t":
                runs.append(WordRun(child.text or ""))
            elif child.tag == w("r"):
                _run(child, change)
                # A text box or an equation hangs in a run.
                for part in child:
                    if part.tag not in _PLAIN:
                        walk(part, change)
            elif child.tag == w("p") and runs:
                runs.append(WordRun(end))
                walk(child, change)
            else:
                walk(child, change)

    def _run(run: Any, change: Any) -> None:
        text = _text(run, fields, end, "\t" if keeps_lines else " ")
        style = run.find(w("rPr"))
        if _is_unread(style):
            return
        if change is not None and text:
            changes.append(
                TrackedChange(change.tag in _INSERTED, text, change.get(w("author"), ""), change.get(w("date"), ""))
            )
        if text and (change is None or change.tag in _INSERTED):
            runs.append(WordRun(text, _is_on(style, "b"), _is_on(style, "i")))

    walk(element, whole)
    return runs, changes


class _Fields:
    """The fields that are open while runs are read: their instructions, and whether their result is being read."""

    def __init__(self) -> None:
        self._open: list[list[str]] = []

    def read(self, part: Any) -> None:
        """Takes a mark or an instruction of a field."""
        if part.tag == w("instrText"):
            if self._open:
                self._open[-1][0] += part.text or ""
        elif part.get(w("fldCharType")) == "begin":
            self._open.append(["", ""])
        elif part.get(w("fldCharType")) == "separate" and self._open:
            self._open[-1][1] = "result"
        elif part.get(w("fldCharType")) == "end" and self._open:
            self._open.pop()

    @property
    def is_page_number(self) -> bool:
        """Whether what is read now is the number of a page."""
        return any(shown and instruction.strip().upper().startswith(_PAGE_FIELDS) for instruction, shown in self._open)


def _is_unread(style: Any) -> bool:
    """Whether words are hidden, or struck through by hand."""
    return any(_is_on(style, name) for name in ("vanish", "strike", "dstrike"))


def _text(run: Any, fields: _Fields, end: str, tab: str) -> str:
    pieces = []
    for part in run:
        if part.tag in (w("fldChar"), w("instrText")):
            fields.read(part)
        elif fields.is_page_number:
            continue
        elif part.tag in (w("t"), w("delText")):
            pieces.append((part.text or "").replace("\n", " "))
        elif part.tag == w("tab"):
            pieces.append(tab)
        elif part.tag in (w("br"), w("cr")):
            pieces.append(end)
        elif part.tag == w("noBreakHyphen"):
            pieces.append("-")
    return "".join(pieces)


def _is_on(style: Any, name: str) -> bool:
    found = style.find(w(name)) if style is not None else None
    return found is not None and found.get(w("val"), "1") not in ("0", "false", "off")


def style_labels(package: Package) -> dict[str, str]:
    """The names of a document's styles in lower case, by their id."""
    if "word/styles.xml" not in package:
        return {}
    found = {}
    for style in package.tree("word/styles.xml").iter(w("style")):
        label = style.find(w("name"))
        if label is not None:
            found[style.get(w("styleId"), "")] = label.get(w("val"), "").casefold()
    return found


def _numbered(package: Package) -> frozenset[str]:
    """The lists that count (1, 2, 3) rather than having bullets."""
    if "word/numbering.xml" not in package:
        return frozenset()
    root = package.tree("word/numbering.xml")
    counting = set()
    for abstract in root.iter(w("abstractNum")):
        form = abstract.find(f"{w('lvl')}/{w('numFmt')}")
        if form is not None and form.get(w("val")) == "decimal":
            counting.add(abstract.get(w("abstractNumId")))
    found = set()
    for number in root.iter(w("num")):
        of = number.find(w("abstractNumId"))
        if of is not None and of.get(w("val")) in counting:
            found.add(number.get(w("numId"), ""))
    return frozenset(found)
