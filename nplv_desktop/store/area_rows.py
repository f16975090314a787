"""Between an area and the rows that hold it; money passes as whole cents, FTEs as whole hundredths."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import (
    AcceptedFinding,
    Agreement,
    AgreementStatus,
    Area,
    AreaBudgetItem,
    AreaTexts,
    CapacityItem,
    CareHomes,
    DwellingCount,
    FteCount,
    Housing,
    HousingSource,
    Logo,
    Mayor,
    MeasureKind,
    Minister,
    OrvMeasure,
    Override,
    Scenario,
    ScenarioRules,
    Stimulus,
    WbiCandidate,
)
from nplv_desktop.domain.area.plan import Plan, PlanCells, PlanOrigin
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource, SheetSource
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime
from nplv_desktop.domain.dutch.money import cents_of, from_cents
from nplv_desktop.store import schema

Row = dict[str, Any]


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else cents_of(amount)


def _euros(cents: int | None) -> Decimal | None:
    return None if cents is None else from_cents(cents)


def area_row(area: Area) -> Row:
    """The row of `areas` for an area, without id and position."""
    agreement, housing, stimulus = area.agreement, area.housing, area.stimulus
    pure, large = housing.pure_nplv, housing.large_scale_part
    low, high = stimulus.low_override, stimulus.high_override
    return {
        "name": area.name,
        "municipality": area.municipality,
        "alliance": area.alliance,
        "programme": area.programme,
        "agreement_date": agreement.date.isoformat() if agreement.date else None,
        "place": agreement.place,
        "subject": agreement.subject,
        "status": agreement.status,
        "minister_name": agreement.minister.name,
        "minister_title": agreement.minister.title,
        "mayor_name": agreement.mayor.name,
        "mayor_title": agreement.mayor.title,
        "mayor_capacity": agreement.mayor.capacity,
        "housing_source": housing.source,
        "pure_total": pure.total if pure else None,
        "pure_affordable": pure.affordable if pure else None,
        "large_total": large.total if large else None,
        "large_affordable": large.affordable if large else None,
        "previously_subsidised": stimulus.previously_subsidised,
        "parameters": stimulus.parameters,
        "low_override_cents": _cents(low.amount) if low else None,
        "low_override_reason": low.reason if low else None,
        "high_override_cents": _cents(high.amount) if high else None,
        "high_override_reason": high.reason if high else None,
        "care_suitable": area.care_homes.care_suitable,
        "care_clustered": area.care_homes.care_clustered,
        "one_stop_shop_pilot": None if area.one_stop_shop_pilot is None else int(area.one_stop_shop_pilot),
        "stated_blank": json.dumps(area.stated_blank),
    }


def _pair(total: int | None, affordable: int | None) -> DwellingCount | None:
    return None if total is None or affordable is None else DwellingCount(total, affordable)


def _override(cents: int | None, reason: str | None) -> Override | None:
    return None if cents is None else Override(from_cents(cents), reason or "")


def _read_row(table: RowTable, row: Row) -> Any:
    return table.read(row)


def area_of(row: Row, rows_of: Callable[[str], list[Row]], read: Callable[[RowTable, Row], Any] = _read_row) -> Area:
    """The area in a row of `areas`; `rows_of` gives its rows in any other table, in order, `read` reads one."""
    texts = {text["key"]: text["markdown"] for text in rows_of(schema.AREA_TEXTS)}
    lists: dict[str, Any] = {
        table.field: tuple(read(table, found) for found in rows_of(table.name)) for table in ROW_TABLES
    }
    pilot = row["one_stop_shop_pilot"]
    return Area(
        name=row["name"],
        municipality=row["municipality"],
        alliance=row["alliance"],
        programme=row["programme"],
        agreement=Agreement(
            date=date.fromisoformat(row["agreement_date"]) if row["agreement_date"] else None,
            place=row["place"],
            subject=row["subject"],
            status=AgreementStatus(row["status"]) if row["status"] else None,
            minister=Minister(row["minister_name"], row["minister_title"]),
            mayor=Mayor(row["mayor_name"], row["mayor_title"], row["mayor_capacity"]),
        ),
        housing=Housing(
            source=HousingSource(row["housing_source"]) if row["housing_source"] else None,
            pure_nplv=_pair(row["pure_total"], row["pure_affordable"]),
            large_scale_part=_pair(row["large_total"], row["large_affordable"]),
        ),
        stimulus=Stimulus(
            previously_subsidised=row["previously_subsidised"],
            parameters=row["parameters"],
            low_override=_override(row["low_override_cents"], row["low_override_reason"]),
            high_override=_override(row["high_override_cents"], row["high_override_reason"]),
        ),
        care_homes=CareHomes(row["care_suitable"], row["care_clustered"]),
        one_stop_shop_pilot=None if pilot is None else bool(pilot),
        texts=AreaTexts(**texts),
        stated_blank=tuple(json.loads(row["stated_blank"])),
        planlijst_source=_source(rows_of(schema.PLANLIJST_SOURCES)),
        **lists,
    )


def _entered_row(entered: EnteredAmount) -> Row:
    return {
        "vat": entered.vat,
        "excl_cents": _cents(entered.excl),
        "incl_cents": _cents(entered.incl),
        "taxed_excl_cents": _cents(entered.taxed_excl),
        "taxed_incl_cents": _cents(entered.taxed_incl),
        "untaxed_cents": _cents(entered.untaxed),
    }


def _entered(row: Row) -> EnteredAmount:
    return EnteredAmount(
        vat=VatRegime(row["vat"]),
        excl=_euros(row["excl_cents"]),
        incl=_euros(row["incl_cents"]),
        taxed_excl=_euros(row["taxed_excl_cents"]),
        taxed_incl=_euros(row["taxed_incl_cents"]),
        untaxed=_euros(row["untaxed_cents"]),
    )


def _orv_row(item: OrvMeasure) -> Row:
    return {
        "description": item.description,
        "kind": item.kind,
        **_entered_row(item.amount),
        "start_year": item.start_year,
        "note": item.note,
    }


def _orv(row: Row) -> OrvMeasure:
    kind = MeasureKind(row["kind"]) if row["kind"] else None
    return OrvMeasure(row["description"], kind, _entered(row), row["start_year"], row["note"])


def _capacity_row(item: CapacityItem) -> Row:
    count = item.count or FteCount()
    return {
        "description": item.description,
        **_entered_row(item.amount),
        "start_year": item.start_year,
        "note": item.note,
        "is_counted": int(item.count is not None),
        "fte_hundredths": None if count.fte is None else cents_of(count.fte),
        "years": count.years,
        "rate_cents": _cents(count.rate),
        "rate_includes_vat": int(count.rate_includes_vat),
    }


def _fte(hundredths: int | None) -> Decimal | None:
    """FTEs without trailing zeros, as an area file writes them."""
    if hundredths is None:
        return None
    whole, rest = divmod(hundredths, 100)
    return Decimal(whole) if not rest else from_cents(hundredths).normalize()


def _capacity(row: Row) -> CapacityItem:
    count = None
    if row["is_counted"]:
        count = FteCount(
            _fte(row["fte_hundredths"]), row["years"], _euros(row["rate_cents"]), bool(row["rate_includes_vat"])
        )
    return CapacityItem(row["description"], _entered(row), count, row["start_year"], row["note"])


def _wbi_row(item: WbiCandidate) -> Row:
    return {
        "description": item.description,
        "cofinancing_cents": _cents(item.cofinancing),
        "state_contribution_cents": _cents(item.state_contribution),
    }


def _wbi(row: Row) -> WbiCandidate:
    return WbiCandidate(row["description"], _euros(row["cofinancing_cents"]), _euros(row["state_contribution_cents"]))


def _budget_row(item: AreaBudgetItem) -> Row:
    return {"description": item.description, "state_contribution_cents": _cents(item.state_contribution)}


def _budget(row: Row) -> AreaBudgetItem:
    return AreaBudgetItem(row["description"], _euros(row["state_contribution_cents"]))


def _plan_row(plan: Plan) -> Row:
    origin = plan.origin
    return {
        "cells": json.dumps(dict(plan.cells), ensure_ascii=False),
        "origin": None
        if origin is None
        else json.dumps(
            {
                "sheet": origin.sheet,
                "row": origin.row,
                # Mostly nothing was changed since: then the cells are not stored twice.
                "sent": None if origin.sent == plan.cells else dict(origin.sent),
                "unread": dict(origin.unread),
            },
            ensure_ascii=False,
        ),
    }


def _plan(row: Row) -> Plan:
    cells = _plan_cells(json.loads(row["cells"]))
    if row["origin"] is None:
        return Plan(cells)
    origin = json.loads(row["origin"])
    sent = cells if origin["sent"] is None else _plan_cells(origin["sent"])
    return Plan(cells, PlanOrigin(origin["sheet"], int(origin["row"]), sent, tuple(origin["unread"].items())))


def _plan_cells(values: Row) -> PlanCells:
    return tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in values.items())


def source_rows(source: PlanlijstSource | None) -> list[Row]:
    """The rows of `planlijst_sources`: one where a planlijst was read from a list."""
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


def _source(rows: list[Row]) -> PlanlijstSource | None:
    if not rows:
        return None
    row = rows[0]
    return PlanlijstSource(
        file_name=row["file_name"],
        sha256=row["sha256"],
        read_at=row["read_at"],
        sheets=tuple(
            SheetSource(name, header_row, tuple((letters, header, key) for letters, header, key in columns))
            for name, header_row, columns in json.loads(row["sheets"])
        ),
        years_are=row["years_are"],
        shift=row["shift"],
        assumptions=tuple(json.loads(row["assumptions"])),
    )


def _accepted_row(item: AcceptedFinding) -> Row:
    return {"code": item.code, "place": item.where, "figure": item.figure, "reason": item.reason}


def _accepted(row: Row) -> AcceptedFinding:
    return AcceptedFinding(row["code"], row["place"], row["figure"], row["reason"])


def _logo_row(item: Logo) -> Row:
    return {
        "role": item.role,
        "description": item.description,
        "media_type": item.media_type,
        "data": item.data,
    }


def _logo(row: Row) -> Logo:
    return Logo(row["role"], row["description"], row["media_type"], row["data"])


def _share_row(factor: Decimal | None) -> int | None:
    """A factor as whole thousandths."""
    return None if factor is None else int(factor * 1000)


def _scenario_row(item: Scenario) -> Row:
    pure, large, rules = item.pure_nplv, item.large_scale_part, item.rules
    return {
        "name": item.name,
        "pure_total": pure.total if pure else None,
        "pure_affordable": pure.affordable if pure else None,
        "large_total": large.total if large else None,
        "large_affordable": large.affordable if large else None,
        "previously_subsidised": item.previously_subsidised,
        "orv_measures": _rows_text(item.orv_measures, _orv_row),
        "capacity_items": _rows_text(item.capacity, _capacity_row),
        "per_dwelling_cents": _cents(rules.per_dwelling),
        "correction_denominator": rules.correction_denominator,
        "band_low_per_mille": _share_row(rules.band_low),
        "band_high_per_mille": _share_row(rules.band_high),
    }


def _scenario(row: Row) -> Scenario:
    def share(thousandths: int | None) -> Decimal | None:
        return None if thousandths is None else (Decimal(thousandths) / 1000)

    def items(text: str | None, read: Callable[[Row], Any]) -> tuple[Any, ...] | None:
        return None if text is None else tuple(read(part) for part in json.loads(text))

    return Scenario(
        name=row["name"],
        pure_nplv=_pair(row["pure_total"], row["pure_affordable"]),
        large_scale_part=_pair(row["large_total"], row["large_affordable"]),
        previously_subsidised=row["previously_subsidised"],
        orv_measures=items(row["orv_measures"], _orv),
        capacity=items(row["capacity_items"], _capacity),
        rules=ScenarioRules(
            _euros(row["per_dwelling_cents"]),
            row["correction_denominator"],
            share(row["band_low_per_mille"]),
            share(row["band_high_per_mille"]),
        ),
    )


def _rows_text(items: Iterable[Any] | None, write: Callable[[Any], Row]) -> str | None:
    return None if items is None else json.dumps([write(item) for item in items], ensure_ascii=False)


class RowTable:
    """A table that holds one list of an area: its name, the area's field, and the way there and back."""

    def __init__(self, name: str, field: str, write: Callable[[Any], Row], read: Callable[[Row], Any]) -> None:
        self.name = name
        self.field = field
        self.write = write
        self.read = read

    def rows(self, area: Area) -> Iterable[Row]:
        """The rows for an area, without id and position."""
        return map(self.write, getattr(area, self.field))


ROW_TABLES = (
    RowTable(schema.ORV_MEASURES, "orv_measures", _orv_row, _orv),
    RowTable(schema.CAPACITY_ITEMS, "capacity", _capacity_row, _capacity),
    RowTable(schema.WBI_CANDIDATES, "wbi", _wbi_row, _wbi),
    RowTable(schema.AREA_BUDGET_ITEMS, "area_budget", _budget_row, _budget),
    RowTable(schema.PLANS, "planlijst", _plan_row, _plan),
    RowTable(schema.ACCEPTED_FINDINGS, "accepted", _accepted_row, _accepted),
    RowTable(schema.LOGOS, "logos", _logo_row, _logo),
    RowTable(schema.SCENARIOS, "scenarios", _scenario_row, _scenario),
)


def text_rows(texts: AreaTexts) -> list[Row]:
    """The rows of `area_texts`: one for each text that was entered."""
    entered = ((key, getattr(texts, key)) for key in AreaTexts.__dataclass_fields__)
    return [{"key": key, "markdown": markdown} for key, markdown in entered if markdown is not None]
