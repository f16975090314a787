"""Two states of an area as one Word file with real tracked changes: rejected it is the one, accepted the other."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from lxml import etree

from nplv_desktop.domain.changes.word_changes import TOKEN
from nplv_desktop.office.package import (
    Parts,
    add_content_type,
    parse_part,
    parts_of,
    relationships_name,
    write_parts,
    xml_bytes,
)
from nplv_desktop.office.word.word_blocks import w

_PARTS = re.compile(r"word/(?:document|footnotes|header\d*|footer\d*)\.xml")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ALIKE = 0.4
#: The lists of the earlier document get numbers of their own.
_LIST_SHIFT = 20_000
_FIRST_LIST = 1000
_DOCUMENT = "word/document.xml"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_PICTURE_TYPES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class Author:
    """Under whose name the changes stand, and when: `date` as Word writes it ("2026-11-21T10:00:00Z")."""

    name: str
    date: str


def with_tracked_changes(before: bytes, after: bytes, author: Author) -> bytes:
    """The Word file `after` with everything that differs from `before` as insertions and deletions."""
    old, new = parts_of(before, "voor.docx"), parts_of(after, "na.docx")
    merged = dict(new)
    marker = _Marker(author)
    _shift_lists(old, merged)
    _carry_pictures(old, merged)
    for name, data in new.items():
        if _PARTS.fullmatch(name) and name in old:
            root, earlier = parse_part(data, name), parse_part(old[name], name)
            containers = [root.find(w("body"))] if root.tag == w("document") else [root]
            others = [earlier.find(w("body"))] if root.tag == w("document") else [earlier]
            if root.tag == w("footnotes"):
                containers, others = _notes(root, earlier)
            for container, other in zip(containers, others, strict=True):
                marker.merge(other, container)
            marker.settle_lists(root)
            merged[name] = xml_bytes(root)
    return write_parts(merged)


def _notes(root: Any, earlier: Any) -> tuple[list[Any], list[Any]]:
    """The notes that both have, by their number; those of deleted references come along as they were."""
    known = {note.get(w("id")): note for note in earlier}
    present = {note.get(w("id")) for note in root}
    for number, note in known.items():
        if number not in present:
            root.append(copy.deepcopy(note))
    pairs = [(known[note.get(w("id"))], note) for note in root if note.get(w("id")) in known]
    return [new for _, new in pairs], [old for old, _ in pairs]


def _shift_lists(old: Parts, merged: Parts) -> None:
    """Gives the earlier document's lists other numbers, and the later document their definitions."""
    name = "word/numbering.xml"
    if name not in old or name not in merged:
        return
    numbering, earlier = parse_part(merged[name], name), parse_part(old[name], name)
    shifted = set()
    for number in earlier.iter(w("num")):
        identifier = number.get(w("numId"), "")
        if identifier.isdigit() and int(identifier) >= _FIRST_LIST:
            made = copy.deepcopy(number)
            made.set(w("numId"), str(int(identifier) + _LIST_SHIFT))
            numbering.append(made)
            shifted.add(identifier)
    merged[name] = xml_bytes(numbering)
    root = parse_part(old[_DOCUMENT], _DOCUMENT)
    for reference in root.iter(w("numId")):
        if reference.get(w("val")) in shifted:
            reference.set(w("val"), str(int(reference.get(w("val"))) + _LIST_SHIFT))
    old[_DOCUMENT] = xml_bytes(root)


def _carry_pictures(old: Parts, merged: Parts) -> None:
    """Pictures of the earlier document point to those of the later one where they are the same, else come along."""
    name = relationships_name(_DOCUMENT)
    if name not in old or name not in merged:
        return
    relations = parse_part(merged[name], name)
    known = {
        merged[f"word/{relation.get('Target')}"]: relation.get("Id")
        for relation in relations
        if f"word/{relation.get('Target')}" in merged and relation.get("Type", "").endswith("/image")
    }
    places: dict[str, str] = {}
    for relation in parse_part(old[name], name):
        data = old.get(f"word/{relation.get('Target')}")
        if data is None or not relation.get("Type", "").endswith("/image"):
            continue
        if data not in known:
            made = copy.deepcopy(relation)
            made.set("Id", f"rIdVoor{len(places) + 1}")
            made.set("Target", f"media/voor_{relation.get('Target').rpartition('/')[2]}")
            relations.append(made)
            target = f"word/{made.get('Target')}"
            merged[target] = data
            add_content_type(merged, target, _PICTURE_TYPES.get(target.rpartition(".")[2].lower(), "image/png"))
            known[data] = made.get("Id")
        places[relation.get("Id")] = known[data]
    merged[name] = xml_bytes(relations)
    root = parse_part(old[_DOCUMENT], _DOCUMENT)
    for picture in root.iter():
        if picture.get(_EMBED) in places:
            picture.set(_EMBED, places[picture.get(_EMBED)])
    for number, properties in enumerate(root.iter(_PICTURE), start=1):
        properties.set("id", str(_LIST_SHIFT + number))
    old[_DOCUMENT] = xml_bytes(root)


