"""The session: owns the current value of the dossier, changes it by undoable edits and tells every view."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from nplv_desktop.checks.area_checks import findings_so_far
from nplv_desktop.checks.findings import Finding
from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.parameters import AreaProfile, Reference
from nplv_desktop.domain.area.rounds import Round
from nplv_desktop.domain.figures.all_figures import FIGURES
from nplv_desktop.domain.figures.explanation import explain
from nplv_desktop.domain.figures.explanation_lines import Explained
from nplv_desktop.domain.figures.totals import Totals, totals
from nplv_desktop.work.freeze import FrozenRound, next_round
from nplv_desktop.work.templates import Template

#: Typing in one field within this many seconds becomes one undo step.
MERGE_SECONDS = 2.0
_MERGE_ID = 1


class ChangeRecorder(Protocol):
    """Where each change goes to be kept; must return at once."""

    def record(self, before: Programme, after: Programme, label: str) -> None:
        """Keeps the change from `before` to `after`; `label` says in Dutch what was done."""

    def keep(self, item: FrozenRound) -> None:
        """Keeps a round for good."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A change: the programme before and after, the area it was made in, and the figures of every area that changed.

    The figures are kept because an explanation asks through all steps which one moved a figure last: computed anew,
    500 steps over a long planlijst took seconds. There are as many as undo steps, and they hold no plans.
    """

    before: Programme
    after: Programme
    area: str
    figures: Mapping[str, tuple[Totals, Totals]]

    def followed_by(self, later: _Step) -> _Step:
        """Both steps as one."""
        both = {**later.figures, **self.figures}
        figures = {
            name: (first, later.figures[name][1] if name in later.figures else last)
            for name, (first, last) in both.items()
        }
        return _Step(self.before, later.after, self.area, figures)


class _EditCommand(QUndoCommand):
    """One change of the programme, whatever it was: the value before and the value after."""

    def __init__(self, session: Session, step: _Step, label: str, key: str | None) -> None:
        super().__init__(label)
        self._session = session
        self.step = step
        self.key = key
        self.made_at = time.monotonic()
        self.at = datetime.now()

    def redo(self) -> None:
        self._session._adopt(self.step.after, self.step.area, self.text())

    def undo(self) -> None:
        self._session._adopt(self.step.before, self.step.area, f"Ongedaan: {self.text()}")

    def id(self) -> int:
        return _MERGE_ID if self.key is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _EditCommand) or other.key != self.key:
            return False
        if other.made_at - self.made_at > MERGE_SECONDS:
            return False
        self.step = self.step.followed_by(other.step)
        self.made_at, self.at = other.made_at, other.at
        self.setObsolete(self.step.before == self.step.after)
        return True


class Session(QObject):
    """The one owner of the current programme.

    Views call `edit`; the session recomputes figures and findings, has the change kept, and tells everybody once.
    """

    #: The programme changed; what it is now stands in `programme`.
    changed = Signal()
    #: Another area is shown: its name, or "" for the overview of all areas.
    area_selected = Signal(str)
    #: A round was frozen: (`Round`).
    round_frozen = Signal(object)

    def __init__(
        self,
        programme: Programme,
        reference: Reference,
        recorder: ChangeRecorder | None = None,
        parent: QObject | None = None,
        *,
        rounds: tuple[Round, ...] = (),
        read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._programme = programme
        self._rounds = rounds
        self._reference = reference
        self._recorder = recorder
        filled = [area.name for area in programme.areas if not area.is_empty]
        self._area_name = next(iter([*filled, *(area.name for area in programme.areas)]), "")
        self._derived: dict[int, tuple[Area, Totals, tuple[Finding, ...]]] = {}
        self.read_only = read_only
        #: The ministry's own templates in use, by kind.
        self.templates: Mapping[str, Template] = {}
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(500)

    @property
    def programme(self) -> Programme:
        """The current value of the dossier."""
        return self._programme

    @property
    def reference(self) -> Reference:
        """Parameter sets and area profiles."""
        return self._reference

    @property
    def area(self) -> Area:
        """The area that is shown; an empty one where the programme has none."""
        return self._programme.area(self._area_name) or Area(name="")

    @property
    def profile(self) -> AreaProfile | None:
        """The fixed facts of the shown area; None for an extra area."""
        return self._reference.profile(self.area.name)

    @property
    def figures(self) -> Totals:
        """The shown area's figures."""
        return self.figures_of(self.area)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The shown area's findings."""
        return self.findings_of(self.area)

    @property
    def last_change(self) -> tuple[str, Area, Area] | None:
        """The change of the shown area that was made last and still stands: what it is called, before and after."""
        command = self.undo_stack.command(self.undo_stack.index() - 1)
        if not isinstance(command, _EditCommand) or command.step.area != self._area_name:
            return None
        before, after = command.step.before.area(self._area_name), command.step.after.area(self._area_name)
        return (command.text(), before, after) if before is not None and after is not None else None

    @property
    def all_rounds(self) -> tuple[Round, ...]:
        """The rounds of all areas."""
        return self._rounds

    @property
    def rounds(self) -> tuple[Round, ...]:
        """The shown area's rounds, the oldest first."""
        return tuple(known for known in self._rounds if known.area == self._area_name)

    @property
    def last_round(self) -> Round | None:
        """The shown area's newest round that still is what was frozen."""
        return next((known for known in reversed(self.rounds) if known.is_sound), None)

    def freeze(self, label: str, note: str) -> Round | None:
        """Freezes the shown area as its next round, for good; None where nothing can be written."""
        return self._freeze(self.area, label, note)

    def freeze_as(self, state: Area, label: str, note: str) -> Round | None:
        """Gives the shown area a state, as one undo step, and freezes that as its next round; None where nothing can
        be written."""
        if self.read_only:
            return None
        self.edit(label, lambda area: state)
        return self._freeze(state, label, note)

    def _freeze(self, state: Area, label: str, note: str) -> Round | None:
        if self.read_only:
            return None
        kept = next_round(state, self.rounds, label, note)
        frozen = kept.frozen
        self._rounds = (*self._rounds, frozen)
        if self._recorder is not None:
            self._recorder.keep(kept)
        self.round_frozen.emit(frozen)
        return frozen

    def restore(self, frozen: Round) -> None:
        """Brings the shown area back to a round, as one undo step; its scenarios stay."""
        name = f"Ronde {frozen.number} terugzetten"
        self.edit(name, lambda area: replace(frozen.state, scenarios=area.scenarios))

    def explain(self, key: str) -> Explained:
        """How a figure of the shown area came about, with the change of this session that moved it last."""
        made = explain(key, self.area, self.figures, self._reference)
        return replace(made, changed=self._last_moved(key))

    def _last_moved(self, key: str) -> str:
        figure = FIGURES[key]
        for number in range(self.undo_stack.index() - 1, -1, -1):
            command = self.undo_stack.command(number)
            if not isinstance(command, _EditCommand) or self._area_name not in command.step.figures:
                continue
            old, new = command.step.figures[self._area_name]
            if figure.value(old) != figure.value(new):
                return f"Laatst gewijzigd om {command.at:%H:%M} door “{command.text()}”; was {figure.show(old)}."
        return "In deze sessie niet gewijzigd."

    def figures_of(self, area: Area) -> Totals:
        """The figures of any area of the programme, computed once per value."""
        return self._derive(area)[1]

    def findings_of(self, area: Area) -> tuple[Finding, ...]:
        """The findings of any area of the programme, computed once per value."""
        return self._derive(area)[2]

    def select_area(self, name: str) -> None:
        """Shows another area and tells the views."""
        if name != self._area_name and self._programme.area(name) is not None:
            self._area_name = name
            self.area_selected.emit(name)

    def edit(self, label: str, change: Callable[[Area], Area], *, key: str | None = None) -> None:
        """Applies a change to the shown area as one undo step.

        `label` is Dutch and follows "Ongedaan maken:" ("Omschrijving maatregel"). Edits with the same `key` (a
        field's path) that follow each other closely merge into one step. Nothing happens where nothing changes.
        """
        area = self.area
        after = change(area)
        if after != area:
            self.edit_programme(
                label,
                self._programme.with_area(after),
                key=None if key is None else f"{area.name}/{key}",
            )

    def edit_programme(self, label: str, after: Programme, *, key: str | None = None) -> None:
        """Replaces the whole programme as one undo step (taking in an area file, adding an area)."""
        if self.read_only or after == self._programme:
            return
        step = _Step(self._programme, after, self._area_name, self._figures_moved(after))
        self.undo_stack.push(_EditCommand(self, step, label, key))

    def _figures_moved(self, after: Programme) -> dict[str, tuple[Totals, Totals]]:
        """The figures before and after of every area that a change touches; the views need them anyway."""
        pairs = ((self._programme.area(area.name), area) for area in after.areas)
        return {
            new.name: (self.figures_of(old), self.figures_of(new))
            for old, new in pairs
            if old is not None and old is not new
        }

    def _adopt(self, programme: Programme, area_name: str, label: str) -> None:
        before = self._programme
        if programme == before:
            return
        self._programme = programme
        if self._recorder is not None:
            self._recorder.record(before, programme, label)
        # The area of the change; where that is gone the one that is shown, and where that is gone too the first.
        known = [area.name for area in programme.areas]
        shown = next((name for name in (area_name, self._area_name, *known[:1]) if name in known), "")
        if shown != self._area_name:
            self._area_name = shown
            self.area_selected.emit(shown)
        self.changed.emit()

    def _derive(self, area: Area) -> tuple[Area, Totals, tuple[Finding, ...]]:
        known = self._derived.get(id(area))
        if known is not None and known[0] is area:
            return known
        figures = totals(area, self._reference)
        made = (area, figures, findings_so_far(area, figures, self._reference))
        if len(self._derived) > 200:
            self._derived.clear()
        self._derived[id(area)] = made
        return made
