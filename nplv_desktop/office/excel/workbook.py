"""An Excel template as parts: its sheets, named cells, tables and charts, filled without changing how it looks."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from lxml import etree

from nplv_desktop.office.document_errors import DocumentError
from nplv_desktop.office.excel.sheet_cells import SHEET, Cells, Value, cell_name, column_letters, split_reference
from nplv_desktop.office.package import Package, forget_content_type, relationships_name, target_of

_WORKBOOK, _STYLES, _ORDER = "xl/workbook.xml", "xl/styles.xml", "xl/calcChain.xml"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_NAME = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]{1,3}\$\d+)(?::(\$[A-Z]{1,3}\$\d+))?")


@dataclass
class Table:
    """A table of a sheet: its part, columns in order, and the rows it stands in."""

    part: str
    root: Any
    sheet: str
    columns: list[str]
    top: int
    left: int
    bottom: int
    has_totals: bool

    @property
    def first_row(self) -> int:
        """The first row with data."""
        return self.top + 1


class Workbook:
    """An opened template. Raises DocumentError where it is no workbook that can be filled."""

    def __init__(self, package: Package) -> None:
        self.package = package
        if _WORKBOOK not in package:
            raise DocumentError(f"“{package.name}” is geen Excel-sjabloon; kies een .xlsx-bestand.")
        self.root = package.to_change(_WORKBOOK)
        self._sheet_parts = self._find_sheets()
        self.cells: dict[str, Cells] = {
            name: Cells(package.to_change(part)) for name, part in self._sheet_parts.items()
        }
        self.tables: dict[str, Table] = {table.root.get("name"): table for table in self._find_tables()}
        self._styles = package.to_change(_STYLES) if _STYLES in package else None
        self._text_styles: dict[str, str] = {}

    def part_of(self, sheet: str) -> str:
        """The part that holds a sheet."""
        return self._sheet_parts[sheet]

    # -- what the template has -----------------------------------------------------------------------------------------

    @property
    def sheets(self) -> list[str]:
        """The names of the sheets in order."""
        return list(self._sheet_parts)

    def named_cell(self, name: str) -> tuple[str, int, int] | None:
        """Sheet, row and column of a named cell; None where the template has no such name."""
        area = self.named_area(name)
        return (area[0], *area[1]) if area else None

    def named_area(self, name: str) -> tuple[str, tuple[int, int], tuple[int, int]] | None:
        """Sheet, first and last cell of a named area; None where the template has no such name."""
        for defined in self._defined_names():
            match = _NAME.fullmatch(defined.text or "")
            if defined.get("name") == name and match is not None:
                sheet = (match[1] or match[2]).replace("''", "'")
                first = split_reference(match[3])
                return sheet, first, split_reference(match[4]) if match[4] else first
        return None

    def has_formula(self, name: str) -> bool:
        """Whether a named cell is computed."""
        place = self.named_cell(name)
        return place is not None and place[0] in self.cells and self.cells[place[0]].is_computed(place[1], place[2])

    def _defined_names(self) -> list[Any]:
        return list(self.root.iterfind(f"{SHEET}definedNames/{SHEET}definedName"))

    def _find_sheets(self) -> dict[str, str]:
        targets = self.targets(_WORKBOOK)
        found = {}
        for sheet in self.root.iterfind(f"{SHEET}sheets/{SHEET}sheet"):
            part = targets.get(sheet.get(f"{_OFFICE}id"), "")
            if part in self.package and "/worksheets/" in part:
                found[sheet.get("name")] = part
        return found

    def targets(self, part: str) -> dict[str, str]:
        """Where a part's relationships lead, by their id."""
        name = relationships_name(part)
        if name not in self.package:
            return {}
        return {
            relationship.get("Id"): target_of(part, relationship.get("Target"))
            for relationship in self.package.tree(name)
            if relationship.get("TargetMode") != "External"
        }

    def _find_tables(self) -> list[Table]:
        found = []
        for sheet, part in self._sheet_parts.items():
            for target in self.targets(part).values():
                if "/tables/" in target and target in self.package:
                    root = self.package.to_change(target)
                    first, last = root.get("ref").split(":")
                    (top, left), (bottom, _) = split_reference(first), split_reference(last)
                    columns = [column.get("name") for column in root.iter(f"{SHEET}tableColumn")]
                    totals = root.get("totalsRowCount") not in (None, "0")
                    found.append(Table(target, root, sheet, columns, top, left, bottom, totals))
        return found

    # -- filled --------------------------------------------------------------------------------------------------------

    def fill_cell(self, name: str, value: Value) -> None:
        """Writes a value into a named cell, or as the stored result of its formula."""
        place = self.named_cell(name)
        if place is not None and place[0] in self.cells:
            self.cells[place[0]].write(place[1], place[2], value, self._text_style)

    def set_formula(self, name: str, formula: str) -> None:
        """Has a named cell computed; its result is filled in as for any other cell."""
        place = self.named_cell(name)
        if place is not None and place[0] in self.cells:
            self.cells[place[0]].set_formula(place[1], place[2], formula)

    def fill_table(self, name: str, rows: Sequence[Mapping[str, Value]], totals: Mapping[str, Value]) -> None:
        """Writes rows (at least one) into a table that grows or shrinks; `totals` are the results of its total row.

        Columns that the template does not have are left out; columns that a row does not have are emptied.
        """
        table = self.tables[name]
        cells = self.cells[table.sheet]
        self._resize(table, len(rows))
        for number, row in enumerate(rows, start=table.first_row):
            for place, column in enumerate(table.columns, start=table.left):
                if column in row or not cells.is_computed(number, place):
                    cells.write(number, place, row.get(column), self._text_style)
        if table.has_totals:
            for place, column in enumerate(table.columns):
                if column in totals:
                    cells.write(table.bottom, table.left + place, totals[column], self._text_style)

    def _resize(self, table: Table, count: int) -> None:
        """Gives a table this many rows, each with the look and formulas of the template's first one."""
        cells = self.cells[table.sheet]
        present = table.bottom - table.top - (1 if table.has_totals else 0)
        if present > 1:
            self._drop_rows(table, present - 1)
        cells.repeat_row(table.first_row, count)
        self._move_names(table.sheet, table.first_row, count - 1)
        table.bottom += count - 1
        self._say_extent(table)

    def _drop_rows(self, table: Table, count: int) -> None:
        cells = self.cells[table.sheet]
        for number in range(table.first_row + count, table.first_row, -1):
            cells.remove_row(number)
            self._move_names(table.sheet, number, -1)
        table.bottom -= count

    def add_columns(self, name: str, titles: Sequence[str], like: str) -> None:
        """Adds columns at the right of a table, each with the look of an existing one; before rows are filled in."""
        table = self.tables[name]
        cells = self.cells[table.sheet]
        model = table.left + table.columns.index(like)
        listing = table.root.find(f"{SHEET}tableColumns")
        pattern = next(column for column in listing if column.get("name") == like)
        for title in titles:
            column = table.left + len(table.columns)
            for row in range(table.top, table.bottom + 1):
                cells.copy_look(row, column, (row, model))
            cells.write(table.top, column, title)
            made = deepcopy(pattern)
            made.set("id", str(max(int(other.get("id")) for other in listing) + 1))
            made.set("name", title)
            made.attrib.pop("{http://schemas.microsoft.com/office/spreadsheetml/2014/revision3}uid", None)
            listing.append(made)
            table.columns.append(title)
            if table.has_totals:
                cells.copy_formula(table.bottom, column, (table.bottom, model), like, title)
        listing.set("count", str(len(table.columns)))
        self._say_extent(table)

    def _say_extent(self, table: Table) -> None:
        right = column_letters(table.left + len(table.columns) - 1)
        first = cell_name(table.top, table.left)
        table.root.set("ref", f"{first}:{right}{table.bottom}")
        data_end = table.bottom - (1 if table.has_totals else 0)
        filtering = table.root.find(f"{SHEET}autoFilter")
        if filtering is not None:
            filtering.set("ref", f"{first}:{right}{data_end}")

    def _move_names(self, sheet: str, after: int, by: int) -> None:
        """Lets names follow cells of a sheet that moved."""
        if not by:
            return
        quoted = (f"'{sheet.replace(chr(39), chr(39) * 2)}'!", f"{sheet}!")
        for defined in self._defined_names():
            text = defined.text or ""
            if text.startswith(quoted):
                prefix, _, places = text.rpartition("!")
                defined.text = f"{prefix}!{_moved(places, after, by)}"

    def _text_style(self, style: str) -> str:
        """The style like this one whose text never turns into a formula, also when somebody edits the cell."""
        if self._styles is None:
            return style
        if style not in self._text_styles:
            formats = self._styles.find(f"{SHEET}cellXfs")
            made = deepcopy(formats[int(style)])
            made.set("quotePrefix", "1")
            formats.append(made)
            formats.set("count", str(len(formats)))
            self._text_styles[style] = str(len(formats) - 1)
        return self._text_styles[style]

    def drop_row(self, name: str, table_name: str) -> None:
        """Takes the row of a named cell out of a table, with every name that leads to it."""
        place, table = self.named_cell(name), self.tables[table_name]
        if place is None:
            return
        sheet, row, _ = place
        for defined in self._defined_names():
            area = self.named_area(defined.get("name"))
            if area is not None and area[0] == sheet and area[1][0] == area[2][0] == row:
                defined.getparent().remove(defined)
        self.cells[sheet].remove_row(row)
        self._move_names(sheet, row, -1)
        table.bottom -= 1
        self._say_extent(table)

    # -- left out ------------------------------------------------------------------------------------------------------

    def drop_sheet(self, name: str) -> None:
        """Takes a sheet away with its tables and the names that lead to it."""
        if name not in self._sheet_parts:
            return
        sheets = self.root.find(f"{SHEET}sheets")
        place = [sheet.get("name") for sheet in sheets].index(name)
        sheet = sheets[place]
        self._drop_relationship(_WORKBOOK, sheet.get(f"{_OFFICE}id"))
        sheets.remove(sheet)
        for defined in self._defined_names():
            area = _NAME.match(defined.text or "")
            own = defined.get("localSheetId")
            if (area and (area[1] or area[2]).replace("''", "'") == name) or own == str(place):
                defined.getparent().remove(defined)
            elif own is not None and int(own) > place:
                defined.set("localSheetId", str(int(own) - 1))
        part = self._sheet_parts.pop(name)
        self.drop_part(part)
        del self.cells[name]
        self.tables = {key: table for key, table in self.tables.items() if table.sheet != name}
        for view in self.root.iter(f"{SHEET}workbookView"):
            view.set("activeTab", "0")

    def hide_sheet(self, name: str) -> None:
        """Hides a sheet: its cells stay for formulas, it is neither shown at first nor printed."""
        for sheet in self.root.find(f"{SHEET}sheets"):
            if sheet.get("name") == name:
                sheet.set("state", "hidden")

    def drop_name(self, name: str) -> None:
        """Takes a name away; its cell stays."""
        for defined in self._defined_names():
            if defined.get("name") == name:
                defined.getparent().remove(defined)

    def drop_part(self, part: str) -> None:
        """Takes a part away with everything that only it leads to."""
        children = list(self.targets(part).values())
        self.package.drop(relationships_name(part))
        for child in children:
            if child in self.package and not self._is_needed(child):
                self.drop_part(child)
        self.package.drop(part)
        forget_content_type(self.package, part)

    def _is_needed(self, part: str) -> bool:
        """Whether any other part still leads to this one."""
        owners = (name for name in self.package if name.endswith(".rels"))
        return any(
            part
            in self.targets(
                posixpath.join(posixpath.dirname(posixpath.dirname(name)), posixpath.basename(name)[:-5])
            ).values()
            for name in owners
        )

    def _drop_relationship(self, part: str, identifier: str) -> None:
        root = self.package.to_change(relationships_name(part))
        for relationship in list(root):
            if relationship.get("Id") == identifier:
                root.remove(relationship)

    # -- finished ------------------------------------------------------------------------------------------------------

    def finish(self) -> Package:
        """The filled package. Formulas that nobody knows the result of are computed when it is opened."""
        unknown = [cells.finish() for cells in self.cells.values()]
        self._forget_calculation_order()
        self._ask_calculation(needed=any(unknown))
        return self.package

    def _forget_calculation_order(self) -> None:
        """Excel's list of formula cells names cells that have moved; it makes a new one by itself."""
        if _ORDER in self.package:
            targets = self.targets(_WORKBOOK)
            identifier = next(key for key, target in targets.items() if target == _ORDER)
            self._drop_relationship(_WORKBOOK, identifier)
            self.drop_part(_ORDER)

    def _ask_calculation(self, *, needed: bool) -> None:
        """Asks whoever opens the file to compute, only where a template has formulas whose result is not stored."""
        settings = self.root.find(f"{SHEET}calcPr")
        if settings is None:
            settings = etree.Element(f"{SHEET}calcPr")
            names = self.root.find(f"{SHEET}definedNames")
            (names if names is not None else self.root.find(f"{SHEET}sheets")).addnext(settings)
        settings.attrib.pop("fullCalcOnLoad", None)
        if needed:
            settings.set("fullCalcOnLoad", "1")


def _moved(places: str, after: int, by: int) -> str:
    def moved(match: re.Match[str]) -> str:
        row = int(match[2])
        return f"{match[1]}{row + by if row > after else row}"

    return re.sub(r"(\$?[A-Z]{1,3}\$?)(\d+)", moved, places)
