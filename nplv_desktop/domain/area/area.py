"""One area and everything that was entered for it. None means "not entered", which is never zero."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime


class AgreementStatus(StrEnum):
    """How far the agreement is."""

    CONCEPT = "concept"
    FOR_SIGNATURE = "for_signature"
    SIGNED = "signed"


class MeasureKind(StrEnum):
    """What an ORV measure pays: public space or a collective facility."""

    PUBLIC_SPACE = "public_space"
    FACILITY = "facility"


class HousingSource(StrEnum):
    """Whether the dwellings were typed or follow from the planlijst."""

    MANUAL = "manual"
    PLANLIJST = "planlijst"


@dataclass(frozen=True, slots=True)
class Minister:
    """Who signs for the state."""

    name: str | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Mayor:
    """Who signs for the alliance; `capacity` is the role in which ("Voorzitter Alliantie …")."""

    name: str | None = None
    title: str | None = None
    capacity: str | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Date, place, subject and signatories."""

    date: date | None = None
    place: str | None = None
    subject: str | None = None
    status: AgreementStatus | None = None
    minister: Minister = Minister()
    mayor: Mayor = Mayor()


@dataclass(frozen=True, slots=True)
class DwellingCount:
    """Dwellings whose construction starts in the period, and how many of them are affordable."""

    total: int
    affordable: int


@dataclass(frozen=True, slots=True)
class Housing:
    """The task; a part that is None was not entered and prints as "-"."""

    source: HousingSource | None = None
    pure_nplv: DwellingCount | None = None
    large_scale_part: DwellingCount | None = None


@dataclass(frozen=True, slots=True)
class Override:
    """An end of the band as agreed at the table, EUR, with the reason why it differs."""

    amount: Decimal
    reason: str


@dataclass(frozen=True, slots=True)
class Stimulus:
    """What the realisatiestimulans needs beside the dwellings; `parameters` is a parameter set's key."""

    previously_subsidised: int | None = None
    parameters: str | None = None
    low_override: Override | None = None
    high_override: Override | None = None


@dataclass(frozen=True, slots=True)
class OrvMeasure:
    """One measure in public space or a collective facility (ORV)."""

    description: str = ""
    kind: MeasureKind | None = None
    amount: EnteredAmount = EnteredAmount()
    start_year: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class FteCount:
    """FTE × years × rate: FTE to two decimals, whole years, EUR per FTE-year incl. or excl. btw."""

    fte: Decimal | None = None
    years: int | None = None
    rate: Decimal | None = None
    rate_includes_vat: bool = True


@dataclass(frozen=True, slots=True)
class CapacityItem:
    """One capacity item: counted in FTEs where `count` is set, else a lump sum in `amount`.

    The VAT regime of both kinds stands in `amount.vat`.
    """

    description: str = ""
    amount: EnteredAmount = EnteredAmount(vat=VatRegime.NONE)
    count: FteCount | None = None
    start_year: int | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True)
class WbiCandidate:
    """A possible new Wbi application, both amounts in EUR incl. btw; never an award."""

    description: str = ""
    cofinancing: Decimal | None = None
    state_contribution: Decimal | None = None


@dataclass(frozen=True, slots=True)
class AreaBudgetItem:
    """A row of the gebiedsbudget, EUR incl. btw."""

    description: str = ""
    state_contribution: Decimal | None = None


@dataclass(frozen=True, slots=True)
class CareHomes:
    """Dwellings suitable for care and dwellings clustered around care."""

    care_suitable: int | None = None
    care_clustered: int | None = None


@dataclass(frozen=True, slots=True)
class AreaTexts:
    """The area's own texts as Markdown (headings, lists, bold, italic)."""

    area: str | None = None
    housing_programme: str | None = None
    interventions: str | None = None
    annex_care: str | None = None
    annex_infrastructure: str | None = None
    annex_sustainability: str | None = None
    annex_better_use: str | None = None
    annex_legal_instruments: str | None = None


@dataclass(frozen=True, slots=True)
class AcceptedFinding:
    """An attention point that was accepted, with the reason why."""

    code: str
    where: str
    figure: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class ScenarioRules:
    """Rules that a scenario tries out: EUR per dwelling, the correction 100/n, and the band's two factors."""

    per_dwelling: Decimal | None = None
    correction_denominator: int | None = None
    band_low: Decimal | None = None
    band_high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A named "what if" beside what was agreed; None means: as agreed."""

    name: str
    pure_nplv: DwellingCount | None = None
    large_scale_part: DwellingCount | None = None
    previously_subsidised: int | None = None
    orv_measures: tuple[OrvMeasure, ...] | None = None
    capacity: tuple[CapacityItem, ...] | None = None
    rules: ScenarioRules = ScenarioRules()


@dataclass(frozen=True, slots=True)
class Logo:
    """A picture for the agreement: `role` is "state" or "alliance", `data` a PNG or JPEG file."""

    role: str
    description: str
    media_type: str
    data: bytes = field(repr=False, default=b"")


@dataclass(frozen=True, slots=True)
class Area:
    """One area with everything entered; the area file holds all of it but logos, accepted findings, scenarios and
    where the planlijst was read from.

    `stated_blank` lists the paths that an area file named as empty (null or []), so that the file given out again
    equals the one taken in.
    """

    name: str
    municipality: str | None = None
    alliance: str | None = None
    programme: str | None = None
    agreement: Agreement = Agreement()
    housing: Housing = Housing()
    stimulus: Stimulus = Stimulus()
    orv_measures: tuple[OrvMeasure, ...] = ()
    capacity: tuple[CapacityItem, ...] = ()
    wbi: tuple[WbiCandidate, ...] = ()
    area_budget: tuple[AreaBudgetItem, ...] = ()
    care_homes: CareHomes = CareHomes()
    one_stop_shop_pilot: bool | None = None
    texts: AreaTexts = AreaTexts()
    planlijst: tuple[Plan, ...] = ()
    planlijst_source: PlanlijstSource | None = None
    accepted: tuple[AcceptedFinding, ...] = ()
    logos: tuple[Logo, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    stated_blank: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered yet beside the name."""
        return self == Area(name=self.name)


@dataclass(frozen=True, slots=True)
class Programme:
    """All areas of a dossier, in order."""

    areas: tuple[Area, ...] = ()

    def area(self, name: str) -> Area | None:
        """The area with exactly this name, or None."""
        return next((area for area in self.areas if area.name == name), None)

    def with_area(self, area: Area) -> Programme:
        """The programme with this area in place of the one of the same name, or added at the end."""
        if self.area(area.name) is None:
            return Programme((*self.areas, area))
        return Programme(tuple(area if old.name == area.name else old for old in self.areas))

    def free_name(self, name: str) -> str:
        """The name for a new area: this one while nothing was entered under it, else with a number: "Gebied (2)"."""
        names = (name, *(f"{name} ({number})" for number in range(2, len(self.areas) + 3)))
        return next(free for free in names if (known := self.area(free)) is None or known.is_empty)

    def taking_in(self, area: Area) -> Programme:
        """The programme with an area from an area file, which replaces what was entered.

        What an area file does not hold stays: logos, points that were accepted, scenarios, and where equal plans were
        read.
        """
        known = self.area(area.name)
        if known is not None:
            area = replace(area, logos=known.logos, accepted=known.accepted, scenarios=known.scenarios)
            if [plan.cells for plan in area.planlijst] == [plan.cells for plan in known.planlijst]:
                area = replace(area, planlijst=known.planlijst, planlijst_source=known.planlijst_source)
        return self.with_area(area)
