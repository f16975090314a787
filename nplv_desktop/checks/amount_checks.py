"""Checks of ORV measures, capacity items, Wbi candidates and the area budget."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.area.area import Area, CapacityItem, OrvMeasure
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime, is_complete
from nplv_desktop.domain.dutch.formatting import euros, euros_and_cents, percentage
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.totals import AmountTable, Totals, exceeds_vat, vat_deviation

#: EUR; a difference to exact 21 % up to this much is rounding (calculation rules, "VAT").
_ROUNDING = Decimal(1)
#: An implied rate this near to 21 % was plausibly meant as 21 %.
_NEAR = Decimal("0.005")


def check_orv(area: Area, figures: Totals) -> Iterator[Finding]:
    """The ORV measures: complete, plausible VAT, within the period and the area's right."""
    if not figures.orv_eligible:
        if area.orv_measures:
            yield _not_eligible("orv_measures", area, "ORV-maatregelen")
        return
    for index, row in enumerate(area.orv_measures):
        path, number = f"orv_measures[{index}]", index + 1
        yield from _check_row(path, number, row, figures)
        if row.kind is None:
            yield Finding(
                "missing-kind",
                Severity.ATTENTION,
                f"{path}.kind",
                f"Rij {number}: kies of dit openbare ruimte of een voorziening is.",
            )
    yield from _check_table("orv_measures", figures.orv, figures.orv_right, "ORV")


def check_capacity(area: Area, figures: Totals) -> Iterator[Finding]:
    """The capacity items: complete, plausible VAT, within the area's right."""
    if not figures.capacity_eligible:
        if area.capacity:
            yield _not_eligible("capacity", area, "capaciteit")
        return
    for index, row in enumerate(area.capacity):
        yield from _check_row(f"capacity[{index}]", index + 1, row, figures)
    yield from _check_table("capacity", figures.capacity, figures.capacity_right, "capaciteit")


def check_budgets(area: Area, figures: Totals) -> Iterator[Finding]:
    """Wbi candidates with enough co-financing, and complete rows of the area budget."""
    minimum = figures.parameters.wbi_minimum_cofinancing
    for index, (row, computed) in enumerate(zip(area.wbi, figures.wbi.rows, strict=False)):
        path, number = f"wbi[{index}]", index + 1
        if not row.description.strip():
            yield _missing_description(path, f"Wbi-kandidaat {number}")
        for field, amount in (("cofinancing_incl", row.cofinancing), ("state_contribution", row.state_contribution)):
            if amount is None:
                yield _missing_amount(f"{path}.{field}", f"Wbi-kandidaat {number}")
        if computed.cofinancing_share is not None and computed.cofinancing_share < minimum:
            yield Finding(
                "cofinancing-low",
                Severity.ATTENTION,
                f"{path}.cofinancing_incl",
                f"Wbi-kandidaat {number}: de cofinanciering is {percentage(computed.cofinancing_share, 1)} van de som; "
                f"nodig is ten minste {percentage(minimum)}.",
                figure=euros(computed.cofinancing),
            )
    for index, item in enumerate(area.area_budget):
        path, number = f"area_budget[{index}]", index + 1
        if not item.description.strip():
            yield _missing_description(path, f"Gebiedsbudget rij {number}")
        if item.state_contribution is None:
            yield _missing_amount(f"{path}.state_contribution", f"Gebiedsbudget rij {number}")


def _not_eligible(field: str, area: Area, what: str) -> Finding:
    return Finding(
        "not-eligible",
        Severity.ATTENTION,
        field,
        f"{area.name} heeft geen recht op {what}; de ingevulde rijen tellen niet mee en vervallen in de documenten.",
    )


def _missing_description(path: str, row: str) -> Finding:
    return Finding("missing-description", Severity.BLOCKING, f"{path}.description", f"{row}: vul in wat het is.")


def _missing_amount(field: str, row: str) -> Finding:
    return Finding("missing-amount", Severity.BLOCKING, field, f"{row}: vul het bedrag in.")


