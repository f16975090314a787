"""Finds plans that may stand in a list twice, and rows that are a part of another row."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight, told_of_rows
from nplv_desktop.planlijst.making.sheet_reading import ReadPlan, SheetReading
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.aliases import squeezed
from nplv_desktop.planlijst.recognising.layout import Layout

_PART_OF = re.compile(r"van (?:de |het |totaal )?(\d+)", re.IGNORECASE)
_MOST_TOLD = 200


def duplicates(sheet: str, column: int, plans: Sequence[ReadPlan]) -> Iterator[ListFinding]:
    """Plans with the same name and the same numbers, or the same id twice; both rows are told and kept."""
    groups: defaultdict[tuple[object, ...], list[ReadPlan]] = defaultdict(list)
    names = [" ".join(read.plan.text("name").casefold().split()) for read in plans]
    often = Counter(names)
    for read, name in zip(plans, names, strict=True):
        plan = read.plan
        if often[name] > 1 and name and name != "onbekend":
            groups[(name, plan.get("kind"), plan.get("dwellings"), plan.get("demolished"), plan.get("town"))].append(
                read
            )
    told = 0
    for group in groups.values():
        if len(group) < 2:
            continue
        for read in group:
            others = " en ".join(str(other.row) for other in group if other.row != read.row)
            told += 1
            if told <= _MOST_TOLD:
                name = read.plan.text("name")
                message = f"{name[:80]} staat mogelijk dubbel in de lijst: zie ook rij {others}."
                yield ListFinding(Weight.ATTENTION, "double", sheet, read.row, column, message)


def parts_of_others(sheet: Sheet, layout: Layout, plans: Sequence[ReadPlan]) -> Iterator[ListFinding]:
    """Rows such as "6 woningen (van de 25)" where another row holds the 25."""
    column = layout.column_of("dwellings")
    if column is None:
        return
    for read in plans:
        cell = sheet.cell(read.row, column.column)
        match = _PART_OF.search(cell) if isinstance(cell, str) else None
        if match is None:
            continue
        whole = int(match.group(1))
        first_word = squeezed(read.plan.text("name").split("(")[0])
        for other in plans:
            if other.row == read.row or other.plan.get("dwellings") != whole:
                continue
            if squeezed(other.plan.text("name").split("(")[0]) == first_word:
                name = read.plan.text("name")
                message = f"{name} is mogelijk een deel van rij {other.row} ({whole} woningen) en telt dan dubbel."
                yield ListFinding(Weight.ATTENTION, "part-of-other", sheet.name, read.row, column.column, message)
                break


def doubles_across(readings: Sequence[SheetReading]) -> Iterator[ListFinding]:
    """Plans that stand on more than one sheet, with the same numbers or others: one finding for two sheets."""
    if len(readings) < 2:
        return
    seen: dict[tuple[str, str], tuple[str, object]] = {}
    pairs: defaultdict[tuple[str, str, bool], list[int]] = defaultdict(list)
    for reading in readings:
        own: dict[tuple[str, str], tuple[str, object]] = {}
        for read in reading.plans:
            plan = read.plan
            name = squeezed(plan.text("name"))
            number = plan.get("dwellings") if plan.get("dwellings") is not None else plan.get("demolished")
            if not name or name == "onbekend":
                continue
            key = (name, plan.text("kind"))
            if key in seen:
                pairs[(seen[key][0], reading.layout.sheet, seen[key][1] == number)].append(read.row)
            own.setdefault(key, (reading.layout.sheet, number))
        for key, value in own.items():
            seen.setdefault(key, value)
    for (first, second, is_same), rows in pairs.items():
        how = "met hetzelfde aantal" if is_same else "met een ander aantal, misschien een oudere versie"
        message = (
            f"Mogelijk dubbel: plannen van blad “{second}” staan {how} ook op blad “{first}” en tellen beide: {{rows}}."
        )
        yield told_of_rows(Weight.ATTENTION, "double-sheets", second, rows, message)
