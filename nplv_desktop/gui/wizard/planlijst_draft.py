"""A list on its way into an area: what was read, chosen, answered and mended so far. Nothing of it is stored yet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.period import DEFAULT_PERIOD
from nplv_desktop.domain.area.plan import Plan, PlanValue
from nplv_desktop.domain.changes.plan_changes import PlanDifference, VersionDifference, compare, merged
from nplv_desktop.domain.figures.derived import with_derived
from nplv_desktop.planlijst.interpreting.list_findings import SkipReason
from nplv_desktop.planlijst.making.list_import import Corrections, ListReading, read_plans
from nplv_desktop.planlijst.making.taking_in import with_plans
from nplv_desktop.planlijst.reading.list_reading import read_list
from nplv_desktop.planlijst.reading.sheets import ListFile
from nplv_desktop.planlijst.recognising.answers import Answers
from nplv_desktop.planlijst.recognising.layout import Layout, judged
from nplv_desktop.planlijst.recognising.proposing import SheetProposal, propose
from nplv_desktop.planlijst.recognising.recognition import recognise
from nplv_desktop.planlijst.recognising.remembered import remember_layout, remembered_layouts

#: A plan's place in the list: sheet and row.
Place = tuple[str, int]


@dataclass
class PlanlijstDraft:
    """Everything about one list until it is accepted or thrown away."""

    area: Area
    file: ListFile | None = None
    proposals: tuple[SheetProposal, ...] = ()
    chosen: set[str] = field(default_factory=set)
    answers: Answers = field(default_factory=Answers)
    cells: dict[str, dict[tuple[int, int], str]] = field(default_factory=dict)
    left_out: dict[str, set[int]] = field(default_factory=dict)
    filled: dict[Place, dict[str, PlanValue | None]] = field(default_factory=dict)
    reading: ListReading | None = None
    refused: set[int] = field(default_factory=set)
    follows: bool = True
    #: Where the area lies; plans of another municipality are set aside.
    municipality: str = ""

    def take_file(self, file: ListFile, proposals: tuple[SheetProposal, ...]) -> None:
        """Starts over with another file; answers stay."""
        self.file, self.proposals, self.reading = file, proposals, None
        self.chosen = {proposal.sheet.name for proposal in proposals if proposal.is_read}
        if not self.chosen:
            # What is only guessed at is shown with the columns, to be confirmed there.
            self.chosen = {proposal.sheet.name for proposal in proposals if proposal.layout.guess}
        self.cells.clear()
        self.left_out.clear()
        self.filled.clear()
        self.refused.clear()
        housing = self.area.housing
        self.follows = housing.pure_nplv is None and housing.large_scale_part is None

    def proposal(self, sheet: str) -> SheetProposal | None:
        """The proposal for a sheet."""
        return next((proposal for proposal in self.proposals if proposal.sheet.name == sheet), None)

    @property
    def chosen_proposals(self) -> tuple[SheetProposal, ...]:
        """The sheets that are read."""
        return tuple(replace(proposal, why_not="") for proposal in self.proposals if proposal.sheet.name in self.chosen)

    @property
    def left_sheets(self) -> tuple[SheetProposal, ...]:
        """The sheets that are set aside with a reason and that nobody chose: they are told."""
        return tuple(
            proposal for proposal in self.proposals if proposal.why_not and proposal.sheet.name not in self.chosen
        )

    def use_header(self, sheet: str, row: int) -> None:
        """Reads a sheet with another row as its header."""
        self._change(sheet, lambda proposal: recognise(proposal.sheet, row))

    def map_column(self, sheet: str, column: int, key: str) -> None:
        """Takes a column for something else."""

        def mapped(proposal: SheetProposal) -> Layout:
            columns = tuple(
                replace(known, key=key, certainty=1.0) if known.column == column else known
                for known in proposal.layout.columns
            )
            return judged(replace(proposal.layout, columns=columns))

        self._change(sheet, mapped)

    def _change(self, sheet: str, layout_of: Callable[[SheetProposal], Layout]) -> None:
        self.proposals = tuple(
            replace(proposal, layout=layout_of(proposal)) if proposal.sheet.name == sheet else proposal
            for proposal in self.proposals
        )
        proposal = self.proposal(sheet)
        if proposal is not None and proposal.layout.holds_plans:
            self.chosen.add(sheet)

    def mend(self, sheet: str, row: int, column: int, text: str) -> None:
        """Puts another text in a cell, for the reading only."""
        self.cells.setdefault(sheet, {})[(row, column)] = text

    def leave_out(self, sheet: str, row: int, *, out: bool) -> None:
        """Leaves a row out, or takes it in again."""
        rows = self.left_out.setdefault(sheet, set())
        (rows.add if out else rows.discard)(row)

    def fill(self, places: list[Place], key: str, value: PlanValue | None) -> None:
        """Gives plans a value that the list does not say."""
        for place in places:
            self.filled.setdefault(place, {})[key] = value

    # -- in the background -------------------------------------------------------------------------------------------

    def reader(self) -> Callable[[Callable[[], bool], Callable[[str], None]], ListReading]:
        """What reads the plans with everything as it is chosen now; for the background. Raises PlanlijstError."""
        assert self.file is not None
        file, answers = self.file, self.answers
        proposals = (*self.chosen_proposals, *self.left_sheets)
        municipality = self.municipality
        corrections = Corrections(
            {name: dict(cells) for name, cells in self.cells.items()},
            {name: frozenset(rows) for name, rows in self.left_out.items()},
        )

        def read(cancelled: Callable[[], bool], progress: Callable[[str], None]) -> ListReading:
            return read_plans(
                file,
                proposals,
                answers,
                read_at=datetime.now(),
                corrections=corrections,
                municipality=municipality,
                cancelled=cancelled,
                progress=progress,
            )

        return read

    def comparer(self) -> Callable[[ListReading], VersionDifference]:
        """What compares a reading with the planlijst that is there; for the background."""
        current = self.area.planlijst
        filled = {place: dict(values) for place, values in self.filled.items()}
        return lambda reading: compare(current, tuple(_with_filled(plan, filled) for plan in reading.plans))

    # -- what comes out ----------------------------------------------------------------------------------------------

    @property
    def plans(self) -> tuple[Plan, ...]:
        """The plans as read, with what was filled in."""
        if self.reading is None:
            return ()
        return tuple(_with_filled(plan, self.filled) for plan in self.reading.plans)

    @property
    def is_newer_version(self) -> bool:
        """Whether the area has a planlijst already."""
        return bool(self.area.planlijst)

    def result(self, version: VersionDifference | None) -> Area:
        """The area with the list taken in, but for what was refused."""
        assert self.reading is not None
        if version is None:
            plans = self.plans
        else:
            said_no: list[PlanDifference] = [
                difference for number, difference in enumerate(version.differences) if number in self.refused
            ]
            plans = merged(version, said_no)
        return with_plans(self.area, plans, self.reading, follows=self.follows)

    @property
    def task_before(self) -> tuple[int, int]:
        """Dwellings and affordable dwellings of the area's task as it is now."""
        return _task(self.area)

    def task_after(self, version: VersionDifference | None) -> tuple[int, int]:
        """Dwellings and affordable dwellings of the task once this list is taken in."""
        return _task(self.result(version))

    def remember(self) -> None:
        """Keeps the layouts for the next list of the same kind."""
        for proposal in self.chosen_proposals:
            remember_layout(proposal.layout)

    def skipped(self) -> list[tuple[str, int, str, str]]:
        """Every row that is no plan, but empty ones: sheet, row, reason and its first texts."""
        if self.reading is None:
            return []
        return [
            (sheet.layout.sheet, left.row, left.reason.value, left.text)
            for sheet in self.reading.readings
            for left in sheet.skipped
            if left.reason not in (SkipReason.BLANK, SkipReason.HEADER)
        ]


def _task(area: Area) -> tuple[int, int]:
    # Lists are read in the years of the default rules.
    housing = with_derived(area, DEFAULT_PERIOD).housing
    parts = [part for part in (housing.pure_nplv, housing.large_scale_part) if part is not None]
    return sum(part.total for part in parts), sum(part.affordable for part in parts)


def _with_filled(plan: Plan, filled: dict[Place, dict[str, PlanValue | None]]) -> Plan:
    origin = plan.origin
    values = filled.get((origin.sheet, origin.row)) if origin else None
    return plan.having(values) if values else plan


def read_file(
    path: Path, *, values_only: bool, cancelled: Callable[[], bool], progress: Callable[[str], None]
) -> tuple[ListFile, tuple[SheetProposal, ...]]:
    """A list and how its sheets would be read; for the background. Raises PlanlijstError."""
    file = read_list(path, values_only=values_only, cancelled=cancelled, progress=progress)
    progress("Kolommen herkennen…")
    return file, propose(file, remembered_layouts())
