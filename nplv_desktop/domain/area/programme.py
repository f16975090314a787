"""What belongs to the programme as a whole: parameters that differ from the shipped ones, scenarios and reviews."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from nplv_desktop.domain.area.field import (
    COUNT,
    DAY,
    EUROS,
    LINE,
    YEAR,
    Choice,
    Count,
    Fraction,
    Keyed,
    Listed,
    Named,
    Text,
    Verbatim,
    declaration,
    declared,
)
from nplv_desktop.domain.area.planning import FILE_YEARS

#: Names of the scenarios that are built in; nobody's own may have one.
RESERVED_SCENARIOS = ("as-planned", "one-year-later", "low", "high")
MOST_SCENARIOS = 500
#: Reviews are taken over as they stand; nothing in this release reads what is in one.
REVIEWS = Listed(Verbatim(200_000), 500)
#: The rows of "*" in a shift are for every area that has no shift of its own.
ALL_AREAS = "*"
_SHIFTED = Text(100, 1, r"\*|[a-z0-9-]+", 'het kenmerk van een gebied of "*"')
_THRESHOLD = Verbatim(2_000)


class CeilingBasis(Named):
    """What the ceiling is tested on: costs incl. btw, or what is paid after the compensation fund."""

    INCL = "incl", "incl. btw"
    PAYABLE = "payable", "na btw-compensatiefonds"


class StimulusSide(Named):
    """Which figure of the stimulus a scenario pays."""

    PLANNED = "planned", "gepland"
    LOW = "low", "lage band"
    MIDDLE = "middle", "midden van de band"
    HIGH = "high", "hoge band"


@dataclass(frozen=True, slots=True)
class OtherStarts:
    """Qualifying starts of a year in the rest of the country."""

    year: str = field(metadata=declaration(Text(4), "jaar"))
    count: int = field(metadata=declaration(COUNT, "aantal"))


@dataclass(frozen=True, slots=True)
class ProgrammeParameters:
    """The parameters of the programme that a dossier can override: what each one holds.

    The thresholds of the review are taken over as they stand; the review gives them their meaning.
    """

    orv_ceiling: Decimal | None = declared(None, EUROS, "plafond ORV")
    capacity_ceiling: Decimal | None = declared(None, EUROS, "plafond capaciteit")
    stimulus_ceiling: Decimal | None = declared(None, EUROS, "plafond realisatiestimulans")
    stimulus_per_dwelling: Decimal | None = declared(None, EUROS, "stimulans per woning")
    decision_lag_years: int | None = declared(None, Count(0, 10), "jaren tot het besluit")
    first_year: int | None = declared(None, YEAR, "eerste jaar")
    last_year: int | None = declared(None, YEAR, "laatste jaar")
    lapse_date: date | None = declared(None, DAY, "vervaldatum")
    ceiling_basis: CeilingBasis | None = declared(None, Choice(CeilingBasis), "grondslag van het plafond")
    assumed_first_cost_year: int | None = declared(None, YEAR, "aangenomen eerste kostenjaar")
    largest_lowering: Decimal | None = declared(
        None, Fraction(2, Decimal(0), Decimal(100), fixed=True, hint="van 0.00 tot 100.00"), "grootste verlaging"
    )
    other_starts: tuple[OtherStarts, ...] | None = declared(
        None, Keyed(OtherStarts, "year", "count", FILE_YEARS), "starts in de rest van het land"
    )
    starts: str | None = declared(None, _THRESHOLD, "drempel start bouw")
    affordable_starts: str | None = declared(None, _THRESHOLD, "drempel betaalbare starts")
    affordable_share: str | None = declared(None, _THRESHOLD, "drempel aandeel betaalbaar")
    pace: str | None = declared(None, _THRESHOLD, "drempel benodigd tempo")
    hard_plans: str | None = declared(None, _THRESHOLD, "drempel harde plannen")
    orv_costs: str | None = declared(None, _THRESHOLD, "drempel bestedingen ORV")
    capacity_costs: str | None = declared(None, _THRESHOLD, "drempel bestedingen capaciteit")
    outlook: str | None = declared(None, _THRESHOLD, "drempel vooruitzicht")
    counts: str | None = declared(None, _THRESHOLD, "meetellende indicatoren")
    deviations: str | None = declared(None, _THRESHOLD, "drempel afwijkingen")


@dataclass(frozen=True, slots=True)
class ParameterOverride:
    """A parameter's own value in this dossier, as its field in `ProgrammeParameters` says, and who set it and why.

    Without reason, person and date it stands in a file as the bare value.
    """

    key: str
    value: object
    reason: str | None = declared(None, LINE, "reden")
    by: str | None = declared(None, LINE, "door")
    on: date | None = declared(None, DAY, "op")


@dataclass(frozen=True, slots=True)
class Shift:
    """By how many years an area's plans move; "*" is every area that has no line of its own."""

    area: str = field(metadata=declaration(_SHIFTED, "gebied"))
    years: int = field(metadata=declaration(Count(0, 4), "jaren"))


@dataclass(frozen=True, slots=True)
class ProgrammeScenario:
    """A named "what if" for all areas together; what is None follows the plans."""

    name: str = field(metadata=declaration(Text(shortest=1), "naam", is_required=True))
    shift: tuple[Shift, ...] = declared((), Keyed(Shift, "area", "years"), "verschuiving")
    spend_factor: Decimal | None = declared(
        None, Fraction(2, Decimal(0), Decimal(2), fixed=True, hint='van 0.00 tot 2.00, bijvoorbeeld "0.90"'), "factor"
    )
    stimulus: StimulusSide | None = declared(None, Choice(StimulusSide), "stimulans")
    ceiling_basis: CeilingBasis | None = declared(None, Choice(CeilingBasis), "grondslag van het plafond")
