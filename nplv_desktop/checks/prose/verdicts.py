"""What a number turned out to be, and how it is held against one fact."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nplv_desktop.checks.prose.figure_rules import Sure
from nplv_desktop.checks.prose.known_facts import Fact
from nplv_desktop.checks.prose.mentions import Exactness, Mention, RangeEnd, Unit
from nplv_desktop.domain.dutch.formatting import decimal_comma, euros, grouped, long_date, percentage
from nplv_desktop.domain.figures.figure import Subject


class Verdict(StrEnum):
    """What a number turned out to be; the last four are findings."""

    LINKED = "linked"
    ROUNDED = "rounded"
    LOCAL = "local"
    ROUNDING = "rounding"
    CONTRADICTION = "contradiction"
    TYPO = "typo"
    PERIOD = "period"

    @property
    def is_finding(self) -> bool:
        """Whether somebody must look at it."""
        return self in (Verdict.ROUNDING, Verdict.CONTRADICTION, Verdict.TYPO, Verdict.PERIOD)

    @property
    def contradicts(self) -> bool:
        """Whether it says something else than the dossier: no final export while nobody mended or accepted it."""
        return self in (Verdict.CONTRADICTION, Verdict.TYPO, Verdict.PERIOD)


@dataclass(frozen=True, slots=True)
class Judged:
    """A number with its verdict, the fact that it is or should be, and the value that it should have."""

    mention: Mention
    verdict: Verdict
    fact: Fact | None = None
    value: Decimal | None = None
    #: Whether the words around it leave no doubt about what it is about.
    is_sure: bool = False
    #: The first year that a period should have, where it names one.
    first_year: int | None = None

    @property
    def should(self) -> str:
        """What it should say, as the program prints it; "" where nothing is known."""
        if self.verdict == Verdict.PERIOD:
            return f"{self.first_year or ''} t/m {self.value}".strip()
        return "" if self.value is None else printed(self.value, self.mention.unit)


#: How far a number that is said to be about, somewhat more or somewhat less may lie from the fact.
ABOUT, NEARLY = Decimal("0.01"), Decimal("0.05")
#: The same for one whose last digits are all zeros: "ruim 600" of 640.
_COARSE = Decimal("0.10")
#: Nearer than this to a fact, a number is taken to mean it.
NEAR = Decimal("0.12")
_FEWEST_DIGITS = 2
_FEW = 20
#: How many points of a hundred a fraction in words may lie beside the share.
_FRACTION_EXACT, _FRACTION_ABOUT, _FRACTION_MORE = Decimal("2.5"), Decimal(5), Decimal(8)
_EXTREMES = {Exactness.AT_LEAST: min, Exactness.AT_MOST: max}
#: What is right or wrong, never rounded or near.
_BY_THEMSELVES = (Unit.YEAR, Unit.DATE, Unit.RATIO)
_DERIVED = frozenset({Subject.TOTAL_PER_AFFORDABLE, Subject.TOTAL_PER_DWELLING})
_ROUND_STEP = 1000
_RANGES = frozenset({Subject.STIMULUS, Subject.TOTAL, Subject.TOTAL_PER_AFFORDABLE, Subject.TOTAL_PER_DWELLING})


def against(mention: Mention, meant: Sequence[Fact], sure: Sure) -> Judged:
    """The verdict on a number that equals none of the facts it may mean, of which there is at least one."""
    if mention.is_fraction:
        return _fraction(mention, meant[0], sure)
    is_sure = sure == Sure.YES
    if mention.unit == Unit.HOMES and mention.value < _FEW and all(fact.value > _FEW**2 for fact in meant):
        # "van elke tien woningen": nobody means the programme of hundreds.
        return Judged(mention, Verdict.LOCAL)
    for fact in meant:
        if is_swapped(mention.value, fact.value) and mention.unit not in _BY_THEMSELVES:
            return Judged(mention, Verdict.TYPO, fact, fact.value, is_sure)
    fact = _most_like(mention, meant)
    least, most = min(one.value for one in meant), max(one.value for one in meant)
    is_range = fact.subject in _RANGES
    if mention.exactness == Exactness.AT_LEAST and mention.value <= (least if is_range else most):
        return Judged(mention, Verdict.LINKED, fact)
    if mention.exactness == Exactness.AT_MOST and mention.value > most * (1 + NEAR) and not is_sure:
        return Judged(mention, Verdict.LINKED, fact)
    rounded = _as_rounding(mention, fact)
    if rounded is not None:
        return Judged(mention, rounded, fact, fact.value, is_sure)
    if is_sure or abs(fact.value - mention.value) <= fact.value * NEAR:
        return Judged(mention, Verdict.CONTRADICTION, fact, fact.value, is_sure)
    return Judged(mention, Verdict.LOCAL)


def _most_like(mention: Mention, meant: Sequence[Fact]) -> Fact:
    """The nearest fact; of an amount's two VAT sides the one with VAT, unless the text says otherwise."""
    nearest = min(meant, key=lambda fact: abs(fact.value - mention.value))
    if nearest.side == "excl":
        same = [
            fact
            for fact in meant
            if fact.subject == nearest.subject and fact.words == nearest.words and fact.side == "incl"
        ]
        return min(same, key=lambda fact: abs(fact.value - mention.value)) if same else nearest
    return nearest


