"""The one pure function behind every figure: window, Word, Excel and command line all show its result."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from nplv_desktop.domain.area.area import Area, CapacityItem, DwellingCount, FteCount, Housing
from nplv_desktop.domain.area.parameters import AreaProfile, ParameterSet, Reference
from nplv_desktop.domain.area.vat import (
    Amounts,
    EnteredAmount,
    amounts_of,
)
from nplv_desktop.domain.dutch.formatting import decimal_comma
from nplv_desktop.domain.dutch.money import ZERO, to_cent, to_euro, total
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.stimulus import Band, band_of


@dataclass(frozen=True, slots=True)
class HousingTotals:
    """The task and its sum; None where not entered. `total` is None when neither part was entered."""

    pure_nplv: DwellingCount | None
    large_scale_part: DwellingCount | None
    total: DwellingCount | None


@dataclass(frozen=True, slots=True)
class AmountRow:
    """One row as printed: its description (led by the FTE count where there is one) and amounts in EUR.

    `amounts` is None while no amount was entered.
    """

    description: str
    amounts: Amounts | None


@dataclass(frozen=True, slots=True)
class AmountTable:
    """Rows with cent-exact sums in EUR; `payable` is what remains after the btw-compensatiefonds."""

    rows: tuple[AmountRow, ...] = ()
    excl: Decimal = ZERO
    incl: Decimal = ZERO
    payable: Decimal = ZERO

    @property
    def compensable(self) -> Decimal:
        """VAT in EUR that the btw-compensatiefonds pays back."""
        return self.incl - self.payable

    @property
    def shows_rounding_difference(self) -> bool:
        """Whether a printed total differs from the sum of the printed rows."""
        amounts = [row.amounts for row in self.rows if row.amounts is not None]
        return to_euro(self.excl) != sum(to_euro(a.excl) for a in amounts) or to_euro(self.incl) != sum(
            to_euro(a.incl) for a in amounts
        )


@dataclass(frozen=True, slots=True)
class WbiRow:
    """One candidate, EUR incl. btw, and co-financing as a share of the sum (None without amounts)."""

    description: str
    cofinancing: Decimal
    state_contribution: Decimal
    cofinancing_share: Decimal | None


@dataclass(frozen=True, slots=True)
class WbiTable:
    """All candidates with their sums in EUR incl. btw."""

    rows: tuple[WbiRow, ...] = ()
    cofinancing: Decimal = ZERO
    state_contribution: Decimal = ZERO


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One row of the gebiedsbudget, EUR incl. btw."""

    description: str
    state_contribution: Decimal


class SummaryKey(StrEnum):
    """Which row of the summary this is."""

    STIMULUS = "stimulus"
    ORV = "orv"
    CAPACITY = "capacity"
    WBI = "wbi"
    AREA_BUDGET = "area_budget"
    TOTAL = "total"


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """A row of the summary, EUR incl. btw; low and high are equal for all but the stimulus and the total."""

    key: SummaryKey
    low: Decimal
    high: Decimal

    @property
    def label(self) -> str:
        """The row's label as printed."""
        return SUMMARY_LABELS[self.key]


@dataclass(frozen=True, slots=True)
class Range:
    """Two ends in EUR incl. btw."""

    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Totals:
    """Everything computed for one area; amounts in EUR incl. btw unless a name says otherwise.

    `*_used` are shares of the area's right, `*_budget_share` of the national budget, as fractions; None where there is
    no right. `woontop_surplus` is dwellings above (or below, negative) the Woontop ambition.
    """

    area: str
    in_agreement: bool
    orv_eligible: bool
    capacity_eligible: bool
    parameters: ParameterSet
    housing: HousingTotals
    band: Band
    orv: AmountTable
    capacity: AmountTable
    wbi: WbiTable
    area_budget_rows: tuple[BudgetRow, ...]
    area_budget: Decimal
    summary: tuple[SummaryRow, ...]
    total: Range
    per_affordable_dwelling: Range | None
    per_dwelling: Range | None
    orv_right: Decimal | None
    capacity_right: Decimal | None
    orv_used: Decimal | None
    capacity_used: Decimal | None
    orv_budget_share: Decimal
    capacity_budget_share: Decimal
    affordable_share: Decimal | None
    woontop_homes: int | None
    woontop_surplus: int | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An amount of a row as it was entered: the row's description, its area-file path, EUR."""

    description: str
    field: str
    amount: Decimal


@dataclass(frozen=True, slots=True)
class AmountGroup:
    """A group of amounts that is a part of the total, declared once.

    `label` is printed in the summary; `title` is what its rows are called; `section` is their key in the area file and
    their name in `Area`; `origin` says where they are typed, `field` is the first of them.
    `counts` says whether the group is a part of an area's total, `low` and `high` its ends in EUR incl. btw, `entries`
    the amounts of its rows. `table` is there for groups with amounts excl. and incl. btw.
    """

    key: SummaryKey
    label: str
    title: str
    section: str
    origin: str
    field: str
    counts: Callable[[Totals], bool]
    low: Callable[[Totals], Decimal]
    high: Callable[[Totals], Decimal]
    entries: Callable[[Totals], Iterable[Entry]] = lambda figures: ()
    table: Callable[[Totals], AmountTable] | None = None


