"""Dutch numbers in words, read and written: "twaalfhonderdzesenvijftig", "drieënhalf", "duizend tweehonderd"."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache

_UNITS = {
    "een": 1,
    "twee": 2,
    "drie": 3,
    "vier": 4,
    "vijf": 5,
    "zes": 6,
    "zeven": 7,
    "acht": 8,
    "negen": 9,
}
_TEENS = {
    "tien": 10,
    "elf": 11,
    "twaalf": 12,
    "dertien": 13,
    "veertien": 14,
    "vijftien": 15,
    "zestien": 16,
    "zeventien": 17,
    "achttien": 18,
    "negentien": 19,
}
_TENS = {
    "twintig": 20,
    "dertig": 30,
    "veertig": 40,
    "vijftig": 50,
    "zestig": 60,
    "zeventig": 70,
    "tachtig": 80,
    "negentig": 90,
}
#: Longer than any number that a text on dwellings and euros needs.
_LONGEST = 70
#: How a word can begin that is a number; others are not looked at.
STARTS = (
    "een|één|eén|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twint|tach|hon|dui|half|halve|ander"
)


def _plain(word: str) -> str:
    """Lower case without accents and signs: "tweeënhalf" becomes "tweeenhalf"."""
    taken_apart = unicodedata.normalize("NFD", word.casefold())
    return "".join(sign for sign in taken_apart if sign.isalpha())


@lru_cache(maxsize=4096)
def read_word(word: str) -> Decimal | None:
    """The value of one word (at most 999.999, or a half such as "anderhalf"), or None where it is no number."""
    if len(word) > _LONGEST:
        return None
    plain = _plain(word)
    if plain == "anderhalf":
        return Decimal("1.5")
    if plain in ("half", "halve"):
        return Decimal("0.5")
    if plain.endswith("halfduizend"):
        half = read_word(plain.removesuffix("duizend"))
        return None if half is None else half * 1000
    whole = re.fullmatch(r"([a-z]+?)enhal(?:f|ve)", plain)
    if whole is not None:
        value = _below_hundred(whole[1])
        return None if value is None else value + Decimal("0.5")
    value = _below_million(plain)
    return None if value is None else Decimal(value)


def _below_million(plain: str) -> int | None:
    head, thousand, tail = plain.partition("duizend")
    if not thousand:
        return _below_ten_thousand(plain)
    first = 1 if not head else _below_ten_thousand(head)
    last = 0 if not tail else _below_ten_thousand(tail.removeprefix("en") or tail)
    if first is None or last is None or first > 999 or last > 999:
        return None
    return first * 1000 + last


def _below_ten_thousand(plain: str) -> int | None:
    """Also the hundreds beyond a thousand: "twaalfhonderd"."""
    head, hundred, tail = plain.partition("honderd")
    if not hundred:
        return _below_hundred(plain)
    first = 1 if not head else _below_hundred(head)
    last = 0
    if tail:
        found = _below_hundred(tail)
        found = _below_hundred(tail.removeprefix("en")) if found is None else found
        if found is None:
            return None
        last = found
    return None if first is None else first * 100 + last


def _below_hundred(plain: str) -> int | None:
    for table in (_UNITS, _TEENS, _TENS):
        if plain in table:
            return table[plain]
    for tens, value in _TENS.items():
        if plain.endswith(tens):
            unit = plain.removesuffix(tens).removesuffix("en")
            return value + _UNITS[unit] if unit in _UNITS and plain == f"{unit}en{tens}" else None
    return None


def written(value: int) -> str | None:
    """The number in words ("twaalfhonderdzesenvijftig" as "duizend tweehonderdzesenvijftig"); None from a million on."""
    if not 0 < value < 1_000_000:
        return None
    thousands, rest = divmod(value, 1000)
    parts = []
    if thousands:
        parts.append(("" if thousands == 1 else _hundreds(thousands)) + "duizend")
    if rest:
        parts.append(_hundreds(rest))
    return " ".join(parts)


def _hundreds(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    head = "" if not hundreds else ("" if hundreds == 1 else _word(hundreds)) + "honderd"
    return head + (_word(rest) if rest else "")


def _word(value: int) -> str:
    for table in (_UNITS, _TEENS, _TENS):
        for word, number in table.items():
            if number == value:
                return word
    tens, unit = divmod(value, 10)
    first = _word(unit)
    # A word that ends in e takes the dots: tweeëntwintig, drieëntwintig.
    return f"{first}{'ën' if first.endswith('e') else 'en'}{_word(tens * 10)}"
