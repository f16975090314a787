"""The Excel annex: a template, an area's figures with live formulas, and the data it carries along."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from lxml import etree

from nplv_desktop.documents.annex.annex_fields import (
    PLANS,
    STARTS_AREA,
    STARTS_CHART_SHEET,
    SUMMARY,
    AnnexFields,
    annex_fields,
)
from nplv_desktop.documents.annex.annex_template import problems_of
from nplv_desktop.documents.annex.annex_years import package_in_period
from nplv_desktop.documents.embedded import data_of, embed
from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.area.period import DEFAULT_PERIOD
from nplv_desktop.domain.area.plan import COLUMN_BY_KEY
from nplv_desktop.domain.figures.totals import Totals
from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.excel.sheet_cells import SHEET
from nplv_desktop.office.excel.workbook import Workbook
from nplv_desktop.office.excel.workbook_charts import drop_chart, refresh_charts
from nplv_desktop.office.package import Package, read_package, write_package
from nplv_desktop.office.plain_text import one_line
from nplv_desktop.system.assets import template as shipped_template

DEFAULT_TEMPLATE = "bijlage.xlsx"
_DRAFT_MARK = "CONCEPT"
_CORE = "docProps/core.xml"
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_APP = "docProps/app.xml"


def annex_bytes(
    area: Area,
    figures: Totals,
    reference: Reference,
    *,
    final: bool,
    made_on: datetime,
    template: Path | None = None,
) -> bytes:
    """The annex as a file; the same input and moment give the same bytes.

    `final` leaves out CONCEPT; whether that is allowed is for the caller. Raises DocumentError with one Dutch
    sentence: an area outside the agreement, a broken template.
    """
    if not figures.in_agreement:
        raise DocumentError(f"{area.name} maakt geen deel uit van de Woontopafspraken; er is geen bijlage te maken.")
    workbook = Workbook(read_package(template or shipped_template(DEFAULT_TEMPLATE)))
    for problem in problems_of(workbook)[:1]:
        raise DocumentError(f"“{workbook.package.name}” kan niet worden gebruikt: {problem}")
    period = figures.parameters.period
    if period != DEFAULT_PERIOD:
        workbook = Workbook(package_in_period(workbook.package, period))
    fields = annex_fields(area, figures, reference, final=final, made_on=made_on)
    _fill(workbook, fields)
    if final:
        _take_draft_mark(workbook)
    package = workbook.finish()
    _describe(package, area, made_on, final=final)
    embed(package, "xl/workbook.xml", one_line(area.name), data_of(area, figures, package.sha256))
    return write_package(package)


def _fill(workbook: Workbook, fields: AnnexFields) -> None:
    for name in fields.absent_rows:
        workbook.drop_row(name, SUMMARY)
    for sheet in fields.absent_sheets:
        workbook.drop_sheet(sheet)
    titles = [COLUMN_BY_KEY[f"delivered_{year}"].header for year in fields.delivery_years]
    missing = [title for title in titles if title not in workbook.tables[PLANS].columns]
    workbook.add_columns(PLANS, missing, COLUMN_BY_KEY["start_later"].header)
    for name, table in fields.tables.items():
        if name in workbook.tables:
            workbook.fill_table(name, table.rows or [table.of_nothing], table.totals)
    for name, formula in fields.followed.items():
        workbook.set_formula(name, formula)
    for name, value in fields.cells.items():
        workbook.fill_cell(name, value)
    if not fields.has_plans and PLANS in workbook.tables:
        # Without plans it would print empty pages.
        workbook.hide_sheet(workbook.tables[PLANS].sheet)
    starts = workbook.named_area(STARTS_AREA)
    if not fields.has_plans and starts is not None:
        drop_chart(workbook, STARTS_CHART_SHEET, starts[1], starts[2])
        workbook.cells[starts[0]].clear(starts[1], starts[2])
        for name in list(fields.cells):
            if name.startswith("start_"):
                workbook.drop_name(name)
    refresh_charts(workbook)


def _take_draft_mark(workbook: Workbook) -> None:
    """A final annex says nowhere that it is a draft."""
    for cells in workbook.cells.values():
        for part in cells.root.iterfind(f"{SHEET}headerFooter/*"):
            if part.text and _DRAFT_MARK in part.text:
                part.text = part.text.replace(_DRAFT_MARK, "")


def _describe(package: Package, area: Area, made_on: datetime, *, final: bool) -> None:
    """Title and moment of making; the list of sheets in the properties is left to Excel."""
    if _CORE in package:
        root = package.to_change(_CORE)
        state = "" if final else " (concept)"
        moment = made_on.strftime("%Y-%m-%dT%H:%M:%SZ")
        texts = {
            f"{_DUBLIN}title": f"Bijlage {one_line(area.name)}{state}"[:250],
            f"{_TERMS}created": moment,
            f"{_TERMS}modified": moment,
        }
        for child in root:
            if child.tag in texts:
                child.text = texts[child.tag]
    if _APP in package:
        root = package.to_change(_APP)
        for child in list(root):
            if etree.QName(child).localname in ("TitlesOfParts", "HeadingPairs"):
                root.remove(child)
