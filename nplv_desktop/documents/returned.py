"""A Word file that went out and came back: which figures and which sentences differ from the dossier."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from difflib import SequenceMatcher
from enum import StrEnum
from pathlib import Path

from nplv_desktop.documents.agreement import agreement_bytes
from nplv_desktop.documents.agreement_fields import TEXT_FIELDS
from nplv_desktop.documents.package import parts_of, read_package
from nplv_desktop.documents.rich_text import blocks_of
from nplv_desktop.documents.word_reading import TrackedChange, WordBlock, blocks_in
from nplv_desktop.domain.area import Area
from nplv_desktop.domain.figure_places import FIGURE
from nplv_desktop.domain.parameters import Reference
from nplv_desktop.domain.text_fields import values_of
from nplv_desktop.domain.totals import Totals

#: With fewer of the agreement's own paragraphs than this it was made with another template, or typed by hand.
_SAME_TEMPLATE = 0.5
#: With fewer of the agreement's rows and headings than this it is no agreement.
_AN_AGREEMENT = 0.2
_ALIKE = 0.6


class ReturnVerdict(StrEnum):
    """What a returned file turned out to be."""

    EQUAL = "equal"
    FIGURES = "figures differ"
    TEXTS = "texts differ"
    NO_AGREEMENT = "not an agreement"


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """A figure that stands otherwise in the document: where it stands, and both as printed ("" where it is gone)."""

    where: str
    dossier: str
    document: str


@dataclass(frozen=True, slots=True)
class TextDifference:
    """A paragraph or row that was "inserted", "deleted" or "changed"; author and date where Word kept them.

    `text` is the area text (`texts.<key>`) that it belongs to, "" for the agreement's own wording.
    """

    where: str
    kind: str
    dossier: str
    document: str
    author: str = ""
    date: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Returned:
    """A returned file held against the dossier; `texts_read` holds each area text that differs, as read."""

    verdict: ReturnVerdict
    figures: tuple[FigureDifference, ...] = ()
    texts: tuple[TextDifference, ...] = ()
    texts_read: dict[str, tuple[WordBlock, ...]] = field(default_factory=dict)


def compare_document(
    path: Path, area: Area, figures: Totals, reference: Reference, template: Path | None = None
) -> Returned:
    """Holds a Word file against the agreement as the dossier would make it now. Raises DocumentError.

    Tracked changes count as accepted. A file made with another template is compared in its tables and area texts only.
    """
    found = blocks_in(read_package(path), path.name)
    final = not any(re.search(r"\bconcept\b", block.text, re.IGNORECASE) for block in found[:6])
    content = agreement_bytes(area, figures, reference, final=final, made_on=datetime(2026, 1, 1), template=template)
    base = blocks_in(parts_of(content, "overeenkomst.docx"), "overeenkomst.docx")
    own = _own_texts(base, area, figures)
    matcher = SequenceMatcher(None, [_plain(one) for one in base], [_plain(one) for one in found], autojunk=False)
    known = {_plain(one) for one in found}
    wording = [one for number, one in enumerate(base) if number not in own]
    shared = sum(_plain(one) in known for one in wording) / max(1, len(wording))
    if shared < _AN_AGREEMENT:
        return Returned(ReturnVerdict.NO_AGREEMENT)
    differences = _Differences(base, found, own, whole=shared >= _SAME_TEMPLATE)
    for tag, start, end, found_start, found_end in matcher.get_opcodes():
        if tag != "equal":
            differences.add(range(start, end), range(found_start, found_end))
    return differences.result(_regions(matcher, own, base, found))


class _Differences:
    """Collects what differs."""

    def __init__(
        self, base: Sequence[WordBlock], found: Sequence[WordBlock], own: dict[int, str], *, whole: bool
    ) -> None:
        self._base, self._found, self._own, self._whole = base, found, own, whole
        self._figures: list[FigureDifference] = []
        self._texts: list[TextDifference] = []

    def add(self, base: range, found: range) -> None:
        """Two stretches of blocks that are not equal: alike ones are pairs, the others are gone or new."""
        left = list(found)
        for number in base:
            match = self._alike(self._base[number], left)
            if match is None:
                self._gone(number)
            else:
                # What stands before the pair and was not paired is new.
                for new in left[: left.index(match)]:
                    self._new(new, number)
                left = left[left.index(match) + 1 :]
                self._pair(number, match)
        for new in left:
            self._new(new, base[-1] if len(base) else base.start)

    def _alike(self, block: WordBlock, left: list[int]) -> int | None:
        for place in left:
            other = self._found[place]
            if block.is_row != other.is_row:
                continue
            if block.is_row and block.cells[0] and _squeezed(block.cells[0]) == _squeezed(other.cells[0]):
                return place
            if SequenceMatcher(None, _squeezed(block.text), _squeezed(other.text)).ratio() >= _ALIKE:
                return place
        return None

    def _text_of(self, number: int) -> str:
        return self._own.get(number, "")

    def _pair(self, number: int, place: int) -> None:
        old, new = self._base[number], self._found[place]
        if old.is_row:
            self._row(old, new)
            return
        if not (self._whole or self._text_of(number)):
            return
        for before, after in _figure_pairs(old.text, new.text):
            self._figures.append(FigureDifference(_where(old), before, after))
        self._say("changed", old, new, number)

    def _row(self, old: WordBlock, new: WordBlock) -> None:
        for column in range(max(len(old.cells), len(new.cells))):
            before = old.cells[column] if column < len(old.cells) else ""
            after = new.cells[column] if column < len(new.cells) else ""
            if _squeezed(before) == _squeezed(after):
                continue
            where = f"{old.heading}, tabel, rij “{old.cells[0]}”, kolom {column + 1}"
            if FIGURE.search(before) or FIGURE.search(after) or "-" in (before, after):
                self._figures.append(FigureDifference(where, before, after))
            else:
                author, date = _by(new.changes)
                self._texts.append(TextDifference(where, "changed", before, after, author, date))

    def _gone(self, number: int) -> None:
        old = self._base[number]
        if old.is_row:
            for column, cell in enumerate(old.cells[1:], start=2):
                if FIGURE.search(cell):
                    where = f"{old.heading}, tabel, rij “{old.cells[0]}”, kolom {column}"
                    self._figures.append(FigureDifference(where, cell, ""))
        if self._whole or self._text_of(number) or old.is_row:
            self._texts.append(TextDifference(_where(old), "deleted", old.text, "", text=self._text_of(number)))

    def _new(self, place: int, near: int) -> None:
        new = self._found[place]
        text = self._text_of(near) or self._text_of(near - 1)
        if new.is_row:
            for column, cell in enumerate(new.cells[1:], start=2):
                if FIGURE.search(cell):
                    where = f"{new.heading}, tabel, rij “{new.cells[0]}”, kolom {column}"
                    self._figures.append(FigureDifference(where, "", cell))
        if self._whole or text or new.is_row:
            author, date = _by(new.changes)
            self._texts.append(TextDifference(_where(new), "inserted", "", new.text, author, date, text))

    def _say(self, kind: str, old: WordBlock, new: WordBlock, number: int) -> None:
        author, date = _by(new.changes)
        self._texts.append(TextDifference(_where(old), kind, old.text, new.text, author, date, self._text_of(number)))

    def result(self, regions: dict[str, tuple[WordBlock, ...]]) -> Returned:
        """The whole comparison."""
        if self._figures:
            verdict = ReturnVerdict.FIGURES
        else:
            verdict = ReturnVerdict.TEXTS if self._texts else ReturnVerdict.EQUAL
        changed = {one.text for one in self._texts if one.text}
        read = {key: blocks for key, blocks in regions.items() if key in changed}
        return Returned(verdict, tuple(self._figures), tuple(self._texts), read)


def _own_texts(base: Sequence[WordBlock], area: Area, figures: Totals) -> dict[int, str]:
    """Which blocks of the agreement are the area's own texts: block number → `texts.<key>`."""
    values = values_of(figures)
    made: dict[int, str] = {}
    at = 0
    for key in TEXT_FIELDS.values():
        lines = [
            " ".join("".join(run.text for run in block.runs).split())
            for block in blocks_of(getattr(area.texts, key) or "", values)
        ]
        if not lines:
            continue
        for start in range(at, len(base) - len(lines) + 1):
            if all(_squeezed(base[start + step].text) == _squeezed(line) for step, line in enumerate(lines)):
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
        regions[key] = tuple(block for block in found[before + 1 : after] if not block.is_row)
    return regions


def _figure_pairs(old: str, new: str) -> list[tuple[str, str]]:
    """The figures that differ between two versions of a paragraph, in order."""
    before, after = ([one[0] for one in FIGURE.finditer(text)] for text in (old, new))
    pairs = []
    for tag, start, end, other, last in SequenceMatcher(
        None, [_squeezed(one) for one in before], [_squeezed(one) for one in after], autojunk=False
    ).get_opcodes():
        if tag != "equal":
            gone, come = before[start:end], after[other:last]
            pairs += [
                (gone[place] if place < len(gone) else "", come[place] if place < len(come) else "")
                for place in range(max(len(gone), len(come)))
            ]
    return pairs


def _by(changes: Sequence[TrackedChange]) -> tuple[str, str]:
    """Who changed a block last, and when."""
    last = max(changes, key=lambda change: change.date, default=None)
    return (last.author, last.date) if last is not None else ("", "")


def _where(block: WordBlock) -> str:
    return block.heading or "begin van het document"


def _squeezed(text: str) -> str:
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def _plain(block: WordBlock) -> str:
    return f"{'row' if block.is_row else 'text'} {_squeezed(block.text)}"
