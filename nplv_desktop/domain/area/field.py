"""What a field is: declared once, beside the value, and asked by everything that reads, writes, keeps or names it.

A field of a record is declared where the record is (`phase: str | None = declared(None, LINE, "fase", since=2)`).
JSON in and out, the JSON Schema, the rows of a dossier and the names of changes work from `fields_of(record)`.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any, Self, TypeVar

from nplv_desktop.domain.dutch.money import LARGEST_AMOUNT
from nplv_desktop.domain.dutch.numbers import LARGEST_COUNT

_DECLARATION = "field"
_VALUE = TypeVar("_VALUE")
LONGEST_LINE = 1_000
LONGEST_TEXT = 200_000
MOST_ROWS = 1_000
#: The newest version of the area file.
NEWEST_VERSION = 2


class Named(StrEnum):
    """An enumeration whose values have a Dutch name, as it stands in a sentence: `SIGNED = "signed", "getekend"`."""

    dutch: str

    def __new__(cls, value: str, dutch: str = "") -> Self:
        """A member with its value in files and its Dutch name."""
        made = str.__new__(cls, value)
        made._value_ = value
        made.dutch = dutch or value
        return made


@dataclass(frozen=True, slots=True)
class Text:
    """A text of `shortest` to `longest` characters; `pattern` is a regular expression that all of it fits.

    `hint` ends the sentence that refuses another text ("een e-mailadres, bijvoorbeeld …").
    """

    longest: int = LONGEST_LINE
    shortest: int = 0
    pattern: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """EUR to the cent; in JSON a text with a full stop."""

    smallest: Decimal = Decimal(0)
    largest: Decimal = LARGEST_AMOUNT


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number within bounds, or one out of `only`. `is_year` marks a calendar year: no full stop in it."""

    smallest: int = 0
    largest: int = LARGEST_COUNT
    is_year: bool = False
    only: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Fraction:
    """A number with at most so many decimals, within bounds; in JSON a text.

    `fixed` writes all decimals ("0.90"), else as they were given ("35"); `noun` and `hint` make the sentence of a
    refusal.
    """

    decimals: int
    smallest: Decimal
    largest: Decimal
    fixed: bool = False
    noun: str = "dit getal staat"
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""


@dataclass(frozen=True, slots=True)
class Day:
    """A date; in JSON ISO."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of an enumeration."""

    kind: type[Named]


@dataclass(frozen=True, slots=True)
class ParameterSetKey:
    """The key of a set of rules that an area follows; also one that this release does not have."""


@dataclass(frozen=True, slots=True)
class CountOr:
    """A whole number, or a word in its place, which is None as a value."""

    word: str
    count: Count = Count()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of `fewest` to `most` values of one kind; `unique` refuses a value that stands there twice."""

    each: Text | Count | Choice | Verbatim
    most: int = MOST_ROWS
    fewest: int = 0
    unique: bool = False


@dataclass(frozen=True, slots=True)
class Encoded:
    """The bytes of a file; in JSON base64."""

    largest: int


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A JSON value that is taken over as it stands, kept as its text; nothing in this release reads it."""

    longest: int


@dataclass(frozen=True, slots=True)
class Group:
    """Another record: an object in JSON. Where the field's default is None, the object's absence is a value."""

    record: type[Any]


