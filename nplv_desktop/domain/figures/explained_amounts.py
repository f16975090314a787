"""How the sums of ORV, capacity, Wbi and gebiedsbudget came about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from nplv_desktop.domain.area.area import Area, CapacityItem, OrvMeasure
from nplv_desktop.domain.area.parameters import ParameterSet, Reference
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.formatting import decimal_comma, euros, percentage
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.explanation_lines import Explaining, Line, cents, source_of
from nplv_desktop.domain.figures.totals import AmountRow, AmountTable, Totals


def explain_table(name: str) -> Callable[[Area, Totals, Reference], Explaining]:
    """The rows of "orv" or "capacity" and their sum, EUR incl. btw."""

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        orv = name == "orv"
        table = figures.orv if orv else figures.capacity

        def lines() -> Iterator[Line]:
            yield from _row_lines(area, table, figures.parameters, orv=orv)
            yield Line("Totaal incl. btw", cents(table.incl), is_result=True)

        return "De bedragen incl. btw van alle rijen, tot op de cent opgeteld.", lines()

    return explained


def _row_lines(area: Area, table: AmountTable, parameters: ParameterSet, *, orv: bool) -> Iterator[Line]:
    entered: tuple[OrvMeasure | CapacityItem, ...] = area.orv_measures if orv else area.capacity
    path, title = ("orv_measures", "ORV") if orv else ("capacity", "Capaciteit")
    for number, (row, item) in enumerate(zip(table.rows, entered, strict=False)):
        if row.amounts is None:
            continue
        how = _counted(item) if isinstance(item, CapacityItem) and item.count is not None else _vat(row, item.amount)
        yield Line(
            row.description or "(zonder omschrijving)",
            cents(row.amounts.incl),
            origin=f"{title} rij {number + 1} · {how}",
            field=f"{path}[{number}].amount_incl",
        )


def _vat(row: AmountRow, entered: EnteredAmount) -> str:
    """How the amount incl. btw of a row follows from what was typed."""
    assert row.amounts is not None
    excl = cents(row.amounts.excl)
    if entered.vat in (VatRegime.TAXED_21, VatRegime.TAXED_9):
        rate = f"{entered.vat} %"
        return f"{excl} + {rate} btw" if entered.excl is not None else f"ingevuld incl. {rate} btw"
    if entered.vat == VatRegime.MIXED:
        return f"deel belast, deel onbelast {cents(entered.untaxed or Decimal(0))}"
    if entered.vat == VatRegime.AS_AGREED:
        return f"afgesproken, excl. {excl}"
    return "geen btw"


def _counted(item: CapacityItem) -> str:
    count = item.count
    if count is None or count.fte is None or count.years is None or count.rate is None:
        return "nog niet volledig"
    side = "incl. btw" if count.rate_includes_vat else "excl. btw"
    return f"{decimal_comma(count.fte)} fte × {count.years} jaar × {cents(count.rate)} {side}"


def explain_fund(name: str, *, payable: bool) -> Callable[[Area, Totals, Reference], Explaining]:
    """What the btw-compensatiefonds pays back for "orv" or "capacity", or what is left to pay, EUR."""

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        table = figures.orv if name == "orv" else figures.capacity

        def lines() -> Iterator[Line]:
            for row in table.rows:
                if row.amounts is not None and row.amounts.compensable:
                    yield Line(row.description or "(zonder omschrijving)", cents(row.amounts.compensable), origin="btw")
            if payable:
                yield Line("Totaal incl. btw", cents(table.incl))
                yield Line("− btw-compensatiefonds", cents(table.compensable))
            result = table.payable if payable else table.compensable
            yield Line("Uit te keren" if payable else "Btw-compensatiefonds", cents(result), is_result=True)

        words = "De btw die de gemeente terugvraagt bij het btw-compensatiefonds"
        return f"{words} gaat van het totaal af." if payable else f"{words}, over alle rijen.", lines()

    return explained


def explain_right(name: str) -> Callable[[Area, Totals, Reference], Explaining]:
    """What was entered for "orv" or "capacity" against the right and the national budget, EUR incl. btw."""

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        orv = name == "orv"
        parameters, table = figures.parameters, figures.orv if orv else figures.capacity
        right = figures.orv_right if orv else figures.capacity_right
        share = figures.orv_budget_share if orv else figures.capacity_budget_share
        budget = parameters.orv_budget if orv else parameters.capacity_budget
        title = "ORV" if orv else "Capaciteit"

        def lines() -> Iterator[Line]:
            yield Line("Recht volgens de regeling", euros(right), origin=reference.sources.get("rights", ""))
            field = "orv_measures[0].amount_incl" if orv else "capacity[0].amount_incl"
            yield Line("Ingevuld", euros(table.incl), origin=title, field=field)
            if right is not None:
                free = to_euro(right) - to_euro(table.incl)
                name = "Nog vrij" if free >= 0 else "Boven het recht"
                yield Line(name, euros(Decimal(abs(free))), is_result=True)
            yield Line(
                f"Aandeel van het landelijke budget ({euros(budget)})",
                percentage(share, 1),
                origin=source_of(parameters, "orv_budget" if orv else "capacity_budget"),
            )

        return "Het totaal incl. btw gedeeld door het recht van dit gebied.", lines()

    return explained


def explain_wbi(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The Wbi candidates, EUR incl. btw."""

    def lines() -> Iterator[Line]:
        for number, row in enumerate(figures.wbi.rows):
            field = f"wbi[{number}].state_contribution"
            name = row.description or "(zonder omschrijving)"
            yield Line(name, cents(row.state_contribution), origin=f"Wbi-kandidaat {number + 1}", field=field)
        yield Line("Totaal, schatting", cents(figures.wbi.state_contribution), is_result=True)

    return "De rijksbijdragen van mogelijke nieuwe aanvragen opgeteld; het is geen toezegging.", lines()


def explain_budget(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The rows of the gebiedsbudget, EUR incl. btw."""

    def lines() -> Iterator[Line]:
        for number, row in enumerate(figures.area_budget_rows):
            field = f"area_budget[{number}].state_contribution"
            name = row.description or "(zonder omschrijving)"
            origin = f"Gebiedsbudget rij {number + 1}"
            yield Line(name, cents(row.state_contribution), origin=origin, field=field)
        yield Line("Totaal", cents(figures.area_budget), is_result=True)

    return "De rijen van het gebiedsbudget opgeteld, incl. btw.", lines()
