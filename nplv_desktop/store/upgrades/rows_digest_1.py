"""Digests of format 1, which releases 1.7.x wrote: over the rows of an area's tables as they stood there.

Frozen: the tables and columns of dossiers of version 1.7, as literals.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Iterable
from typing import Any

from sqlite_utils import Database

FORMAT = 1
_AREA = (
    "name, municipality, alliance, programme, agreement_date, place, subject, status, minister_name, minister_title, "
    "mayor_name, mayor_title, mayor_capacity, housing_source, pure_total, pure_affordable, large_total, "
    "large_affordable, previously_subsidised, parameters, low_override_cents, low_override_reason, "
    "high_override_cents, high_override_reason, care_suitable, care_clustered, one_stop_shop_pilot, stated_blank"
)
_AMOUNTS = "vat, excl_cents, incl_cents, taxed_excl_cents, taxed_incl_cents, untaxed_cents"
_LISTS = {
    "orv_measures": f"description, kind, {_AMOUNTS}, start_year, note",
    "capacity_items": f"description, {_AMOUNTS}, start_year, note, is_counted, fte_hundredths, years, rate_cents, "
    "rate_includes_vat",
    "wbi_candidates": "description, cofinancing_cents, state_contribution_cents",
    "area_budget_items": "description, state_contribution_cents",
    "plans": "cells, origin",
    "accepted_findings": "code, place, figure, reason",
    "logos": "role, description, media_type, data",
    "scenarios": "name, pure_total, pure_affordable, large_total, large_affordable, previously_subsidised, "
    "orv_measures, capacity_items, per_dwelling_cents, correction_denominator, band_low_per_mille, "
    "band_high_per_mille",
    "area_texts": "key, markdown",
    "planlijst_sources": "file_name, sha256, read_at, years_are, shift, sheets, assumptions",
}


def digest_of(db: Database, area_id: int) -> str:
    """SHA-256 (64 hexadecimal digits) over all rows of an area, in a file that still has its tables of version 1.7."""
    parts = [_digest(db.query(f"SELECT {_AREA} FROM areas WHERE id = ?", [area_id]))]
    for table, columns in _LISTS.items():
        rows = db.query(f"SELECT {columns} FROM {table} WHERE area_id = ? ORDER BY position", [area_id])
        parts.append(_digest(rows))
    return hashlib.sha256("".join(parts).encode()).hexdigest()


def _digest(rows: Iterable[dict[str, Any]]) -> str:
    digest = hashlib.sha256()
    for row in rows:
        digest.update(json.dumps(row, sort_keys=True, ensure_ascii=False, default=_as_text).encode())
        digest.update(b"\n")
    return digest.hexdigest()


def _as_text(value: object) -> str:
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    raise TypeError(type(value).__name__)
