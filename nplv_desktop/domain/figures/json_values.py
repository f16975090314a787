"""Figures as `totals --json` gives them: amounts as text in EUR with two decimals, counts as whole numbers."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.domain.dutch.money import ZERO, to_cent
from nplv_desktop.domain.figures.totals import AmountTable, Range, SummaryRow


def amount_json(amount: Decimal) -> str:
    """EUR: "10000000.00"."""
    return f"{to_cent(amount):f}"


def optional_amount_json(amount: Decimal | None) -> str | None:
    """EUR, or None where there is none."""
    return None if amount is None else amount_json(amount)


def dwellings_json(count: DwellingCount | None) -> dict[str, int] | None:
    """Dwellings and how many of them are affordable."""
    return None if count is None else {"total": count.total, "affordable": count.affordable}


def range_json(value: Range | None) -> dict[str, str] | None:
    """Both ends in EUR."""
    return None if value is None else {"low": amount_json(value.low), "high": amount_json(value.high)}


def table_json(table: AmountTable) -> dict[str, Any]:
    """The rows of a table and its sums, EUR excl. and incl. btw; a row without an amount counts 0."""
    return {
        "rows": [
            {
                "description": row.description,
                "excl": amount_json(row.amounts.excl if row.amounts else ZERO),
                "incl": amount_json(row.amounts.incl if row.amounts else ZERO),
            }
            for row in table.rows
        ],
        "excl": amount_json(table.excl),
        "incl": amount_json(table.incl),
    }


def summary_json(rows: tuple[SummaryRow, ...]) -> list[dict[str, str]]:
    """The rows of the summary with both ends in EUR."""
    return [{"label": row.label, "low": amount_json(row.low), "high": amount_json(row.high)} for row in rows]
