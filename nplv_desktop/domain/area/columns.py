"""How a declared field stands in a table: the column's name, what it holds, and the value in and out.

A field of a simple kind is one column. A group or flat record is the columns of its own fields behind a prefix, a list
of records a table of its own, both built from the same declaration.
"""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from nplv_desktop.domain.area.field import (
    Amount,
    Choice,
    Count,
    CountOr,
    Day,
    Encoded,
    Field,
    Flag,
    Flat,
    Fraction,
    Group,
    Keyed,
    Kind,
    Listed,
    Rows,
)
from nplv_desktop.domain.dutch.money import cents_of, from_cents

#: What a `CountOr` column holds where the word stands in place of a number.
WORD = -1


class Column(StrEnum):
    """What a column holds; `RECORD` and `TABLE` are no single column."""

    TEXT = "text"
    CENTS = "cents"
    SCALED = "scaled"
    COUNT = "count"
    FLAG = "flag"
    DAY = "day"
    CHOICE = "choice"
    LIST = "list"
    BYTES = "bytes"
    RECORD = "record"
    TABLE = "table"

    @property
    def sql_type(self) -> str:
        """The column's type in a STRICT table."""
        if self in (Column.CENTS, Column.SCALED, Column.COUNT, Column.FLAG):
            return "INTEGER"
        return "BLOB" if self == Column.BYTES else "TEXT"


def column_of(kind: Kind) -> Column:
    """What a field of this kind is kept in."""
    match kind:
        case Amount():
            return Column.CENTS
        case Fraction():
            return Column.SCALED
        case Count() | CountOr():
            return Column.COUNT
        case Flag():
            return Column.FLAG
        case Day():
            return Column.DAY
        case Choice():
            return Column.CHOICE
        case Listed():
            return Column.LIST
        case Encoded():
            return Column.BYTES
        case Group() | Flat():
            return Column.RECORD
        case Rows() | Keyed():
            return Column.TABLE
        case _:
            return Column.TEXT


_SUFFIX = {1: "_tenths", 2: "_hundredths"}


def column_name(field: Field) -> str:
    """The column's name, with the unit where the column holds another one than the value: "amount_cents"."""
    name = field.in_column or ("uid" if field.is_identity else field.attribute)
    if isinstance(field.kind, Amount):
        return f"{name}_cents"
    return name + _SUFFIX[field.kind.decimals] if isinstance(field.kind, Fraction) else name


def column_check(field: Field) -> str:
    """The SQL condition that holds a column to its bounds, "" where the type says enough. NULL fits every one."""
    name, kind = column_name(field), field.kind
    match kind:
        case Amount():
            return f"{name} BETWEEN {cents_of(kind.smallest)} AND {cents_of(kind.largest)}"
        case Fraction():
            factor = 10**kind.decimals
            return f"{name} BETWEEN {int(kind.smallest * factor)} AND {int(kind.largest * factor)}"
        case Count():
            return f"{name} BETWEEN {kind.smallest} AND {kind.largest}"
        case CountOr():
            return f"{name} BETWEEN {WORD} AND {kind.count.largest}"
        case Flag():
            return f"{name} IN (0, 1)"
        case Choice():
            return f"{name} IN ({', '.join(repr(str(value)) for value in kind.kind)})"
        case _:
            return ""


def stored(field: Field, value: Any) -> Any:
    """A field's value as its column holds it. Raises ValueError for what would lose digits on the way."""
    if value is None:
        return WORD if isinstance(field.kind, CountOr) else None
    match field.kind:
        case Amount():
            return cents_of(value)
        case Fraction(decimals):
            scaled = value * 10**decimals
            if scaled != scaled.to_integral_value():
                raise ValueError(f"{value} has more than {decimals} decimals")
            return int(scaled)
        case Flag():
            return int(value)
        case Day():
            return value.isoformat()
        case Choice():
            return str(value)
        case Listed():
            return json.dumps(list(value), ensure_ascii=False)
        case _:
            return value


def restored(field: Field, held: Any) -> Any:
    """The value in a column. Raises ValueError or TypeError for what no field of this kind holds."""
    if held is None:
        return () if isinstance(field.kind, Listed) else None
    match field.kind:
        case Amount():
            return from_cents(held)
        case Fraction(decimals):
            return _without_zeros(held, decimals)
        case CountOr():
            return None if held == WORD else held
        case Flag():
            return bool(held)
        case Day():
            return date.fromisoformat(held)
        case Choice(kind):
            return kind(held)
        case Listed(each):
            return tuple(each.kind(item) if isinstance(each, Choice) else item for item in json.loads(held))
        case _:
            return held


def _without_zeros(held: int, decimals: int) -> Decimal:
    """A scaled whole number as a file writes it: 150 tenths is 15, not 15.0."""
    value = Decimal(held).scaleb(-decimals)
    whole = value.to_integral_value()
    return whole if value == whole else value.normalize()
