"""Reads untrusted JSON values strictly: each refusal names the path of the offending key."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from nplv_desktop.domain.dutch.money import LARGEST_AMOUNT, to_cent
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT, LARGEST_FTE

_AMOUNT = re.compile(r"\d{1,11}(\.\d{1,2})?")
_FTE = re.compile(r"\d{1,4}(\.\d{1,2})?")
_CHOICE = TypeVar("_CHOICE", bound=StrEnum)
_ROW = TypeVar("_ROW")
#: Ends a text that XML cannot hold; such characters are refused rather than dropped.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
LONGEST_LINE = 1_000
LONGEST_TEXT = 200_000
MOST_ROWS = 1_000


class AreaFileError(ValueError):
    """An area file cannot be taken in; `path` names the key, the message is one Dutch sentence."""

    def __init__(self, path: str, problem: str) -> None:
        self.path = path
        super().__init__(f"{path}: {problem}" if path else problem)


class JsonObject:
    """One JSON object with its path; every key must be asked for before `finish`, or it is refused as unknown."""

    def __init__(self, value: Any, path: str, blanks: list[str]) -> None:
        if not isinstance(value, dict):
            raise AreaFileError(path, "hier hoort een groep sleutels tussen accolades te staan.")
        self._values: dict[str, Any] = value
        self._path = path
        self._asked: set[str] = set()
        self._blanks = blanks

    def path(self, key: str) -> str:
        """The full path of a key, as refusals name it."""
        return f"{self._path}.{key}" if self._path else key

    def states(self, key: str) -> bool:
        """Whether the key stands in the file, be it as null."""
        self._asked.add(key)
        return key in self._values

    def _value(self, key: str, required: bool) -> Any:
        self._asked.add(key)
        if required and self._values.get(key) is None:
            raise AreaFileError(self.path(key), "deze verplichte sleutel ontbreekt.")
        value = self._values.get(key)
        if value is None and key in self._values:
            self._blanks.append(self.path(key))
        return value

    def text(self, key: str, *, required: bool = False, longest: int = LONGEST_LINE) -> str | None:
        """A text of bounded length without control characters, or None."""
        value = self._value(key, required)
        if value is None:
            return None
        if not isinstance(value, str):
            raise AreaFileError(self.path(key), "hier hoort tekst tussen aanhalingstekens te staan.")
        if len(value) > longest:
            raise AreaFileError(self.path(key), f"deze tekst is langer dan {longest} tekens.")
        if _FORBIDDEN.search(value):
            raise AreaFileError(self.path(key), "deze tekst bevat tekens die niet in een document passen.")
        return value

    def amount(self, key: str, *, required: bool = False) -> Decimal | None:
        """EUR from a string with a full stop and at most two decimals, 0 to 10 milliard."""
        value = self._value(key, required)
        if value is None:
            return None
        if not isinstance(value, str) or not _AMOUNT.fullmatch(value):
            raise AreaFileError(
                self.path(key),
                'een bedrag staat als tekst met een punt en hoogstens twee decimalen, bijvoorbeeld "7500000.00".',
            )
        amount = to_cent(Decimal(value))
        if amount > LARGEST_AMOUNT:
            raise AreaFileError(self.path(key), "dit bedrag is hoger dan 10 miljard euro.")
        return amount

    def fte(self, key: str) -> Decimal | None:
        """FTEs from a string with at most two decimals, 0 to 1.000."""
        value = self._value(key, False)
        if value is None:
            return None
        if not isinstance(value, str) or not _FTE.fullmatch(value) or Decimal(value) > LARGEST_FTE:
            raise AreaFileError(
                self.path(key),
                'fte staan als tekst van 0 tot 1.000 met hoogstens twee decimalen, bijvoorbeeld "1.5".',
            )
        return Decimal(value)

    def count(self, key: str, *, required: bool = False, smallest: int = 0, largest: int = LARGEST_COUNT) -> int | None:
        """A whole number within bounds, or None."""
        value = self._value(key, required)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not smallest <= value <= largest:
            raise AreaFileError(
                self.path(key), f"hier hoort een heel getal van {smallest} tot en met {largest} te staan."
            )
        return value

    def flag(self, key: str) -> bool | None:
        """true, false or None."""
        value = self._value(key, False)
        if value is not None and not isinstance(value, bool):
            raise AreaFileError(self.path(key), "hier hoort true of false te staan.")
        return value

    def day(self, key: str) -> date | None:
        """An ISO date, or None."""
        value = self._value(key, False)
        if value is None:
            return None
        try:
            if not isinstance(value, str) or not re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError:
            raise AreaFileError(
                self.path(key), 'een datum staat als jaar-maand-dag, bijvoorbeeld "2025-06-24".'
            ) from None

    def choice(self, key: str, kind: type[_CHOICE], *, required: bool = False) -> _CHOICE | None:
        """One of the values of an enumeration, or None."""
        value = self._value(key, required)
        if value is None:
            return None
        if not isinstance(value, str) or value not in set(kind):
            raise AreaFileError(self.path(key), f"kies uit: {', '.join(kind)}.")
        return kind(value)

    def one_of(self, key: str, choices: Iterable[str]) -> str | None:
        """One of the given texts, or None."""
        value, allowed = self._value(key, False), tuple(choices)
        if value is None:
            return None
        if not isinstance(value, str) or value not in allowed:
            raise AreaFileError(self.path(key), f"kies uit: {', '.join(allowed)}.")
        return value

    def exactly(self, key: str, wanted: object) -> None:
        """Refuses the file unless the required key has this very value."""
        value = self._value(key, True)
        if value != wanted or type(value) is not type(wanted):
            raise AreaFileError(self.path(key), f"dit programma leest hier alleen {wanted!r}.".replace("'", '"'))

    def child(self, key: str) -> JsonObject | None:
        """The object under a key, or None."""
        value = self._value(key, False)
        return None if value is None else JsonObject(value, self.path(key), self._blanks)

    def rows(self, key: str, read: Callable[[JsonObject], _ROW], most: int = MOST_ROWS) -> tuple[_ROW, ...]:
        """Every row of the list under a key, read by `read`; each row must have no unknown keys."""
        value = self._value(key, False)
        if value is None:
            return ()
        if not isinstance(value, list):
            raise AreaFileError(self.path(key), "hier hoort een lijst tussen rechte haken te staan.")
        if len(value) > most:
            raise AreaFileError(self.path(key), f"deze lijst heeft meer dan {most} rijen.")
        if not value:
            self._blanks.append(self.path(key))
        made = []
        for index, item in enumerate(value):
            row = JsonObject(item, f"{self.path(key)}[{index}]", self._blanks)
            made.append(read(row))
            row.finish()
        return tuple(made)

    def raw(self, key: str) -> Any:
        """The value as it stands, for the few keys with a shape of their own."""
        return self._value(key, False)

    def finish(self) -> None:
        """Refuses keys that nobody asked for."""
        for key in self._values:
            if key not in self._asked:
                raise AreaFileError(self.path(key), "deze sleutel is onbekend; controleer de spelling.")
