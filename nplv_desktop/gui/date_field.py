"""A field for a date as Dutch people write it: "24 juni 2025", "24-6-2025" or "2025-06-24"."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from nplv_desktop.domain.formatting import long_date
from nplv_desktop.gui.line_field import LineField

_FIRST_YEAR, _LAST_YEAR = 2000, 2099
_MONTHS = ("jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_FULL_MONTHS = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", re.ASCII)
_FIGURES = re.compile(r"(?P<day>\d{1,2})\s*[-/.]\s*(?P<month>\d{1,2})\s*[-/.]\s*(?P<year>\d{4})", re.ASCII)
_WORDS = re.compile(r"(?P<day>\d{1,2})[\s-]*(?P<name>[a-z]{3,9})\.?[\s-]*(?P<year>\d{4})", re.ASCII)
_SHORT_YEAR = re.compile(r"\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2}", re.ASCII)


class DateError(ValueError):
    """What was typed is no date; the message is one Dutch sentence for the person who typed it."""


def parse_date(text: str) -> date:
    """The date that was typed, from 2000 up to and including 2099; raises DateError otherwise."""
    typed = re.sub(r"\s+", " ", text.strip().lower())
    typed = re.sub(r"^(ma|di|wo|do|vr|za|zo)[a-z]*\.?,? ", "", typed)
    found = _ISO.fullmatch(typed) or _FIGURES.fullmatch(typed) or _WORDS.fullmatch(typed)
    if found is None:
        if _SHORT_YEAR.fullmatch(typed):
            raise DateError("Schrijf het jaar voluit, bijvoorbeeld 24-6-2025.")
        raise DateError("Dit is niet te lezen als datum; schrijf bijvoorbeeld 24 juni 2025 of 24-6-2025.")
    parts = found.groupdict()
    month = _month(parts["name"]) if "name" in parts else int(parts["month"])
    year, day = int(parts["year"]), int(parts["day"])
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise DateError(f"Vul een jaar in van {_FIRST_YEAR} tot en met {_LAST_YEAR}.")
    try:
        return date(year, month, day)
    except ValueError:
        raise DateError("Deze datum bestaat niet; controleer dag en maand.") from None


def _month(name: str) -> int:
    """The month's number from its name or the beginning of it ("sept", "mrt")."""
    for number, (short, full) in enumerate(zip(_MONTHS, _FULL_MONTHS, strict=True), 1):
        if name == short or (len(name) >= 3 and full.startswith(name)):
            return number
    if name == "mrt":
        return 3
    raise DateError("Deze maand is niet te lezen; schrijf bijvoorbeeld 24 juni 2025.")


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
