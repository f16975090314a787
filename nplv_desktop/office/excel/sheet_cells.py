"""Cells of a worksheet part: found, written and moved without touching how they look."""

from __future__ import annotations

import re
from copy import deepcopy
from datetime import date
from decimal import Decimal
from typing import Any

from lxml import etree

from nplv_desktop.office.plain_text import clean_text

SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LONGEST_TEXT = 32_000
_FIRST_DAY = date(1899, 12, 30)
_REFERENCE = re.compile(r"\$?([A-Z]{1,3})\$?(\d+)")
_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
#: Cells of a sheet that stand in attributes: what to shift when rows come or go.
_PLACES = (("mergeCell", "ref"), ("dataValidation", "sqref"), ("conditionalFormatting", "sqref"), ("hyperlink", "ref"))

#: What a cell can hold: nothing, text, a count, an amount or share, a date.
Value = None | str | int | Decimal | date


def column_number(letters: str) -> int:
    """The number of a column: "A" is 1, "AA" is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def column_letters(number: int) -> str:
    """The letters of a column: 1 is "A", 27 is "AA"."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def split_reference(reference: str) -> tuple[int, int]:
    """Row and column of a cell: "$C$7" is (7, 3). Raises ValueError for anything else."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        raise ValueError(f"no cell: {reference}")
    return int(match[2]), column_number(match[1])


def cell_name(row: int, column: int) -> str:
    """The name of a cell: (7, 3) is "C7"."""
    return f"{column_letters(column)}{row}"


def shift_references(text: str, after: int, by: int) -> str:
    """A list of cells or ranges with every row below `after` moved by `by`."""

    def moved(match: re.Match[str]) -> str:
        row = int(match[3])
        return f"{match[1]}{match[2]}{row + by if row > after else row}"

    return re.sub(r"(\$?[A-Z]{1,3})(\$?)(\d+)", moved, text)


class Cells:
    """The cells of one worksheet, addressed by row and column."""

    def __init__(self, root: Any) -> None:
        self.root = root
        data = root.find(f"{SHEET}sheetData")
        self._data = data
        self._rows: dict[int, Any] = {int(row.get("r")): row for row in data}
        self._cells: dict[tuple[int, int], Any] = {
            split_reference(cell.get("r")): cell for row in data for cell in row if cell.get("r")
        }
        #: What each cell shows, by (row, column), for chart caches and checks.
        self.values: dict[tuple[int, int], Value] = {}

    def is_computed(self, row: int, column: int) -> bool:
        """Whether a cell has a formula."""
        cell = self._cells.get((row, column))
        return cell is not None and cell.find(f"{SHEET}f") is not None

    def set_formula(self, row: int, column: int, formula: str) -> None:
        """Gives a cell a formula in place of what it holds."""
        cell = self._cells.get((row, column))
        if cell is None:
            cell = self._add(row, column)
        for child in list(cell):
            cell.remove(child)
        etree.SubElement(cell, f"{SHEET}f").text = formula

    def write(self, row: int, column: int, value: Value, style_of_text: Any = None) -> None:
        """Writes a value; a cell with a formula keeps it and gets the value as its stored result.

        Text is always text. `style_of_text` maps a style to one that marks its text as text.
        """
        cell = self._cells.get((row, column))
        if cell is None:
            cell = self._add(row, column)
        self.values[row, column] = value
        formula = cell.find(f"{SHEET}f")
        for child in list(cell):
            if child is not formula:
                cell.remove(child)
        cell.attrib.pop("t", None)
        if value is None or (value == "" and formula is None):
            return
        if isinstance(value, str):
            self._write_text(cell, value, is_result=formula is not None, style_of_text=style_of_text)
            return
        stored = etree.SubElement(cell, f"{SHEET}v")
        stored.text = number_text(value)

    def _write_text(self, cell: Any, value: str, *, is_result: bool, style_of_text: Any) -> None:
        text = safe_text(value)
        if is_result:
            cell.set("t", "str")
            etree.SubElement(cell, f"{SHEET}v").text = text
            return
        cell.set("t", "inlineStr")
        inline = etree.SubElement(etree.SubElement(cell, f"{SHEET}is"), f"{SHEET}t")
        inline.text = text
        if text != text.strip() or "\n" in text:
            inline.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        if style_of_text is not None and text.startswith(_FORMULA_START):
            cell.set("s", style_of_text(cell.get("s", "0")))

    def _add(self, row: int, column: int) -> Any:
        line = self._rows.get(row)
        if line is None:
            line = etree.Element(f"{SHEET}row", r=str(row))
            later = [number for number in self._rows if number > row]
            if later:
                self._rows[min(later)].addprevious(line)
            else:
                self._data.append(line)
            self._rows[row] = line
        cell = etree.Element(f"{SHEET}c", r=cell_name(row, column))
        following = [other for other in line if split_reference(other.get("r"))[1] > column]
        if following:
            following[0].addprevious(cell)
        else:
            line.append(cell)
        line.attrib.pop("spans", None)
        self._cells[row, column] = cell
        return cell

    def copy_look(self, row: int, column: int, model: tuple[int, int]) -> None:
        """Gives a cell the style of another one, adding it where it was never touched."""
        source = self._cells.get(model)
        if source is None:
            return
        cell = self._cells.get((row, column))
        if cell is None:
            cell = self._add(row, column)
        if source.get("s"):
            cell.set("s", source.get("s"))

    def repeat_row(self, model: int, count: int) -> None:
        """Makes `count` rows (at least one) of a model row, moving what stands below it."""
        by = count - 1
        if not by:
            return
        self.move_below(model, by)
        self._stretch_rules(model, by)
        line = self._rows[model]
        previous = line
        for number in range(model + 1, model + count):
            made = deepcopy(line)
            made.set("r", str(number))
            made.attrib.pop("spans", None)
            for cell in made:
                _, column = split_reference(cell.get("r"))
                cell.set("r", cell_name(number, column))
                formula = cell.find(f"{SHEET}f")
                if formula is not None and formula.text:
                    formula.text = _row_moved(formula.text, model, number)
                self._cells[number, column] = cell
            previous.addnext(made)
            self._rows[number] = made
            previous = made

    def _stretch_rules(self, model: int, by: int) -> None:
        """Lets what is laid down for a row (validation, conditional formats) hold for its copies too."""
        for tag in ("dataValidation", "conditionalFormatting"):
            for rule in self.root.iter(f"{SHEET}{tag}"):
                stretched = []
                for area in rule.get("sqref").split():
                    first, _, last = area.partition(":")
                    row, column = split_reference(last or first)
                    if row == model:
                        area = f"{first}:{cell_name(row + by, column)}"
                    stretched.append(area)
                rule.set("sqref", " ".join(stretched))

    def remove_row(self, number: int) -> None:
        """Takes a row away and moves what stands below it up."""
        line = self._rows.pop(number, None)
        if line is not None:
            for cell in line:
                self._cells.pop((number, split_reference(cell.get("r"))[1]), None)
            line.getparent().remove(line)
        self.move_below(number, -1)

    def copy_formula(self, row: int, column: int, model: tuple[int, int], old: str, new: str) -> None:
        """Gives a cell another one's formula with a table column replaced, and its look."""
        self.copy_look(row, column, model)
        source, cell = self._cells.get(model), self._cells.get((row, column))
        formula = source.find(f"{SHEET}f") if source is not None else None
        if cell is not None and formula is not None and cell.find(f"{SHEET}f") is None:
            etree.SubElement(cell, f"{SHEET}f").text = (formula.text or "").replace(f"[{old}]", f"[{new}]")

    def move_below(self, row: int, by: int) -> None:
        """Moves everything below a row down (or, after `remove_row`, up)."""
        for number in sorted((n for n in self._rows if n > row), reverse=by > 0):
            line = self._rows.pop(number)
            line.set("r", str(number + by))
            for cell in line:
                _, column = split_reference(cell.get("r"))
                cell.set("r", cell_name(number + by, column))
                self._cells[number + by, column] = cell
                del self._cells[number, column]
            self._rows[number + by] = line
        for tag, attribute in _PLACES:
            for place in self.root.iter(f"{SHEET}{tag}"):
                place.set(attribute, shift_references(place.get(attribute), row, by))

    def clear(self, first: tuple[int, int], last: tuple[int, int]) -> None:
        """Takes cells away, with their look."""
        for place in [place for place in self._cells if _within(place, first, last)]:
            cell = self._cells.pop(place)
            cell.getparent().remove(cell)
            self.values.pop(place, None)

    def finish(self) -> bool:
        """Says how far the sheet reaches, and forgets results of formulas that nobody computed; True if there were."""
        unknown = False
        for place, cell in self._cells.items():
            stale = cell.find(f"{SHEET}v") if cell.find(f"{SHEET}f") is not None else None
            if place not in self.values and cell.find(f"{SHEET}f") is not None:
                unknown = True
                cell.attrib.pop("t", None)
                if stale is not None:
                    cell.remove(stale)
        dimension = self.root.find(f"{SHEET}dimension")
        if dimension is not None and self._cells:
            rows, columns = zip(*self._cells, strict=True)
            dimension.set("ref", f"{cell_name(min(rows), min(columns))}:{cell_name(max(rows), max(columns))}")
        return unknown


def safe_text(value: str) -> str:
    """Text as a cell holds it: without characters that XML forbids, within Excel's limit, nothing read as a code."""
    return _ESCAPED.sub("_x005F_", clean_text(value)[:LONGEST_TEXT])


def number_text(value: int | Decimal | date) -> str:
    """A number as stored in a cell; a date as days since 30 December 1899."""
    if isinstance(value, date):
        return str((value - _FIRST_DAY).days)
    text = f"{value:f}" if isinstance(value, Decimal) else str(int(value))
    return text.rstrip("0").rstrip(".") if "." in text else text


def _within(place: tuple[int, int], first: tuple[int, int], last: tuple[int, int]) -> bool:
    return first[0] <= place[0] <= last[0] and first[1] <= place[1] <= last[1]


def _row_moved(formula: str, model: int, row: int) -> str:
    """A formula with references to its own row made to follow it."""
    return re.sub(rf"(?<![A-Za-z_.\[$])(\$?[A-Z]{{1,3}}){model}(?![\d(\]])", lambda match: f"{match[1]}{row}", formula)
