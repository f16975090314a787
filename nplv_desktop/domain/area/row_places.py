"""Places in an area file that name a row: kept by the row's identity, shown by its position.

"orv/orv_measures[1].amount_incl" is where a finding stands now; "orv/orv_measures[3f9a01c2b4d5e6f7].amount_incl" is the
row it is about, wherever that moves.
"""

from __future__ import annotations

import re
from typing import Any

from nplv_desktop.domain.area.area import Area

_ROW = re.compile(r"(?P<before>(?:\w+/)?(?P<list>\w+)\[)(?P<row>[0-9a-f]+)(?P<after>\].*)", re.DOTALL)
_DIGITS = 16
#: No list is longer; more digits are an identity.
_LONGEST_POSITION = 9


def by_identity(place: str, area: Area) -> str:
    """A place with the identity of its row instead of its position; as it is where no row stands there."""
    found = _ROW.fullmatch(place)
    if found is None or len(found["row"]) > _LONGEST_POSITION or not found["row"].isdigit():
        return place
    rows = _rows(area, found["list"])
    position = int(found["row"])
    uid = rows[position].uid if position < len(rows) else ""
    return f"{found['before']}{uid}{found['after']}" if uid else place


def by_position(place: str, area: Area) -> str:
    """A place with the position that its row has now; as it is where the row is gone, or none is named."""
    found = _ROW.fullmatch(place)
    if found is None or len(found["row"]) != _DIGITS:
        return place
    for position, row in enumerate(_rows(area, found["list"])):
        if row.uid == found["row"]:
            return f"{found['before']}{position}{found['after']}"
    return place


def _rows(area: Area, name: str) -> tuple[Any, ...]:
    """The rows of a list of an area that have identities."""
    rows = getattr(area, name, ())
    return rows if isinstance(rows, tuple) and all(hasattr(row, "uid") for row in rows[:1]) else ()