class _Marker:
    """Marks differences; every change gets a number of its own."""

    def __init__(self, author: Author) -> None:
        self._author = author
        self._number = 9000
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
        matcher = SequenceMatcher(None, list(map(_canonical, before)), list(map(_canonical, after)), autojunk=False)
        for tag, start, end, new_start, new_end in matcher.get_opcodes():
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

    def _same_lists(self, old: Any, new: Any) -> None:
        """Two items that are one: their lists are one too, unless either already is another's."""
        for earlier, later in zip(old.iter(w("numId")), new.iter(w("numId")), strict=False):
            one, other = earlier.get(w("val")), later.get(w("val"))
            if one == other or not _is_own_list(one):
                continue
            if self._lists.get(one, other) == other and self._earlier_lists.get(other, one) == one:
                self._lists[one], self._earlier_lists[other] = other, one
            else:
                self._list_change(earlier, later)

    def _list_change(self, earlier: Any, later: Any) -> None:
        """Keeps what the item's list was, as a change of the paragraph's settings."""
        settings, former = later.getparent().getparent(), copy.deepcopy(earlier.getparent().getparent())
        for left in former.findall(w("rPr")) + former.findall(w("sectPr")):
            former.remove(left)
        change = self._change("pPrChange")
        change.append(former)
        settings.append(change)

    def _pair(self, old: Any, new: Any) -> None:
        if old.tag == w("p"):
            self._paragraph(old, new)
        elif old.tag == w("tbl"):
            self._table(old, new)
        elif old.tag == w("tr"):
            for cell, other in zip(old.findall(w("tc")), new.findall(w("tc")), strict=True):
                self.merge(cell, other)

    def _table(self, old: Any, new: Any) -> None:
        before, after = old.findall(w("tr")), new.findall(w("tr"))
        matcher = SequenceMatcher(None, list(map(_canonical, before)), list(map(_canonical, after)), autojunk=False)
        for tag, start, end, new_start, new_end in matcher.get_opcodes():
            if tag != "equal":
                anchor = after[new_start] if new_start < len(after) else None
                self._merge_stretch(before[start:end], after[new_start:new_end], new, anchor)

    def _paragraph(self, old: Any, new: Any) -> None:
        """Word by word, each in the look it had."""
        self._same_lists(old, new)
        before, after = list(_pieces(old)), list(_pieces(new))
        for child in list(new):
            if child.tag != w("pPr"):
                new.remove(child)
        matcher = SequenceMatcher(None, [one.key for one in before], [one.key for one in after], autojunk=False)
        for tag, start, end, new_start, new_end in matcher.get_opcodes():
            if tag == "equal":
                for run in _joined(after[new_start:new_end]):
                    new.append(run)
                continue
            for kind, pieces in (("del", before[start:end]), ("ins", after[new_start:new_end])):
                runs = list(_joined(pieces))
                if runs:
                    change = self._change(kind)
                    change.extend(runs)
                    if kind == "del":
                        _as_deleted(change)
                    new.append(change)

    def _whole(self, element: Any, kind: str) -> None:
        """A paragraph, table or row that is new or gone as a whole."""
        if element.tag == w("tbl"):
            for row in element.findall(w("tr")):
                self._whole(row, kind)
            return
        if element.tag == w("tr"):
            _first_child(element, "trPr").append(self._change(kind))
            for paragraph in element.iter(w("p")):
                self._content(paragraph, kind)
            return
        if element.tag == w("p"):
            settings = _first_child(element, "pPr")
            mark = settings.find(w("rPr"))
            if mark is None:
                mark = etree.Element(w("rPr"))
                # The order of the elements is fixed: only these may follow.
                later = next((one for one in settings if one.tag in (w("sectPr"), w("pPrChange"))), None)
                if later is not None:
                    later.addprevious(mark)
                else:
                    settings.append(mark)
            mark.insert(0, self._change(kind))
            self._content(element, kind)

    def _content(self, paragraph: Any, kind: str) -> None:
        runs = [child for child in paragraph if child.tag == w("r")]
        for run in runs:
            change = self._change(kind)
            run.addprevious(change)
            change.append(run)
            if kind == "del":
                _as_deleted(change)

    def _change(self, kind: str) -> Any:
        self._number += 1
        made = etree.Element(w(kind))
        made.set(w("id"), str(self._number))
        made.set(w("author"), self._author.name)
        made.set(w("date"), self._author.date)
        return made


def _first_child(element: Any, name: str) -> Any:
    """A child that must come first; made where it is absent."""
    found = element.find(w(name))
    if found is None:
        found = etree.Element(w(name))
        element.insert(0, found)
    return found


def _is_own_list(identifier: str | None) -> bool:
    return identifier is not None and identifier.isdigit() and int(identifier) >= _LIST_SHIFT


_BLOCKS = (w("p"), w("tbl"))


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


def _as_deleted(change: Any) -> None:
    for text in change.iter(w("t")):
        text.tag = w("delText")


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
