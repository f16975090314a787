"""Two states of an area as one Word file with real tracked changes: rejected it is the one, accepted the other."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from lxml import etree

from nplv_desktop.documents.carried_parts import carry_links, is_earlier_list, shift_lists
from nplv_desktop.domain.changes.word_changes import TOKEN
from nplv_desktop.office.package import package_of, write_package
from nplv_desktop.office.word.change_marks import Author, ChangeMarks, first_child
from nplv_desktop.office.word.word_blocks import w

_PARTS = re.compile(r"word/(?:document|footnotes|header\d*|footer\d*)\.xml")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ALIKE = 0.4


def with_tracked_changes(before: bytes, after: bytes, author: Author) -> bytes:
    """The Word file `after` with everything that differs from `before` as insertions and deletions."""
    old, new = package_of(before, "voor.docx"), package_of(after, "na.docx")
    merger = _Merger(author)
    shift_lists(old, new)
    parts = [part for part in new if _PARTS.fullmatch(part) and part in old]
    for part in parts:
        carry_links(old, new, part)
        root, earlier = new.to_change(part), old.tree(part)
        containers = [root.find(w("body"))] if root.tag == w("document") else [root]
        others = [earlier.find(w("body"))] if root.tag == w("document") else [earlier]
        if root.tag == w("footnotes"):
            containers, others = _notes(root, earlier)
        for container, other in zip(containers, others, strict=True):
            merger.merge(other, container)
        merger.settle_lists(root)
    return write_package(new)


def _notes(root: Any, earlier: Any) -> tuple[list[Any], list[Any]]:
    """The notes that both have, by their number; those of deleted references come along as they were."""
    known = {note.get(w("id")): note for note in earlier}
    present = {note.get(w("id")) for note in root}
    for number, note in known.items():
        if number not in present:
            root.append(copy.deepcopy(note))
    pairs = [(known[note.get(w("id"))], note) for note in root if note.get(w("id")) in known]
    return [new for _, new in pairs], [old for old, _ in pairs]


#: What stands below each other in a document, a note or a cell.
_BLOCKS = (w("p"), w("tbl"), w("sdt"))


class _Merger:
    """Makes the later document hold both."""

    def __init__(self, author: Author) -> None:
        self._marks = ChangeMarks(author)
        #: The later document's list by the earlier one's, and the other way round.
        self._lists: dict[str, str] = {}
        self._earlier_lists: dict[str, str] = {}

    def settle_lists(self, root: Any) -> None:
        """Lets what was deleted from a list count in the list that it was deleted from."""
        for reference in root.iter(w("numId")):
            if reference.get(w("val")) in self._lists:
                reference.set(w("val"), self._lists[reference.get(w("val"))])

    def merge(self, old: Any, new: Any) -> None:
        """Makes `new` hold both: what only `old` has as deleted, what only it has as inserted."""
        before = [child for child in old if child.tag in _BLOCKS]
        after = [child for child in new if child.tag in _BLOCKS]
        if new.tag == w("tc") and all(one.tag == w("p") for one in (*before, *after)):
            self._cell(before, after)
            return
        for tag, start, end, new_start, new_end in _matcher(before, after).get_opcodes():
            if tag == "equal":
                for old_block, new_block in zip(before[start:end], after[new_start:new_end], strict=True):
                    self._same_lists(old_block, new_block)
            else:
                anchor = after[new_start] if new_start < len(after) else _tail(new)
                self._merge_stretch(before[start:end], after[new_start:new_end], new, anchor)

    def _merge_stretch(self, before: list[Any], after: list[Any], parent: Any, anchor: Any) -> None:
        left = list(after)
        for element in before:
            match = next((other for other in left if _alike(element, other)), None)
            if match is None:
                gone = copy.deepcopy(element)
                place = left[0] if left else anchor if not after else None
                self._whole(gone, "del")
                if place is not None and place.getparent() is parent:
                    place.addprevious(gone)
                elif after:
                    after[-1].addnext(gone)
                    after = [*after, gone]
                else:
                    parent.append(gone)
                continue
            for inserted in left[: left.index(match)]:
                self._whole(inserted, "ins")
            left = left[left.index(match) + 1 :]
            self._pair(element, match)
        for inserted in left:
            self._whole(inserted, "ins")

    # -- lists and settings ------------------------------------------------------------------------------------------

    def _same_lists(self, old: Any, new: Any) -> None:
        """Two items that are one: their lists are one too, unless either already is another's."""
        for earlier, later in zip(old.iter(w("numId")), new.iter(w("numId")), strict=False):
            one, other = earlier.get(w("val")), later.get(w("val"))
            if one == other or not is_earlier_list(one):
                continue
            if self._lists.get(one, other) == other and self._earlier_lists.get(other, one) == one:
                self._lists[one], self._earlier_lists[other] = other, one
            else:
                self._keep_settings(earlier.getparent().getparent(), later.getparent().getparent())

    def _keep_settings(self, earlier: Any, later: Any) -> None:
        """Keeps what a paragraph's settings were, as a change of them."""
        if later.find(w("pPrChange")) is not None:
            return
        former = copy.deepcopy(earlier)
        for left in former.findall(w("rPr")) + former.findall(w("sectPr")):
            former.remove(left)
        change = self._marks.change("pPrChange")
        change.append(former)
        later.append(change)

    # -- pairs -------------------------------------------------------------------------------------------------------

    def _pair(self, old: Any, new: Any) -> None:
        if old.tag == w("p"):
            self._paragraph(old, new)
        elif old.tag == w("tbl"):
            self._table(old, new)
        elif old.tag == w("sdt"):
            self.merge(old.find(w("sdtContent")), new.find(w("sdtContent")))
        elif old.tag == w("tr"):
            for cell, other in zip(old.findall(w("tc")), new.findall(w("tc")), strict=True):
                self.merge(cell, other)

    def _table(self, old: Any, new: Any) -> None:
        before, after = old.findall(w("tr")), new.findall(w("tr"))
        for tag, start, end, new_start, new_end in _matcher(before, after).get_opcodes():
            if tag != "equal":
                anchor = after[new_start] if new_start < len(after) else None
                self._merge_stretch(before[start:end], after[new_start:new_end], new, anchor)

    def _paragraph(self, old: Any, new: Any) -> None:
        """Word by word, each in the look it had."""
        self._same_lists(old, new)
        before, after = list(_pieces(old)), list(_pieces(new))
        _take_contents(new)
        matcher = SequenceMatcher(None, [one.key for one in before], [one.key for one in after], autojunk=False)
        for tag, start, end, new_start, new_end in matcher.get_opcodes():
            if tag == "equal":
                new.extend(_joined(after[new_start:new_end]))
                continue
            new.extend(self._marks.inline(list(_joined(before[start:end])), "del"))
            new.extend(self._marks.inline(list(_joined(after[new_start:new_end])), "ins"))

    # -- cells -------------------------------------------------------------------------------------------------------

    def _cell(self, before: list[Any], after: list[Any]) -> None:
        """The paragraphs of a cell. Its last one cannot come or go: words replace words, each in its paragraph."""
        placed: list[tuple[Any, str]] = []
        for old, new in _in_pairs(before, after):
            if old is None:
                self._marks.contents(new, "ins")
                placed.append((new, "ins"))
            elif new is None:
                gone = copy.deepcopy(old)
                self._marks.contents(gone, "del")
                if placed:
                    placed[-1][0].addnext(gone)
                else:
                    after[0].addprevious(gone)
                placed.append((gone, "del"))
            else:
                self._replace(old, new)
                placed.append((new, ""))
        # A paragraph's mark is its end. Where the last one came or went, that is the end of the one before it.
        moved = placed[-1][1]
        for paragraph, kind in reversed(placed[:-1]):
            if kind or moved:
                self._marks.paragraph_mark(paragraph, kind or moved)
            moved = moved if kind else ""

    def _replace(self, old: Any, new: Any) -> None:
        """One paragraph in the place of another: word by word where they are alike, else all of it."""
        if _canonical(old) == _canonical(new):
            self._same_lists(old, new)
            return
        if _settings(old) != _settings(new):
            self._keep_settings(first_child(copy.deepcopy(old), "pPr"), first_child(new, "pPr"))
        if _share(_words(old), _words(new)) >= _ALIKE:
            self._paragraph(old, new)
            return
        come = _take_contents(new)
        new.extend(self._marks.inline(_take_contents(copy.deepcopy(old)), "del"))
        new.extend(self._marks.inline(come, "ins"))

    # -- new or gone as a whole --------------------------------------------------------------------------------------

    def _whole(self, element: Any, kind: str) -> None:
        """A paragraph, table, row or block of a control that is new or gone as a whole."""
        if element.tag == w("p"):
            self._marks.paragraph_mark(element, kind)
            self._marks.contents(element, kind)
        elif element.tag == w("tr"):
            first_child(element, "trPr").append(self._marks.change(kind))
            for paragraph in element.iter(w("p")):
                self._marks.contents(paragraph, kind)
        else:
            content = element.find(w("sdtContent")) if element.tag == w("sdt") else element
            for child in content if content is not None else ():
                if child.tag in (w("tr"), *_BLOCKS):
                    self._whole(child, kind)


