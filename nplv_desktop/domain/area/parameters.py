"""Parameter sets: every constant of the rules as dated data with its source, and the areas' fixed facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

DEFAULT_SET = "woontop-2025"


@dataclass(frozen=True, slots=True)
class ParameterSet:
    """One dated set of constants that an area can follow; amounts in EUR, shares as fractions.

    `stimulus_per_dwelling` is incl. btw where `stimulus_includes_vat` says so; budgets are incl. btw.
    `sources` names where each value comes from, by field name.
    """

    key: str
    name: str
    source: str
    valid_from: date
    first_start_year: int
    last_start_year: int
    stimulus_per_dwelling: Decimal
    stimulus_includes_vat: bool
    correction_numerator: int
    correction_denominator: int
    band_low: Decimal
    band_high: Decimal
    band_rounding: Decimal
    first_payment: str
    last_payment_year: int
    orv_budget: Decimal
    orv_agreed: Decimal
    capacity_budget: Decimal
    capacity_agreed: Decimal
    price_level: int
    wbi_minimum_cofinancing: Decimal
    affordable_aim_numerator: int
    affordable_aim_denominator: int
    vat_rates: Mapping[str, Decimal]
    excluded_subsidies: tuple[str, ...]
    sources: Mapping[str, str]
    #: Where the regulation says that a year's costs are paid pro rata; "" in a set that does not say so.
    orv_ceiling_rule: str = ""
    capacity_ceiling_rule: str = ""

    @property
    def period(self) -> str:
        """The years in which construction must start, "2025–2029"."""
        return f"{self.first_start_year}–{self.last_start_year}"

    @property
    def affordable_aim(self) -> Decimal:
        """The national aim for the affordable share, as a fraction."""
        return Decimal(self.affordable_aim_numerator) / self.affordable_aim_denominator

    @property
    def vat_side(self) -> str:
        """ "incl. btw" or "excl. btw", as the stimulus per dwelling is meant."""
        return "incl. btw" if self.stimulus_includes_vat else "excl. btw"


@dataclass(frozen=True, slots=True)
class AreaProfile:
    """The fixed facts of one of the twenty areas: rights in EUR incl. btw, eligibility, Woontop figures."""

    name: str
    municipality: str
    aliases: tuple[str, ...] = ()
    orv_right: Decimal | None = None
    capacity_right: Decimal | None = None
    in_agreement: bool = True
    orv_eligible: bool = True
    capacity_eligible: bool = True
    woontop_homes: int | None = None
    woontop_homes_upper: int | None = None
    woontop_qualifier: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that is the same in every dossier: the parameter sets and the twenty areas."""

    parameter_sets: Mapping[str, ParameterSet]
    profiles: tuple[AreaProfile, ...]
    sources: Mapping[str, str]

    def parameters(self, key: str | None) -> ParameterSet:
        """The set an area follows; the default set where the area names none."""
        return self.parameter_sets[key or DEFAULT_SET]

    def profile(self, name: str) -> AreaProfile | None:
        """The area with this name or alias, whatever its capitals and hyphens; None for an extra area."""
        wanted = _comparable(name)
        for profile in self.profiles:
            if wanted in map(_comparable, (profile.name, *profile.aliases)):
                return profile
        return None


def _comparable(name: str) -> str:
    return " ".join(name.replace("-", " ").casefold().split())
