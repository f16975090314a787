"""Finds the sheets whose layout the program knows by a description, before anything is guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from nplv_desktop.planlijst.reading.joined_sheets import with_parents_joined
from nplv_desktop.planlijst.reading.sheets import Sheet, column_letter
from nplv_desktop.planlijst.recognising.aliases import IGNORED
from nplv_desktop.planlijst.recognising.described_sheets import category_rows, plan_per_sheet
from nplv_desktop.planlijst.recognising.header_rows import header_text, headings, match_header
from nplv_desktop.planlijst.recognising.layout import ColumnProposal, Layout, judged
from nplv_desktop.planlijst.recognising.layout_descriptions import AUTOMATIC, Description, descriptions, filled, plain
from nplv_desktop.planlijst.recognising.year_columns import column_of_key

#: The anchor of a layout stands at most so far down.
_LOOKED_AT = 30
#: Layouts of which every sheet is a plan, put together under this name.
TOGETHER = "Plannen"


def with_known_layouts(sheets: Sequence[Sheet]) -> tuple[list[tuple[Sheet, Layout]], tuple[Sheet, ...]]:
    """The sheets of known layouts with the way to read them, and the other sheets."""
    joined = with_parents_joined(sheets)
    known: list[tuple[Sheet, Layout]] = []
    others: list[Sheet] = []
    single: dict[str, tuple[Description, list[tuple[Sheet, int]]]] = {}
    for sheet in joined:
        found = _described(sheet)
        if found is None:
            others.append(sheet)
            continue
        description, row = found
        if description.form == "plan_per_sheet":
            single.setdefault(description.name, (description, []))[1].append((sheet, row))
        elif description.form == "category_rows":
            made = category_rows(sheet, row, description)
            known.append((made.sheet, _layout_of(description, made.sheet, made.keys)))
        else:
            known.append((sheet, _layout(description, sheet, row)))
    for description, pages in single.values():
        made = plan_per_sheet(pages, description, TOGETHER)
        known.append((made.sheet, _layout_of(description, made.sheet, made.keys)))
    if not known:
        return [], tuple(sheets)
    return known, tuple(others)


def _described(sheet: Sheet) -> tuple[Description, int] | None:
    """The description that fits a sheet, and the row of its anchor."""
    for number, row in enumerate(sheet.rows[:_LOOKED_AT], start=1):
        texts = {plain(header_text(cell)) for cell in row if isinstance(cell, str | int | float) and cell != ""}
        if len(texts) < 3:
            continue
        for description in descriptions():
            if all(_stands_in(name, texts) for name in description.anchor):
                return description, number
    return None


def _stands_in(name: str, texts: set[str]) -> bool:
    if "{" not in name and "*" not in name:
        return plain(name) in texts
    return any(filled(name, text, "year_{year}" if "{year}" in name else "x") for text in texts)


def _layout(description: Description, sheet: Sheet, anchor: int) -> Layout:
    """The layout of a list with a row for each plan."""
    header_row = anchor + description.headings_below
    levels = headings(sheet, header_row) if header_row > 1 else [()] * sheet.width
    depth = description.headings_above + description.headings_below
    columns = []
    for place in range(sheet.width):
        own = header_text(sheet.cell(header_row, place + 1))
        above = levels[place][:depth]
        path = _path(sheet, anchor, description, place) if depth else own
        if not path and not any(row[place] not in (None, "") for row in sheet.rows[header_row : header_row + 200]):
            continue
        key = description.key_of(path)
        if key == AUTOMATIC:
            matched = match_header(own, above)
            key = matched[0] if matched and (column_of_key(matched[0]) or matched[1] >= 0.9) else None
        shown = own or next(iter(above), "") or f"Kolom {column_letter(place + 1)}"
        samples = tuple(str(row[place])[:60] for row in sheet.rows[header_row : header_row + 3] if row[place])
        columns.append(ColumnProposal(place + 1, shown, key or IGNORED, 1.0 if key else 0.0, samples))
    return judged(_named(Layout(sheet.name, header_row, tuple(columns)), description))


def _path(sheet: Sheet, anchor: int, description: Description, place: int) -> str:
    """The headings of a column's groups, its own header and what stands below it: "Bouw gegevens / … / 2026"."""
    rows = range(anchor - description.headings_above, anchor + description.headings_below + 1)
    carried: list[str] = []
    for number in rows:
        if number < anchor:
            carried.append(_carried(sheet, number, place, anchor - description.headings_above))
        else:
            text = header_text(sheet.cell(number, place + 1))
            if text:
                carried.append(text)
    return " / ".join(part for part in carried if part)


def _carried(sheet: Sheet, number: int, place: int, top: int) -> str:
    """The heading of a row that holds for a column: the last one to its left, unless a higher group begins between."""
    for left in range(place, -1, -1):
        text = header_text(sheet.cell(number, left + 1))
        if text:
            return text
        if any(header_text(sheet.cell(higher, left + 1)) for higher in range(top, number)):
            return ""
    return ""


def _layout_of(description: Description, sheet: Sheet, keys: Mapping[str, str]) -> Layout:
    """The layout of a list that was made of categories."""
    columns = tuple(
        ColumnProposal(place, str(header), keys.get(str(header), IGNORED), 1.0)
        for place, header in enumerate(sheet.rows[0], start=1)
    )
    return judged(_named(Layout(sheet.name, 1, columns), description))


def _named(layout: Layout, description: Description) -> Layout:
    return replace(layout, known_as=description.name, blocks=description.blocks)
