"""Builds `templates/bijlage.xlsx`; from then on the template can be restyled in Excel.

python packaging/build_annex_template.py
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from annex_template.sheets import (
    add_amounts,
    add_band,
    add_budget,
    add_care,
    add_parameters,
    add_plans,
    add_summary,
    add_task,
    add_wbi,
)  # fmt: skip
from nplv_desktop.office.package import read_package, write_package

TARGET = Path(__file__).parent.parent / "templates" / "bijlage.xlsx"


def build(target: Path) -> None:
    """Writes the template, the same bytes each time."""
    with tempfile.TemporaryDirectory() as folder:
        draft = Path(folder) / "draft.xlsx"
        with xlsxwriter.Workbook(str(draft), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
            book.set_properties(
                {
                    "title": "Bijlage bij de bestuurlijke afspraak",
                    "author": "Ministerie van Volkshuisvesting en Ruimtelijke Ordening",
                    "created": datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None),
                }
            )
            add_summary(book)
            add_task(book)
            add_plans(book)
            add_band(book)
            add_amounts(
                book, "ORV", "ORV-maatregelen", "Bovenplanse openbare ruimte en collectieve voorzieningen.", "bijlage 1"
            )
            add_amounts(
                book,
                "Capaciteit",
                "Ambtelijke capaciteit",
                "Als vast bedrag, of als fte × jaren × tarief.",
                "bijlage 2",
            )
            add_wbi(book)
            add_budget(book)
            add_care(book)
            add_parameters(book)
        target.write_bytes(write_package(read_package(draft)))


if __name__ == "__main__":
    build(TARGET)
    sys.stdout.write(f"{TARGET.name}\n")
