"""What one sheet gave: plans with their rows, rows that are none, and findings."""

from __future__ import annotations

from dataclasses import dataclass

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkippedRow, SkipReason
from nplv_desktop.planlijst.recognising.layout import Layout

_SILENT = frozenset({SkipReason.BLANK, SkipReason.TITLE, SkipReason.HEADER})


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """A plan with the row it was read from."""

    row: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class SheetReading:
    """What one sheet gave: its plans, the rows that are none, and everything to know about them."""

    layout: Layout
    plans: tuple[ReadPlan, ...]
    skipped: tuple[SkippedRow, ...]
    findings: tuple[ListFinding, ...]

    @property
    def dwellings(self) -> int:
        """The sum of the plans' dwellings."""
        return sum(read.plan.count("dwellings") for read in self.plans)

    @property
    def demolished(self) -> int:
        """The sum of the plans' dwellings to be demolished."""
        return sum(read.plan.count("demolished") for read in self.plans)


def is_told(reason: SkipReason) -> bool:
    """Whether a row left out for this reason is worth listing."""
    return reason not in _SILENT
