"""What follows from a planlijst: the task, starts per year, care homes, demolition, hard share and earlier subsidies.

Source of the rules: the planlijst chapter of the product ("Derived from the planlijst") and, for what counts as hard,
the planning statuses 1A, 1B, 2A and 2B.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from nplv_desktop.domain.area import Area, CareHomes, DwellingCount, Housing, HousingSource
from nplv_desktop.domain.plan import START_YEARS, Plan

HARD_STATUSES = frozenset({"1A", "1B", "2A", "2B"})
AFFORDABLE_KEYS = ("social_rent_corporation", "social_rent_other", "mid_rent", "affordable_sale")
TENURE_KEYS = (*AFFORDABLE_KEYS, "high_rent", "high_sale", "tenure_unknown")
TYPE_KEYS = ("single_family", "multi_family", "type_unknown")
START_KEYS = tuple(f"start_{year}" for year in START_YEARS)
#: Kinds that add homes; a plan without a kind counts as one of them.
NEW_HOMES = frozenset({"", "nieuwbouw", "transformatie", "optoppen", "splitsen", "flex"})
OTHER_KINDS = frozenset({"sloop", "renovatie", "samenvoegen", "verkoop", "aankoop", "onderzoek"})
_SUBSIDY_NUMBER = re.compile(r"\b(\d{1,6})\b")


class PlanFigures(NamedTuple):
    """One plan's share in every derived figure; dwellings, or 1 and 0 for yes and no."""

    plans: int
    pure_total: int
    pure_affordable: int
    large_total: int
    large_affordable: int
    start_2025: int
    start_2026: int
    start_2027: int
    start_2028: int
    start_2029: int
    start_later: int
    dwellings: int
    affordable: int
    demolished: int
    hard: int
    status_unknown: int
    subsidised: int
    subsidy_said: int
    subsidy_unsaid: int
    care_suitable: int
    care_clustered: int
    care_said: int
    without_start: int
    area_unsaid: int
    without_number: int
    prorated: int


_NONE = PlanFigures(*([0] * len(PlanFigures._fields)))


def figures_of(plan: Plan) -> PlanFigures:
    """A plan's share in the derived figures; computed once per plan. A plan outside the area has none."""
    known = plan.__dict__.get("_figures")
    if known is None:
        known = _figures(plan)
        plan.__dict__["_figures"] = known
    assert isinstance(known, PlanFigures)
    return known


def _figures(plan: Plan) -> PlanFigures:
    values = dict(plan.cells)

    def count(key: str) -> int:
        value = values.get(key)
        return value if isinstance(value, int) else 0

    where = values.get("in_area")
    if where == "nee":
        return _NONE
    kind = str(values.get("kind") or "").casefold()
    demolished = count("demolished")
    if kind in OTHER_KINDS:
        if kind == "sloop" and "demolished" not in values:
            demolished = count("dwellings")
        return _NONE._replace(plans=1, demolished=demolished, area_unsaid=int(where is None))
    dwellings = count("dwellings")
    affordable = sum(map(count, AFFORDABLE_KEYS))
    starts = tuple(map(count, START_KEYS))
    has_starts = any(key in values for key in (*START_KEYS, "start_later"))
    period = sum(starts) if has_starts else dwellings
    in_period = affordable_in_period(affordable, period, dwellings)
    status = str(values.get("planning_status") or "")
    subsidy = values.get("previous_subsidy")
    subsidised = min(subsidised_dwellings(str(subsidy), dwellings), in_period) if subsidy is not None else 0
    large = where == "grootschalig"
    return PlanFigures(
        plans=1,
        pure_total=0 if large else period,
        pure_affordable=0 if large else in_period,
        large_total=period if large else 0,
        large_affordable=in_period if large else 0,
        start_2025=starts[0],
        start_2026=starts[1],
        start_2027=starts[2],
        start_2028=starts[3],
        start_2029=starts[4],
        start_later=count("start_later"),
        dwellings=dwellings,
        affordable=affordable,
        demolished=demolished,
        hard=dwellings if status[:2] in HARD_STATUSES else 0,
        status_unknown=0 if status else dwellings,
        subsidised=subsidised,
        subsidy_said=int(subsidy is not None),
        subsidy_unsaid=in_period if subsidy is None else 0,
        care_suitable=count("care_suitable"),
        care_clustered=count("care_clustered"),
        care_said=int("care_suitable" in values or "care_clustered" in values),
        without_start=0 if has_starts else dwellings,
        area_unsaid=int(where is None),
        without_number=int("dwellings" not in values),
        prorated=int(0 < period < dwellings and affordable > 0),
    )