def _table_group(
    key: SummaryKey,
    label: str,
    title: str,
    section: str,
    counts: Callable[[Totals], bool],
    table: Callable[[Totals], AmountTable],
) -> AmountGroup:
    def entries(figures: Totals) -> Iterator[Entry]:
        for number, row in enumerate(table(figures).rows):
            if row.amounts is not None:
                for side, amount in (("excl", row.amounts.excl), ("incl", row.amounts.incl)):
                    yield Entry(row.description, f"{section}[{number}].amount_{side}", amount)

    def incl(figures: Totals) -> Decimal:
        return table(figures).incl

    field = f"{section}[0].description"
    return AmountGroup(key, label, title, section, title, field, counts, incl, incl, entries, table)


def _wbi_entries(figures: Totals) -> Iterator[Entry]:
    for number, row in enumerate(figures.wbi.rows):
        yield Entry(row.description, f"wbi[{number}].cofinancing_incl", row.cofinancing)
        yield Entry(row.description, f"wbi[{number}].state_contribution", row.state_contribution)


def _budget_entries(figures: Totals) -> Iterator[Entry]:
    for number, row in enumerate(figures.area_budget_rows):
        yield Entry(row.description, f"area_budget[{number}].state_contribution", row.state_contribution)


#: The parts of the total, in the order of the summary; labels as the agreement prints them.
GROUPS: tuple[AmountGroup, ...] = (
    AmountGroup(
        SummaryKey.STIMULUS,
        "Inschatting mogelijke Realisatiestimulans NPLV",
        "Stimulans",
        "housing",
        "Stimulans",
        "housing.pure_nplv.affordable",
        lambda figures: figures.in_agreement,
        lambda figures: figures.band.low,
        lambda figures: figures.band.high,
    ),
    _table_group(
        SummaryKey.ORV,
        "Opslag ORV",
        "ORV",
        "orv_measures",
        lambda figures: figures.orv_eligible,
        lambda figures: figures.orv,
    ),
    _table_group(
        SummaryKey.CAPACITY,
        "Benodigde ambtelijke capaciteit puur NPLV",
        "Capaciteit",
        "capacity",
        lambda figures: figures.capacity_eligible,
        lambda figures: figures.capacity,
    ),
    AmountGroup(
        SummaryKey.WBI,
        "Inschatting mogelijke Wbi",
        "Wbi-kandidaat",
        "wbi",
        "Wbi en gebiedsbudget",
        "wbi[0].description",
        lambda figures: bool(figures.wbi.rows),
        lambda figures: figures.wbi.state_contribution,
        lambda figures: figures.wbi.state_contribution,
        _wbi_entries,
    ),
    AmountGroup(
        SummaryKey.AREA_BUDGET,
        "Gebiedsbudget",
        "Gebiedsbudget rij",
        "area_budget",
        "Wbi en gebiedsbudget",
        "area_budget[0].description",
        lambda figures: bool(figures.area_budget_rows),
        lambda figures: figures.area_budget,
        lambda figures: figures.area_budget,
        _budget_entries,
    ),
)
#: The labels of the summary's rows as the agreement prints them.
SUMMARY_LABELS = {**{group.key: group.label for group in GROUPS}, SummaryKey.TOTAL: "Totaal"}


