"""What differs between two versions of an area, field by field, in words for people."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area_file import file_sections as sections
from nplv_desktop.domain.area_file.area_json_writer import area_to_json
from nplv_desktop.domain.dutch.formatting import grouped, long_date
from nplv_desktop.domain.record.field import Amount, Choice, Count, Day, Encoded, Flag, Fraction

_LONGEST = 160


@dataclass(frozen=True, slots=True)
class AreaChange:
    """One field that differs: its Dutch name, and both values as text ("" where not entered)."""

    field: str
    before: str
    after: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of an area that can be taken over by itself: its key, Dutch title, and the fields of `Area` in it."""

    key: str
    title: str
    fields: tuple[str, ...]
    #: The first parts of the paths in the area file.
    paths: tuple[str, ...]


_FILE_SECTIONS = {section.key: section for section in sections.SECTIONS}


def _part(key: str, title: str, *paths: str, also: tuple[str, ...] = ()) -> Section:
    """A part of an area made of sections of its file; `also` are fields that go with it and stand in no file."""
    fields = (field.attribute for path in paths for field in _FILE_SECTIONS[path].fields)
    return Section(key, title, (*(name for name in fields if name not in _IDENTITY), *also), paths)


#: Whose area it is does not change with what is taken over.
_IDENTITY = ("name", "uid")
SECTIONS = (
    _part("parties", "Gebied en partijen", "area", "agreement"),
    _part("planlijst", "Planlijst", "planlijst", also=("planlijst_source",)),
    _part("stimulus", "Woningen en stimulans", "housing", "stimulus"),
    _part("orv", "ORV", "orv_measures"),
    _part("capacity", "Capaciteit", "capacity"),
    _part("wbi", "Wbi", "wbi"),
    _part("area_budget", "Gebiedsbudget", "area_budget"),
    _part("texts", "Teksten", "texts"),
    _part("annex", "Bijlage", "care_homes", "options"),
    _part("woontop", "Woontop en knelpunten", "woontop", "bottlenecks"),
    _part("booklet", "Boekje", "booklet"),
    _part("letter", "Brief", "letter"),
    _part("year_sheets", "Jaarschijven", "year_sheets"),
    _part("planning", "Planning", "planning"),
    _part("monitoring", "Monitoring", "monitoring"),
)
_SECTION_OF = {path: section.key for section in SECTIONS for path in section.paths}


def with_sections(before: Area, after: Area, keys: Collection[str]) -> Area:
    """The area `before` with these sections as they are in `after`; with all of them it is `after` itself."""
    if all(section.key in keys for section in SECTIONS):
        return after
    taken = (name for section in SECTIONS if section.key in keys for name in section.fields)
    return replace(before, **{name: getattr(after, name) for name in taken})


def changes_between(before: Area, after: Area) -> tuple[AreaChange, ...]:
    """Every field of the area file that differs, in its order; identities are no difference."""
    old, new = dict(_leaves(_content(before))), dict(_leaves(_content(after)))
    paths = [*new, *(path for path in old if path not in new)]
    return tuple(
        AreaChange(
            _name(path),
            _shown(old.get(path), path),
            _shown(new.get(path), path),
            _SECTION_OF.get(re.split(r"[.\[]", path)[0], ""),
        )
        for path in paths
        if old.get(path) != new.get(path)
    )


def _content(area: Area) -> dict[str, Any]:
    return area_to_json(area, sections.VERSIONS[-1], with_ids=False)


def _leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for key, part in value.items():
            if path or key not in ("format", "version"):
                yield from _leaves(part, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from _leaves(part, f"{path}[{number}]")
    else:
        yield path, value


def _name(path: str) -> str:
    """A path as people say it: "orv_measures[1].amount_incl" becomes "ORV rij 2, bedrag incl. btw"."""
    first, *rest = (step.name for step in sections.steps_of_area(path))
    return ", ".join([first, " ".join(rest)] if rest else [first])


def _shown(value: Any, path: str) -> str:
    """A value as text; what kind of field it is of tells how."""
    if value is None:
        return ""
    kind = sections.steps_of_area(path)[-1].kind
    text = str(value)
    match kind:
        case Flag():
            return "ja" if value else "nee"
        case Choice():
            return kind.kind(value).dutch
        case Encoded():
            return f"bestand van {len(text) * 3 // 4 // 1024 + 1} kB"
        case Day():
            return long_date(date.fromisoformat(text))
        case Amount() | Fraction() if re.fullmatch(r"-?\d+\.\d\d", text):
            whole, cents = text.split(".")
            return f"{int(whole):,}".replace(",", ".") + (f",{cents}" if cents != "00" else "")
        case Count(is_year=True):
            return text
    if isinstance(value, int):
        return grouped(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
