"""Anything that a dossier may hold, made by hypothesis from the declarations of the fields."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    Area,
    CapacityItem,
    DwellingCount,
    Logo,
    OrvMeasure,
    Programme,
    Scenario,
    ScenarioRules,
)
from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, ColumnType, Plan, PlanOrigin, plan_of
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource, SheetSource
from nplv_desktop.domain.area.programme import ParameterOverride, ProgrammeParameters, ProgrammeScenario
from nplv_desktop.domain.record.field import (
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
    fields_of,
)

#: What texts are made of: digits that look like numbers, quotes, marks of all kinds, letters outside Latin.
_LETTERS = st.characters(exclude_categories=("Cs", "Cc"))
WORDS = st.text(_LETTERS, max_size=6)
NAMES = st.text(_LETTERS, min_size=1, max_size=6)
IDS = st.text("0123456789abcdef", min_size=16, max_size=16)
_MOST = 3


def _scaled(smallest: Decimal, largest: Decimal, digits: int) -> st.SearchStrategy[Decimal]:
    factor = 10**digits
    whole = st.integers(int(smallest * factor), int(largest * factor))
    return whole.map(lambda number: Decimal(number).scaleb(-digits))


def of_kind(kind: Kind) -> st.SearchStrategy[Any]:
    """Any value that a field of this kind may have."""
    match kind:
        case Text(pattern=pattern) if pattern:
            return st.from_regex(pattern, fullmatch=True).filter(lambda text: len(text) <= kind.longest)
        case Text():
            return st.text(_LETTERS, min_size=kind.shortest, max_size=max(kind.shortest, 6))
        case Amount():
            return _scaled(kind.smallest, kind.largest, 2)
        case Fraction():
            return _scaled(kind.smallest, kind.largest, kind.decimals)
        case Count():
            return st.integers(kind.smallest, kind.largest)
        case CountOr():
            return st.none() | of_kind(kind.count)
        case Flag():
            return st.booleans()
        case Day():
            return st.dates(date(2000, 1, 1), date(2060, 12, 31))
        case Choice():
            return st.sampled_from(list(kind.kind))
        case ParameterSetKey():
            return st.sampled_from(["woontop-2025", "regeling-2026", "regels-van-later"])
        case Listed():
            return st.lists(of_kind(kind.each), min_size=kind.fewest, max_size=_MOST).map(tuple)
        case Encoded():
            return st.binary(max_size=20)
        case Verbatim():
            return st.just('{"behind": "0.75"}')
        case Group() | Flat():
            return records(kind.record)
        case Rows():
            unique = tuple(name for names in kind.unique for name in names)
            each = records(kind.record)
            if not unique:
                return st.lists(each, max_size=_MOST).map(tuple)
            return st.lists(each, max_size=_MOST, unique_by=lambda row: getattr(row, unique[0])).map(tuple)
        case Keyed():
            each = records(kind.record, **({kind.key: st.sampled_from(kind.keys)} if kind.keys else {}))
            return st.lists(each, max_size=_MOST, unique_by=lambda row: getattr(row, kind.key)).map(tuple)
        case Identity():
            return IDS
    raise AssertionError(kind)


def records(record: type[Any], **given: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Any record: each field entered or not. Identities are left out: they are given when it goes into a dossier."""
    defaults = {field.name: field.default for field in dataclasses.fields(record)}
    made = {
        field.attribute: _of_field(field, defaults[field.attribute])
        for field in fields_of(record)
        if not (field.is_identity and defaults[field.attribute] == "")
    }
    return st.builds(record, **(made | given))


def _of_field(field: Field, default: Any) -> st.SearchStrategy[Any]:
    value = of_kind(field.kind)
    return st.one_of(st.none(), value) if default is None else value


def _plan_value(key: str) -> st.SearchStrategy[Any]:
    column = COLUMN_BY_KEY[key]
    match column.type:
        case ColumnType.COUNT | ColumnType.PERCENTAGE:
            return st.integers(0, 100)
        case ColumnType.CHOICE:
            return st.sampled_from(column.choices)
        case ColumnType.YEARS:
            return st.lists(st.sampled_from(["2024", "2025"]), min_size=1, unique=True).map(tuple)
    if key == "bottlenecks":
        return st.lists(NAMES, min_size=1, max_size=2).map(tuple) | NAMES
    return NAMES


