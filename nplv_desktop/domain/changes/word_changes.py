"""What differs between two texts, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

#: What changes as a whole: a space, a number with its stops and commas, a word, or signs.
TOKEN = re.compile(r"\s+|\d+(?:[.,]\d+)*|\w+|[^\w\s]+")
#: Paragraphs of more words than this together are compared as a whole.
_MOST_WORDS = 4000


class PieceKind(StrEnum):
    """What happened to a piece of text."""

    SAME = "same"
    GONE = "gone"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text with what happened to it."""

    kind: PieceKind
    text: str


def word_changes(before: str, after: str) -> tuple[Piece, ...]:
    """Both texts as one run of pieces: without the new ones it reads as `before`, without those gone as `after`.

    Paragraphs are held against each other first, then the words of those that differ.
    """
    made: list[Piece] = []
    for old, new in _blocks(before.splitlines(keepends=True), after.splitlines(keepends=True)):
        was, is_now = "".join(old), "".join(new)
        if was == is_now:
            _add(made, PieceKind.SAME, was)
            continue
        first, second = TOKEN.findall(was), TOKEN.findall(is_now)
        if len(first) + len(second) > _MOST_WORDS:
            _add(made, PieceKind.GONE, was)
            _add(made, PieceKind.NEW, is_now)
            continue
        for old_words, new_words in _without_islands(list(_blocks(first, second))):
            if old_words == new_words:
                _add(made, PieceKind.SAME, old_words)
            else:
                _add(made, PieceKind.GONE, old_words)
                _add(made, PieceKind.NEW, new_words)
    return tuple(made)


def _without_islands(blocks: Sequence[tuple[Sequence[str], Sequence[str]]]) -> Iterator[tuple[str, str]]:
    """Joins two changes that have nothing but a space or a comma between them: that reads as one change."""
    was = is_now = ""
    for number, (old, new) in enumerate(blocks):
        same = old == new
        is_island = same and 0 < number < len(blocks) - 1 and not any(map(str.isalnum, "".join(old)))
        if same and not is_island:
            yield was, is_now
            yield "".join(old), "".join(new)
            was = is_now = ""
        else:
            was += "".join(old)
            is_now += "".join(new)
    yield was, is_now


def _blocks(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    for _, start, end, new_start, new_end in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield old[start:end], new[new_start:new_end]


def _add(made: list[Piece], kind: PieceKind, text: str) -> None:
    if not text:
        return
    if made and made[-1].kind == kind:
        made[-1] = Piece(kind, made[-1].text + text)
    else:
        made.append(Piece(kind, text))
