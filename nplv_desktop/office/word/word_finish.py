"""What a filled-in Word file still needs: footnotes in order, alt texts, nothing left over from the template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nplv_desktop.office.package import Package, forget_content_type
from nplv_desktop.office.word.word_blocks import w

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_FOOTNOTES = "word/footnotes.xml"
_LEFTOVERS = ("stylesWithEffects", "thumbnail")


def finish(package: Package, picture_texts: Sequence[str]) -> None:
    """Puts a document in order, in place; `picture_texts` are the alt texts of its pictures, in order."""
    document = package.to_change("word/document.xml")
    if _FOOTNOTES in package:
        renumber_footnotes(document, package.to_change(_FOOTNOTES))
    describe_pictures(document, picture_texts)
    keep_cells_whole(document)
    for name in [name for name in package if any(word in name for word in _LEFTOVERS)]:
        drop_part(package, name)


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


def drop_part(package: Package, name: str) -> None:
    """Removes a part with its content type and every relationship to it."""
    del package[name]
    forget_content_type(package, name)
    last = name.rpartition("/")[2]
    for relations in [part for part in package if part.endswith(".rels")]:
        gone = [one for one in package.tree(relations) if one.get("Target", "").rpartition("/")[2] == last]
        for relation in gone:
            package.to_change(relations).remove(relation)
