"""What differs between two documents: figures, cells and sentences, with who changed them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from enum import StrEnum

from nplv_desktop.domain.figures.figure_places import FIGURE
from nplv_desktop.office.word.word_reading import TrackedChange, WordBlock, bare
from nplv_desktop.returned.sentence_likeness import are_alike

_ALIKE = 0.6
_LIKELY = (0.85, _ALIKE)
#: Every figure of a sentence: also a fraction ("100/130") and years with a dash between them.
_FIGURE = re.compile(rf"\d+/\d+|\b\d{{4}}\s?[-–]\s?\d{{4}}\b|{FIGURE.pattern}")


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


class Differences:
    """Collects what differs between the blocks of two documents.

    `own` and `found_own` say which blocks of either are a text of the area: block number → `texts.<key>`, "" for one
    that is surely none; `deletions` what tracked changes took out whole, as `deletions_in` gives it.
    """

    def __init__(
        self,
        base: Sequence[WordBlock],
        found: Sequence[WordBlock],
        own: Mapping[int, str],
        found_own: Mapping[int, str],
        deletions: Mapping[str, TrackedChange] | None = None,
    ) -> None:
        self._deletions = deletions or {}
        self._base, self._found, self._own, self._found_own = base, found, own, found_own
        self._figures: list[FigureDifference] = []
        self._texts: list[TextDifference] = []

    def compare(self) -> SequenceMatcher[str]:
        """Holds all blocks against each other, and returns how they match."""
        matcher = SequenceMatcher(
            None, list(map(plain_block, self._base)), list(map(plain_block, self._found)), autojunk=False
        )
        for tag, start, end, found_start, found_end in matcher.get_opcodes():
            if tag != "equal":
                self._add(range(start, end), range(found_start, found_end))
        return matcher

    def add_wording(self, wording: Sequence[WordBlock], sentences: Sequence[WordBlock]) -> None:
        """Holds each sentence of a document's wording against the one of the agreement that is most like it.

        What the document leaves out is not told: it need not have the template's wording.
        """
        known = {squeezed(one.text) for one in sentences}
        for new in wording:
            text = squeezed(new.text)
            if text in known:
                continue
            likely = (one for least in _LIKELY for one in sentences if are_alike(squeezed(one.text), text, least))
            old = next(likely, None)
            if old is not None:
                self._changed(old, new)
            else:
                author, date = _by(new.changes)
                self._texts.append(TextDifference(_where(new), "inserted", "", new.text, author, date))

    def _add(self, base: range, found: range) -> None:
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
            if (block.is_row, block.is_note) != (other.is_row, other.is_note):
                continue
            if block.is_row and block.cells[0] and squeezed(block.cells[0]) == squeezed(other.cells[0]):
                return place
            if are_alike(squeezed(block.text), squeezed(other.text), _ALIKE):
                return place
        return None

    def _text_of(self, number: int) -> str:
        return self._own.get(number, "")

    def _pair(self, number: int, place: int) -> None:
        old, new = self._base[number], self._found[place]
        if old.is_row:
            self._row(old, new)
            return
        self._changed(old, new, self._text_of(number))

    def _row(self, old: WordBlock, new: WordBlock) -> None:
        for column in range(max(len(old.cells), len(new.cells))):
            before = old.cells[column] if column < len(old.cells) else ""
            after = new.cells[column] if column < len(new.cells) else ""
            if squeezed(before) == squeezed(after):
                continue
            where = _cell(old, column)
            if FIGURE.search(before) or FIGURE.search(after) or "-" in (before, after):
                self._figures.append(FigureDifference(where, before, after))
            else:
                author, date = _by(new.changes)
                self._texts.append(TextDifference(where, "changed", before, after, author, date))

    def _gone(self, number: int) -> None:
        old = self._base[number]
        if old.is_row:
            for column, cell in enumerate(old.cells):
                if column and FIGURE.search(cell):
                    self._figures.append(FigureDifference(_cell(old, column), cell, ""))
        change = self._deletions.get(bare(old.text))
        author, date = (change.author, change.date) if change is not None else ("", "")
        self._texts.append(TextDifference(_where(old), "deleted", old.text, "", author, date, self._text_of(number)))

    def _new(self, place: int, near: int) -> None:
        new = self._found[place]
        text = self._found_own.get(place)
        if text is None:
            # It belongs where it stands.
            text = self._text_of(near) or self._text_of(near - 1)
        if new.is_row:
            for column, cell in enumerate(new.cells):
                if column and FIGURE.search(cell):
                    self._figures.append(FigureDifference(_cell(new, column), "", cell))
        author, date = _by(new.changes)
        self._texts.append(TextDifference(_where(new), "inserted", "", new.text, author, date, text))

    def _changed(self, old: WordBlock, new: WordBlock, text: str = "") -> None:
        for before, after in _figure_pairs(old.text, new.text):
            self._figures.append(FigureDifference(_where(old), before, after))
        author, date = _by(new.changes)
        self._texts.append(TextDifference(_where(old), "changed", old.text, new.text, author, date, text))

    def result(self, regions: Mapping[str, tuple[WordBlock, ...]]) -> Returned:
        """The whole comparison."""
        if self._figures:
            verdict = ReturnVerdict.FIGURES
        else:
            verdict = ReturnVerdict.TEXTS if self._texts else ReturnVerdict.EQUAL
        changed = {one.text for one in self._texts if one.text}
        read = {key: blocks for key, blocks in regions.items() if key in changed}
        return Returned(verdict, tuple(self._figures), tuple(self._texts), read)


def _figure_pairs(old: str, new: str) -> list[tuple[str, str]]:
    """The figures that differ between two versions of a paragraph, in order."""
    before, after = ([one[0] for one in _FIGURE.finditer(text)] for text in (old, new))
    pairs = []
    for tag, start, end, other, last in SequenceMatcher(
        None, [squeezed(one) for one in before], [squeezed(one) for one in after], autojunk=False
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


def _cell(row: WordBlock, column: int) -> str:
    """Which cell of a table it is: under which heading, in which row and column."""
    title = row.titles[column] if column < len(row.titles) else ""
    return f"{_where(row)}, rij “{row.cells[0]}”, {title or f'kolom {column + 1}'}"


def squeezed(text: str) -> str:
    """The text with one plain space for every run of white space."""
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).strip()


def plain_block(block: WordBlock) -> str:
    """What a block is compared by: whether it is a row, and its words."""
    return f"{'row' if block.is_row else 'text'} {squeezed(block.text)}"
