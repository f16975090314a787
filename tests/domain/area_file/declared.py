"""Values of every declared record, made from the declaration itself: what a field may hold, hypothesis draws."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from nplv_desktop.domain.area.area import Area, CapacityItem, FteCount, OrvMeasure, Programme
from nplv_desktop.domain.area.booklet import NationalFigure, Period, Picture, PictureType
from nplv_desktop.domain.area.monitoring import Correction, Costs, RowCosts, Scheme
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, ColumnType, Plan, plan_of
from nplv_desktop.domain.area.planning import PlannedStarts, Starts
from nplv_desktop.domain.area.programme import ProgrammeParameters
from nplv_desktop.domain.area.promises import Promise, PromiseScope
from nplv_desktop.domain.area.vat import SINGLE_SIDED, EnteredAmount, VatRegime
from nplv_desktop.domain.area.year_sheet import EfgTable, Party, PartyKind, SheetAgreement, Target, YearSheet
from nplv_desktop.domain.record.field import (
    HTTPS,
    Amount,
    Choice,
    Count,
    CountOr,
    Day,
    Encoded,
    Field,
    Flag,
    Flat,
    Fraction,
    Group,
    Identity,
    Keyed,
    Kind,
    Listed,
    ParameterSetKey,
    Rows,
    Text,
    Verbatim,
    field_of,
    fields_of,
)

WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cn")) | st.sampled_from('\n\t"\\'), min_size=0, max_size=8
)
#: Kinds whose values a regular expression describes too loosely to draw from.
_TEXTS: dict[str, st.SearchStrategy[str]] = {
    HTTPS.pattern: st.sampled_from(["https://www.voorbeeld.nl", "https://voorbeeld.nl/noord?deel=1#kop"]),
}


def _text(kind: Text) -> st.SearchStrategy[str]:
    if kind.pattern:
        drawn = _TEXTS.get(kind.pattern, st.from_regex(kind.pattern, fullmatch=True))
        return drawn.filter(lambda text: kind.shortest <= len(text.strip()) and len(text) <= kind.longest)
    return WORDS.filter(lambda text: len(text.strip()) >= kind.shortest)


def _decimal(smallest: Decimal, largest: Decimal, places: int) -> st.SearchStrategy[Decimal]:
    whole = st.integers(int(smallest * 10**places), int(largest * 10**places))
    return whole.map(lambda number: Decimal(number).scaleb(-places))


def values(kind: Kind) -> st.SearchStrategy[Any]:
    """Values of a kind as a record holds them, None aside."""
    match kind:
        case Text():
            return _text(kind)
        case Amount():
            return _decimal(kind.smallest, kind.largest, 2)
        case Count():
            return st.sampled_from(kind.only) if kind.only else st.integers(kind.smallest, kind.largest)
        case Fraction():
            return _decimal(kind.smallest, kind.largest, kind.decimals)
        case Flag():
            return st.booleans()
        case Day():
            return st.dates(date(1000, 1, 1))
        case Choice():
            return st.sampled_from(list(kind.kind))
        case ParameterSetKey():
            return st.sampled_from(["woontop-2025", "regeling-2026", "regeling-2031"])
        case CountOr():
            return st.none() | values(kind.count)
        case Listed():
            rows = st.lists(values(kind.each), min_size=max(1, kind.fewest), max_size=3, unique=kind.unique)
            return (rows | st.just([])).map(tuple)
        case Encoded():
            return st.binary(max_size=20)
        case Verbatim():
            return st.sampled_from(['{"a":[1,"b",null]}', '"0.90"', "[]", "0.5", "true"])
        case Identity():
            return st.text("0123456789abcdef", min_size=kind.digits, max_size=kind.digits)
        case Group(record):
            return records(record)
        case Rows():
            return st.lists(records(kind.record), max_size=3).map(lambda rows: _unique(rows, kind.unique))
        case Keyed():
            return st.lists(_keyed_row(kind), max_size=3).map(
                lambda rows: _unique(_in_order(kind, rows), ((kind.key,),))
            )
    raise TypeError(kind)


def _unique(rows: list[Any], names: tuple[tuple[str, ...], ...]) -> tuple[Any, ...]:
    for fields in names:
        rows = list({tuple(getattr(row, field) for field in fields): row for row in rows}.values())
    return tuple(rows)


def _in_order(kind: Keyed, rows: list[Any]) -> list[Any]:
    if kind.keys:
        return sorted(rows, key=lambda row: kind.keys.index(getattr(row, kind.key)))
    return sorted(rows, key=lambda row: getattr(row, kind.key))


def _keyed_row(kind: Keyed) -> st.SearchStrategy[Any]:
    drawn = records(kind.record)
    if kind.keys:
        return st.builds(lambda row, key: replace(row, **{kind.key: key}), drawn, st.sampled_from(kind.keys))
    return drawn


def records(record: type[Any]) -> st.SearchStrategy[Any]:
    """Records whose fields hold anything that they may, and contradict each other in nothing."""
    if record is Plan:
        return plans()
    parts = {field.attribute: _field(field) for field in fields_of(record) if not isinstance(field.kind, Flat)}
    if record in (OrvMeasure, CapacityItem):
        amounts = _rows_amounts(may_be_counted=record is CapacityItem)
        drawn = st.builds(lambda amount, **rest: record(**amount, **rest), amounts, **parts)
    else:
        drawn = st.builds(record, **parts)
    mend = _MENDED.get(record)
    return drawn.map(mend) if mend else drawn


def _field(field: Field) -> st.SearchStrategy[Any]:
    drawn = values(field.kind)
    may_be_absent = field.default is None and not field.is_required
    return st.none() | drawn if may_be_absent and not isinstance(field.kind, CountOr) else drawn


@st.composite
def _rows_amounts(draw: st.DrawFn, *, may_be_counted: bool) -> dict[str, Any]:
    amount = st.none() | values(field_of(EnteredAmount, "excl").kind)
    if may_be_counted and draw(st.booleans()):
        parts = {field.attribute: _field(field) for field in fields_of(FteCount)}
        count = draw(st.builds(FteCount, **parts | {"rate_includes_vat": st.booleans()}))
        return {"amount": EnteredAmount(draw(st.sampled_from(SINGLE_SIDED))), "count": count}
    vat = draw(st.sampled_from(list(VatRegime)))
    sides = {
        VatRegime.MIXED: (("taxed_excl", "untaxed"), ("taxed_incl", "untaxed")),
        VatRegime.AS_AGREED: (("excl", "incl"),),
    }.get(vat, (("excl",), ("incl",)))
    return {"amount": EnteredAmount(vat, **{side: draw(amount) for side in draw(st.sampled_from(sides))})}


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Plans with any of their columns filled."""
    cells: dict[str, Any] = {"name": draw(WORDS)}
    for column in draw(st.lists(st.sampled_from(ALL_PLAN_COLUMNS), max_size=8, unique_by=lambda column: column.key)):
        drawn: st.SearchStrategy[Any] = WORDS
        match column.type:
            case ColumnType.COUNT:
                drawn = st.integers(column.smallest, column.largest)
            case ColumnType.PERCENTAGE:
                drawn = st.integers(0, 100)
            case ColumnType.CHOICE:
                drawn = st.sampled_from(column.choices)
            case ColumnType.YEARS:
                drawn = st.lists(st.integers(2000, 2060).map(str), max_size=3).map(tuple)
        cells[column.key] = draw(drawn)
    return plan_of(cells)


