"""Layouts that the program knows by a description: one file each in `resources/layouts`, tried before all guessing.

A description names the headers that must stand in one row (`anchor`), how many rows of headings stand above and below
it, and what each column is, by its header with the headings of its groups before it ("Bouw gegevens / Oplevering / * /
{year}"). `*` is any text, `{year}` a year or span of years, `{number}` a number; the key may repeat them. `form` is
"list" (a row a plan), "category_rows" (a row for each category of a plan) or "plan_per_sheet" (categories down).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from nplv_desktop.planlijst.recognising.year_columns import DELIVERY, START, UNSAID, YearColumn
from nplv_desktop.planlijst.recognising.year_texts import span_in
from nplv_desktop.system.assets import resource

#: A column that is recognised by its header after all.
AUTOMATIC = "auto"


@dataclass(frozen=True, slots=True)
class Description:
    """One layout as its file describes it; see the module."""

    name: str
    form: str
    anchor: tuple[str, ...]
    headings_above: int = 0
    headings_below: int = 0
    blocks: bool = False
    columns: Mapping[str, str] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    groups: Mapping[str, str] = field(default_factory=dict)
    category: str = ""
    total: str = ""
    plan: tuple[str, ...] = ()

    def key_of(self, path: str) -> str | None:
        """What the column with these headings and header is; None where the description does not say."""
        found = (filled(pattern, path, key) for pattern, key in self.columns.items())
        return next((key for key in found if key), None)


@cache
def descriptions() -> tuple[Description, ...]:
    """Every layout that the program knows; those that ask for the most come first."""
    found = []
    for path in sorted(resource("layouts").glob("*.json")):
        content: dict[str, Any] = json.loads(path.read_text("utf-8"))
        content["anchor"], content["plan"] = tuple(content["anchor"]), tuple(content.get("plan", ()))
        found.append(Description(**content))
    return tuple(sorted(found, key=lambda description: -len(description.anchor)))


@cache
def _pattern(text: str) -> re.Pattern[str]:
    made = re.escape(plain(text))
    for mark, meant in (
        (r"\{year\}", r"(?P<year>.+?)"),
        (r"\{number\}", r"(?P<number>\d+)"),
        (r"\{type\}", r"(?:meergezins|eengezins|onbekend)"),
        (r"\{class\}", r"(?:koop|huur|onbekend)\w*"),
        (r"\{auto\}", r".*"),
        (r"\*", r".*"),
    ):
        made = made.replace(mark, meant)
    return re.compile(made, re.IGNORECASE)


def plain(text: str) -> str:
    """A header in lower case and single spaces."""
    return " ".join(text.lower().split())


@cache
def filled(pattern: str, text: str, key: str) -> str | None:
    """The key of a rule with the year or number that the header names; None where the header is not meant."""
    match = _pattern(pattern).fullmatch(plain(text))
    if match is None:
        return None
    said = match.groupdict()
    if said.get("year") is not None:
        span = span_in(said["year"])
        if span is None:
            return None
        head, _, rest = key.partition("_{year}")
        if rest or head in (DELIVERY, START, UNSAID):
            return YearColumn(span, head).key + rest
        return key
    return key.replace("{number}", said.get("number") or "")
