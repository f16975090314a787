"""Which words a pattern cannot do without, so that most rules are passed by without being tried."""

from __future__ import annotations

import re
from collections.abc import Iterable
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

_SHORTEST = 3


def cues_of(pattern: str) -> frozenset[str]:
    """Words of which at least one stands in every text that a pattern matches; none where that cannot be told."""
    found = _cues(_parser.parse(pattern))
    return frozenset() if found is None else found


def _cues(items: Iterable[Any]) -> frozenset[str] | None:
    """The best group of words of a sequence: one that must be there, with the longest shortest word."""
    best: frozenset[str] | None = None
    literal = ""
    groups: list[frozenset[str] | None] = []
    for operation, argument in items:
        if operation is _constants.LITERAL:
            literal += chr(argument)
            continue
        groups.append(_word(literal))
        literal = ""
        groups.append(_of_item(operation, argument))
    groups.append(_word(literal))
    for group in groups:
        if group is not None and (best is None or _worth(group) > _worth(best)):
            best = group
    return best


def _of_item(operation: Any, argument: Any) -> frozenset[str] | None:
    if operation is _constants.SUBPATTERN:
        return _cues(argument[3])
    if operation is _constants.BRANCH:
        parts = [_cues(part) for part in argument[1]]
        known = [part for part in parts if part is not None]
        return frozenset().union(*known) if known and len(known) == len(parts) else None
    if operation in (_constants.MAX_REPEAT, _constants.MIN_REPEAT) and argument[0] > 0:
        return _cues(argument[2])
    if operation is _constants.ASSERT and argument[0] > 0:
        return _cues(argument[1])
    return None


def _word(literal: str) -> frozenset[str] | None:
    # A word of its own, so that a sentence can be looked at word by word; the number's sign stands in no sentence.
    parts = [part for part in re.split(r"[§\s]+", literal) if len(part) >= _SHORTEST]
    return frozenset({max(parts, key=len)}) if parts else None


def _worth(group: frozenset[str]) -> tuple[int, int]:
    return min(map(len, group)), -len(group)
