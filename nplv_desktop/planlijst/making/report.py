"""What the command line prints about a list that was read."""

from __future__ import annotations

from typing import Any

from nplv_desktop.domain.area.area import DwellingCount
from nplv_desktop.domain.area.plan import START_YEARS
from nplv_desktop.domain.figures.derived import Derived
from nplv_desktop.planlijst.making.list_findings import SkipReason
from nplv_desktop.planlijst.making.list_import import ListReading
from nplv_desktop.planlijst.making.sheet_reading import SheetReading


def reading_json(reading: ListReading) -> dict[str, Any]:
    """Rows read and skipped with reasons, findings, derived figures and assumed answers."""
    return {
        "file": reading.source.file_name,
        "sheets": [_sheet_json(sheet) for sheet in reading.readings],
        "other_sheets": [{"sheet": name, "reason": reason} for name, reason in reading.other_sheets],
        "derived": derived_json(reading.derived),
        "questions": [
            {"key": question.key, "question": question.question, "answer": question.answer}
            for question in reading.questions
        ],
    }


def _sheet_json(reading: SheetReading) -> dict[str, Any]:
    layout = reading.layout
    return {
        "sheet": layout.sheet,
        "header_row": layout.header_row,
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
