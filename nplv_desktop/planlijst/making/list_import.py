"""From a list that was read to plans for an area: which sheets, how, what was assumed, and everything to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from nplv_desktop.domain.area.plan import Plan
from nplv_desktop.domain.area.planlijst_source import PlanlijstSource, SheetSource
from nplv_desktop.domain.figures.derived import Derived, derive
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkipReason, Weight
from nplv_desktop.planlijst.interpreting.prepared_rows import about_municipality
from nplv_desktop.planlijst.making.importing import corrected, read_sheet
from nplv_desktop.planlijst.making.likeness import doubles_across
from nplv_desktop.planlijst.making.list_questions import questions_of, years_are
from nplv_desktop.planlijst.making.list_use import proposed_use
from nplv_desktop.planlijst.making.sheet_reading import ReadPlan, SheetReading
from nplv_desktop.planlijst.reading.collecting import without_collecting
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.reading.sheets import ListFile, Sheet
from nplv_desktop.planlijst.recognising.aliases import DELIVERY_DATE, START_DATE, YEAR_DATE
from nplv_desktop.planlijst.recognising.answers import Answers, Question, Use
from nplv_desktop.planlijst.recognising.layout import Layout
from nplv_desktop.planlijst.recognising.proposing import SheetProposal
from nplv_desktop.planlijst.recognising.year_columns import START

MOST_PLANS = 50_000


@dataclass(frozen=True, slots=True)
class Corrections:
    """What the user mended: cells by sheet (row, column → text) and rows to leave out by sheet."""

    cells: Mapping[str, Mapping[tuple[int, int], str]] = field(default_factory=dict)
    left_out: Mapping[str, frozenset[int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ListReading:
    """Everything a list gave: readings by sheet, sheets that hold no plans with the reason, open questions, and use."""

    readings: tuple[SheetReading, ...]
    other_sheets: tuple[tuple[str, str], ...]
    questions: tuple[Question, ...]
    source: PlanlijstSource
    use: Use = Use.PROGRAMME
    year: int = 0

    @property
    def plans(self) -> tuple[Plan, ...]:
        """All plans in the order of the list."""
        return tuple(read.plan for reading in self.readings for read in reading.plans)

    @property
    def findings(self) -> tuple[ListFinding, ...]:
        """All findings."""
        return tuple(finding for reading in self.readings for finding in reading.findings)

    @property
    def derived(self) -> Derived:
        """The figures that follow from the plans."""
        return derive(self.plans)


def read_plans(
    file: ListFile,
    proposals: tuple[SheetProposal, ...],
    answers: Answers,
    *,
    read_at: datetime,
    corrections: Corrections | None = None,
    municipality: str = "",
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[str], None] | None = None,
) -> ListReading:
    """The plans of the chosen sheets. Raises PlanlijstError where no sheet holds any.

    `municipality` is the area's: plans of another one are set aside unless the answers take them in.
    """
    with without_collecting():
        return _read_plans(file, proposals, answers, read_at, corrections, municipality, cancelled, progress)


def _read_plans(
    file: ListFile,
    proposals: tuple[SheetProposal, ...],
    answers: Answers,
    read_at: datetime,
    corrections: Corrections | None,
    municipality: str,
    cancelled: Callable[[], bool],
    progress: Callable[[str], None] | None,
) -> ListReading:
    corrections = corrections or Corrections()
    proposed = proposed_use(file.name, [p.layout for p in proposals if p.is_read], read_at.date())
    answers = replace(answers, use=answers.use or proposed[0], year=answers.year or proposed[1])
    readings: list[SheetReading] = []
    others: list[tuple[str, str]] = []
    left_out_sheets: list[ListFinding] = []
    for proposal in proposals:
        layout, sheet = proposal.layout, proposal.sheet
        if not proposal.is_read:
            others.append((sheet.name, layout.reason or proposal.why_not))
            if not layout.reason:
                message = f"Blad “{sheet.name}” is niet gelezen. {proposal.why_not}"
                left_out_sheets.append(ListFinding(Weight.ATTENTION, "sheet-left-out", sheet.name, 0, 0, message))
            continue
        if progress:
            progress(f"Blad “{sheet.name}” lezen…")
        mended = corrected(sheet, dict(corrections.cells.get(sheet.name, {})))
        left_out = corrections.left_out.get(sheet.name, frozenset())
        reading = read_sheet(
            mended,
            layout,
            answers,
            read_on=read_at.date(),
            left_out=left_out,
            municipality=municipality,
            cancelled=cancelled,
        )
        if not reading.plans and not any(left.reason == SkipReason.OTHER_MUNICIPALITY for left in reading.skipped):
            others.append((sheet.name, "Onder de kopregel staan geen plannen."))
            continue
        readings.append(_placed(reading, sheet))
    if not readings:
        why = "; ".join(f"{name}: {reason}" for name, reason in others[:3])
        raise PlanlijstError(f"In “{file.name}” zijn geen plannen gevonden ({why.rstrip('.')}).")
    readings[0] = _with_notes(readings[0], file.notes)
    read = {reading.layout.sheet: reading.layout for reading in readings}
    titled = [(proposal.sheet, proposal.layout) for proposal in proposals if proposal.sheet.name in read]
    across = [
        *_about_tables(readings),
        *left_out_sheets,
        *doubles_across(readings),
        *about_municipality(file.name, titled, municipality),
    ]
    readings[0] = replace(readings[0], findings=(*across, *readings[0].findings))
    count = sum(len(reading.plans) for reading in readings)
    if count > MOST_PLANS:
        raise PlanlijstError(
            f"“{file.name}” bevat {count} plannen; het programma neemt er hoogstens {MOST_PLANS} over."
        )
    return _whole(file, readings, others, answers, read_at)


def _whole(
    file: ListFile,
    readings: list[SheetReading],
    others: list[tuple[str, str]],
    answers: Answers,
    read_at: datetime,
) -> ListReading:
    """The readings with the questions they leave open and where they came from."""
    questions = questions_of(readings, answers)
    columns = [column for reading in readings for column in reading.layout.columns]
    has_years = any(column.years or column.key in (DELIVERY_DATE, START_DATE, YEAR_DATE) for column in columns)
    source = PlanlijstSource(
        file_name=file.name,
        sha256=file.sha256,
        read_at=read_at.isoformat(timespec="seconds"),
        sheets=tuple(_sheet_source(reading.layout) for reading in readings),
        years_are=years_are(readings, answers) if has_years else None,
        shift=answers.shift if has_years and years_are(readings, answers) != START else None,
        assumptions=tuple(
            f"{question.question} {question.answer[0].upper()}{question.answer[1:]}." for question in questions
        ),
    )
    return ListReading(
        tuple(readings), tuple(others), questions, source, answers.use or Use.PROGRAMME, answers.year or 0
    )


def _about_tables(readings: list[SheetReading]) -> Iterator[ListFinding]:
    """Tables that stood on one sheet; one about another kind of project than the first deserves a look."""
    first: dict[str, SheetReading] = {}
    for reading in readings:
        name, mark, _ = reading.layout.sheet.partition(" · tabel ")
        head = first.setdefault(name, reading)
        if not mark or head is reading:
            continue
        layout = reading.layout
        is_other = layout.kind != head.layout.kind
        weight = Weight.ATTENTION if is_other else Weight.INFORMATION
        what = f"tweede tabel met kop in rij {layout.header_row}" + (
            f", gelezen als {layout.kind}" if layout.kind else ""
        )
        message = f"Op blad “{name}” staat nog een tabel ({what}): {len(reading.plans)} rijen."
        rows = tuple(read.row for read in reading.plans)
        yield ListFinding(weight, "table-below", layout.sheet, layout.header_row, 0, message, rows)


def _with_notes(reading: SheetReading, notes: tuple[str, ...]) -> SheetReading:
    """The reading with what is to be known about the whole file, before all else."""
    sheet = reading.layout.sheet
    told = tuple(ListFinding(Weight.ATTENTION, "file-note", sheet, 0, 0, note) for note in notes)
    return replace(reading, findings=(*told, *reading.findings))


def _placed(reading: SheetReading, sheet: Sheet) -> SheetReading:
    """Findings and plans of a sheet that was put together from others, at their real places."""
    if not sheet.places:
        return reading
    findings = []
    for finding in reading.findings:
        place = sheet.places.get((finding.row, finding.column)) or sheet.places.get((finding.row, 0))
        if place:
            finding = replace(finding, sheet=place[0], row=place[1], column=place[2] if finding.column else 0)
        findings.append(finding)
    plans = []
    for read in reading.plans:
        place = sheet.places.get((read.row, 0))
        origin = read.plan.origin
        if place and origin:
            plan = Plan(read.plan.cells, replace(origin, sheet=place[0], row=place[1]))
            plans.append(ReadPlan(read.row, plan))
        else:
            plans.append(read)
    return replace(reading, findings=tuple(findings), plans=tuple(plans))


def _sheet_source(layout: Layout) -> SheetSource:
    columns = tuple((column.letter, column.header, column.key) for column in layout.columns if column.key != "ignore")
    return SheetSource(layout.sheet, layout.header_row, columns)
