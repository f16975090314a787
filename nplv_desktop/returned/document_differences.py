"""What differs between two documents: figures, cells and sentences, with who changed them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import StrEnum

from nplv_desktop.domain.figures.figure_places import FIGURE
from nplv_desktop.office.word.word_reading import TrackedChange, WordBlock, bare
from nplv_desktop.returned.same_notation import figures_in, negations, spoken
from nplv_desktop.returned.sentence_likeness import are_alike

_ALIKE = 0.6
_LIKELY = (0.85, _ALIKE)


class ReturnVerdict(StrEnum):
    """What a returned file turned out to be."""

    EQUAL = "equal"
    FIGURES = "figures differ"
    TEXTS = "texts differ"
    #: Nothing differs in what was compared, but not all of it could be.
    PARTLY = "not all compared"
    NO_AGREEMENT = "not an agreement"


@dataclass(frozen=True, slots=True)
class FigureDifference:
    """A figure that stands otherwise in the document: where it stands, and both as printed ("" where it is gone)."""

    where: str
    dossier: str
    document: str


@dataclass(frozen=True, slots=True)
class TextDifference:
    """A paragraph or row that was "inserted", "deleted", "changed" or "moved"; author and date where Word kept them.

    `text` is the area text (`texts.<key>`) that it belongs to, "" for the agreement's own wording. `negates` tells
    that a word as "niet" was put in or taken out.
    """

    where: str
    kind: str
    dossier: str
    document: str
    author: str = ""
    date: str = ""
    text: str = ""
    negates: bool = False


@dataclass(frozen=True, slots=True)
class Returned:
    """A returned file held against the dossier; `texts_read` holds each area text that differs, as read.

    `not_compared` names, in Dutch, what a reader sees but could not be compared; `passed_over` what nobody sees and was
    not opened.
    """

    verdict: ReturnVerdict
    figures: tuple[FigureDifference, ...] = ()
    texts: tuple[TextDifference, ...] = ()
    texts_read: dict[str, tuple[WordBlock, ...]] = field(default_factory=dict)
    not_compared: tuple[str, ...] = ()
    passed_over: tuple[str, ...] = ()

    def beside(self, not_compared: tuple[str, ...], passed_over: tuple[str, ...]) -> Returned:
        """The same, with what was not looked at: what is equal is then not called so without it."""
        verdict = self.verdict
        if verdict == ReturnVerdict.EQUAL and not_compared:
            verdict = ReturnVerdict.PARTLY
        return replace(self, verdict=verdict, not_compared=not_compared, passed_over=passed_over)


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
        #: Blocks without a pair so far: number in the base, and place in the document with the base's number near it.
        self._lost: list[int] = []
        self._come: list[tuple[int, int]] = []

    def compare(self) -> SequenceMatcher[str]:
        """Holds all blocks against each other, and returns how they match."""
        matcher = SequenceMatcher(
            None, list(map(plain_block, self._base)), list(map(plain_block, self._found)), autojunk=False
        )
        for tag, start, end, found_start, found_end in matcher.get_opcodes():
            if tag != "equal":
                self._add(range(start, end), range(found_start, found_end))
        self._settle()
        return matcher

    def add_wording(self, wording: Sequence[WordBlock], sentences: Sequence[WordBlock]) -> None:
        """Holds each sentence of a document's wording against the one of the agreement that is most like it.

        What the document leaves out is not told: it need not have the template's wording.
        """
        known = {spoken(one.text) for one in sentences}
        for new in wording:
            text = spoken(new.text)
            if text in known:
                continue
            likely = (one for least in _LIKELY for one in sentences if are_alike(spoken(one.text), text, least))
            old = next(likely, None)
            if old is not None:
                self._changed(old, new)
            else:
                author, date = _by(new.changes)
                self._inserted(new, "", author, date)

    def _add(self, base: range, found: range) -> None:
        """Two stretches of blocks that are not equal: alike ones are pairs, the others are looked at in the end."""
        left = list(found)
        numbers = list(base)
        while numbers:
            number = numbers.pop(0)
            joined = self._joined(number, numbers[:1], left)
            match = joined if joined is not None else self._alike(self._base[number], left)
            if match is None:
                self._lost.append(number)
                continue
            # What stands before the pair and was not paired is new.
            self._come += [(place, number) for place in left[: left.index(match)]]
            left = left[left.index(match) + 1 :]
            if joined is None:
                self._pair(number, match)
            else:
                following = numbers.pop(0)
                both = f"{self._base[number].text} ¶ {self._base[following].text}"
                self._reworded(self._base[number], both, self._found[match], self._text_of(number))
        near = base[-1] if len(base) else base.start
        self._come += [(place, near) for place in left]

    def _joined(self, number: int, following: list[int], left: list[int]) -> int | None:
        """The paragraph that two paragraphs became, when only the end of the first was taken out."""
        if not following or self._base[number].is_row or self._base[following[0]].is_row:
            return None
        both = spoken(f"{self._base[number].text} {self._base[following[0]].text}").replace(" ", "")
        return next((place for place in left if spoken(self._found[place].text).replace(" ", "") == both), None)

    def _settle(self) -> None:
        """Blocks without a pair: the same words elsewhere were moved, alike ones also changed, others gone or new."""
        for same in (True, False):
            for number in list(self._lost):
                old = self._base[number]
                match = next((entry for entry in self._come if self._is_pair(old, self._found[entry[0]], same)), None)
                if match is None:
                    continue
                self._lost.remove(number)
                self._come.remove(match)
                new = self._found[match[0]]
                author, date = _by(new.changes)
                self._texts.append(
                    TextDifference(_where(old), "moved", old.text, new.text, author, date, self._text_of(number))
                )
                if not same:
                    self._pair(number, match[0])
        for number in self._lost:
            self._gone(number)
        for place, near in self._come:
            self._new(place, near)

    def _is_pair(self, old: WordBlock, new: WordBlock, same: bool) -> bool:
        if (old.is_row, old.is_note) != (new.is_row, new.is_note):
            return False
        if same:
            return plain_block(old) == plain_block(new)
        if old.is_row:
            return bool(old.cells[0]) and spoken(old.cells[0]) == spoken(new.cells[0]) and old.heading == new.heading
        return are_alike(spoken(old.text), spoken(new.text), _LIKELY[0])

    def _alike(self, block: WordBlock, left: list[int]) -> int | None:
        for place in left:
            other = self._found[place]
            if (block.is_row, block.is_note) != (other.is_row, other.is_note):
                continue
            if block.is_row and block.cells[0] and spoken(block.cells[0]) == spoken(other.cells[0]):
                return place
            if are_alike(spoken(block.text), spoken(other.text), _ALIKE):
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
            if spoken(before) == spoken(after):
                continue
            where = _cell(old, column)
            if FIGURE.search(before) or FIGURE.search(after) or "-" in (before, after):
                self._figures.append(FigureDifference(where, before, after))
            else:
                author, date = _by(new.changes)
                denied = negations(before) != negations(after)
                self._texts.append(TextDifference(where, "changed", before, after, author, date, "", denied))

    def _gone(self, number: int) -> None:
        old = self._base[number]
        if old.is_row:
            for column, cell in enumerate(old.cells):
                if column and FIGURE.search(cell):
                    self._figures.append(FigureDifference(_cell(old, column), cell, ""))
        else:
            self._figures += [FigureDifference(_where(old), figure, "") for figure in figures_in(old.text)]
        change = self._deletions.get(bare(old.text))
        author, date = (change.author, change.date) if change is not None else ("", "")
        text, denied = self._text_of(number), negations(old.text) > 0
        self._texts.append(TextDifference(_where(old), "deleted", old.text, "", author, date, text, denied))

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
        self._inserted(new, text, *_by(new.changes))

    def _inserted(self, new: WordBlock, text: str, author: str, date: str) -> None:
        if not new.is_row:
            self._figures += [FigureDifference(_where(new), "", figure) for figure in figures_in(new.text)]
        self._texts.append(
            TextDifference(_where(new), "inserted", "", new.text, author, date, text, negations(new.text) > 0)
        )

    def _changed(self, old: WordBlock, new: WordBlock, text: str = "") -> None:
        for before, after in _figure_pairs(old.text, new.text):
            self._figures.append(FigureDifference(_where(old), before, after))
        self._reworded(old, old.text, new, text)

    def _reworded(self, old: WordBlock, words: str, new: WordBlock, text: str) -> None:
        author, date = _by(new.changes)
        denied = negations(words) != negations(new.text)
        self._texts.append(TextDifference(_where(old), "changed", words, new.text, author, date, text, denied))

    def result(self, regions: Mapping[str, tuple[WordBlock, ...]]) -> Returned:
        """The whole comparison."""
        if self._figures:
            verdict = ReturnVerdict.FIGURES
        else:
            verdict = ReturnVerdict.TEXTS if self._texts else ReturnVerdict.EQUAL
        changed = {one.text for one in self._texts if one.text}
        read = {key: blocks for key, blocks in regions.items() if key in changed}
        # What a "niet" turns round is named first.
        texts = sorted(self._texts, key=lambda one: not one.negates)
        return Returned(verdict, tuple(self._figures), tuple(texts), read)


def _figure_pairs(old: str, new: str) -> list[tuple[str, str]]:
    """The figures that differ between two versions of a paragraph, in order."""
    before, after = figures_in(old), figures_in(new)
    pairs = []
    for tag, start, end, other, last in SequenceMatcher(
        None, [spoken(one) for one in before], [spoken(one) for one in after], autojunk=False
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


def plain_block(block: WordBlock) -> str:
    """What a block is compared by: whether it is a row, and its words."""
    return f"{'row' if block.is_row else 'text'} {spoken(block.text)}"
