"""What a filled-in Word file still needs: footnotes in order, alt texts, nothing left over from the template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nplv_desktop.office.package import Parts, parse_part, xml_bytes
from nplv_desktop.office.word.word_blocks import w

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FOOTNOTES = "word/footnotes.xml"
_LEFTOVERS = ("stylesWithEffects", "thumbnail")


def finish(parts: Parts, picture_texts: Sequence[str]) -> None:
    """Puts the package in order, in place; `picture_texts` are the alt texts of its pictures, in order."""
    document = parse_part(parts["word/document.xml"])
    if _FOOTNOTES in parts:
        footnotes = parse_part(parts[_FOOTNOTES])
        renumber_footnotes(document, footnotes)
        parts[_FOOTNOTES] = xml_bytes(footnotes)
    describe_pictures(document, picture_texts)
    keep_cells_whole(document)
    parts["word/document.xml"] = xml_bytes(document)
    for name in [name for name in parts if any(word in name for word in _LEFTOVERS)]:
        drop_part(parts, name)


def renumber_footnotes(document: Any, footnotes: Any) -> None:
    """Numbers the footnotes that are still referred to from 1, in order of reference, and removes the others."""
    notes = {note.get(w("id")): note for note in footnotes.findall(w("footnote"))}
    kept: dict[str, str] = {}
    for reference in document.iter(w("footnoteReference")):
        old = reference.get(w("id"))
        kept.setdefault(old, str(len(kept) + 1))
        reference.set(w("id"), kept[old])
    for note in notes.values():
        if note.get(w("type")) is None:
            footnotes.remove(note)
    for old, new in kept.items():
        note = notes[old]
        note.set(w("id"), new)
        footnotes.append(note)


def describe_pictures(document: Any, texts: Sequence[str]) -> None:
    """Gives each picture an id of its own and its alt text."""
    for number, properties in enumerate(document.iter(_DRAWING), start=1):
        properties.set("id", str(number))
        properties.set("name", f"Afbeelding {number}")
        if number <= len(texts):
            properties.set("descr", texts[number - 1])


def keep_cells_whole(document: Any) -> None:
    """Adds the paragraph without which Word refuses a cell."""
    for cell in document.iter(w("tc")):
        if cell.find(w("p")) is None:
            cell.append(cell.makeelement(w("p"), {}))


def drop_part(parts: Parts, name: str) -> None:
    """Removes a part with its content type and every relationship to it."""
    del parts[name]
    types = parse_part(parts["[Content_Types].xml"])
    for override in list(types):
        if override.get("PartName") == f"/{name}":
            types.remove(override)
    parts["[Content_Types].xml"] = xml_bytes(types)
    last = name.rpartition("/")[2]
    for relations in [part for part in parts if part.endswith(".rels")]:
        root = parse_part(parts[relations])
        gone = [relation for relation in root if relation.get("Target", "").rpartition("/")[2] == last]
        for relation in gone:
            root.remove(relation)
        if gone:
            parts[relations] = xml_bytes(root)