# -- what the fields of a record must say together -------------------------------------------------------------------


def _falling(record: Any, *names: str) -> Any:
    held = sorted((value for name in names if (value := getattr(record, name)) is not None), reverse=True)
    left = iter(held)
    return replace(record, **{name: next(left) for name in names if getattr(record, name) is not None})


def _promise(promise: Promise) -> Promise:
    promise = _falling(_falling(promise, "to_year", "from_year"), "upper", "value")
    is_area = promise.scope == PromiseScope.AREA
    return promise if is_area else replace(promise, scope_name=promise.scope_name or "Parkstad")


def _correction(correction: Correction) -> Correction:
    if correction.scheme == Scheme.STIMULUS:
        return replace(correction, incl=None, compensable=None, dwellings=correction.dwellings or 0)
    incl = correction.incl or Decimal("0.01")
    compensable = (incl / 2).quantize(Decimal("0.01"), "ROUND_DOWN")
    return replace(correction, incl=incl, compensable=compensable, dwellings=None)


def _party(party: Party) -> Party:
    return replace(
        party,
        of=party.of if party.kind == PartyKind.TENANTS else None,
        members=party.members if party.kind == PartyKind.GROUP else (),
    )


def _sheet(sheet: YearSheet) -> YearSheet:
    groups = {party.id for party in sheet.parties if party.kind == PartyKind.GROUP}
    parties = (
        replace(party, members=tuple(member for member in party.members if member not in groups))
        for party in sheet.parties
    )
    themes = (theme if not number else replace(theme, holds_projects=None) for number, theme in enumerate(sheet.themes))
    return replace(sheet, parties=tuple(parties), themes=tuple(themes))


