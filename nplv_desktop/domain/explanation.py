"""How a figure came about: the formula with the numbers filled in, line by line."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.formatting import dwellings, euro_range, euros, euros_and_cents, grouped, percentage
from nplv_desktop.domain.money import to_euro
from nplv_desktop.domain.totals import AmountTable, Range, SummaryKey, Totals


@dataclass(frozen=True, slots=True)
class Line:
    """One line: what it is and its value, both as shown; `is_result` for the outcome."""

    label: str
    value: str
    is_result: bool = False


def explain_total(figures: Totals) -> tuple[Line, ...]:
    """The summary: every row and their sum, EUR incl. btw."""
    return tuple(Line(row.label, euro_range(row.low, row.high), row.key == SummaryKey.TOTAL) for row in figures.summary)


def explain_band(figures: Totals) -> tuple[Line, ...]:
    """The stimulus band from the basis to its two ends."""
    band, parameters = figures.band, figures.parameters
    amount = euros(parameters.stimulus_per_dwelling)
    correction = f"{parameters.correction_numerator}/{parameters.correction_denominator}"
    lines = [
        Line("Grondslag (betaalbaar zonder eerdere bijdrage)", grouped(band.basis)),
        Line(f"{grouped(band.basis)} × {amount} ({parameters.vat_side})", euros(band.gross)),
        Line(f"× {correction}", euros_and_cents(band.middle)),
        Line(
            f"× {_factor(parameters.band_low)}, afgerond op {euros(parameters.band_rounding)}", euros(band.computed_low)
        ),
        Line(
            f"× {_factor(parameters.band_high)}, afgerond op {euros(parameters.band_rounding)}",
            euros(band.computed_high),
        ),
    ]
    if (band.low, band.high) != (band.computed_low, band.computed_high):
        lines.append(Line("Afgesproken", euro_range(band.low, band.high), is_result=True))
    return tuple(lines)


def explain_table(table: AmountTable) -> tuple[Line, ...]:
    """Every row of ORV or capacity and their sum, EUR incl. btw."""
    rows = [
        Line(row.description or "(zonder omschrijving)", _cents(row.amounts.incl)) for row in table.rows if row.amounts
    ]
    return (*rows, Line("Totaal incl. btw", _cents(table.incl), is_result=True))


def explain_per_dwelling(figures: Totals) -> tuple[Line, ...]:
    """The total divided by affordable and by all dwellings, EUR incl. btw."""
    whole = figures.housing.total
    lines = [Line("Totaal rijksbijdrage", euro_range(figures.total.low, figures.total.high))]
    for label, count, value in (
        ("betaalbare woningen", whole.affordable if whole else None, figures.per_affordable_dwelling),
        ("woningen", whole.total if whole else None, figures.per_dwelling),
    ):
        lines.append(Line(f"gedeeld door {dwellings(count)} {label}", _range(value), is_result=True))
    return tuple(lines)


def explain_dwellings(figures: Totals) -> tuple[Line, ...]:
    """The parts of the task, total and affordable."""
    parts = (
        ("Puur NPLV", figures.housing.pure_nplv),
        ("Grootschalig onderdeel", figures.housing.large_scale_part),
        ("Totaal", figures.housing.total),
    )
    lines = [
        Line(
            label,
            f"{dwellings(part.total)} · {dwellings(part.affordable)}" if part else dwellings(None),
            label == "Totaal",
        )
        for label, part in parts
    ]
    if figures.affordable_share is not None:
        lines.append(Line("Aandeel betaalbaar", percentage(figures.affordable_share)))
    return tuple(lines)


def explain_right(figures: Totals, *, orv: bool) -> tuple[Line, ...]:
    """What was entered against the area's right and the national budget, EUR incl. btw."""
    table = figures.orv if orv else figures.capacity
    right = figures.orv_right if orv else figures.capacity_right
    share = figures.orv_budget_share if orv else figures.capacity_budget_share
    budget = figures.parameters.orv_budget if orv else figures.parameters.capacity_budget
    annex = "bijlage 1" if orv else "bijlage 2"
    lines = [Line(f"Recht volgens de regeling ({annex})", euros(right)), Line("Ingevuld", euros(table.incl))]
    if right is not None:
        free = to_euro(right) - to_euro(table.incl)
        lines.append(Line("Nog vrij" if free >= 0 else "Boven het recht", euros(Decimal(abs(free))), is_result=True))
    return (*lines, Line(f"Aandeel van het landelijke budget ({euros(budget)})", percentage(share, 1)))


def explain_woontop(figures: Totals) -> tuple[Line, ...]:
    """The dwellings against the Woontop ambition of the area."""
    whole = figures.housing.total
    return (
        Line("Woningen in dit dossier", dwellings(whole.total if whole else None)),
        Line("Woontopambitie 2025–2029", dwellings(figures.woontop_homes)),
        Line("Verschil", signed(figures.woontop_surplus), is_result=True),
    )


def signed(count: int | None) -> str:
    """A difference in dwellings with its sign: "+852", "−40", "0"."""
    if not count:
        return dwellings(count)
    return f"{'+' if count > 0 else '−'}{grouped(abs(count))}"


def _factor(share: Decimal) -> str:
    return f"{share:f}".replace(".", ",")


def _cents(amount: Decimal) -> str:
    return euros(amount) if amount == amount.to_integral_value() else euros_and_cents(amount)


def _range(value: Range | None) -> str:
    return euro_range(value.low, value.high) if value else dwellings(None)
