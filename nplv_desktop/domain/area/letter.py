"""What the letter to the council says beside the figures of the agreement."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from nplv_desktop.domain.area.field import DAY, FLAG, LINE, LONG, Choice, Count, Group, Listed, Named, declared


class LetterName(Named):
    """What a municipality calls its letter."""

    RAADSMEDEDELING = "raadsmededeling", "raadsmededeling"
    RAADSINFORMATIEBRIEF = "raadsinformatiebrief", "raadsinformatiebrief"
    RAADSBRIEF = "raadsbrief", "raadsbrief"
    MEMO = "memo", "memo"


class LetterPart(Named):
    """What counts in the amount per dwelling."""

    STIMULUS = "stimulus", "realisatiestimulans"
    ORV = "orv", "ORV"
    CAPACITY = "capacity", "capaciteit"
    WBI = "wbi", "Wbi"
    AREA_BUDGET = "area_budget", "gebiedsbudget"


DEFAULT_PARTS = (LetterPart.STIMULUS, LetterPart.ORV, LetterPart.CAPACITY)
DEFAULT_ROUNDING = 100


@dataclass(frozen=True, slots=True)
class PerDwelling:
    """How the amount per dwelling is made; no parts: the first three, no rounding: to € 100."""

    parts: tuple[LetterPart, ...] = declared((), Listed(Choice(LetterPart), 5, 1, unique=True), "onderdelen")
    rounding: int | None = declared(None, Count(1, 1000, only=(1, 100, 1000)), "afronding")


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """The letter's own texts as Markdown."""

    purpose: str | None = declared(None, LONG, "doel")
    introduction: str | None = declared(None, LONG, "inleiding")
    message: str | None = declared(None, LONG, "kernboodschap")
    consequences: str | None = declared(None, LONG, "consequenties")
    communication: str | None = declared(None, LONG, "communicatie")
    follow_up: str | None = declared(None, LONG, "vervolg")


@dataclass(frozen=True, slots=True)
class Official:
    """Who signs, and as what."""

    name: str | None = declared(None, LINE, "naam")
    title: str | None = declared(None, LINE, "functie")


@dataclass(frozen=True, slots=True)
class Letter:
    """The letter to the council. Not entered means: a raadsmededeling, public, and the agreement's own mayor."""

    document_name: LetterName | None = declared(None, Choice(LetterName), "soort brief")
    case_number: str | None = declared(None, LINE, "zaaknummer")
    portfolio_holder: str | None = declared(None, LINE, "portefeuillehouder")
    portfolio: str | None = declared(None, LINE, "portefeuille")
    subject: str | None = declared(None, LINE, "onderwerp")
    handled_by: str | None = declared(None, LINE, "behandeld door")
    date: datetime.date | None = declared(None, DAY, "datum")
    decision_date: datetime.date | None = declared(None, DAY, "datum van het besluit")
    public: bool | None = declared(None, FLAG, "openbaar")
    per_dwelling: PerDwelling = declared(PerDwelling(), Group(PerDwelling), "per woning", unit="per_dwelling")
    orv_list: tuple[str, ...] = declared((), Listed(LINE), "omschrijving ORV")
    texts: LetterTexts = declared(LetterTexts(), Group(LetterTexts), "tekst")
    annexes: tuple[str, ...] = declared((), Listed(LINE), "bijlage")
    secretary: Official = declared(Official(), Group(Official), "secretaris")
    mayor: Official = declared(Official(), Group(Official), "burgemeester")
