"""A finding: what is the matter, how much it matters, and the field where it is mended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from nplv_desktop.domain.area.sections import ANNEX_TEXTS, WHOLE, section_of


class Severity(StrEnum):
    """How much a finding matters; a blocking one stands in the way of a final export."""

    BLOCKING = "blocking"
    ATTENTION = "attention"
    INFORMATION = "information"


#: How `where` calls a section that goes by another name than its own: dossiers and `check --json` hold these names.
_CALLED = {
    "area": "parties",
    "agreement": "parties",
    "housing": "stimulus",
    "orv_measures": "orv",
    "area_budget": "wbi",
    "care_homes": "annex",
    "options": "annex",
    ANNEX_TEXTS: "annex",
    WHOLE: "check",
}


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
    field: str
    message: str
    figure: str | None = None
    accepted_reason: str | None = None
    mends: tuple[Mend, ...] = ()
    #: Whether it stands in the way of a final export until somebody mends it or accepts it with a reason.
    must_be_settled: bool = False

    @property
    def section(self) -> str:
        """The section of its field, which leads to the page that shows it."""
        return section_of(self.field)

    @property
    def where(self) -> str:
        """Section and field in one text, as it is kept and printed: "orv/orv_measures[1].amount_incl"."""
        return f"{_CALLED.get(self.section, self.section)}/{self.field}"

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
