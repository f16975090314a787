"""Parameter sets: every constant of the rules as dated data with its source, and the areas' fixed facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from nplv_desktop.domain.area.period import Period, period_of
from nplv_desktop.domain.area.promises import Woontop
from nplv_desktop.domain.dutch.money import ZERO
from nplv_desktop.domain.record.identity import slug

DEFAULT_SET = "woontop-2025"
_NOTHING_PROMISED = Woontop()


@dataclass(frozen=True, slots=True)
class ParameterSet:
    """One dated set of constants that an area can follow; amounts in EUR, shares as fractions.

    `stimulus_per_dwelling` is incl. btw where `stimulus_includes_vat` says so; budgets are incl. btw.
    `sources` names where each value comes from, by field name. `woontop_*` is what all areas agreed together, in
    dwellings and EUR; 0 where a set does not say.
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
    midterm_review_year: int = 0
    #: The day of the Woontop, "2024-12-11".
    woontop_date: str = ""
    woontop_accelerated: int = 0
    woontop_extra: int = 0
    woontop_budget: Decimal = ZERO
    woontop_cost_low: Decimal = ZERO
    woontop_cost_high: Decimal = ZERO
    stimulus_ceiling: Decimal = ZERO
    #: Where the regulation says that a year's costs are paid pro rata; "" in a set that does not say so.
    orv_ceiling_rule: str = ""
    capacity_ceiling_rule: str = ""

    @property
    def period(self) -> Period:
        """The years in which construction must start."""
        return period_of(self.first_start_year, self.last_start_year)

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
    woontop: Woontop = _NOTHING_PROMISED
    note: str = ""

    @property
    def uid(self) -> str:
        """The area's identity: "den-haag-zuidwest"."""
        return slug(self.name)

    @property
    def woontop_homes(self) -> int | None:
        """The homes promised sooner that the area is held against, None where no number was named."""
        promise = self.woontop.ambition()
        return promise.value if promise else None

    @property
    def woontop_period(self) -> Period | None:
        """The years of that promise; None where there is none."""
        promise = self.woontop.ambition()
        return period_of(promise.from_year, promise.to_year) if promise else None


@dataclass(frozen=True, slots=True)
class Reference:
    """Everything that is the same in every dossier: the parameter sets and the twenty areas."""

    parameter_sets: Mapping[str, ParameterSet]
    profiles: tuple[AreaProfile, ...]
    sources: Mapping[str, str]

    def parameters_of(self, key: str | None) -> ParameterSet | None:
        """The set an area follows, the default set where the area names none; None for one this release has not."""
        return self.parameter_sets.get(key or DEFAULT_SET)

    def parameters(self, key: str | None) -> ParameterSet:
        """The set to compute with: that of the area, else the default set under a name that says so.

        An area that follows rules of a later release is taken in, shown and told about; its figures are not those of
        its own rules, so nothing final is made of it.
        """
        known = self.parameters_of(key)
        if known is not None:
            return known
        default = self.parameter_sets[DEFAULT_SET]
        return replace(default, key=key or "", name=f"{default.name}, in plaats van “{key}”")

    def profile(self, name: str) -> AreaProfile | None:
        """The area with this name or alias, whatever its capitals and hyphens; None for an extra area."""
        wanted = _comparable(name)
        for profile in self.profiles:
            if wanted in map(_comparable, (profile.name, *profile.aliases)):
                return profile
        return None


def _comparable(name: str) -> str:
    return " ".join(name.replace("-", " ").casefold().split())
