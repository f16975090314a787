"""Two states of an area side by side: figures, entries, plans, and texts word by word."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from nplv_desktop.domain.area.area import Area, AreaTexts
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, COLUMN_BY_KEY, Plan
from nplv_desktop.domain.changes.field_changes import AreaChange, changes_between, text_name
from nplv_desktop.domain.changes.plan_changes import DifferenceKind, paired
from nplv_desktop.domain.changes.word_changes import Piece, word_changes
from nplv_desktop.domain.dutch.formatting import dwellings, euros, euros_and_cents, grouped, millions_range
from nplv_desktop.domain.figures.text_fields import filled, values_of
from nplv_desktop.domain.figures.totals import Totals

UP, DOWN = "▲", "▼"
_MILLION = Decimal(1_000_000)


@dataclass(frozen=True, slots=True)
class FigureChange:
    """One computed figure in both states, as shown; `difference` is "▲ € 400.000", "" where it is the same."""

    key: str
    label: str
    before: str
    after: str
    difference: str

    @property
    def differs(self) -> bool:
        """Whether the two values are different."""
        return bool(self.difference)


@dataclass(frozen=True, slots=True)
class PlanChange:
    """One plan that is new, gone or changed; `cells` names its columns that differ, with both values as text."""

    kind: DifferenceKind
    name: str
    cells: tuple[AreaChange, ...] = ()


@dataclass(frozen=True, slots=True)
class TextChange:
    """One area text that differs: its name, and both versions as one run of pieces."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that differs between two states; `figures` holds all figures, those that are the same too."""

    figures: tuple[FigureChange, ...]
    entries: tuple[AreaChange, ...]
    plans: tuple[PlanChange, ...]
    texts: tuple[TextChange, ...]

    @property
    def is_equal(self) -> bool:
        """Whether nothing differs."""
        return not (self.entries or self.plans or self.texts or any(figure.differs for figure in self.figures))


def compare_states(before: Area, after: Area, old: Totals, new: Totals) -> Comparison:
    """What differs between two states of an area, given the figures of both."""
    nothing = AreaTexts()
    return Comparison(
        figures=figure_changes(old, new),
        entries=changes_between(
            replace(before, planlijst=(), texts=nothing), replace(after, planlijst=(), texts=nothing)
        ),
        plans=_plans(before.planlijst, after.planlijst),
        texts=_texts(before.texts, after.texts, values_of(old), values_of(new)),
    )


@dataclass(frozen=True, slots=True)
class _Figure:
    key: str
    label: str
    value: Callable[[Totals], Decimal | int | None]
    show: Callable[[Decimal], str] = euros


def _count(value: Decimal) -> str:
    return grouped(int(value))


_FIGURES = (
    _Figure("total_low", "Totaal rijksbijdrage, laag", lambda figures: figures.total.low),
    _Figure("total_high", "Totaal rijksbijdrage, hoog", lambda figures: figures.total.high),
    _Figure("band_low", "Realisatiestimulans, laag", lambda figures: figures.band.low),
    _Figure("band_high", "Realisatiestimulans, hoog", lambda figures: figures.band.high),
    _Figure("basis", "Grondslag", lambda figures: figures.band.basis, _count),
    _Figure("orv", "ORV, incl. btw", lambda figures: figures.orv.incl),
    _Figure("capacity", "Capaciteit, incl. btw", lambda figures: figures.capacity.incl),
    _Figure("wbi", "Wbi (schatting)", lambda figures: figures.wbi.state_contribution),
    _Figure("area_budget", "Gebiedsbudget", lambda figures: figures.area_budget),
    _Figure("dwellings", "Woningen", lambda figures: _whole(figures, "total"), _count),
    _Figure("affordable", "Betaalbare woningen", lambda figures: _whole(figures, "affordable"), _count),
    _Figure(
        "per_dwelling_low",
        "Per betaalbare woning, laag",
        lambda figures: figures.per_affordable_dwelling.low if figures.per_affordable_dwelling else None,
    ),
    _Figure(
        "per_dwelling_high",
        "Per betaalbare woning, hoog",
        lambda figures: figures.per_affordable_dwelling.high if figures.per_affordable_dwelling else None,
    ),
)