def totals(area: Area, reference: Reference) -> Totals:
    """Everything that follows from what was entered for an area (calculation rules, all but the programme totals).

    Where the task follows from the planlijst, what was not typed is taken from there.

    An area that is excluded from ORV, capacity or the agreement has empty tables and no such summary rows. More
    subsidised than affordable dwellings gives a basis of 0 here; the checks name it.
    """
    parameters = reference.parameters(area.stimulus.parameters)
    area = with_derived(area, parameters.period)
    profile = reference.profile(area.name) or AreaProfile(area.name, area.municipality or "")
    orv_eligible = profile.in_agreement and profile.orv_eligible
    capacity_eligible = profile.in_agreement and profile.capacity_eligible
    housing = _housing(area.housing)
    band = _band(area, housing, parameters) if profile.in_agreement else Band()
    rates = parameters.vat_rates
    orv = _table(
        (AmountRow(row.description, amounts_of(row.amount, rates)) for row in area.orv_measures) if orv_eligible else ()
    )
    capacity = _table(
        (AmountRow(capacity_label(row), capacity_amounts(row, parameters)) for row in area.capacity)
        if capacity_eligible
        else ()
    )
    wbi = _wbi(area) if profile.in_agreement else WbiTable()
    budget_rows = tuple(
        BudgetRow(row.description, row.state_contribution or ZERO) for row in area.area_budget if profile.in_agreement
    )
    budget = total(row.state_contribution for row in budget_rows)
    dwellings = housing.total
    parts = Totals(
        area=area.name,
        in_agreement=profile.in_agreement,
        orv_eligible=orv_eligible,
        capacity_eligible=capacity_eligible,
        parameters=parameters,
        housing=housing,
        band=band,
        orv=orv,
        capacity=capacity,
        wbi=wbi,
        area_budget_rows=budget_rows,
        area_budget=budget,
        summary=(),
        total=Range(ZERO, ZERO),
        per_affordable_dwelling=None,
        per_dwelling=None,
        orv_right=profile.orv_right,
        capacity_right=profile.capacity_right,
        orv_used=_share(orv.incl, profile.orv_right),
        capacity_used=_share(capacity.incl, profile.capacity_right),
        orv_budget_share=orv.incl / parameters.orv_budget,
        capacity_budget_share=capacity.incl / parameters.capacity_budget,
        affordable_share=Decimal(dwellings.affordable) / dwellings.total if dwellings and dwellings.total else None,
        woontop_homes=profile.woontop_homes,
        woontop_surplus=dwellings.total - profile.woontop_homes
        if dwellings and profile.woontop_homes is not None
        else None,
    )
    return _with_sums(parts)


def capacity_label(item: CapacityItem) -> str:
    """The row as the document prints it: "2 FTE Extra capaciteit …" where FTEs were counted."""
    if item.count is None or item.count.fte is None:
        return item.description
    return f"{decimal_comma(item.count.fte)} FTE {item.description}".strip()


def capacity_amounts(item: CapacityItem, parameters: ParameterSet) -> Amounts | None:
    """Both sides of a capacity item in EUR: FTE × years × rate, or the lump sum; None while incomplete."""
    if item.count is None:
        return amounts_of(item.amount, parameters.vat_rates)
    product = fte_product(item.count)
    if product is None:
        return None
    if item.count.rate_includes_vat:
        entered = EnteredAmount(vat=item.amount.vat, incl=product)
    else:
        entered = EnteredAmount(vat=item.amount.vat, excl=product)
    return amounts_of(entered, parameters.vat_rates)


def fte_product(count: FteCount) -> Decimal | None:
    """FTE × years × rate in EUR to the cent, on the side the rate is meant; None while a factor is missing."""
    if count.fte is None or count.years is None or count.rate is None:
        return None
    return to_cent(count.fte * count.years * count.rate)


def _housing(housing: Housing) -> HousingTotals:
    parts = [part for part in (housing.pure_nplv, housing.large_scale_part) if part is not None]
    whole = DwellingCount(sum(part.total for part in parts), sum(part.affordable for part in parts)) if parts else None
    return HousingTotals(housing.pure_nplv, housing.large_scale_part, whole)


def _band(area: Area, housing: HousingTotals, parameters: ParameterSet) -> Band:
    affordable = housing.total.affordable if housing.total else 0
    basis = max(0, affordable - (area.stimulus.previously_subsidised or 0))
    return band_of(basis, parameters, area.stimulus.low_override, area.stimulus.high_override)


def _table(rows: Iterable[AmountRow]) -> AmountTable:
    made = tuple(rows)
    amounts = [row.amounts for row in made if row.amounts is not None]
    return AmountTable(
        rows=made,
        excl=total(a.excl for a in amounts),
        incl=total(a.incl for a in amounts),
        payable=total(a.payable for a in amounts),
    )


def _wbi(area: Area) -> WbiTable:
    rows = []
    for row in area.wbi:
        cofinancing, contribution = row.cofinancing or ZERO, row.state_contribution or ZERO
        both = cofinancing + contribution
        rows.append(WbiRow(row.description, cofinancing, contribution, cofinancing / both if both else None))
    return WbiTable(tuple(rows), total(row.cofinancing for row in rows), total(row.state_contribution for row in rows))


def _with_sums(parts: Totals) -> Totals:
    """The figures with the sums over all groups in them."""
    rows = tuple(SummaryRow(group.key, group.low(parts), group.high(parts)) for group in GROUPS if group.counts(parts))
    whole = Range(total(row.low for row in rows), total(row.high for row in rows))
    dwellings = parts.housing.total
    return replace(
        parts,
        summary=(*rows, SummaryRow(SummaryKey.TOTAL, whole.low, whole.high)) if rows else (),
        total=whole,
        per_affordable_dwelling=_per(whole, dwellings.affordable if dwellings else 0),
        per_dwelling=_per(whole, dwellings.total if dwellings else 0),
    )


def _per(whole: Range, dwellings: int) -> Range | None:
    if not dwellings:
        return None
    return Range(to_cent(whole.low / dwellings), to_cent(whole.high / dwellings))


def _share(amount: Decimal, right: Decimal | None) -> Decimal | None:
    return amount / right if right else None
