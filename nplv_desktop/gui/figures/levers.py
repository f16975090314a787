"""The levers of a scenario: one line each, with a slider, what was agreed, what the scenario has and the difference."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from nplv_desktop.domain.area.area import Area, CapacityItem, DwellingCount, OrvMeasure, Scenario
from nplv_desktop.domain.area.parameters import ParameterSet
from nplv_desktop.domain.area.vat import amounts_of
from nplv_desktop.domain.changes.side_by_side import mark
from nplv_desktop.domain.dutch.formatting import euros, grouped
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.scenarios import applied, with_capacity_amount, with_orv_amount
from nplv_desktop.domain.figures.totals import capacity_amounts, capacity_label
from nplv_desktop.gui.fields.number_fields import AmountField, CountField

_STEP = Decimal(50_000)
_DWELLING_STEP = Decimal(100)
_FIELD_WIDTH = 118
_AGREED_WIDTH = 86
_FEWEST = 100


@dataclass(frozen=True, slots=True)
class Lever:
    """Something a scenario can change: `agreed` and `value` in EUR, dwellings or percents; None for "as agreed"."""

    key: str
    label: str
    is_amount: bool
    agreed: Decimal
    value: Decimal | None
    change: Callable[[Decimal | None], Scenario]
    step: Decimal = Decimal(1)


def levers(scenario: Scenario, area: Area, parameters: ParameterSet) -> Iterator[Lever]:
    """The dwellings, what was subsidised, and the amount of each row."""
    period = parameters.period
    housing = with_derived(area, period).housing
    changed = with_derived(applied(scenario, area, period), period).housing
    for part, name in (("pure_nplv", "puur NPLV"), ("large_scale_part", "grootschalig onderdeel")):
        agreed, now = getattr(housing, part), getattr(changed, part)
        own: DwellingCount | None = getattr(scenario, part)
        for side, word in (("total", "Woningen"), ("affordable", "Betaalbaar")):
            yield Lever(
                f"{part}.{side}",
                f"{word} {name}",
                is_amount=False,
                agreed=Decimal(getattr(agreed, side) if agreed else 0),
                value=None if own is None else Decimal(getattr(own, side)),
                change=_dwellings(scenario, part, side, now),
            )
    yield Lever(
        "previously_subsidised",
        "Al gesubsidieerd",
        is_amount=False,
        agreed=Decimal(with_derived(area, period).stimulus.previously_subsidised or 0),
        value=None if scenario.previously_subsidised is None else Decimal(scenario.previously_subsidised),
        change=lambda value: replace(scenario, previously_subsidised=None if value is None else int(value)),
    )
    yield from _orv(scenario, area, parameters)
    yield from _capacity(scenario, area, parameters)


def _dwellings(
    scenario: Scenario, part: str, side: str, now: DwellingCount | None
) -> Callable[[Decimal | None], Scenario]:
    def change(value: Decimal | None) -> Scenario:
        count = None if value is None else replace(now or DwellingCount(0, 0), **{side: int(value)})
        if part == "pure_nplv":
            return replace(scenario, pure_nplv=count)
        return replace(scenario, large_scale_part=count)

    return change


def _orv(scenario: Scenario, area: Area, parameters: ParameterSet) -> Iterator[Lever]:
    def incl(row: OrvMeasure) -> Decimal:
        found = amounts_of(row.amount, parameters.vat_rates)
        return found.incl if found else Decimal(0)

    def change(number: int) -> Callable[[Decimal | None], Scenario]:
        return lambda value: with_orv_amount(scenario, area, number, value, parameters)

    own = scenario.orv_measures
    for number, row in enumerate(area.orv_measures if own is None else own):
        before = area.orv_measures[number] if number < len(area.orv_measures) else OrvMeasure()
        agreed = incl(before)
        now = None if own is None or incl(row) == agreed else incl(row)
        yield Lever(f"orv.{number}", f"ORV: {_name(row.description)}", True, agreed, now, change(number), _STEP)


def _capacity(scenario: Scenario, area: Area, parameters: ParameterSet) -> Iterator[Lever]:
    def incl(row: CapacityItem) -> Decimal:
        found = capacity_amounts(row, parameters)
        return found.incl if found else Decimal(0)

    def change(number: int) -> Callable[[Decimal | None], Scenario]:
        return lambda value: with_capacity_amount(scenario, area, number, value, parameters)

    own = scenario.capacity
    for number, row in enumerate(area.capacity if own is None else own):
        before = area.capacity[number] if number < len(area.capacity) else CapacityItem()
        agreed = incl(before)
        now = None if own is None or incl(row) == agreed else incl(row)
        name = _name(capacity_label(before if number < len(area.capacity) else row))
        yield Lever(f"capacity.{number}", f"Capaciteit: {name}", True, agreed, now, change(number), _STEP)


def rule_levers(scenario: Scenario, parameters: ParameterSet) -> Iterator[Lever]:
    """The rules that a scenario may try out."""
    rules = scenario.rules
    yield Lever(
        "per_dwelling",
        f"Bedrag per woning ({parameters.vat_side})",
        True,
        parameters.stimulus_per_dwelling,
        rules.per_dwelling,
        lambda value: replace(scenario, rules=replace(rules, per_dwelling=value)),
        _DWELLING_STEP,
    )
    yield Lever(
        "correction",
        f"Correctie: {parameters.correction_numerator} gedeeld door",
        False,
        Decimal(parameters.correction_denominator),
        None if rules.correction_denominator is None else Decimal(rules.correction_denominator),
        lambda value: replace(
            scenario, rules=replace(rules, correction_denominator=None if not value else min(int(value), 1000))
        ),
    )
    for key, name, sign in (
        ("band_low", "Ondergrens, procent eronder", -1),
        ("band_high", "Bovengrens, procent erboven", 1),
    ):
        own: Decimal | None = getattr(rules, key)
        yield Lever(
            key,
            name,
            False,
            (getattr(parameters, key) - 1) * 100 * sign,
            None if own is None else (own - 1) * 100 * sign,
            _share(scenario, key, sign),
        )


def _share(scenario: Scenario, key: str, sign: int) -> Callable[[Decimal | None], Scenario]:
    def change(value: Decimal | None) -> Scenario:
        factor = None if value is None else 1 + sign * min(value, Decimal(100)) / 100
        if key == "band_low":
            return replace(scenario, rules=replace(scenario.rules, band_low=factor))
        return replace(scenario, rules=replace(scenario.rules, band_high=factor))

    return change


def _name(description: str) -> str:
    return description or "(zonder omschrijving)"


class _Slider(QSlider):
    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setMinimumWidth(60)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling the page over a slider must not move it.
        event.ignore()


class LeverLine(QObject):
    """One line of the grid; typing in the field and moving the slider do the same."""

    #: A value was typed or slid to: (key, `Decimal` or None for "as agreed").
    moved = Signal(str, object)

    def __init__(self, grid: QGridLayout, row: int, lever: Lever, parent: QWidget) -> None:
        super().__init__(parent)
        self._lever = lever
        self.label, self.agreed, self.difference = QLabel(), QLabel(), QLabel()
        self.label.setWordWrap(True)
        self.slider = _Slider()
        self.field: AmountField | CountField = AmountField() if lever.is_amount else CountField()
        self.field.setFixedWidth(_FIELD_WIDTH)
        self.difference.setProperty("role", "mark")
        self.difference.setMinimumWidth(78)
        self.agreed.setMinimumWidth(_AGREED_WIDTH)
        for label in (self.agreed, self.difference):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((self.label, self.slider, self.agreed, self.field, self.difference)):
            grid.addWidget(widget, row, column)
        if isinstance(self.field, AmountField):
            self.field.amount_edited.connect(self._typed)
        else:
            self.field.count_edited.connect(self._typed)
        self.slider.valueChanged.connect(self._slid)

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """Everything on the line, in order."""
        return (self.label, self.slider, self.agreed, self.field, self.difference)

    def show_lever(self, lever: Lever, *, read_only: bool) -> None:
        """Shows a value; the field that has the focus keeps its cursor."""
        self._lever = lever
        now = lever.agreed if lever.value is None else lever.value
        show = euros if lever.is_amount else _count
        self.label.setText(lever.label)
        self.agreed.setText(show(lever.agreed))
        self.field.setAccessibleName(f"Scenario, {lever.label}")
        self.slider.setAccessibleName(f"Schuif, {lever.label}")
        self.field.setPlaceholderText(show(lever.agreed))
        self.field.set_number(lever.value if lever.is_amount or lever.value is None else int(lever.value))
        blocked = self.slider.blockSignals(True)
        self.slider.setMaximum(max(self.slider.maximum() if self.slider.isSliderDown() else 0, self._most(lever, now)))
        self.slider.setPageStep(max(1, self.slider.maximum() // 20))
        self.slider.setValue(int(now / lever.step))
        self.slider.blockSignals(blocked)
        self.difference.setText(mark(lever.agreed, now, counts=not lever.is_amount))
        self.field.setReadOnly(read_only)
        self.slider.setDisabled(read_only)

    @staticmethod
    def _most(lever: Lever, now: Decimal) -> int:
        least = _FEWEST if not lever.is_amount else 20
        return max(least, int(max(2 * lever.agreed, now) / lever.step))

    def _typed(self, value: Decimal | int | None) -> None:
        self.moved.emit(self._lever.key, None if value is None else Decimal(value))

    def _slid(self, position: int) -> None:
        value = position * self._lever.step
        # The slider at its old place means the agreed value itself, not the nearest step to it.
        is_agreed = position == int(self._lever.agreed / self._lever.step)
        self.moved.emit(self._lever.key, self._lever.agreed if is_agreed else Decimal(value))


def add_heads(grid: QGridLayout) -> None:
    """The heads over the columns of the lines, in the grid's first row."""
    for column, text in ((2, "afgesproken"), (3, "scenario"), (4, "verschil")):
        head = QLabel(text)
        head.setProperty("role", "muted")
        head.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(head, 0, column)


def _count(value: Decimal) -> str:
    return grouped(int(value))
