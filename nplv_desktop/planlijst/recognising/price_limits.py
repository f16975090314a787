"""The price limits by price level, for people who have to say what a numbered class means."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from nplv_desktop.system.assets import resource


@dataclass(frozen=True, slots=True)
class PriceLimit:
    """Up to which amount a class goes at a price level: EUR a month for rents, EUR for sales."""

    name: str
    year: int
    below: Decimal


@cache
def price_limits() -> tuple[PriceLimit, ...]:
    """The limits that ship with the program, with their source in the same file."""
    content = json.loads(resource("price_limits.json").read_text("utf-8"))
    return tuple(PriceLimit(limit["name"], limit["year"], Decimal(limit["below"])) for limit in content["limits"])
