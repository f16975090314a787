"""A mapping that somebody wrote down: which column of a list stands for what."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from nplv_desktop.planlijst.reading.planlijst_errors import PlanlijstError
from nplv_desktop.planlijst.recognising.layout import judged
from nplv_desktop.planlijst.recognising.proposing import SheetProposal
from nplv_desktop.planlijst.recognising.recognition import recognise
from nplv_desktop.planlijst.recognising.remembered import is_key
from nplv_desktop.system.safe_write import reason

_LARGEST = 2 * 1024 * 1024


def read_mapping(path: Path) -> dict[str, str]:
    """Column (header or letters) → key. Reads a plain object, or what `import-planlijst --json` printed.

    Raises PlanlijstError with one Dutch sentence.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise PlanlijstError(f"“{path.name}” is te groot voor een kolomindeling; kies een ander bestand.")
        content = json.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise PlanlijstError(f"“{path.name}” kan niet worden gelezen: {reason(error)}.") from error
    except (ValueError, RecursionError):
        raise PlanlijstError(f"“{path.name}” is geen JSON; zie de handleiding voor een kolomindeling.") from None
    mapping: dict[str, str] = {}
    for part in _parts(content, path.name):
        for column, value in part.items():
            key = value.get("key") if isinstance(value, dict) else value
            if key is None:
                key = "ignore"
            if not is_key(key):
                raise PlanlijstError(
                    f"“{path.name}”: kolom “{str(column)[:60]}” krijgt “{str(key)[:60]}”, en dat is geen kolom van de "
                    "planlijst; zie de handleiding."
                )
            mapping[str(column)] = key
    return mapping


def _parts(content: Any, name: str) -> list[dict[str, Any]]:
    if not isinstance(content, dict):
        raise PlanlijstError(f'“{name}” is geen kolomindeling: er hoort {{"kolom": "sleutel"}} te staan.')
    if isinstance(content.get("sheets"), list):
        found = [sheet.get("mapping") for sheet in content["sheets"] if isinstance(sheet, dict)]
        return [part for part in found if isinstance(part, dict)]
    if isinstance(content.get("mapping"), dict):
        return [content["mapping"]]
    return [content]


def with_mapping(proposals: tuple[SheetProposal, ...], mapping: dict[str, str], name: str) -> tuple[SheetProposal, ...]:
    """The proposals with a mapping; a column that no sheet has is refused."""
    made, known = [], set()
    for proposal in proposals:
        layout = proposal.layout
        if not layout.columns:
            layout = recognise(proposal.sheet)
        known |= {column.header for column in layout.columns} | {column.letter for column in layout.columns}
        mapped = judged(layout.with_mapping(mapping))
        # What was guessed is confirmed by the mapping.
        why_not = "" if layout.guess and not mapped.guess else proposal.why_not
        made.append(replace(proposal, layout=mapped, why_not=why_not))
    for column in mapping:
        if column not in known:
            raise PlanlijstError(f"“{name}”: de lijst heeft geen kolom “{column[:60]}”; controleer de kolomindeling.")
    return tuple(made)