def _as_rounding(mention: Mention, fact: Fact) -> Verdict | None:
    """Whether a number that is said to be rounded is; None where it is none of the fact's roundings."""
    by = (fact.value - mention.value) / fact.value
    if mention.exactness == Exactness.ABOUT:
        is_near = abs(fact.value - mention.value) <= mention.step / 2 and abs(by) <= _COARSE
        return Verdict.ROUNDED if is_near or abs(by) <= ABOUT else None
    if mention.exactness not in (Exactness.MORE, Exactness.LESS):
        return None
    by = by if mention.exactness == Exactness.MORE else -by
    if 0 < by <= NEARLY or (0 < by <= _COARSE and abs(fact.value - mention.value) < mention.step):
        return Verdict.ROUNDED
    return Verdict.ROUNDING if abs(by) <= NEARLY else None


def _fraction(mention: Mention, fact: Fact, sure: Sure) -> Judged:
    more = fact.value - mention.value
    allowed = {
        Exactness.EXACT: abs(more) <= _FRACTION_EXACT,
        Exactness.ABOUT: abs(more) <= _FRACTION_ABOUT,
        Exactness.MORE: 0 <= more <= _FRACTION_MORE,
        Exactness.LESS: 0 <= -more <= _FRACTION_MORE,
        Exactness.AT_LEAST: more >= 0,
        Exactness.AT_MOST: more <= 0,
    }[mention.exactness]
    if allowed or sure != Sure.YES:
        return Judged(mention, Verdict.ROUNDED if allowed else Verdict.LOCAL, fact)
    return Judged(mention, Verdict.CONTRADICTION, fact, fact.value, True)


def is_equal(mention: Mention, fact: Fact) -> bool:
    """Whether a number is the fact, to the last digit that was written for amounts in millions and percentages."""
    value = fact.value
    if abs(mention.value - value) > max(value, mention.value) / 2:
        return False
    if mention.range_end != RangeEnd.NO and fact.end and fact.end != mention.range_end.value:
        return False
    if mention.value == value:
        return True
    if mention.unit in (Unit.HOMES, Unit.FTE, *_BY_THEMSELVES, Unit.YEARS) or mention.is_fraction:
        return mention.unit == Unit.HOMES and fact.subject == Subject.PER_YEAR and abs(mention.value - value) < 1
    if mention.unit == Unit.EURO and mention.scale < 3:
        if fact.subject in _DERIVED and mention.step <= _ROUND_STEP:
            # Nobody writes the last euro of an average.
            return abs(mention.value - value) <= max(mention.step / 2, Decimal(1))
        return abs(mention.value - value) < 1
    return abs(value - mention.value) <= written_step(mention) / 2


def written_step(mention: Mention) -> Decimal:
    """The size of the last digit as written: 0,1 mln for "7,5 mln.", 1 mln for "8 mln."."""
    if mention.unit == Unit.PERCENT:
        return Decimal(1) if mention.value == mention.value.to_integral_value() else mention.step
    if mention.is_word:
        # "tweeënhalf miljoen" says half a million, "twee miljoen" a whole one.
        is_half = mention.value % Decimal(10) ** mention.scale != 0
        return Decimal(10) ** (mention.scale - is_half)
    digits = re.search(r"\d[.,](\d{1,2})(?!\d)", mention.text)
    return Decimal(10) ** (mention.scale - (len(digits[1]) if digits else 0))


def is_swapped(value: Decimal, fact: Decimal) -> bool:
    """Whether two digits were swapped: 2146 for 2164, 3,4 for 4,3."""
    one, other = (f"{number.to_integral_value():f}" for number in (value, fact))
    if len(one) != len(other) or one == other or len(one) < _FEWEST_DIGITS:
        return False
    places = [place for place in range(len(one)) if one[place] != other[place]]
    return len(places) == 2 and one[places[0]] == other[places[1]] and one[places[1]] == other[places[0]]


def printed(value: Decimal, unit: Unit) -> str:
    """A value as the program prints it: "2.352", "€ 7.500.000", "75 %", "2 fte"."""
    if unit == Unit.EURO:
        return euros(value)
    if unit == Unit.PERCENT:
        return percentage(value / 100)
    if unit == Unit.FTE:
        return f"{decimal_comma(value)} fte"
    if unit == Unit.DATE:
        number = int(value)
        return long_date(date(number // 10000, number // 100 % 100, number % 100))
    if unit == Unit.RATIO:
        return f"{int(value) // 1000}/{int(value) % 1000}"
    if unit in (Unit.YEAR, Unit.PERIOD):
        return str(int(value))
    if unit == Unit.YEARS:
        return f"{decimal_comma(value)} jaar"
    return grouped(int(value))
