"""The columns that ORV measures and capacity items share: the VAT regime and both sides of the amount."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import CapacityItem
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.area.vat import Amounts, EnteredAmount, VatRegime, amounts_of, change_regime
from nplv_desktop.domain.dutch.formatting import euros, euros_and_cents, plain_amount
from nplv_desktop.domain.dutch.numbers import FigureError, parse_amount
from nplv_desktop.domain.figures.totals import capacity_amounts
from nplv_desktop.gui.tables.row_columns import Column, chosen

VAT_NAMES: Mapping[str, str] = {
    VatRegime.TAXED_21: "21 %",
    VatRegime.TAXED_9: "9 %",
    VatRegime.NONE: "geen",
    VatRegime.MIXED: "gemengd",
    VatRegime.AS_AGREED: "afgesproken",
}
MIXED_REASON = "Vul bij gemengde btw het belaste en het onbelaste deel in, onder de tabel."
PRODUCT_REASON = "Dit bedrag volgt uit fte × jaren × tarief."


def amounts_shown(row: Any, parameters: ParameterSet) -> Amounts | None:
    """Both sides of a row in EUR; None while nothing was typed."""
    if isinstance(row, CapacityItem):
        return capacity_amounts(row, parameters)
    return amounts_of(row.amount, parameters.vat_rates)


def amount_text(amount: Decimal | None) -> str:
    """An amount in a cell: whole euros, cents where there are any, nothing where nothing was typed."""
    if amount is None:
        return ""
    return euros(amount) if amount == amount.to_integral_value() else euros_and_cents(amount)


def amount_locked(row: Any) -> str:
    """Why the amount of a row cannot be typed in the table; "" where it can."""
    if isinstance(row, CapacityItem) and row.count is not None:
        return PRODUCT_REASON
    return MIXED_REASON if row.amount.vat == VatRegime.MIXED else ""


def read_amount(text: str) -> Decimal | None:
    """An amount as typed in a cell, None for an empty one; raises FigureError."""
    return parse_amount(text) if text.strip() else None


def _side(row: Any, parameters: ParameterSet, side: str) -> Decimal | None:
    amounts = amounts_shown(row, parameters)
    if amounts is None:
        return None
    entered: EnteredAmount = row.amount
    if entered.vat == VatRegime.AS_AGREED:
        typed: Decimal | None = getattr(entered, side)
        return typed
    value: Decimal = getattr(amounts, side)
    return value


def _with_side(row: Any, text: str, parameters: ParameterSet, side: str) -> Any:
    value = read_amount(text)
    if value == _side(row, parameters, side):
        return row
    entered: EnteredAmount = row.amount
    if entered.vat == VatRegime.AS_AGREED:
        amount = replace(entered, excl=value) if side == "excl" else replace(entered, incl=value)
        return replace(row, amount=amount)
    return replace(row, amount=EnteredAmount(vat=entered.vat, **{side: value}))


def _side_column(side: str, title: str) -> Column[Any]:
    def shown(row: Any, parameters: ParameterSet) -> str:
        return amount_text(_side(row, parameters, side))

    def typed(row: Any, parameters: ParameterSet) -> str:
        value = _side(row, parameters, side)
        return "" if value is None else plain_amount(value)

    def store(row: Any, text: str, parameters: ParameterSet) -> Any:
        return _with_side(row, text, parameters, side)

    return Column(
        f"amount_{side}", title, 128, shown, typed, store, locked=amount_locked, right=True, least=114, said="Bedrag"
    )


EXCL_COLUMN = _side_column("excl", "Excl. btw")
INCL_COLUMN = _side_column("incl", "Incl. btw")


def _vat_shown(row: Any, _parameters: ParameterSet) -> str:
    return VAT_NAMES[row.amount.vat]


def _vat_store(row: Any, text: str, parameters: ParameterSet) -> Any:
    if not text.strip():
        return row
    wanted = "geen" if text.strip().casefold() in ("0", "0%", "0 %", "nvt", "n.v.t.", "vrijgesteld") else text
    value = VatRegime(chosen(wanted, VAT_NAMES, "btw-regime"))
    if isinstance(row, CapacityItem) and row.count is not None:
        if value in (VatRegime.MIXED, VatRegime.AS_AGREED):
            raise FigureError("Kies 21 %, 9 % of geen btw: dit bedrag volgt uit fte × jaren × tarief.")
        return replace(row, amount=EnteredAmount(vat=value))
    return replace(row, amount=change_regime(row.amount, value, parameters.vat_rates))


VAT_COLUMN: Column[Any] = Column(
    "vat", "Btw", 116, _vat_shown, _vat_shown, _vat_store, choices=tuple(VAT_NAMES.values()), least=106
)


def settle_amounts(row: Any, texts: Mapping[str, str], parameters: ParameterSet) -> Any:
    """After a paste of both sides: kept as agreed where they do not follow from the row's regime."""
    given = [texts.get(f"amount_{side}", "").strip() for side in ("excl", "incl")]
    if not all(given) or amount_locked(row):
        return row
    try:
        excl, incl = (parse_amount(text) for text in given)
    except FigureError:
        return row  # the cell itself already says what cannot be read
    for entered in (EnteredAmount(row.amount.vat, excl=excl), EnteredAmount(row.amount.vat, incl=incl)):
        made = amounts_of(entered, parameters.vat_rates)
        if made is not None and (made.excl, made.incl) == (excl, incl):
            return replace(row, amount=entered)
    return replace(row, amount=EnteredAmount(VatRegime.AS_AGREED, excl=excl, incl=incl))


def text_column(key: str, title: str, name: str, width: int = 160) -> Column[Any]:
    """A stretching column of one text of a row; `name` is its attribute."""
    from nplv_desktop.gui.tables.row_columns import one_line

    def shown(row: Any, _parameters: ParameterSet) -> str:
        text: str = getattr(row, name)
        return text

    def store(row: Any, text: str, _parameters: ParameterSet) -> Any:
        return replace(row, **{name: one_line(text)})

    return Column(key, title, width, shown, shown, store, stretch=True, least=110)


def plain_amount_column(key: str, title: str, name: str, width: int = 148) -> Column[Any]:
    """A column of one amount of a row, EUR incl. btw; `name` is its attribute."""

    def shown(row: Any, _parameters: ParameterSet) -> str:
        return amount_text(getattr(row, name))

    def typed(row: Any, _parameters: ParameterSet) -> str:
        value = getattr(row, name)
        return "" if value is None else plain_amount(value)

    def store(row: Any, text: str, _parameters: ParameterSet) -> Any:
        return replace(row, **{name: read_amount(text)})

    return Column(key, title, width, shown, typed, store, right=True, least=120)
