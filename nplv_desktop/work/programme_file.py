"""A programme file taken into a dossier: what it would change, said before and after."""

from __future__ import annotations

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.parameters import Reference
from nplv_desktop.domain.changes.field_changes import AreaChange, changes_between
from nplv_desktop.domain.dutch.formatting import grouped

#: The parts of a programme beside its areas, by what they are called.
_PARTS = {
    "parameters": "Parameters van het programma",
    "scenarios": "Scenario’s van het programma",
    "reviews": "Reviews",
    "booklet": "Boekje",
    "area_order": "Volgorde van gebieden",
}
_MOST_SHOWN = 20
_LONGEST_SHOWN = 60


def changes_in_words(before: Programme, after: Programme, reference: Reference) -> list[str]:
    """What differs between two states of a programme as Dutch lines: areas with their fields, then its other parts."""
    lines = []
    for area in after.areas:
        known = before.area(area.name)
        if known is None:
            lines.append(f"{area.name}: nieuw in dit dossier.")
            if reference.profile(area.name) is None:
                lines.append("  Let op: dit is geen van de twintig NPLV-gebieden; het wordt een extra gebied.")
            known = Area(area.name)
        changes = changes_between(known, area)
        if not changes:
            continue
        count = "1 wijziging" if len(changes) == 1 else f"{grouped(len(changes))} wijzigingen"
        lines.append(f"{area.name}: {count}.")
        lines += [f"  {_in_words(change)}" for change in changes[:_MOST_SHOWN]]
        if len(changes) > _MOST_SHOWN:
            lines.append(f"  En nog {grouped(len(changes) - _MOST_SHOWN)}.")
    for attribute, name in _PARTS.items():
        if getattr(before, attribute) != getattr(after, attribute):
            lines.append(f"{name}: gewijzigd.")
    return lines


def _in_words(change: AreaChange) -> str:
    before, after = (_short(text) for text in (change.before, change.after))
    return f"{change.field}: {before or 'leeg'} → {after or 'leeg'}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[: _LONGEST_SHOWN - 1]}…"
