"""All checks of one area."""

from __future__ import annotations

from nplv_desktop.checks.findings import Finding
from nplv_desktop.domain.area import Area
from nplv_desktop.domain.parameters import Reference
from nplv_desktop.domain.totals import Totals


def check_area(area: Area, figures: Totals, reference: Reference) -> tuple[Finding, ...]:
    """Every finding about an area, blocking ones first."""
    return ()
