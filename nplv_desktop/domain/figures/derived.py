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

from nplv_desktop.domain.area.area import Area, CareHomes, DwellingCount, Housing, HousingSource
from nplv_desktop.domain.area.period import DEFAULT_PERIOD, START_LATER, Period
from nplv_desktop.domain.area.plan import Plan, PlanValue

HARD_STATUSES = frozenset({"1A", "1B", "2A", "2B"})
AFFORDABLE_KEYS = ("social_rent_corporation", "social_rent_other", "mid_rent", "affordable_sale")
TENURE_KEYS = (*AFFORDABLE_KEYS, "high_rent", "high_sale", "tenure_unknown")
TYPE_KEYS = ("single_family", "multi_family", "type_unknown")
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
    start_before: int
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
    in_pure: int
    in_large: int
    #: By year of the period.
    starts: tuple[int, ...]


@cache
def _none(period: Period) -> PlanFigures:
    return PlanFigures._make([*[0] * (len(PlanFigures._fields) - 1), (0,) * len(period.years)])


def figures_of(plan: Plan, period: Period = DEFAULT_PERIOD) -> PlanFigures:
    """A plan's share in the derived figures of a period; computed once per plan. A plan outside the area has none."""
    known: tuple[Period, PlanFigures] | None = plan.__dict__.get("_figures")
    if known is None or known[0] != period:
        known = plan.__dict__["_figures"] = period, _figures(plan, period)
    return known[1]


def _figures(plan: Plan, period: Period) -> PlanFigures:
    values = dict(plan.cells)
    of = values.get
    where = of("in_area")
    if where == "nee" or (where is None and of("year_sheets")):
        return _none(period)  # a row that serves a year sheet alone is no task of the area
    kind = str(of("kind") or "").casefold()
    demolished = _number(of("demolished"))
    if kind in OTHER_KINDS:
        if kind == "sloop" and "demolished" not in values:
            demolished = _number(of("dwellings"))
        return _none(period)._replace(plans=1, demolished=demolished, area_unsaid=int(where is None))
    dwellings = _number(of("dwellings"))
    affordable = sum([_number(of(key)) for key in AFFORDABLE_KEYS])
    starts = tuple([_number(of(key)) for key in period.start_keys])
    before, later = 0, _number(of(START_LATER))
    has_starts = START_LATER in values or not values.keys().isdisjoint(period.start_keys)
    if not period.keys_outside.isdisjoint(values):
        has_starts = True
        before = sum([_number(of(key)) for key in period.keys_before])
        later = sum([_number(of(key)) for key in period.keys_after])
    started = sum(starts) if has_starts else dwellings
    in_period = affordable_in_period(affordable, started, dwellings)
    status = of("planning_status")
    subsidy = of("previous_subsidy")
    subsidised = min(subsidised_dwellings(str(subsidy), dwellings), in_period) if subsidy is not None else 0
    large = where == "grootschalig"
    suitable, clustered = of("care_suitable"), of("care_clustered")
    # In the order of the fields: this is done for every plan of a list.
    return PlanFigures(
        1,
        0 if large else started,
        0 if large else in_period,
        started if large else 0,
        in_period if large else 0,
        before,
        later,
        dwellings,
        affordable,
        demolished,
        dwellings if is_hard(str(status or "")) else 0,
        0 if status else dwellings,
        subsidised,
        int(subsidy is not None),
        in_period if subsidy is None else 0,
        _number(suitable),
        _number(clustered),
        int(suitable is not None or clustered is not None),
        0 if has_starts else dwellings,
        int(where is None),
        int("dwellings" not in values),
        int(0 < started < dwellings and affordable > 0),
        int(not large),
        int(large),
        starts,
    )


def is_hard(status: str) -> bool:
    """Whether a planning status is hard: by its code, or a list that says no more than "hard"."""
    return status[:2].upper() in HARD_STATUSES or status.casefold() == "hard"


def _number(value: PlanValue | None) -> int:
    return value if isinstance(value, int) else 0


