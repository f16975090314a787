"""The columns of the planlijst as the window shows them: short titles, widths, and which stand there at first."""

from __future__ import annotations

from dataclasses import dataclass

from nplv_desktop.domain.area.period import Period
from nplv_desktop.domain.area.plan import ALL_PLAN_COLUMNS, COLUMN_BY_KEY, ColumnType, Plan
from nplv_desktop.domain.dutch.formatting import grouped
from nplv_desktop.domain.figures.derived import AFFORDABLE_KEYS
from nplv_desktop.planlijst.recognising.column_guide import CHOICES

#: A column that is computed: social rent, mid rent and affordable sale together.
AFFORDABLE = "affordable"
_SHORT = {
    "name": "Plan",
    "planning_status": "Status",
    "dwellings": "Aantal",
    "demolished": "Sloop",
    "in_area": "Gebied",
    "previous_subsidy": "Subsidie",
    "confidence": "Kans",
    "start_later": "Later",
    "tenure_unknown": "Prijs onbekend",
    "type_unknown": "Type onbekend",
    "developer_type": "Soort opdrachtgever",
    AFFORDABLE: "Betaalbaar",
}
_WIDTHS = {
    "name": 208,
    "plan_id": 84,
    "planning_status": 70,
    "kind": 114,
    "plan_type": 132,
    "dwellings": 78,
    AFFORDABLE: 102,
    "in_area": 88,
    "previous_subsidy": 100,
    "remarks": 260,
    "bottlenecks": 180,
    "developer": 160,
    "town": 110,
    "municipality": 110,
    "district": 130,
}


def first_shown(period: Period) -> tuple[str, ...]:
    """The columns that stand in the table at first, with the years of a period."""
    return (
        *("name", "planning_status", "kind", "dwellings", AFFORDABLE),
        *period.start_keys,
        *("in_area", "previous_subsidy"),
    )


@dataclass(frozen=True, slots=True)
class PlanColumnView:
    """One column of the table: key, title, full title, width in pixels, and whether it counts dwellings."""

    key: str
    title: str
    full_title: str
    width: int
    is_count: bool
    choices: tuple[str, ...] = ()

    @property
    def is_editable(self) -> bool:
        """Whether a value can be typed here."""
        return self.key != AFFORDABLE

    def value(self, plan: Plan) -> object:
        """The plain value of a plan in this column."""
        if self.key == AFFORDABLE:
            return affordable_of(plan)
        return plan.get(self.key)

    def text(self, plan: Plan) -> str:
        """The value as shown."""
        value = self.value(plan)
        if value is None:
            return ""
        if isinstance(value, int):
            return f"{value} %" if self.key == "confidence" else grouped(value)
        return plan.text(self.key).replace("\n", " ")


def affordable_of(plan: Plan) -> int | None:
    """A plan's affordable dwellings; None where no price class was entered."""
    parts = [value for key, value in plan.cells if key in AFFORDABLE_KEYS and isinstance(value, int)]
    if parts:
        return sum(parts)
    return 0 if any(key in ("high_rent", "high_sale") for key, _ in plan.cells) else None


def _view(key: str) -> PlanColumnView:
    if key == AFFORDABLE:
        return PlanColumnView(key, _SHORT[key], "Betaalbaar (sociale huur, middenhuur, betaalbare koop)", 98, True)
    column = COLUMN_BY_KEY[key]
    is_count = column.type in (ColumnType.COUNT, ColumnType.PERCENTAGE)
    title = _SHORT.get(key) or (key[-4:] if key.startswith("start_2") else column.header)
    width = _WIDTHS.get(key, 60 if key.startswith("start_") else max(84, 8 * len(title) + 30))
    return PlanColumnView(key, title, column.header, width, is_count, CHOICES.get(key, ()))


ALL_COLUMNS: tuple[PlanColumnView, ...] = tuple(
    view
    for column in ALL_PLAN_COLUMNS
    for view in ((_view(column.key), _view(AFFORDABLE)) if column.key == "dwellings" else (_view(column.key),))
)
COLUMN_VIEWS = {view.key: view for view in ALL_COLUMNS}
#: What plans can be grouped by.
GROUPINGS = (
    "planning_status",
    "kind",
    "in_area",
    "municipality",
    "district",
    "town",
    "developer",
    "project_phase",
    "previous_subsidy",
)
#: What quick filters stand above the table.
QUICK_FILTERS = ("planning_status", "in_area")
