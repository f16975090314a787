"""One area and everything that was entered for it. None means "not entered", which is never zero."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field, replace
from decimal import Decimal

from nplv_desktop.domain.area.area_identity import paired_identities, with_identities, with_newer_fields
from nplv_desktop.domain.area.booklet import Booklet, ProgrammeBooklet
from nplv_desktop.domain.area.field import (
    COUNT,
    DAY,
    EUROS,
    FLAG,
    LINE,
    LONG,
    Choice,
    Count,
    Flat,
    Fraction,
    Group,
    Identity,
    Listed,
    Named,
    ParameterSetKey,
    Rows,
    declaration,
    declared,
    declared_id,
)
from nplv_desktop.domain.area.identity import new_area_id
from nplv_desktop.domain.area.letter import Letter
from nplv_desktop.domain.area.monitoring import Monitoring
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.area.planning import SPENDING, Planning, YearAmount
from nplv_desktop.domain.area.programme import MOST_SCENARIOS, REVIEWS, ParameterOverride, ProgrammeScenario
from nplv_desktop.domain.area.promises import Bottleneck, Woontop
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.area.year_sheet import MOST_SHEETS, YearSheet
from nplv_desktop.domain.dutch.numbers import LARGEST_FTE

MOST_PLANS = 50_000
_FTE = Fraction(
    2,
    Decimal(0),
    LARGEST_FTE,
    noun="fte staan",
    hint='van 0 tot 1.000 met hoogstens twee decimalen, bijvoorbeeld "1.5"',
)
START_YEAR = Count(2000, 2100, is_year=True)


class AgreementStatus(Named):
    """How far the agreement is."""

    CONCEPT = "concept", "concept"
    FOR_SIGNATURE = "for_signature", "ter ondertekening"
    SIGNED = "signed", "getekend"


class MeasureKind(Named):
    """What an ORV measure pays: public space or a collective facility."""

    PUBLIC_SPACE = "public_space", "openbare ruimte"
    FACILITY = "facility", "voorziening"


class HousingSource(Named):
    """Whether the dwellings were typed or follow from the planlijst."""

    MANUAL = "manual", "ingevuld"
    PLANLIJST = "planlijst", "planlijst"


@dataclass(frozen=True, slots=True)
class Minister:
    """Who signs for the state."""

    name: str | None = declared(None, LINE, "naam")
    title: str | None = declared(None, LINE, "functie")


@dataclass(frozen=True, slots=True)
class Mayor:
    """Who signs for the alliance; `capacity` is the role in which ("Voorzitter Alliantie …")."""

    name: str | None = declared(None, LINE, "naam")
    title: str | None = declared(None, LINE, "functie")
    capacity: str | None = declared(None, LINE, "hoedanigheid")


@dataclass(frozen=True, slots=True)
class Agreement:
    """Date, place, subject and signatories."""

    date: datetime.date | None = declared(None, DAY, "datum", in_column="agreement_date")
    place: str | None = declared(None, LINE, "plaats")
    subject: str | None = declared(None, LINE, "betreft")
    status: AgreementStatus | None = declared(None, Choice(AgreementStatus), "status")
    minister: Minister = declared(Minister(), Group(Minister), "minister")
    mayor: Mayor = declared(Mayor(), Group(Mayor), "burgemeester")


@dataclass(frozen=True, slots=True)
class DwellingCount:
    """Dwellings whose construction starts in the period, and how many of them are affordable."""

    total: int = field(metadata=declaration(COUNT, "totaal", is_required=True))
    affordable: int = field(metadata=declaration(COUNT, "betaalbaar", is_required=True))


@dataclass(frozen=True, slots=True)
class Housing:
    """The task; a part that is None was not entered and prints as "-"."""

    source: HousingSource | None = declared(
        None, Choice(HousingSource), "herkomst", unit="dwellings", in_column="housing_source"
    )
    pure_nplv: DwellingCount | None = declared(
        None, Group(DwellingCount), "puur NPLV", unit="dwellings", in_column="pure"
    )
    large_scale_part: DwellingCount | None = declared(
        None, Group(DwellingCount), "grootschalig onderdeel", unit="dwellings", in_column="large"
    )


@dataclass(frozen=True, slots=True)
class Override:
    """An end of the band as agreed at the table, EUR, with the reason why it differs."""

    amount: Decimal = field(metadata=declaration(EUROS, "bedrag", is_required=True))
    reason: str = field(metadata=declaration(LINE, "reden", is_required=True))


@dataclass(frozen=True, slots=True)
class Stimulus:
    """What the realisatiestimulans needs beside the dwellings; `parameters` is a parameter set's key."""

    previously_subsidised: int | None = declared(None, COUNT, "al gesubsidieerd")
    parameters: str | None = declared(None, ParameterSetKey(), "regels")
    low_override: Override | None = declared(None, Group(Override), "afgesproken ondergrens", unit="low_override")
    high_override: Override | None = declared(None, Group(Override), "afgesproken bovengrens", unit="high_override")


