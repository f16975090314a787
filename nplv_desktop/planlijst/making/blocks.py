"""Several rows with one id are blocks of one project: they become one plan."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from nplv_desktop.domain.area.plan import PlanValue
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, SkippedRow, SkipReason, Weight, told_of_rows
from nplv_desktop.planlijst.recognising.aliases import squeezed


@dataclass
class Joined:
    """Rows after joining, with what was said about it."""

    cells: dict[int, dict[str, PlanValue]]
    skipped: list[SkippedRow] = field(default_factory=list)
    findings: list[ListFinding] = field(default_factory=list)


def join_blocks(cells: dict[int, dict[str, PlanValue]], sheet: str, *, always: bool = False) -> Joined:
    """Rows with the same id, the same kind and the same (or no) name as one row: counts added up, first texts kept.

    Rows that are equal in every cell stay apart: they are doubles, not blocks. Where rows of one id are
    `always` blocks, nothing stays apart.
    """
    joined = Joined({})
    first: dict[tuple[str, str], int] = {}
    blocks: dict[int, list[int]] = {}
    for row, values in cells.items():
        key = (str(values.get("plan_id") or ""), "" if always else str(values.get("kind") or ""))
        head = first.get(key) if key[0] else None
        if head is None or (values == cells[head] and not always):
            joined.cells[row] = values
            if key[0]:
                first.setdefault(key, row)
            continue
        name = squeezed(str(values.get("name") or ""))
        head_name = squeezed(str(joined.cells[head].get("name") or ""))
        if name and head_name and name != head_name and not always:
            joined.cells[row] = values
            message = f"Plan-id {key[0]} staat ook in rij {head} met een andere naam."
            joined.findings.append(ListFinding(Weight.ATTENTION, "same-id", sheet, row, 0, message))
            continue
        if head not in blocks:
            # The first row stays as it was read, to compare later rows with.
            joined.cells[head] = dict(joined.cells[head])
        _add(joined.cells[head], values)
        blocks.setdefault(head, []).append(row)
        joined.skipped.append(SkippedRow(row, SkipReason.MERGED, f"plan-id {key[0]}, bij rij {head}"))
    if blocks:
        parts = [row for rows in blocks.values() for row in rows]
        what = (
            "heeft hetzelfde plan-id als een rij erboven en is"
            if len(parts) == 1
            else "hebben het plan-id van een rij erboven en zijn"
        )
        message = f"{{rows}} {what} als onderdeel van dat plan geteld."
        told = told_of_rows(Weight.INFORMATION, "blocks-joined", sheet, parts, message)
        joined.findings.append(replace(told, message=told.message[0].upper() + told.message[1:]))
    for row, values in joined.cells.items():
        if not values.get("name") and values.get("plan_id"):
            values["name"] = f"Plan {values['plan_id']}"
            message = "De naam ontbreekt; het plan heet nu naar zijn plan-id."
            joined.findings.append(ListFinding(Weight.ATTENTION, "no-name", sheet, row, 0, message))
    return joined


def _add(into: dict[str, PlanValue], values: dict[str, PlanValue]) -> None:
    for key, value in values.items():
        before = into.get(key)
        if before is None or before == "":
            into[key] = value
        elif isinstance(value, int) and isinstance(before, int) and key != "confidence":
            into[key] = before + value