def _whole(figures: Totals, side: str) -> int | None:
    return getattr(figures.housing.total, side) if figures.housing.total else None


def figure_changes(old: Totals, new: Totals) -> tuple[FigureChange, ...]:
    """Every figure of the totals panel in both states; figures that neither state has are left out."""
    made = []
    for figure in _FIGURES:
        first, second = figure.value(old), figure.value(new)
        if not first and not second and figure.key in ("wbi", "area_budget"):
            continue
        made.append(
            FigureChange(
                figure.key,
                figure.label,
                _shown(figure, first),
                _shown(figure, second),
                _difference(figure, first, second),
            )
        )
    return tuple(made)


def _shown(figure: _Figure, value: Decimal | int | None) -> str:
    return dwellings(None) if value is None else figure.show(Decimal(value))


def _difference(figure: _Figure, first: Decimal | int | None, second: Decimal | int | None) -> str:
    by = Decimal(second or 0) - Decimal(first or 0)
    if not by:
        return "" if (first is None) == (second is None) else UP
    # A difference of cents would read as "€ 0".
    show = euros_and_cents if figure.show is euros and abs(by) < 1 else figure.show
    return f"{UP if by > 0 else DOWN} {show(abs(by))}"


def mark(before: Decimal | int | None, after: Decimal | int | None, *, counts: bool = False) -> str:
    """How far a figure moved, short enough for the totals panel: "▲ € 0,4 mln", "▼ 12", "" where it is the same."""
    by = Decimal(after or 0) - Decimal(before or 0)
    if not by:
        return ""
    size = abs(by)
    if counts:
        text = grouped(int(size))
    else:
        text = millions_range(size, size) if size >= _MILLION / 10 and size % (_MILLION / 10) == 0 else euros(size)
    return f"{UP if by > 0 else DOWN} {text}"


def _texts(
    before: AreaTexts, after: AreaTexts, old_values: Mapping[str, str], new_values: Mapping[str, str]
) -> tuple[TextChange, ...]:
    """The texts as they read, with what their figure fields said then and say now."""
    made = []
    for key in AreaTexts.__dataclass_fields__:
        old, new = filled(getattr(before, key) or "", old_values), filled(getattr(after, key) or "", new_values)
        if old != new:
            plain = _plain(old), _plain(new)
            made.append(TextChange(text_name(key), word_changes(*(plain if plain[0] != plain[1] else (old, new)))))
    return tuple(made)


def _plain(markdown: str) -> str:
    """A text without the marks of bold and italic; they are shown only where nothing else changed."""
    return re.sub(r"(?<!\\)\*+", "", markdown)


def _plans(before: Sequence[Plan], after: Sequence[Plan]) -> tuple[PlanChange, ...]:
    if before is after:
        return ()
    kept = {id(plan) for plan in before} & {id(plan) for plan in after}
    old = [plan for plan in before if id(plan) not in kept]
    new = [plan for plan in after if id(plan) not in kept]
    pairs = paired(old, new)
    matched = {id(first) for first, _ in pairs if first is not None}
    made = [_plan_change(first, second) for first, second in pairs if first is None or first.cells != second.cells]
    gone = (PlanChange(DifferenceKind.GONE, _name(plan)) for plan in old if id(plan) not in matched)
    return (*made, *gone)


def _plan_change(before: Plan | None, after: Plan) -> PlanChange:
    if before is None:
        return PlanChange(DifferenceKind.NEW, _name(after))
    keys = [column.key for column in ALL_PLAN_COLUMNS]
    old, new = dict(before.cells), dict(after.cells)
    return PlanChange(
        DifferenceKind.CHANGED,
        _name(after),
        tuple(
            AreaChange(COLUMN_BY_KEY[key].header, before.text(key), after.text(key))
            for key in keys
            if old.get(key) != new.get(key)
        ),
    )


def _name(plan: Plan) -> str:
    return plan.text("name") or plan.text("plan_id") or "(zonder naam)"