def affordable_in_period(affordable: int, period: int, dwellings: int) -> int:
    """Affordable dwellings among those that start in the period: all, or in proportion where only a part starts."""
    if period >= dwellings or not dwellings:
        return min(affordable, period)
    # Half up, in whole numbers.
    return (2 * affordable * period + dwellings) // (2 * dwellings)


@cache
def subsidised_dwellings(subsidy: str, dwellings: int) -> int:
    """Dwellings that an earlier state contribution covers: 0 for "geen", 88 for "Wbi 88", all of them for "Wbi"."""
    low = subsidy.strip().casefold()
    if not low or low in ("geen", "none", "nee"):
        return 0
    numbers = [int(number) for number in _SUBSIDY_NUMBER.findall(subsidy) if not 2000 <= int(number) <= 2050]
    return sum(numbers) if numbers else dwellings


@dataclass(frozen=True, slots=True)
class Derived:
    """The figures that follow from a planlijst; dwellings in the area unless a name says otherwise.

    `previously_subsidised` and the care homes are None where no plan says anything about them. The last six fields say
    on how many dwellings or plans an assumption rests.
    """

    plans: int
    pure_nplv: DwellingCount | None
    large_scale_part: DwellingCount | None
    starts: tuple[int, ...]
    start_later: int
    dwellings: int
    affordable: int
    demolished: int
    hard: int
    soft: int
    status_unknown: int
    previously_subsidised: int | None
    care_suitable: int | None
    care_clustered: int | None
    without_start: int
    area_unsaid: int
    subsidy_unsaid: int
    without_number: int
    prorated: int

    @property
    def net(self) -> int:
        """New dwellings minus demolished ones."""
        return self.dwellings - self.demolished

    @property
    def basis(self) -> int:
        """Affordable dwellings that start in the period without an earlier state contribution."""
        parts = (self.pure_nplv, self.large_scale_part)
        return max(0, sum(part.affordable for part in parts if part) - (self.previously_subsidised or 0))


_last: list[tuple[tuple[Plan, ...], Derived]] = []


def derive(plans: tuple[Plan, ...]) -> Derived:
    """The derived figures of a planlijst; the same tuple is computed once."""
    for known, derived in _last:
        if known is plans:
            return derived
    made = _derive(plans)
    _last.insert(0, (plans, made))
    del _last[4:]
    return made


def _derive(plans: Iterable[Plan]) -> Derived:
    shares = [figures_of(plan) for plan in plans]
    whole = PlanFigures(*map(sum, zip(*shares, strict=True))) if shares else _NONE
    pure_said = any(share.plans and not share.large_total for share in shares)
    large_said = any(share.large_total for share in shares)
    return Derived(
        plans=whole.plans,
        pure_nplv=DwellingCount(whole.pure_total, whole.pure_affordable) if pure_said else None,
        large_scale_part=DwellingCount(whole.large_total, whole.large_affordable) if large_said else None,
        starts=(whole.start_2025, whole.start_2026, whole.start_2027, whole.start_2028, whole.start_2029),
        start_later=whole.start_later,
        dwellings=whole.dwellings,
        affordable=whole.affordable,
        demolished=whole.demolished,
        hard=whole.hard,
        soft=whole.dwellings - whole.hard - whole.status_unknown,
        status_unknown=whole.status_unknown,
        previously_subsidised=whole.subsidised if whole.subsidy_said else None,
        care_suitable=whole.care_suitable if whole.care_said else None,
        care_clustered=whole.care_clustered if whole.care_said else None,
        without_start=whole.without_start,
        area_unsaid=whole.area_unsaid,
        subsidy_unsaid=whole.subsidy_unsaid,
        without_number=whole.without_number,
        prorated=whole.prorated,
    )


def with_derived(area: Area) -> Area:
    """The area with what follows from its planlijst filled in where nothing was typed; itself where figures are typed.

    What was typed stands: it overrides the derived figure, and the checks tell the difference.
    """
    if area.housing.source != HousingSource.PLANLIJST or not area.planlijst:
        return area
    derived = derive(area.planlijst)
    housing, stimulus, care = area.housing, area.stimulus, area.care_homes
    return replace(
        area,
        housing=Housing(
            housing.source,
            housing.pure_nplv if housing.pure_nplv is not None else derived.pure_nplv,
            housing.large_scale_part if housing.large_scale_part is not None else derived.large_scale_part,
        ),
        stimulus=replace(
            stimulus,
            previously_subsidised=derived.previously_subsidised
            if stimulus.previously_subsidised is None
            else stimulus.previously_subsidised,
        ),
        care_homes=CareHomes(
            derived.care_suitable if care.care_suitable is None else care.care_suitable,
            derived.care_clustered if care.care_clustered is None else care.care_clustered,
        ),
    )
