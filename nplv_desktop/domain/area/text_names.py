"""What the texts of an area are called."""

from __future__ import annotations

from collections.abc import Mapping

#: By the field of `AreaTexts`, as a name stands within a sentence.
TEXT_NAMES: Mapping[str, str] = {
    "area": "gebied",
    "housing_programme": "woningbouwprogramma",
    "interventions": "fysieke ingrepen",
    "annex_care": "bijlage, zorg",
    "annex_infrastructure": "bijlage, infrastructuur",
    "annex_sustainability": "bijlage, verduurzaming",
    "annex_better_use": "bijlage, beter benutten",
    "annex_legal_instruments": "bijlage, juridische instrumenten",
}


def text_name(key: str) -> str:
    """What an area text is called: "Woningbouwprogramma"."""
    name = TEXT_NAMES[key]
    return name[:1].upper() + name[1:]
