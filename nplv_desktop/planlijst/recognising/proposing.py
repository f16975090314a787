"""How each sheet of a list is best read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nplv_desktop.planlijst.reading.joined_sheets import with_parents_joined
from nplv_desktop.planlijst.reading.sheets import ListFile, Sheet
from nplv_desktop.planlijst.recognising.plan_sheets import with_plan_sheets_joined
from nplv_desktop.planlijst.recognising.recognition import Layout, recognise


@dataclass(frozen=True, slots=True)
class SheetProposal:
    """A sheet with the layout it would be read with."""

    sheet: Sheet
    layout: Layout


def propose(file: ListFile, remembered: Mapping[str, Mapping[str, str]] | None = None) -> tuple[SheetProposal, ...]:
    """How each sheet of a list is best read; `remembered` gives the mapping of layouts that were read before.

    Sheets that belong together are put together first.
    """
    sheets = with_plan_sheets_joined(with_parents_joined(file.sheets))
    proposals = []
    for sheet in sheets:
        layout = recognise(sheet)
        known = (remembered or {}).get(layout.signature)
        if known:
            layout = layout.with_mapping(dict(known))
        proposals.append(SheetProposal(sheet, layout))
    if any(proposal.layout.is_own for proposal in proposals):
        beside = "Naast een planlijst van dit programma worden andere bladen niet gelezen."
        return tuple(
            proposal if proposal.layout.is_own else replace(proposal, layout=replace(proposal.layout, reason=beside))
            for proposal in proposals
        )
    return tuple(proposals)
