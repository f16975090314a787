"""Compares a Word file that came back with the dossier: which figures and which sentences differ."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from difflib import SequenceMatcher
from pathlib import Path

from nplv_desktop.documents.agreement.agreement import agreement_bytes
from nplv_desktop.documents.agreement.agreement_fields import TEXT_FIELDS
from nplv_desktop.documents.area_texts import paragraphs_of
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.figures.text_fields import values_of
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.office.package import Package, package_of
from nplv_desktop.office.word.foreign_file import not_comparable, passed_over
from nplv_desktop.office.word.word_reading import WordBlock, blocks_in, deletions_in
from nplv_desktop.returned.content_differences import compare_content
from nplv_desktop.returned.document_area import read_content, recognised, texts_in
from nplv_desktop.returned.document_differences import Differences, Returned, ReturnVerdict, plain_block
from nplv_desktop.returned.same_notation import spoken

#: With fewer of the agreement's own paragraphs than this it was made with another template, or typed by hand.
_SAME_TEMPLATE = 0.5


def compare_document(
    package: Package, area: Area, figures: Totals, reference: Reference, template: Path | None = None
) -> Returned:
    """Holds a Word file against the agreement as the dossier would make it now. Raises DocumentError.

    Tracked changes count as accepted. A file made with another template, or typed, is compared by its figures, area
    texts and sentences, without telling which of the template's it leaves out.
    """
    blocks = blocks_in(package)
    final = not any(re.search(r"\bconcept\b", block.text, re.IGNORECASE) for block in blocks[:6])
    content = agreement_bytes(area, figures, reference, final=final, made_on=datetime(2026, 1, 1), template=template)
    ours = package_of(content, "overeenkomst.docx")
    base = blocks_in(ours)
    unseen = not_comparable(package, ours), passed_over(package)
    own = _own_texts(base, area, figures)
    said = set(map(plain_block, blocks))
    wording = [one for number, one in enumerate(base) if number not in own]
    if sum(plain_block(one) in said for one in wording) < _SAME_TEMPLATE * len(wording):
        if not recognised(blocks):
            return Returned(ReturnVerdict.NO_AGREEMENT)
        sentences = [one for one in wording if not one.is_row]
        return compare_content(read_content(package.name, blocks, reference), area, figures, sentences).beside(*unseen)
    missing = {f"texts.{key}" for key in TEXT_FIELDS.values()} - set(own.values())
    added = _added_texts(texts_in(package.name, blocks, area, reference), blocks, known_blocks=base, keys=missing)
    differences = Differences(base, blocks, own, added, deletions_in(package))
    regions = _regions(differences.compare(), own, base, blocks)
    for number, key in added.items():
        regions[key] = (*regions.get(key, ()), blocks[number])
    return differences.result(regions).beside(*unseen)


def _added_texts(
    texts: Mapping[str, Sequence[WordBlock]],
    found: Sequence[WordBlock],
    *,
    known_blocks: Sequence[WordBlock],
    keys: set[str],
) -> dict[int, str]:
    """Which blocks are a text of the area that the dossier does not have yet: block number → `texts.<key>`."""
    fixed = set(map(plain_block, known_blocks))
    numbers = {id(block): number for number, block in enumerate(found)}
    return {
        numbers[id(block)]: f"texts.{key}"
        for key, blocks in texts.items()
        if f"texts.{key}" in keys
        for block in blocks
        if id(block) in numbers and plain_block(block) not in fixed
    }


def _own_texts(base: Sequence[WordBlock], area: Area, figures: Totals) -> dict[int, str]:
    """Which blocks of the agreement are the area's own texts: block number → `texts.<key>`."""
    values = values_of(figures)
    made: dict[int, str] = {}
    at = 0
    for key in TEXT_FIELDS.values():
        lines = [
            " ".join("".join(run.text for run in block.runs).split())
            for block in paragraphs_of(getattr(area.texts, key) or "", values)
        ]
        if not lines:
            continue
        for start in range(at, len(base) - len(lines) + 1):
            if all(spoken(base[start + step].text) == spoken(line) for step, line in enumerate(lines)):
                made.update({start + step: f"texts.{key}" for step in range(len(lines))})
                at = start + len(lines)
                break
    return made


def _regions(
    matcher: SequenceMatcher[str], own: dict[int, str], base: Sequence[WordBlock], found: Sequence[WordBlock]
) -> dict[str, tuple[WordBlock, ...]]:
    """The blocks of the document that stand where each area text stands: between what is equal around it."""
    same = {
        start + step: found_start + step
        for start, found_start, size in matcher.get_matching_blocks()
        for step in range(size)
    }
    regions = {}
    for key in dict.fromkeys(own.values()):
        places = [number for number, text in own.items() if text == key]
        before = next((same[n] for n in range(places[0] - 1, -1, -1) if n in same and n not in own), -1)
        after = next((same[n] for n in range(places[-1] + 1, len(base)) if n in same and n not in own), len(found))
        regions[key] = tuple(block for block in found[before + 1 : after] if not (block.is_row or block.is_note))
    return regions
