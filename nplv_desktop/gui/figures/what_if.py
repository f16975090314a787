"""Wat als: scenarios beside what was agreed, with sliders and fields, a goal to seek, and taking one over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from nplv_desktop.domain.area.area import Area, Scenario
from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.changes.side_by_side import UP, mark
from nplv_desktop.domain.dutch.formatting import euro_range, grouped
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.domain.figures.scenarios import (
    Goal,
    applied,
    dwellings_needed,
    rules_of,
    scenario_totals,
    with_affordable,
)
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.gui.figures.levers import Lever, LeverLine, add_heads, levers, rule_levers
from nplv_desktop.gui.forms.ui_what_if import Ui_WhatIf
from nplv_desktop.gui.look.messages import ask
from nplv_desktop.gui.session.session import Session

_GOALS = {Goal.LOW: "laag", Goal.MIDDLE: "midden", Goal.HIGH: "hoog"}
_MOST_SCENARIOS = 20


class WhatIf(QFrame):
    """The card of scenarios on the page of the stimulus."""

    #: The band of the shown scenario, or that there is none: (`Totals` or None).
    figures_shown = Signal(object)

    _session: Session

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_WhatIf()
        self.ui.setupUi(self)
        self._lines: dict[str, LeverLine] = {}
        self._layout_of: tuple[str, ...] = ()
        self._area_name = ""
        self._number = 0
        ui = self.ui
        ui.goalEnd.offer(_GOALS)
        ui.goalEnd.set_choice(Goal.LOW)
        ui.rulesPart.hide()
        add_heads(ui.levers)
        ui.problemLabel.hide()
        ui.newButton.clicked.connect(self.add_scenario)
        ui.deleteButton.clicked.connect(self._delete)
        ui.takeButton.clicked.connect(self._take_over)
        ui.chooser.activated.connect(self._choose)
        ui.nameField.text_edited.connect(self._rename)
        ui.rulesButton.clicked.connect(self._toggle_rules)
        ui.goalField.amount_edited.connect(self._show_goal)
        ui.goalEnd.choice_edited.connect(self._show_goal)
        ui.goalButton.clicked.connect(self._fill_goal)

    def set_session(self, session: Session) -> None:
        """Works on the scenarios of a session's areas."""
        self._session = session

    @property
    def scenario(self) -> Scenario | None:
        """The scenario that is shown."""
        known = self._session.area.scenarios
        return known[min(self._number, len(known) - 1)] if known else None

    @property
    def figures(self) -> Totals | None:
        """The figures of the scenario that is shown."""
        scenario = self.scenario
        return None if scenario is None else scenario_totals(scenario, self._session.area, self._session.reference)

    def line(self, key: str) -> LeverLine:
        """The line of a lever ("pure_nplv.affordable")."""
        return self._lines[key]

    # -- shown -------------------------------------------------------------------------------------------------------

    def show_area(self, area: Area) -> None:
        """Shows the area's scenarios; called at every change."""
        ui = self.ui
        if area.name != self._area_name:
            self._area_name, self._number = area.name, 0
        self._number = max(0, min(self._number, len(area.scenarios) - 1))
        scenario, read_only = self.scenario, self._session.read_only
        self.setVisible(self._session.figures.in_agreement)
        ui.introLabel.setVisible(scenario is None)
        ui.body.setVisible(scenario is not None)
        for widget in (ui.chooser, ui.deleteButton, ui.takeButton):
            widget.setVisible(scenario is not None)
        ui.newButton.setEnabled(not read_only and len(area.scenarios) < _MOST_SCENARIOS)
        ui.deleteButton.setDisabled(read_only)
        ui.nameField.setReadOnly(read_only)
        if scenario is None:
            self.figures_shown.emit(None)
            return
        self._show_names(area)
        parameters = self._session.figures.parameters
        own, rules = list(levers(scenario, area, parameters)), list(rule_levers(scenario, parameters))
        self._lay_out(own, rules)
        for lever in (*own, *rules):
            self._lines[lever.key].show_lever(lever, read_only=read_only)
        self._show_result(scenario, area)
        self._show_goal()

    def _show_names(self, area: Area) -> None:
        chooser = self.ui.chooser
        names = [scenario.name for scenario in area.scenarios]
        if [chooser.itemText(place) for place in range(chooser.count())] != names:
            chooser.clear()
            chooser.addItems(names)
        chooser.setCurrentIndex(self._number)
        self.ui.nameField.set_value(names[self._number])

    def _lay_out(self, own: list[Lever], rules: list[Lever]) -> None:
        """Makes the lines anew where there are other ones than before."""
        wanted = tuple(f"{lever.key}/{lever.is_amount}" for lever in (*own, *rules))
        if wanted == self._layout_of:
            return
        self._layout_of = wanted
        for line in self._lines.values():
            for widget in line.widgets:
                widget.deleteLater()
            line.deleteLater()
        self._lines = {}
        previous: QWidget = self.ui.nameField
        for grid, found in ((self.ui.levers, own), (self.ui.ruleLevers, rules)):
            for row, lever in enumerate(found, start=1):
                line = LeverLine(grid, row, lever, self)
                line.moved.connect(self._move)
                self._lines[lever.key] = line
                previous = self._order(grid, previous, line)

    def _order(self, grid: QGridLayout, previous: QWidget, line: LeverLine) -> QWidget:
        if grid is self.ui.ruleLevers and previous.parent() is not self.ui.rulesPart:
            QWidget.setTabOrder(previous, self.ui.rulesButton)
            previous = self.ui.rulesButton
        QWidget.setTabOrder(previous, line.slider)
        QWidget.setTabOrder(line.slider, line.field)
        QWidget.setTabOrder(line.field, self.ui.goalField)
        return line.field

    def _show_result(self, scenario: Scenario, area: Area) -> None:
        ui, agreed = self.ui, self._session.figures
        figures = scenario_totals(scenario, area, self._session.reference)
        ui.resultValue.setText(euro_range(figures.total.low, figures.total.high))
        change = mark(agreed.total.high, figures.total.high) or mark(agreed.total.low, figures.total.low)
        ui.resultChange.setText(change)
        way = "up" if change.startswith(UP) else "down" if change else "same"
        ui.resultChange.setProperty("way", way)
        ui.resultChange.style().unpolish(ui.resultChange)
        ui.resultChange.style().polish(ui.resultChange)
        problem = _problem(figures)
        ui.problemLabel.setText(problem)
        ui.problemLabel.setVisible(bool(problem))
        is_other = applied(scenario, area, self._period) != area
        ui.takeButton.setEnabled(is_other and not problem and not self._session.read_only)
        ui.takeButton.setToolTip(
            "Woningen en bedragen van dit scenario worden de afspraak" if is_other else "Er is niets om over te nemen"
        )
        self.figures_shown.emit(figures)

    # -- stored ------------------------------------------------------------------------------------------------------

    def add_scenario(self) -> None:
        """Makes a new scenario, equal to what was agreed, and puts the cursor in its first field."""
        known = self._session.area.scenarios
        if not self._session.read_only and len(known) < _MOST_SCENARIOS:
            name = next(name for name in map("Scenario {}".format, range(1, 99)) if name not in {s.name for s in known})
            self._number = len(known)
            self._session.edit("Nieuw scenario", lambda area: replace(area, scenarios=(*known, Scenario(name))))
        self.start()

    def start(self) -> None:
        """Puts the cursor in the first field of the shown scenario."""
        if self.scenario is not None:
            key = "pure_nplv.affordable"
            self._lines[key].field.setFocus(Qt.FocusReason.TabFocusReason)

    def _store(self, label: str, change: Callable[[Scenario], Scenario], key: str | None = None) -> None:
        number = self._number

        def changed(area: Area) -> Area:
            known = area.scenarios
            return replace(area, scenarios=(*known[:number], change(known[number]), *known[number + 1 :]))

        if self.scenario is not None:
            path = None if key is None else f"scenarios[{number}].{key}"
            self._session.edit(f"{label} in {self.scenario.name or 'scenario'}", changed, key=path)

    def _move(self, key: str, value: Decimal | None) -> None:
        scenario, area = self.scenario, self._session.area
        if scenario is None:
            return
        parameters = self._session.figures.parameters
        known = {lever.key: lever for lever in levers(scenario, area, parameters)}
        known |= {lever.key: lever for lever in rule_levers(scenario, parameters)}
        if key in known:
            self._store(known[key].label, lambda _: known[key].change(value), key)

    def _rename(self, name: str) -> None:
        self._store("Naam", lambda scenario: replace(scenario, name=name), "name")

    def _choose(self, number: int) -> None:
        self._number = number
        self.show_area(self._session.area)

    def _delete(self) -> None:
        number, scenario = self._number, self.scenario
        if scenario is not None:
            self._session.edit(
                f"Scenario “{scenario.name}” verwijderen",
                lambda area: replace(area, scenarios=(*area.scenarios[:number], *area.scenarios[number + 1 :])),
            )

    @property
    def _period(self) -> Period:
        return self._session.figures.parameters.period

    def _take_over(self) -> None:
        scenario = self.scenario
        if scenario is None:
            return
        figures = self.figures
        assert figures is not None
        question = (
            f"“{scenario.name}” overnemen? De woningen en bedragen van dit scenario worden de afspraak; het totaal "
            "wordt dan "
        )
        taken = self._session.figures_of(applied(scenario, self._session.area, self._period))
        question += f"{euro_range(taken.total.low, taken.total.high)}. U kunt dit ongedaan maken."
        if ask(self, question, "Overnemen"):
            period = self._period
            self._session.edit(f"Scenario “{scenario.name}” overnemen", lambda area: applied(scenario, area, period))

    # -- a goal ------------------------------------------------------------------------------------------------------

    def _toggle_rules(self) -> None:
        self.ui.rulesPart.setVisible(not self.ui.rulesPart.isVisible())
        self.ui.rulesButton.setText("Rekenregels ▴" if self.ui.rulesPart.isVisible() else "Rekenregels ▾")

    def _found(self) -> int | None:
        """How many affordable dwellings the goal asks for."""
        scenario, ui = self.scenario, self.ui
        amount = ui.goalField.number
        if scenario is None or amount is None:
            return None
        changed = with_derived(applied(scenario, self._session.area, self._period), self._period)
        rules = rules_of(scenario, self._session.figures.parameters)
        return dwellings_needed(ui.goalEnd.currentData(), amount, changed.stimulus.previously_subsidised or 0, rules)

    def _show_goal(self) -> None:
        ui, found = self.ui, self._found()
        asked = ui.goalField.number is not None
        ui.goalAnswer.setVisible(asked)
        ui.goalButton.setEnabled(found is not None and not self._session.read_only)
        if not asked:
            return
        if found is None:
            ui.goalAnswer.setText("Dit bedrag is met geen aantal woningen te halen.")
            return
        whole = self._session.figures.housing.total
        by = found - (whole.affordable if whole else 0)
        than = f"{grouped(abs(by))} {'meer' if by > 0 else 'minder'} dan afgesproken" if by else "zoals afgesproken"
        ui.goalAnswer.setText(f"Minstens {grouped(found)} betaalbare woningen, {than}.")

    def _fill_goal(self) -> None:
        found, area = self._found(), self._session.area
        if found is not None:
            period = self._period
            self._store("Gezocht aantal", lambda scenario: with_affordable(scenario, area, found, period))


def _problem(figures: Totals) -> str:
    """What cannot be in this scenario, as one sentence; "" where all is well."""
    parts = (figures.housing.pure_nplv, figures.housing.large_scale_part)
    if any(part is not None and part.affordable > part.total for part in parts):
        return (
            "Er zijn meer betaalbare woningen dan woningen; verhoog het aantal woningen of verlaag het betaalbare deel."
        )
    return ""
