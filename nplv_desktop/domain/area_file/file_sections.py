"""The sections of an area file, in the order of the format, and what each part of it is called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from nplv_desktop.domain.area.area import Area, Programme
from nplv_desktop.domain.area.plan import COLUMN_BY_KEY, Plan
from nplv_desktop.domain.record.field import Field, Flat, Group, Keyed, Kind, Listed, Rows, field_of, fields_of

FORMAT = "nplv-area"
VERSIONS = (1, 2)
_ORDER = (
    "area", "agreement", "housing", "stimulus", "orv_measures", "capacity", "wbi", "area_budget", "woontop",
    "bottlenecks", "booklet", "letter", "year_sheets", "care_homes", "options", "planning", "monitoring", "texts",
    "planlijst",
)  # fmt: skip
_GROUP_TITLES = {"area": "Gebied", "options": "Bijlage"}


@dataclass(frozen=True, slots=True)
class FileSection:
    """One section: its key, Dutch title, the fields of `Area` in it, and the version of the file that knows it.

    `is_group` tells a section that gathers fields of the area from one that is a field by itself.
    """

    key: str
    title: str
    fields: tuple[Field, ...]
    since: int
    is_group: bool

    @property
    def is_list(self) -> bool:
        """Whether its value is a list."""
        return not self.is_group and isinstance(self.fields[0].kind, Rows)


def _section(key: str) -> FileSection:
    fields = tuple(field for field in fields_of(Area) if (field.group or field.json) == key)
    is_group = bool(fields[0].group)
    title = _GROUP_TITLES[key] if is_group else fields[0].title
    return FileSection(key, title, fields, 1 if is_group else fields[0].since, is_group)


SECTIONS = tuple(map(_section, _ORDER))
_SECTION = {section.key: section for section in SECTIONS}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path in a file: what it is called, its place in a list, its kind and the version that knows it."""

    title: str
    number: int | None = None
    kind: Kind | None = None
    since: int = 1

    @property
    def name(self) -> str:
        """The title with the place in the list, counted from 1: "partij 2"."""
        return self.title if self.number is None else f"{self.title} {self.number + 1}"


def split(path: str) -> list[str | int]:
    """A path as keys and places: "orv_measures[1].note" is orv_measures, 1, note."""
    parts = re.findall(r"([^.\[\]]+)|\[(\d+)\]", path)
    return [int(place) if place else key for key, place in parts]


def steps_of_area(path: str) -> list[Step]:
    """The declared steps along a path of an area file; what is not declared is called by its key."""
    first, *rest = split(path)
    section = _SECTION.get(str(first))
    if section is None:
        return [Step(str(part)) for part in (first, *rest)]
    if section.is_group:
        return [Step(section.title), *_steps(section.fields, rest)]
    return _from(section.fields[0], rest)


def steps_of_programme(path: str) -> list[Step]:
    """The declared steps along a path of a programme file."""
    return _steps(fields_of(Programme), split(path))


def _steps(fields: tuple[Field, ...], rest: list[str | int]) -> list[Step]:
    if not rest:
        return []
    key, *further = rest
    for field in fields:
        if field.json == key:
            return _from(field, further)
        if isinstance(field.kind, Flat):
            for inner in fields_of(field.kind.record):
                if inner.json == key:
                    return _from(inner, further)
    return [Step(str(key)), *_steps(fields, further)]


def _from(field: Field, rest: list[str | int]) -> list[Step]:
    """The step to a field, and those within it."""
    match field.kind:
        case Group(record):
            return [Step(field.title, since=field.since, kind=field.kind), *_steps(fields_of(record), rest)]
        case Rows(record):
            number, further = _place(rest)
            step = Step(field.title, number, field.kind, field.since)
            return [step, *(_columns(further) if record is Plan else _steps(fields_of(record), further))]
        case Listed(each):
            return [Step(field.title, _place(rest)[0], each, field.since)]
        case Keyed() if rest:
            return [Step(field.title, since=field.since), *_under_key(field.kind, rest)]
        case _:
            return [Step(field.title, None, field.kind, field.since)]


def _place(rest: list[str | int]) -> tuple[int | None, list[str | int]]:
    return (rest[0], rest[1:]) if rest and isinstance(rest[0], int) else (None, rest)


def _under_key(kind: Keyed, rest: list[str | int]) -> list[Step]:
    key, *further = rest
    if kind.value:
        return [Step(str(key), kind=field_of(kind.record, kind.value).kind)]
    return [Step(str(key)), *_steps(fields_of(kind.record), further)]


def _columns(rest: list[str | int]) -> list[Step]:
    if not rest:
        return []
    column: Any = COLUMN_BY_KEY.get(str(rest[0]))
    if column is None:
        return [Step(str(rest[0]))]
    return [Step(column.header, _place(rest[1:])[0], since=column.since)]
