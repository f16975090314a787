"""A field for a date as Dutch people write it: "24 juni 2025", "24-6-2025" or "2025-06-24"."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.dutch.dates import DateError, parse_date
from nplv_desktop.domain.dutch.formatting import long_date
from nplv_desktop.gui.fields.line_field import LineField


class DateField(LineField):
    """A date; tells it as soon as what is typed can be read, and shows it in words when the field is left."""

    #: A date was typed, or the field was emptied: (date | None).
    date_edited = Signal(object)
    #: Why what stands here is no date, "" when it is one: (Dutch sentence).
    problem_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._date: date | None = None
        self._problem = ""
        self.setMaxLength(60)
        self.text_edited.connect(self._read)

    def set_date(self, day: date | None) -> None:
        """Shows a date; what is being typed and already means it is left alone."""
        changed = day != self._date
        self._date = day
        if changed or not self.hasFocus():
            if not changed and self.property("invalid"):
                return
            self.set_value(None if day is None else long_date(day))
            self._mark("")

    @property
    def problem(self) -> str:
        """Why what stands here is no date; "" when it is one."""
        return self._problem

    def discard_unreadable(self) -> None:
        """Forgets text that is no date; for when another area is shown."""
        if self._problem:
            self._mark("")
            self.set_value(None if self._date is None else long_date(self._date))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def _read(self, text: str) -> None:
        if not text:
            self._take(None)
            return
        try:
            self._take(parse_date(text))
        except DateError:
            # Half a date is not wrong yet; leaving the field says so.
            return

    def _take(self, day: date | None) -> None:
        self._mark("")
        if day != self._date:
            self._date = day
            self.date_edited.emit(day)

    def _settle(self) -> None:
        """The field is left: a date is written in words, anything else is said to be none."""
        if not self.value:
            return
        try:
            self.setText(long_date(parse_date(self.value)))
        except DateError as error:
            self._mark(str(error))

    def _mark(self, problem: str) -> None:
        if bool(self.property("invalid")) == bool(problem) and not problem:
            return
        self._problem = problem
        self.setProperty("invalid", bool(problem))
        self.style().unpolish(self)
        self.style().polish(self)
        self.problem_changed.emit(problem)
