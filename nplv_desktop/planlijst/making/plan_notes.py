"""What does not fit within the plans that were read, and the column each remark is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from nplv_desktop.domain.figures.derived import OTHER_KINDS, TENURE_KEYS, TYPE_KEYS
from nplv_desktop.domain.figures.plan_issues import issues_of
from nplv_desktop.planlijst.interpreting.list_findings import ListFinding, Weight, told_of_rows
from nplv_desktop.planlijst.interpreting.values_read import Values
from nplv_desktop.planlijst.making.sheet_reading import ReadPlan
from nplv_desktop.planlijst.reading.sheets import Sheet
from nplv_desktop.planlijst.recognising.aliases import PRICE_TEXT, TYPE_TEXT
from nplv_desktop.planlijst.recognising.layout import Layout

_TENURE, _TYPES = frozenset(TENURE_KEYS), frozenset(TYPE_KEYS)
#: Plans that are told one by one for one cause; the rest is told together.
_MOST_ALIKE = 200


def column_for(layout: Layout, key: str) -> int:
    """The column that was taken for a key, or tells it in words; 0 without one."""
    found = layout.column_of(key)
    if found is None and key in _TENURE:
        found = layout.column_of(PRICE_TEXT) or layout.column_of("rent_any")
    if found is None and key in _TYPES:
        found = layout.column_of(TYPE_TEXT)
    if found is None and key.startswith(("delivered", "start")):
        found = next((column for column in layout.columns if column.years), None)
    if found is None and key == "demolished":
        found = layout.column_of("dwellings")
    return found.column if found else 0


def plan_issues(sheet: Sheet, layout: Layout, plans: tuple[ReadPlan, ...], values: Values) -> Iterator[ListFinding]:
    """Everything that does not fit in a plan; what a cell that was told about causes is not told again."""
    counted: defaultdict[str, int] = defaultdict(int)
    more: defaultdict[str, list[int]] = defaultdict(list)
    unknown: list[int] = []
    own_rows = {read.row for read in plans}
    for read in plans:
        issues = issues_of(read.plan)
        if not issues:
            continue
        told = {key for key, _ in values.unread.get(read.row, ())}
        for issue in issues:
            if issue.code == "plan-without-number":
                if "dwellings" not in told:
                    unknown.append(read.row)
                continue
            if (
                "dwellings" in told
                and issue.code in ("tenure-sum", "type-sum")
                and "dwellings" not in dict(read.plan.cells)
            ):
                continue
            counted[issue.code] += 1
            if counted[issue.code] > _MOST_ALIKE:
                more[issue.code].append(read.row)
                continue
            name = read.plan.text("name") or read.plan.text("plan_id")
            message = f"{name[:60]}: {issue.message[0].lower()}{issue.message[1:]}"
            yield ListFinding(
                Weight.ATTENTION, issue.code, sheet.name, read.row, column_for(layout, issue.key), message
            )
    for code, rows in more.items():
        message = "Hetzelfde geldt voor {rows}; op de pagina Planlijst zijn zij gemerkt."
        yield told_of_rows(Weight.ATTENTION, code, sheet.name, rows, message)
    if layout.column_of("dwellings") is not None:
        unknown += [
            row
            for row, cells in values.cells.items()
            if "demolished" in cells
            and "dwellings" not in cells
            and row in own_rows
            and cells.get("kind") not in OTHER_KINDS
            and "dwellings" not in {key for key, _ in values.unread.get(row, ())}
        ]
    if unknown:
        many = len(unknown) > 1
        message = f"Van {'deze plannen' if many else 'dit plan'} is het aantal woningen onbekend: {{rows}}. "
        message += "Zij tellen nu als 0." if many else "Het telt nu als 0."
        column = column_for(layout, "dwellings") if not many else 0
        yield told_of_rows(Weight.ATTENTION, "plan-without-number", sheet.name, sorted(unknown), message, column=column)
