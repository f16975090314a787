"""What a number in a text is: its place, value, unit, how exact it is meant and the words around it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

_CLAUSE_BEFORE = re.compile(
    r"[;)]|, (?:maar|terwijl|en|waarvan|waarvoor|waar|zoals|plus|daarvan|hiervan)\b| maar | terwijl | waarvan "
)
_CLAUSE_AFTER = re.compile(
    r"[;:()]|, (?:maar|terwijl|en|waarvan|waarvoor|waar|zoals|plus|daarvan|hiervan)\b| maar | terwijl | waarvan "
)


class Unit(StrEnum):
    """What a number counts; a fraction ("twee derde") is a percentage."""

    EURO = "euro"
    PERCENT = "percent"
    HOMES = "homes"
    FTE = "fte"
    YEARS = "years"
    PERIOD = "period"
    YEAR = "year"
    DATE = "date"
    RATIO = "ratio"
    OTHER = "other"
    NONE = "none"


class Exactness(StrEnum):
    """How a number is meant: "circa", "ruim" (somewhat more), "bijna" (somewhat less), at least, at most."""

    EXACT = "exact"
    ABOUT = "about"
    MORE = "more"
    LESS = "less"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class RangeEnd(StrEnum):
    """Which end of a range a number is."""

    NO = ""
    LOW = "low"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Words:
    """The words around a number, lower case, each pair before and after it.

    `tight` reaches to the next comma or "en", `near` to the next number, `clause` to the end of the clause, `sentence`
    some 160 characters either way, with the line above the list where the number stands in one of its items.
    """

    tight: tuple[str, str] = ("", "")
    near: tuple[str, str] = ("", "")
    before: str = ""
    after: str = ""
    heading: str = ""
    #: The whole sentence with the heading of its list, or as much of it as the other fields can hold.
    whole: str = ""
    #: Names in the tight words, those behind "in", "aan de" and the like in the near ones, and those that open the sentence.
    names: tuple[str, ...] = ()
    near_names: tuple[str, ...] = ()
    opening_names: tuple[str, ...] = ()

    @property
    def clause(self) -> tuple[str, str]:
        """The words of the clause."""
        return _CLAUSE_BEFORE.split(self.before)[-1], _CLAUSE_AFTER.split(self.after, maxsplit=1)[0]

    @property
    def sentence(self) -> tuple[str, str]:
        """The words of the sentence, and before them those of the line above its list."""
        return f"{self.heading} {self.before}", self.after


@dataclass(frozen=True, slots=True)
class Mention:
    """One number in a text: `value` in euro, dwellings, percents or FTE; for a period the last year that counts.

    `start` and `end` are its place in the text, `first_year` the first year of a period where there is one; `step` is
    the size of the last digit that was written ("2.250" is 10, "€ 7,5 mln." is 100.000), `scale` the power of ten of a
    word such as "mln.", `leans` whether sign or scale stand at the other end of its range.
    """

    text: str
    start: int
    end: int
    value: Decimal
    unit: Unit
    exactness: Exactness
    step: Decimal
    words: Words
    sentence: int
    first_year: int | None = None
    scale: int = 0
    is_fraction: bool = False
    is_word: bool = False
    range_end: RangeEnd = RangeEnd.NO
    leans: bool = False
