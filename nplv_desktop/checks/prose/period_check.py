"""Periods in a text held against the period of construction starts and that of payment."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from nplv_desktop.checks.prose.figure_rules import Rule
from nplv_desktop.checks.prose.mentions import Unit
from nplv_desktop.checks.prose.verdicts import Judged, Verdict
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.figures.figure import Subject

#: Further from the right year than this, another period is meant.
_YEARS_AROUND = 4
_WHOLE = frozenset({Subject.HOMES, Subject.AFFORDABLE, Subject.PURE, Subject.BASIS})
_ALL = re.compile(r"\balle\b|\bde bouwperiode\b|\bde hele opgave\b")


def judged_period(judged: Judged, rule: Rule | None, sentence: Sequence[Judged], rules: ParameterSet) -> Judged:
    """The verdict on a period, in the light of its sentence; anything else as it is."""
    mention = judged.mention
    if mention.unit != Unit.PERIOD:
        return judged
    last, first = int(mention.value), mention.first_year
    starts = (rules.first_start_year, rules.last_start_year)
    pays = (rules.first_start_year + 1, rules.last_payment_year)
    if rule is None or not rule.subjects:
        is_right = last == starts[1] and first in (None, starts[0])
        return Judged(mention, Verdict.LINKED if is_right else Verdict.LOCAL)
    is_payment = Subject.PAYMENT in rule.subjects
    first_right, last_right = pays if is_payment else starts
    if last == last_right and first in (None, first_right, *((starts[0],) if is_payment else ())):
        return Judged(mention, Verdict.LINKED)
    if is_payment and last == starts[1] and first in (None, starts[0]):
        # "de woningen die in 2025 t/m 2029 starten, worden het jaar erna betaald"
        return Judged(mention, Verdict.LINKED)
    is_near = abs(last - last_right) <= _YEARS_AROUND and last >= first_right
    starts_near = first is None or abs(first - first_right) <= 1
    if not (is_near and starts_near) or _is_part(
        judged, first or first_right, last, (first_right, last_right), sentence
    ):
        return Judged(mention, Verdict.LOCAL)
    return Judged(mention, Verdict.PERIOD, None, Decimal(last_right), is_sure=True, first_year=first and first_right)


def _is_part(judged: Judged, first: int, last: int, right: tuple[int, int], sentence: Sequence[Judged]) -> bool:
    """Whether a shorter period is a part of the whole one: it goes with a number that is not the whole."""
    if first < right[0] or last > right[1]:
        return False
    if any(
        one.verdict == Verdict.LINKED and one.fact is not None and one.fact.subject in _WHOLE for one in sentence
    ) or _ALL.search("".join(judged.mention.words.sentence)):
        return False
    has_local = any(one.mention.unit in (Unit.HOMES, Unit.EURO) for one in sentence)
    return has_local or (first - right[0]) + (right[1] - last) > 1
