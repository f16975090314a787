"""The five VAT regimes of ORV measures and capacity items.

The side that a person typed stays exactly as typed; the other side follows from the regime and is kept to the cent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from nplv_desktop.domain.area.field import EUROS, Choice, Named, declared
from nplv_desktop.domain.dutch.money import ZERO, to_cent


class VatRegime(Named):
    """How a row's amounts excl. and incl. btw hang together."""

    TAXED_21 = "21", "21"
    TAXED_9 = "9", "9"
    NONE = "none", "geen"
    MIXED = "mixed", "gemengd"
    AS_AGREED = "as_agreed", "afgesproken"


#: Regimes where one typed side gives the other.
SINGLE_SIDED = (VatRegime.TAXED_21, VatRegime.TAXED_9, VatRegime.NONE)


@dataclass(frozen=True, slots=True)
class EnteredAmount:
    """What was typed for one row, in EUR; None where nothing was.

    `excl`/`incl` hold the typed side (one of them for `21`, `9` and `none`, both for `as_agreed`); `taxed_excl` or
    `taxed_incl` with `untaxed` hold the two parts of `mixed`.
    """

    vat: VatRegime = declared(VatRegime.TAXED_21, Choice(VatRegime), "btw", is_required=True, unit="amount")
    excl: Decimal | None = declared(
        None, EUROS, "bedrag excl. btw", json="amount_excl", unit="amount", in_column="excl"
    )
    incl: Decimal | None = declared(
        None, EUROS, "bedrag incl. btw", json="amount_incl", unit="amount", in_column="incl"
    )
    taxed_excl: Decimal | None = declared(None, EUROS, "belast deel excl. btw", unit="amount")
    taxed_incl: Decimal | None = declared(None, EUROS, "belast deel incl. btw", unit="amount")
    untaxed: Decimal | None = declared(None, EUROS, "onbelast deel", unit="amount")


@dataclass(frozen=True, slots=True)
class Amounts:
    """Both sides of a row in EUR to the cent, and what is paid out after the btw-compensatiefonds."""

    excl: Decimal = ZERO
    incl: Decimal = ZERO
    payable: Decimal = ZERO

    @property
    def compensable(self) -> Decimal:
        """The VAT in EUR that the municipality reclaims from the btw-compensatiefonds."""
        return self.incl - self.payable


def add_vat(excl: Decimal, rate: Decimal) -> Decimal:
    """Incl. btw to the cent from excl. btw; `rate` as a fraction (0.21)."""
    return to_cent(excl * (1 + rate))


def remove_vat(incl: Decimal, rate: Decimal) -> Decimal:
    """Excl. btw to the cent from incl. btw; `rate` as a fraction (0.21)."""
    return to_cent(incl / (1 + rate))


def is_complete(entered: EnteredAmount) -> bool:
    """Whether everything was typed that the regime needs for both sides."""
    match entered.vat:
        case VatRegime.MIXED:
            return entered.untaxed is not None and (entered.taxed_excl is not None or entered.taxed_incl is not None)
        case VatRegime.AS_AGREED:
            return entered.excl is not None and entered.incl is not None
        case _:
            return entered.excl is not None or entered.incl is not None


def amounts_of(entered: EnteredAmount, rates: Mapping[str, Decimal]) -> Amounts | None:
    """Both sides of a row in EUR, or None while nothing at all was typed.

    `rates` maps the regime's name ("21", "9") to a fraction, from the parameter set. Parts not yet typed count as
    zero, so that a half-typed row already shows. Paid out after the compensation fund (calculation rules, "VAT"):
    excl. for taxed rows, incl. for rows without VAT.
    """
    rate_21 = rates[VatRegime.TAXED_21]
    match entered.vat:
        case VatRegime.NONE:
            side = entered.excl if entered.excl is not None else entered.incl
            return None if side is None else Amounts(side, side, side)
        case VatRegime.MIXED:
            if entered.taxed_excl is None and entered.taxed_incl is None and entered.untaxed is None:
                return None
            untaxed = entered.untaxed or ZERO
            if entered.taxed_excl is not None:
                taxed_excl, taxed_incl = entered.taxed_excl, add_vat(entered.taxed_excl, rate_21)
            else:
                taxed_incl = entered.taxed_incl or ZERO
                taxed_excl = remove_vat(taxed_incl, rate_21)
            excl, incl = taxed_excl + untaxed, taxed_incl + untaxed
            return Amounts(excl, incl, excl)
        case VatRegime.AS_AGREED:
            if entered.excl is None and entered.incl is None:
                return None
            excl = entered.excl if entered.excl is not None else ZERO
            incl = entered.incl if entered.incl is not None else ZERO
            return Amounts(excl, incl, min(excl, incl))
        case _:
            rate = rates[entered.vat]
            if entered.excl is not None:
                return Amounts(entered.excl, add_vat(entered.excl, rate), entered.excl)
            if entered.incl is not None:
                excl = remove_vat(entered.incl, rate)
                return Amounts(excl, entered.incl, excl)
            return None


def change_regime(entered: EnteredAmount, vat: VatRegime, rates: Mapping[str, Decimal]) -> EnteredAmount:
    """The same row under another regime, keeping what was typed as far as the new regime can hold it.

    To `mixed` the whole amount starts as the taxed part; to `as_agreed` both sides start as they stand.
    """
    if vat == entered.vat:
        return entered
    now = amounts_of(entered, rates)
    if now is None:
        return EnteredAmount(vat=vat)
    typed_incl = (entered.incl is not None and entered.excl is None) or entered.taxed_incl is not None
    match vat:
        case VatRegime.MIXED:
            if entered.vat == VatRegime.NONE:
                return EnteredAmount(vat=vat, taxed_excl=ZERO, untaxed=now.incl)
            if typed_incl:
                return EnteredAmount(vat=vat, taxed_incl=now.incl, untaxed=ZERO)
            return EnteredAmount(vat=vat, taxed_excl=now.excl, untaxed=ZERO)
        case VatRegime.AS_AGREED:
            return EnteredAmount(vat=vat, excl=now.excl, incl=now.incl)
        case _:
            if typed_incl or entered.vat == VatRegime.AS_AGREED:
                return EnteredAmount(vat=vat, incl=now.incl)
            return EnteredAmount(vat=vat, excl=now.excl)
