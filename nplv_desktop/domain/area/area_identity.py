"""The identities of an area's rows: made where they miss, and kept when a file without them is taken in."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from nplv_desktop.domain.area.field import fields_of
from nplv_desktop.domain.area.identity import with_ids
from nplv_desktop.domain.area.pairing import by_amount, by_content, by_description, by_place, paired_plans, paired_rows

#: An `Area`; its own module uses this one.
_AREA = TypeVar("_AREA", bound=Any)

#: The lists of an area whose rows have an identity.
IDENTIFIED_LISTS = ("orv_measures", "capacity", "wbi", "area_budget", "planlijst", "scenarios")
#: Those whose rows have a spending plan.
SPENDING_LISTS = ("orv_measures", "capacity")
#: The same within its monitoring.
IDENTIFIED_LINES = ("corrections", "decisions", "payments", "sisa")


def with_identities(area: _AREA) -> _AREA:
    """The area with an identity for every row that has none yet, or that of a row before it."""
    rows: dict[str, Any] = {name: with_ids(getattr(area, name)) for name in IDENTIFIED_LISTS}
    lines: dict[str, Any] = {name: with_ids(getattr(area.monitoring, name)) for name in IDENTIFIED_LINES}
    if any(lines[name] is not getattr(area.monitoring, name) for name in lines):
        rows["monitoring"] = replace(area.monitoring, **lines)
    changed = {name: made for name, made in rows.items() if made is not getattr(area, name)}
    return replace(area, **changed) if changed else area


def paired_identities(known: _AREA, area: _AREA) -> _AREA:
    """The area with the identities of an earlier state for rows that have none: the same description, else the same
    amounts, else the same place. Lines of the monitoring and scenarios pair where they say the same.
    """
    keys = (by_description, by_amount, by_place)
    rows: dict[str, Any] = {
        name: paired_rows(getattr(known, name), getattr(area, name), keys)
        for name in ("orv_measures", "capacity", "wbi", "area_budget")
    }
    lines: dict[str, Any] = {
        name: paired_rows(getattr(known.monitoring, name), getattr(area.monitoring, name), (by_content,))
        for name in IDENTIFIED_LINES
    }
    return replace(
        area,
        uid=known.uid or area.uid,
        planlijst=paired_plans(known.planlijst, area.planlijst),
        monitoring=replace(area.monitoring, **lines),
        **rows,
    )


def with_newer_fields(known: _AREA, area: _AREA) -> _AREA:
    """The area with the fields that came after version 1 as they are known, where it has nothing in any of them."""
    newer = [field for field in fields_of(type(area)) if field.since > 1 and not field.is_identity]
    rows = [row for name in SPENDING_LISTS for row in getattr(area, name)]
    if any(getattr(area, field.attribute) != field.default for field in newer) or any(row.spending for row in rows):
        return area
    spending = {row.uid: row.spending for name in SPENDING_LISTS for row in getattr(known, name)}
    kept: dict[str, Any] = {field.attribute: getattr(known, field.attribute) for field in newer}
    for name in SPENDING_LISTS:
        kept[name] = tuple(replace(row, spending=spending.get(row.uid, ())) for row in getattr(area, name))
    return replace(area, **kept)


def identities_of(area: Any) -> tuple[str, ...]:
    """Every identity of an area in the order of its rows: what `==` does not see and a dossier keeps."""
    lists = [getattr(area, name) for name in IDENTIFIED_LISTS]
    lists += [getattr(area.monitoring, name) for name in IDENTIFIED_LINES]
    return (area.uid, *(row.uid for rows in lists for row in rows))
