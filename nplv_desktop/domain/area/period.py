"""The period in which construction must start: years that a parameter set names, never the code; and a last day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

#: The last day on which the SOO scheme for care homes could be applied for (standard agreement, F42).
SOO_CLOSES = date(2025, 9, 19)
#: Years that a planlijst may plan by.
PLAN_YEARS = range(2015, 2051)


@dataclass(frozen=True)
class Period:
    """A period of whole years, both ends included. Raises ValueError for one outside the years that a list plans by."""

    first: int
    last: int

    def __post_init__(self) -> None:
        if not PLAN_YEARS[0] <= self.first <= self.last <= PLAN_YEARS[-1]:
            raise ValueError(f"{self.first}–{self.last} is no period within {PLAN_YEARS[0]}–{PLAN_YEARS[-1]}")

    def __str__(self) -> str:
        return f"{self.first}–{self.last}"

    @property
    def words(self) -> str:
        """The period in a sentence: "2025 t/m 2029"."""
        return f"{self.first} t/m {self.last}"

    @cached_property
    def years(self) -> tuple[int, ...]:
        """Every year of the period."""
        return tuple(range(self.first, self.last + 1))

    @cached_property
    def start_keys(self) -> tuple[str, ...]:
        """The columns of a planlijst with the starts in each year of the period."""
        return tuple(start_key(year) for year in self.years)

    @cached_property
    def keys_before(self) -> frozenset[str]:
        """The columns of a planlijst with starts before the period."""
        return frozenset(start_key(year) for year in PLAN_YEARS if year < self.first)

    @cached_property
    def keys_after(self) -> frozenset[str]:
        """The columns of a planlijst with starts after the period, the one of no certain year included."""
        return frozenset({START_LATER, *(start_key(year) for year in PLAN_YEARS if year > self.last)})

    @cached_property
    def keys_outside(self) -> frozenset[str]:
        """The year columns of a planlijst with starts outside the period."""
        return (self.keys_before | self.keys_after) - {START_LATER}


#: The column of dwellings that start later than the list plans by.
START_LATER = "start_later"


def start_key(year: int) -> str:
    """The column of a planlijst with the starts in a year: "start_2026"."""
    return f"start_{year}"


@cache
def period_of(first: int, last: int) -> Period:
    """The period from one year to another; the same object every time, so that what is known of it is kept."""
    return Period(first, last)


#: The period of the parameter set that an area follows while it names none; also for lists that are read before it is
#: known which area they are for.
DEFAULT_PERIOD = period_of(2025, 2029)