def _amount_field(path: str, entered: EnteredAmount) -> str:
    """The path of the amount that still has to be typed, or of the typed one."""
    if entered.vat == VatRegime.MIXED:
        return f"{path}.untaxed" if entered.untaxed is None else f"{path}.taxed_excl"
    return f"{path}.amount_excl" if entered.excl is None and entered.incl is not None else f"{path}.amount_incl"


def _check_row(path: str, number: int, row: OrvMeasure | CapacityItem, figures: Totals) -> Iterator[Finding]:
    name = f"Rij {number}"
    if not row.description.strip():
        yield _missing_description(path, name)
    if isinstance(row, CapacityItem) and row.count is not None:
        parts = (
            ("fte", row.count.fte, "het aantal fte"),
            ("years", row.count.years, "het aantal jaren"),
            ("rate_per_fte_year", row.count.rate, "het tarief per fte per jaar"),
        )
        for field, value, what in parts:
            if value is None:
                yield Finding("missing-amount", Severity.BLOCKING, f"{path}.{field}", f"{name}: vul {what} in.")
    elif not is_complete(row.amount):
        yield _missing_amount(_amount_field(path, row.amount), name)
    else:
        yield from _check_agreed_vat(path, name, row.amount, figures.parameters)
    first, last = figures.parameters.first_start_year, figures.parameters.last_start_year
    if row.start_year is not None and not first <= row.start_year <= last:
        yield Finding(
            "start-outside-period",
            Severity.ATTENTION,
            f"{path}.start_year",
            f"{name}: startjaar {row.start_year} valt buiten {first} tot en met {last}.",
            figure=str(row.start_year),
        )


def _check_agreed_vat(path: str, name: str, entered: EnteredAmount, parameters: ParameterSet) -> Iterator[Finding]:
    """Both sides typed: no mix of 0 % and 21 % gives them, or they lie just beside 21 %."""
    rate = parameters.vat_rates[VatRegime.TAXED_21]
    deviation = vat_deviation(entered, rate)
    if deviation is None or not entered.excl or entered.incl is None:
        return
    field = f"{path}.amount_excl"
    implied = entered.incl / entered.excl - 1
    if deviation and abs(deviation) <= _ROUNDING:
        yield Finding(
            "vat-rounding",
            Severity.INFORMATION,
            field,
            f"{name}: excl. wijkt {euros_and_cents(abs(deviation))} af van {percentage(rate)} btw; "
            "dat valt binnen de afronding.",
            figure=euros(entered.excl),
        )
    elif deviation and abs(implied - rate) <= _NEAR:
        yield Finding(
            "vat-near-21",
            Severity.ATTENTION,
            field,
            f"{name}: excl. wijkt {euros_and_cents(abs(deviation))} af van {percentage(rate)} btw; "
            f"bij {percentage(rate)} hoort {euros_and_cents(entered.excl + deviation)} excl.",
            figure=euros(entered.excl),
        )
    elif exceeds_vat(entered, rate, _ROUNDING):
        yield Finding(
            "vat-impossible",
            Severity.ATTENTION,
            field,
            f"{name}: {euros(entered.excl)} excl. en {euros(entered.incl)} incl. geven {percentage(implied, 1)} btw; "
            f"geen mengsel van 0 % en {percentage(rate)} komt daarop uit.",
            figure=euros(entered.excl),
        )
    elif deviation:
        yield Finding(
            "vat-mixed",
            Severity.INFORMATION,
            field,
            f"{name}: de bedragen geven {percentage(implied, 1)} btw, een mengsel van 0 % en {percentage(rate)}.",
            figure=euros(entered.excl),
        )


def _check_table(field: str, table: AmountTable, right: Decimal | None, what: str) -> Iterator[Finding]:
    if right is not None and to_euro(table.incl) > to_euro(right):
        yield Finding(
            "above-right",
            Severity.ATTENTION,
            field,
            f"Het totaal incl. btw ({euros(table.incl)}) is {euros(table.incl - right)} hoger dan het recht op {what} "
            f"volgens de regeling ({euros(right)}).",
            figure=euros(table.incl),
        )
    if table.shows_rounding_difference:
        yield Finding(
            "rounded-total",
            Severity.INFORMATION,
            field,
            "Het totaal verschilt van de som van de afgeronde rijen; dat klopt en staat als noot bij de tabel.",
        )
