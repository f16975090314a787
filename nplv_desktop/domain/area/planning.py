"""When an area means to build and to spend, and how far a municipality's stimulus is lowered."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from nplv_desktop.domain.area.field import COUNT, EUROS, Fraction, Keyed, Text, declaration, declared

#: The years of the files' version 2. They are part of the format, whatever period a set of rules has.
FILE_YEARS = ("2025", "2026", "2027", "2028", "2029")
LATER = "later"
YEARS_AND_LATER = (*FILE_YEARS, LATER)

_YEAR_KEY = Text(5)
LOWERING = Fraction(2, Decimal(0), Decimal(33), fixed=True, hint='van 0.00 tot 33.00, bijvoorbeeld "12.50"')


@dataclass(frozen=True, slots=True)
class YearAmount:
    """EUR incl. btw that a row spends in a year of the programme, or `later`."""

    year: str = field(metadata=declaration(_YEAR_KEY, "jaar"))
    amount: Decimal = field(metadata=declaration(EUROS, "bedrag"))


#: How a row's spending plan is declared: part of what version 2 knows of ORV and capacity rows.
SPENDING = Keyed(YearAmount, "year", "amount", YEARS_AND_LATER)


@dataclass(frozen=True, slots=True)
class Starts:
    """Homes whose construction starts, the affordable ones among them, and those that the stimulus counts."""

    total: int | None = declared(None, COUNT, "totaal")
    affordable: int | None = declared(None, COUNT, "betaalbaar")
    qualifying: int | None = declared(None, COUNT, "meetellend")


@dataclass(frozen=True, slots=True)
class PlannedStarts:
    """Starts planned in a year of the programme, or `later`; a year that is absent has none."""

    year: str = field(metadata=declaration(_YEAR_KEY, "jaar"))
    total: int | None = declared(None, COUNT, "totaal")
    affordable: int | None = declared(None, COUNT, "betaalbaar")
    qualifying: int | None = declared(None, COUNT, "meetellend")


@dataclass(frozen=True, slots=True)
class Lowering:
    """By how many percent a municipality's stimulus is lowered for the starts of a year; a what-if."""

    year: str = field(metadata=declaration(_YEAR_KEY, "jaar"))
    percent: Decimal = field(metadata=declaration(LOWERING, "percentage"))


@dataclass(frozen=True, slots=True)
class Planning:
    """Planned starts and lowerings of an area."""

    starts: tuple[PlannedStarts, ...] = declared(
        (), Keyed(PlannedStarts, "year", keys=YEARS_AND_LATER), "geplande starts", unit="starts"
    )
    lowering: tuple[Lowering, ...] = declared(
        (), Keyed(Lowering, "year", "percent", FILE_YEARS), "verlaging", unit="lowering"
    )
