"""Checks of the planlijst: figures typed beside it, what derived figures rest on, what does not fit in a plan."""

from __future__ import annotations

from collections.abc import Iterator

from nplv_desktop.checks.findings import Finding, Severity
from nplv_desktop.domain.area.area import Area, DwellingCount, HousingSource
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.derived import Derived, derive
from nplv_desktop.domain.figures.plan_issues import issues_of

#: Issues of plans that are told one by one; the rest is summed up.
_MOST_TOLD = 40


def check_planlijst(area: Area) -> Iterator[Finding]:
    """Everything about an area's planlijst; nothing where it has none."""
    if not area.planlijst:
        if area.housing.source == HousingSource.PLANLIJST:
            yield Finding(
                "planlijst-missing",
                Severity.ATTENTION,
                "planlijst",
                "De woningen komen uit de planlijst, maar er is geen planlijst; lees er een in of vul de woningen in.",
            )
        return
    derived = derive(area.planlijst)
    yield from _differences(area, derived)
    if area.housing.source == HousingSource.PLANLIJST:
        yield from _assumptions(area, derived)
    yield from _issues(area)


def _differences(area: Area, derived: Derived) -> Iterator[Finding]:
    """What was typed beside what follows from the plans."""
    for key, label, typed, found in (
        ("pure_nplv", "Puur NPLV", area.housing.pure_nplv, derived.pure_nplv),
        ("large_scale_part", "Grootschalig onderdeel", area.housing.large_scale_part, derived.large_scale_part),
    ):
        if typed is None or found is None or typed == found:
            continue
        yield from _difference(key, label, typed, found)
    for field, label, count, follows in (
        (
            "stimulus.previously_subsidised",
            "Al een rijksbijdrage",
            area.stimulus.previously_subsidised,
            derived.previously_subsidised,
        ),
        (
            "care_homes.care_suitable",
            "Geschikt voor zorg",
            area.care_homes.care_suitable,
            derived.care_suitable,
        ),
        (
            "care_homes.care_clustered",
            "Geclusterd",
            area.care_homes.care_clustered,
            derived.care_clustered,
        ),
    ):
        if count is not None and follows is not None and count != follows:
            yield Finding(
                "planlijst-differs",
                Severity.ATTENTION,
                field,
                f"{label}: {_beside(count, follows)}",
                figure=grouped(count),
            )


def _difference(key: str, label: str, typed: DwellingCount, found: DwellingCount) -> Iterator[Finding]:
    for side, what, count, follows in (
        ("total", "woningen", typed.total, found.total),
        ("affordable", "betaalbaar", typed.affordable, found.affordable),
    ):
        if count != follows:
            yield Finding(
                "planlijst-differs",
                Severity.ATTENTION,
                f"housing.{key}.{side}",
                f"{label}, {what}: {_beside(count, follows)}",
                figure=grouped(count),
            )


def _beside(typed: int, follows: int) -> str:
    direction = "meer" if typed > follows else "minder"
    difference = f"{grouped(abs(typed - follows))} {direction}"
    return f"{grouped(typed)} ingevuld, {difference} dan de {grouped(follows)} uit de planlijst."


def _assumptions(area: Area, derived: Derived) -> Iterator[Finding]:
    """What the derived figures rest on."""
    source = area.planlijst_source
    said = [
        (
            derived.without_start,
            "planlijst-without-start",
            f"{grouped(derived.without_start)} woningen hebben geen startjaar en tellen mee in 2025–2029.",
        ),
        (
            derived.area_unsaid,
            "planlijst-area-unsaid",
            f"Van {_plans(derived.area_unsaid)} is niet gezegd of het in het gebied ligt; "
            f"{'het telt' if derived.area_unsaid == 1 else 'zij tellen'} mee.",
        ),
        (
            derived.subsidy_unsaid if derived.previously_subsidised is not None else 0,
            "planlijst-subsidy-unsaid",
            f"Van {grouped(derived.subsidy_unsaid)} betaalbare woningen is een eerdere rijksbijdrage niet gezegd.",
        ),
        (
            derived.prorated,
            "planlijst-prorated",
            f"Van {_plans(derived.prorated)} start een deel in 2025–2029; betaalbaar telt naar verhouding.",
        ),
    ]
    for number, code, message in said:
        if number:
            severity = Severity.INFORMATION if code == "planlijst-prorated" else Severity.ATTENTION
            yield Finding(code, severity, "planlijst", message, figure=grouped(number))
    if source is not None and source.shift is not None:
        years = "jaar"
        yield Finding(
            "planlijst-shift",
            Severity.INFORMATION,
            "planlijst",
            f"De lijst noemt jaren van oplevering; de start is {source.shift} {years} eerder geteld.",
        )


def _plans(number: int) -> str:
    return "1 plan" if number == 1 else f"{grouped(number)} plannen"


def _issues(area: Area) -> Iterator[Finding]:
    told = left = 0
    for number, plan in enumerate(area.planlijst):
        for issue in issues_of(plan):
            if told >= _MOST_TOLD:
                left += 1
                continue
            told += 1
            name = plan.text("name") or f"rij {number + 1}"
            yield Finding(
                issue.code,
                Severity.ATTENTION,
                f"planlijst[{number}].{issue.key}",
                f"{name[:80]}: {issue.message[0].lower()}{issue.message[1:]}",
                figure=name[:80],
            )
    if left:
        yield Finding(
            "planlijst-more",
            Severity.ATTENTION,
            "planlijst",
            f"Nog {grouped(left)} punten in de planlijst; zij zijn op de pagina Planlijst gemerkt.",
            figure=grouped(left),
        )
