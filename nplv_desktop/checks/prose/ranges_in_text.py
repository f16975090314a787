"""Numbers that stand together: the ends of ranges, and the terms of a sum that is written out."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from nplv_desktop.checks.prose.mentions import Exactness, Mention, RangeEnd, Unit, Words

_DASHES = ("–", "-", "—", "−")


def with_terms(mentions: list[Mention], text: str, offset: int) -> list[Mention]:
    """Gives the terms of "384 + 104 = 488 zorgwoningen" the words and unit that stand behind the last."""
    made = list(mentions)
    for place in range(len(made) - 2, -1, -1):
        first, second = made[place], made[place + 1]
        if second.start - first.end > 5 or text[first.end - offset : second.start - offset].strip() not in ("+", "="):
            continue
        unit = second.unit if first.unit in (Unit.NONE, Unit.OTHER) else first.unit
        words = replace(
            first.words,
            tight=(first.words.tight[0], second.words.tight[1]),
            near=(first.words.near[0], second.words.near[1]),
        )
        made[place] = replace(first, unit=unit, words=words)
    return made


def with_ranges(mentions: list[Mention], text: str, offset: int) -> list[Mention]:
    """Marks the ends of ranges, and gives the first ("€ 19,6 tot € 22,3 mln.") the scale and unit of the second."""
    made = list(mentions)
    for place in range(len(made) - 1):
        first, second = made[place], made[place + 1]
        start, end = first.end - offset, second.start - offset
        if end - start > 24 or first.is_fraction != second.is_fraction:
            continue
        between = text[start:end].strip().casefold()
        lead = text[max(0, first.start - offset - 12) : first.start - offset].casefold()
        is_range = between in (
            *_DASHES,
            "tot",
            "à",
            "a",
            "tot en met",
            "t/m",
            "tot maximaal",
            "tot de",
            "tot circa",
            "tot ongeveer",
            "tot ruim",
            "tot bijna",
            "en maximaal",
        ) or (
            between in ("en", "en de", "en circa", "en ongeveer") and re.search(r"tussen(?: de)?\s*$", lead) is not None
        )
        units = {first.unit, second.unit} - {Unit.NONE, Unit.OTHER}
        if not is_range or len(units) > 1:
            continue
        unit = units.pop() if units else second.unit
        leans = False
        if first.scale < second.scale and first.value < 1000 and not first.scale:
            factor = Decimal(10) ** second.scale
            first = replace(first, value=first.value * factor, step=first.step * factor, scale=second.scale)
            leans = True
        has_own = any("€" in one.text or "eur" in one.text.casefold() for one in (second,))
        leans = leans or (unit == Unit.EURO and not has_own)
        if first.value > second.value and between in ("en", "a"):
            continue
        low, high = first.words, second.words
        words = Words(
            (low.tight[0], high.tight[1]),
            (low.near[0], high.near[1]),
            low.before,
            high.after,
            low.heading,
            low.whole,
            (*low.names, *high.names),
            low.near_names,
            low.opening_names,
        )
        made[place] = replace(first, unit=unit, words=words, range_end=RangeEnd.LOW, leans=leans)
        kind = second.exactness if second.exactness != Exactness.AT_MOST or "maximaal" in between else first.exactness
        made[place + 1] = replace(second, unit=unit, words=words, range_end=RangeEnd.HIGH, leans=leans, exactness=kind)
    return made
