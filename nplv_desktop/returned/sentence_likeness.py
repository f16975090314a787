"""How alike two sentences are."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import fuzz

#: Up to this many characters a changed letter counts as a letter, beyond it as a word.
_SHORT = 60
#: Letters in order agree by chance more than words do.
_BY_CHANCE = 0.1
#: Texts whose lengths differ by more than this factor of what is asked have too few words in common.
_OF_LENGTH = 0.7
_WORD = re.compile(r"\d+(?:[.,]\d+)*|\w+")


def are_alike(text: str, other: str, least: float) -> bool:
    """Whether at least this share (0 to 1) of the words, in order, is the same; of the characters in short texts."""
    if 2 * min(len(text), len(other)) < least * _OF_LENGTH * (len(text) + len(other)):
        return False
    if fuzz.ratio(_words(text), _words(other), score_cutoff=least * 100):
        return True
    both_short = max(len(text), len(other)) <= _SHORT
    return both_short and bool(fuzz.ratio(text, other, score_cutoff=(least + _BY_CHANCE) * 100))


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text))
