"""The columns of a planlijst as this house writes them, and one plan."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT


class ColumnType(StrEnum):
    """What a column of a planlijst holds."""

    TEXT = "text"
    COUNT = "count"
    PERCENTAGE = "percentage"
    CHOICE = "choice"
    #: Calendar years, as texts; in JSON a list of whole numbers.
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class PlanColumn:
    """One canonical column: its key in files, the Dutch header, its type and, for a choice, the values.

    `smallest` and `largest` bound a count; `since` is the version of the area file that knows the column.
    """

    key: str
    header: str
    type: ColumnType = ColumnType.TEXT
    choices: tuple[str, ...] = ()
    smallest: int = 0
    largest: int = LARGEST_COUNT
    since: int = 1


def _count(key: str, header: str, since: int = 1) -> PlanColumn:
    return PlanColumn(key, header, ColumnType.COUNT, since=since)


START_YEARS = ("2025", "2026", "2027", "2028", "2029")
#: Years of delivery that a list may plan by (`delivered_YYYY`).
DELIVERY_YEARS = tuple(str(year) for year in range(2015, 2051))

PLAN_COLUMNS: tuple[PlanColumn, ...] = (
    PlanColumn("plan_id", "Plan-id"),
    PlanColumn("name", "Plannaam"),
    PlanColumn("municipality", "Gemeente"),
    PlanColumn("town", "Woonplaats"),
    PlanColumn("district", "Wijk/buurt"),
    PlanColumn("in_area", "In NPLV-gebied", ColumnType.CHOICE, ("ja", "nee", "grootschalig")),
    PlanColumn("kind", "Soort"),
    PlanColumn("plan_type", "Plantype"),
    PlanColumn("planning_status", "Planologische status"),
    PlanColumn("project_phase", "Projectfase"),
    PlanColumn("confidence", "Realiseerbaarheid %", ColumnType.PERCENTAGE),
    _count("dwellings", "Aantal woningen (bruto)"),
    _count("demolished", "Te slopen woningen"),
    *(_count(f"start_{year}", f"Start bouw {year}") for year in START_YEARS),
    _count("start_later", "Start bouw later"),
    _count("social_rent_corporation", "Sociale huur corporatie"),
    _count("social_rent_other", "Sociale huur overig"),
    _count("mid_rent", "Middenhuur"),
    _count("affordable_sale", "Betaalbare koop"),
    _count("high_rent", "Dure huur"),
    _count("high_sale", "Dure koop"),
    _count("tenure_unknown", "Onbekend (prijsklasse)"),
    _count("single_family", "Eengezins"),
    _count("multi_family", "Meergezins"),
    _count("type_unknown", "Onbekend (woningtype)"),
    _count("care_suitable", "Zorggeschikt"),
    _count("care_clustered", "Geclusterd"),
    _count("step_free", "Nultreden"),
    PlanColumn("accessibility_class", "BAT-klasse"),
    PlanColumn("previous_subsidy", "Eerdere rijksbijdrage"),
    PlanColumn("developer_type", "Opdrachtgever (soort)"),
    PlanColumn("developer", "Opdrachtgever"),
    PlanColumn("confidentiality", "Vertrouwelijkheid"),
    PlanColumn("bottlenecks", "Knelpunten"),
    PlanColumn("remarks", "Opmerkingen"),
    *(_count(f"delivered_{year}", f"Oplevering {year}") for year in DELIVERY_YEARS),
)
#: The columns of a year sheet's projects; only files of version 2 know them.
SHEET_COLUMNS: tuple[PlanColumn, ...] = (
    PlanColumn("year_sheets", "Jaarschijf", ColumnType.YEARS, smallest=2000, largest=2060, since=2),
    PlanColumn("number_text", "Aantal (tekst)", since=2),
    PlanColumn("dwelling_type", "Woningtype", since=2),
    PlanColumn("rent_class", "Prijsklasse", since=2),
    *(_count(f"bat_{number}", f"BAT {number}", since=2) for number in range(5)),
    _count("rent_quality_discount", "Kwaliteitskorting", since=2),
    _count("rent_first_cap", "1e aftop", since=2),
    _count("rent_second_cap", "2e aftop", since=2),
    _count("rent_liberalisation", "Tot liberalisatie", since=2),
    _count("rent_mid", "Middenhuur", since=2),
    _count("rent_free", "Vrij", since=2),
    _count("of_total", "Van totaal", since=2),
    PlanColumn("counted_in", "Telt mee in", since=2),
    PlanColumn("spread_years", "Gespreid over (jaren)", ColumnType.COUNT, smallest=1, largest=50, since=2),
    _count("result_dwellings", "Na ingreep", since=2),
)
_AFTER_REMARKS = next(place for place, column in enumerate(PLAN_COLUMNS, 1) if column.key == "remarks")
#: Every column there is, in the order of files: those of year sheets after the remarks.
ALL_PLAN_COLUMNS = (*PLAN_COLUMNS[:_AFTER_REMARKS], *SHEET_COLUMNS, *PLAN_COLUMNS[_AFTER_REMARKS:])
COLUMN_BY_KEY: Mapping[str, PlanColumn] = {column.key: column for column in ALL_PLAN_COLUMNS}

#: Text, a whole number, or several texts (bottlenecks, years).
PlanValue = str | int | tuple[str, ...]


PlanCells = tuple[tuple[str, PlanValue], ...]


@dataclass(frozen=True, slots=True)
class PlanOrigin:
    """Where a plan was read: sheet and row, its cells as they were sent, and texts that could not be read by column.

    Cells that differ from `sent` were typed in the program; a later version of the list leaves them alone.
    """

    sheet: str
    row: int
    sent: PlanCells = ()
    unread: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Plan:
    """One plan of a planlijst: its filled columns as (key, value) pairs in the order of `ALL_PLAN_COLUMNS`.

    Counts are whole numbers, everything else is text as sent. A column that is absent was not entered. `origin` says
    where it was read; None for a plan from an area file or typed by hand.
    """

    cells: PlanCells = ()
    origin: PlanOrigin | None = None
    #: 16 hexadecimal digits in a dossier, in no file; no content, so it takes no part in comparing.
    uid: str = field(default="", compare=False)

    def get(self, key: str) -> PlanValue | None:
        """The value of a column, or None where it was not entered."""
        for name, value in self.cells:
            if name == key:
                return value
        return None

    def count(self, key: str) -> int:
        """The dwellings in a count column; 0 where nothing was entered."""
        value = self.get(key)
        return value if isinstance(value, int) else 0

    def text(self, key: str) -> str:
        """A column as text; "" where nothing was entered, several texts after each other."""
        value = self.get(key)
        if isinstance(value, tuple):
            return ", ".join(value)
        return "" if value is None else str(value)

    def having(self, values: Mapping[str, PlanValue | None]) -> Plan:
        """The plan with these columns in place of what they held; None empties a column."""
        return Plan(plan_of({**dict(self.cells), **values}).cells, self.origin, self.uid)

    @property
    def typed(self) -> frozenset[str]:
        """The columns that hold something else than was sent; empty for a plan that was not read from a list."""
        if self.origin is None:
            return frozenset()
        sent, now = dict(self.origin.sent), dict(self.cells)
        return frozenset(key for key in {*sent, *now} if sent.get(key) != now.get(key))

    def __iter__(self) -> Iterator[tuple[str, PlanValue]]:
        return iter(self.cells)


def plan_of(values: Mapping[str, PlanValue | None]) -> Plan:
    """A plan from a mapping of column keys to values; None counts as not entered."""
    return Plan(
        tuple((column.key, value) for column in ALL_PLAN_COLUMNS if (value := values.get(column.key)) is not None)
    )


_LONGEST_TEXT = 32_000
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def clean_text(text: str, *, strip: bool = True) -> str:
    """A text as every file can hold it: no control characters, single line ends, at most 32.000 characters."""
    if text.isprintable() and len(text) <= _LONGEST_TEXT:
        return text.strip() if strip else text
    text = _NO_TEXT.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " "))
    return text.strip()[:_LONGEST_TEXT].strip() if strip else text[:_LONGEST_TEXT]
