"""Two versions of the same planlijst: what is new, gone and changed, and the new version with what was typed kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, Plan, PlanValue


class DifferenceKind(StrEnum):
    """What happened to a plan between two versions of a list."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class CellDifference:
    """One cell that the sender changed: the column, what was sent before and now, and what was typed instead.

    `kept` is True where a value typed in the program stands and stays.
    """

    key: str
    before: PlanValue | None
    after: PlanValue | None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class PlanDifference:
    """One plan that differs; `before` is None for a new plan, `after` for one that is gone."""

    kind: DifferenceKind
    before: Plan | None
    after: Plan | None
    cells: tuple[CellDifference, ...] = ()

    @property
    def name(self) -> str:
        """The plan's name."""
        plan = self.after or self.before
        return (plan.text("name") or plan.text("plan_id")) if plan else ""


@dataclass(frozen=True, slots=True)
class VersionDifference:
    """What differs between the current plans and a newer list; `unchanged` counts the plans that are the same."""

    differences: tuple[PlanDifference, ...]
    unchanged: int
    pairs: tuple[tuple[Plan | None, Plan], ...]
    gone: tuple[Plan, ...]
    own: tuple[Plan, ...]


def compare(current: Sequence[Plan], sent: Sequence[Plan]) -> VersionDifference:
    """What a newer version of the list changes.

    Plans are the same by plan-id and kind, else by name, place and kind. Plans that were added in the program are no
    part of the list and stay.
    """
    own = tuple(plan for plan in current if plan.origin is None)
    listed = [plan for plan in current if plan.origin is not None]
    if not listed and own:
        # Plans from an area file: nothing tells them from those of a list.
        listed, own = list(own), ()
    pairs = paired(listed, sent)
    matched = {id(before) for before, _ in pairs if before is not None}
    gone = tuple(plan for plan in listed if id(plan) not in matched)
    differences: list[PlanDifference] = []
    unchanged = 0
    for before, after in pairs:
        if before is None:
            differences.append(PlanDifference(DifferenceKind.NEW, None, after))
            continue
        cells = _cells(before, after)
        if any(not cell.kept for cell in cells):
            differences.append(PlanDifference(DifferenceKind.CHANGED, before, after, cells))
        else:
            unchanged += 1
    differences += [PlanDifference(DifferenceKind.GONE, plan, None) for plan in gone]
    return VersionDifference(tuple(differences), unchanged, tuple(pairs), gone, own)


def merged(version: VersionDifference, refused: Iterable[PlanDifference] = ()) -> tuple[Plan, ...]:
    """The plans after taking over a newer list, but for the differences that were refused.

    Refusing leaves a new plan out, keeps one that is gone, and keeps a changed one as it was.
    """
    said_no = {id(difference.before) for difference in refused if difference.before is not None}
    said_no |= {id(difference.after) for difference in refused if difference.before is None}
    plans: list[Plan] = []
    for before, after in version.pairs:
        if before is None:
            if id(after) not in said_no:
                plans.append(after)
        elif id(before) in said_no:
            plans.append(before)
        else:
            plans.append(with_typed(before, after))
    plans += [plan for plan in version.gone if id(plan) in said_no]
    return (*plans, *version.own)


def with_typed(before: Plan, after: Plan) -> Plan:
    """The newer plan with what was typed in the older one; its origin is the newer list."""
    typed = before.typed
    if not typed:
        return replace(after, uid=before.uid) if before.uid else after
    kept = after.having({key: before.get(key) for key in typed})
    return Plan(kept.cells, after.origin, before.uid or after.uid)


def _cells(before: Plan, after: Plan) -> tuple[CellDifference, ...]:
    was = dict(before.origin.sent) if before.origin else dict(before.cells)
    now, shown, typed = dict(after.origin.sent if after.origin else after.cells), dict(before.cells), before.typed
    return tuple(
        CellDifference(column.key, shown.get(column.key), now.get(column.key), column.key in typed)
        for column in ALL_PLAN_COLUMNS
        if was.get(column.key) != now.get(column.key)
    )


def paired(current: Sequence[Plan], sent: Sequence[Plan]) -> list[tuple[Plan | None, Plan]]:
    """Each sent plan with the current one that it is, by plan-id and kind, else by name, place and kind."""
    by_id = _indexed(current, _id_key)
    by_name = _indexed(current, _name_key)
    taken: set[int] = set()

    def next_of(index: dict[tuple[str, ...], list[Plan]], key: tuple[str, ...] | None) -> Plan | None:
        return next((plan for plan in index.get(key, ()) if id(plan) not in taken), None) if key else None

    found: list[Plan | None] = []
    for plan in sent:
        match = next_of(by_id, _id_key(plan))
        if match is not None:
            taken.add(id(match))
        found.append(match)
    for place, plan in enumerate(sent):
        if found[place] is None:
            match = next_of(by_name, _name_key(plan))
            # The same name under another id is another plan.
            if match is not None and not (match.get("plan_id") and plan.get("plan_id")):
                taken.add(id(match))
                found[place] = match
    return list(zip(found, sent, strict=True))


def _indexed(
    plans: Sequence[Plan], key_of: Callable[[Plan], tuple[str, ...] | None]
) -> dict[tuple[str, ...], list[Plan]]:
    index: defaultdict[tuple[str, ...], list[Plan]] = defaultdict(list)
    for plan in plans:
        key = key_of(plan)
        if key:
            index[key].append(plan)
    return index


def _id_key(plan: Plan) -> tuple[str, ...] | None:
    number = plan.text("plan_id")
    return (number, plan.text("kind").casefold()) if number else None


def _name_key(plan: Plan) -> tuple[str, ...] | None:
    name = " ".join(plan.text("name").casefold().split())
    return (name, plan.text("municipality").casefold(), plan.text("kind").casefold()) if name else None
