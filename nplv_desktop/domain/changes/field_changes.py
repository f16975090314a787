"""What differs between two versions of an area, field by field, in words for people."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from nplv_desktop.domain.area.area import Area
from nplv_desktop.domain.area.text_names import TEXT_NAMES
from nplv_desktop.domain.area_file.area_json_writer import area_to_json
from nplv_desktop.domain.dutch.formatting import grouped, long_date

_LONGEST = 160
_SECTIONS = {
    "area": "Gebied",
    "agreement": "Partijen",
    "housing": "Woningen",
    "stimulus": "Stimulans",
    "orv_measures": "ORV rij",
    "capacity": "Capaciteit rij",
    "wbi": "Wbi-kandidaat",
    "area_budget": "Gebiedsbudget rij",
    "care_homes": "Zorgwoningen",
    "options": "Bijlage",
    "texts": "Teksten",
    "planlijst": "Planlijst rij",
}
_FIELDS = {
    "name": "naam",
    "municipality": "gemeente",
    "alliance": "alliantie",
    "programme": "programma",
    "date": "datum",
    "place": "plaats",
    "subject": "betreft",
    "status": "status",
    "minister": "minister",
    "mayor": "burgemeester",
    "title": "functie",
    "capacity": "hoedanigheid",
    "source": "herkomst",
    "pure_nplv": "puur NPLV",
    "large_scale_part": "grootschalig onderdeel",
    "total": "totaal",
    "affordable": "betaalbaar",
    "previously_subsidised": "al gesubsidieerd",
    "parameters": "regels",
    "low_override": "afgesproken ondergrens",
    "high_override": "afgesproken bovengrens",
    "amount": "bedrag",
    "reason": "reden",
    "description": "omschrijving",
    "kind": "soort",
    "vat": "btw",
    "amount_excl": "bedrag excl. btw",
    "amount_incl": "bedrag incl. btw",
    "taxed_excl": "belast deel excl. btw",
    "taxed_incl": "belast deel incl. btw",
    "untaxed": "onbelast deel",
    "start_year": "startjaar",
    "note": "toelichting",
    "fte": "fte",
    "years": "jaren",
    "rate_per_fte_year": "tarief per fte-jaar",
    "rate_includes_vat": "tarief incl. btw",
    "cofinancing": "cofinanciering",
    "cofinancing_incl": "cofinanciering",
    "state_contribution": "rijksbijdrage",
    "care_suitable": "geschikt voor zorg",
    "care_clustered": "geclusterd",
    "one_stop_shop_pilot": "proef met één loket",
    **TEXT_NAMES,
}
_WORDS = {
    "True": "ja",
    "False": "nee",
    "manual": "ingevuld",
    "planlijst": "planlijst",
    "public_space": "openbare ruimte",
    "facility": "voorziening",
    "none": "geen",
    "mixed": "gemengd",
    "as_agreed": "afgesproken",
    "concept": "concept",
    "for_signature": "ter ondertekening",
    "signed": "getekend",
}


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


SECTIONS = (
    Section(
        "parties", "Gebied en partijen", ("municipality", "alliance", "programme", "agreement"), ("area", "agreement")
    ),
    Section("planlijst", "Planlijst", ("planlijst", "planlijst_source"), ("planlijst",)),
    Section("stimulus", "Woningen en stimulans", ("housing", "stimulus"), ("housing", "stimulus")),
    Section("orv", "ORV", ("orv_measures",), ("orv_measures",)),
    Section("capacity", "Capaciteit", ("capacity",), ("capacity",)),
    Section("wbi", "Wbi", ("wbi",), ("wbi",)),
    Section("area_budget", "Gebiedsbudget", ("area_budget",), ("area_budget",)),
    Section("texts", "Teksten", ("texts",), ("texts",)),
    Section("annex", "Bijlage", ("care_homes", "one_stop_shop_pilot"), ("care_homes", "options")),
)
_SECTION_OF = {path: section.key for section in SECTIONS for path in section.paths}


def with_sections(before: Area, after: Area, keys: Collection[str]) -> Area:
    """The area `before` with these sections as they are in `after`; with all of them it is `after` itself."""
    if all(section.key in keys for section in SECTIONS):
        return after
    taken = (name for section in SECTIONS if section.key in keys for name in section.fields)
    return replace(before, **{name: getattr(after, name) for name in taken})


def changes_between(before: Area, after: Area) -> tuple[AreaChange, ...]:
    """Every field of the area file that differs, in its order."""
    old, new = dict(_leaves(area_to_json(before))), dict(_leaves(area_to_json(after)))
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
    first, *rest = path.split(".")
    match = re.fullmatch(r"(\w+?)(?:\[(\d+)\])?", first)
    section = _SECTIONS.get(match[1], match[1]) if match else first
    if match and match[2]:
        section += f" {int(match[2]) + 1}"
    return ", ".join([section, " ".join(_FIELDS.get(part, part) for part in rest)] if rest else [section])


def _shown(value: Any, path: str) -> str:
    if value is None:
        return ""
    if isinstance(value, int) and not isinstance(value, bool) and not path.endswith("year"):
        return grouped(value)
    text = str(value)
    if re.fullmatch(r"\d+\.\d\d", text):
        whole, cents = text.split(".")
        return f"{int(whole):,}".replace(",", ".") + (f",{cents}" if cents != "00" else "")
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        return long_date(date.fromisoformat(text))
    text = _WORDS.get(text, text)
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
