"""What an explanation of a figure is made of."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.dutch.formatting import dwellings, euro_range, euros, euros_and_cents, grouped
from nplv_desktop.domain.figures.totals import Range


@dataclass(frozen=True, slots=True)
class Line:
    """One number: what it is and its value, both as shown; `is_result` for the outcome.

    `origin` says where it came from; `field` (an area-file path) leads there, "" for what is no field.
    """

    label: str
    value: str
    is_result: bool = False
    origin: str = ""
    field: str = ""


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure explained: its name, the formula in words, the lines, and what changed it last ("" while unknown)."""

    title: str
    words: str
    lines: tuple[Line, ...]
    changed: str = ""


#: What every explanation gives: the formula in words, and the lines.
Explaining = tuple[str, Iterator[Line]]


def signed(count: int | None) -> str:
    """A difference in dwellings with its sign: "+852", "−40", "0"."""
    if not count:
        return dwellings(count)
    return f"{'+' if count > 0 else '−'}{grouped(abs(count))}"


def source_of(parameters: ParameterSet, name: str) -> str:
    """Where a parameter of a set comes from."""
    return parameters.sources.get(name, parameters.source)


def cents(amount: Decimal) -> str:
    """EUR, with cents only where there are any."""
    return euros(amount) if amount == amount.to_integral_value() else euros_and_cents(amount)


def range_of(value: Range | None) -> str:
    """A range in EUR; "-" where there is none."""
    return euro_range(value.low, value.high) if value else dwellings(None)