_COLUMNS = ("plan_id", "name", "in_area", "confidence", "dwellings", "start_2026", "bottlenecks", "remarks", "bat_2")
_CELLS = st.fixed_dictionaries({}, optional={key: _plan_value(key) for key in (*_COLUMNS, "year_sheets")}).map(
    lambda values: plan_of(values).cells
)
PLANS = st.builds(
    Plan,
    _CELLS,
    st.none()
    | st.builds(
        PlanOrigin,
        WORDS,
        st.integers(1, 9999),
        _CELLS,
        st.lists(st.tuples(WORDS, WORDS), max_size=2, unique_by=lambda pair: pair[0]).map(tuple),
    ),
)
SOURCES = st.builds(
    PlanlijstSource,
    WORDS,
    st.just("a" * 64),
    st.just("2026-11-21T10:00:00"),
    st.lists(
        st.builds(
            SheetSource, WORDS, st.integers(0, 50), st.lists(st.tuples(NAMES, WORDS, NAMES), max_size=2).map(tuple)
        ),
        max_size=2,
    ).map(tuple),
    st.sampled_from([None, "start", "delivered"]),
    st.none() | st.integers(0, 10),
    st.lists(WORDS, max_size=2).map(tuple),
)
_FACTORS = st.none() | _scaled(Decimal(0), Decimal(10), 3)
_COUNTS = st.integers(0, 1_000_000)
_DWELLINGS = st.none() | st.builds(DwellingCount, _COUNTS, _COUNTS)
SCENARIOS = st.builds(
    Scenario,
    name=WORDS,
    pure_nplv=_DWELLINGS,
    large_scale_part=_DWELLINGS,
    previously_subsidised=st.none() | _COUNTS,
    orv_measures=st.none() | st.lists(records(OrvMeasure), max_size=2).map(tuple),
    capacity=st.none() | st.lists(records(CapacityItem), max_size=2).map(tuple),
    rules=st.builds(
        ScenarioRules,
        st.none() | _scaled(Decimal(0), Decimal(10**10), 2),
        st.none() | st.integers(1, 1000),
        _FACTORS,
        _FACTORS,
    ),
)
ROLES = st.sampled_from(["state", "alliance", "municipality", "party:woonpunt"])


_WITHOUT_DECLARATION: dict[str, st.SearchStrategy[Any]] = {
    "planlijst": st.lists(PLANS, max_size=4).map(tuple),
    "planlijst_source": SOURCES,
    "accepted": st.lists(st.builds(AcceptedFinding, WORDS, WORDS, st.none() | WORDS, WORDS), max_size=2).map(tuple),
    "logos": st.lists(
        st.builds(Logo, ROLES, WORDS, st.sampled_from(["image/png", "image/jpeg"]), st.binary(max_size=9)), max_size=2
    ).map(tuple),
    "scenarios": st.lists(SCENARIOS, max_size=2).map(tuple),
    "stated_blank": st.lists(WORDS, max_size=2).map(tuple),
}
_FILLED = {field.attribute: of_kind(field.kind) for field in fields_of(Area) if field.attribute not in ("name", "uid")}
_FILLED |= _WITHOUT_DECLARATION


@st.composite
def areas(draw: st.DrawFn, name: str, most: int = 4) -> Area:
    """Any area with this name in which at most so many of its parts are filled."""
    parts = draw(st.sets(st.sampled_from(sorted(_FILLED)), max_size=most))
    return Area(name, **{part: draw(_FILLED[part]) for part in sorted(parts)})


def _override(key: str) -> st.SearchStrategy[ParameterOverride]:
    (field,) = (field for field in fields_of(ProgrammeParameters) if field.attribute == key)
    reason = st.none() | WORDS
    return st.builds(ParameterOverride, st.just(key), of_kind(field.kind), reason, reason, st.none() | of_kind(Day()))


_PARAMETERS = st.lists(
    st.sampled_from([field.attribute for field in fields_of(ProgrammeParameters)]).flatmap(_override),
    max_size=3,
    unique_by=lambda override: override.key,
).map(tuple)


@st.composite
def programmes(draw: st.DrawFn, *names: str, most: int = 3) -> Programme:
    """Any programme with areas of these names, each given its identities, and at most so many of its own parts."""
    own = {
        "parameters": _PARAMETERS,
        "scenarios": st.lists(records(ProgrammeScenario), max_size=2).map(tuple),
        "reviews": st.lists(st.just('{"area": "a"}'), max_size=2).map(tuple),
        "booklet": of_kind(next(field.kind for field in fields_of(Programme) if field.attribute == "booklet")),
        "area_order": st.lists(WORDS, max_size=2).map(tuple),
        "stated_blank": st.lists(WORDS, max_size=2).map(tuple),
    }
    parts = draw(st.sets(st.sampled_from(sorted(own)), max_size=2))
    return _programme(
        tuple(draw(areas(name, most)) for name in names), **{part: draw(own[part]) for part in sorted(parts)}
    )


def _programme(found: tuple[Area, ...], **more: Any) -> Programme:
    made = Programme(uid="0" * 32, **more)
    for area in found:
        made = made.with_area(area)
    return made
