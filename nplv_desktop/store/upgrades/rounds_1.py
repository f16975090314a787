"""Rounds of format 1, which releases 1.5 to 1.7 froze: an area's rows as the tables then had them, as JSON of format 2.

Frozen: tables, columns and keys as literals. What such a round held is all there; its rows have no identities, and the
places of accepted findings are by position, as they were.
"""

from __future__ import annotations

import base64
import json
from typing import Any

Row = dict[str, Any]
FORMAT = 1


def area_json(content: Row) -> Row:
    """The area of a round's content, as JSON of format 2. Raises KeyError, TypeError or ValueError where it is none."""
    area, rows = content["area"], content["rows"]

    def of(table: str) -> list[Row]:
        return list(rows.get(table, []))

    made = _given(
        name=area["name"],
        municipality=area["municipality"],
        alliance=area["alliance"],
        programme=area["programme"],
        agreement=_given(
            date=area["agreement_date"],
            place=area["place"],
            subject=area["subject"],
            status=area["status"],
            minister=_given(name=area["minister_name"], title=area["minister_title"]),
            mayor=_given(name=area["mayor_name"], title=area["mayor_title"], capacity=area["mayor_capacity"]),
        ),
        housing=_given(
            source=area["housing_source"],
            pure_nplv=_dwellings(area, "pure"),
            large_scale_part=_dwellings(area, "large"),
        ),
        stimulus=_given(
            previously_subsidised=area["previously_subsidised"],
            parameters=area["parameters"],
            low_override=_override(area, "low_override"),
            high_override=_override(area, "high_override"),
        ),
        care_homes=_given(care_suitable=area["care_suitable"], care_clustered=area["care_clustered"]),
        one_stop_shop_pilot=None if area["one_stop_shop_pilot"] is None else bool(area["one_stop_shop_pilot"]),
        texts={row["key"]: row["markdown"] for row in of("area_texts")},
        planlijst_source=next((_source(row) for row in of("planlijst_sources")), None),
        stated_blank=json.loads(area["stated_blank"]),
    )
    lists = {
        "orv_measures": [measure_json(row) for row in of("orv_measures")],
        "capacity": [capacity_json(row) for row in of("capacity_items")],
        "wbi": [
            _given(
                description=row["description"],
                cofinancing_incl=_euros(row["cofinancing_cents"]),
                state_contribution=_euros(row["state_contribution_cents"]),
            )
            for row in of("wbi_candidates")
        ],
        "area_budget": [
            _given(description=row["description"], state_contribution=_euros(row["state_contribution_cents"]))
            for row in of("area_budget_items")
        ],
        "planlijst": [_plan(row) for row in of("plans")],
        "accepted": [
            {"code": row["code"], "where": row["place"], "figure": row["figure"], "reason": row["reason"]}
            for row in of("accepted_findings")
        ],
        "logos": [_logo(row) for row in of("logos")],
        "scenarios": [_scenario(row) for row in of("scenarios")],
    }
    return made | {key: value for key, value in lists.items() if value}


def _given(**values: Any) -> Row:
    return {key: value for key, value in values.items() if value is not None and value not in ({}, [], "")}


def _euros(cents: int | None) -> str | None:
    return None if cents is None else f"{cents // 100}.{cents % 100:02}"


def _decimal(number: int | None, digits: int) -> str | None:
    """A whole number of parts as a decimal without zeros at its end: 1500 thousandths is "1.5"."""
    if number is None:
        return None
    whole, rest = divmod(number, 10**digits)
    return f"{whole}.{rest:0{digits}}".rstrip("0").rstrip(".")


def _dwellings(row: Row, prefix: str) -> Row | None:
    total, affordable = row[f"{prefix}_total"], row[f"{prefix}_affordable"]
    return None if total is None or affordable is None else {"total": total, "affordable": affordable}


def _override(row: Row, prefix: str) -> Row | None:
    cents = row[f"{prefix}_cents"]
    return None if cents is None else {"amount": _euros(cents), "reason": row[f"{prefix}_reason"] or ""}


def _amount(row: Row) -> Row:
    return _given(
        vat=row["vat"],
        amount_excl=_euros(row["excl_cents"]),
        amount_incl=_euros(row["incl_cents"]),
        taxed_excl=_euros(row["taxed_excl_cents"]),
        taxed_incl=_euros(row["taxed_incl_cents"]),
        untaxed=_euros(row["untaxed_cents"]),
    )


def measure_json(row: Row) -> Row:
    """An ORV row as JSON of format 2."""
    return _given(
        description=row["description"],
        kind=row["kind"],
        amount=_amount(row),
        start_year=row["start_year"],
        note=row["note"],
    )


def capacity_json(row: Row) -> Row:
    """A capacity row as JSON of format 2."""
    made = _given(description=row["description"], amount=_amount(row), start_year=row["start_year"], note=row["note"])
    if row["is_counted"]:
        made["count"] = {
            **_given(
                fte=_decimal(row["fte_hundredths"], 2),
                years=row["years"],
                rate_per_fte_year=_euros(row["rate_cents"]),
            ),
            "rate_includes_vat": bool(row["rate_includes_vat"]),
        }
    return made


def _plan(row: Row) -> Row:
    made = {"cells": json.loads(row["cells"])}
    if row["origin"] is not None:
        made["origin"] = json.loads(row["origin"])
    return made


def _logo(row: Row) -> Row:
    data = row["data"]["base64"]
    base64.b64decode(data, validate=True)
    return {"role": row["role"], "description": row["description"], "media_type": row["media_type"], "data": data}


def _source(row: Row) -> Row:
    sheets = [
        {"name": name, "header_row": header_row, "columns": columns}
        for name, header_row, columns in json.loads(row["sheets"])
    ]
    return {
        **_given(years_are=row["years_are"], shift=row["shift"]),
        "file_name": row["file_name"],
        "sha256": row["sha256"],
        "read_at": row["read_at"],
        "sheets": sheets,
        "assumptions": json.loads(row["assumptions"]),
    }


def _scenario(row: Row) -> Row:
    made = _given(
        name=row["name"],
        pure_nplv=_dwellings(row, "pure"),
        large_scale_part=_dwellings(row, "large"),
        previously_subsidised=row["previously_subsidised"],
        rules=_given(
            per_dwelling=_decimal(row["per_dwelling_cents"], 2),
            correction_denominator=row["correction_denominator"],
            band_low=_decimal(row["band_low_per_mille"], 3),
            band_high=_decimal(row["band_high_per_mille"], 3),
        ),
    )
    made["name"] = row["name"]
    # An empty list is a scenario without rows; none at all follows what was agreed.
    if row["orv_measures"] is not None:
        made["orv_measures"] = [measure_json(one) for one in json.loads(row["orv_measures"])]
    if row["capacity_items"] is not None:
        made["capacity"] = [capacity_json(one) for one in json.loads(row["capacity_items"])]
    return made
