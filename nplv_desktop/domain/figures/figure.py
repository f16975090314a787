"""What a figure is, declared once: how it is shown, compared, explained, named in texts and held against them.

`place` orders a list in which a figure stands; lists differ in their order, so every facet has a place of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.dutch.formatting import euros
from nplv_desktop.domain.figures.explanation_lines import Explaining
from nplv_desktop.domain.figures.totals import Totals

#: EUR or a number of dwellings; None where there is none.
Number = Decimal | int | None


class Subject(StrEnum):
    """What a number in a text is about."""

    HOMES = "homes"
    AFFORDABLE = "affordable"
    PURE = "pure"
    LARGE = "large"
    SUBSIDISED = "subsidised"
    BASIS = "basis"
    WOONTOP = "woontop"
    CARE_SUITABLE = "care_suitable"
    CARE_CLUSTERED = "care_clustered"
    CARE = "care"
    PER_DWELLING = "per_dwelling"
    STIMULUS = "stimulus"
    ORV = "orv"
    CAPACITY = "capacity"
    TOTAL = "total"
    BUDGET = "budget"
    SHARE = "share"
    FTE = "fte"
    ROW = "row"
    SURPLUS = "surplus"
    ROWS_TOGETHER = "rows_together"
    NATIONAL_ORV_AGREED = "national_orv_agreed"
    NATIONAL_CAPACITY_AGREED = "national_capacity_agreed"
    CORRECTION = "correction"
    WOONTOP_DATE = "woontop_date"
    AGREEMENT_DATE = "agreement_date"
    REST = "rest"
    PER_YEAR = "per_year"
    RATE = "rate"
    FTE_YEARS = "fte_years"
    ORV_PART = "orv_part"
    SURCHARGES = "surcharges"
    WBI = "wbi"
    TOTAL_PER_AFFORDABLE = "total_per_affordable"
    TOTAL_PER_DWELLING = "total_per_dwelling"
    BAND = "band"
    NATIONAL = "national"
    NATIONAL_ORV = "national_orv"
    NATIONAL_CAPACITY = "national_capacity"
    NATIONAL_HOMES = "national_homes"
    NATIONAL_PER_DWELLING = "national_per_dwelling"
    MIDTERM = "midterm"
    PRICE_LEVEL = "price_level"
    FIRST_PAYMENT = "first_payment"
    LAST_PAYMENT = "last_payment"
    PERIOD = "period"
    PAYMENT = "payment"


class Measure(StrEnum):
    """What a figure is counted in."""

    EURO = "euro"
    HOMES = "homes"
    PERCENT = "percent"


def always(figures: Totals) -> bool:
    """For a facet that every area shows."""
    return True


def _nothing(figures: Totals) -> tuple[str, bool]:
    return "", True


@dataclass(frozen=True, slots=True)
class PanelRow:
    """A row of the totals panel.

    `extra` is what follows the figure, and whether that is as it should be. `moved` are the values by which it tells
    how far it moved since the last round, of which the first that moved counts; `counts` where they are dwellings.
    `folded` is its label where the panel is folded into one line, "" where it is left out there.
    """

    place: int
    label: str
    shown: Callable[[Totals], str]
    is_shown: Callable[[Totals], bool] = always
    extra: Callable[[Totals], tuple[str, bool]] = _nothing
    moved: tuple[Callable[[Totals], Number], ...] = ()
    counts: bool = False
    folded: str = ""


@dataclass(frozen=True, slots=True)
class Compared:
    """A line of two states side by side; `only_where_entered` leaves it out where neither state has any of it."""

    place: int
    key: str
    label: str
    value: Callable[[Totals], Number]
    show: Callable[[Decimal], str] = euros
    only_where_entered: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A figure of the presentation, and the line below it ("" for none)."""

    place: int
    label: str
    value: Callable[[Totals], str]
    below: Callable[[Totals], str] = lambda figures: ""
    is_shown: Callable[[Totals], bool] = always


@dataclass(frozen=True, slots=True)
class TextField:
    """A field in a text: its name in braces, what it is called, its value as printed in running text.

    `figure` is the key of the figure that explains it; "" where there is none.
    """

    place: int
    name: str
    title: str
    value: Callable[[Totals], str]
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """What a number in a text is held against; `field` names the text field that follows it, "" for none.

    A share is a percentage (66,7), not a fraction. A value of 0 or None is held against nothing.
    """

    place: int
    subject: Subject
    measure: Measure
    label: str
    value: Callable[[Totals], Number]
    field: str = ""


@dataclass(frozen=True, slots=True)
class Reported:
    """A value of `totals --json`: its keys, joined by points ("stimulus.low"), and the value ready for JSON."""

    place: int
    path: str
    value: Callable[[Totals], Any]


@dataclass(frozen=True, slots=True)
class Figure:
    """A computed figure and everything that is known of it.

    `value` is what it is, to tell whether a change moved it; `show` is how that is said in "was …"; `explain` gives the
    formula in words and its lines.
    """

    key: str
    title: str
    value: Callable[[Totals], object]
    show: Callable[[Totals], str]
    explain: Callable[[Area, Totals, Reference], Explaining]
    panel: PanelRow | None = None
    compared: tuple[Compared, ...] = ()
    block: Block | None = None
    fields: tuple[TextField, ...] = ()
    said: tuple[Said, ...] = ()
    reported: tuple[Reported, ...] = ()
