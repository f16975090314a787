"""What differs between two versions of an area, field by field, in words for people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from nplv_desktop.domain.area import Area
from nplv_desktop.domain.area_json_writer import area_to_json
from nplv_desktop.domain.formatting import grouped, long_date

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
    "area": "gebied",
    "housing_programme": "woningbouwprogramma",
    "interventions": "fysieke ingrepen",
    "annex_care": "bijlage, zorg",
    "annex_infrastructure": "bijlage, infrastructuur",
    "annex_sustainability": "bijlage, verduurzaming",
    "annex_better_use": "bijlage, beter benutten",
    "annex_legal_instruments": "bijlage, juridische instrumenten",
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


def changes_between(before: Area, after: Area) -> tuple[AreaChange, ...]:
    """Every field of the area file that differs, in its order."""
    old, new = dict(_leaves(area_to_json(before))), dict(_leaves(area_to_json(after)))
    paths = [*new, *(path for path in old if path not in new)]
    return tuple(
        AreaChange(_name(path), _shown(old.get(path), path), _shown(new.get(path), path))
        for path in paths
        if old.get(path) != new.get(path)
    )


def text_name(key: str) -> str:
    """What an area text is called: "Woningbouwprogramma"."""
    name = _FIELDS[key]
    return name[:1].upper() + name[1:]


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
