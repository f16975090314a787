"""What people write where something is still to come: "PM", "n.t.b.", "XX woningen", "€ ……", "[invullen]"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_UNIT = r"(?:(?:sociale |betaalbare |nieuwe )?(?:woningen|appartementen|huizen)|fte|euro|procent|%|mln\b|miljoen|m²|m2)"
_DOTS = r"(?:…+|\.{3,})"
#: Each kind of placeholder, in the order in which a person would name them.
_KINDS = (
    # Letters for "to be determined", as a word of their own: not "het ntb-project", not "14.00 p.m.".
    r"(?<![\w.-])(?:PM|P\.M\.|n\.?t\.?b\.?|N\.?T\.?B\.?|n\.?n\.?b\.?|NNB|TBD|t\.b\.d\.|TODO|INVULLEN)(?![\w-])",
    # XXX, and XX or X where a number belongs.
    r"(?<![\w-])[xX]{3,}(?![\w-])",
    rf"(?<![\w-])[xX]{{1,2}}(?=\s{_UNIT})",
    r"€\s?(?:[xX]+|[Pp][Mm]|\?+|_+|-{2,}|…+|\.{2,})(?![\w-])",
    rf"{_DOTS}(?=\s{_UNIT})",
    # Lines to write on.
    r"_{3,}|\.{5,}|…{2,}",
    r"\?{3,}",
    # What stands in brackets to be replaced.
    r"\[(?!\s*(?:sic|\d+)\s*\])[^\[\]\n]*[^\W\d_][^\[\]\n]*\]",
    rf"[\[(]\s*{_DOTS}\s*[\])]",
    r"<[^\W\d_][\w /-]{0,40}>",
    # Fields of a template that were not filled in.
    r"\{\{.*?\}\}|\{%.*?%\}",
)
_ANY = re.compile("|".join(f"(?:{kind})" for kind in _KINDS))
#: Alone in a cell or on a line.
_ALONE = re.compile(rf"(?m)^[ \t]*(?:{_DOTS}|[xX]{{1,2}}|[Pp][Mm]|\?+|_+)[ \t]*$")
_QUOTED = re.compile(r"“[^”\n]*”|„[^”\n]*”|‘[^’\n]*’|\"[^\"\n]*\"")
#: Within a quotation three dots leave words out; they promise none.
_ELISION = re.compile(rf"[\[(]?\s*{_DOTS}\s*[\])]?")


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place where something is still to come: its words and where they stand in the text."""

    text: str
    start: int


def placeholders(text: str) -> Iterator[Placeholder]:
    """Every placeholder in a text, a cell or a line, in order; nothing for dots that end a sentence or a quotation's
    elision."""
    quotations = [found.span() for found in _QUOTED.finditer(text)]
    found = {match.start(): match[0] for pattern in (_ALONE, _ANY) for match in pattern.finditer(text)}
    for start, words in sorted(found.items()):
        quoted = any(first < start < last for first, last in quotations)
        if words.strip() and not (quoted and _ELISION.fullmatch(words)):
            yield Placeholder(words.strip(), start + len(words) - len(words.lstrip()))


def first_placeholder(text: str) -> str | None:
    """The words of the first placeholder in a text; None where nothing is still to come."""
    return next((found.text for found in placeholders(text)), None)
