"""The formats of digests and rounds: which one this release writes, and how it reads those before.

Format 1 is over rows (`upgrades.rows_digest_1`, `upgrades.rounds_1`). From format 2 on it is canonical JSON
(`kept_json`), in which a later format only adds keys. A release that adds one raises `FORMAT` and gives the format
before it a line in `EARLIER`: the JSON of an area, or of the programme, without what that format does not have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nplv_desktop.store.upgrades import rounds_1

Json = Any
#: What this release writes.
FORMAT = 2
#: From this one on digests are over JSON; the ones before it over rows.
FIRST_OF_JSON = 2
#: By earlier format of canonical JSON: the JSON of an area or of the programme as that format had it.
EARLIER: Mapping[int, Callable[[Json], Json]] = {}


def as_format(value: Json, number: int) -> Json:
    """The JSON of an area or of the programme as a format had it. Raises KeyError for a format that is none."""
    return value if number == FORMAT else EARLIER[number](value)


def area_in_round(content: Json) -> Json:
    """An area's JSON out of the content of a round of any format.

    Of a later one that is what this release knows of it. Raises KeyError, TypeError or ValueError for what is no round.
    """
    number = content["format"]
    if type(number) is not int or number < 1:
        raise ValueError("a round of no known format")
    return rounds_1.area_json(content) if number == rounds_1.FORMAT else content["area"]
