"""Troubles that lists in the wild have, put into a clean list one after another."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from nplv_desktop.planlijst.reading.sheets import ListFile, Sheet
from tests.planlijst.clean_lists import HEAD, KnownPlan, file_of, row_of, sheet

NUMBER, SOCIAL, SLOOP, START = 4, 5, 9, 10


@dataclass
class Draft:
    """A list in the making; `told` gives for each trouble the words one of which a finding must hold, and its rows."""

    plans: list[KnownPlan]
    head: list[object]
    rows: list[list[object]]
    title: str = "Planlijst"
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    uncalculated: set[tuple[int, int]] = field(default_factory=set)
    more: list[Sheet] = field(default_factory=list)
    told: list[tuple[tuple[str, ...], tuple[int, ...]]] = field(default_factory=list)

    def sheet_row(self, number: int) -> int:
        """The row in the sheet of a row of the draft: below the title, an empty row and the header."""
        return number + 4

    def file(self) -> ListFile:
        whole = sheet("Planlijst", [[self.title], [], self.head, *self.rows])
        marked = replace(
            whole,
            hidden_rows=frozenset(self.hidden_rows),
            hidden_columns=frozenset(self.hidden_columns),
            uncalculated=frozenset(self.uncalculated),
        )
        return file_of(marked, *self.more)


def draft_of(plans: list[KnownPlan]) -> Draft:
    return Draft(plans, list(HEAD), [row_of(plan) for plan in plans])


def _pick(draft: Draft, chance: random.Random) -> int:
    """A row of a plan that no trouble touched yet."""
    free = [
        n for n, row in enumerate(draft.rows) if row[0] in {p.name for p in draft.plans} and type(row[NUMBER]) is int
    ]
    return chance.choice(free) if free else -1


def _sums(draft: Draft) -> list[object]:
    numbers = [row_of(plan)[NUMBER:START] for plan in draft.plans]
    return [sum(column) for column in zip(*numbers, strict=True)]  # type: ignore[arg-type]


def total_below(draft: Draft, chance: random.Random) -> None:
    label = chance.choice(
        ["Totaal", "Eindtotaal:", "Heerlen totaal", "Σ", "Tot.", "Alles bij elkaar", "Gemeente Heerlen", None]
    )
    draft.rows.append([label, None, None, None, *_sums(draft), None])


def part_below(draft: Draft, chance: random.Random) -> None:
    label = chance.choice(["Waarvan hard", "waarvan in het gebied", "w.v. corporaties", "Hiervan gereed"])
    draft.rows.append([label, None, None, None, *row_of(draft.plans[0])[NUMBER:START], None])


def hidden_row(draft: Draft, chance: random.Random) -> None:
    draft.rows.append(["Oude versie", "Heerlen", "Heerlerheide", "3", 77, 77, 0, 0, 0, 0, 2027])
    draft.hidden_rows.add(draft.sheet_row(len(draft.rows) - 1))


def hidden_column(draft: Draft, chance: random.Random) -> None:
    width = max(map(len, [draft.head, *draft.rows]))
    draft.head += [None] * (width - len(draft.head)) + ["Aantal woningen (oud)"]
    for row in draft.rows:
        row += [None] * (width - len(row)) + [10 if type(row[NUMBER]) is int else None]
    draft.hidden_columns.add(width + 1)


def hidden_sheet(draft: Draft, chance: random.Random) -> None:
    rows = [[plan.name, plan.dwellings // 2, plan.start] for plan in draft.plans]
    draft.more.append(sheet("Oud", [["Plannaam", "Aantal woningen", "Start bouw"], *rows], is_hidden=True))


def side_sheets(draft: Draft, chance: random.Random) -> None:
    people = [["Heerlen", year, 86.9] for year in range(2021, 2031)]
    draft.more.append(sheet("Prognose", [["Gebied", "Jaar", "Bevolking (x 1 000)"], *people]))
    costs = [[plan.name, 1500, 2000] for plan in draft.plans]
    draft.more.append(sheet("Kosten", [["Project", "Bijdrage rijk", "Bijdrage gemeente"], *costs]))


def overview(draft: Draft, chance: random.Random) -> None:
    whole = sheet("Overzicht", [HEAD, *(row_of(plan) for plan in draft.plans)])
    if len(draft.rows) == len(draft.plans) and not draft.told:
        draft.more.append(whole)


def repeated_header(draft: Draft, chance: random.Random) -> None:
    draft.rows.insert(chance.randrange(1, len(draft.rows) + 1), list(draft.head))
    _shift(draft)


def _shift(draft: Draft) -> None:
    """Marks by row hold for a list that does not grow in the middle: this trouble comes first."""
    assert not draft.hidden_rows
    assert not draft.uncalculated


def number_as(text: Callable[[int], str]) -> Callable[[Draft, random.Random], None]:
    def trouble(draft: Draft, chance: random.Random) -> None:
        at = _pick(draft, chance)
        if at >= 0:
            written = text(int(draft.rows[at][NUMBER]))  # type: ignore[call-overload]
            draft.rows[at][NUMBER] = written
            draft.told.append(((written.lower(),), (draft.sheet_row(at),)))

    return trouble


def unknown_number(draft: Draft, chance: random.Random) -> None:
    at = _pick(draft, chance)
    if at >= 0:
        draft.rows[at][NUMBER] = chance.choice(["pm", "nnb", None, "volgt", "?"])
        draft.told.append((("onbekend", "niet als aantal"), (draft.sheet_row(at),)))


def no_result(draft: Draft, chance: random.Random) -> None:
    at = _pick(draft, chance)
    if at >= 0:
        draft.rows[at][NUMBER] = None
        draft.uncalculated.add((draft.sheet_row(at), NUMBER + 1))
        draft.told.append((("formule",), (draft.sheet_row(at),)))


def open_year(draft: Draft, chance: random.Random) -> None:
    at = chance.randrange(len(draft.rows))
    if isinstance(draft.rows[at][START], int):
        draft.rows[at][START] = chance.choice(["2028 e.v.", "vanaf 2027", "voor 2027", "binnenkort"])
        draft.told.append((("jaar",), (draft.sheet_row(at),)))


def elsewhere(draft: Draft, chance: random.Random) -> None:
    draft.rows.append(["Buurplan", "Landgraaf", "Schaesberg", "3", 91, 91, 0, 0, 0, 0, 2027])


def shares(draft: Draft, chance: random.Random) -> None:
    at = _pick(draft, chance)
    if at >= 0:
        whole = int(draft.rows[at][NUMBER])  # type: ignore[call-overload]
        draft.rows[at][SOCIAL : SOCIAL + 4] = ["25 %", "25 %", "25 %", "25 %"]
        old = draft.plans
        index = next(n for n, plan in enumerate(old) if plan.name == draft.rows[at][0])
        if whole % 4:
            draft.told.append((("aandelen",), (draft.sheet_row(at),)))
        part = whole // 4
        draft.plans = [
            replace(p, classes=(part, part, part, whole - 3 * part)) if n == index else p for n, p in enumerate(old)
        ]


TROUBLES: dict[str, Callable[[Draft, random.Random], None]] = {
    # First those that put rows between others, last those that add up what stands there.
    "repeated header": repeated_header,
    "english thousands": number_as(lambda n: f"{n:,}" if n >= 1000 else f"ca. {n}"),
    "apostrophe": number_as(lambda n: f"{n:,}".replace(",", "'") if n >= 1000 else f"± {n}"),
    "more than": number_as(lambda n: f">{n}"),
    "a sum": number_as(lambda n: f"{n - 1}+1"),
    "unknown number": unknown_number,
    "no result": no_result,
    "open year": open_year,
    "part below": part_below,
    "hidden row": hidden_row,
    "elsewhere": elsewhere,
    "hidden column": hidden_column,
    "hidden sheet": hidden_sheet,
    "side sheets": side_sheets,
    "overview": overview,
}
#: Troubles that change what the list says come before those that state its sum.
LAST: dict[str, Callable[[Draft, random.Random], None]] = {"total below": total_below, "shares": shares}
