"""A year sheet: what municipality, corporations and tenants agreed for one year.

Parties are known by `id` within the sheet; a reference to one that is not there is a finding, so that a sheet that is
half finished can travel.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal

from nplv_desktop.domain.area.field import (
    COUNT,
    DAY,
    EUROS,
    FLAG,
    LINE,
    LONG,
    PERCENTAGE,
    YEAR,
    Choice,
    Count,
    CountOr,
    Group,
    Keyed,
    Listed,
    Named,
    Rows,
    Text,
    declaration,
    declared,
)

PARTY_ID = Text(40, 1, r"[a-z0-9-]{1,40}", "kleine letters, cijfers en streepjes, hoogstens 40 tekens")
AGREEMENT_NUMBER = Text(7, 1, r"[0-9]{1,2}\.[0-9]{1,3}[a-z]?", 'een nummer als "1.2" of "3.14a"')
MOST_SHEETS = 20


class SheetStatus(Named):
    """How far the sheet is."""

    CONCEPT = "concept", "concept"
    FOR_SIGNATURE = "for_signature", "ter ondertekening"
    SIGNED = "signed", "getekend"


class PartyKind(Named):
    """What a party is."""

    MUNICIPALITY = "municipality", "gemeente"
    CORPORATION = "corporation", "corporatie"
    TENANTS = "tenants", "huurders"
    GROUP = "group", "groep"
    OTHER = "other", "overig"


@dataclass(frozen=True, slots=True)
class Party:
    """One party; `of` is a tenants' corporation, `members` who is in a group, `aliases` how lists spell it."""

    id: str = field(metadata=declaration(PARTY_ID, "kenmerk", is_required=True))
    name: str = declared("", LINE, "naam", is_required=True)
    short: str | None = declared(None, Text(20), "korte naam")
    kind: PartyKind = declared(PartyKind.OTHER, Choice(PartyKind), "soort", is_required=True)
    aliases: tuple[str, ...] = declared((), Listed(LINE), "andere schrijfwijze")
    of: str | None = declared(None, PARTY_ID, "corporatie")
    members: tuple[str, ...] = declared((), Listed(PARTY_ID), "leden")


class OverviewKey(Named):
    """A figure of the sheet's overview."""

    NEW_BUILD = "new_build", "nieuwbouw"
    DEMOLITION = "demolition", "sloop"
    RENOVATION = "renovation", "renovatie"
    RENOVATION_COMPLEXES = "renovation_complexes", "renovatie, complexen"
    SALE = "sale", "verkoop"
    PURCHASE = "purchase", "aankoop"
    RESEARCH = "research", "onderzoek"
    LABELS_IMPROVED = "labels_improved", "verbeterde labels"
    BAT_STOCK = "bat_stock", "BAT-voorraad"


@dataclass(frozen=True, slots=True)
class OverviewFigure:
    """A figure as it was communicated, and why it is printed in place of the computed one."""

    key: OverviewKey = field(metadata=declaration(Choice(OverviewKey), "sleutel", is_required=True))
    stated: int | None = declared(None, COUNT, "aantal zoals gemeld")
    keep_stated_reason: str | None = declared(None, LINE, "reden om het gemelde aantal te houden")


@dataclass(frozen=True, slots=True)
class Theme:
    """A chapter of the sheet and the tables it holds; the first one holds the projects where none says so."""

    number: int = field(metadata=declaration(Count(1, 20), "nummer", is_required=True))
    title: str = declared("", LINE, "titel", is_required=True)
    introduction: str | None = declared(None, LONG, "inleiding")
    holds_projects: bool | None = declared(None, FLAG, "bevat de projecten")
    holds_efg: bool | None = declared(None, FLAG, "bevat de EFG-labels")
    holds_bat: bool | None = declared(None, FLAG, "bevat de BAT-klassen")
    holds_rent: bool | None = declared(None, FLAG, "bevat het huurbeleid")


@dataclass(frozen=True, slots=True)
class Term:
    """When an agreement holds, as dates or in words."""

    from_day: datetime.date | None = declared(None, DAY, "van", json="from")
    to_day: datetime.date | None = declared(None, DAY, "tot en met", json="to")
    text: str | None = declared(None, LINE, "in woorden")


class SheetAgreementStatus(Named):
    """What became of an agreement since the sheet before."""

    NEW = "new", "nieuw"
    CONTINUED = "continued", "loopt door"
    DONE = "done", "gereed"
    PARTLY = "partly", "deels gereed"
    DROPPED = "dropped", "vervallen"
    MOVED = "moved", "verplaatst"


@dataclass(frozen=True, slots=True)
class Target:
    """What an agreement aims at: a count, an amount in EUR, a percentage, or still to be decided (`tbd`)."""

    label: str = field(metadata=declaration(LINE, "omschrijving", is_required=True))
    count: int | None = declared(None, COUNT, "aantal")
    amount: Decimal | None = declared(None, EUROS, "bedrag")
    percent: Decimal | None = declared(None, PERCENTAGE, "percentage")
    tbd: bool | None = declared(None, FLAG, "nog te bepalen")


@dataclass(frozen=True, slots=True)
class Share:
    """A party's part of an agreement."""

    party: str | None = declared(None, PARTY_ID, "partij")
    percent: Decimal | None = declared(None, PERCENTAGE, "percentage")


