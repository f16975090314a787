"""Exact money: decimal euros in memory, whole cents where they are stored."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

CENT = Decimal("0.01")
EURO = Decimal("1")
ZERO = Decimal("0.00")
#: The largest amount an area file may hold, EUR 10 milliard (area-file format, version 1).
LARGEST_AMOUNT = Decimal("10000000000.00")


def to_cent(amount: Decimal) -> Decimal:
    """The amount in EUR rounded half up to the cent."""
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)


def to_euro(amount: Decimal) -> Decimal:
    """The amount in EUR rounded half up to whole euros, as documents and the window show it."""
    return amount.quantize(EURO, rounding=ROUND_HALF_UP)


def round_to(amount: Decimal, step: Decimal) -> Decimal:
    """The amount in EUR rounded half up to a multiple of `step`, kept with two decimals."""
    return to_cent((amount / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step)


def total(amounts: Iterable[Decimal]) -> Decimal:
    """The cent-exact sum in EUR; 0,00 for no amounts."""
    return sum(amounts, ZERO)


def cents_of(amount: Decimal) -> int:
    """Whole cents of an amount in EUR, for storage.

    Raises ValueError for parts of a cent: nothing is rounded on its way into a file.
    """
    cents = amount * 100
    if cents != cents.to_integral_value():
        raise ValueError(f"{amount} holds parts of a cent")
    return int(cents)


def from_cents(cents: int) -> Decimal:
    """The amount in EUR, two decimals, of a stored number of cents."""
    return Decimal(cents).scaleb(-2)
