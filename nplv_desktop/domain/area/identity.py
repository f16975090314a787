"""Identities of rows, areas and programmes: made once, kept for ever, never reused.

An identity is no content. It takes no part in comparing (`compare=False`): two rows that say the same are equal, and an
area read from a file equals the one that was written, whatever their identities. Whoever keeps rows and writes only
what changed compares `area_identity.identities_of` as well, so that a row that moved takes its identity along.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import replace
from typing import Any, TypeVar

_RECORD = TypeVar("_RECORD", bound=Any)

ROW_DIGITS = 16
AREA_DIGITS = 32


def new_row_id() -> str:
    """A new identity for a row: 16 hexadecimal digits."""
    return secrets.token_hex(ROW_DIGITS // 2)


def new_area_id() -> str:
    """A new identity for an area outside the twenty, or for a programme: 32 hexadecimal digits."""
    return secrets.token_hex(AREA_DIGITS // 2)


def slug(name: str) -> str:
    """The identity of one of the twenty areas: "Den Haag Zuidwest" is "den-haag-zuidwest"."""
    return "-".join(name.lower().split())


def is_area_id(uid: str) -> bool:
    """Whether this is the identity of an extra area or a programme."""
    return re.fullmatch(rf"[0-9a-f]{{{AREA_DIGITS}}}", uid) is not None


def with_ids(rows: tuple[_RECORD, ...]) -> tuple[_RECORD, ...]:
    """The rows, each with an identity: one that misses it, or repeats that of a row before it, gets a new one."""
    seen: set[str] = set()
    made: list[_RECORD] = []
    for row in rows:
        kept = row if row.uid and row.uid not in seen else replace(row, uid=new_row_id())
        seen.add(kept.uid)
        made.append(kept)
    return rows if all(kept is row for kept, row in zip(made, rows, strict=True)) else tuple(made)