def _matcher(before: Sequence[Any], after: Sequence[Any]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, list(map(_canonical, before)), list(map(_canonical, after)), autojunk=False)


def _in_pairs(before: Sequence[Any], after: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    """The paragraphs of two cells side by side; one without a partner comes before those that replace each other."""
    for _, start, end, new_start, new_end in _matcher(before, after).get_opcodes():
        gone, come = before[start:end], after[new_start:new_end]
        shared = min(len(gone), len(come))
        yield from ((old, None) for old in gone[: len(gone) - shared])
        yield from ((None, new) for new in come[: len(come) - shared])
        yield from zip(gone[len(gone) - shared :], come[len(come) - shared :], strict=True)


def _take_contents(paragraph: Any) -> list[Any]:
    """Takes everything but its settings out of a paragraph."""
    taken = [child for child in paragraph if child.tag != w("pPr")]
    for child in taken:
        paragraph.remove(child)
    return taken


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word of a run, or a run without text as a whole; `look` is the run's properties as XML."""

    text: str
    look: bytes
    whole: Any = None

    @property
    def key(self) -> tuple[str, bytes]:
        return (self.text if self.whole is None else _canonical(self.whole), self.look)


def _pieces(paragraph: Any) -> Iterator[_Piece]:
    for child in paragraph:
        if child.tag == w("pPr"):
            continue
        texts = child.findall(w("t")) if child.tag == w("r") else []
        simple = child.tag == w("r") and all(one.tag in (w("t"), w("rPr")) for one in child)
        if not simple or not texts:
            yield _Piece("", b"", child)
            continue
        style = child.find(w("rPr"))
        look = etree.tostring(style, method="c14n") if style is not None else b""
        for token in TOKEN.findall("".join(text.text or "" for text in texts)):
            yield _Piece(token, look)


def _joined(pieces: Sequence[_Piece]) -> Iterator[Any]:
    """Runs of the pieces, neighbours of one look together."""
    text, look = "", b""
    for piece in pieces:
        if piece.whole is not None or piece.look != look:
            if text:
                yield _run(text, look)
            text, look = "", piece.look
        if piece.whole is not None:
            yield copy.deepcopy(piece.whole)
        else:
            text += piece.text
    if text:
        yield _run(text, look)


def _run(text: str, look: bytes) -> Any:
    run = etree.Element(w("r"))
    if look:
        run.append(etree.fromstring(look))
    holder = etree.SubElement(run, w("t"))
    holder.text = text
    holder.set(_SPACE, "preserve")
    return run


def _canonical(element: Any) -> str:
    """An element's XML without what changes from one making to the next."""
    text = etree.tostring(element, method="c14n").decode()
    text = re.sub(r' w:rsid\w*="[^"]*"', "", text)
    text = re.sub(r'(<wp:docPr\b[^>]*?) id="\d+"', r"\1", text)
    return re.sub(r'(<w:numId\b[^>]*?w:val=)"\d{4,}"', r'\1"list"', text)


def _words(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(w("t")))


def _alike(old: Any, new: Any) -> bool:
    """Whether one is a changed version of the other: of one kind, in one style, with enough words in common."""
    if old.tag != new.tag or new.getparent() is None:
        return False
    if old.tag == w("sdt"):
        return old.find(w("sdtContent")) is not None and new.find(w("sdtContent")) is not None
    if old.tag == w("p"):
        return _settings(old) == _settings(new) and _share(_words(old), _words(new)) >= _ALIKE
    if old.tag == w("tr"):
        same_cells = len(old.findall(w("tc"))) == len(new.findall(w("tc")))
        return same_cells and _first_cell(old) == _first_cell(new)
    first, second = old.find(w("tr")), new.find(w("tr"))
    return first is not None and second is not None and _words(first) == _words(second)


def _first_cell(row: Any) -> str:
    cell = row.find(w("tc"))
    return _words(cell) if cell is not None else ""


def _settings(paragraph: Any) -> str:
    found = paragraph.find(w("pPr"))
    return _canonical(found) if found is not None else ""


def _share(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _tail(parent: Any) -> Any:
    """The section's properties, which must stay last."""
    found: Iterable[Any] = (child for child in parent if child.tag == w("sectPr"))
    return next(iter(found), None)
