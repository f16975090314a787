"""What each table of a dossier holds of an area, and what tells its rows apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any, TypeVar

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    Area,
    AreaBudgetItem,
    AreaTexts,
    CapacityItem,
    DwellingCount,
    Logo,
    OrvMeasure,
    Scenario,
    ScenarioRules,
    WbiCandidate,
)
from nplv_desktop.domain.area.monitoring import (
    Baseline,
    Correction,
    Decision,
    Judgement,
    Monitoring,
    Payment,
    RealisedYear,
    RowCosts,
    SisaLine,
)
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource
from nplv_desktop.domain.area.planning import Lowering, PlannedStarts, Planning, YearAmount
from nplv_desktop.domain.dutch.money import cents_of, from_cents
from nplv_desktop.domain.record.columns import Column, column_of
from nplv_desktop.domain.record.field import Group, fields_of
from nplv_desktop.store import schema
from nplv_desktop.store.kept.kept_json import cells_json, from_json, from_json_as, origin_json, plan_from, to_json
from nplv_desktop.store.tables.record_rows import Row, record_of, row_of

Rows = Sequence[Row]
_PLANNED = TypeVar("_PLANNED", OrvMeasure, CapacityItem)
_SPENDING = "spending"
#: One encoder for thousands of texts.
_json_text = json.JSONEncoder(ensure_ascii=False).encode
#: The groups of an area whose fields are columns of `areas`.
_GROUPS = ("agreement", "housing", "stimulus", "care_homes")
#: Its fields that are one column each.
_PLAIN = {field.attribute for field in fields_of(Area) if column_of(field.kind) not in (Column.RECORD, Column.TABLE)}
#: Sections that are kept as they are, as JSON: this release keeps them and works with none of their parts alone.
SECTIONS = ("woontop", "bottlenecks", "booklet", "letter", "year_sheets")


@dataclass(frozen=True, slots=True)
class AreaTable:
    """A table with rows of an area: their order, and the columns that say which row is which."""

    name: str
    key: tuple[str, ...]
    rows: Callable[[Area], list[Row]]


def area_row(area: Area) -> Row:
    """The row of `areas` for an area, without id and position."""
    row: Row = {"stated_blank": json.dumps(area.stated_blank, ensure_ascii=False)}
    for name in _GROUPS:
        row |= row_of(getattr(area, name))
    known = {field.attribute for field in fields_of(Area)}
    row |= row_of(area, without=known.difference(_PLAIN))
    return row | row_of(area.monitoring.baseline, "baseline_")


def area_of(row: Row, rows: Mapping[str, Rows]) -> Area:
    """The area in a row of `areas` and its rows in the other tables, by table and in order.

    Raises ValueError, TypeError or KeyError for what no area holds.
    """

    def of(table: str) -> Rows:
        return rows.get(table, ())

    given: dict[str, Any] = {}
    for field in fields_of(Area):
        if field.attribute in _GROUPS:
            assert isinstance(field.kind, Group)
            given[field.attribute] = record_of(field.kind.record, row)
    spending = _spending_in(of(schema.ROW_SPENDING))
    given |= {
        "orv_measures": tuple(_planned(OrvMeasure, one, spending) for one in of(schema.ORV_MEASURES)),
        "capacity": tuple(_planned(CapacityItem, one, spending) for one in of(schema.CAPACITY_ITEMS)),
        "wbi": tuple(record_of(WbiCandidate, one) for one in of(schema.WBI_CANDIDATES)),
        "area_budget": tuple(record_of(AreaBudgetItem, one) for one in of(schema.AREA_BUDGET_ITEMS)),
        "texts": AreaTexts(**_known_texts(of(schema.AREA_TEXTS))),
        "planlijst": tuple(plan_of_row(one) for one in of(schema.PLANS)),
        "planlijst_source": next(map(_source, of(schema.PLANLIJST_SOURCES)), None),
        "accepted": tuple(map(_accepted, of(schema.ACCEPTED_FINDINGS))),
        "logos": tuple(map(_logo, of(schema.LOGOS))),
        "scenarios": tuple(map(_scenario, of(schema.SCENARIOS))),
        "stated_blank": tuple(json.loads(row["stated_blank"])),
        "planning": Planning(
            tuple(record_of(PlannedStarts, one) for one in of(schema.PLANNED_STARTS)),
            tuple(record_of(Lowering, one) for one in of(schema.LOWERINGS)),
        ),
        "monitoring": _monitoring(row, of),
    }
    sections = {one["key"]: json.loads(one["content"]) for one in of(schema.AREA_SECTIONS)}
    given |= {key: from_json_as(Area, key, sections[key]) for key in SECTIONS if key in sections}
    plain = {field.attribute for field in fields_of(Area)}.difference(_PLAIN, given)
    return record_of(Area, row, **given, **{name: _default(name) for name in plain})


def _default(name: str) -> Any:
    return next(field.default for field in fields(Area) if field.name == name)


def _known_texts(rows: Rows) -> dict[str, str]:
    known = AreaTexts.__dataclass_fields__
    return {row["key"]: row["markdown"] for row in rows if row["key"] in known}


# -- lists of amounts, and their spending ------------------------------------------------------------------------------


def _planned(record: type[_PLANNED], row: Row, spending: Mapping[str, tuple[YearAmount, ...]]) -> _PLANNED:
    return record_of(record, row, spending=spending.get(row["uid"] or "", ()))


def _spending_rows(area: Area) -> list[Row]:
    return [
        {"row_uid": item.uid, **row_of(planned)}
        for items in (area.orv_measures, area.capacity)
        for item in items
        for planned in item.spending
    ]


def _spending_in(rows: Rows) -> dict[str, tuple[YearAmount, ...]]:
    found: dict[str, tuple[YearAmount, ...]] = {}
    for row in rows:
        found[row["row_uid"]] = (*found.get(row["row_uid"], ()), record_of(YearAmount, row))
    return found


# -- planlijst ---------------------------------------------------------------------------------------------------------


def plan_row(plan: Plan) -> Row:
    """The row of a plan."""
    origin = None if plan.origin is None else _json_text(origin_json(plan))
    return {"uid": plan.uid or None, "cells": _json_text(cells_json(plan.cells)), "origin": origin}


def plan_of_row(row: Row) -> Plan:
    """The plan in a row."""
    origin = None if row["origin"] is None else json.loads(row["origin"])
    return plan_from(json.loads(row["cells"]), origin, row["uid"] or "")


def _source_rows(area: Area) -> list[Row]:
    source = area.planlijst_source
    if source is None:
        return []
    return [
        {
            "file_name": source.file_name,
            "sha256": source.sha256,
            "read_at": source.read_at,
            "years_are": source.years_are,
            "shift": source.shift,
            "sheets": json.dumps([[sheet.name, sheet.header_row, sheet.columns] for sheet in source.sheets]),
            "assumptions": json.dumps(source.assumptions, ensure_ascii=False),
        }
    ]


def _source(row: Row) -> PlanlijstSource:
    sheets = [
        {"name": name, "header_row": header_row, "columns": columns}
        for name, header_row, columns in json.loads(row["sheets"])
    ]
    known = {field.name: row[field.name] for field in fields(PlanlijstSource) if field.name not in ("sheets",)}
    known |= {"sheets": sheets, "assumptions": json.loads(row["assumptions"])}
    return from_json(PlanlijstSource, known)


# -- what no area file holds -------------------------------------------------------------------------------------------


def _accepted_row(item: AcceptedFinding) -> Row:
    return {"code": item.code, "place": item.where, "figure": item.figure, "reason": item.reason}


def _accepted(row: Row) -> AcceptedFinding:
    return AcceptedFinding(row["code"], row["place"], row["figure"], row["reason"])


def _logo_row(item: Logo) -> Row:
    return {"role": item.role, "description": item.description, "media_type": item.media_type, "data": item.data}


def _logo(row: Row) -> Logo:
    return Logo(row["role"], row["description"], row["media_type"], row["data"])


def _thousandths(factor: Decimal | None) -> int | None:
    if factor is None:
        return None
    scaled = factor * 1000
    if scaled != scaled.to_integral_value():
        raise ValueError(f"{factor} has more than three decimals")
    return int(scaled)


def _factor(thousandths: int | None) -> Decimal | None:
    return None if thousandths is None else Decimal(thousandths) / 1000


def _scenario_row(item: Scenario) -> Row:
    rules = item.rules
    return {
        "uid": item.uid or None,
        "name": item.name,
        **_dwellings_row(item.pure_nplv, "pure"),
        **_dwellings_row(item.large_scale_part, "large"),
        "previously_subsidised": item.previously_subsidised,
        "orv_measures": _text(item.orv_measures),
        "capacity_items": _text(item.capacity),
        "per_dwelling_cents": None if rules.per_dwelling is None else cents_of(rules.per_dwelling),
        "correction_denominator": rules.correction_denominator,
        "band_low_per_mille": _thousandths(rules.band_low),
        "band_high_per_mille": _thousandths(rules.band_high),
    }


def _dwellings_row(count: DwellingCount | None, prefix: str) -> Row:
    return {
        f"{prefix}_total": count.total if count else None,
        f"{prefix}_affordable": count.affordable if count else None,
    }


def _dwellings(row: Row, prefix: str) -> DwellingCount | None:
    total, affordable = row[f"{prefix}_total"], row[f"{prefix}_affordable"]
    return None if total is None or affordable is None else DwellingCount(total, affordable)


def _scenario(row: Row) -> Scenario:
    def items(attribute: str, text: str | None) -> Any:
        return None if text is None else from_json_as(Scenario, attribute, json.loads(text))

    return Scenario(
        name=row["name"],
        pure_nplv=_dwellings(row, "pure"),
        large_scale_part=_dwellings(row, "large"),
        previously_subsidised=row["previously_subsidised"],
        orv_measures=items("orv_measures", row["orv_measures"]),
        capacity=items("capacity", row["capacity_items"]),
        rules=ScenarioRules(
            None if row["per_dwelling_cents"] is None else from_cents(row["per_dwelling_cents"]),
            row["correction_denominator"],
            _factor(row["band_low_per_mille"]),
            _factor(row["band_high_per_mille"]),
        ),
        uid=row["uid"] or "",
    )


def _text(value: Any) -> str | None:
    return None if value is None else json.dumps(to_json(value), ensure_ascii=False)


# -- monitoring --------------------------------------------------------------------------------------------------------


def _monitoring(row: Row, of: Callable[[str], Rows]) -> Monitoring:
    costs: dict[str, list[RowCosts]] = {}
    for one in of(schema.REALISED_ROWS):
        costs.setdefault(one["year"], []).append(record_of(RowCosts, one))
    return Monitoring(
        baseline=record_of(Baseline, row, "baseline_"),
        realised=tuple(
            record_of(RealisedYear, one, rows=tuple(costs.get(one["year"], ()))) for one in of(schema.REALISED_YEARS)
        ),
        corrections=tuple(record_of(Correction, one) for one in of(schema.CORRECTIONS)),
        decisions=tuple(record_of(Decision, one) for one in of(schema.DECISIONS)),
        payments=tuple(record_of(Payment, one) for one in of(schema.PAYMENTS)),
        sisa=tuple(record_of(SisaLine, one) for one in of(schema.SISA_LINES)),
        judgement=next((record_of(Judgement, one) for one in of(schema.JUDGEMENTS)), Judgement()),
    )


def _realised_rows(area: Area) -> list[Row]:
    return [{"year": year.year, **row_of(costs)} for year in area.monitoring.realised for costs in year.rows]


def _judgement_rows(area: Area) -> list[Row]:
    judgement = area.monitoring.judgement
    return [] if judgement == Judgement() else [row_of(judgement)]


def _section_rows(area: Area) -> list[Row]:
    made = []
    for key in SECTIONS:
        value = getattr(area, key)
        if value != _default(key):
            made.append({"key": key, "content": json.dumps(to_json(value), ensure_ascii=False)})
    return made


def _text_rows(area: Area) -> list[Row]:
    entered = ((key, getattr(area.texts, key)) for key in AreaTexts.__dataclass_fields__)
    return [{"key": key, "markdown": markdown} for key, markdown in entered if markdown is not None]


_UID = ("uid",)
#: Every table with rows of an area but `plans`, which is written plan by plan.
AREA_TABLES = (
    AreaTable(
        schema.ORV_MEASURES, _UID, lambda area: [row_of(item, without=(_SPENDING,)) for item in area.orv_measures]
    ),
    AreaTable(schema.CAPACITY_ITEMS, _UID, lambda area: [row_of(item, without=(_SPENDING,)) for item in area.capacity]),
    AreaTable(schema.WBI_CANDIDATES, _UID, lambda area: list(map(row_of, area.wbi))),
    AreaTable(schema.AREA_BUDGET_ITEMS, _UID, lambda area: list(map(row_of, area.area_budget))),
    AreaTable(schema.AREA_TEXTS, ("key",), _text_rows),
    AreaTable(schema.ACCEPTED_FINDINGS, ("code", "place", "figure"), lambda a: list(map(_accepted_row, a.accepted))),
    AreaTable(schema.LOGOS, ("role",), lambda area: list(map(_logo_row, area.logos))),
    AreaTable(schema.PLANLIJST_SOURCES, (), _source_rows),
    AreaTable(schema.SCENARIOS, _UID, lambda area: list(map(_scenario_row, area.scenarios))),
    AreaTable(schema.ROW_SPENDING, ("row_uid", "year"), _spending_rows),
    AreaTable(schema.PLANNED_STARTS, ("year",), lambda area: list(map(row_of, area.planning.starts))),
    AreaTable(schema.LOWERINGS, ("year",), lambda area: list(map(row_of, area.planning.lowering))),
    AreaTable(
        schema.REALISED_YEARS,
        ("year",),
        lambda area: [row_of(year, without=("rows",)) for year in area.monitoring.realised],
    ),
    AreaTable(schema.REALISED_ROWS, ("year", "row"), _realised_rows),
    AreaTable(schema.CORRECTIONS, _UID, lambda area: list(map(row_of, area.monitoring.corrections))),
    AreaTable(schema.DECISIONS, _UID, lambda area: list(map(row_of, area.monitoring.decisions))),
    AreaTable(schema.PAYMENTS, _UID, lambda area: list(map(row_of, area.monitoring.payments))),
    AreaTable(schema.SISA_LINES, _UID, lambda area: list(map(row_of, area.monitoring.sisa))),
    AreaTable(schema.JUDGEMENTS, (), _judgement_rows),
    AreaTable(schema.AREA_SECTIONS, ("key",), _section_rows),
)
