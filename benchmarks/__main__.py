"""Prints how fast the program is beside what it is built on, and what each figure may be."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.documents import export_ratio
from benchmarks.keystrokes import keystroke_milliseconds
from benchmarks.meeting import (
    comparison_milliseconds,
    explanation_milliseconds,
    page_milliseconds,
    presentation_milliseconds,
    preview_ratio,
)
from benchmarks.planlijsten import (
    command_ratio,
    foreign_reading_ratio,
    reading_ratio,
    table_milliseconds,
    writing_ratio,
)
from benchmarks.prose import figure_check
from benchmarks.windows import idle_megabytes, start_ratios
from nplv_desktop.work.example import example_dossier


def main() -> int:
    """Measures everything; 1 where something is slower or larger than promised."""
    with tempfile.TemporaryDirectory() as folder:
        dossier = example_dossier(Path(folder))
        start, figures, start_details = start_ratios(dossier)
        median, late = keystroke_milliseconds(dossier)
        export, export_details = export_ratio()
        own, own_details = reading_ratio(Path(folder))
        foreign, foreign_details = foreign_reading_ratio(Path(folder))
        command, command_details = command_ratio(Path(folder))
        written, written_details = writing_ratio(Path(folder))
        looked, counted = table_milliseconds()
        pages, slowest = page_milliseconds(dossier)
        preview, preview_details = preview_ratio()
        rightness, prose, prose_details = figure_check()
        rows = [
            ("Start to first painted window / bare PySide6 window", start, 2.0, "×", start_details),
            ("Start to the dossier's figures on it / bare PySide6 window", figures, 6.0, "×", ""),
            ("Keystroke to updated totals, median", median, 16.0, "ms", ""),
            ("Keystroke to updated totals, 99th percentile", late, 50.0, "ms", ""),
            ("Agreement + annex / docxtpl + openpyxl alone", export, 2.0, "×", export_details),
            ("Planlijst of 10.000 × 40 read and checked / calamine alone", own, 4.0, "×", own_details),
            ("The same in somebody else's layout / calamine alone", foreign, 4.0, "×", foreign_details),
            ("The same as a whole command / a process of calamine alone", command, 4.0, "×", command_details),
            ("Planlijst written / openpyxl alone", written, 1.5, "×", written_details),
            ("50.000 plans filtered and sorted", looked, 200.0, "ms", ""),
            ("50.000 plans, derived figures after an edit", counted, 50.0, "ms", ""),
            ("Another page, the slowest", pages, 50.0, "ms", slowest),
            ("Edit to the beamer's picture of it", presentation_milliseconds(dossier), 33.0, "ms", ""),
            ("How a figure came about, after 500 changes", explanation_milliseconds(), 50.0, "ms", ""),
            ("Two rounds of 5.000 plans side by side", comparison_milliseconds(), 300.0, "ms", ""),
            ("Preview / LibreOffice's own conversion", preview, 1.5, "×", preview_details),
            *(
                (f"Figure check, 1 − {measure} on {part}", 1 - value, 0.05, "", "")
                for part, values in rightness.items()
                for measure, value in zip(("precision", "recall"), values, strict=True)
            ),
            ("Figure check of 20 pages", prose, 200.0, "ms", prose_details),
            ("Memory of the idle window", idle_megabytes(dossier), 150.0, "MB", ""),
        ]
    width = max(len(row[0]) for row in rows)
    print(f"{'measured':<{width}}  {'value':>10}  {'at most':>10}")
    for name, value, limit, unit, details in rows:
        verdict = "" if value <= limit else "  TOO MUCH"
        print(f"{name:<{width}}  {value:>7.2f} {unit:<2}  {limit:>7.2f} {unit:<2}  {details}{verdict}")
    return 1 if any(value > limit for _, value, limit, _, _ in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
