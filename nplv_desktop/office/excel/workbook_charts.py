"""The charts of a workbook: their stored values kept in step with the cells, and taken away where there is nothing."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from lxml import etree

from nplv_desktop.office.excel.sheet_cells import Value, number_text, split_reference
from nplv_desktop.office.excel.workbook import Workbook
from nplv_desktop.office.package import relationships_name, target_of

_CHART = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_OFFICE = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_AREA = re.compile(r"(?:'((?:[^']|'')+)'|([^'!]+))!(\$[A-Z]{1,3}\$\d+)(?::(\$[A-Z]{1,3}\$\d+))?")


def refresh_charts(workbook: Workbook) -> None:
    """Writes the cells' values into the charts, as viewers show that do not compute themselves."""
    for name in [name for name in workbook.package if re.fullmatch(r"xl/charts/chart[^/]*\.xml", name)]:
        root = workbook.package.to_change(name)
        for formula in list(root.iter(f"{_CHART}f")):
            values = _values(workbook, formula.text or "")
            if values is not None:
                _store(formula.getparent(), values)


def drop_chart(workbook: Workbook, sheet: str, first: tuple[int, int], last: tuple[int, int]) -> None:
    """Takes away the charts of a sheet that begin within an area."""
    part = workbook.part_of(sheet)
    for target in workbook.targets(part).values():
        if "/drawings/drawing" not in target or target not in workbook.package:
            continue
        root = workbook.package.to_change(target)
        for anchor in list(root):
            start = anchor.find(f"{_DRAWING}from")
            if start is None:
                continue
            row, column = (int(start.find(f"{_DRAWING}{tag}").text) + 1 for tag in ("row", "col"))
            if first[0] <= row <= last[0] and first[1] <= column <= last[1]:
                for chart in anchor.iter(f"{_CHART}chart"):
                    _drop_target(workbook, target, chart.get(f"{_OFFICE}id"))
                root.remove(anchor)


def _drop_target(workbook: Workbook, drawing: str, identifier: str) -> None:
    root = workbook.package.to_change(relationships_name(drawing))
    for relationship in list(root):
        if relationship.get("Id") == identifier:
            workbook.drop_part(target_of(drawing, relationship.get("Target")))
            root.remove(relationship)


def _values(workbook: Workbook, area: str) -> list[Value] | None:
    match = _AREA.fullmatch(area)
    sheet = (match[1] or match[2]).replace("''", "'") if match else ""
    if match is None or sheet not in workbook.cells:
        return None
    first = split_reference(match[3])
    last = split_reference(match[4]) if match[4] else first
    cells = workbook.cells[sheet]
    places = [(row, column) for row in range(first[0], last[0] + 1) for column in range(first[1], last[1] + 1)]
    # Labels that the template itself holds are left as they are.
    return [cells.values[place] for place in places] if all(place in cells.values for place in places) else None


def _store(reference: Any, values: list[Value]) -> None:
    is_text = reference.tag == f"{_CHART}strRef"
    kind = f"{_CHART}strCache" if is_text else f"{_CHART}numCache"
    cache = reference.find(kind)
    if cache is None:
        cache = etree.SubElement(reference, kind)
        if not is_text:
            etree.SubElement(cache, f"{_CHART}formatCode").text = "General"
    for child in list(cache):
        if child.tag in (f"{_CHART}pt", f"{_CHART}ptCount"):
            cache.remove(child)
    etree.SubElement(cache, f"{_CHART}ptCount", val=str(len(values)))
    for number, value in enumerate(values):
        if value is not None and value != "":
            point = etree.SubElement(cache, f"{_CHART}pt", idx=str(number))
            etree.SubElement(point, f"{_CHART}v").text = (
                number_text(value) if isinstance(value, int | Decimal) else str(value)
            )
