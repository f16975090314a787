"""How the annex looks: colours, number formats and what every sheet is made with."""

from __future__ import annotations

from typing import Any

import xlsxwriter

DEEP, ACCENT, SOFT, LINE, MUTED, TEXT = "#154273", "#01689B", "#E4F1F8", "#C9D3DC", "#566371", "#17212B"
INPUT = "#FFF7DC"
FONT = "Calibri"
# Every format names the Dutch locale, so that amounts read the same in an English office.
EURO = '[$-413]"€" #,##0;[Red][$-413]-"€" #,##0'
EURO_CENTS = '[$-413]"€" #,##0.00;[Red][$-413]-"€" #,##0.00'
COUNT, SHARE, DATE, YEAR, FTE = "[$-413]#,##0", "[$-413]0.0%", "[$-413]d mmmm yyyy", "0", "[$-413]0.##"
SIGNED = "[$-413]+#,##0;[$-413]-#,##0;[$-413]0"
#: Wide enough for € 999.999.999,99 and for € 999.999.999, in any usual font.
WIDE_CENTS, WIDE_EUROS = 19, 16
LARGEST_AMOUNT, LARGEST_COUNT = 10_000_000_000, 1_000_000


class Sheet:
    """One sheet under construction; rows and columns count from zero, as XlsxWriter does."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, title: str, intro: str, widths: list[float]) -> None:
        self.book = book
        self.name = name
        self.sheet = book.add_worksheet(name)
        self._formats: dict[tuple[Any, ...], Any] = {}
        for column, width in enumerate([2, *widths]):
            self.sheet.set_column(column, column, width, self.format())
        self.sheet.hide_gridlines(2)
        self.sheet.set_row(0, 30)
        self.sheet.write(0, 1, title, self.format(size=18, color=DEEP, bold=True, valign="vcenter"))
        self.sheet.write(1, 1, intro, self.format(color=MUTED))
        self._set_up_print()

    def _set_up_print(self) -> None:
        sheet = self.sheet
        sheet.set_paper(9)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.7)
        sheet.fit_to_pages(1, 0)
        sheet.set_header('&L&9Bijlage bij de bestuurlijke afspraak&R&"-,Bold"&9CONCEPT')
        sheet.set_footer("&L&9&A&R&9Pagina &P van &N")
        sheet.protect("", {"format_columns": True, "format_rows": True, "autofilter": True, "sort": True})

    def format(self, **wanted: Any) -> Any:
        """A cell format; `fill`, `number`, `size`, `color`, `bold`, `border`, `align`, `unlocked`, `wrap`."""
        key = tuple(sorted(wanted.items()))
        if key not in self._formats:
            made: dict[str, Any] = {
                "font_name": FONT,
                "font_size": wanted.get("size", 11),
                "font_color": wanted.get("color", TEXT),
                "valign": wanted.get("valign", "top"),
            }
            if wanted.get("bold"):
                made["bold"] = True
            if wanted.get("fill"):
                made["bg_color"] = wanted["fill"]
            if wanted.get("number"):
                made["num_format"] = wanted["number"]
            if wanted.get("border"):
                made |= {"bottom": 1, "bottom_color": LINE}
            if wanted.get("top"):
                made |= {"top": 1, "top_color": DEEP}
            if wanted.get("align"):
                made["align"] = wanted["align"]
            if wanted.get("indent"):
                made["indent"] = 1
            if wanted.get("wrap"):
                made["text_wrap"] = True
            if wanted.get("unlocked"):
                made["locked"] = False
            self._formats[key] = self.book.add_format(made)
        return self._formats[key]

    def head(self, row: int, text: str, width: int = 3) -> None:
        """A heading over a block."""
        for column in range(1, width + 1):
            self.sheet.write_blank(row, column, None, self.format(border=True, bold=True))
        self.sheet.write(row, 1, text, self.format(bold=True, color=ACCENT, border=True))

    def name_cell(self, name: str, row: int, column: int) -> None:
        """Gives a cell its name."""
        self.book.define_name(name, f"={self.name}!${chr(65 + column)}${row + 1}")

    def computed(
        self, row: int, label: str, name: str, formula: str, number: str = EURO, *, bold: bool = False
    ) -> None:
        """A labelled cell with a formula."""
        self.sheet.write(row, 1, label, self.format(border=True, bold=bold))
        self.sheet.write_formula(row, 2, formula, self.format(border=True, number=number, bold=bold, align="right"))
        self.name_cell(name, row, 2)

    def given(self, row: int, label: str, name: str, number: str = "", *, text: bool = False, width: int = 1) -> None:
        """A labelled cell whose value comes from the dossier and is locked; `width` columns have its line."""
        self.sheet.write(row, 1, label, self.format(border=True))
        side = "left" if text else "right"
        for column in range(2, 2 + width):
            self.sheet.write_blank(row, column, None, self.format(border=True, number=number, align=side))
        self.name_cell(name, row, 2)

    def entered(self, row: int, label: str, name: str, number: str, kind: str = "amount") -> None:
        """A labelled cell that holds input: coloured, unlocked, validated."""
        self.sheet.write(row, 1, label, self.format(border=True))
        self.input_cell(row, 2, name, number, kind)

    def input_cell(self, row: int, column: int, name: str, number: str, kind: str = "amount") -> None:
        """A cell that holds input."""
        look = self.format(border=True, number=number, fill=INPUT, unlocked=True, align="right" if number else "left")
        self.sheet.write_blank(row, column, None, look)
        self.name_cell(name, row, column)
        validate(self.sheet, row, column, row, kind)


def validate(sheet: Any, first: int, column: int, last: int, kind: str, choices: list[str] | None = None) -> None:
    """Lets cells of a column take only what belongs there."""
    rules: dict[str, dict[str, Any]] = {
        "amount": {
            "validate": "decimal", "minimum": 0, "maximum": LARGEST_AMOUNT,
            "error_title": "Bedrag", "error_message": "Vul een bedrag in van 0 tot en met 10 miljard euro.",
        },
        "count": {
            "validate": "integer", "minimum": 0, "maximum": LARGEST_COUNT,
            "error_title": "Aantal", "error_message": "Vul een heel getal in van 0 tot en met 1.000.000.",
        },
        "years": {
            "validate": "integer", "minimum": 0, "maximum": 100,
            "error_title": "Jaren", "error_message": "Vul een heel aantal jaren in.",
        },
        "fte": {
            "validate": "decimal", "minimum": 0, "maximum": 1000,
            "error_title": "Fte", "error_message": "Vul fte in als getal van 0 tot en met 1.000.",
        },
        "year": {
            "validate": "integer", "minimum": 2000, "maximum": 2100,
            "error_title": "Jaar", "error_message": "Vul een jaar in als vier cijfers.",
        },
        "share": {
            "validate": "integer", "minimum": 0, "maximum": 100,
            "error_title": "Percentage", "error_message": "Vul een percentage in van 0 tot en met 100.",
        },
    }  # fmt: skip
    if kind == "list":
        rule: dict[str, Any] = {
            "validate": "list", "source": choices,
            "error_title": "Keuze", "error_message": "Kies een waarde uit de lijst.",
        }  # fmt: skip
    elif kind in rules:
        rule = {"criteria": "between", **rules[kind]}
    else:
        return
    sheet.data_validation(first, column, last, column, {"ignore_blank": True, **rule})
