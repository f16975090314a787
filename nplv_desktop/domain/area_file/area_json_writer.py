"""Writes an area as the values and the text of an area file (`.nplv-area.json`, version 1)."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

from nplv_desktop.domain.area.area import (
    Area,
    AreaTexts,
    CapacityItem,
    DwellingCount,
    OrvMeasure,
    Override,
)
from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime

FORMAT = "nplv-area"
VERSION = 1
TEXT_KEYS = tuple(AreaTexts.__dataclass_fields__)


def area_to_json(area: Area) -> dict[str, Any]:
    """The area as JSON values in the order of the format; amounts as strings in EUR with two decimals."""
    file: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    file["area"] = _given(
        name=area.name, municipality=area.municipality, alliance=area.alliance, programme=area.programme
    )
    agreement = area.agreement
    housing = area.housing
    stimulus = area.stimulus
    sections: dict[str, Any] = {
        "agreement": _given(
            date=agreement.date.isoformat() if agreement.date else None,
            place=agreement.place,
            subject=agreement.subject,
            status=agreement.status,
            minister=_given(name=agreement.minister.name, title=agreement.minister.title),
            mayor=_given(name=agreement.mayor.name, title=agreement.mayor.title, capacity=agreement.mayor.capacity),
        ),
        "housing": _given(
            source=housing.source,
            pure_nplv=_dwellings(housing.pure_nplv),
            large_scale_part=_dwellings(housing.large_scale_part),
        ),
        "stimulus": _given(
            previously_subsidised=stimulus.previously_subsidised,
            parameters=stimulus.parameters,
            low_override=_override_json(stimulus.low_override),
            high_override=_override_json(stimulus.high_override),
        ),
        "orv_measures": [_orv_json(row) for row in area.orv_measures],
        "capacity": [_capacity_json(row) for row in area.capacity],
        "wbi": [
            _given(
                description=row.description,
                cofinancing_incl=_amount(row.cofinancing),
                state_contribution=_amount(row.state_contribution),
            )
            for row in area.wbi
        ],
        "area_budget": [
            _given(description=row.description, state_contribution=_amount(row.state_contribution))
            for row in area.area_budget
        ],
        "care_homes": _given(
            care_suitable=area.care_homes.care_suitable, care_clustered=area.care_homes.care_clustered
        ),
        "options": _given(one_stop_shop_pilot=area.one_stop_shop_pilot),
        "texts": _given(**{key: getattr(area.texts, key) for key in TEXT_KEYS}),
        "planlijst": [_plan_json(plan) for plan in area.planlijst],
    }
    blanks = {path for path in area.stated_blank if "." not in path}
    # A section that was stated as null comes back as null, a list without rows as a list.
    file.update(
        {key: value or (None if value == {} else []) for key, value in sections.items() if value or key in blanks}
    )
    for path in area.stated_blank:
        _restate_blank(file, path)
    return file


def area_text(area: Area) -> str:
    """The area file's text: two-space indent, UTF-8 characters as they are, one newline at the end."""
    return json.dumps(area_to_json(area), ensure_ascii=False, indent=2) + "\n"


def _given(**values: Any) -> dict[str, Any]:
    """The values that were entered; empty groups count as not entered."""
    return {key: value for key, value in values.items() if value is not None and value != {}}


def _amount(amount: Decimal | None) -> str | None:
    return None if amount is None else f"{amount:.2f}"


def _dwellings(count: DwellingCount | None) -> dict[str, int] | None:
    return None if count is None else {"total": count.total, "affordable": count.affordable}


def _override_json(override: Override | None) -> dict[str, Any] | None:
    return None if override is None else {"amount": _amount(override.amount), "reason": override.reason}


def _entered_json(entered: EnteredAmount) -> dict[str, Any]:
    """The typed sides; a side that the regime needs and nobody typed yet stands as null."""
    match entered.vat:
        case VatRegime.MIXED:
            side = "taxed_incl" if entered.taxed_incl is not None else "taxed_excl"
            taxed = entered.taxed_incl if entered.taxed_incl is not None else entered.taxed_excl
            return {side: _amount(taxed), "untaxed": _amount(entered.untaxed)}
        case VatRegime.AS_AGREED:
            return {"amount_excl": _amount(entered.excl), "amount_incl": _amount(entered.incl)}
        case _:
            if entered.incl is not None:
                return {"amount_incl": _amount(entered.incl)}
            return {"amount_excl": _amount(entered.excl)}


def _orv_json(row: OrvMeasure) -> dict[str, Any]:
    return {
        "description": row.description,
        **_given(kind=row.kind),
        "vat": row.amount.vat,
        **_entered_json(row.amount),
        **_given(start_year=row.start_year, note=row.note),
    }


def _capacity_json(row: CapacityItem) -> dict[str, Any]:
    file: dict[str, Any] = {"description": row.description}
    if row.count is not None:
        file["fte"] = None if row.count.fte is None else f"{row.count.fte:f}"
        file["years"] = row.count.years
        file["rate_per_fte_year"] = _amount(row.count.rate)
        file["rate_includes_vat"] = row.count.rate_includes_vat
        file["vat"] = row.amount.vat
    else:
        file["vat"] = row.amount.vat
        file.update(_entered_json(row.amount))
    return file | _given(start_year=row.start_year, note=row.note)


def _plan_json(plan: Plan) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, tuple) else value for key, value in plan}


def _steps(path: str) -> list[str | int]:
    steps: list[str | int] = []
    for part in path.split("."):
        name, _, index = part.partition("[")
        steps.append(name)
        if index:
            steps.append(int(index.rstrip("]")))
    return steps


def lookup(file: Any, path: str) -> Any:
    """The value at a path of an area file ("orv_measures[1].amount_incl"), or None where there is none."""
    for step in _steps(path):
        try:
            file = file[step]
        except (KeyError, IndexError, TypeError):
            return None
    return file


def _restate_blank(file: dict[str, Any], path: str) -> None:
    """Puts an empty key back where its parent still stands and nothing was entered since."""
    *parents, last = _steps(path)
    parent: Any = file
    for step in parents:
        try:
            parent = parent[step]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(parent, dict):
        parent.setdefault(last, None)
