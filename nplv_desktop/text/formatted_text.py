"""Formatted text as the agreement knows it: headings, paragraphs, bullets, numbers, bold and italic; nothing else.

The editor, the clipboard and Markdown all meet in this shape. `tidy` makes it canonical, so that the same text is
always stored in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from itertools import groupby, pairwise

from nplv_desktop.domain.figures.text_fields import field_of

#: Characters of one text, Markdown included; the area file holds no more.
LONGEST_TEXT = 200_000
DEEPEST_LIST = 2
DEEPEST_HEADING = 3
_LARGEST_NUMBER = 999_999_999
# What a document cannot hold, does not show, or turns the reading direction of the words around it.
_DROPPED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffc\ufffe\uffff\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_WORD_OR_SPACE = re.compile(r"\s+|\S+(?:(?![\n])\s\S+)*")
_BREAK = re.compile("[\r\u2028\u2029]")


class BlockKind(Enum):
    """What a block of text is."""

    PARAGRAPH = auto()
    HEADING = auto()
    BULLET = auto()
    NUMBER = auto()

    @property
    def is_list(self) -> bool:
        """Whether a block of this kind is an item of a list."""
        return self in (BlockKind.BULLET, BlockKind.NUMBER)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; a newline in it is a line break within the block."""

    text: str
    bold: bool = False
    italic: bool = False

    @property
    def style(self) -> tuple[bool, bool]:
        """Bold and italic together."""
        return self.bold, self.italic


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or an item of a list.

    `level` is 1 to 3 for a heading and the depth, from 0, for an item; `number` is the number that an item shows.
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    number: int = 0

    @property
    def text(self) -> str:
        """The words without style."""
        return "".join(run.text for run in self.runs)


def clean_characters(text: str) -> str:
    """The text without control characters and the like; tabs become spaces and every line break a newline."""
    return _DROPPED.sub("", _BREAK.sub("\n", text.replace("\r\n", "\n"))).replace("\t", " ")


def count_words(blocks: Iterable[Block]) -> int:
    """The number of words; a dash on its own is none."""
    return sum(1 for block in blocks for word in block.text.split() if any(map(_counts, word)))


def _counts(character: str) -> bool:
    return character.isalnum() or field_of(character) is not None


def tidy(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The canonical form: no empty blocks, no loose spaces, lists without gaps in depth or number."""
    made: list[Block] = []
    siblings: list[Block] = []
    for block in blocks:
        runs = tidy_runs(block)
        if not runs:
            continue
        if not block.kind.is_list:
            siblings.clear()
            level = min(max(block.level, 1), DEEPEST_HEADING) if block.kind is BlockKind.HEADING else 0
            made.append(Block(block.kind, runs, level))
            continue
        depth = min(max(block.level, 0), len(siblings), DEEPEST_LIST)
        item = Block(block.kind, runs, depth, _number_of(block, siblings, depth))
        siblings[depth:] = [item]
        made.append(item)
    return tuple(made)


def _number_of(block: Block, siblings: list[Block], depth: int) -> int:
    """An item counts on from the one before it in its list; only a first item says a number of its own."""
    if block.kind is not BlockKind.NUMBER:
        return 0
    if depth < len(siblings) and siblings[depth].kind is BlockKind.NUMBER:
        return min(siblings[depth].number + 1, _LARGEST_NUMBER)
    return min(max(block.number, 0), _LARGEST_NUMBER)


@lru_cache(maxsize=4096)
def tidy_runs(block: Block) -> tuple[Run, ...]:
    """The runs of a block in canonical form; a heading is not bold in part, and has one line."""
    runs = [replace(run, text=clean_characters(run.text)) for run in block.runs]
    if block.kind is BlockKind.HEADING:
        runs = [Run(run.text.replace("\n", " "), False, run.italic) for run in runs]
    return settle_edges(joined(_without_loose_spaces(runs)), str.isspace)


def _without_loose_spaces(runs: Iterable[Run]) -> Iterator[Run]:
    """The runs without white space at the ends and around line breaks."""
    spaces: list[Run] = []
    begun = False
    for run in runs:
        for found in _WORD_OR_SPACE.finditer(run.text):
            piece = replace(run, text=found[0])
            if piece.text.isspace():
                spaces.append(piece)
                continue
            if begun:
                yield from [Run("\n")] if any("\n" in space.text for space in spaces) else spaces
            spaces.clear()
            begun = True
            yield piece


def joined(runs: Iterable[Run]) -> tuple[Run, ...]:
    """The runs with neighbours of one style made into one."""
    made = []
    for style, neighbours in groupby((run for run in runs if run.text), key=lambda run: run.style):
        made.append(Run("".join(run.text for run in neighbours), *style))
    return tuple(made)


def settle_edges(runs: tuple[Run, ...], loose: Callable[[str], bool]) -> tuple[Run, ...]:
    """Gives characters that are `loose` (spaces, marks) between two styles the style that both sides share.

    Nobody sees whether a space is bold, but Markdown cannot say it.
    """
    if len(runs) == 1 and runs[0].style == (False, False):
        return runs
    pieces = [piece for run in runs for piece in _pieces(run, loose)]
    plain = (False, False)
    before = [plain]
    for piece, is_loose in pieces:
        before.append(before[-1] if is_loose else piece.style)
    after = [plain]
    for piece, is_loose in reversed(pieces):
        after.append(after[-1] if is_loose else piece.style)
    after.reverse()
    settled = []
    for index, (piece, is_loose) in enumerate(pieces):
        if is_loose:
            left, right = before[index], after[index + 1]
            bold, italic = left[0] and right[0], left[1] and right[1]
            settled.append(Run(piece.text, bold, italic))
        else:
            settled.append(piece)
    return joined(settled)


def _pieces(run: Run, loose: Callable[[str], bool]) -> Iterator[tuple[Run, bool]]:
    """The run cut where it goes over from loose to firm characters."""
    cuts = [0, *(i for i, (a, b) in enumerate(pairwise(run.text), 1) if loose(a) != loose(b)), len(run.text)]
    for start, end in pairwise(cuts):
        yield replace(run, text=run.text[start:end]), loose(run.text[start])
