"""What somebody types in a cell of the planlijst, as the value of its column."""

from __future__ import annotations

from nplv_desktop.domain.area.plan import PlanValue, clean_text
from nplv_desktop.domain.dutch.numbers import FigureError, parse_count
from nplv_desktop.gui.plans.plan_columns import PlanColumnView
from nplv_desktop.planlijst.reading.cell_items import split_items
from nplv_desktop.planlijst.reading.cell_values import (
    read_in_area,
    read_kind,
    read_percentage,
    read_status,
    read_subsidy,
)


class PlanValueError(ValueError):
    """What was typed does not fit the column; the message is one Dutch sentence."""


def value_typed(column: PlanColumnView, text: str) -> PlanValue | None:
    """The value for a column; None for nothing. Raises PlanValueError."""
    text = clean_text(text)
    if not text:
        if column.key == "name":
            raise PlanValueError("Een plan heeft een naam nodig.")
        return None
    if column.key == "confidence":
        read = read_percentage(text, as_fraction=False)
        if read.is_problem:
            raise PlanValueError("Vul een percentage van 0 tot en met 100 in.")
        return read.value
    if column.is_count:
        try:
            return parse_count(text)
        except FigureError as error:
            raise PlanValueError(str(error)) from None
    if column.key == "in_area":
        where = read_in_area(text).value
        if where is None:
            raise PlanValueError("Vul ja, nee of grootschalig in.")
        return where
    if column.key == "planning_status":
        return read_status(text).value or text
    if column.key == "kind":
        return read_kind(text).value or text
    if column.key == "previous_subsidy":
        return read_subsidy(text).value or text
    if column.key == "bottlenecks":
        return split_items(text)
    known = next((choice for choice in column.choices if choice.casefold() == text.casefold()), None)
    return known or text
