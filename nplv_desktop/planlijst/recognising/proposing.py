"""How each sheet of a list is best read, and which sheets are read unless somebody says otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nplv_desktop.planlijst.reading.joined_sheets import with_parents_joined
from nplv_desktop.planlijst.reading.sheets import ListFile, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import squeezed
from nplv_desktop.planlijst.recognising.known_layouts import with_known_layouts
from nplv_desktop.planlijst.recognising.layout import COUNT_KEYS, Layout
from nplv_desktop.planlijst.recognising.plan_sheets import with_plan_sheets_joined
from nplv_desktop.planlijst.recognising.recognition import recognise
from nplv_desktop.planlijst.recognising.tables import tables_of

#: What makes a sheet with names and numbers a list of plans: a place, a year, a status, a kind, a class.
_TELLING = frozenset(
    [
        "municipality",
        "town",
        "district",
        "in_area",
        "kind",
        "plan_type",
        "planning_status",
        "project_phase",
        "demolished",
        "delivery_date",
        "start_date",
        "year_date",
        "price_text",
        "type_text",
        "developer",
        "accessibility_class",
        "plan_id",
        "previous_subsidy",
    ]
)
_MOST_COMPARED = 5_000


@dataclass(frozen=True, slots=True)
class SheetProposal:
    """A sheet with the layout it would be read with; `why_not` says why it is not read unless somebody asks for it."""

    sheet: Sheet
    layout: Layout
    why_not: str = ""

    @property
    def is_read(self) -> bool:
        """Whether the sheet is read without anybody asking for it."""
        return self.layout.holds_plans and not self.why_not


def propose(
    file: ListFile,
    remembered: Mapping[str, Mapping[str, str]] | None = None,
    *,
    hidden_columns: bool = False,
    hidden_sheets: bool = False,
) -> tuple[SheetProposal, ...]:
    """How each sheet of a list is best read; `remembered` gives the mapping of layouts that were read before.

    Layouts that the program knows by a description come first; then sheets that belong together are put together, and
    tables of one sheet taken apart. Hidden columns and sheets are set aside unless they are asked for.
    """
    known, others = with_known_layouts(file.sheets)
    proposals = [SheetProposal(sheet, layout) for sheet, layout in known]
    joined = with_plan_sheets_joined(with_parents_joined(others))
    read = ((sheet, layout) for whole in joined for sheet, layout in _tables_read(whole, hidden_columns))
    for sheet, layout in read:
        mapped = (remembered or {}).get(layout.signature)
        if mapped:
            layout = layout.with_mapping(dict(mapped))
        proposals.append(SheetProposal(sheet, layout))
    order = {sheet.name: number for number, sheet in enumerate(file.sheets)}
    proposals.sort(key=lambda proposal: order.get(proposal.sheet.name.split(" · ")[0], -1))
    if any(proposal.layout.is_own for proposal in proposals):
        beside = "Naast een planlijst van dit programma worden andere bladen niet gelezen."
        return tuple(
            proposal if proposal.layout.is_own else replace(proposal, layout=replace(proposal.layout, reason=beside))
            for proposal in proposals
        )
    return _chosen(proposals, hidden_sheets=hidden_sheets)


def _tables_read(sheet: Sheet, hidden_columns: bool) -> Iterator[tuple[Sheet, Layout]]:
    """The tables of a sheet with their layouts; our own layout is one table."""
    whole = recognise(sheet, hidden_columns=hidden_columns)
    for table in (sheet,) if whole.is_own else tables_of(sheet):
        yield table, whole if table is sheet else recognise(table, hidden_columns=hidden_columns)


def _chosen(proposals: Sequence[SheetProposal], *, hidden_sheets: bool) -> tuple[SheetProposal, ...]:
    """The proposals with those set aside that are hidden, are no list of plans, or repeat what others hold."""
    made = []
    for proposal in proposals:
        if proposal.layout.holds_plans and proposal.sheet.is_hidden and not hidden_sheets:
            proposal = replace(proposal, why_not="Het blad is verborgen; vink het aan om het mee te lezen.")
        elif proposal.layout.holds_plans and proposal.layout.guess:
            proposal = replace(proposal, why_not=proposal.layout.guess)
        made.append(proposal)
    reading = [proposal for proposal in made if proposal.is_read]
    if sum(_tells_plans(proposal.layout) for proposal in reading) and len(reading) > 1:
        made = [
            replace(proposal, why_not="Het blad noemt bij de namen en getallen geen plaats, jaar, status of soort.")
            if proposal.is_read and not _tells_plans(proposal.layout)
            else proposal
            for proposal in made
        ]
    return tuple(_without_overviews(made))


def _tells_plans(layout: Layout) -> bool:
    keys = {column.key for column in layout.columns}
    has_years = any(column.years for column in layout.columns)
    return has_years or bool(keys & _TELLING) or len(keys & COUNT_KEYS) > 1


def _without_overviews(proposals: list[SheetProposal]) -> list[SheetProposal]:
    """Sets a sheet aside whose plans all stand on other sheets with the same numbers: the overview of districts."""
    reading = [number for number, proposal in enumerate(proposals) if proposal.is_read]
    if len(reading) < 2:
        return proposals
    plans = {number: _plans(proposals[number]) for number in reading}
    made = list(proposals)
    for number in sorted(reading, key=lambda n: -len(plans[n])):
        own = plans[number]
        others = [n for n in reading if n != number and not made[n].why_not and own & plans[n]]
        if not own or not others or not own <= frozenset().union(*(plans[n] for n in others)):
            continue
        if len(others) == 1 and plans[others[0]] == own and others[0] > number:
            continue  # two equal sheets: the first one is read
        names = ", ".join(f"“{proposals[n].sheet.name}”" for n in others[:5])
        why = f"Alle plannen staan ook, met dezelfde aantallen, op blad {names}; dubbel tellen zij niet mee."
        made[number] = replace(made[number], why_not=why)
    return made


def _plans(proposal: SheetProposal) -> frozenset[tuple[str, str]]:
    """The plans of a sheet by name and number of dwellings."""
    layout = proposal.layout
    name, number = layout.column_of("name"), layout.column_of("dwellings")
    if name is None:
        return frozenset()
    rows = proposal.sheet.rows[layout.header_row : layout.header_row + _MOST_COMPARED]
    return frozenset(
        (called, text_of(row[number.column - 1]) if number else "")
        for row in rows
        if (called := squeezed(text_of(row[name.column - 1])))
        and (not number or row[number.column - 1] not in (None, ""))
    )
