"""What does not fit within one plan: parts that do not add up, years in the wrong order, more subsidy than homes."""

from __future__ import annotations

from dataclasses import dataclass

from nplv_desktop.domain.area.period import PLAN_YEARS, START_LATER, start_key
from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, Plan, PlanValue
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.derived import (
    NEW_HOMES,
    OTHER_KINDS,
    TENURE_KEYS,
    TYPE_KEYS,
    subsidised_dwellings,
)


@dataclass(frozen=True, slots=True)
class PlanIssue:
    """One thing to look at: a fixed code, the column it is about and a Dutch sentence without the plan's name."""

    code: str
    key: str
    message: str


def issues_of(plan: Plan) -> tuple[PlanIssue, ...]:
    """Everything that does not fit in a plan; computed once per plan."""
    known = plan.__dict__.get("_issues")
    if known is None:
        known = tuple(_issues(plan))
        plan.__dict__["_issues"] = known
    assert isinstance(known, tuple)
    return known


_PARTS = ((TENURE_KEYS, "tenure-sum", "De prijsklassen"), (TYPE_KEYS, "type-sum", "De woningtypen"))
_STARTS = (*(start_key(year) for year in PLAN_YEARS), START_LATER)
_NOT_ABOVE = ("care_suitable", "care_clustered", "step_free")


def _issues(plan: Plan) -> list[PlanIssue]:
    values = dict(plan.cells)
    found: list[PlanIssue] = []
    dwellings = values.get("dwellings")
    if not values.get("name"):
        found.append(PlanIssue("plan-without-name", "name", "De naam ontbreekt."))
    kind = str(values.get("kind") or "").casefold()
    if dwellings is None and "demolished" not in values and kind != "onderzoek":
        found.append(PlanIssue("plan-without-number", "dwellings", "Het aantal woningen is onbekend."))
    if kind not in NEW_HOMES and kind not in OTHER_KINDS:
        message = f"Soort “{values['kind']}” is onbekend; het plan telt als nieuwbouw."
        found.append(PlanIssue("unknown-kind", "kind", message))
    if isinstance(dwellings, int):
        if kind not in OTHER_KINDS:
            found += _sums(values, dwellings)
        for key in _NOT_ABOVE:
            part = values.get(key)
            if isinstance(part, int) and part > dwellings:
                message = f"{COLUMN_BY_KEY[key].header} ({grouped(part)}) is meer dan het aantal woningen."
                found.append(PlanIssue("part-above-whole", key, message))
        subsidy = values.get("previous_subsidy")
        if subsidy is not None and subsidised_dwellings(str(subsidy), dwellings) > dwellings:
            message = f"De eerdere rijksbijdrage ({subsidy}) is voor meer dan {grouped(dwellings)} woningen."
            found.append(PlanIssue("subsidy-above-dwellings", "previous_subsidy", message))
    return found


def _sums(values: dict[str, PlanValue], dwellings: int) -> list[PlanIssue]:
    """Parts that do not add up to the dwellings, more of them in years than there are, and years in the wrong order."""
    found = []
    for keys, code, label in _PARTS:
        parts = [part for key in keys if isinstance(part := values.get(key), int)]
        total = sum(parts)
        if parts and total != dwellings:
            first = next((key for key in keys if values.get(key)), None) or next(key for key in keys if key in values)
            message = f"{label} zijn samen {grouped(total)}, niet {grouped(dwellings)} ({total} ≠ {dwellings})."
            found.append(PlanIssue(code, first, message))
    starts = [(key, part) for key in _STARTS if isinstance(part := values.get(key), int) and part]
    starting = sum([part for _, part in starts])
    if starting > dwellings:
        message = f"Er starten {grouped(starting)} woningen, meer dan {grouped(dwellings)}."
        found.append(PlanIssue("starts-above-dwellings", starts[0][0], message))
    if next(reversed(values)).startswith("delivered"):
        found += _deliveries(values, dwellings, starts)
    return found


def _deliveries(values: dict[str, PlanValue], dwellings: int, starts: list[tuple[str, int]]) -> list[PlanIssue]:
    """Years of delivery stand last in a plan."""
    found = []
    delivered = [
        (key, part) for key, part in values.items() if key[:9] == "delivered" and isinstance(part, int) and part
    ]
    whole = sum([part for _, part in delivered])
    if whole > dwellings:
        message = f"Er worden {grouped(whole)} woningen opgeleverd, meer dan {grouped(dwellings)}."
        found.append(PlanIssue("deliveries-above-dwellings", delivered[0][0], message))
    years = [key for key, _ in starts if key != START_LATER]
    if years and delivered and years[-1][-4:] > delivered[-1][0][-4:]:
        message = f"De start in {years[-1][-4:]} ligt na de oplevering in {delivered[-1][0][-4:]}."
        found.append(PlanIssue("start-after-delivery", years[-1], message))
    return found
