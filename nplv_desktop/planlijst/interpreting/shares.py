"""Shares of a row's dwellings where a list should have numbers: "25 %", 0,25 under a class, a header with "%"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, PlanValue
from nplv_desktop.domain.figures.derived import TENURE_KEYS, TYPE_KEYS
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight, told_of_rows
from nplv_desktop.planlijst.reading.cell_values import share_in
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet
from nplv_desktop.planlijst.recognising.aliases import AFFORDABLE_ANY, RENT_ANY, SALE_ANY, SHARE_OF
from nplv_desktop.planlijst.recognising.layout import Layout

_GROUPS = ((*TENURE_KEYS, RENT_ANY, SALE_ANY), TYPE_KEYS)
_OTHERS = frozenset({"care_suitable", "care_clustered", "step_free", AFFORDABLE_ANY})


@dataclass
class Shares:
    """The shares that a sheet holds: by row and key, as parts of one."""

    found: dict[int, dict[str, Decimal]] = field(default_factory=dict)

    def add(self, row: int, key: str, share: Decimal) -> None:
        """Notes a share; several of one key add up."""
        shares = self.found.setdefault(row, {})
        shares[key] = shares.get(key, Decimal(0)) + share


def can_be_share(key: str) -> bool:
    """Whether a column of this key may hold shares of the row's dwellings."""
    return key in _OTHERS or any(key in group for group in _GROUPS)


def share_columns(sheet: Sheet, layout: Layout, rows: Sequence[int]) -> frozenset[int]:
    """Columns of classes or types whose numbers are parts of one: all between 0 and 1, and 1 together in every row."""
    number = layout.column_of("dwellings")
    found: set[int] = set()
    for group in _GROUPS:
        columns = [column.column for column in layout.columns if column.key in group]
        sums, has_parts = [], False
        for row in rows:
            cells = [sheet.rows[row - 1][column - 1] for column in columns]
            numbers = [cell for cell in cells if isinstance(cell, int | float) and not isinstance(cell, bool)]
            if not numbers:
                continue
            if min(numbers) < 0 or max(numbers) > 1:
                break
            has_parts = has_parts or any(0 < cell < 1 for cell in numbers)
            whole = sheet.rows[row - 1][number.column - 1] if number else None
            if not has_parts and (not isinstance(whole, int | float) or whole <= 1):
                break
            sums.append(sum(numbers))
        else:
            if sums and columns and (has_parts or all(abs(total - 1) < 1e-6 for total in sums)):
                found |= set(columns)
    return frozenset(found)


def share_of_cell(cell: CellValue, *, in_header: bool, as_part: bool) -> Decimal | None:
    """The share in a cell as a part of one; None where it holds none."""
    said = share_in(cell)
    if said is not None:
        return said
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        value = Decimal(str(cell))
        if as_part and 0 <= value <= 1:
            return value
        if in_header and 0 <= value <= 100:
            return value if 0 < value < 1 else value / 100
    return None


def numbers_of_shares(
    shares: Shares, cells: Mapping[int, dict[str, PlanValue]], sheet: str, headers: Sequence[str]
) -> list[ListFinding]:
    """Puts the dwellings that the shares stand for into the rows, and tells which rows they are."""
    told: list[int] = []
    unknown: list[int] = []
    rounded: list[int] = []
    for row, parts in shares.found.items():
        whole = cells[row].get("dwellings")
        if not isinstance(whole, int):
            unknown.append(row)
            continue
        told.append(row)
        for group in _GROUPS:
            own = {key: part for key, part in parts.items() if key in group}
            if own:
                numbers, is_exact = _numbers(own, whole)
                _put(cells[row], numbers)
                if not is_exact:
                    rounded.append(row)
        rest = {key: part for key, part in parts.items() if not any(key in group for group in _GROUPS)}
        for key, part in rest.items():
            _put(cells[row], _numbers({key: part}, whole)[0])
    which = ", ".join(dict.fromkeys(headers))
    findings = []
    if told:
        weight = Weight.ATTENTION if rounded else Weight.INFORMATION
        how = f" en afgerond ({len(rounded)} rijen)" if rounded else ""
        message = f"{which}: aandelen (%) van het aantal woningen, omgerekend naar aantallen{how}: {{rows}}."
        findings.append(told_of_rows(weight, "shares", sheet, told, message))
    if unknown:
        message = f"{which}: aandelen (%) zonder aantal woningen zijn niet te lezen: {{rows}}."
        findings.append(told_of_rows(Weight.ATTENTION, "shares-unknown", sheet, unknown, message))
    return findings


def _put(cells: dict[str, PlanValue], numbers: Mapping[str, int]) -> None:
    for key, number in numbers.items():
        target = "tenure_unknown" if key in (RENT_ANY, SALE_ANY) else key
        if target in COLUMN_BY_KEY:
            before = cells.get(target)
            cells[target] = number + (before if isinstance(before, int) else 0)


def _numbers(parts: Mapping[str, Decimal], whole: int) -> tuple[dict[str, int], bool]:
    """Whole numbers of dwellings for shares, and whether they are exact; shares of one together make the whole."""
    exact = {key: part * whole for key, part in parts.items()}
    numbers = {key: int(value) for key, value in exact.items()}
    total = sum(parts.values(), Decimal(0))
    wanted = whole if abs(total - 1) < Decimal("0.011") else int(sum(exact.values()) + Decimal("0.5"))
    for key in sorted(exact, key=lambda key: numbers[key] - exact[key])[: max(0, wanted - sum(numbers.values()))]:
        numbers[key] += 1
    return numbers, all(value == numbers[key] for key, value in exact.items())


def bare_key(key: str) -> str:
    """The key that a column of shares is about."""
    return key.removeprefix(SHARE_OF)
