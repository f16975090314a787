"""Reads the words of corporation tables: rent classes and dwelling types with the numbers between them."""

from __future__ import annotations

import re

from nplv_desktop.planlijst.reading.cell_values import UNKNOWN

_CORPORATION = "social_rent_corporation"
#: Words of rent classes, the most telling first. Below the liberalisation limit is social rent.
_CLASSES = (
    (re.compile(r"midden ?huur|middel ?dure? ?huur|middelduur|midden ?segment"), "mid_rent"),
    (re.compile(r"betaalbare koop|koop betaalbaar"), "affordable_sale"),
    (re.compile(r"dure koop"), "high_sale"),
    (re.compile(r"geliberaliseerd|vrije sector|\bvrij\b|\bduur\b|\bdure\b"), "high_rent"),
    (
        re.compile(
            r"(?:1e|2e|1ste|2de|eerste|tweede) aftop\w*|aftop\w*|kwaliteitskorting\w*|"
            r"(?:tot )?(?:aan )?(?:de )?liberalisatie ?\w*|sociale? huur|sociaal|goedkoop|daeb"
        ),
        _CORPORATION,
    ),
    (re.compile(r"\bkoop\w*"), "sale_any"),
    (re.compile(r"gemengd|onbekend|divers|betaalbaar"), "tenure_unknown"),
)
_SINGLE = re.compile(
    r"\begw\w*|eengezins\w*|grondgebonden|\bgezinswoning\w*|duplex\w*|rijwoning\w*|tussenwoning\w*", re.IGNORECASE
)
_MULTI = re.compile(
    r"\bmgw\w*|meergezins\w*|appartement\w*|gestapeld|portiek\w*|galerij\w*|\bflat\w*|studio\w*", re.IGNORECASE
)
_PAIR = re.compile(
    r"(?:ca\.?|circa|±)?\s*\b(\d{1,5})\b(?!e |ste|de\b)[ :x×]*([^\d,;()]*(?:\d(?:e|ste|de) [^\d,;()]*)?)"
)
_BEHIND = re.compile(r"([^\d,;()]*(?:\d(?:e|ste|de) [^\d,;()]*)?)\((\d{1,5})\)")


def tenure_parts(text: str, dwellings: int | None) -> dict[str, int]:
    """The dwellings by price class that a text names; {} where it names none clearly.

    "53 1e aftop 32 2e aftop 29 middenhuur" gives numbers; "Tot liberalisatie" puts every dwelling in one class; what
    names several classes without numbers is unknown.
    """
    low = " ".join(text.lower().replace("aftop.", "aftop").split())
    if not low or low in UNKNOWN:
        return {}
    numbered = _numbered(low)
    if numbered:
        return numbered
    found = [(match.start(), key) for pattern, key in _CLASSES for match in pattern.finditer(low)]
    keys = {key for _, key in found}
    if "mid_rent" in keys and re.search(r"vrij\w*\s*\(midden", low):
        keys.discard("high_rent")
    if dwellings is None or not keys:
        return {}
    if len(keys) == 1:
        key = next(iter(keys))
        return {"tenure_unknown" if key == "sale_any" else key: dwellings}
    return {"tenure_unknown": dwellings}


def _numbered(low: str) -> dict[str, int]:
    parts: dict[str, int] = {}
    behind = _BEHIND.findall(low)
    pairs = [(number, words) for words, number in behind] if behind else _PAIR.findall(low)
    for number, words in pairs:
        key = next((key for pattern, key in _CLASSES if pattern.search(words)), None)
        if key is None:
            return {}
        key = "tenure_unknown" if key == "sale_any" else key
        parts[key] = parts.get(key, 0) + int(number)
    return parts


def type_parts(text: str, dwellings: int | None) -> dict[str, int]:
    """All dwellings as single-family or multi-family where a text names one of them, as unknown where it names both."""
    single, multi = bool(_SINGLE.search(text)), bool(_MULTI.search(text))
    if dwellings is None or not (single or multi):
        return {}
    if single and multi:
        return {"type_unknown": dwellings}
    return {"single_family" if single else "multi_family": dwellings}


def number_named(text: str) -> int | None:
    """The one number of dwellings that a description of dwelling types starts with or names ("25 appartementen")."""
    numbers = re.findall(
        r"(?<![\w.-])(\d{1,5})(?= \w*(?:woning|appartement|egw|mgw|huizen|eengezins|meergezins))", text.lower()
    )
    return int(numbers[0]) if len(numbers) == 1 else None


_BAT_NUMBERED = re.compile(r"(\d+)\s*(?:x\s*)?bat|bat[ -]*\d(?:[-/]\d)?\s*\((\d+)\)", re.IGNORECASE)


def accessibility_sum(text: str) -> int | None:
    """The sum of dwellings over BAT classes ("88 BAT-0 59 BAT-2" is 147); None where no numbers stand there."""
    numbers = [int(before or behind) for before, behind in _BAT_NUMBERED.findall(text)]
    return sum(numbers) if numbers else None
