"""The columns of a year sheet's projects: rent classes, accessibility and numbers as they were sent."""

from __future__ import annotations

import re
from collections.abc import Iterable

from nplv_desktop.domain.area.plan import PlanValue
from nplv_desktop.planlijst.reading.cell_values import UNKNOWN

#: Words of rent classes; the most telling first. "Betaalbaar 1" goes up to the first cap, "Betaalbaar 2" to the second.
_RENT_CLASSES = (
    (re.compile(r"kwaliteitskorting"), "rent_quality_discount"),
    (re.compile(r"(?:2e|2de|tweede) aftop\w*\.? (?:tot|t/m) (?:de )?liberalis\w*"), "rent_liberalisation"),
    (re.compile(r"(?:1e|1ste|eerste) aftop\w*|betaalbaar 1\b"), "rent_first_cap"),
    (re.compile(r"(?:2e|2de|tweede) aftop\w*|betaalbaar 2\b"), "rent_second_cap"),
    (re.compile(r"(?:tot|t/m|tot aan) (?:de )?liberalis\w*"), "rent_liberalisation"),
    (re.compile(r"midden ?huur|middel ?dure huur"), "rent_mid"),
    (re.compile(r"geliberaliseerd|vrije sector|\bvrij\b"), "rent_free"),
)
RENT_KEYS = tuple(dict.fromkeys(key for _, key in _RENT_CLASSES))
_PAIR = re.compile(r"\b(\d{1,5})\b(?!e |ste|de\b| ?/)[ :x×]*([^\d,;()+]*(?:\d(?:e|ste|de)? ?[^\d,;()+]*)?)")
_BEHIND = re.compile(r"([^,;()]+?)\s*\((\d{1,5})\)")
_LIBERAL = re.compile(r"geliberaliseerd|liberalis|vrije sector", re.IGNORECASE)
_EXPENSIVE = re.compile(r"\bduur\b|\bdure huur\b", re.IGNORECASE)
_BAT_PAIRS = re.compile(
    r"(\d{1,5})\s*(?:x\s*|won\w*\s*)?bat[ -]*([0-4])(?![-/+\d])|bat[ -]*([0-4])(?![-/+\d])\s*\((\d{1,5})\)", re.I
)
_BAT_ONE = re.compile(r"\s*bat[ -]*(?:klasse\s*)?([0-4])\s*|\s*([0-4])\s*", re.IGNORECASE)
_BAT_ANY = re.compile(r"bat", re.IGNORECASE)


def rent_counts(text: str, dwellings: int | None) -> dict[str, int]:
    """Dwellings by rent class where the text names one class, or a number with each; {} for anything else."""
    low = " ".join(text.lower().replace("aftop.", "aftop").split())
    if not low or low in UNKNOWN:
        return {}
    pairs = [(number, words) for words, number in _BEHIND.findall(low)] or _PAIR.findall(low)
    numbered: dict[str, int] = {}
    for number, words in pairs:
        key = next((key for pattern, key in _RENT_CLASSES if pattern.search(words)), None)
        if key is None:
            numbered = {}
            break
        numbered[key] = numbered.get(key, 0) + int(number)
    if numbered:
        return numbered
    keys = {key for pattern, key in _RENT_CLASSES if pattern.search(low)}
    if len(keys) == 1 and dwellings is not None and not re.search(r"\b(?:en|of|/|gemengd)\b", low):
        return {next(iter(keys)): dwellings}
    if keys == {"rent_liberalisation", "rent_second_cap"} and dwellings is not None and " en " not in low:
        return {"rent_liberalisation": dwellings}  # "2e aftop. tot liberalisatie" is one class
    return {}


def accessibility_counts(text: str, dwellings: int | None) -> dict[str, int]:
    """Dwellings by BAT class where the text names one class, or a number with each; "3/4", "0-2" and "2+" stay text."""
    pairs = [(left or right, number or other) for number, left, right, other in _BAT_PAIRS.findall(text)]
    if pairs and len(pairs) == len(_BAT_ANY.findall(text)):
        counts: dict[str, int] = {}
        for bat, number in pairs:
            counts[f"bat_{bat}"] = counts.get(f"bat_{bat}", 0) + int(number)
        return counts
    one = _BAT_ONE.fullmatch(text)
    if one and dwellings is not None:
        return {f"bat_{one.group(1) or one.group(2)}": dwellings}
    return {}


def says_expensive_beside_liberalised(texts: Iterable[str]) -> bool:
    """Whether a list has a class "duur" beside "geliberaliseerd": then "duur" has to be asked."""
    found = list(texts)
    return any(map(_LIBERAL.search, found)) and any(map(_EXPENSIVE.search, found))


def is_expensive(text: str) -> bool:
    """Whether a rent class says "duur" and no more."""
    return bool(_EXPENSIVE.search(text)) and not _LIBERAL.search(text)


def number_as_sent(text: str) -> str | None:
    """The number of a row as it was sent, where it says more than a number or there is none; None for a bare number."""
    bare = " ".join(text.split())
    return None if not bare or re.fullmatch(r"\d+(?:\.\d{3})*(?:,0+)?", bare) else bare[:1000]


def part_of_total(text: str) -> int | None:
    """The whole of which a number is a part: 25 in "6 woningen (van de 25)"."""
    match = re.search(r"van (?:de |het |totaal )?(\d{1,6})", text, re.IGNORECASE)
    return int(match.group(1)) if match else None


def with_year(cells: dict[str, PlanValue], year: int) -> None:
    """Puts the year sheet into a row that serves it, and what follows from a corporation's name."""
    cells["year_sheets"] = (str(year),)
    if cells.get("developer"):
        cells.setdefault("developer_type", "corporatie")
