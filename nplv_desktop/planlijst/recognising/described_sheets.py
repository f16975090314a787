"""Lists with categories down and years across, as a description tells them: each plan becomes one row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from nplv_desktop.planlijst.reading.cell_values import is_blank, read_count
from nplv_desktop.planlijst.reading.sheets import CellValue, Sheet, text_of
from nplv_desktop.planlijst.recognising.aliases import IGNORED, squeezed
from nplv_desktop.planlijst.recognising.header_rows import header_text
from nplv_desktop.planlijst.recognising.key_labels import key_label
from nplv_desktop.planlijst.recognising.layout_descriptions import Description
from nplv_desktop.planlijst.recognising.year_columns import UNSAID, YearColumn
from nplv_desktop.planlijst.recognising.year_texts import Span, span_in

_TALL = 200
Place = tuple[str, int, int]


@dataclass
class _OnePlan:
    """One plan: values by key, with the cell that each came from."""

    values: dict[str, CellValue] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)

    def put(self, key: str, value: CellValue, place: Place) -> None:
        """Adds numbers to what is there; of anything else the first stays."""
        before = self.values.get(key)
        number = _number(value)
        known = _number(before)
        if number is not None and known is not None:
            self.values[key] = known + number
        elif before is None:
            self.values[key] = value
        self.places.setdefault(key, place)


@dataclass(frozen=True)
class MadeList:
    """A list made of categories: its sheet, and the key of each header."""

    sheet: Sheet
    keys: dict[str, str]


def _number(value: CellValue) -> float | None:
    if isinstance(value, bool) or is_blank(value):
        return None
    read = read_count(value, may_be_negative=True)
    return float(read.value) if isinstance(read.value, int) and not read.is_doubtful else None


def category_rows(sheet: Sheet, anchor: int, description: Description) -> MadeList:
    """A list with a row for each category of each plan."""
    headers = [header_text(cell) for cell in sheet.rows[anchor - 1]]
    places = {squeezed(header): place for place, header in reversed(list(enumerate(headers))) if header}
    category = places[squeezed(description.category)]
    years = {place: span for place, header in enumerate(headers) if (span := span_in(header)) and place > category}
    rules = {squeezed(name): rule for name, rule in description.rows.items()}
    plans: dict[tuple[str, ...], _OnePlan] = {}
    for number in range(anchor + 1, len(sheet.rows) + 1):
        row = sheet.rows[number - 1]
        identity = tuple(text_of(row[places[squeezed(name)]]) for name in description.plan if squeezed(name) in places)
        if not any(identity):
            continue
        plan = plans.setdefault(identity, _OnePlan())
        for name, key in description.facts.items():
            at = places.get(squeezed(name))
            if at is not None and key != IGNORED and not is_blank(row[at]) and key not in plan.values:
                plan.put(key, row[at], (sheet.name, number, at + 1))
        rule = rules.get(squeezed(text_of(row[category])))
        if rule:
            _count(plan, rule, sheet, number, years, None)
    return _list_of(sheet.name, plans.values(), is_hidden=sheet.is_hidden)


def plan_per_sheet(pages: Iterable[tuple[Sheet, int]], description: Description, name: str) -> MadeList:
    """Sheets of one plan each, put together; a sheet whose plan has no name and no number holds none."""
    plans = []
    for sheet, anchor in pages:
        plan = _OnePlan()
        _facts(plan, sheet, anchor, description)
        headers = [header_text(cell) for cell in sheet.rows[anchor - 1]]
        years = {place: span for place, header in enumerate(headers) if (span := span_in(header))}
        total = next((n for n, header in enumerate(headers) if squeezed(header) == squeezed(description.total)), None)
        group_at = next((n for n, header in enumerate(headers) if squeezed(header) == "groepnaam"), None)
        first = min([*years, *([total] if total is not None else []), *([group_at] if group_at is not None else [])])
        rules = {squeezed(label): rule for label, rule in description.rows.items()}
        group = ""
        for number in range(anchor + 1, min(len(sheet.rows), anchor + _TALL) + 1):
            row = sheet.rows[number - 1]
            if group_at is not None and not is_blank(row[group_at]):
                group = text_of(row[group_at]).strip().lower()
            label = next((text_of(cell).strip() for cell in row[:first] if not is_blank(cell)), "")
            rule = rules.get(squeezed(f"{description.groups.get(group, group)} {label}")) or rules.get(squeezed(label))
            if rule:
                _count(plan, rule, sheet, number, years, total)
        if "name" in plan.values or any(isinstance(value, int | float) for value in plan.values.values()):
            plan.places.setdefault("name", (sheet.name, 1, 1))
            plan.values.setdefault("name", sheet.name)
            plans.append(plan)
    return _list_of(name, plans, is_hidden=False)


def _facts(plan: _OnePlan, sheet: Sheet, anchor: int, description: Description) -> None:
    facts = {squeezed(name): key for name, key in description.facts.items()}
    for number in range(1, anchor):
        row = sheet.rows[number - 1]
        label = squeezed(text_of(next((cell for cell in row if not is_blank(cell)), None)).rstrip(":"))
        key = facts.get(label)
        filled = [(place, cell) for place, cell in enumerate(row, start=1) if not is_blank(cell)]
        if key and key != IGNORED and len(filled) > 1:
            plan.put(key, filled[1][1], (sheet.name, number, filled[1][0]))


def _count(
    plan: _OnePlan, rule: Mapping[str, str], sheet: Sheet, number: int, years: Mapping[int, Span], total: int | None
) -> None:
    """Takes the numbers of a category's row: its total, or the sum over the years where no total stands there."""
    row = sheet.rows[number - 1]
    by_year = {place: row[place] for place in years if not is_blank(row[place])}
    whole_at = total if total is not None and not is_blank(row[total]) else None
    if whole_at is not None:
        plan.put(rule["total"], row[whole_at], (sheet.name, number, whole_at + 1))
    else:
        for place, value in by_year.items():
            plan.put(rule["total"], value, (sheet.name, number, place + 1))
    if "year" in rule:
        for place, value in by_year.items():
            key = YearColumn(years[place], rule["year"].partition("_")[0] or UNSAID).key
            plan.put(key, value, (sheet.name, number, place + 1))


def _list_of(name: str, plans: Iterable[_OnePlan], *, is_hidden: bool) -> MadeList:
    found = list(plans)
    keys = list(dict.fromkeys(key for plan in found for key in plan.values))
    headers: dict[str, str] = {}
    for key in keys:
        headers[key_label(key)] = key
    rows: list[list[CellValue]] = [list(headers)]
    places: dict[tuple[int, int], Place] = {}
    for number, plan in enumerate(found, start=2):
        rows.append([plan.values.get(key) for key in headers.values()])
        for column, key in enumerate(headers.values(), start=1):
            if key in plan.places:
                places[(number, column)] = plan.places[key]
        places[(number, 0)] = next(iter(plan.places.values()))
    return MadeList(Sheet(name, rows, is_hidden=is_hidden, places=places), headers)
