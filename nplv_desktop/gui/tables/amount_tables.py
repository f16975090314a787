"""The four tables of rows: ORV measures, capacity items, Wbi candidates and the gebiedsbudget."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from nplv_desktop.domain.area.area import (
    AreaBudgetItem,
    CapacityItem,
    FteCount,
    MeasureKind,
    OrvMeasure,
    WbiCandidate,
)
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.area.vat import EnteredAmount
from nplv_desktop.domain.dutch.formatting import decimal_comma, euros, grouped, percentage, plain_amount
from nplv_desktop.domain.dutch.numbers import FigureError, parse_count, parse_fte
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.tables.amount_columns import (
    EXCL_COLUMN,
    INCL_COLUMN,
    VAT_COLUMN,
    amount_text,
    plain_amount_column,
    read_amount,
    settle_amounts,
    text_column,
)
from nplv_desktop.gui.tables.row_columns import Column, RowKind, chosen

KIND_NAMES: Mapping[str, str] = {MeasureKind.PUBLIC_SPACE: "Openbare ruimte", MeasureKind.FACILITY: "Voorziening"}
_KIND_CHOICES = tuple(KIND_NAMES.values())
_LUMP_REASON = "Deze rij heeft een vast bedrag; wis dat eerst om met fte te rekenen."
_MOST_YEARS = 100


def _kind_shown(row: OrvMeasure, _parameters: ParameterSet) -> str:
    return KIND_NAMES[row.kind] if row.kind else ""


def _kind_store(row: OrvMeasure, text: str, _parameters: ParameterSet) -> OrvMeasure:
    return replace(row, kind=MeasureKind(chosen(text, KIND_NAMES, "soort")) if text.strip() else row.kind)


def _orv_sums(figures: Totals) -> Mapping[str, str]:
    table = figures.orv
    return {"description": "Totaal", "amount_excl": euros(table.excl), "amount_incl": euros(table.incl)}


ORV_ROWS: RowKind[Any] = RowKind(
    path="orv_measures",
    name="maatregel",
    line="ORV-rij",
    columns=(
        text_column("description", "Maatregel", "description"),
        Column(
            "kind", "Soort", 138, _kind_shown, _kind_shown, _kind_store, choices=tuple(KIND_NAMES.values()), least=112
        ),
        VAT_COLUMN,
        EXCL_COLUMN,
        INCL_COLUMN,
    ),
    rows=lambda area: area.orv_measures,
    with_rows=lambda area, rows: replace(area, orv_measures=rows),
    blank=OrvMeasure(),
    figure="orv",
    sums=_orv_sums,
    settle=settle_amounts,
)


def _count_locked(row: CapacityItem) -> str:
    return _LUMP_REASON if row.count is None and row.amount != EnteredAmount(vat=row.amount.vat) else ""


def _with_count(row: CapacityItem, **changes: Any) -> CapacityItem:
    count = replace(row.count or FteCount(), **changes)
    empty = count.fte is None and count.years is None and count.rate is None
    return replace(row, count=None if empty else count)


def _years(text: str) -> int | None:
    if not text.strip():
        return None
    years = parse_count(text)
    if years > _MOST_YEARS:
        raise FigureError(f"Vul het aantal jaren in, hoogstens {_MOST_YEARS}.")
    return years


def _fte_text(row: CapacityItem, _parameters: ParameterSet) -> str:
    return "" if row.count is None or row.count.fte is None else decimal_comma(row.count.fte)


def _fte_store(row: CapacityItem, text: str, _parameters: ParameterSet) -> CapacityItem:
    return _with_count(row, fte=parse_fte(text) if text.strip() else None)


def _years_text(row: CapacityItem, _parameters: ParameterSet) -> str:
    return "" if row.count is None or row.count.years is None else grouped(row.count.years)


def _years_store(row: CapacityItem, text: str, _parameters: ParameterSet) -> CapacityItem:
    return _with_count(row, years=_years(text))


def _rate_text(row: CapacityItem, _parameters: ParameterSet) -> str:
    return amount_text(row.count.rate) if row.count else ""


def _rate_typed(row: CapacityItem, _parameters: ParameterSet) -> str:
    return "" if row.count is None or row.count.rate is None else plain_amount(row.count.rate)


def _rate_store(row: CapacityItem, text: str, _parameters: ParameterSet) -> CapacityItem:
    return _with_count(row, rate=read_amount(text))


def _capacity_sums(figures: Totals) -> Mapping[str, str]:
    table = figures.capacity
    return {"description": "Totaal", "amount_excl": euros(table.excl), "amount_incl": euros(table.incl)}


CAPACITY_ROWS: RowKind[Any] = RowKind(
    path="capacity",
    name="post",
    line="Capaciteit-rij",
    columns=(
        text_column("description", "Capaciteit", "description", 140),
        Column("fte", "Fte", 56, _fte_text, _fte_text, _fte_store, locked=_count_locked, right=True),
        Column("years", "Jaren", 62, _years_text, _years_text, _years_store, locked=_count_locked, right=True),
        Column(
            "rate_per_fte_year",
            "Per fte-jaar",
            104,
            _rate_text,
            _rate_typed,
            _rate_store,
            locked=_count_locked,
            right=True,
        ),
        replace(VAT_COLUMN, width=112),
        EXCL_COLUMN,
        INCL_COLUMN,
    ),
    rows=lambda area: area.capacity,
    with_rows=lambda area, rows: replace(area, capacity=rows),
    blank=CapacityItem(),
    figure="capacity",
    sums=_capacity_sums,
    settle=settle_amounts,
)


def _share_text(row: WbiCandidate, _parameters: ParameterSet) -> str:
    both = (row.cofinancing or 0) + (row.state_contribution or 0)
    return percentage(row.cofinancing / both, 1) if row.cofinancing is not None and both else ""


def _share_locked(_row: WbiCandidate) -> str:
    return "Volgt uit beide bedragen."


def _unchanged(row: Any, _text: str, _parameters: ParameterSet) -> Any:
    return row


def _wbi_sums(figures: Totals) -> Mapping[str, str]:
    return {
        "description": "Totaal",
        "cofinancing_incl": euros(figures.wbi.cofinancing),
        "state_contribution": euros(figures.wbi.state_contribution),
    }


WBI_ROWS: RowKind[Any] = RowKind(
    path="wbi",
    name="kandidaat",
    line="Wbi-rij",
    columns=(
        text_column("description", "Mogelijke aanvraag", "description"),
        plain_amount_column("cofinancing_incl", "Cofinanciering", "cofinancing"),
        plain_amount_column("state_contribution", "Rijksbijdrage", "state_contribution"),
        Column("share", "Aandeel", 104, _share_text, _share_text, _unchanged, locked=_share_locked, right=True),
    ),
    rows=lambda area: area.wbi,
    with_rows=lambda area, rows: replace(area, wbi=rows),
    blank=WbiCandidate(),
    figure="wbi",
    sums=_wbi_sums,
)


def _budget_sums(figures: Totals) -> Mapping[str, str]:
    return {"description": "Totaal", "state_contribution": euros(figures.area_budget)}


BUDGET_ROWS: RowKind[Any] = RowKind(
    path="area_budget",
    name="post",
    line="Gebiedsbudget-rij",
    columns=(
        text_column("description", "Omschrijving", "description"),
        plain_amount_column("state_contribution", "Rijksbijdrage", "state_contribution"),
    ),
    rows=lambda area: area.area_budget,
    with_rows=lambda area, rows: replace(area, area_budget=rows),
    blank=AreaBudgetItem(),
    figure="area_budget",
    sums=_budget_sums,
)
