"""Lists without any trouble, in every layout that the program knows and in those of our own making, over known plans."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from nplv_desktop.domain.area.plan import PLAN_COLUMNS
from nplv_desktop.planlijst.reading.sheets import ListFile, Sheet

_NAMES = [
    "Parkrand",
    "Molenhof",
    "Stationskwartier",
    "Kade",
    "Tuinwijk",
    "Haspel",
    "Groenezoom",
    "Laarveld",
    "Beekdal",
    "Vonderen",
    "Ravelijn",
    "Sporenburg",
    "Veemarkt",
    "Houtzagerij",
    "Brikkenoven",
    "Steenweg",
    "Kloostertuin",
    "Watermolen",
    "Zandheuvel",
    "Elzenhof",
    "Totaalplan",
    "Bronbeek",
    "Nootweg",
]
_PLACES = ("Heerlen", "Heerlerheide", "Hoensbroek")
STATUSES = ("1A", "2B", "3", "4A", "1C", "2C")
YEARS = (2025, 2026, 2027, 2028, 2029)


@dataclass(frozen=True)
class KnownPlan:
    """A plan whose numbers are known: the classes are social, mid and affordable sale, high sale."""

    name: str
    place: str
    status: str
    classes: tuple[int, int, int, int]
    demolished: int
    start: int

    @property
    def dwellings(self) -> int:
        return sum(self.classes)


@dataclass(frozen=True)
class Sums:
    """What must come out of a list."""

    plans: int
    dwellings: int
    demolished: int
    affordable: int
    starts: tuple[int, ...]


def sums_of(plans: list[KnownPlan]) -> Sums:
    return Sums(
        len(plans),
        sum(plan.dwellings for plan in plans),
        sum(plan.demolished for plan in plans),
        sum(sum(plan.classes[:3]) for plan in plans),
        tuple(sum(plan.dwellings for plan in plans if plan.start == year) for year in YEARS),
    )


def known_plans(chance: random.Random, least: int = 3, most: int = 8) -> list[KnownPlan]:
    """Plans of which none is by accident the sum of its neighbours."""
    names = chance.sample(_NAMES, chance.randint(least, most))
    while True:
        plans = [
            KnownPlan(
                name,
                chance.choice(_PLACES),
                chance.choice(STATUSES),
                tuple(chance.randrange(1, 300) for _ in range(4)),  # type: ignore[arg-type]
                chance.choice([0, 0, chance.randrange(1, 60)]),
                chance.choice(YEARS),
            )
            for name in names
        ]
        if not _adds_up(plans):
            return plans


def _adds_up(plans: list[KnownPlan]) -> bool:
    numbers = [plan.dwellings for plan in plans]
    return any(
        numbers[at] == sum(numbers[first:last])
        for at in range(len(numbers))
        for first in range(len(numbers))
        for last in range(first + 2, len(numbers) + 1)
        if at not in range(first, last)
    )


def sheet(name: str, rows: list[list[object]], **marks: object) -> Sheet:
    width = max(map(len, rows))
    whole = [[float(c) if type(c) is int else c for c in row] + [None] * (width - len(row)) for row in rows]
    return Sheet(name, whole, **marks)  # type: ignore[arg-type]


def file_of(*sheets: Sheet) -> ListFile:
    return ListFile("lijst.xlsx", "0" * 64, sheets)


HEAD = ["Plannaam", "Gemeente", "Wijk", "Planstatus", "Aantal woningen", "Sociale huur", "Middenhuur", "Betaalbare koop", "Dure koop", "Te slopen woningen", "Start bouw"]  # fmt: skip


def row_of(plan: KnownPlan) -> list[object]:
    return [plan.name, "Heerlen", plan.place, plan.status, plan.dwellings, *plan.classes, plan.demolished, plan.start]


def plain(plans: list[KnownPlan]) -> ListFile:
    return file_of(sheet("Planlijst", [["Planlijst gemeente Heerlen"], [], HEAD, *map(row_of, plans)]))


def with_labelled_total(plans: list[KnownPlan]) -> ListFile:
    numbers = [[*row_of(plan)[4:10]] for plan in plans]
    total = ["Totaal", None, None, None, *(sum(column) for column in zip(*numbers, strict=True)), None]
    return file_of(sheet("Planlijst", [HEAD, *map(row_of, plans), [], total]))


def with_year_columns(plans: list[KnownPlan]) -> ListFile:
    head = ["Nr", "Project", "Woonplaats", "Status", "Totaal", "Soc. huur", "Middenhuur", "Betaalbare koop", "Dure koop", "Sloop", *(f"Start bouw {year}" for year in YEARS)]  # fmt: skip
    rows = [
        [f"P{n:03d}", p.name, p.place, p.status, p.dwellings, *p.classes, p.demolished, *(p.dwellings if p.start == y else 0 for y in YEARS)]
        for n, p in enumerate(plans)
    ]  # fmt: skip
    return file_of(sheet("Plannen", [head, *rows]))


def with_two_header_rows(plans: list[KnownPlan]) -> ListFile:
    upper = ["Plan", None, "Programma", None, None, None, None, None, "Start bouw", None, None, None, None]
    lower = [
        "Naam",
        "Gemeente",
        "Totaal",
        "Sociale huur",
        "Middenhuur",
        "Betaalbare koop",
        "Dure koop",
        "Sloop",
        *YEARS,
    ]
    rows = [
        [
            p.name,
            "Heerlen",
            p.dwellings,
            *p.classes,
            p.demolished,
            *(p.dwellings if p.start == y else None for y in YEARS),
        ]
        for p in plans
    ]
    return file_of(sheet("Blad1", [upper, lower, *rows], merged=((1, 1, 1, 2), (1, 3, 1, 8), (1, 9, 1, 13))))


def with_texts(plans: list[KnownPlan]) -> ListFile:
    """As a text file gives it: every cell a text, thousands with a full stop."""

    def text(value: object) -> object:
        return f"{value:,}".replace(",", ".") if type(value) is int and value > 2050 else str(value)

    rows = [[text(value) if value is not None else None for value in row_of(plan)] for plan in plans]
    return file_of(sheet("lijst", [HEAD, *rows]))


def by_district(plans: list[KnownPlan]) -> ListFile:
    sheets = [sheet(place, [HEAD, *(row_of(p) for p in plans if p.place == place)]) for place in _PLACES]
    return file_of(*(s for s in sheets if len(s.rows) > 1), sheet("Toelichting", [["Deze lijst is van mei."]]))


def own(plans: list[KnownPlan]) -> ListFile:
    columns = [column for column in PLAN_COLUMNS if not column.key.startswith("delivered")]
    values = [
        {"name": p.name, "planning_status": p.status, "dwellings": p.dwellings, "demolished": p.demolished,
         "social_rent_corporation": p.classes[0], "mid_rent": p.classes[1], "affordable_sale": p.classes[2],
         "high_sale": p.classes[3], f"start_{p.start}": p.dwellings}
        for p in plans
    ]  # fmt: skip
    rows = [[value.get(column.key) for column in columns] for value in values]
    return file_of(sheet("Planlijst", [[column.header for column in columns], *rows]))


_CATEGORIES = (
    "Nieuwbouw", "Eengezins", "Meergezins", "Woningtype Onbekend", "Nultreden", "Geclusterd", "Zorggeschikt",
    "Wonen en zorg Onbekend", "Regulier", "Flexwoningen", "Regulier permanent", "Sociale huur", "Huur middenhuur",
    "Huur dure huur", "Huur onbekend", "Koop betaalbare koop", "Koop dure koop", "Koop onbekend",
    "Onbekend Koop of Huur", "Sloop",
)  # fmt: skip
_BASE = ["ID", "Plannaam", "Plaatsnaam", "Gemeente", "Regio", "Provincie", "Plantype", "Vertrouwelijkheid", "Status Project", "Status Planologisch"]  # fmt: skip


def _counts(plan: KnownPlan) -> dict[str, int]:
    found = dict.fromkeys(_CATEGORIES, 0)
    found |= {"Nieuwbouw": plan.dwellings, "Meergezins": plan.dwellings, "Regulier": plan.dwellings}
    found |= {"Regulier permanent": plan.dwellings, "Sociale huur": plan.classes[0], "Huur middenhuur": plan.classes[1]}
    found |= {"Koop betaalbare koop": plan.classes[2], "Koop dure koop": plan.classes[3], "Sloop": plan.demolished}
    return found


def _base(number: int, plan: KnownPlan) -> list[object]:
    return [f"id-{number}", plan.name, plan.place, "Heerlen", "Parkstad", "Limburg", "Verdichting", "Openbaar", "1. Initiatief", plan.status]  # fmt: skip


def monitor_extended(plans: list[KnownPlan]) -> ListFile:
    parts = ("Totaal", "Gerealiseerd", "Restcapaciteit", *YEARS)
    head = [*_BASE, *(f"{category} {part}" for category in _CATEGORIES for part in parts)]
    rows = []
    for number, plan in enumerate(plans):
        row = _base(number, plan)
        for count in _counts(plan).values():
            row += [count or None, None, count or None, *(count or None if plan.start == y else None for y in YEARS)]
        rows.append(row)
    return file_of(sheet("Uitgebreid", [head, *rows]))


def monitor_rows(plans: list[KnownPlan]) -> ListFile:
    rows = [
        [*_base(number, plan), category, *(count or None if plan.start == y else None for y in YEARS)]
        for number, plan in enumerate(plans)
        for category, count in _counts(plan).items()
    ]
    return file_of(sheet("Draaitabel", [[*_BASE, "Woningtype", *map(str, YEARS)], *rows]))


def monitor_sheets(plans: list[KnownPlan]) -> ListFile:
    groups = {"Nieuwbouw": "nieuwbouw", "Eengezins": "woningtype", "Nultreden": "wonen en zorg", "Flexwoningen": "flexwoningen", "Sociale huur": "betaalbaarheid", "Sloop": "sloop"}  # fmt: skip
    sheets = []
    for number, plan in enumerate(plans, start=1):
        rows: list[list[object]] = [
            [label, value] for label, value in zip(_BASE[1:], _base(number, plan)[1:], strict=True)
        ]
        rows += [
            [],
            [None, "Groepnaam", "Totalen", "Check", "Gerealiseerd", "Restcapaciteit", *map(str, YEARS), "Check"],
        ]
        for category, count in _counts(plan).items():
            label = "Onbekend" if category in ("Woningtype Onbekend", "Wonen en zorg Onbekend") else category
            rows.append([label, groups.get(category), count or None, None, None, None, *(count or None if plan.start == y else None for y in YEARS)])  # fmt: skip
        sheets.append(sheet(f"Plan {number}", rows))
    return file_of(*sheets)


def national(plans: list[KnownPlan]) -> ListFile:
    """The national workbook: section, group and column names over four rows, and blocks of one project."""
    heads = [
        ("Projectgegevens", "Basisgegevens", "Identificatie nr", None), (None, None, "Naam", None),
        (None, None, "Eigenaar", None), (None, "Planologische planstatus", "3 In voorbereiding", "Startdatum"),
        (None, None, "1a Onherroepelijk", "Startdatum"), (None, "Locatie", "Gemeente", None), (None, None, "Wijk", None),
        ("Woning aantallen", "Mutatie gegevens", "Bouw", None), (None, None, "Sloop", None),
        *((("Bouw gegevens", "Oplevering") if n == 0 else (None, None)) + ("Opleverdatum", y) for n, y in enumerate(YEARS)),
        (None, "Eigendom type", "Koopwoning", None), (None, None, "Particuliere verhuurder", None),
        (None, None, "Huur woningcorporatie", None),
        ("Sloop gegevens", "Oplevering", "Opleverdatum", 2026), ("Controle Bouw totalen", "Woning totalen", "Mutatie gegevens", None),
    ]  # fmt: skip
    rows: list[list[object]] = [[0], *(list(level) for level in zip(*heads, strict=True))]
    for number, p in enumerate(plans, start=1):
        sale, rent = p.classes[2] + p.classes[3], p.classes[1]
        rows.append([number, p.name, "Gemeente", None, None, "Heerlen", p.place, p.dwellings, p.demolished,
                     *(p.dwellings if p.start == y else None for y in YEARS), sale, rent, p.classes[0], None, None])  # fmt: skip
    return file_of(sheet("Data", rows))


def noord_holland(plans: list[KnownPlan]) -> ListFile:
    head = ["NAAMPLAN", "GEMEENTE", "TOTAAL", "WTYPGGBC", "WTYPAPPC", "WTYPONBC", "HRKPONBC", "HUURC", "KOOPC", "SLOOP", *(f"OPL{y}" for y in YEARS)]  # fmt: skip
    rows = [
        [p.name, "Heerlen", p.dwellings, 0, p.dwellings, 0, p.dwellings, 0, 0, p.demolished, *(p.dwellings if p.start == y else 0 for y in YEARS)]
        for p in plans
    ]  # fmt: skip
    return file_of(sheet("planmonitor", [head, *rows]))


def housing_map(plans: list[KnownPlan]) -> ListFile:
    head = ["project_id", "Plannaam", "Planstatus", "peilmoment", "gemeente_naam", "provincie_naam", "Netto Plancapaciteit", "Bruto Plancapaciteit", "Sociale huur", "Middenhuur", "Dure huur", "Huur onbekend", "Betaalbare koop", "Dure koop", "Koop onbekend"]  # fmt: skip
    rows = [
        [n, p.name, "Hard" if p.status in ("1A", "2B") else "Zacht", "2026-01-01", "Heerlen", "Limburg", p.dwellings - p.demolished, p.dwellings,
         p.classes[0], p.classes[1], 0, 0, p.classes[2], p.classes[3], 0]
        for n, p in enumerate(plans, start=100)
    ]  # fmt: skip
    return file_of(sheet("project", [head, *rows]))


@dataclass(frozen=True)
class Clean:
    """A layout: how a list of it is made, and which sums it can say."""

    make: Callable[[list[KnownPlan]], ListFile]
    affordable: bool = True
    starts: bool = True
    demolished: bool = True


LAYOUTS = {
    "plain": Clean(plain),
    "labelled total": Clean(with_labelled_total),
    "year columns": Clean(with_year_columns),
    "two header rows": Clean(with_two_header_rows),
    "texts": Clean(with_texts),
    "a sheet a district": Clean(by_district),
    "our own": Clean(own),
    "monitor, extended": Clean(monitor_extended),
    "monitor, rows": Clean(monitor_rows),
    "monitor, a sheet a plan": Clean(monitor_sheets),
    "national": Clean(national, affordable=False),
    "Noord-Holland": Clean(noord_holland, affordable=False),
    "national map": Clean(housing_map, starts=False, demolished=False),
}