@dataclass(frozen=True, slots=True)
class SheetAgreement:
    """One agreement; the part of `number` before the point is its theme."""

    number: str = field(metadata=declaration(AGREEMENT_NUMBER, "nummer", is_required=True))
    theme: int = field(metadata=declaration(Count(1, 20), "thema", is_required=True))
    text: str | None = declared(None, LONG, "tekst")
    parties: tuple[str, ...] = declared((), Listed(PARTY_ID), "partijen")
    lead: tuple[str, ...] = declared((), Listed(PARTY_ID), "trekker")
    term: Term = declared(Term(), Group(Term), "termijn")
    status: SheetAgreementStatus | None = declared(None, Choice(SheetAgreementStatus), "stand")
    previous_number: str | None = declared(None, LINE, "vorig nummer")
    note: str | None = declared(None, LINE, "toelichting")
    targets: tuple[Target, ...] = declared((), Rows(Target), "doel")
    shares: tuple[Share, ...] = declared((), Rows(Share), "aandeel")


@dataclass(frozen=True, slots=True)
class RentPolicy:
    """A corporation's rent policy; `deviation` in percentage points."""

    corporation: str | None = declared(None, PARTY_ID, "corporatie")
    index: str | None = declared(None, LINE, "index")
    deviation: Decimal | None = declared(None, PERCENTAGE, "afwijking")
    income_dependent: bool | None = declared(None, FLAG, "inkomensafhankelijk")
    note: str | None = declared(None, LINE, "toelichting")


class CountedAt(Named):
    """At which end of a year homes were counted."""

    YEAR_START = "year_start", "begin van het jaar"
    YEAR_END = "year_end", "einde van het jaar"


@dataclass(frozen=True, slots=True)
class EfgCount:
    """Homes with label E, F or G in a year; None: still to be decided."""

    year: int = field(metadata=declaration(YEAR, "jaar"))
    count: int | None = field(metadata=declaration(CountOr("tbd"), "aantal"))


@dataclass(frozen=True, slots=True)
class EfgOutside:
    """Homes that a corporation leaves out of its line, and why."""

    count: int | None = declared(None, COUNT, "aantal")
    note: str | None = declared(None, LINE, "toelichting")


@dataclass(frozen=True, slots=True)
class EfgLine:
    """One corporation's homes with label E, F or G over the years."""

    corporation: str | None = declared(None, PARTY_ID, "corporatie")
    values: tuple[EfgCount, ...] = declared((), Keyed(EfgCount, "year", "count"), "aantal")
    outside: tuple[EfgOutside, ...] = declared((), Rows(EfgOutside), "buiten de telling")
    note: str | None = declared(None, LINE, "toelichting")


@dataclass(frozen=True, slots=True)
class EfgTable:
    """The way to no homes with label E, F or G; `target_year` is the last year-end at which it must be reached."""

    first_year: int | None = declared(None, YEAR, "eerste jaar")
    last_year: int | None = declared(None, YEAR, "laatste jaar")
    target_year: int | None = declared(None, YEAR, "doeljaar")
    target: int | None = declared(None, COUNT, "doel")
    counted_at: CountedAt | None = declared(None, Choice(CountedAt), "geteld op")
    rows: tuple[EfgLine, ...] = declared((), Rows(EfgLine), "rij")


@dataclass(frozen=True, slots=True)
class BatLine:
    """One corporation's homes per accessibility class; `stated_total` is BAT 1 to 4 as printed elsewhere."""

    corporation: str | None = declared(None, PARTY_ID, "corporatie")
    bat_0: int | None = declared(None, COUNT, "BAT 0")
    bat_1: int | None = declared(None, COUNT, "BAT 1")
    bat_2: int | None = declared(None, COUNT, "BAT 2")
    bat_3: int | None = declared(None, COUNT, "BAT 3")
    bat_4: int | None = declared(None, COUNT, "BAT 4")
    stated_total: int | None = declared(None, COUNT, "totaal zoals gemeld")


@dataclass(frozen=True, slots=True)
class BatStock:
    """The accessible homes there are at a date."""

    reference_date: datetime.date | None = declared(None, DAY, "peildatum")
    rows: tuple[BatLine, ...] = declared((), Rows(BatLine), "rij")


@dataclass(frozen=True, slots=True)
class SheetSignatory:
    """Who signs for a party; `on_behalf_of` names who could not."""

    party: str | None = declared(None, PARTY_ID, "partij")
    name: str | None = declared(None, LINE, "naam")
    title: str | None = declared(None, LINE, "functie")
    on_behalf_of: str | None = declared(None, LINE, "in opdracht van")


@dataclass(frozen=True, slots=True)
class YearSheet:
    """The sheet of one year; `bat_aim` is the accessibility class aimed at, 2 where not entered."""

    year: int = field(metadata=declaration(YEAR, "jaar", is_required=True))
    motto: str | None = declared(None, LINE, "motto")
    municipality: str | None = declared(None, LINE, "gemeente")
    place: str | None = declared(None, LINE, "plaats")
    date: datetime.date | None = declared(None, DAY, "datum")
    status: SheetStatus | None = declared(None, Choice(SheetStatus), "status")
    bat_aim: int | None = declared(None, Count(0, 4), "BAT-streefklasse")
    parties: tuple[Party, ...] = declared((), Rows(Party, 100, (("id",),)), "partij")
    overview: tuple[OverviewFigure, ...] = declared((), Rows(OverviewFigure, unique=(("key",),)), "overzicht")
    themes: tuple[Theme, ...] = declared((), Rows(Theme, unique=(("number",),)), "thema")
    agreements: tuple[SheetAgreement, ...] = declared((), Rows(SheetAgreement, 500), "afspraak")
    rent_policy: tuple[RentPolicy, ...] = declared((), Rows(RentPolicy), "huurbeleid")
    efg: EfgTable = declared(EfgTable(), Group(EfgTable), "EFG-labels")
    bat_stock: BatStock = declared(BatStock(), Group(BatStock), "BAT-voorraad")
    signatories: tuple[SheetSignatory, ...] = declared((), Rows(SheetSignatory), "ondertekenaar")