@dataclass(frozen=True, slots=True)
class OrvMeasure:
    """One measure in public space or a collective facility (ORV)."""

    description: str = declared("", LINE, "omschrijving", is_required=True)
    kind: MeasureKind | None = declared(None, Choice(MeasureKind), "soort")
    amount: EnteredAmount = declared(EnteredAmount(), Flat(EnteredAmount), "bedrag")
    start_year: int | None = declared(None, START_YEAR, "startjaar")
    note: str | None = declared(None, LONG, "toelichting")
    spending: tuple[YearAmount, ...] = declared((), SPENDING, "bestedingsplan", since=2)
    uid: str = declared_id()


@dataclass(frozen=True, slots=True)
class FteCount:
    """FTE × years × rate: FTE to two decimals, whole years, EUR per FTE-year incl. or excl. btw."""

    fte: Decimal | None = declared(
        None,
        _FTE,
        "fte",
        is_stated=True,
        unit="amount",
    )
    years: int | None = declared(None, Count(0, 100), "jaren", is_stated=True, unit="amount")
    rate: Decimal | None = declared(
        None, EUROS, "tarief per fte-jaar", json="rate_per_fte_year", is_stated=True, unit="amount", in_column="rate"
    )
    rate_includes_vat: bool = declared(True, FLAG, "tarief incl. btw", is_stated=True, unit="amount")


@dataclass(frozen=True, slots=True)
class CapacityItem:
    """One capacity item: counted in FTEs where `count` is set, else a lump sum in `amount`.

    The VAT regime of both kinds stands in `amount.vat`.
    """

    description: str = declared("", LINE, "omschrijving", is_required=True)
    amount: EnteredAmount = declared(EnteredAmount(vat=VatRegime.NONE), Flat(EnteredAmount), "bedrag")
    count: FteCount | None = declared(None, Flat(FteCount), "inzet", unit="amount")
    start_year: int | None = declared(None, START_YEAR, "startjaar")
    note: str | None = declared(None, LONG, "toelichting")
    spending: tuple[YearAmount, ...] = declared((), SPENDING, "bestedingsplan", since=2)
    uid: str = declared_id()


@dataclass(frozen=True, slots=True)
class WbiCandidate:
    """A possible new Wbi application, both amounts in EUR incl. btw; never an award."""

    description: str = declared("", LINE, "omschrijving", is_required=True)
    cofinancing: Decimal | None = declared(
        None, EUROS, "cofinanciering", json="cofinancing_incl", is_stated=True, in_column="cofinancing"
    )
    state_contribution: Decimal | None = declared(None, EUROS, "rijksbijdrage", is_stated=True)
    uid: str = declared_id()


@dataclass(frozen=True, slots=True)
class AreaBudgetItem:
    """A row of the gebiedsbudget, EUR incl. btw."""

    description: str = declared("", LINE, "omschrijving", is_required=True)
    state_contribution: Decimal | None = declared(None, EUROS, "rijksbijdrage", is_stated=True)
    uid: str = declared_id()


@dataclass(frozen=True, slots=True)
class CareHomes:
    """Dwellings suitable for care and dwellings clustered around care."""

    care_suitable: int | None = declared(None, COUNT, "geschikt voor zorg")
    care_clustered: int | None = declared(None, COUNT, "geclusterd")


