"""Which plans the table shows, in which order and groups; without a window, so that it can be measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.figures.derived import AFFORDABLE_KEYS, is_hard
from nplv_desktop.gui.plans.plan_columns import AFFORDABLE, COLUMN_VIEWS

NOT_ENTERED = "(leeg)"
HARD, SOFT = "hard", "zacht"


@dataclass(frozen=True, slots=True)
class Group:
    """The line above the plans of one group, with their number and the sums of the count columns."""

    title: str
    numbers: tuple[int, ...]
    sums: dict[str, int]
    is_open: bool


@dataclass(frozen=True, slots=True)
class Behind:
    """Only the plans behind a figure: what it is called, and whether a plan is among them."""

    title: str
    is_among: Callable[[Plan], bool]


@dataclass
class PlanRows:
    """The plans and how they are looked at; `lines` are numbers of plans, or groups."""

    plans: Sequence[Plan] = ()
    search: str = ""
    filters: dict[str, frozenset[str]] = field(default_factory=dict)
    behind: Behind | None = None
    sort_key: str = ""
    descending: bool = False
    group_key: str = ""
    closed: set[str] = field(default_factory=set)
    summed: tuple[str, ...] = ()
    lines: list[int | Group] = field(default_factory=list)

    @property
    def is_narrowed(self) -> bool:
        """Whether some plans may be left out."""
        return bool(self.search or self.filters or self.behind)

    def arrange(self) -> None:
        """Works out the lines again."""
        numbers = self.narrowed()
        if self.sort_key:
            numbers = self._sorted(numbers)
        self.lines = list(self._grouped(numbers)) if self.group_key else list(numbers)

    def narrowed(self) -> list[int]:
        """The numbers of the plans that search and filters leave."""
        plans = self.plans
        numbers: Iterable[int] = range(len(plans))
        for word in self.search.casefold().split():
            numbers = [number for number in numbers if word in search_text(plans[number])]
        for key, allowed in self.filters.items():
            numbers = [number for number in numbers if _is_allowed(plans[number], key, allowed)]
        if self.behind is not None:
            among = self.behind.is_among
            numbers = [number for number in numbers if among(plans[number])]
        return list(numbers)

    def values_of(self, key: str) -> list[tuple[str, int]]:
        """The values of a column with how often each is there, most usual order: by value, empty last."""
        counted = Counter(filter_label(plan, key) for plan in self.plans)
        return sorted(counted.items(), key=lambda item: (item[0] == NOT_ENTERED, _natural(item[0])))

    def _sorted(self, numbers: list[int]) -> list[int]:
        column = COLUMN_VIEWS[self.sort_key]
        plans = self.plans
        if column.is_count:
            values = [(column.value(plans[number]), number) for number in numbers]
            keyed = [(value, number) for value, number in values if isinstance(value, int)]
            keyed.sort(key=lambda pair: pair[0], reverse=self.descending)
            return [number for _, number in keyed] + [n for value, n in values if not isinstance(value, int)]
        key = self.sort_key
        labels = [(plans[number].text(key).casefold(), number) for number in numbers]
        texts = [label for label in labels if label[0]]
        texts.sort(key=lambda pair: pair[0], reverse=self.descending)
        return [number for _, number in texts] + [number for text, number in labels if not text]

    def _grouped(self, numbers: list[int]) -> Iterable[int | Group]:
        groups: dict[str, list[int]] = {}
        for number in numbers:
            groups.setdefault(filter_label(self.plans[number], self.group_key), []).append(number)
        for title in sorted(groups, key=lambda title: (title == NOT_ENTERED, _natural(title))):
            members = groups[title]
            is_open = title not in self.closed
            yield Group(title, tuple(members), self.sums(members), is_open)
            if is_open:
                yield from members

    def sums(self, numbers: Iterable[int]) -> dict[str, int]:
        """The sums of the count columns over these plans."""
        keys = [key for key in self.summed if COLUMN_VIEWS[key].is_count and key not in (AFFORDABLE, "confidence")]
        counts_affordable = AFFORDABLE in self.summed
        sums = dict.fromkeys((key for key in self.summed if key in keys or key == AFFORDABLE), 0)
        for number in numbers:
            values = dict(self.plans[number].cells)
            for key in keys:
                value = values.get(key)
                if value:
                    sums[key] += value  # type: ignore[operator]
            if counts_affordable:
                sums[AFFORDABLE] += sum([values[key] for key in AFFORDABLE_KEYS if key in values])  # type: ignore[misc]
        return sums


def filter_label(plan: Plan, key: str) -> str:
    """What a plan has in a column, as a filter names it."""
    return plan.text(key) or NOT_ENTERED


def _is_allowed(plan: Plan, key: str, allowed: frozenset[str]) -> bool:
    if filter_label(plan, key) in allowed:
        return True
    if key != "planning_status" or not (HARD in allowed or SOFT in allowed):
        return False
    status = plan.text(key)
    return bool(status) and (HARD if is_hard(status) else SOFT) in allowed


def search_text(plan: Plan) -> str:
    """Everything in a plan that a search looks through; made once per plan."""
    known = plan.__dict__.get("_search")
    if known is None:
        known = " ".join(
            ", ".join(value) if isinstance(value, tuple) else str(value)
            for key, value in plan.cells
            if not isinstance(value, int) or key == "dwellings"
        ).casefold()
        plan.__dict__["_search"] = known
    assert isinstance(known, str)
    return known


def _natural(text: str) -> tuple[int, int, str]:
    digits = ""
    for character in text:
        if not character.isdigit():
            break
        digits += character
    return (0, int(digits), text) if digits and len(digits) < 12 else (1, 0, text.casefold())
