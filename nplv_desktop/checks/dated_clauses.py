"""Clauses of the standard agreement that speak of a moment: told where the agreement's date is later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.period import SOO_CLOSES
from nplv_desktop.domain.dutch.formatting import long_date


@dataclass(frozen=True, slots=True)
class DatedClause:
    """A clause that is true up to and including a day: under which heading it stands and what it says (Dutch)."""

    key: str
    until: date
    heading: str
    says: str


#: From the agreements of 24 June 2025.
CLAUSES = (
    DatedClause(
        "F42-soo",
        SOO_CLOSES,
        "Zorggeschikte en zorggeclusterde woonvormen",
        "de SOO tot en met 19 september 2025 open is",
    ),
    DatedClause(
        "F14",
        date(2025, 12, 31),
        "Woningbouwopgave in de NPLV gebieden",
        "partijen de kansen van de komende vijf jaar benutten (2025 tot en met 2029)",
    ),
    DatedClause(
        "F42-2025",
        date(2025, 12, 31),
        "Zorggeschikte en zorggeclusterde woonvormen",
        "er voor 2025 bestaande regelingen zijn en de nieuwe regeling in 2026 start",
    ),
    DatedClause(
        "F26",
        date(2026, 12, 31),
        "Realisatiestimulans met opslag(en)",
        "de eerste uitbetaling in het vierde kwartaal van 2026 wordt verwacht",
    ),
    DatedClause("F18", date(2027, 12, 31), "Mid-term review en monitoring", "er in 2027 een mid-term review is"),
)


def check_dated_clauses(area: Area) -> Iterator[Finding]:
    """An attention point for each clause whose moment lies before the agreement's date."""
    day = area.agreement.date
    if day is None:
        return
    for clause in CLAUSES:
        if day > clause.until:
            yield Finding(
                "clause-passed",
                Severity.ATTENTION,
                "agreement.date",
                f"Onder “{clause.heading}” staat dat {clause.says}; de overeenkomst is van {long_date(day)}. Pas de "
                "tekst na het exporteren aan of geef akkoord.",
                figure=clause.key,
            )