@dataclass(frozen=True, slots=True)
class AreaTexts:
    """The area's own texts as Markdown (headings, lists, bold, italic)."""

    area: str | None = declared(None, LONG, "gebied")
    housing_programme: str | None = declared(None, LONG, "woningbouwprogramma")
    interventions: str | None = declared(None, LONG, "fysieke ingrepen")
    annex_care: str | None = declared(None, LONG, "bijlage, zorg")
    annex_infrastructure: str | None = declared(None, LONG, "bijlage, infrastructuur")
    annex_sustainability: str | None = declared(None, LONG, "bijlage, verduurzaming")
    annex_better_use: str | None = declared(None, LONG, "bijlage, beter benutten")
    annex_legal_instruments: str | None = declared(None, LONG, "bijlage, juridische instrumenten")


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
    uid: str = declared_id()


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

    `uid` is the slug of one of the twenty, 32 hexadecimal digits for an extra area, "" until the area is in a dossier.
    `stated_blank` lists the paths that an area file named as empty, so that the file given out again equals the one
    taken in: "woontop" for null (a list's section also for []), "letter.annexes[]" for an empty list within a section,
    "planning.starts{}" for an empty object.
    """

    name: str = field(metadata=declaration(LINE, "naam", group="area", is_required=True))
    municipality: str | None = declared(None, LINE, "gemeente", group="area")
    alliance: str | None = declared(None, LINE, "alliantie", group="area")
    programme: str | None = declared(None, LINE, "programma", group="area")
    agreement: Agreement = declared(Agreement(), Group(Agreement), "Partijen")
    housing: Housing = declared(Housing(), Group(Housing), "Woningen")
    stimulus: Stimulus = declared(Stimulus(), Group(Stimulus), "Stimulans")
    orv_measures: tuple[OrvMeasure, ...] = declared((), Rows(OrvMeasure), "ORV rij")
    capacity: tuple[CapacityItem, ...] = declared((), Rows(CapacityItem), "Capaciteit rij")
    wbi: tuple[WbiCandidate, ...] = declared((), Rows(WbiCandidate), "Wbi-kandidaat")
    area_budget: tuple[AreaBudgetItem, ...] = declared((), Rows(AreaBudgetItem), "Gebiedsbudget rij")
    care_homes: CareHomes = declared(CareHomes(), Group(CareHomes), "Zorgwoningen")
    one_stop_shop_pilot: bool | None = declared(None, FLAG, "proef met één loket", group="options")
    texts: AreaTexts = declared(AreaTexts(), Group(AreaTexts), "Teksten")
    planlijst: tuple[Plan, ...] = declared((), Rows(Plan, MOST_PLANS), "Planlijst rij")
    planlijst_source: PlanlijstSource | None = None
    accepted: tuple[AcceptedFinding, ...] = ()
    logos: tuple[Logo, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    stated_blank: tuple[str, ...] = ()
    woontop: Woontop | None = declared(None, Group(Woontop), "Woontop", since=2)
    bottlenecks: tuple[Bottleneck, ...] = declared((), Rows(Bottleneck), "Knelpunt", since=2)
    booklet: Booklet = declared(Booklet(), Group(Booklet), "Boekje", since=2)
    letter: Letter = declared(Letter(), Group(Letter), "Brief", since=2)
    year_sheets: tuple[YearSheet, ...] = declared((), Rows(YearSheet, MOST_SHEETS, (("year",),)), "Jaarschijf", since=2)
    planning: Planning = declared(Planning(), Group(Planning), "Planning", since=2)
    monitoring: Monitoring = declared(Monitoring(), Group(Monitoring), "Monitoring", since=2)
    uid: str = declared_id(Identity(32, or_slug=True), group="area")

    @property
    def is_empty(self) -> bool:
        """Whether nothing was entered yet beside the name."""
        return self == Area(name=self.name)


@dataclass(frozen=True, slots=True)
class Programme:
    """All areas of a dossier, in order, and what belongs to them together.

    `uid` is made with the dossier (32 hexadecimal digits) and kept by its copies; `area_order` is the order of the
    areas in the booklet by name, that of the reference data where it is empty.
    """

    areas: tuple[Area, ...] = ()
    parameters: tuple[ParameterOverride, ...] = ()
    scenarios: tuple[ProgrammeScenario, ...] = declared(
        (), Rows(ProgrammeScenario, MOST_SCENARIOS, (("name",),)), "Scenario"
    )
    reviews: tuple[str, ...] = declared((), REVIEWS, "Review")
    booklet: ProgrammeBooklet = declared(ProgrammeBooklet(), Group(ProgrammeBooklet), "Boekje")
    area_order: tuple[str, ...] = declared((), Listed(LINE), "volgorde van gebieden")
    stated_blank: tuple[str, ...] = ()
    uid: str = declared_id(Identity(32), since=1)

    def area(self, name: str) -> Area | None:
        """The area with exactly this name, or None."""
        return next((area for area in self.areas if area.name == name), None)

    def with_area(self, area: Area) -> Programme:
        """The programme with this area in place of the one of the same name, or added at the end.

        The area and its rows get the identities that they miss.
        """
        known = self.area(area.name)
        area = with_identities(area)
        if not area.uid:
            area = replace(area, uid=known.uid if known is not None and known.uid else new_area_id())
        if known is None:
            return replace(self, areas=(*self.areas, area))
        return replace(self, areas=tuple(area if old.name == area.name else old for old in self.areas))

    def free_name(self, name: str) -> str:
        """The name for a new area: this one while nothing was entered under it, else with a number: "Gebied (2)"."""
        names = (name, *(f"{name} ({number})" for number in range(2, len(self.areas) + 3)))
        return next(free for free in names if (known := self.area(free)) is None or known.is_empty)

    def taking_in(self, area: Area) -> Programme:
        """The programme with an area from an area file, which replaces what was entered.

        What an area file does not hold stays: logos, points that were accepted, scenarios, where equal plans were read,
        and the identities of rows that the file does not name. So does what version 1 does not know, where the file has
        none of it: it may come from a program that could not hold it.
        """
        known = self.area(area.name)
        if known is not None:
            area = replace(area, logos=known.logos, accepted=known.accepted, scenarios=known.scenarios)
            if [plan.cells for plan in area.planlijst] == [plan.cells for plan in known.planlijst]:
                area = replace(area, planlijst=known.planlijst, planlijst_source=known.planlijst_source)
            area = with_newer_fields(known, paired_identities(known, area))
        return self.with_area(area)

    def taking_in_programme(self, file: Programme) -> Programme:
        """The programme with what a programme file holds: each of its areas, and each section that it fills.

        What the file does not name stays, and so does the identity of this programme; one without takes the file's.
        """
        made = self
        for area in file.areas:
            made = made.taking_in(area)
        filled = {
            name: getattr(file, name)
            for name in ("parameters", "scenarios", "reviews", "booklet", "area_order")
            if getattr(file, name) != getattr(Programme(), name)
        }
        return replace(made, **filled, uid=self.uid or file.uid or new_area_id(), stated_blank=file.stated_blank)
