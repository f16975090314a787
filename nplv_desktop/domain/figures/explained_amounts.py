"""How the total and the sums of ORV, capacity, Wbi and gebiedsbudget came about."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from nplv_desktop.domain.area.area import Area, CapacityItem, OrvMeasure
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.formatting import decimal_comma, euro_range, euros, percentage
from nplv_desktop.domain.dutch.money import to_euro
from nplv_desktop.domain.figures.explanation_lines import Explaining, Line, cents, source_of
from nplv_desktop.domain.figures.totals import GROUPS, AmountGroup, AmountRow, AmountTable, SummaryKey, Totals

_UNNAMED = "(zonder omschrijving)"


def group_of(key: SummaryKey) -> AmountGroup:
    """The group of amounts with this key."""
    return next(group for group in GROUPS if group.key == key)


def _table(key: SummaryKey, figures: Totals) -> AmountTable:
    table = group_of(key).table
    assert table is not None, f"{key} has no amounts excl. and incl. btw"
    return table(figures)


def explain_total(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The groups and their sum, EUR incl. btw."""
    groups = {group.key: group for group in GROUPS}

    def lines() -> Iterator[Line]:
        for row in figures.summary:
            group = groups.get(row.key)
            yield Line(
                row.label,
                euro_range(row.low, row.high),
                group is None,
                group.origin if group else "",
                group.field if group else "",
            )

    return (
        "Alle onderdelen bij elkaar opgeteld, incl. btw; de stimulans geeft het laagste en het hoogste bedrag.",
        lines(),
    )


def explain_table(key: SummaryKey) -> Callable[[Area, Totals, Reference], Explaining]:
    """The rows of ORV or capacity and their sum, EUR incl. btw."""

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        table, group = _table(key, figures), group_of(key)
        entered: Sequence[OrvMeasure | CapacityItem] = getattr(area, group.section)

        def lines() -> Iterator[Line]:
            for number, (row, item) in enumerate(zip(table.rows, entered, strict=False)):
                if row.amounts is None:
                    continue
                counted = isinstance(item, CapacityItem) and item.count is not None
                yield Line(
                    row.description or _UNNAMED,
                    cents(row.amounts.incl),
                    origin=f"{group.title} rij {number + 1} · {_counted(item) if counted else _vat(row, item.amount)}",
                    field=f"{group.section}[{number}].amount_incl",
                )
            yield Line("Totaal incl. btw", cents(table.incl), is_result=True)

        return "De bedragen incl. btw van alle rijen, tot op de cent opgeteld.", lines()

    return explained


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


def _counted(item: OrvMeasure | CapacityItem) -> str:
    count = item.count if isinstance(item, CapacityItem) else None
    if count is None or count.fte is None or count.years is None or count.rate is None:
        return "nog niet volledig"
    side = "incl. btw" if count.rate_includes_vat else "excl. btw"
    return f"{decimal_comma(count.fte)} fte × {count.years} jaar × {cents(count.rate)} {side}"


def explain_fund(key: SummaryKey, *, payable: bool) -> Callable[[Area, Totals, Reference], Explaining]:
    """What the btw-compensatiefonds pays back for ORV or capacity, or what is left to pay, EUR."""

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        table = _table(key, figures)

        def lines() -> Iterator[Line]:
            for row in table.rows:
                if row.amounts is not None and row.amounts.compensable:
                    yield Line(row.description or _UNNAMED, cents(row.amounts.compensable), origin="btw")
            if payable:
                yield Line("Totaal incl. btw", cents(table.incl))
                yield Line("− btw-compensatiefonds", cents(table.compensable))
            result = table.payable if payable else table.compensable
            yield Line("Uit te keren" if payable else "Btw-compensatiefonds", cents(result), is_result=True)

        words = "De btw die de gemeente terugvraagt bij het btw-compensatiefonds"
        return f"{words} gaat van het totaal af." if payable else f"{words}, over alle rijen.", lines()

    return explained


def explain_right(
    key: SummaryKey, right_of: Callable[[Totals], Decimal | None], budget_name: str
) -> Callable[[Area, Totals, Reference], Explaining]:
    """What was entered for ORV or capacity against its right and the national budget, EUR incl. btw.

    `budget_name` is the budget's field in the parameter set.
    """

    def explained(area: Area, figures: Totals, reference: Reference) -> Explaining:
        parameters, table, group = figures.parameters, _table(key, figures), group_of(key)
        right, budget = right_of(figures), getattr(parameters, budget_name)

        def lines() -> Iterator[Line]:
            yield Line("Recht volgens de regeling", euros(right), origin=reference.sources.get("rights", ""))
            field = f"{group.section}[0].amount_incl"
            yield Line("Ingevuld", euros(table.incl), origin=group.origin, field=field)
            if right is not None:
                free = to_euro(right) - to_euro(table.incl)
                name = "Nog vrij" if free >= 0 else "Boven het recht"
                yield Line(name, euros(Decimal(abs(free))), is_result=True)
            yield Line(
                f"Aandeel van het landelijke budget ({euros(budget)})",
                percentage(table.incl / budget, 1),
                origin=source_of(parameters, budget_name),
            )

        return "Het totaal incl. btw gedeeld door het recht van dit gebied.", lines()

    return explained


def explain_wbi(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The Wbi candidates, EUR incl. btw."""

    def lines() -> Iterator[Line]:
        for number, row in enumerate(figures.wbi.rows):
            field = f"wbi[{number}].state_contribution"
            origin = f"Wbi-kandidaat {number + 1}"
            yield Line(row.description or _UNNAMED, cents(row.state_contribution), origin=origin, field=field)
        yield Line("Totaal, schatting", cents(figures.wbi.state_contribution), is_result=True)

    return "De rijksbijdragen van mogelijke nieuwe aanvragen opgeteld; het is geen toezegging.", lines()


def explain_budget(area: Area, figures: Totals, reference: Reference) -> Explaining:
    """The rows of the gebiedsbudget, EUR incl. btw."""

    def lines() -> Iterator[Line]:
        for number, row in enumerate(figures.area_budget_rows):
            field = f"area_budget[{number}].state_contribution"
            origin = f"Gebiedsbudget rij {number + 1}"
            yield Line(row.description or _UNNAMED, cents(row.state_contribution), origin=origin, field=field)
        yield Line("Totaal", cents(figures.area_budget), is_result=True)

    return "De rijen van het gebiedsbudget opgeteld, incl. btw.", lines()
