"""A finding: what is the matter, how much it matters, and the page and field where it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a finding matters; a blocking one stands in the way of a final export."""

    BLOCKING = "blocking"
    ATTENTION = "attention"
    INFORMATION = "information"


class PageKey(StrEnum):
    """The pages of an area, by the names that findings and the window use."""

    PARTIES = "parties"
    PLANLIJST = "planlijst"
    STIMULUS = "stimulus"
    ORV = "orv"
    CAPACITY = "capacity"
    WBI = "wbi"
    TEXTS = "texts"
    ANNEX = "annex"
    ROUNDS = "rounds"
    PREVIEW = "preview"
    RETURNED = "returned"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Mend:
    """One way to mend a figure in a text: `old` between `start` and `end` of its Markdown becomes `new`."""

    label: str
    start: int
    end: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about one area.

    `field` is the area file's path of the field ("orv_measures[1].amount_incl"), so that it leads to its place;
    `message` is one Dutch sentence or two: what is the matter and what to do. `accepted_reason` is set where somebody
    accepted an attention point.
    """

    code: str
    severity: Severity
    page: PageKey
    field: str
    message: str
    figure: str | None = None
    accepted_reason: str | None = None
    mends: tuple[Mend, ...] = ()
    #: Whether it stands in the way of a final export until somebody mends it or accepts it with a reason.
    must_be_settled: bool = False

    @property
    def where(self) -> str:
        """Page and field in one text: "orv/orv_measures[1].amount_incl"."""
        return f"{self.page}/{self.field}"

    @property
    def is_open(self) -> bool:
        """Whether it still asks for something: blocking, or attention that nobody accepted."""
        return self.severity == Severity.BLOCKING or (
            self.severity == Severity.ATTENTION and self.accepted_reason is None
        )


def holds_final(finding: Finding) -> bool:
    """Whether a finding stands in the way of a final export: blocking, or a contradiction that nobody accepted."""
    return finding.severity == Severity.BLOCKING or (finding.must_be_settled and finding.is_open)


def blocks(findings: tuple[Finding, ...]) -> bool:
    """Whether any finding stands in the way of a final export."""
    return any(finding.severity == Severity.BLOCKING for finding in findings)
