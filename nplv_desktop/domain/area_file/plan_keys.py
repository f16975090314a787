"""The keys of a plan: the columns of a planlijst."""

from __future__ import annotations

from typing import Any

from nplv_desktop.domain.area.field import Count, Text
from nplv_desktop.domain.area.plan import (
    ALL_PLAN_COLUMNS,
    SHEET_COLUMNS,
    ColumnType,
    Plan,
    PlanColumn,
    PlanValue,
    plan_of,
)
from nplv_desktop.domain.area_file.json_reader import AreaFileError, JsonObject
from nplv_desktop.domain.area_file.value_reader import read_list, read_text, read_value

_TEXT = Text(10_000)
_MOST_YEARS = 100
_SHEET_KEYS = frozenset(column.key for column in SHEET_COLUMNS)


def read_plan(row: JsonObject) -> Plan:
    """The plan in a row; columns that the file's version does not know are not asked for."""
    values: dict[str, PlanValue | None] = {}
    for column in ALL_PLAN_COLUMNS:
        if column.since <= row.version:
            value = row.value(column.key, required=column.key == "name")
            values[column.key] = None if value is None else _cell(column, value, row.path(column.key))
    return plan_of(values)


def _cell(column: PlanColumn, value: Any, path: str) -> PlanValue:
    match column.type:
        case ColumnType.COUNT:
            return int(read_value(Count(column.smallest, column.largest), value, path))
        case ColumnType.PERCENTAGE:
            return int(read_value(Count(0, 100), value, path))
        case ColumnType.CHOICE:
            if not isinstance(value, str) or value not in column.choices:
                raise AreaFileError(path, f"kies uit: {', '.join(column.choices)}.")
            return value
        case ColumnType.YEARS:
            years = read_list(value, path, _MOST_YEARS)
            kind = Count(column.smallest, column.largest)
            return tuple(str(read_value(kind, year, f"{path}[{place}]")) for place, year in enumerate(years))
        case _:
            if column.key == "bottlenecks" and isinstance(value, list):
                if not all(isinstance(item, str) and len(item) <= 200 for item in value) or len(value) > 50:
                    raise AreaFileError(path, "hier hoort een lijst van korte teksten te staan.")
                return tuple(value)
            return read_text(_TEXT, value, path)


def written_plan(plan: Plan, version: int) -> dict[str, Any]:
    """A plan's filled columns as a file of this version has them."""
    return {key: _written(key, value) for key, value in plan if version > 1 or key not in _SHEET_KEYS}


def _written(key: str, value: PlanValue) -> Any:
    if isinstance(value, tuple):
        return [int(year) for year in value] if key == "year_sheets" else list(value)
    return value


def holds_new_columns(plan: Plan) -> bool:
    """Whether a plan fills a column that version 1 does not know."""
    return any(key in _SHEET_KEYS for key, _ in plan.cells)
