"""Writes a planlijst as a workbook of our own layout: a table that people can sort, filter, fill in and send back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.plan import PLAN_COLUMNS, ColumnType, Plan, PlanColumn, clean_text
from nplv_desktop.planlijst.reading.cell_items import join_items
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError, ReadingCancelledError
from nplv_desktop.planlijst.recognising.column_guide import CHOICES, EXPLANATIONS, WIDTHS
from nplv_desktop.system.safe_write import reason, written_beside

SHEET = "Planlijst"
TABLE = "Planlijst"
GUIDE = "Toelichting"
_SETTINGS = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
    "in_memory": False,
}
_STANDARD = {column.key for column in PLAN_COLUMNS if not column.key.startswith("delivered_")}
_LONGEST_CELL = 32_000
#: Empty rows under the list that already have the lists of values.
_SPARE_ROWS = 500
_CHARACTERS_A_PAGE = 190
_HEAD = {
    "bold": True,
    "text_wrap": True,
    "valign": "vcenter",
    "num_format": "@",
    "bg_color": "#154273",
    "font_color": "#FFFFFF",
}


def columns_of(plans: Iterable[Plan]) -> tuple[PlanColumn, ...]:
    """The columns of our own layout: all but the years of delivery that no plan has."""
    used = {key for plan in plans for key, _ in plan.cells}
    return tuple(column for column in PLAN_COLUMNS if column.key in _STANDARD or column.key in used)


def write_planlijst(
    area: Area, target: Path, *, made_on: datetime, cancelled: Callable[[], bool] = lambda: False
) -> None:
    """Writes the planlijst beside the target and moves it into place; raises PlanlijstError with one Dutch sentence."""
    try:
        with written_beside(target) as draft:
            write_plans(area.planlijst, draft, title=area.name, made_on=made_on, cancelled=cancelled)
    except OSError as error:
        raise PlanlijstError(f"“{target.name}” kan hier niet worden bewaard: {reason(error)}.") from error


def write_plans(
    plans: Sequence[Plan],
    target: Path,
    *,
    title: str,
    made_on: datetime,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """The workbook of these plans, at exactly this path. Raises OSError, ReadingCancelledError."""
    book = xlsxwriter.Workbook(str(target), _SETTINGS)
    try:
        book.set_properties({"title": f"Planlijst {clean_text(title)}"[:200], "created": made_on})
        formats = _formats(book)
        columns = columns_of(plans)
        sheet = book.add_worksheet(SHEET)
        _write_rows(sheet, plans, columns, formats, cancelled)
        _set_up(sheet, len(plans), columns, formats, title)
        _add_lists(sheet, len(plans), columns)
        _write_guide(book.add_worksheet(GUIDE), columns, formats, title, made_on)
    except BaseException:
        book.fileclosed = True  # nothing is written
        raise
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(*getattr(error.args[0], "args", (5, "write"))) from error


def _formats(book: Any) -> dict[str, Any]:
    top = {"valign": "top"}
    return {
        ColumnType.TEXT: book.add_format({**top, "num_format": "@"}),
        "long": book.add_format({**top, "num_format": "@", "text_wrap": True}),
        ColumnType.CHOICE: book.add_format({**top, "num_format": "@"}),
        ColumnType.COUNT: book.add_format({**top, "num_format": "#,##0"}),
        ColumnType.PERCENTAGE: book.add_format({**top, "num_format": '0" %"'}),
        "head": book.add_format(_HEAD),
        "title": book.add_format({"bold": True, "font_size": 14}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "bold": book.add_format({"bold": True, "valign": "top"}),
    }


def _format_of(column: PlanColumn, formats: dict[str, Any]) -> Any:
    return formats["long"] if column.key in ("name", "remarks", "bottlenecks") else formats[column.type]


def _write_rows(
    sheet: Any,
    plans: Sequence[Plan],
    columns: Sequence[PlanColumn],
    formats: dict[str, Any],
    cancelled: Callable[[], bool],
) -> None:
    places = {column.key: place for place, column in enumerate(columns)}
    write_string, write_number = sheet.write_string, sheet.write_number
    for place, column in enumerate(columns):
        sheet.set_column(place, place, WIDTHS.get(column.key, 11), _format_of(column, formats))
    for row, plan in enumerate(plans, start=1):
        if row % 1_000 == 0 and cancelled():
            raise ReadingCancelledError("Schrijven afgebroken; er is geen bestand gemaakt.")
        for key, value in plan.cells:
            if type(value) is int:
                write_number(row, places[key], value)
            elif type(value) is tuple:
                write_string(row, places[key], join_items(value)[:_LONGEST_CELL])
            else:
                write_string(row, places[key], str(value)[:_LONGEST_CELL])


def _set_up(sheet: Any, rows: int, columns: Sequence[PlanColumn], formats: dict[str, Any], title: str) -> None:
    heads: list[dict[str, Any]] = []
    for column in columns:
        heads.append({"header": column.header, "header_format": formats["head"]})
    sheet.add_table(
        0, 0, max(1, rows), len(columns) - 1, {"name": TABLE, "columns": heads, "style": "Table Style Light 1"}
    )
    sheet.freeze_panes(1, 2)
    sheet.set_row(0, 45)
    sheet.set_landscape()
    sheet.set_paper(8)
    # So many pages wide that the letters stay readable, each with the plan's id and name.
    width = sum(WIDTHS.get(column.key, 11) for column in columns)
    sheet.fit_to_pages(max(1, round(width / _CHARACTERS_A_PAGE)), 0)
    sheet.repeat_columns(0, 1)
    sheet.repeat_rows(0)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_header(f'&L&"-,Bold"Planlijst {title.replace("&", "&&")}'[:200])
    sheet.set_footer("&LNPLV Desktop&RPagina &P van &N")


def _add_lists(sheet: Any, rows: int, columns: Sequence[PlanColumn]) -> None:
    """Lists of values and bounds that Excel offers while people fill in; other values stay allowed where lists do."""
    last = rows + _SPARE_ROWS
    for place, column in enumerate(columns):
        choices = CHOICES.get(column.key)
        if choices:
            sheet.data_validation(
                1,
                place,
                last,
                place,
                {
                    "validate": "list",
                    "source": list(choices),
                    "error_type": "warning",
                    "error_title": column.header[:32],
                    "error_message": f"Kies uit: {', '.join(choices)}."[:255],
                },
            )
        elif column.type in (ColumnType.COUNT, ColumnType.PERCENTAGE):
            highest = 100 if column.type == ColumnType.PERCENTAGE else 1_000_000
            sheet.data_validation(
                1,
                place,
                last,
                place,
                {
                    "validate": "integer",
                    "criteria": "between",
                    "minimum": 0,
                    "maximum": highest,
                    "error_title": column.header[:32],
                    "error_message": f"Vul een heel getal van 0 tot en met {highest} in.",
                },
            )


def _write_guide(
    sheet: Any, columns: Sequence[PlanColumn], formats: dict[str, Any], title: str, made_on: datetime
) -> None:
    """A sheet that explains the columns."""
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 70)
    sheet.set_column(2, 2, 60)
    sheet.write_string(0, 0, f"Planlijst {clean_text(title)}"[:200], formats["title"])
    lines = (
        f"Gemaakt op {made_on:%d-%m-%Y} met NPLV Desktop. Sorteren, filteren, rijen en kolommen toevoegen mag.",
        "Een lege cel betekent: niet bekend. Dat is iets anders dan 0.",
        "Lees dit bestand in met “Nieuwe versie inlezen…” op de pagina Planlijst.",
    )
    for row, line in enumerate(lines, start=1):
        sheet.write_string(row, 0, line)
    head = len(lines) + 2
    for place, text in enumerate(("Kolom", "Wat er in staat", "Waarden")):
        sheet.write_string(head, place, text, formats["head"])
    for row, column in enumerate(columns, start=head + 1):
        sheet.write_string(row, 0, column.header, formats["bold"])
        sheet.write_string(row, 1, explanation(column), formats["wrap"])
        sheet.write_string(row, 2, ", ".join(CHOICES.get(column.key, ())) or _values(column), formats["wrap"])
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)


def explanation(column: PlanColumn) -> str:
    """What stands in a column, in one Dutch sentence."""
    if column.key.startswith("delivered_"):
        return f"Woningen die in {column.key[-4:]} worden opgeleverd."
    if column.key.startswith("start_2"):
        return f"Woningen waarvan de bouw in {column.key[-4:]} start."
    return EXPLANATIONS[column.key]


def _values(column: PlanColumn) -> str:
    if column.type == ColumnType.COUNT:
        return "heel getal, 0 of hoger"
    return "heel getal van 0 tot en met 100" if column.type == ColumnType.PERCENTAGE else "tekst"