def _agreement(agreement: SheetAgreement) -> SheetAgreement:
    return replace(agreement, number=f"{agreement.theme}.{agreement.number.partition('.')[2]}")


def _target(target: Target) -> Target:
    if target.tbd:
        return replace(target, count=None, amount=None, percent=None)
    if target.count is None and target.amount is None and target.percent is None:
        return replace(target, count=0)
    if target.count is not None:
        return replace(target, amount=None, percent=None)
    return replace(target, percent=None) if target.amount is not None else target


def _efg(table: EfgTable) -> EfgTable:
    first = table.first_year
    return table if first is None or table.last_year is None else replace(table, last_year=min(first + 30, 2060))


def _national(figure: NationalFigure) -> NationalFigure:
    figure = _falling(figure, "to_year", "from_year")
    return figure if figure.value is None else replace(figure, amount=None)


def _picture(picture: Picture) -> Picture:
    first = b"\x89PNG\r\n\x1a\n" if picture.media_type == PictureType.PNG else b"\xff\xd8\xff"
    return replace(picture, data=first + picture.data)


_MENDED: dict[type[Any], Callable[[Any], Any]] = {
    Promise: _promise,
    Starts: lambda starts: _falling(starts, "total", "affordable", "qualifying"),
    PlannedStarts: lambda starts: _falling(starts, "total", "affordable", "qualifying"),
    Costs: lambda costs: _falling(costs, "incl", "compensable"),
    RowCosts: lambda costs: _falling(costs, "incl", "compensable"),
    Correction: _correction,
    Party: _party,
    YearSheet: _sheet,
    SheetAgreement: _agreement,
    Target: _target,
    EfgTable: _efg,
    NationalFigure: _national,
    Period: lambda period: _falling(period, "to_year", "from_year"),
    Picture: _picture,
}


def _within(record: type[Any], found: dict[type[Any], None]) -> None:
    if record in found or record in (Plan, EnteredAmount, FteCount):
        return
    if record not in (Area, Programme, ProgrammeParameters):
        found[record] = None
    for field in fields_of(record):
        if isinstance(field.kind, Group | Rows | Keyed):
            _within(field.kind.record, found)


def every_record() -> list[type[Any]]:
    """Every record that stands in an area or programme file, but for those whose keys stand in another's object."""
    found: dict[type[Any], None] = {}
    for whole in (Area, Programme, ProgrammeParameters):
        _within(whole, found)
    return list(found)


def key_of(record: type[Any]) -> Keyed | None:
    """How a record stands under a key of an object, None for one that is an object by itself."""
    wholes = (Area, Programme, ProgrammeParameters, *every_record())
    kinds = [field.kind for whole in wholes for field in fields_of(whole)]
    return next((kind for kind in kinds if isinstance(kind, Keyed) and kind.record is record), None)