@dataclass(frozen=True, slots=True)
class Flat:
    """Another record whose keys stand in the object of its owner."""

    record: type[Any]


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of records. No two rows have the same values in the fields named in one of the tuples of `unique`."""

    record: type[Any]
    most: int = MOST_ROWS
    unique: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Keyed:
    """A list of records that is an object in JSON: the field `key` is its key.

    `value` names the one field that stands under the key by itself; without it an object with the other fields does.
    `keys` tells the keys there are, in their order; empty where the key field's own kind says what fits.
    """

    record: type[Any]
    key: str
    value: str = ""
    keys: tuple[str, ...] = ()
    most: int = MOST_ROWS


@dataclass(frozen=True, slots=True)
class Identity:
    """What tells a record from all others: so many hexadecimal digits. No content: it takes no part in comparing.

    `or_slug` allows a name in small letters and hyphens in their place.
    """

    digits: int = 16
    or_slug: bool = False


Kind = (
    Text
    | Amount
    | Count
    | Fraction
    | Flag
    | Day
    | Choice
    | ParameterSetKey
    | CountOr
    | Listed
    | Encoded
    | Verbatim
    | Group
    | Flat
    | Rows
    | Keyed
    | Identity
)

LINE = Text()
LONG = Text(LONGEST_TEXT)
COUNT = Count()
YEAR = Count(2000, 2060, is_year=True)
EUROS = Amount()
SIGNED_EUROS = Amount(-LARGEST_AMOUNT)
PERCENTAGE = Fraction(1, Decimal(-100), Decimal(100), hint='van -100.0 tot 100.0, bijvoorbeeld "35.5"')
FLAG = Flag()
DAY = Day()
HTTPS = Text(pattern=r"https://[^\s/?#@\\<>\"]+(?:[/?#][^\s<>\"\\]*)?", hint='een adres dat begint met "https://"')


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record.

    `title` is its Dutch name as it stands in a sentence; `attribute` the name in the record, `json` the key in files,
    `since` the version of the area file that knows it. `is_required` refuses a file without a value, `is_stated` one
    without the key (null says "not entered yet"). `group` is the section of the area file in which a field of `Area`
    stands. `unit` tells what it is merged with: fields of one unit only mean something together.
    """

    kind: Kind
    title: str
    attribute: str = ""
    json: str = ""
    since: int = 1
    is_required: bool = False
    is_stated: bool = False
    group: str = ""
    unit: str = ""
    in_column: str = ""
    default: Any = None

    @property
    def is_identity(self) -> bool:
        """Whether it only tells its record from others."""
        return isinstance(self.kind, Identity)


def declared(default: _VALUE, kind: Kind, title: str, **more: Any) -> _VALUE:
    """A field with this default; `more` are further properties of `Field`."""
    given = _as_declared(kind, title, more)
    # What the type checker sees is the default; the class is given the declaration around it.
    made: Any = dataclasses.field(default=default, metadata=given)
    return made  # type: ignore[no-any-return]


def declared_id(kind: Identity | None = None, **more: Any) -> str:
    """The identity of a record, "" until it is made; records that differ in nothing else are equal."""
    given = _as_declared(kind or Identity(), "kenmerk", {"json": "id", "since": 2, **more})
    made: Any = dataclasses.field(default="", compare=False, metadata=given)
    return made  # type: ignore[no-any-return]


def declaration(kind: Kind, title: str, **more: Any) -> dict[str, Field]:
    """The metadata of a field that has no default: `name: str = field(metadata=declaration(LINE, "naam"))`."""
    return _as_declared(kind, title, more)


def _as_declared(kind: Kind, title: str, more: dict[str, Any]) -> dict[str, Field]:
    return {_DECLARATION: Field(kind, title, **more)}


def fields_of(record: type[Any]) -> tuple[Field, ...]:
    """The declared fields of a record in the order of files: what it is known by first, then as in its class."""
    if record not in _KNOWN:
        _KNOWN[record] = tuple(sorted(_declared_in(record), key=lambda field: not field.is_identity))
    return _KNOWN[record]


_KNOWN: dict[type[Any], tuple[Field, ...]] = {}


def _declared_in(record: type[Any]) -> Iterator[Field]:
    for field in dataclasses.fields(record):
        if _DECLARATION in field.metadata:
            known: Field = field.metadata[_DECLARATION]
            yield dataclasses.replace(
                known,
                attribute=field.name,
                json=known.json or field.name,
                unit=known.unit or field.name,
                default=None if field.default is dataclasses.MISSING else field.default,
            )


def field_of(record: type[Any], attribute: str) -> Field:
    """The declaration of one field of a record. Raises KeyError where there is none."""
    for field in fields_of(record):
        if field.attribute == attribute:
            return field
    raise KeyError(attribute)


def walk(value: Any, visit: Callable[[Any], None]) -> None:
    """Calls `visit` for a record and for every record within it."""
    visit(value)
    for field in fields_of(type(value)):
        held = getattr(value, field.attribute)
        if held is not None and isinstance(field.kind, Group | Flat):
            walk(held, visit)
        elif isinstance(field.kind, Rows | Keyed):
            for row in held:
                walk(row, visit)
