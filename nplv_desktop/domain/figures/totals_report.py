"""Totals as the plain structure that `totals --json` prints and the fingerprint is taken over."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.domain.dutch.money import ZERO, to_cent
from nplv_desktop.domain.figures.totals import AmountTable, Range, Totals


def report(figures: Totals) -> dict[str, Any]:
    """One area's figures as JSON-ready values; amounts are strings in EUR with two decimals, counts whole numbers."""
    return {
        "area": figures.area,
        "housing": {
            "pure_nplv": _dwellings(figures.housing.pure_nplv),
            "large_scale_part": _dwellings(figures.housing.large_scale_part),
            "total": _dwellings(figures.housing.total),
        },
        "stimulus": {
            "basis": figures.band.basis,
            "middle": _amount(figures.band.middle),
            "low": _amount(figures.band.low),
            "high": _amount(figures.band.high),
        },
        "orv": _table(figures.orv),
        "capacity": _table(figures.capacity),
        "wbi": _amount(figures.wbi.state_contribution),
        "area_budget": _amount(figures.area_budget),
        "summary": [
            {"label": row.label, "low": _amount(row.low), "high": _amount(row.high)} for row in figures.summary
        ],
        "per_affordable_dwelling": _range(figures.per_affordable_dwelling),
        "rights": {
            "orv": _optional(figures.orv_right),
            "capacity": _optional(figures.capacity_right),
        },
    }


def _amount(amount: Decimal) -> str:
    return f"{to_cent(amount):f}"


def _optional(amount: Decimal | None) -> str | None:
    return None if amount is None else _amount(amount)


def _dwellings(count: DwellingCount | None) -> dict[str, int] | None:
    return None if count is None else {"total": count.total, "affordable": count.affordable}


def _range(value: Range | None) -> dict[str, str] | None:
    return None if value is None else {"low": _amount(value.low), "high": _amount(value.high)}


def _table(table: AmountTable) -> dict[str, Any]:
    return {
        "rows": [
            {
                "description": row.description,
                "excl": _amount(row.amounts.excl if row.amounts else ZERO),
                "incl": _amount(row.amounts.incl if row.amounts else ZERO),
            }
            for row in table.rows
        ],
        "excl": _amount(table.excl),
        "incl": _amount(table.incl),
    }
