"""Totals as the plain structure that `totals --json` prints and the fingerprint is taken over."""

from __future__ import annotations

from typing import Any

from nplv_desktop.domain.figures.all_figures import REPORTED
from nplv_desktop.domain.figures.totals import Totals


def report(figures: Totals) -> dict[str, Any]:
    """One area's figures as JSON-ready values; amounts are strings in EUR with two decimals, counts whole numbers."""
    made: dict[str, Any] = {"area": figures.area}
    for reported in REPORTED:
        *outer, key = reported.path.split(".")
        inside = made
        for name in outer:
            inside = inside.setdefault(name, {})
        inside[key] = reported.value(figures)
    return made
