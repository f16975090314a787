"""What the fields of one record must say together, wherever it is read."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

from nplv_desktop.domain.area.booklet import NationalFigure, Period, Picture, PictureType
from nplv_desktop.domain.area.monitoring import Correction, Costs, RowCosts, Scheme
from nplv_desktop.domain.area.planning import PlannedStarts, Starts
from nplv_desktop.domain.area.programme import RESERVED_SCENARIOS, ProgrammeScenario
from nplv_desktop.domain.area.promises import Promise, PromiseScope
from nplv_desktop.domain.area.year_sheet import EfgTable, Party, PartyKind, SheetAgreement, Target, YearSheet
from nplv_desktop.domain.area_file.json_reader import MISSING, AreaFileError, JsonObject

_WIDEST_EFG = 30
_FIRST_BYTES = {PictureType.PNG: b"\x89PNG\r\n\x1a\n", PictureType.JPEG: b"\xff\xd8\xff"}


def check(made: Any, source: JsonObject) -> None:
    """Raises AreaFileError where a record's fields contradict each other."""
    rule = _RULES.get(type(made))
    if rule is not None:
        rule(made, source)


def _in_order(source: JsonObject, *fields: tuple[str, Any]) -> None:
    """Each value that was entered is no larger than the one before it: (key, value) from large to small."""
    entered = [(key, value) for key, value in fields if value is not None]
    for (larger, most), (key, value) in pairwise(entered):
        if value > most:
            raise AreaFileError(source.path(key), f"dit is meer dan “{larger}” ({most}).")


def _years(source: JsonObject, first: int | None, last: int | None) -> None:
    if first is not None and last is not None and last < first:
        raise AreaFileError(source.path("to"), f"dit jaar ligt voor “from” ({first}).")


def _promise(promise: Promise, source: JsonObject) -> None:
    if promise.upper is not None and promise.value is not None and promise.upper < promise.value:
        raise AreaFileError(source.path("upper"), f"dit is minder dan “value” ({promise.value}).")
    _years(source, promise.from_year, promise.to_year)
    if promise.scope != PromiseScope.AREA and not promise.scope_name:
        raise AreaFileError(source.path("scope_name"), MISSING)


def _starts(starts: Starts | PlannedStarts, source: JsonObject) -> None:
    _in_order(source, ("total", starts.total), ("affordable", starts.affordable), ("qualifying", starts.qualifying))


def _costs(costs: Costs | RowCosts, source: JsonObject) -> None:
    _in_order(source, ("incl", costs.incl), ("compensable", costs.compensable))


def _correction(correction: Correction, source: JsonObject) -> None:
    incl, compensable, homes = correction.incl, correction.compensable, correction.dwellings
    if correction.scheme == Scheme.STIMULUS:
        for key, value in (("incl", incl), ("compensable", compensable)):
            if value is not None:
                raise AreaFileError(source.path(key), "een correctie op de stimulans telt woningen, geen euro's.")
        if homes is None:
            raise AreaFileError(source.path("dwellings"), MISSING)
        return
    if homes is not None:
        raise AreaFileError(source.path("dwellings"), "woningen horen alleen bij een correctie op de stimulans.")
    for key, value in (("incl", incl), ("compensable", compensable)):
        if value is None:
            raise AreaFileError(source.path(key), MISSING)
    assert incl is not None and compensable is not None
    if not incl:
        raise AreaFileError(source.path("incl"), "een correctie van 0 euro verandert niets; geef twee correcties.")
    if abs(compensable) > abs(incl) or compensable * incl < 0:
        raise AreaFileError(source.path("compensable"), "dit is meer dan “incl”, of heeft een ander teken.")


def _party(party: Party, source: JsonObject) -> None:
    if party.of is not None and party.kind != PartyKind.TENANTS:
        raise AreaFileError(source.path("of"), "alleen huurders (tenants) horen bij een corporatie.")
    if party.members and party.kind != PartyKind.GROUP:
        raise AreaFileError(source.path("members"), "alleen een groep (group) heeft leden.")


def _sheet(sheet: YearSheet, source: JsonObject) -> None:
    groups = {party.id for party in sheet.parties if party.kind == PartyKind.GROUP}
    for number, party in enumerate(sheet.parties):
        for place, member in enumerate(party.members):
            if member in groups:
                path = source.path(f"parties[{number}].members[{place}]")
                raise AreaFileError(path, "een groep kan geen lid zijn van een groep.")
    holders = [number for number, theme in enumerate(sheet.themes) if theme.holds_projects]
    if len(holders) > 1:
        raise AreaFileError(
            source.path(f"themes[{holders[1]}].holds_projects"), "een ander thema bevat de projecten al."
        )


def _agreement(agreement: SheetAgreement, source: JsonObject) -> None:
    if int(agreement.number.partition(".")[0]) != agreement.theme:
        raise AreaFileError(source.path("theme"), f"dit past niet bij afspraak {agreement.number}.")


def _target(target: Target, source: JsonObject) -> None:
    values = {"count": target.count, "amount": target.amount, "percent": target.percent, "tbd": target.tbd or None}
    entered = [key for key, value in values.items() if value is not None]
    if not entered:
        raise AreaFileError(source.path("count"), "geef count, amount, percent of tbd.")
    if len(entered) > 1:
        raise AreaFileError(source.path(entered[1]), f"“{entered[0]}” staat er al; geef één van beide.")


def _efg(table: EfgTable, source: JsonObject) -> None:
    first, last = table.first_year, table.last_year
    if first is not None and last is not None and not 0 <= last - first <= _WIDEST_EFG:
        raise AreaFileError(source.path("last_year"), f"dit ligt niet binnen {_WIDEST_EFG} jaar na “first_year”.")


def _national(figure: NationalFigure, source: JsonObject) -> None:
    if figure.value is not None and figure.amount is not None:
        raise AreaFileError(source.path("amount"), "“value” staat er al; geef één van beide.")
    _years(source, figure.from_year, figure.to_year)


def _period(period: Period, source: JsonObject) -> None:
    _years(source, period.from_year, period.to_year)


def _picture(picture: Picture, source: JsonObject) -> None:
    """The first bytes tell; whether it is a whole picture is seen where it is decoded and written anew."""
    if not picture.data.startswith(_FIRST_BYTES[picture.media_type]):
        raise AreaFileError(source.path("data"), f"dit is geen {picture.media_type.dutch}-bestand.")


def _scenario(scenario: ProgrammeScenario, source: JsonObject) -> None:
    if scenario.name in RESERVED_SCENARIOS:
        raise AreaFileError(source.path("name"), "deze naam is van een ingebouwd scenario; kies een andere.")


_RULES: dict[type[Any], Callable[[Any, JsonObject], None]] = {
    Promise: _promise,
    Starts: _starts,
    PlannedStarts: _starts,
    Costs: _costs,
    RowCosts: _costs,
    Correction: _correction,
    Party: _party,
    YearSheet: _sheet,
    SheetAgreement: _agreement,
    Target: _target,
    EfgTable: _efg,
    NationalFigure: _national,
    Period: _period,
    Picture: _picture,
    ProgrammeScenario: _scenario,
}
