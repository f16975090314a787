"""Takes the plans of a list into an area: the first time, or as a newer version of what is there."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from nplv_desktop.domain.area.area import Area, HousingSource
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.changes.plan_changes import PlanDifference, VersionDifference, compare, merged
from nplv_desktop.planlijst.making.list_import import ListReading
from nplv_desktop.planlijst.recognising.answers import Use


def difference_from(area: Area, reading: ListReading) -> VersionDifference:
    """What the list changes in the area's planlijst."""
    return compare(area.planlijst, reading.plans)


def taken_in(area: Area, reading: ListReading, refused: Iterable[PlanDifference] = ()) -> Area:
    """The area with the plans of a list; what was typed in the program stays, refused differences too.

    Where no dwellings were typed they follow from the planlijst from now on.
    """
    plans = merged(difference_from(area, reading), refused) if area.planlijst else reading.plans
    return with_plans(area, plans, reading)


def with_plans(area: Area, plans: tuple[Plan, ...], reading: ListReading, *, follows: bool | None = None) -> Area:
    """The area with these plans, read from this list.

    `follows` says whether the dwellings follow from the planlijst; without it they do where none were typed.
    """
    housing = area.housing
    if reading.use == Use.YEAR_SHEET:
        follows = False  # a year sheet's projects are no task of the area
    if follows is None:
        follows = housing.pure_nplv is None and housing.large_scale_part is None
    if follows:
        housing = replace(housing, source=HousingSource.PLANLIJST)
    return replace(area, planlijst=plans, planlijst_source=reading.source, housing=housing)
