"""What a list does not say itself and somebody has to answer, and what is assumed where nobody does."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nplv_desktop.planlijst.recognising.year_columns import DELIVERY

#: Years between the start of construction and delivery, where nobody says otherwise.
USUAL_SHIFT = 2
LARGEST_SHIFT = 10


class Use(StrEnum):
    """What a list is for: the housing programme, a year sheet, or both."""

    PROGRAMME = "programme"
    YEAR_SHEET = "year-sheet"
    BOTH = "both"


class Spread(StrEnum):
    """In which year the dwellings of a span of years are counted."""

    EVEN = "even"
    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Answers:
    """Everything that was answered for a list.

    `years_are` is "delivered" or "start", for years that the list itself leaves open; `shift` years lie between start
    and delivery. `price_classes` gives a numbered class ("koop2") its canonical column; one that is absent counts as
    unknown. `use` and `year` (of the year sheet) are as proposed where they are None; `liberalised` says what "duur"
    means beside "geliberaliseerd": "social_rent_corporation" or "high_rent". `in_area` and `previous_subsidy` hold for
    every plan whose own cell is empty, None leaves it open.
    """

    years_are: str = DELIVERY
    shift: int = USUAL_SHIFT
    spread: Spread = Spread.EVEN
    price_classes: Mapping[str, str] = field(default_factory=dict)
    hidden_rows: bool = False
    struck_rows: bool = False
    other_municipalities: bool = False
    use: Use | None = None
    year: int | None = None
    liberalised: str | None = None
    in_area: str | None = None
    previous_subsidy: str | None = None


SPREAD_WORDS = {
    Spread.EVEN: "gelijk verdeeld over de jaren",
    Spread.FIRST: "in het eerste jaar",
    Spread.LAST: "in het laatste jaar",
}


USE_WORDS = {
    Use.PROGRAMME: "woningbouwprogramma",
    Use.YEAR_SHEET: "jaarschijf",
    Use.BOTH: "woningbouwprogramma en jaarschijf",
}


@dataclass(frozen=True, slots=True)
class Question:
    """Something the list leaves open: a key, the Dutch question, and the answer that was taken."""

    key: str
    question: str
    answer: str
