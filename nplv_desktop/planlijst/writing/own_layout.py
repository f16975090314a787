"""Writes a planlijst as a workbook of our own layout: a table that people can sort, filter, fill in and send back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import xlsxwriter

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, PLAN_COLUMNS, ColumnType, Plan, PlanColumn, clean_text
from nplv_desktop.planlijst.reading.cell_items import join_items
from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError, ReadingCancelledError
from nplv_desktop.planlijst.recognising.aliases import own_header
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
#: Points of one line of text, and the most lines that a row is made high for.
_LINE, _MOST_LINES = 15, 12
_HEAD = {
    "bold": True,
    "text_wrap": True,
    "valign": "vcenter",
    "num_format": "@",
    "bg_color": "#154273",
    "font_color": "#FFFFFF",
}


def columns_of(plans: Iterable[Plan]) -> tuple[PlanColumn, ...]:
    """The columns of our own layout: those that are filled first, so that the first page of a print has no empty ones.

    Years of delivery and the columns of year sheets stand there only where a plan has them.
    """
    used = {key for plan in plans for key, _ in plan.cells} | {"plan_id", "name"}
    filled = [column for column in ALL_PLAN_COLUMNS if column.key in used]
    return (*filled, *(column for column in PLAN_COLUMNS if column.key in _STANDARD and column.key not in used))


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
        _set_up(sheet, len(plans), columns, _totals(plans, columns), formats, title)
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
        ColumnType.YEARS: book.add_format({**top, "num_format": "@"}),
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
        sheet.set_column(place, place, _width(column), _format_of(column, formats))
    for row, plan in enumerate(plans, start=1):
        lines = _lines(plan)
        if lines > 1:
            # LibreOffice does not make rows higher by itself: names of two lines would stand over each other.
            sheet.set_row(row, _LINE * lines)
        if row % 1_000 == 0 and cancelled():
            raise ReadingCancelledError("Schrijven afgebroken; er is geen bestand gemaakt.")
        for key, value in plan.cells:
            if type(value) is int:
                write_number(row, places[key], value)
            elif type(value) is tuple and columns[places[key]].type == ColumnType.YEARS:
                write_string(row, places[key], ", ".join(value))
            elif type(value) is tuple:
                write_string(row, places[key], join_items(value)[:_LONGEST_CELL])
            else:
                write_string(row, places[key], str(value)[:_LONGEST_CELL])


def _width(column: PlanColumn) -> float:
    """Wide enough for the longest word of the header in bold."""
    longest = max(map(len, own_header(column).replace("/", "/ ").split()))
    return max(WIDTHS.get(column.key, 11), longest + 3)


def _lines(plan: Plan) -> int:
    """How many lines the longest text of a plan takes in its column."""
    lines = 1
    for key in ("name", "remarks", "bottlenecks"):
        text = plan.text(key)
        if len(text) > WIDTHS[key] - 4 or "\n" in text:
            each = WIDTHS[key] - 4
            lines = max(lines, sum(1 + int((len(part) - 1) // each) for part in text.split("\n")))
    return min(lines, _MOST_LINES)


def _totals(plans: Sequence[Plan], columns: Sequence[PlanColumn]) -> dict[str, int]:
    """The sum of each column of counts that has one."""
    counted = {column.key for column in columns if column.type == ColumnType.COUNT and column.key != "spread_years"}
    totals: dict[str, int] = {}
    for plan in plans:
        for key, value in plan.cells:
            if key in counted and isinstance(value, int):
                totals[key] = totals.get(key, 0) + value
    return {key: total for key, total in totals.items() if total}


def _set_up(
    sheet: Any,
    rows: int,
    columns: Sequence[PlanColumn],
    totals: dict[str, int],
    formats: dict[str, Any],
    title: str,
) -> None:
    heads: list[dict[str, Any]] = []
    for column in columns:
        head: dict[str, Any] = {"header": own_header(column), "header_format": formats["head"]}
        if totals and column.key == "name":
            head["total_string"] = "Totaal"
        elif column.key in totals:
            head |= {"total_function": "sum", "total_value": totals[column.key], "format": formats[column.type]}
        heads.append(head)
    last = max(1, rows) + (1 if totals else 0)
    sheet.add_table(
        0,
        0,
        last,
        len(columns) - 1,
        {"name": TABLE, "columns": heads, "style": "Table Style Light 1", "total_row": bool(totals)},
    )
    sheet.freeze_panes(1, 2)
    sheet.set_row(0, 60)
    sheet.set_landscape()
    sheet.set_paper(8)
    # So many pages wide that the letters stay readable, each with the plan's id and name.
    width = sum(map(_width, columns))
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
        sheet.write_string(row, 0, own_header(column), formats["bold"])
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