def affordable_in_period(affordable: int, started: int, dwellings: int) -> int:
    """Affordable dwellings among those that start in the period: all, or in proportion where only a part starts."""
    if started >= dwellings or not dwellings:
        return min(affordable, started)
    # Half up, in whole numbers.
    return (2 * affordable * started + dwellings) // (2 * dwellings)


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

    `starts` are by year of the `period`; `start_before` and `start_later` lie outside it and are no part of the task.
    `previously_subsidised` and the care homes are None where no plan says anything about them. The last six fields say
    on how many dwellings or plans an assumption rests.
    """

    period: Period
    plans: int
    pure_nplv: DwellingCount | None
    large_scale_part: DwellingCount | None
    starts: tuple[int, ...]
    start_before: int
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


class _Known(NamedTuple):
    """A planlijst whose figures were computed: its plans, the sums of their shares and what follows."""

    plans: tuple[Plan, ...]
    period: Period
    sums: PlanFigures
    derived: Derived


_last: list[_Known] = []
_KEPT = 4
#: With more changed plans than this everything is added up anew.
_FEW = 500


def derive(plans: tuple[Plan, ...], period: Period = DEFAULT_PERIOD) -> Derived:
    """The derived figures of a planlijst in a period; of a list whose area is not known yet, in the default one.

    The same tuple is computed once, and an edited one by its difference.
    """
    for known in _last:
        if known.plans is plans and known.period == period:
            return known.derived
    sums = _sums_by_difference(plans, period) or _sums(plans, period)
    made = _Known(plans, period, sums, _derived(sums, period))
    _last.insert(0, made)
    del _last[_KEPT:]
    return made.derived


def _sums(plans: tuple[Plan, ...], period: Period) -> PlanFigures:
    if not plans:
        return _none(period)
    *numbers, starts = zip(*[figures_of(plan, period) for plan in plans], strict=True)
    return PlanFigures._make([*map(sum, numbers), tuple(map(sum, zip(*starts, strict=True)))])


def _sums_by_difference(plans: tuple[Plan, ...], period: Period) -> PlanFigures | None:
    """The sums of a planlijst of which a few plans were edited since it was last computed; None for any other."""
    for known in _last:
        if len(known.plans) != len(plans) or not plans or known.period != period:
            continue
        changed = [pair for pair in zip(known.plans, plans, strict=True) if pair[0] is not pair[1]]
        if len(changed) <= _FEW:
            *sums, starts = known.sums
            for before, after in changed:
                *was, was_started = figures_of(before, period)
                *now, now_started = figures_of(after, period)
                sums = _moved(sums, was, now)
                starts = tuple(_moved(starts, was_started, now_started))
            return PlanFigures._make([*sums, starts])
    return None


def _moved(sums: Iterable[int], was: Iterable[int], now: Iterable[int]) -> list[int]:
    return [number + after - before for number, before, after in zip(sums, was, now, strict=True)]


def _derived(whole: PlanFigures, period: Period) -> Derived:
    return Derived(
        period=period,
        plans=whole.plans,
        pure_nplv=DwellingCount(whole.pure_total, whole.pure_affordable) if whole.in_pure else None,
        large_scale_part=DwellingCount(whole.large_total, whole.large_affordable) if whole.in_large else None,
        starts=whole.starts,
        start_before=whole.start_before,
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


def with_derived(area: Area, period: Period) -> Area:
    """The area with what follows from its planlijst filled in where nothing was typed; itself where figures are typed.

    `period` is that of the parameter set which the area follows.
    What was typed stands: it overrides the derived figure, and the checks tell the difference.
    """
    if area.housing.source != HousingSource.PLANLIJST or not area.planlijst:
        return area
    derived = derive(area.planlijst, period)
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


def has_housing(area: Area) -> bool:
    """Whether dwellings were entered, or follow from a plan in the area; whatever the period."""
    housing = area.housing
    if housing.pure_nplv is not None or housing.large_scale_part is not None:
        return True
    return housing.source == HousingSource.PLANLIJST and any(
        plan.get("in_area") != "nee" and plan.text("kind").casefold() not in OTHER_KINDS for plan in area.planlijst
    )
