"""What does not fit within one plan: parts that do not add up, years in the wrong order, more subsidy than homes."""

from __future__ import annotations

from dataclasses import dataclass

from nplv_desktop.domain.derived import NEW_HOMES, OTHER_KINDS, START_KEYS, TENURE_KEYS, TYPE_KEYS, subsidised_dwellings
from nplv_desktop.domain.formatting import grouped
from nplv_desktop.domain.plan import COLUMN_BY_KEY, DELIVERY_YEARS, Plan, PlanValue


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


#: Which sum a count column belongs to.
_GROUP = {
    **dict.fromkeys(TENURE_KEYS, "tenure"),
    **dict.fromkeys(TYPE_KEYS, "type"),
    **dict.fromkeys((*START_KEYS, "start_later"), "start"),
    **{f"delivered_{year}": "delivered" for year in DELIVERY_YEARS},
}
_PARTS = (("tenure", "tenure-sum", "De prijsklassen"), ("type", "type-sum", "De woningtypen"))
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
    sums: dict[str, int] = {}
    first: dict[str, str] = {}
    last: dict[str, str] = {}
    for key, value in values.items():
        group = _GROUP.get(key)
        if group is None or not isinstance(value, int):
            continue
        sums[group] = sums.get(group, 0) + value
        if value or group not in first:
            first.setdefault(group, key)
            if value:
                last[group] = key
    found = []
    for group, code, label in _PARTS:
        total = sums.get(group)
        if total is not None and total != dwellings:
            message = f"{label} zijn samen {grouped(total)}, niet {grouped(dwellings)} ({total} ≠ {dwellings})."
            found.append(PlanIssue(code, first[group], message))
    if sums.get("start", 0) > dwellings:
        message = f"Er starten {grouped(sums['start'])} woningen, meer dan {grouped(dwellings)}."
        found.append(PlanIssue("starts-above-dwellings", first["start"], message))
    if sums.get("delivered", 0) > dwellings:
        message = f"Er worden {grouped(sums['delivered'])} woningen opgeleverd, meer dan {grouped(dwellings)}."
        found.append(PlanIssue("deliveries-above-dwellings", first["delivered"], message))
    started, delivered = last.get("start", ""), last.get("delivered", "")
    if delivered and started != "start_later" and started[-4:] > delivered[-4:]:
        message = f"De start in {started[-4:]} ligt na de oplevering in {delivered[-4:]}."
        found.append(PlanIssue("start-after-delivery", started, message))
    return found
