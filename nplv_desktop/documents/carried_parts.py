"""What the earlier of two Word documents refers to, for where its words come to stand in the later one."""

from __future__ import annotations

import copy
from typing import Any

from nplv_desktop.office.package import Package, add_content_type, add_relationship, relationships_name, target_of
from nplv_desktop.office.word.word_blocks import w

#: The lists of the earlier document get numbers of their own.
_LIST_SHIFT = 20_000
_FIRST_LIST = 1000
_NUMBERING, _DOCUMENT = "word/numbering.xml", "word/document.xml"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_PICTURE_TYPES = {"png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"}


def is_earlier_list(identifier: str | None) -> bool:
    """Whether a list is one of the earlier document."""
    return identifier is not None and identifier.isdigit() and int(identifier) >= _LIST_SHIFT


def shift_lists(old: Package, new: Package) -> None:
    """Gives the earlier document's lists other numbers, and the later document their definitions."""
    if _NUMBERING not in old or _NUMBERING not in new:
        return
    numbering = new.to_change(_NUMBERING)
    shifted = set()
    for number in old.tree(_NUMBERING).iter(w("num")):
        identifier = number.get(w("numId"), "")
        if identifier.isdigit() and int(identifier) >= _FIRST_LIST:
            made = copy.deepcopy(number)
            made.set(w("numId"), str(int(identifier) + _LIST_SHIFT))
            numbering.append(made)
            shifted.add(identifier)
    for reference in old.to_change(_DOCUMENT).iter(w("numId")):
        if reference.get(w("val")) in shifted:
            reference.set(w("val"), str(int(reference.get(w("val"))) + _LIST_SHIFT))


def carry_links(old: Package, new: Package, part: str) -> None:
    """Pictures and links of a part of the earlier document lead to those of the later one, or come along."""
    root = old.to_change(part)
    name = relationships_name(part)
    used = {value for element in root.iter() for key, value in element.items() if key.startswith(_OFFICE)}
    places: dict[str, str] = {}
    for relation in old.tree(name) if name in old else ():
        if relation.get("Id") in used:
            place = _picture(old, new, part, relation) or _link(new, part, relation)
            if place:
                places[relation.get("Id")] = place
    for element in root.iter():
        for key, value in element.items():
            if key.startswith(_OFFICE) and value in places:
                element.set(key, places[value])
    for number, properties in enumerate(root.iter(_PICTURE), start=1):
        properties.set("id", str(_LIST_SHIFT + number))


def _link(new: Package, part: str, relation: Any) -> str:
    """The later document's id for a place on the internet; "" for anything else."""
    if relation.get("TargetMode") != "External":
        return ""
    return add_relationship(new, part, relation.get("Type"), relation.get("Target"), external=True)


def _picture(old: Package, new: Package, part: str, relation: Any) -> str:
    """The later document's id for a picture, brought along where it has none like it; "" for anything else."""
    source = target_of(part, relation.get("Target", ""))
    if not relation.get("Type", "").endswith("/image") or source not in old:
        return ""
    name = relationships_name(part)
    for known in new.tree(name) if name in new else ():
        place = target_of(part, known.get("Target", ""))
        if known.get("Type") == relation.get("Type") and place in new and new[place] == old[source]:
            return str(known.get("Id"))
    folder, _, file = source.rpartition("/")
    target = f"{folder}/voor_{file}"
    new[target] = old[source]
    add_content_type(new, target, _PICTURE_TYPES.get(target.rpartition(".")[2].lower(), "image/png"))
    return add_relationship(new, part, relation.get("Type"), target.removeprefix("word/"))
