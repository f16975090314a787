"""The band of the realisatiestimulans (calculation rules, "Stimulus band")."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.area.area import Override
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.dutch.money import ZERO, round_to, to_cent
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT


@dataclass(frozen=True, slots=True)
class Band:
    """The band in EUR; `computed_low`/`computed_high` by formula, `low`/`high` as agreed (override or computed).

    `basis` is the number of affordable dwellings that qualify; `gross` = basis × the amount per dwelling.
    """

    basis: int = 0
    gross: Decimal = ZERO
    middle: Decimal = ZERO
    computed_low: Decimal = ZERO
    computed_high: Decimal = ZERO
    low: Decimal = ZERO
    high: Decimal = ZERO


def band_of(
    basis: int,
    parameters: ParameterSet,
    low_override: Override | None = None,
    high_override: Override | None = None,
) -> Band:
    """The band for a basis of qualifying dwellings (whole, ≥ 0), each end rounded by itself, half up.

    low = basis × amount × 100/130 × 0,70 and high = … × 1,05, both to EUR 100.000. Raises ValueError for a negative
    basis. `middle` is kept to the cent for display; the ends are computed from the exact fraction.
    """
    if basis < 0:
        raise ValueError("a basis of dwellings is 0 or more")
    gross = basis * parameters.stimulus_per_dwelling
    corrected = gross * parameters.correction_numerator
    divisor = parameters.correction_denominator
    low = round_to(corrected * parameters.band_low / divisor, parameters.band_rounding)
    high = round_to(corrected * parameters.band_high / divisor, parameters.band_rounding)
    return Band(
        basis=basis,
        gross=to_cent(gross),
        middle=to_cent(corrected / divisor),
        computed_low=low,
        computed_high=high,
        low=low_override.amount if low_override else low,
        high=high_override.amount if high_override else high,
    )


def dwellings_for_band(low: Decimal, high: Decimal, parameters: ParameterSet) -> range | None:
    """The numbers of qualifying dwellings whose band has exactly these ends in EUR; None where no number has."""

    def least(reached: Callable[[Band], bool]) -> int:
        below, above = -1, LARGEST_COUNT
        while above - below > 1:
            middle = (below + above) // 2
            below, above = (below, middle) if reached(band_of(middle, parameters)) else (middle, above)
        return above

    start = least(lambda band: band.computed_low >= low and band.computed_high >= high)
    stop = least(lambda band: band.computed_low > low or band.computed_high > high)
    found = band_of(start, parameters)
    return range(start, stop) if (found.computed_low, found.computed_high) == (low, high) else None
