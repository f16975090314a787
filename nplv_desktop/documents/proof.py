"""A document proves itself: read back from the disk, it must say what the dossier says, and nothing unfinished.

What holds for every kind of document; each kind adds where its figures must stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from nplv_desktop.documents.embedded import embedded_in
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area_file.area_json_writer import area_text
from nplv_desktop.domain.dutch.placeholders import first_placeholder
from nplv_desktop.domain.figures.figure_places import FIGURE
from nplv_desktop.domain.figures.fingerprint import fingerprint
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.office.package import Package, target_of
from nplv_desktop.office.word.word_blocks import w
from nplv_desktop.office.word.word_reading import blocks_in

_MARKS = re.compile(r"\{\{|\}\}|\{%|%\}|\{#|#\}")


def prove_whole(package: Package, area: Area, figures: Totals) -> Iterator[str]:
    """What is wrong with the data, parts and fields of a document of any kind, one Dutch sentence each."""
    yield from _embedded(package, area, figures)
    yield from _sound(package, area)


def unfinished(package: Package) -> list[str]:
    """What a Word file still lacks: placeholders and empty cells beside figures, one Dutch sentence each."""
    return list(_unfinished(package))


def _embedded(package: Package, area: Area, figures: Totals) -> Iterator[str]:
    data, name = embedded_in(package), package.name
    if data is None:
        yield f"“{name}” draagt de gegevens van het gebied niet met zich mee."
        return
    if data.area_text != area_text(area):
        yield f"De gegevens in “{name}” zijn niet die van het dossier."
    if data.fingerprint != fingerprint(figures):
        yield f"De vingerafdruk van “{name}” is niet die van het dossier."


def _sound(package: Package, area: Area) -> Iterator[str]:
    """What Word or Excel would stumble over, and fields of the template that were not filled in."""
    # Somebody may have typed such marks.
    own_marks = _MARKS.search(area_text(area)) is not None
    for part in package:
        if not part.endswith((".xml", ".rels")):
            continue
        root = package.tree(part)
        if part.endswith(".rels"):
            yield from _loose_ends(package, part, root)
        elif part.startswith("word/"):
            if any(cell.find(f".//{w('p')}") is None for cell in root.iter(w("tc"))):
                yield f"“{package.name}” is niet goed gevormd: een tabelcel zonder alinea."
            if not own_marks and _MARKS.search("".join(text.text or "" for text in root.iter(w("t")))):
                yield f"In “{package.name}” is een veld van het sjabloon blijven staan."


def _loose_ends(package: Package, part: str, root: Any) -> Iterator[str]:
    owner = part.replace("_rels/", "").removesuffix(".rels")
    for relation in root:
        target = relation.get("Target", "")
        if relation.get("TargetMode") == "External" or target.startswith("#"):
            continue
        if target_of(owner, target) not in package:
            yield f"“{package.name}” is niet goed gevormd: een onderdeel ontbreekt."


def _unfinished(package: Package) -> Iterator[str]:
    for block in blocks_in(package):
        found = next(filter(None, map(first_placeholder, block.cells or (block.text,))), None)
        where = f" onder “{block.heading}”" if block.heading else ""
        if found is not None:
            yield f"Er staat nog “{found}”{where}; vul in wat daar hoort."
        values = block.cells[1:] if block.is_row and block.cells[0].strip() else ()
        if any(FIGURE.search(cell) for cell in values) and not all(cell.strip() for cell in values):
            yield f"In de rij “{block.cells[0]}”{where} is een cel leeg."
