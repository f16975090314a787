"""Gives the rows of a file without identities those of the rows that are there already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.vat import EnteredAmount, VatRegime

_ROW = TypeVar("_ROW", bound=Any)
#: What makes two rows the same one, given the row and its place; None where it says nothing of the kind.
Key = Callable[[_ROW, int], Hashable | None]


def paired_rows(known: Sequence[_ROW], rows: Sequence[_ROW], keys: Sequence[Key[_ROW]]) -> tuple[_ROW, ...]:
    """The rows, those without an identity with that of the known row that they are by the first key that fits.

    Each known row is given away once; what no key pairs stays without an identity.
    """
    taken = {row.uid for row in rows if row.uid}
    made = list(rows)
    for key in keys:
        free: dict[Hashable, list[_ROW]] = {}
        for place, row in enumerate(known):
            found = key(row, place)
            if row.uid and row.uid not in taken and found is not None:
                free.setdefault(found, []).append(row)
        for place, row in enumerate(made):
            if not row.uid and (match := free.get(key(row, place))):
                made[place] = replace(row, uid=match.pop(0).uid)
                taken.add(made[place].uid)
    return tuple(made)


def by_place(row: Any, place: int) -> Hashable | None:
    """Pairs what stands at the same place of both lists."""
    return place


def by_description(row: Any, place: int) -> Hashable | None:
    """Pairs rows with the same description."""
    return " ".join(row.description.casefold().split()) or None


def by_content(row: Any, place: int) -> Hashable | None:
    """Pairs rows that say the same."""
    said: Hashable = row
    return said


def by_amount(row: Any, place: int) -> Hashable | None:
    """Pairs rows with the same amounts, where they have any."""
    parts = tuple(getattr(row, name, None) for name in ("amount", "count", "cofinancing", "state_contribution"))
    entered = [part for part in parts if part is not None and part not in (EnteredAmount(vat) for vat in VatRegime)]
    return parts if entered else None


def by_plan_id(plan: Plan, place: int) -> Hashable | None:
    """Pairs plans by plan-id and kind."""
    number = plan.text("plan_id")
    return ("id", number, plan.text("kind").casefold()) if number else None


def by_plan_name(plan: Plan, place: int = 0) -> Hashable | None:
    """Pairs plans by name, municipality and kind."""
    name = " ".join(plan.text("name").casefold().split())
    return (name, plan.text("municipality").casefold(), plan.text("kind").casefold()) if name else None


def paired_plans(known: Sequence[Plan], plans: Sequence[Plan]) -> tuple[Plan, ...]:
    """The plans with the identities of those there: by plan-id and kind, else by a name that both have once."""
    paired = paired_rows(known, plans, (by_plan_id,))
    given = {plan.uid for plan in paired}
    mine = Counter(by_plan_name(plan) for plan in known if plan.uid not in given)
    theirs = Counter(by_plan_name(plan) for plan in paired if not plan.uid)

    def by_single_name(plan: Plan, place: int) -> Hashable | None:
        name = by_plan_name(plan)
        return name if mine[name] == 1 and theirs[name] == 1 else None

    return paired_rows(known, paired, (by_single_name,))
