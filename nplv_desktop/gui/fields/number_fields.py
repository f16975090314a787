"""Fields for amounts, counts and FTEs: read while typed, shown neatly when left, never losing what cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from nplv_desktop.domain.dutch.formatting import grouped, plain_amount
from nplv_desktop.domain.dutch.numbers import FigureError, parse_amount, parse_count
from nplv_desktop.gui.fields.undo_keys import SessionLine

_LONGEST = 200


def show_invalid(field: QLineEdit, problem: str) -> None:
    """Outlines a field whose text cannot be read, with the sentence as its tooltip; "" for a readable one."""
    if bool(field.property("invalid")) != bool(problem):
        field.setProperty("invalid", bool(problem))
        field.style().unpolish(field)
        field.style().polish(field)
    field.setToolTip(problem)


class NumberField(SessionLine):
    """What the number fields share. The value is told as soon as the text can be read; None for an empty field."""

    #: What cannot be read, as one Dutch sentence; "" when it can again.
    problem_changed = Signal(str)
    _parse: Callable[[str], Any]
    _show: Callable[[Any], str]

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._value: Any = None
        self._problem = ""
        self.textEdited.connect(self._read)
        self.editingFinished.connect(self._finish)

    @property
    def problem(self) -> str:
        """Why the text cannot be read; "" where it can."""
        return self._problem

    @property
    def number(self) -> Any:
        """The value that was read last; None for an empty field."""
        return self._value

    def set_number(self, value: Any) -> None:
        """Shows a value. Text that already means it, or that cannot be read yet, stays as it is."""
        same = value == self._value
        self._value = value
        if same and (self._problem or self._reads_as(value)):
            return
        if self.hasFocus() and not self._problem and self._reads_as(value):
            return
        self._mark("")
        self.setText(self._text_of(value))
        if self.hasFocus():
            self.selectAll()

    def discard_unreadable(self) -> None:
        """Forgets text that could not be read; for when another area is shown."""
        if self._problem:
            self._mark("")
            self.setText(self._text_of(self._value))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def _tell(self, value: Any) -> None:
        raise AssertionError(f"{type(self).__name__} must say this itself")

    def _text_of(self, value: Any) -> str:
        return "" if value is None else type(self)._show(value)

    def _reads_as(self, value: Any) -> bool:
        try:
            return bool(self._value_of(self.text()) == value)
        except FigureError:
            return False

    def _value_of(self, text: str) -> Any:
        return type(self)._parse(text) if text.strip() else None

    def _read(self, text: str) -> None:
        try:
            value = self._value_of(text)
        except FigureError as error:
            # Half a number ("7,") is no mistake yet: it is marked when the field is left.
            self._problem = str(error)
            return
        self._mark("")
        if value != self._value:
            self._value = value
            self._tell(value)

    def _finish(self) -> None:
        if self._problem:
            self._mark(self._problem)
        elif not self.isReadOnly():
            self.setText(self._text_of(self._value))

    def _mark(self, problem: str) -> None:
        self._problem = problem
        if bool(problem) != bool(self.property("invalid")):
            show_invalid(self, problem)
            self.problem_changed.emit(problem)


class AmountField(NumberField):
    """An amount in EUR."""

    #: The amount that was typed: (`Decimal` or None).
    amount_edited = Signal(object)
    _parse = staticmethod(parse_amount)
    _show = staticmethod(plain_amount)

    def set_amount(self, amount: Decimal | None) -> None:
        """Shows an amount in EUR."""
        self.set_number(amount)

    def _tell(self, value: Any) -> None:
        self.amount_edited.emit(value)


class CountField(NumberField):
    """A whole number of dwellings or years."""

    #: The count that was typed: (`int` or None).
    count_edited = Signal(object)
    _parse = staticmethod(parse_count)
    _show = staticmethod(grouped)

    def set_count(self, count: int | None) -> None:
        """Shows a count."""
        self.set_number(count)

    def _tell(self, value: Any) -> None:
        self.count_edited.emit(value)


def _parse_year(text: str) -> int:
    value = text.strip()
    if len(value) == 4 and value.isdecimal() and 2000 <= int(value) <= 2100:
        return int(value)
    raise FigureError("Vul een jaar in als vier cijfers, bijvoorbeeld 2027.")


class YearField(NumberField):
    """A calendar year."""

    #: The year that was typed: (`int` or None).
    year_edited = Signal(object)
    _parse = staticmethod(_parse_year)
    _show = staticmethod(str)

    def set_year(self, year: int | None) -> None:
        """Shows a year."""
        self.set_number(year)

    def _tell(self, value: Any) -> None:
        self.year_edited.emit(value)


def show_followed(field: CountField, count: int | None) -> None:
    """Shows in an empty field what counts instead of it: the figure from the planlijst."""
    text = "" if count is None else grouped(count)
    if field.placeholderText() != text:
        field.setPlaceholderText(text)
        field.setAccessibleDescription(f"Leeg volgt dit veld de planlijst: {text}" if text else "")
