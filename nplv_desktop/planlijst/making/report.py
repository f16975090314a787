"""What the command line prints about a list that was read."""

from __future__ import annotations

from typing import Any

from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.domain.area.plan import START_YEARS
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.derived import Derived
from nplv_desktop.planlijst.interpreting.list_findings import SkipReason
from nplv_desktop.planlijst.making.list_import import ListReading
from nplv_desktop.planlijst.making.sheet_reading import SheetReading, is_told
from nplv_desktop.planlijst.recognising.aliases import IGNORED

#: The option of the command line that answers a question, by its key.
OPTIONS = {
    "years_are": "--years",
    "shift": "--shift",
    "spread": "--spread",
    "price_classes": "--price-class",
    "in_area": "--in-area",
    "previous_subsidy": "--previous-subsidy",
    "hidden_rows": "--hidden-rows",
    "struck_rows": "--struck-rows",
    "other_municipalities": "--other-municipalities",
    "use": "--use, --year",
    "liberalised": "--expensive",
}


def counted(number: int, one: str, several: str) -> str:
    """A number with its word: "1 plan", "1.334 woningen"."""
    return f"1 {one}" if number == 1 else f"{grouped(number)} {several}"


def summary_of(sheet: SheetReading) -> str:
    """What a sheet gave: "3 plannen, 1.334 woningen, 17 te slopen"."""
    plans = counted(len(sheet.plans), "plan", "plannen")
    homes = counted(sheet.dwellings, "woning", "woningen")
    return f"{plans}, {homes}, {grouped(sheet.demolished)} te slopen"


def summary_line(reading: ListReading) -> str:
    """The line on top: "3 plannen · 1.334 woningen · 2 rijen overgeslagen · 1 kolom niet gebruikt"."""
    sheets = reading.readings
    said = [
        counted(sum(len(sheet.plans) for sheet in sheets), "plan", "plannen"),
        counted(sum(sheet.dwellings for sheet in sheets), "woning", "woningen"),
    ]
    demolished = sum(sheet.demolished for sheet in sheets)
    if demolished:
        said.append(f"{grouped(demolished)} te slopen")
    skipped = sum(is_told(left.reason) for sheet in sheets for left in sheet.skipped)
    if skipped:
        said.append(f"{counted(skipped, 'rij', 'rijen')} overgeslagen")
    unused = sum(column.key == IGNORED for sheet in sheets for column in sheet.layout.columns)
    if unused:
        said.append(f"{counted(unused, 'kolom', 'kolommen')} niet gebruikt")
    if reading.other_sheets:
        said.append(f"{counted(len(reading.other_sheets), 'blad', 'bladen')} niet gelezen")
    return " · ".join(said)


def reading_json(reading: ListReading) -> dict[str, Any]:
    """Rows read and skipped with reasons, findings, derived figures and assumed answers."""
    return {
        "file": reading.source.file_name,
        "summary": summary_line(reading),
        "use": reading.use.value,
        "sheets": [_sheet_json(sheet) for sheet in reading.readings],
        "other_sheets": [{"sheet": name, "reason": reason} for name, reason in reading.other_sheets],
        "derived": derived_json(reading.derived),
        "questions": [
            {
                "key": question.key,
                "question": question.question,
                "answer": question.answer,
                "option": OPTIONS.get(question.key),
            }
            for question in reading.questions
        ],
    }


def _sheet_json(reading: SheetReading) -> dict[str, Any]:
    layout = reading.layout
    return {
        "sheet": layout.sheet,
        "header_row": layout.header_row,
        "layout": layout.known_as or None,
        "plans": len(reading.plans),
        "dwellings": reading.dwellings,
        "demolished": reading.demolished,
        "mapping": {
            column.header: {"key": column.key, "certainty": round(column.certainty, 2), "column": column.letter}
            for column in layout.columns
        },
        "skipped": [
            {"row": left.row, "reason": left.reason.value}
            for left in reading.skipped
            if left.reason != SkipReason.BLANK
        ],
        "findings": [
            {
                "severity": finding.weight.value,
                "code": finding.code,
                "sheet": finding.sheet,
                "cell": finding.cell,
                "rows": list(finding.rows) or ([finding.row] if finding.row else []),
                "message": finding.message,
            }
            for finding in reading.findings
        ],
    }


def derived_json(derived: Derived) -> dict[str, Any]:
    """The derived figures; dwellings. None where the list says nothing."""
    parts = [part for part in (derived.pure_nplv, derived.large_scale_part) if part]
    whole = DwellingCount(sum(part.total for part in parts), sum(part.affordable for part in parts)) if parts else None
    return {
        "plans": derived.plans,
        "housing": {
            "pure_nplv": _pair(derived.pure_nplv),
            "large_scale_part": _pair(derived.large_scale_part),
            "total": _pair(whole),
        },
        "stimulus_basis": derived.basis,
        "starts": {**dict(zip(START_YEARS, derived.starts, strict=True)), "later": derived.start_later},
        "without_start_year": derived.without_start,
        "dwellings": derived.dwellings,
        "affordable": derived.affordable,
        "demolished": derived.demolished,
        "net": derived.net,
        "hard": derived.hard,
        "soft": derived.soft,
        "status_unknown": derived.status_unknown,
        "previously_subsidised": derived.previously_subsidised,
        "care_suitable": derived.care_suitable,
        "care_clustered": derived.care_clustered,
    }


def _pair(count: DwellingCount | None) -> dict[str, int] | None:
    return {"total": count.total, "affordable": count.affordable} if count else None
